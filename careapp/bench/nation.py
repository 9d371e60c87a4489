"""A ministry's five questions to the packs of a whole country over three years, and a bare scan of
what they read; each in a program of its own: `python -m careapp.bench.nation FOLDER NAME ROUNDS`.
"""

import json
import os
import statistics
import sys
from collections.abc import Mapping
from pathlib import Path

from careapp.bench import nation_schools, stopwatch
from careapp.bench.ground import Ground
from careapp.bench.memory import forget_peak
from careapp.bench.stopwatch import Figures, in_turn, timed
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.district_analysis_questions import ask, questions
from careapp.store.analysis_connection import connected, quoted

_ROUNDS = 5
_SCHOOLS_A_CHILD = 6  # 30,000 schools beside the usual 5,000 children
_MOST = 30_000
_STEPS = (10, 3)  # times smaller countries, to see how the cost grows
# By question the reports it reads, and whether of every term.
_READS: Mapping[str, tuple[tuple[str, ...], bool]] = {
    "regions": (("screening-school",), False),
    "grades": (("headcount", "screening-grade"), False),
    "sexes": (("headcount", "screening-school"), False),
    "dimensions": (("screening-school",), False),
    "trend": (("screening-school",), True),
}
_COLUMNS = ("school_code", "year", "term", "report", "grade", "row", "column", "sex", "n", "masked")


def nation(ground: Ground) -> Figures:
    """All five questions of the largest country, from its folder to the answer; beside them a scan
    of the same columns of the same reports that does no more than count."""
    try:
        connected().close()
    except CareError as problem:
        return Figures(None, None, note=str(problem))
    most = min(_MOST, ground.students * _SCHOOLS_A_CHILD)
    area = max(1, min(nation_schools.AREA, most // _STEPS[0]))
    areas = most // area
    whole = ground.scratch("nation")
    nation_schools.write(whole, areas * area, _tell(ground), area)
    more: dict[str, float] = {}
    found: dict[int, Mapping[str, Mapping[str, float]]] = {}
    for count in (*(areas // times for times in _STEPS), areas):
        folder = whole if count == areas else _part(ground.scratch(f"nation-{count}"), whole, count)
        found[count] = {name: _measured(ground, folder, name) for name in _READS}
        schools, told = count * area, found[count]
        more |= {f"{name}_{schools}": each["seconds"] for name, each in told.items()}
        more[f"floor_{schools}"] = sum(each["floor"] for each in told.values())
        if memory := max(each["memory"] for each in told.values()):
            more[f"memory_{schools}_mb"] = memory
        more[f"disk_{schools}_mb"] = _size(folder)
    seconds = {count: sum(each["seconds"] for each in told.values())
               for count, told in found.items()}  # fmt: skip
    few = areas // _STEPS[0]
    more["times_per_school"] = (seconds[areas] / areas) / (seconds[few] / few)
    return Figures(seconds[areas], more[f"floor_{areas * area}"], more=more)


def _tell(ground: Ground) -> "nation_schools.Tell":
    def tell(done: int, total: int) -> None:
        if done % 100 == 0:
            words = translate("Bench", "Making a country: {done} of {all} files")
            ground.tell(words.format(done=done, all=total))

    return tell


def _part(folder: Path, whole: Path, areas: int) -> Path:
    """The first areas of a country, as a country of its own."""
    for path in sorted(whole.rglob("*.parquet")):
        if int(path.stem) <= areas:
            part = folder / path.relative_to(whole)
            part.parent.mkdir(parents=True, exist_ok=True)
            os.link(path, part)
    return folder


def _size(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*.parquet")) / 1024 / 1024


def _measured(ground: Ground, folder: Path, name: str) -> Mapping[str, float]:
    rounds = str(ground.rounds(_ROUNDS))
    words = [sys.executable, "-m", "careapp.bench.nation", str(folder), name, rounds]
    found: Mapping[str, float] = json.loads(stopwatch.run(words, ground.environment()).output)
    return found


def _weighed(folder: Path, name: str, rounds: int) -> Mapping[str, float]:
    """The seconds of a question and of its floor, medians, and the greatest memory in MB."""
    ask(name, folder)  # what is read for the first time comes from the disk
    forget_peak()
    ask(name, folder)
    memory = _peak()
    _scan(folder, name)
    values, floors = in_turn(
        lambda: timed(lambda: ask(name, folder)), lambda: timed(lambda: _scan(folder, name)), rounds
    )
    middle = statistics.median
    return {"seconds": middle(values), "floor": middle(floors), "memory": memory}


def _scan(folder: Path, name: str) -> None:
    reports, every = _READS[name]
    listed = ", ".join(map(quoted, reports))
    year, term = nation_schools.TERMS[-1]
    where = "*/*" if every else f"year={year}/term={term}"
    counted = ", ".join(f'count("{each}")' for each in _COLUMNS)
    connected().execute(
        f"SELECT {counted} FROM read_parquet('{folder.as_posix()}/numbers/{where}/*.parquet')"
        f" WHERE report IN ({listed})"
    ).fetchall()


def _peak() -> float:
    """In MB, since it was forgotten; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    told = [line.split()[1] for line in lines if line.startswith("VmHWM")]
    return int(told[0]) / 1024 if told else 0.0


if __name__ == "__main__":
    assert set(_READS) <= set(questions())
    print(json.dumps(_weighed(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
