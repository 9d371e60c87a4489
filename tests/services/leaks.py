"""The words that nobody may find outside an encrypted school, and looking for them."""

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path

from careapp.services.schools import SchoolServices
from careapp.store import people

PASSWORD = "four plain words here"
NOTE = "เด็กเล่าเรื่องที่บ้านให้ครูฟังเป็นการส่วนตัว"
PDF = b"%PDF-1.7\n" + NOTE.encode() + b"\n%%EOF\n"
_SHORTEST = 5  # letters: a shorter word may be there by chance


def words_of(services: SchoolServices) -> list[str]:
    """Names, numbers, telephones and addresses of the children and their families, and notes."""
    db = services.desk.db
    found = {NOTE}
    for child in people.students(db):
        found |= {child.first_name, child.last_name, child.national_id, child.phone}
    for guardian in people.guardians(db):
        found |= {guardian.first_name, guardian.last_name, guardian.phone}
    for table, column in (("plan", "story"), ("plan", "goal"), ("plan_note", "text"),
                          ("referral", "problem"), ("plan_step", "what")):  # fmt: skip
        found |= {text for (text,) in db.execute(f"SELECT {column} FROM {table}")}
    return sorted(each for each in found if len(each) >= _SHORTEST)


def forms_of(word: str) -> Iterator[bytes]:
    """A word as it may be written: in three encodings, in JSON, and in base64 at any place."""
    plain = word.encode()
    yield plain
    yield word.encode("utf-16-le")
    yield word.encode("utf-16-be")
    yield word.encode("unicode-escape")
    for shift in range(3):
        packed = base64.b64encode(bytes(shift) + plain)
        inside = packed[4 if shift else 0 : -4]
        if len(inside) >= 8:
            yield inside


def found_in(files: Iterable[Path], words: Iterable[str]) -> list[tuple[str, str]]:
    """(file, word) for each word that can be read in the bytes of a file, or in its name."""
    looked_for = [(word, form) for word in words for form in forms_of(word)]
    found = []
    for path in files:
        content = path.read_bytes() + str(path).encode()
        found += [(path.name, word) for word, form in looked_for if form in content]
    return found
