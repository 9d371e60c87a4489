"""Sealing: opened by the right secret about the right thing, and by nothing else."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.errors import Damaged
from careapp.store.sealing import new_secret, public_of, seal, unseal

SECRET = bytes(range(32))
PUBLIC = public_of(SECRET)


@given(st.binary(max_size=4000), st.text(max_size=80))
@settings(max_examples=40, deadline=None)
def test_what_is_sealed_comes_back_and_does_not_stand_in_what_is_stored(said, about):
    sealed = seal(PUBLIC, about, said)
    assert unseal(SECRET, about, sealed) == said
    if len(said) > 8:
        assert said not in base64.b64decode(sealed)


def test_the_same_words_are_sealed_differently_each_time():
    assert seal(PUBLIC, "a", b"x") != seal(PUBLIC, "a", b"x")


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_one_changed_bit_or_a_shorter_text_does_not_open(data):
    whole = base64.b64decode(seal(PUBLIC, "note", "ความลับ".encode()))
    at = data.draw(st.integers(0, len(whole) * 8 - 1))
    spoiled = bytearray(whole)
    spoiled[at // 8] ^= 1 << at % 8
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]
    for wrong in (bytes(spoiled), cut, whole + b"\0"):
        with pytest.raises(Damaged):
            unseal(SECRET, "note", base64.b64encode(wrong).decode())


def test_another_secret_another_thing_and_nonsense_do_not_open():
    sealed = seal(PUBLIC, "note 1", b"x")
    for secret, about, text in (
        (new_secret(), "note 1", sealed), (SECRET, "note 2", sealed), (SECRET, "note 1", ""),
        (SECRET, "note 1", "ไม่ใช่"), (SECRET, "note 1", "AAAA"),
    ):  # fmt: skip
        with pytest.raises(Damaged):
            unseal(secret, about, text)
    for public in ("", "00", "zz", "ab" * 31):
        with pytest.raises(Damaged):
            seal(public, "note 1", b"x")
