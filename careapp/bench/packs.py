"""Packs of many schools added up, beside a program that does no more than read the same files.

By itself, that program: `python -m careapp.bench.packs FOLDER`.
"""

import random
import sys
from collections.abc import Mapping
from pathlib import Path

import openpyxl

from careapp.bench.ground import Ground
from careapp.bench.sheets import median, memory, weighed
from careapp.bench.stopwatch import Figures, in_turn
from careapp.i18n import translate
from careapp.services import demo_district

Weighed = Mapping[str, float | None]
_PACKS = 300
_FEW = 10  # times fewer, to see whether the memory grows
_ROUNDS = 3
_CHILDREN_A_PACK = 16  # of a small bench, so that a test has few packs


def consolidate_300(ground: Ground) -> Figures:
    """From the command to the workbook of the district; openpyxl, read-only, every cell of every
    file. Memory for all packs, and for a tenth of them."""
    count = min(_PACKS, max(3, ground.students // _CHILDREN_A_PACK))
    folder = _made(ground, count)
    few = ground.scratch("few-packs")
    few.mkdir(exist_ok=True)
    for path in sorted(folder.iterdir())[: max(1, count // _FEW)]:
        (few / path.name).write_bytes(path.read_bytes())
    out = str(ground.scratch("district.xlsx"))
    words = [sys.executable, "-m", "careapp", "district", "consolidate"]
    ours, floor = [*words, str(folder), "--out", out], _reading(folder)
    small = weighed(ground, [*words, str(few), "--out", out])
    runs, floors = [weighed(ground, ours)], [weighed(ground, floor)]  # the first does not count
    in_turn(
        lambda: _seconds(ground, ours, runs),
        lambda: _seconds(ground, floor, floors),
        ground.rounds(_ROUNDS),
    )
    more = {**memory(runs[1:], ""), **memory(floors[1:], "floor_"), **memory([small], "tenth_")}
    return Figures(
        median(runs[1:], "seconds"), median(floors[1:], "seconds"), more={**more, "packs": count}
    )


def _seconds(ground: Ground, words: list[str], kept: list[Weighed]) -> float:
    kept.append(weighed(ground, words))
    return kept[-1]["seconds"] or 0.0


def _reading(folder: Path) -> list[str]:
    return [sys.executable, "-m", "careapp.bench.packs", str(folder)]


def _made(ground: Ground, count: int) -> Path:
    folder = ground.scratch("packs")
    every = demo_district.schools(count, random.Random(1))

    def progress(done: int, total: int, /) -> None:
        if done % 50 == 0:
            ground.tell(translate("Bench", "Making packs: {done} of {all}").format(
                done=done, all=total))  # fmt: skip

    demo_district.write_packs(folder, every, 1, progress)
    return folder


def read_all(folder: Path) -> int:
    """Read every cell of every workbook in a folder; how many there are."""
    cells = 0
    for path in sorted(folder.glob("*.xlsx")):
        book = openpyxl.load_workbook(path, read_only=True)
        for sheet in book.worksheets:
            cells += sum(len(row) for row in sheet.iter_rows(values_only=True))
        book.close()
    return cells


if __name__ == "__main__":
    print(read_all(Path(sys.argv[1])))
