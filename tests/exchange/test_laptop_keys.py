"""The key of a laptop as a line of text: for a file, a code on the screen, a message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp import i18n
from careapp.domain.packages import same_spoken
from careapp.errors import CareError, Damaged
from careapp.exchange import laptop_keys
from tests.exchange.laptops import RECEIVER, SENDER

LINE = laptop_keys.written(SENDER.key)


def test_a_key_is_read_back_wherever_it_stands(tmp_path):
    path = tmp_path / "a.carekey"
    path.write_bytes(laptop_keys.as_file(SENDER.key))
    assert laptop_keys.read_file(path) == SENDER.key
    assert laptop_keys.read(f"ส่งกุญแจให้ครับ {LINE}\nขอบคุณ") == SENDER.key


def test_it_fits_a_code_that_a_telephone_reads():
    squares = laptop_keys.matrix(SENDER.key)
    assert len(squares) == len(squares[0]) <= 101
    assert all(squares[0][:7])  # the upper left eye


def test_each_thing_that_can_be_wrong_is_said(tmp_path):
    i18n.use_language("en")
    said = []
    for text in ("hello", LINE[:-3], LINE.replace("carekey1", "carekey9")):
        with pytest.raises(CareError) as problem:
            laptop_keys.read(text)
        said.append(str(problem.value))
    assert len(set(said)) == 3
    for path in (tmp_path, tmp_path / "none.carekey"):
        with pytest.raises(CareError):
            laptop_keys.read_file(path)


@given(st.integers(len("carekey1:"), len(LINE) - 1), st.sampled_from("AZaz09-_"))
def test_one_wrong_letter_is_found(at, letter):
    wrong = LINE[:at] + letter + LINE[at + 1 :]
    if wrong != LINE:
        with pytest.raises(Damaged):
            laptop_keys.read(wrong)


@given(st.text())
def test_any_text_is_read_or_refused(text):
    with pytest.raises(CareError):
        laptop_keys.read(f"carekey1:{text}")


def test_the_fingerprint_is_the_same_however_it_is_typed():
    key = SENDER.key
    groups = key.spoken.split(" ")
    assert [len(each) for each in groups] == [4] * 6
    thai = key.spoken.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
    for typed in ("-".join(groups), "".join(groups), f" {thai} "):
        assert same_spoken(key.id, typed)
    assert not same_spoken(RECEIVER.key.id, key.spoken)
    assert not same_spoken(key.id, "")
