"""Whatever is in a file, its reader takes it or says in a sentence why not."""

import base64
import hashlib
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.domain.submissions import Feedback
from careapp.errors import CareError
from careapp.exchange import (
    answers,
    entry_intake,
    feedback,
    laptop_keys,
    package,
    report_cards,
    roster,
    school_list,
    standard,
    submission,
    transfer,
    xlsform,
)
from careapp.forms.loader import library
from tests.exchange import laptops, packs, standards, xlsforms
from tests.exchange.entry_books import SDQ, written
from tests.exchange.rosters import child, rows_of, write_csv, write_dmc
from tests.exchange.spoiled import Sound, spoiled
from tests.exchange.test_transfer import PACKAGE, WORDS
from tests.exchange.test_xlsform_import import GARDEN

HEAD = ",".join(["student", *(f"q{n}" for n in range(1, 26))])
ANSWERS = f"{HEAD}\n" + "\n".join(
    f"{n}," + ",".join("012"[k % 3] for k in range(25)) for n in (1, 2)
)
CARDS = [
    ["ที่", "เลขประจำตัว นักเรียน", "ชื่อ - สกุล", "เวลาเรียนเต็ม", "ขาด (วัน)", "สาย", "GPA."],
    [1, "1001", "กล้า ตัวอย่างดี", 98, 2, 1, 3.25],
]
SCHOOLS = "รหัสโรงเรียน,ชื่อโรงเรียน\n42010001,โรงเรียนสมมติหนึ่ง\n42010002,โรงเรียนสมมติสอง\n"
ANSWER = Feedback("42010113", "2569/1", 2, "ab" * 32, False, ("น้ำหนักไม่ครบ",), "สพป.สมมติ เขต 1",
                  date(2026, 10, 15))  # fmt: skip


@dataclass(frozen=True)
class Reader:
    """How a sound file is written to a path, and how a file there is read."""

    write: object
    read: object


def _text(content):
    return lambda path: path.write_bytes(content.encode() if isinstance(content, str) else content)


