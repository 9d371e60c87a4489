"""answers import: many filled forms at once."""

import argparse
from datetime import date
from pathlib import Path

from careapp.cli.common import add_school, opened, progress
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.domain.calendar import read_date
from careapp.errors import CareError
from careapp.i18n import translate


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("answers", help=translate("CommandLine", "take in filled forms"))
    verbs = parser.add_subparsers(metavar="import", required=True)
    words = verbs.add_parser("import")
    words.add_argument("file", type=Path)
    add_school(words)
    words.add_argument("--form", required=True)
    words.add_argument("--term", required=True, metavar="2569/1")
    words.add_argument("--date", metavar="2026-11-24")
    words.add_argument("--dry-run", action="store_true")
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=import_answers)


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
    problems = [
        {"row": each.row, "column": each.column, "level": each.level, "message": each.message}
        for each in intake.problems
    ]
    if arguments.json:
        tell_json({"added": intake.added, "unchanged": intake.unchanged,
                   "replaced": intake.replaced, "problems": problems})  # fmt: skip
    else:
        say(
            translate(
                "CommandLine", "{added} added, {unchanged} unchanged, {replaced} replaced"
            ).format(added=intake.added, unchanged=intake.unchanged, replaced=intake.replaced)
        )
    if intake.problems:
        first = intake.problems[0]
        raise CareError(
            translate(
                "CommandLine",
                "Nothing was written: {count} problems. Row {row}, {column}: {message}",
            ).format(
                count=len(intake.problems),
                row=first.row,
                column=first.column,
                message=first.message,
            )
        )
    return 0


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
