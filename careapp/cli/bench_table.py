"""The results of the bench as a page of Markdown, for the repository: English, as its code is."""

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, version

from careapp import __version__
from careapp.cli.roof import Measured

_VERSUS = "versus-"  # jobs that set careapp beside other programs begin so
_OTHERS = ("pandas", "libreoffice")
_PACKAGES = ("PySide6-Essentials", "sqlcipher3", "cryptography", "openpyxl", "reportlab",
             "uharfbuzz", "psycopg", "duckdb")  # fmt: skip
_HEAD = """\
# How fast careapp is

Written by `careapp bench --table tests/bench/RESULTS.md`.
Every job is measured beside its floor, the least that such a piece of work takes, in turn with it
and in the same run: on another machine, or on a busy one, both numbers move and their ratio hardly.
Numbers are medians. A ratio below 1 is faster than the floor.
"""
_CONTESTS = """\
## Head to head

The same piece of work by three programs, each started, run to its end and weighed with its greatest
memory. What they leave behind is compared in `tests/bench/test_versus.py`. pandas is any Python's
that has it (`CAREAPP_PANDAS=…/python`), LibreOffice runs without a window.
"""


def table(machine: str, day: date, students: int, found: Sequence[Measured]) -> str:
    """The page: where and when, each job beside its floor, and careapp beside other programs. It is
    asked for when all is measured: what else the machine was doing then is said too."""
    jobs = [each for each in found if not each.job.startswith(_VERSUS)]
    contests = [each for each in found if each.job.startswith(_VERSUS)]
    return "\n".join((_HEAD, *_where(machine, day, students), *_jobs(jobs), *_versus(contests)))


def _where(machine: str, day: date, students: int) -> Iterator[str]:
    installed = ((name, _version(name)) for name in _PACKAGES)
    packages = ", ".join(f"{name} {number}" for name, number in installed if number)
    yield f"- Machine: {machine}"
    yield f"- Day: {day.isoformat()}{_busy()}"
    yield f"- careapp {__version__}; {packages}"
    yield f"- A school of {students:,} students, three years of everything, encrypted\n"


def _busy() -> str:
    """Above the number of cores it was busy with more than the bench, and numbers are too high."""
    if not hasattr(os, "getloadavg"):
        return ""
    return f"; load of the machine at the end {os.getloadavg()[-1]:.1f}"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _jobs(jobs: Sequence[Measured]) -> Iterator[str]:
    if not jobs:
        return
    yield "## Each job beside its floor\n"
    yield "| job | careapp | floor | ratio | what is measured; the floor | further numbers |"
    yield "|---|--:|--:|--:|---|---|"
    for each in jobs:
        value, floor = _amount(each.value, each.unit), _amount(each.floor, each.unit)
        ratio = "–" if each.ratio is None else f"{each.ratio:.2f}"
        further = [f"{name} {number:.4g}" for name, number in each.more.items()]
        aside = "; ".join(filter(None, (", ".join(further), each.note)))
        yield _row(f"`{each.job}`", value, floor, ratio, each.about, aside)
    yield ""


def _versus(contests: Sequence[Measured]) -> Iterator[str]:
    if not contests:
        return
    yield _CONTESTS
    for note in dict.fromkeys(each.note for each in contests):
        yield f"- {note}"
    yield "\n| job | careapp | pandas | LibreOffice | what is done |"
    yield "|---|--:|--:|--:|---|"
    for each in contests:
        ours = _weighed(each.value, each.more, "")
        others = (_weighed(each.more.get(name), each.more, f"{name}_") for name in _OTHERS)
        yield _row(f"`{each.job}`", ours, *others, each.about)
    yield ""


def _weighed(seconds: float | None, more: Mapping[str, float], whose: str) -> str:
    memory = more.get(f"{whose}memory_mb")
    return _amount(seconds, "s") + (f", {memory:.0f} MB" if memory else "")


def _amount(number: float | None, unit: str) -> str:
    if number is None:
        return "–"
    if unit != "s":
        return f"{number:.1f} {unit}"
    return f"{number:.2f} s" if number >= 1 else f"{number * 1000:.3g} ms"


def _row(*cells: str) -> str:
    return f"| {' | '.join(each.replace('|', '/') for each in cells)} |"
