"""The same SDQ workbook through careapp and through LibreOffice: programs of their own, start to
end."""

import json
import random
import shutil
import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from careapp.bench import stopwatch
from careapp.bench.ground import Ground
from careapp.bench.sdq_file import HEADS, ITEMS
from careapp.bench.stopwatch import Figures
from careapp.i18n import translate

_CHILDREN = 1_000
_ROUNDS = 5
_SCALES = {
    "emo": (3, 8, 13, 16, 24), "con": (5, 7, 12, 18, 22), "hyp": (2, 10, 15, 21, 25),
    "peer": (6, 11, 14, 19, 23), "pro": (1, 4, 9, 17, 20),
}  # fmt: skip
_REVERSED = frozenset({7, 11, 14, 21, 25})
_AT_RISK = {"emo": 4, "con": 4, "hyp": 6, "peer": 6}  # as the edition `obec` has it
_GROUPS = ("ปกติ", "เสี่ยง", "มีปัญหา")
_FIRST = len(HEADS) + 1  # column of q1


def sdq_xlsx_1000(ground: Ground) -> Figures:
    """A thousand children's answers to scores and a summary; the same file in LibreOffice."""
    source = ground.scratch("sdq.xlsx")
    make(source, _CHILDREN)
    out = str(ground.scratch("summary.xlsx"))
    ours = [sys.executable, "-m", "careapp.bench.sdq_file", str(source), out]
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        alone = [weighed(ground, ours) for _ in range(ground.rounds(_ROUNDS))]
        note = translate("Bench", "The floor needs LibreOffice, which is not installed.")
        return Figures(median(alone, "seconds"), None, note=note, more=memory(alone, ""))
    profile = ground.scratch("office").as_uri()
    theirs = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx",
              "--outdir", str(ground.scratch("converted")), str(source)]  # fmt: skip
    weighed(ground, ours)
    weighed(ground, theirs)  # the first run makes its profile
    runs, floors = zip(
        *((weighed(ground, ours), weighed(ground, theirs)) for _ in range(ground.rounds(_ROUNDS))),
        strict=True,
    )
    more = {**memory(runs, ""), **memory(floors, "floor_")}
    return Figures(median(runs, "seconds"), median(floors, "seconds"), more=more)


def weighed(ground: Ground, words: Sequence[str]) -> Mapping[str, float | None]:
    """The seconds and the memory of a program."""
    scales = [sys.executable, "-m", "careapp.bench.weighed"]
    found: dict[str, float | None] = json.loads(
        stopwatch.run([*scales, *words], ground.environment()).output
    )
    return found


def median(runs: Sequence[Mapping[str, float | None]], name: str) -> float:
    return statistics.median(each[name] or 0 for each in runs)


def memory(runs: Sequence[Mapping[str, float | None]], whose: str) -> dict[str, float]:
    """In MB, where the system tells."""
    known = runs[0]["memory"] is not None
    return {f"{whose}memory_mb": median(runs, "memory")} if known else {}


def make(path: Path, children: int) -> None:
    """Answers with formulas for scores and groups, and a sheet that counts them."""
    chance = random.Random(3)
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "SDQ"
    names = [*_SCALES, "total"]
    sheet.append([*HEADS, *ITEMS, *names, *(f"g_{name}" for name in names)])
    rooms = [f"ม.{n // 160 % 6 + 1}/{n // 40 % 4 + 1}" for n in range(children)]
    for n, room in enumerate(rooms):
        answers = [chance.randint(0, 2) for _ in ITEMS]
        child = [f"{n:05}", f"สมชาย {n}", room, chance.choice("ชญ")]
        sheet.append([*child, *answers, *_formulas(n + 2)])
    summary = book.create_sheet("สรุป")
    summary.append(["ห้อง", "เพศ", "ด้าน", *_GROUPS])
    for row in _counts(sorted(set(rooms)), children):
        summary.append(row)
    book.save(path)


def _column(name: str) -> str:
    names = [*_SCALES, "total", *(f"g_{each}" for each in (*_SCALES, "total"))]
    return get_column_letter(_FIRST + len(ITEMS) + names.index(name))


def _formulas(row: int) -> Iterator[str]:
    for items in _SCALES.values():
        cells = ((n, f"{get_column_letter(_FIRST + n - 1)}{row}") for n in items)
        yield "=" + "+".join(f"(2-{at})" if n in _REVERSED else at for n, at in cells)
    yield f"=SUM({_column('emo')}{row}:{_column('peer')}{row})"
    for name, risk in _AT_RISK.items():
        at = f"{_column(name)}{row}"
        yield f'=IF({at}<{risk},"ปกติ",IF({at}={risk},"เสี่ยง","มีปัญหา"))'
    at = f"{_column('pro')}{row}"
    yield f'=IF({at}>=4,"ปกติ","มีปัญหา")'
    at = f"{_column('total')}{row}"
    yield f'=IF({at}<16,"ปกติ",IF({at}<=17,"เสี่ยง","มีปัญหา"))'


def _counts(rooms: list[str], children: int) -> Iterator[list[str]]:
    def area(column: str) -> str:
        return f"SDQ!${column}$2:${column}${children + 1}"

    for room in rooms:
        for sex in "ชญ":
            for name in (*_SCALES, "total"):
                groups = area(_column(f"g_{name}"))
                where = f'{area("C")},"{room}",{area("D")},"{sex}",{groups}'
                yield [room, sex, name, *(f'=COUNTIFS({where},"{each}")' for each in _GROUPS)]
