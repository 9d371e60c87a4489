"""Head to head: the same piece of work by careapp, by pandas and by LibreOffice, each in a program
of its own from start to end. What they leave is compared in `tests/bench/test_versus.py`.

Ours by itself: `python -m careapp.bench.versus LIST.xlsx CHILDREN.csv` reads a list of children.
"""

import csv
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import openpyxl

from careapp.bench import sheets
from careapp.bench.ground import Ground
from careapp.bench.stopwatch import Figures
from careapp.domain.identity import check_digit
from careapp.exchange import roster
from careapp.exchange.roster_listing import Unmapped
from careapp.i18n import translate

_ROUNDS = 3
_BY_PANDAS = Path(__file__).with_name("by_pandas.py")
# As DMC has them: the first of the two equal ones is the 13-digit ID.
_HEADS = ("เลขประจำตัวนักเรียน", "ชั้น", "ห้อง", "เลขประจำตัวนักเรียน", "เพศ", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล",
          "วันเกิด", "น้ำหนัก", "ส่วนสูง", "ชื่อบิดา", "นามสกุลบิดา", "ชื่อมารดา", "นามสกุลมารดา")  # fmt: skip
_CHILDREN_A_ROOM = 40
# LibreOffice's names; 44 is the comma, 34 the quotation mark, 76 UTF-8. Without the last, that all
# columns are text, it would turn days and months round.
_AS_TEXT = "/".join(f"{column}/2" for column in range(1, 20))
_FROM = {".csv": f"CSV:44,34,76,1,{_AS_TEXT}", ".xlsx": "Calc MS Excel 2007 XML"}
_TO = {"csv": "csv:Text - txt - csv (StarCalc):44,34,76", "xlsx": "xlsx"}


@dataclass(frozen=True, slots=True)
class Entrant:
    """A program with its words, and the file that it leaves."""

    words: Sequence[str]
    out: Path


Entrants = Mapping[str, Entrant]  # by name; careapp and whoever is installed


def roster_read(ground: Ground) -> Figures:
    """A list of all children, an Excel file of DMC's shape, read and written as csv: careapp checks
    every cell and maps the columns by itself, pandas and LibreOffice take the cells as they are;
    the faster of those two."""
    return _contest(ground, roster_entrants(ground))


def class_list(ground: Ground) -> Figures:
    """The class list of the whole school as a workbook: careapp opens the encrypted school and lays
    out a sheet a class and a tidy one, pandas and LibreOffice write the cells of the classes from a
    csv into one sheet; the faster of those two."""
    return _contest(ground, class_list_entrants(ground))


def school_counted(ground: Ground) -> Figures:
    """SDQ answers of all children, read from a workbook, scored, banded and counted: pandas reads
    the same answers, LibreOffice reckons the same workbook's formulas; the faster of those two."""
    return _contest(ground, school_counted_entrants(ground))


def roster_entrants(ground: Ground) -> Entrants:
    """The children's id, name and class as csv."""
    source = ground.scratch("roster.xlsx")
    _write_roster(source, ground.students)
    ours = [sys.executable, "-m", "careapp.bench.versus", str(source)]
    return _entrants(ground, "roster", ours, source, "csv")


def class_list_entrants(ground: Ground) -> Entrants:
    """The list as a workbook."""
    term = ground.term().id
    school = str(ground.school())
    ours = [sys.executable, "-m", "careapp", "report", "class-list", "--school", school, "--term",
            term, "--out"]  # fmt: skip
    first, source = ground.scratch("list.xlsx"), ground.scratch("list.csv")
    sheets.weighed(ground, [*ours, str(first)])
    book = openpyxl.load_workbook(first, read_only=True)
    with source.open("w", encoding="utf-8", newline="") as file:
        for sheet in book.worksheets[:-1]:  # a class each, then the tidy one
            csv.writer(file).writerows(sheet.iter_rows(values_only=True))
    book.close()
    return _entrants(ground, "class-list", ours, source, "xlsx")


def school_counted_entrants(ground: Ground) -> Entrants:
    """How many children are in each group of each scale."""
    source = ground.scratch("answers.xlsx")
    sheets.make(source, ground.students)
    ours = [sys.executable, "-m", "careapp.bench.sdq_file", str(source)]
    return _entrants(ground, "school-counted", ours, source, "xlsx")


