"""Brothers and sisters of the demo school, and a few files that are kept with its children."""

import random
import struct
import zlib
from collections.abc import Iterable
from dataclasses import replace

from careapp.domain.people import Pupil
from careapp.services.demo_people import Child, Village
from careapp.services.schools import SchoolServices

_YOUNGER = 0.35  # of those with an elder of their family name: how many have the same parents
_ASKED, _KNOWN = 0.3, 0.6  # of the children and their pairs: how many a teacher has confirmed
_FILES = ("ใบรับรองแพทย์.pdf", "สำเนาทะเบียนบ้าน.pdf", "เกียรติบัตรวาดภาพ.png")


def children(chance: random.Random, count: int, seed: int) -> list[Child]:
    """The children of a village; some that have one family name share parents and house too.

    That has a chance of its own, and moves nobody: all other numbers of the demo stay.
    """
    found, chance = Village(chance).children(count), random.Random(seed)
    elder: dict[str, int] = {}  # by family name: the last child that can have a younger one
    for n in sorted(range(len(found)), key=lambda n: -found[n].last_grade):
        child, first = found[n], elder.get(found[n].student.last_name)
        older = first is not None and found[first].last_grade > child.last_grade
        if first is not None and older and chance.random() < _YOUNGER:
            found[n] = _younger(child, found[first])
        else:
            elder[child.student.last_name] = n
    return found


def _younger(child: Child, elder: Child) -> Child:
    home = elder.student
    student = replace(
        child.student, house_number=home.house_number, village_number=home.village_number,
        subdistrict=home.subdistrict,
    )  # fmt: skip
    return replace(child, student=student, guardians=elder.guardians)


def settle(services: SchoolServices, pupils: Iterable[Pupil], seed: int) -> None:
    """Teachers confirm what the lists suggest, and keep a few papers."""
    chance = random.Random(seed)
    for n, pupil in enumerate(pupils):
        student = pupil.student.id
        if chance.random() < _ASKED:
            for other in services.families.of(student).siblings:
                strong = other.reasons and other.reasons != ("house",)
                if strong and not other.said and chance.random() < _KNOWN:
                    services.families.say(student, other.student.id, "yes")
        if n % 17 == 5:
            name = _FILES[n % len(_FILES)]
            data = _picture() if name.endswith("png") else _paper()
            services.documents.add(student, "", name, data)


def _paper() -> bytes:
    """A PDF of one page that says what it is."""
    text = b"BT /F1 18 Tf 60 760 Td (Invented paper of the careapp demo school) Tj ET"
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 6 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Font<</F1 5 0 R>>>>",
    )
    made, places = b"%PDF-1.4\n", []
    for n, part in enumerate(parts, 1):
        places.append(len(made))
        made += b"%d 0 obj%s\nendobj\n" % (n, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        made + b"xref\n0 7\n0000000000 65535 f \n" + table
        + b"trailer<</Size 7/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(made)
    )  # fmt: skip


def _picture() -> bytes:
    """A PNG of a soft colour."""
    wide, high = 64, 48
    line = b"\0" + bytes((214, 228, 240)) * wide

    def part(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    pixels = zlib.compress(line * high)
    ends = part(b"IHDR", head) + part(b"IDAT", pixels) + part(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + ends
