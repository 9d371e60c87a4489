"""A district's list of schools from a file: a row a school, by its 8-digit SMIS code.

The headings may be Thai or English, in any order; only the code and the name are needed. A file
without headings has the code first, then the name.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from careapp.domain import thai
from careapp.domain.districts import ListedSchool, is_school_code
from careapp.errors import CareError
from careapp.exchange.csv_files import guarded
from careapp.exchange.problems import Problem
from careapp.exchange.raw_tables import Row, cell_text
from careapp.exchange.sheets import read_table
from careapp.i18n import translate
from careapp.progress import Progress, silent

# What a column may be called, without spaces, dots and brackets.
HEADS: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "smis", "smiscode", "schoolcode", "รหัส", "รหัสโรงเรียน", "รหัสsmis",
             "รหัสsmis8หลัก", "รหัสสถานศึกษา", "รหัสโรงเรียน8หลัก"),
    "name": ("name", "school", "schoolname", "ชื่อ", "โรงเรียน", "ชื่อโรงเรียน", "สถานศึกษา",
             "ชื่อสถานศึกษา"),
    "group": ("group", "cluster", "กลุ่ม", "กลุ่มโรงเรียน", "เครือข่าย", "กลุ่มเครือข่าย",
              "เครือข่ายโรงเรียน", "ศูนย์เครือข่าย", "อำเภอ", "district"),
    "subdistrict": ("subdistrict", "tambon", "ตำบล"),
    "students": ("students", "size", "pupils", "จำนวนนักเรียน", "นักเรียน", "รวมนักเรียน", "จำนวน"),
    "phone": ("phone", "telephone", "tel", "โทรศัพท์", "เบอร์โทร", "เบอร์โทรศัพท์", "โทร"),
}  # fmt: skip
_COLUMNS = ("รหัสโรงเรียน", "ชื่อโรงเรียน", "กลุ่มโรงเรียน", "ตำบล", "จำนวนนักเรียน", "โทรศัพท์")
_MOST_STUDENTS = 20_000


@dataclass(frozen=True, slots=True)
class SchoolList:
    """The schools of a file, and what is wrong with its rows; a row with an error is left out."""

    file: str
    schools: tuple[ListedSchool, ...]
    problems: tuple[Problem, ...]


def read(path: Path, progress: Progress = silent) -> SchoolList:
    """The list in a csv or xlsx file of any encoding. CareError for a file that is none."""
    table = read_table(path, progress, score=lambda top: max(map(_known, top), default=0))
    at = next((n for n, row in enumerate(table.rows) if _known(row) >= 2), None)
    columns = _columns(table.rows[at]) if at is not None else {"code": 0, "name": 1}
    body = table.rows[at + 1 :] if at is not None else table.rows
    if not {"code", "name"} <= columns.keys() or (at is None and not any(map(_begins, body))):
        raise CareError(
            translate(
                "SchoolList",
                "“{file}” has no columns for the code and the name of a school. Name them in the "
                "first row: {code}, {name}.",
            ).format(file=path.name, code=_COLUMNS[0], name=_COLUMNS[1])
        )
    reader = _Reader(columns)
    schools = tuple(school for row in body if (school := reader.school(row)) is not None)
    if not schools and not reader.problems:
        raise CareError(
            translate("SchoolList", "There is no school in “{file}”.").format(file=path.name)
        )
    return SchoolList(path.name, schools, tuple(reader.problems))


class _Reader:
    """Reads row by row, and remembers which codes came already."""

    def __init__(self, columns: Mapping[str, int]) -> None:
        self._columns = columns
        self._seen: dict[str, int] = {}
        self.problems: list[Problem] = []

    def school(self, row: Row) -> ListedSchool | None:
        said = {name: _text(row, at) for name, at in self._columns.items()}
        code, name = said["code"].replace(" ", "").replace("-", ""), said["name"]
        if message := self._fault(row, code, name):
            self.problems.append(Problem(row.number, "", "error", message))
            return None
        self._seen[code] = row.number
        return ListedSchool(
            code, name, said.get("group", ""), said.get("subdistrict", ""),
            self._students(row, said.get("students", "")), said.get("phone", ""),
        )  # fmt: skip

    def _fault(self, row: Row, code: str, name: str) -> str:
        if not is_school_code(code):
            words = translate(
                "SchoolList", "“{code}” is not a school's SMIS code: it has 8 digits, 42010113."
            )
            return words.format(code=code)
        if not name:
            return translate("SchoolList", "The school {code} has no name.").format(code=code)
        if code in self._seen:
            words = translate("SchoolList", "The code {code} stands in row {row} already.")
            return words.format(code=code, row=self._seen[code])
        return ""

    def _students(self, row: Row, text: str) -> int | None:
        plain = text.replace(",", "")
        if not plain:
            return None
        if plain.isdecimal() and int(plain) <= _MOST_STUDENTS:
            return int(plain)
        words = translate("SchoolList", "“{text}” is not a number of students; it is left out.")
        self.problems.append(Problem(row.number, "students", "warning", words.format(text=text)))
        return None


def lines(schools: tuple[ListedSchool, ...]) -> Iterator[list[str]]:
    """The same list as rows of text, headings first: what `read` reads."""
    yield list(_COLUMNS)
    for each in schools:
        students = "" if each.students is None else str(each.students)
        cells = (each.code, each.name, each.group, each.subdistrict, students, each.phone)
        yield [guarded(cell) for cell in cells]


def _columns(row: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, cell in enumerate(row.cells):
        key = _plain(cell_text(cell))
        name = next((name for name, heads in HEADS.items() if key in heads), None)
        if name is not None:
            found.setdefault(name, at)
    return found


def _known(row: Row) -> int:
    """How many of its cells are headings of this list."""
    return len(_columns(row))


def _begins(row: Row) -> bool:
    return is_school_code(_text(row, 0))


def _plain(text: str) -> str:
    return "".join(
        each for each in thai.clean(text).casefold() if each.isalnum() or each in _VOWELS
    )


_VOWELS = "".join(map(chr, (*range(0x0E30, 0x0E3B), *range(0x0E45, 0x0E4F))))


def _text(row: Row, at: int) -> str:
    return thai.arabic_digits(thai.clean(cell_text(row.cell(at))))
