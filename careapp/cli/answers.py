"""answers import and sheet: many filled forms at once, and the workbook to fill them into."""

import argparse
from dataclasses import asdict
from datetime import date
from pathlib import Path

from careapp.cli.common import add_school, classroom, opened, progress
from careapp.cli.protection import add_protect, export_password, tell_written
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.domain.calendar import read_date
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.exchange.problems import Problem
from careapp.i18n import translate
from careapp.services.class_sheets import Intake

_COUNTS = ("added", "unchanged", "replaced", "incomplete", "blank")


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("answers", help=translate("CommandLine", "take in filled forms"))
    verbs = parser.add_subparsers(metavar="import|sheet", required=True)
    words = verbs.add_parser("import")
    words.add_argument("file", type=Path)
    add_school(words)
    words.add_argument("--form", required=True)
    words.add_argument("--term", required=True, metavar="2569/1")
    words.add_argument("--date", metavar="2026-11-24")
    words.add_argument("--dry-run", action="store_true")
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=import_answers)

    words = verbs.add_parser("sheet")
    add_school(words)
    words.add_argument("--form", required=True)
    words.add_argument("--term", required=True, metavar="2569/1")
    words.add_argument("--class", dest="classroom", required=True, metavar="ป.4/1")
    words.add_argument("--out", required=True, type=Path, metavar="FILE.xlsx")
    add_protect(words)
    words.set_defaults(run=save_sheet)


def save_sheet(arguments: Arguments, roof: Roof) -> int:
    room = classroom(arguments.classroom)
    if arguments.out.suffix.lower() != ".xlsx" or room is None:
        raise CareError(
            translate("CommandLine", "“{name}”: a class sheet is written as .xlsx.").format(
                name=arguments.out.name
            )
        )
    password = export_password(arguments)
    with opened(arguments, roof) as services:
        term = services.people.term(arguments.term)
        with protection.written(arguments.out, password) as inside:
            services.entry_sheets.save(arguments.form, term, room, inside)
    tell_written(arguments.out, password)
    return 0


def import_answers(arguments: Arguments, roof: Roof) -> int:
    day = _day(arguments.date)
    with opened(arguments, roof) as services:
        intake = services.answers.take_in(
            arguments.file,
            arguments.form,
            services.people.term(arguments.term),
            day,
            dry_run=arguments.dry_run,
            progress=progress(),
        )
    _tell(intake, as_json=arguments.json)
    if intake.alarms:
        whisper(
            translate(
                "CommandLine",
                "%n answer(s) may mean danger now: tell the guidance teacher, who also sees it at "
                "the next sign-in.",
                intake.alarms,
            )
        )
    errors = [each for each in intake.problems if each.level == "error"]
    if errors:
        first = errors[0]
        where = translate("CommandLine", "Row {row}, {column}")
        place = first.cell or where.format(row=first.row, column=first.column)
        raise CareError(
            translate(
                "CommandLine", "Nothing was written: {count} problems. {place}: {message}"
            ).format(count=len(errors), place=place, message=first.message)
        )
    return 0


def _tell(intake: Intake, *, as_json: bool) -> None:
    if as_json:
        told = {name: getattr(intake, name) for name in _COUNTS}
        tell_json({**told, "problems": [_problem(each) for each in intake.problems]})
        return
    counts = translate("CommandLine", "{added} added, {unchanged} unchanged, {replaced} replaced")
    said = [counts.format(**{name: getattr(intake, name) for name in _COUNTS})]
    if intake.incomplete:
        said.append(translate("CommandLine", "%n incomplete, kept as begun", intake.incomplete))
    if intake.blank:
        said.append(translate("CommandLine", "%n without any answer", intake.blank))
    say("; ".join(said))
    for each in intake.problems:
        if each.level == "warning":
            whisper(f"{each.cell or each.row}: {each.message}")


def _problem(problem: Problem) -> dict[str, object]:
    told = asdict(problem)
    return told if problem.cell else {key: each for key, each in told.items() if key != "cell"}


def _day(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return read_date(text).value
    except ValueError:
        raise CareError(
            translate("CommandLine", "“{text}” is not a date. Write it as 2026-11-24.").format(
                text=text
            )
        ) from None
