"""report-cards: attendance and results of a term, taken in from a sheet; the sheet to fill in."""

import argparse
from pathlib import Path
from typing import Any

from careapp.cli.common import add_school, classroom, opened, progress
from careapp.cli.protection import add_protect, export_password, tell_written
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.domain.schools import Term
from careapp.exchange import protection
from careapp.i18n import translate
from careapp.services.report_cards import Preview
from careapp.services.schools import SchoolServices


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "report-cards", help=translate("CommandLine", "attendance and results of a term")
    )
    verbs = parser.add_subparsers(metavar="import|template", required=True)
    words = verbs.add_parser("import")
    _add_common(words)
    words.add_argument("--skip-bad", action="store_true")
    words.add_argument("--dry-run", action="store_true")
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=import_cards)
    words = verbs.add_parser("template")
    _add_common(words)
    words.add_argument("--class", dest="classroom", metavar="ป.4/1")
    add_protect(words)
    words.set_defaults(run=template)


def _add_common(words: argparse.ArgumentParser) -> None:
    words.add_argument("file", type=Path)
    add_school(words)
    words.add_argument("--term", metavar="2569/1")


def import_cards(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        sheet = services.report_cards.read(arguments.file, progress())
        preview = services.report_cards.preview(sheet, _term(arguments, services))
        refused = bool(preview.bad_rows) and not arguments.skip_bad
        written = 0
        if not refused and not arguments.dry_run:
            written = len(services.report_cards.accept(preview))
    if arguments.json:
        tell_json(_document(preview, written))
    else:
        _tell(preview)
    if refused:
        whisper(
            translate(
                "CommandLine",
                "Nothing was written: there are errors in %n row(s). Mend the list, or use "
                "--skip-bad.",
                preview.bad_rows,
            )
        )
    return 1 if refused else 0


def template(arguments: Arguments, roof: Roof) -> int:
    password = export_password(arguments)
    with opened(arguments, roof) as services:
        room, term = classroom(arguments.classroom), _term(arguments, services)
        with protection.written(arguments.file, password) as inside:
            services.report_cards.template(inside, term, room)
    tell_written(arguments.file, password)
    return 0


def _term(arguments: Arguments, services: SchoolServices) -> Term:
    people = services.people
    return people.term(arguments.term) if arguments.term else people.current_term()


def _document(preview: Preview, written: int) -> dict[str, Any]:
    problems = [
        {"row": each.row, "column": each.column, "level": each.level, "message": each.message}
        for each in preview.problems
    ]
    return {
        **preview.counts,
        "term": preview.term.id,
        "fields": list(preview.sheet.read),
        "unread": list(preview.sheet.unread),
        "written": written,
        "problems": problems,
    }


def _tell(preview: Preview) -> None:
    say(
        translate(
            "CommandLine", "Term {term}: {new} new, {changed} changed, {same} unchanged"
        ).format(term=preview.term.id, **preview.counts)
    )
    if preview.sheet.unread:
        say(
            translate("CommandLine", "Columns that were not read: {names}").format(
                names=", ".join(preview.sheet.unread)
            )
        )
    error, warning = translate("CommandLine", "error"), translate("CommandLine", "warning")
    for each in preview.problems:
        say(
            translate("CommandLine", "Row {row}, {column}: {level}: {message}").format(
                row=each.row,
                column=each.column,
                level=error if each.level == "error" else warning,
                message=each.message,
            )
        )
