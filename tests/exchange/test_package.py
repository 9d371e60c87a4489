"""Packages between laptops: what opens where, and a sentence of its own for all that does not."""

import hashlib
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp import i18n
from careapp.domain.packages import LaptopKey
from careapp.errors import CareError, Damaged
from careapp.exchange import package, package_lines
from careapp.exchange.package import UnknownSigner
from tests.exchange.laptops import RECEIVER, SENDER, cover, entry, keeper, laptop, packed


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


def opened(content, **how):
    return package.open_package(content, keeper(**how))


def refused(content, **how):
    """The sentence."""
    with pytest.raises(CareError) as problem:
        opened(content, **how)
    return str(problem.value)


def summed(content):
    """With a fresh checksum: what somebody would do who changes a package on purpose."""
    return content[:-32] + hashlib.sha256(content[:-32]).digest()


def test_a_package_opens_where_it_is_for_and_says_what_it_is():
    said, entries = opened(packed())
    assert entries == [entry(n) for n in range(3)]
    known = replace(SENDER.key, login="")  # how somebody signs in is not told
    assert said == replace(cover(), sender=known)
    assert package.look(packed()) == said


def test_an_erased_entry_travels_as_one():
    gone = entry(1)._replace(fields="", salt=None)
    assert opened(packed([gone]))[1] == [gone]


def test_each_thing_that_can_be_wrong_has_a_sentence_of_its_own():
    good = packed()
    newer = summed(good.replace(b"carepackage 1", b"carepackage 2", 1))
    at = good.index(b'"count":3')
    said = {
        "none": refused(b"PK\x03\x04 a zip"),
        "empty": refused(b""),
        "damaged": refused(good[:-100] + bytes([good[-100] ^ 1]) + good[-99:]),
        "cut off": refused(good[:-10]),
        "changed": refused(summed(good[:at] + b'"count":4' + good[at + 9 :])),
        "newer file": refused(newer),
        "newer tables": refused(packed(schema=3)),
        "other school": refused(good, school="s2"),
        "own": refused(packed(to=SENDER.key.id), pair=SENDER),
        "wrong receiver": refused(good, pair=laptop(3)),
        "unknown signer": refused(good, trusted=()),
    }
    assert said["none"] == said["empty"]
    assert said["newer file"] == said["newer tables"]
    assert len(set(said.values())) == 9
    assert "บ้านตัวอย่าง" in said["other school"]
    assert SENDER.key.spoken in said["unknown signer"]


def test_an_unknown_signer_is_told_with_its_key():
    with pytest.raises(UnknownSigner) as problem:
        opened(packed(), trusted=())
    assert problem.value.key.id == SENDER.key.id
    assert problem.value.key.sealing == SENDER.key.sealing


def test_a_laptop_that_waits_takes_a_package_of_any_school():
    assert opened(packed(), school="")[0].school == "s1"


def test_signing_for_somebody_else_is_found():
    assert "changed after it was signed" in refused(packed(signing=RECEIVER.signing))


def test_every_cut_is_refused():
    good = packed()
    for size in range(0, len(good), 7):
        assert refused(good[:size])


@given(st.integers(0, len(packed()) - 1), st.integers(1, 255))
def test_one_changed_byte_anywhere_is_refused_and_named(at, by):
    good = packed()
    spoilt = good[:at] + bytes([good[at] ^ by]) + good[at + 1 :]
    with pytest.raises(CareError):
        opened(spoilt)
    with pytest.raises(CareError):
        opened(summed(spoilt) if at < len(good) - 32 else spoilt)


@given(st.binary(max_size=300))
def test_what_is_no_package_is_refused(content):
    for each in (content, b"carepackage 1\n" + content, summed(b"carepackage 1\n" + content)):
        with pytest.raises(CareError):
            opened(each)


@pytest.mark.parametrize(
    "wrong",
    [
        entry(1)._replace(school="s2"),
        entry(1)._replace(id="x"),
        entry(1)._replace(id="019F0000-0000-7000-8000-00000000000A"),
        entry(1)._replace(fields="[1]"),
        entry(1)._replace(fields="{"),
        entry(1)._replace(salt=None),
        entry(1)._replace(digest=b"short"),
        entry(1)._replace(fields='{"first_name":"\\ud800"}'),
        entry(1)._replace(fields="[" * 100_000),
    ],
)
def test_what_is_no_entry_of_the_school_is_refused(wrong):
    with pytest.raises(Damaged):
        opened(packed([wrong]))


def test_a_package_that_holds_fewer_than_it_says_is_refused():
    with pytest.raises(Damaged):
        opened(packed([entry(1)], count=2))


def test_a_bomb_is_given_up_in_time(monkeypatch):
    monkeypatch.setattr(package_lines, "MOST", 100_000)
    bomb = zlib.compress(b" " * 10_000_000, 9)
    with pytest.raises(Damaged):
        package_lines.unpacked(bomb)
    with pytest.raises(Damaged):
        package_lines.unpacked(zlib.compress(b"[]")[:-3])
    with pytest.raises(Damaged):
        package_lines.unpacked(zlib.compress(b"") + b"more")


def test_nothing_in_the_open_part_is_about_a_child():
    head = packed()[:2_000].partition(b'"to"')[0]
    assert "เด็ก".encode() not in packed()
    assert b"kru" not in head


def test_a_key_that_is_no_point_is_refused():
    nobody = LaptopKey("00" * 32, "00" * 32, "x")
    assert refused(packed(sender=nobody), trusted=(nobody.id,))
