"""bench: each key job beside its floor, measured in one run."""

import argparse
import os
import platform
from pathlib import Path
from typing import Any

from careapp.cli import bench_table
from careapp.cli.roof import Arguments, Measured, Roof, say, tell_json, whisper
from careapp.errors import CareError
from careapp.files import new_file
from careapp.i18n import language, speaking, translate


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser("bench", help=translate("CommandLine", "measure the speed"))
    words.add_argument("--students", type=int, default=5000)
    words.add_argument("--job", action="append", default=[], metavar="NAME")
    words.add_argument("--json", action="store_true")
    words.add_argument("--table", type=Path, metavar="FILE.md")
    words.set_defaults(run=bench)


def bench(arguments: Arguments, roof: Roof) -> int:
    if arguments.students < 1:
        raise CareError(translate("CommandLine", "A demo school needs at least one student."))
    machine, found = _machine(), list[Measured]()
    if not arguments.json:
        say(machine)
    # The page is the repository's, and English.
    with speaking("en" if arguments.table else language()):
        for measured in roof.measure(arguments.students, arguments.job, whisper):
            found.append(measured)
            if not arguments.json:
                say(_line(measured))
    if arguments.json:
        jobs = [_plain(each) for each in found]
        tell_json({"machine": machine, "students": arguments.students, "jobs": jobs})
    if arguments.table:
        page = bench_table.table(machine, roof.clock.today(), arguments.students, found)
        with new_file(arguments.table) as part:
            part.write_text(page, encoding="utf-8")
    return 0


def _plain(measured: Measured) -> dict[str, Any]:
    found: dict[str, Any] = {
        "job": measured.job,
        "value": _rounded(measured.value),
        "floor": _rounded(measured.floor),
        "ratio": _rounded(measured.ratio, 3),
        "unit": measured.unit,
    }
    found |= {name: _rounded(number) for name, number in measured.more.items()}
    return found | ({"note": measured.note} if measured.note else {})


def _rounded(number: float | None, digits: int = 4) -> float | None:
    """To so many digits that count, whatever the size."""
    return None if number is None else float(f"{number:.{digits}g}")


def _line(measured: Measured) -> str:
    value, floor = (_shown(each, measured.unit) for each in (measured.value, measured.floor))
    ratio = "–" if measured.ratio is None else f"{measured.ratio:.2f}"
    numbers = (f"{name} {_rounded(each, 3):g}" for name, each in measured.more.items())
    aside = "; ".join(filter(None, (*numbers, measured.note)))
    return f"{measured.job:16} {value:>11} {floor:>11} {ratio:>7}  {aside}".rstrip()


def _shown(number: float | None, unit: str) -> str:
    if number is None:
        return "–"
    return f"{number * 1000:.2f} ms" if unit == "s" else f"{number:.1f} {unit}"


def _machine() -> str:
    """The system, Python and processor; no name of a person or a computer."""
    cores = os.cpu_count() or 1
    return (
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}, "
        f"{cores} × {_processor()}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())
