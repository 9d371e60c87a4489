"""The district's answer as a file: whole, or not believed."""

import json
from dataclasses import replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.submissions import Feedback
from careapp.errors import CareError, Damaged
from careapp.exchange import feedback

SECRET = bytes(range(32))
SAID = Feedback(
    "42010113", "2569/1", 2, "ab" * 32, False, ("น้ำหนักไม่ครบ", "ปู่\nทดลอง"), "สพป.สมมติ เขต 1",
    date(2026, 10, 15), "1.4.2",
)  # fmt: skip
SEALED = feedback.seal(SAID, SECRET)


def test_what_was_sealed_is_read_with_the_key_that_signed_it():
    told, public = feedback.unseal(SEALED)
    assert told == SAID
    assert told.program == "1.4.2"
    assert feedback.unseal(feedback.seal(SAID, SECRET))[1] == public
    assert feedback.unseal(feedback.seal(SAID, b"x" * 32))[1] != public


@given(at=st.integers(0, len(SEALED) - 1), bit=st.integers(0, 7))
def test_no_bit_can_be_changed(at, bit):
    spoiled = bytearray(SEALED)
    spoiled[at] ^= 1 << bit
    try:
        told, _ = feedback.unseal(bytes(spoiled))
    except CareError:
        return
    assert told == SAID  # the case of a hex digit says nothing


@given(length=st.integers(0, len(SEALED) - 1))
def test_a_file_that_was_cut_short_is_not_believed(length):
    with pytest.raises(Damaged):
        feedback.unseal(SEALED[:length])


@given(st.binary(max_size=200))
def test_anything_else_is_said_not_raised(content):
    for each in (content, b"carefeedback 1\n" + content):
        with pytest.raises(CareError):
            feedback.unseal(each)


@pytest.mark.parametrize("program", ["", "newest", "1.0 <b>", 'x"'])
def test_a_program_that_is_no_version_is_taken_for_unknown(program):
    told, _ = feedback.unseal(feedback.seal(replace(SAID, program=program), SECRET))
    assert told == SAID
    assert told.program == ""


def test_an_answer_of_an_older_careapp_does_not_name_its_program():
    key = Ed25519PrivateKey.from_private_bytes(SECRET)
    head, body, _, _ = SEALED.split(b"\n")
    older = {name: said for name, said in json.loads(body).items() if name != "program"}
    text = head + b"\n" + json.dumps(older).encode() + b"\n"
    public = key.public_key().public_bytes_raw()
    told, _ = feedback.unseal(text + f"{public.hex()} {key.sign(text).hex()}\n".encode())
    assert (told, told.program) == (SAID, "")


def test_a_newer_one_is_told_apart():
    newer = b"carefeedback 2\n" + SEALED.partition(b"\n")[2]
    with pytest.raises(CareError) as told:
        feedback.unseal(newer)
    assert not isinstance(told.value, Damaged)
