"""Packages of a child: what goes in comes out, and nothing else ever does."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.domain.transfers import Account, Package, Row, Told
from careapp.errors import CareError, Damaged, WrongPassword
from careapp.exchange import transfer

WORDS = "4821-7730-1925-6604"
CHILD = Row("student", "s1", {"first_name": "กล้า", "last_name": "ตัวอย่างดี", "born": None})
PACKAGE = Package(
    "p1", "โรงเรียนบ้านตัวอย่าง", "42019999", date(2026, 11, 24), "s1",
    (CHILD, Row("record", "r1", {"student": "s1", "answers.q1": 2})),
    Told(("ป.4/1 · 2569",), ("แผน",), ()),
)  # fmt: skip


@pytest.fixture(scope="module")
def sealed():
    return transfer.seal(PACKAGE, WORDS)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """The seal is the same with a cheap key; what it costs is tried in one test."""
    monkeypatch.setattr(transfer, "COST", {"m": 8, "t": 1, "p": 1})


def test_what_goes_in_comes_out(sealed):
    assert transfer.open_sealed(sealed, WORDS) == PACKAGE


def test_accounts_come_out_as_they_went_in_and_are_of_the_second_version():
    account = Account("referral", date(2026, 6, 12), "ส่งต่อ", (("asked", ("ให้คำปรึกษา",)),))
    whole = replace(PACKAGE, told=replace(PACKAGE.told, accounts=(account,)))
    content = transfer.seal(whole, WORDS)
    assert content.startswith(b"caretransfer 2\n")
    assert transfer.open_sealed(content, WORDS) == whole


@pytest.mark.parametrize(
    "said",
    [{"accounts": ["x"]}, {"accounts": [{"kind": "plan"}]}, {"accounts": 3}, {"strange": ["x"]},
     {"accounts": [{"kind": "plan", "day": "12/6", "title": "", "parts": []}]}],
)  # fmt: skip
def test_what_is_told_in_another_shape_is_refused(said, monkeypatch):
    monkeypatch.setattr(Told, "plain", lambda _: said)
    with pytest.raises(Damaged):
        transfer.open_sealed(transfer.seal(PACKAGE, WORDS), WORDS)


@pytest.mark.parametrize(
    "typed", ["4821773019256604", " 4821 7730 1925 6604 ", "๔๘๒๑-๗๗๓๐-๑๙๒๕-๖๖๐๔"]
)
def test_a_passphrase_may_be_typed_as_it_is_heard(sealed, typed):
    assert transfer.open_sealed(sealed, typed) == PACKAGE


def test_nothing_of_the_child_stands_in_the_open(sealed):
    for secret in ("กล้า", "ตัวอย่างดี", "s1", "r1"):
        assert secret.encode() not in sealed
    assert "โรงเรียนบ้านตัวอย่าง".encode() in sealed


def test_a_wrong_passphrase_is_told_from_a_damaged_file(sealed):
    with pytest.raises(WrongPassword):
        transfer.open_sealed(sealed, "4821-7730-1925-6605")
    with pytest.raises(Damaged):
        transfer.open_sealed(sealed[:-1], WORDS)


def test_two_packages_of_the_same_child_are_not_alike():
    assert transfer.seal(PACKAGE, WORDS) != transfer.seal(PACKAGE, WORDS)


def test_a_new_passphrase_is_four_groups_of_digits():
    made = transfer.new_passphrase()
    assert len(transfer.tidy(made)) == 16
    assert made != transfer.new_passphrase()


def _again(content: bytes) -> bytes:
    """With a right sum under what was changed."""
    return content[:-32] + hashlib.sha256(content[:-32]).digest()


def test_a_newer_version_says_so(sealed):
    newer = _again(sealed.replace(b"caretransfer 1\n", b"caretransfer 3\n", 1))
    with pytest.raises(CareError, match=r"newer|ใหม่"):
        transfer.open_sealed(newer, WORDS)


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_damaged_bytes_are_one_clear_sentence(sealed, data):
    at = data.draw(st.integers(0, len(sealed) - 1))
    kind = data.draw(st.sampled_from(("flip", "cut", "more", "right sum")))
    if kind == "cut":
        bad = sealed[:at]
    elif kind == "more":
        bad = sealed[:at] + data.draw(st.binary(min_size=1, max_size=9)) + sealed[at:]
    else:
        flipped = sealed[at] ^ data.draw(st.integers(1, 255))
        bad = sealed[:at] + bytes([flipped]) + sealed[at + 1 :]
        bad = _again(bad) if kind == "right sum" and at < len(sealed) - 32 else bad
    with pytest.raises(CareError) as problem:
        transfer.open_sealed(bad, WORDS)
    assert "\n" not in str(problem.value)


@given(st.binary(max_size=300))
def test_any_other_file_is_no_package(content):
    with pytest.raises(CareError):
        transfer.open_sealed(content, WORDS)


@pytest.mark.parametrize(
    "rows",
    [
        (CHILD, Row("sealed_note", "n", {"student": "s1"})),
        (CHILD, Row("record", "r", {"student": "somebody else"})),
        (CHILD, Row("student", "s2", {})),
        (),
        (CHILD, Row("staff", "x", {"student": "s1"})),
    ],
)
def test_what_does_not_belong_in_a_package_is_refused_whole(rows):
    content = transfer.seal(replace(PACKAGE, rows=rows), WORDS)
    with pytest.raises(Damaged):
        transfer.open_sealed(content, WORDS)


def test_a_head_that_asks_for_a_costly_key_is_refused(monkeypatch):
    monkeypatch.setattr(transfer, "COST", {"m": 8, "t": 11, "p": 1})
    with pytest.raises(Damaged):
        transfer.open_sealed(transfer.seal(PACKAGE, WORDS), WORDS)
