"""The children of the demo school: who they are, and in which class in which year."""

import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from careapp import paths
from careapp.domain import identity
from careapp.domain.calendar import BE
from careapp.domain.people import GRADES, Classroom, Guardian, Sex, Student

FIRST_YEAR, LAST_YEAR = 2567, 2569
DEMO_GRADES = GRADES[1:12]  # อ.2 to ม.3
ROOM_SIZE = 32


@dataclass(frozen=True, slots=True)
class Child:
    """A child of the demo with what moves the answers about it: 0 easy … 1 hard, per theme."""

    student: Student
    guardians: tuple[Guardian, ...]
    last_grade: int  # index in DEMO_GRADES in the last year; past the end: graduated
    room: int
    burdens: Mapping[str, float]
    talented: bool

    def grade(self, year: int) -> str | None:
        """The grade of a year; None while not at the school."""
        at = self.last_grade - (LAST_YEAR - year)
        return DEMO_GRADES[at] if 0 <= at < len(DEMO_GRADES) else None


def names() -> dict[str, Any]:
    """The invented names."""
    path = paths.resources() / "demo" / "names.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


THEMES = ("learning", "mood", "conduct", "focus", "friends", "home", "health", "screen")


class Village:
    """Makes children one by one; the same chance gives the same children."""

    def __init__(self, chance: random.Random) -> None:
        self._chance, self._names = chance, names()
        self._serial = 0

    def children(self, count: int) -> list[Child]:
        """`count` children at school in the last year, and those who had graduated before."""
        sizes = _spread(count, len(DEMO_GRADES))
        grown = [(at, size) for at, size in enumerate(sizes)]
        earlier = [(len(sizes) + gap, sizes[-1]) for gap in range(LAST_YEAR - FIRST_YEAR)]
        return [
            self._child(at, 1 + n // ROOM_SIZE) for at, size in grown + earlier for n in range(size)
        ]

    def _child(self, last_grade: int, room: int) -> Child:
        chance, self._serial = self._chance, self._serial + 1
        sex: Sex = chance.choice(("male", "female"))
        first = chance.choice(self._names["boys" if sex == "male" else "girls"])
        family = chance.choice(self._names["families"])
        born_year = LAST_YEAR - BE - 5 - last_grade  # อ.2 is the year a child turns five
        born = date(born_year, 1, 1).replace(month=chance.randint(1, 12), day=chance.randint(1, 28))
        student = Student(
            id="",
            first_name=first,
            last_name=family,
            sex=sex,
            prefix="เด็กชาย" if sex == "male" else "เด็กหญิง",
            nickname="",
            national_id=self._national_id(),
            number=str(5000 + self._serial),
            born=born,
            blood_group=chance.choice(("A", "B", "AB", "O")),
            religion="พุทธ",
            ethnicity="ไทย",
            nationality="ไทย",
            house_number=str(chance.randint(1, 299)),
            village_number=str(chance.randint(1, 12)),
            subdistrict=chance.choice(self._names["subdistricts"]),
            district=self._names["district"],
            province=self._names["province"],
        )
        burdens = {theme: chance.betavariate(1.3, 4.2) for theme in THEMES}
        return Child(
            student,
            tuple(self._family(family)),
            last_grade,
            room,
            burdens,
            chance.random() < 0.2,
        )

    def _national_id(self) -> str:
        """A number with a right check digit and a first digit that no card carries."""
        if self._serial % 40 == 0:
            return f"G69{99}{self._serial:08}"
        body = f"9{self._serial:07}{self._chance.randrange(10_000):04}"
        return body + str(identity.check_digit(body))

    def _family(self, family: str) -> Iterator[Guardian]:
        chance, known = self._chance, self._names
        father, mother = chance.choice(known["men"]), chance.choice(known["women"])
        job = chance.choice(known["jobs"])
        yield Guardian("", "", "father", father, family, "นาย", job)
        yield Guardian("", "", "mother", mother, family, "นาง", chance.choice(known["jobs"]))
        kin = chance.choice(known["kin"])
        woman = kin in ("มารดา", "ยาย", "ย่า", "น้า", "ป้า")
        name = mother if kin == "มารดา" else father if kin == "บิดา" else chance.choice(
            known["women" if woman else "men"]
        )  # fmt: skip
        phone = f"08{chance.randrange(10**8):08}"
        yield Guardian("", "", "guardian", name, family, "นาง" if woman else "นาย", job, kin, phone)


def _spread(count: int, parts: int) -> list[int]:
    """`count` in nearly equal parts."""
    return [count // parts + (part < count % parts) for part in range(parts)]


def seats(children: Sequence[Child], year: int) -> list[tuple[Child, Classroom, int]]:
    """Who sits where in a year, with class numbers in dictionary order within each class."""
    classes: dict[Classroom, list[Child]] = {}
    for child in children:
        grade = child.grade(year)
        if grade:
            classes.setdefault(Classroom(grade, str(child.room)), []).append(child)
    return [
        (child, classroom, number)
        for classroom in sorted(classes, key=lambda each: each.order)
        for number, child in enumerate(
            sorted(classes[classroom], key=lambda each: each.student.sort_key), 1
        )
    ]