READERS = {
    "roster xlsx": Reader(lambda p: write_dmc(p, [child(1), child(2)]), roster.read),
    "roster csv": Reader(
        lambda p: write_csv(p, rows_of([child(1), child(2)]), "cp874"), roster.read
    ),
    "report cards": Reader(lambda p: write_csv(p, CARDS), report_cards.read),
    "school list": Reader(_text(SCHOOLS), school_list.read),
    "answers": Reader(_text(ANSWERS), lambda p: answers.read(p, SDQ)),
    "entry sheet": Reader(
        lambda p: written(p, {"q1": 1}), lambda p: entry_intake.read(p, lambda stamp: SDQ)
    ),
    "growth standard": Reader(
        standards.book, lambda p: standard.read(p, {"height_for_age": (-2.0, -1.5, 1.5, 2.0)})
    ),
    "xlsform": Reader(
        lambda p: xlsforms.book(p, **GARDEN), lambda p: xlsform.read(p, library().growth)
    ),
    "district pack": Reader(_text(packs.sealed()), submission.read),
    "feedback": Reader(
        _text(feedback.seal(ANSWER, packs.SECRET)), lambda p: feedback.unseal(p.read_bytes())
    ),
    "transfer": Reader(
        lambda p: p.write_bytes(transfer.seal(PACKAGE, WORDS)),
        lambda p: transfer.open_sealed(p.read_bytes(), WORDS),
    ),
    "package": Reader(
        lambda p: p.write_bytes(laptops.packed()),
        lambda p: package.open_package(p.read_bytes(), laptops.keeper()),
    ),
    "laptop's key": Reader(_text(laptop_keys.as_file(laptops.SENDER.key)), laptop_keys.read_file),
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """The bytes of a sound file of each kind, made once."""
    folder = tmp_path_factory.mktemp("sound")
    cheap = pytest.MonkeyPatch()
    cheap.setattr(transfer, "COST", {"m": 8, "t": 1, "p": 1})
    made = Sound()
    for number, (name, reader) in enumerate(READERS.items()):
        path: Path = folder / f"{number}.xlsx"
        reader.write(path)
        made[name] = path.read_bytes()
    cheap.undo()
    return made


@pytest.mark.parametrize("name", READERS)
def test_a_sound_file_is_read(name, sound, tmp_path):
    path = tmp_path / "file.xlsx"
    path.write_bytes(sound[name])
    assert READERS[name].read(path) is not None


@pytest.mark.parametrize("name", READERS)
@settings(suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_a_spoiled_file_is_read_or_refused_in_a_sentence(name, sound, tmp_path, seed):
    path = tmp_path / "file.xlsx"
    path.write_bytes(spoiled(sound[name], seed))
    _refused_or_read(name, path)


def _with_head(content, change, end):
    """A file of one line, the length of its head, the head and what is sealed; `end` bytes less."""
    start = content.index(b"\n") + 1
    at = start + 4
    size = int.from_bytes(content[start:at], "big")
    head = change(content[at : at + size])
    return content[:start] + len(head).to_bytes(4, "big") + head + content[at + size : -end]


def _package(content, change):
    """With another head, signed by whoever sent it."""
    whole = _with_head(content, change, 64 + 32)
    whole += Ed25519PrivateKey.from_private_bytes(laptops.SENDER.signing).sign(whole)
    return whole + hashlib.sha256(whole).digest()


def _transfer(content, change):
    whole = _with_head(content, change, 32)
    return whole + hashlib.sha256(whole).digest()


def _feedback(content, change):
    first, body, _, _ = content.split(b"\n")
    said, key = (
        b"\n".join((first, change(body), b"")),
        Ed25519PrivateKey.from_private_bytes(packs.SECRET),
    )
    return said + f"{key.public_key().public_bytes_raw().hex()} {key.sign(said).hex()}\n".encode()


def _laptop_key(content, change):
    coded = re.search(rb"carekey1:([^.]*)", content)[1]
    body = change(base64.urlsafe_b64decode(coded + b"=" * (-len(coded) % 4)))
    coded = base64.urlsafe_b64encode(body).rstrip(b"=")
    return b"carekey1:" + coded + b"." + hashlib.sha256(coded).hexdigest()[:8].encode()


FORGED = {"package": _package, "transfer": _transfer, "feedback": _feedback,
          "laptop's key": _laptop_key}  # fmt: skip
ODD = (None, True, 0, -1, 1.5, float("inf"), float("nan"), 10**30, "", "zz", "\ud800", "9" * 400,
       "0001-01-01T00:00:00+14:00", "00" * 32, [], {}, [None], {"a": {}})  # fmt: skip


def _with_another_value(chance):
    """Changes one value anywhere in a JSON text, or takes it out."""

    def change(text):
        place = said = json.loads(text)
        while True:
            keys = [*place] if isinstance(place, dict) else [*range(len(place))]
            key = chance.choice(keys)
            if not isinstance(place[key], dict | list) or not place[key] or chance.random() < 0.3:
                break
            place = place[key]
        if chance.random() < 0.1:
            del place[key]
        else:
            place[key] = chance.choice(ODD)
        return json.dumps(said).encode()

    return change


def _refused_or_read(name, path):
    try:
        READERS[name].read(path)
    except CareError as told:
        said = str(told)
        assert said
        assert "Error" not in said


@pytest.mark.parametrize("name", FORGED)
@settings(suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_what_was_changed_and_sealed_again_is_read_or_refused_in_a_sentence(
    name, sound, tmp_path, seed
):
    """No damage but somebody's work: the sums fit."""
    path = tmp_path / "file"
    path.write_bytes(FORGED[name](sound[name], _with_another_value(Random(seed))))
    _refused_or_read(name, path)


@pytest.mark.parametrize("name", FORGED)
@pytest.mark.parametrize("body", [b"[" * 2_900, b'{"a":' * 500, b"9" * 2_900, b"\xff", b"[]", b""])
def test_a_seal_around_anything_is_refused_in_a_sentence(name, body, sound, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(FORGED[name](sound[name], lambda _: body))
    with pytest.raises(CareError):
        READERS[name].read(path)


@pytest.mark.parametrize("name", ["package", "transfer", "feedback"])
def test_a_version_of_thousands_of_digits_is_refused_in_a_sentence(name, sound, tmp_path):
    first, line, rest = sound[name].partition(b"\n")
    whole = first.rstrip(b"0123456789") + b"9" * 5_000 + line + rest[:-32]
    (tmp_path / "file").write_bytes(whole + hashlib.sha256(whole).digest())
    with pytest.raises(CareError):
        READERS[name].read(tmp_path / "file")


@pytest.mark.parametrize("name", ["roster xlsx", "entry sheet", "xlsform", "district pack"])
@pytest.mark.parametrize(
    ("place", "value"),
    [(6, 84), (8, 1), (10, 93), (10, 14)],
    ids=["version", "lock", "way", "lzma"],
)
def test_a_zip_of_another_making_is_refused_in_a_sentence(name, sound, tmp_path, place, value):
    content, path = bytearray(sound[name]), tmp_path / "file.xlsx"
    for found in re.finditer(b"PK\1\2", sound[name]):  # the list of what is in it
        content[found.start() + place] = value
    path.write_bytes(content)
    with suppress(CareError):
        assert READERS[name].read(path).problems  # a pack says what is wrong with it


LONG = ("[", "ก", "1", " ", "ชั้น", "1/", "${", "()")  # what a reader may walk over again and again


@pytest.mark.parametrize("name", ["roster xlsx", "report cards", "answers", "xlsform"])
def test_a_page_of_text_in_a_cell_does_not_stop_the_reader(name, tmp_path):
    """Each of these took minutes where a reader's work grew with the square of a cell."""
    path = tmp_path / "long.csv"
    if name == "xlsform":
        path = xlsforms.book(tmp_path / "long.xlsx", survey="type | name | label\n" + "\n".join(
            f"text | q{n} | x{each * (30_000 // len(each))}" for n, each in enumerate(LONG)
        ))  # fmt: skip
    else:
        path.write_text(",".join(f'"{each * (30_000 // len(each))}"' for each in LONG) + "\n" * 2)
    with suppress(CareError):
        READERS[name].read(path)