def _entrants(
    ground: Ground, work: str, ours: Sequence[str], source: Path, ending: str
) -> Entrants:
    folder = ground.scratch(f"versus-{work}")
    folder.mkdir(exist_ok=True)
    out = folder / f"careapp.{ending}"
    found = {"careapp": Entrant([*ours, str(out)], out)}
    if python := pandas_python():
        out = folder / f"pandas.{ending}"
        found["pandas"] = Entrant([python, str(_BY_PANDAS), work, str(source), str(out)], out)
    if office := office_program():
        words = [office, f"-env:UserInstallation={ground.scratch('office').as_uri()}", "--headless",
                 f"--infilter={_FROM[source.suffix]}", "--convert-to", _TO[ending],
                 "--outdir", str(folder), str(source)]  # fmt: skip
        found["libreoffice"] = Entrant(words, folder / f"{source.stem}.{ending}")
    return found


def _contest(ground: Ground, entrants: Entrants) -> Figures:
    runs: dict[str, list[Mapping[str, float | None]]] = {name: [] for name in entrants}
    for turn in range(ground.rounds(_ROUNDS) + 1):  # the first does not count
        for name in list(entrants) if turn % 2 else reversed(list(entrants)):
            runs[name].append(sheets.weighed(ground, entrants[name].words))
    counted = {name: each[1:] for name, each in runs.items()}
    seconds = {name: sheets.median(each, "seconds") for name, each in counted.items()}
    more = sheets.memory(counted["careapp"], "")
    for name in list(entrants)[1:]:
        more |= {name: seconds[name], **sheets.memory(counted[name], f"{name}_")}
    others = [seconds[name] for name in entrants if name != "careapp"]
    note = ", ".join(filter(None, (pandas_version(), office_version())))
    missing = translate("Bench", "Neither pandas nor LibreOffice is installed.")
    return Figures(seconds["careapp"], min(others, default=None), note=note or missing, more=more)


def pandas_python() -> str | None:
    """A Python that has pandas: `CAREAPP_PANDAS`, else this one; careapp itself does without."""
    return os.environ.get("CAREAPP_PANDAS") or (sys.executable if find_spec("pandas") else None)


def office_program() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


@cache
def pandas_version() -> str:
    python = pandas_python()
    return _said(python, "-c", "import pandas; print('pandas', pandas.__version__)")


@cache
def office_version() -> str:
    return " ".join(_said(office_program(), "--version").split()[:2])


def _said(program: str | None, *words: str) -> str:
    if program is None:
        return ""
    told = subprocess.run([program, *words], capture_output=True, text=True, check=True)
    return told.stdout.strip()


def _write_roster(path: Path, children: int) -> None:
    """Invented children in the shape of DMC's list."""
    chance = random.Random(5)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("นักเรียน")
    sheet.append(["วันและเวลาที่สร้างรายงาน 2026-06-10 08:30:00"])
    sheet.append(_HEADS)
    for n in range(children):
        twelve = f"1{chance.randrange(10**11):011}"
        room, family = n // _CHILDREN_A_ROOM, f"ตัวอย่าง{_letters(n)}"
        sex, prefix = chance.choice((("ช", "เด็กชาย"), ("ญ", "เด็กหญิง")))
        born = f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/{2563 - room % 6}"
        sheet.append([
            f"{twelve}{check_digit(twelve)}", f"ป.{room % 6 + 1}", str(room // 6 + 1),
            f"{n + 1:05}", sex, prefix, f"ทดสอบ{_letters(n)}", family, born,
            str(chance.randint(18, 60)), str(chance.randint(105, 170)),
            "สมมติ", family, "สมมุติ", family,
        ])  # fmt: skip
    book.save(path)


def _letters(n: int) -> str:
    """A number in Thai letters, as no name has digits."""
    return "".join(chr(ord("ก") + int(digit)) for digit in str(n))


def _read(source: Path, out: Path) -> None:
    found = roster.read(source)
    if isinstance(found, Unmapped):
        raise TypeError(found.missing)
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for each in found.entries:
            child = each.student
            writer.writerow(
                (child.national_id, child.first_name, child.last_name, each.classroom.label)
            )


CONTESTS = {
    "versus-roster": roster_read,
    "versus-class-list": class_list,
    "versus-school-counted": school_counted,
}

if __name__ == "__main__":
    _read(Path(sys.argv[1]), Path(sys.argv[2]))
