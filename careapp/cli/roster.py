"""roster import: a school's list into a term."""

import argparse
from pathlib import Path
from typing import Any

from careapp.cli.common import add_school, opened, progress
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.errors import CareError
from careapp.exchange.roster_fields import vocabulary
from careapp.exchange.roster_listing import Unmapped
from careapp.i18n import language, translate
from careapp.services.roster import Preview
from careapp.services.schools import SchoolServices

_GROUPS = ("new", "moved", "changed", "left")


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("roster", help=translate("CommandLine", "take in a school list"))
    verbs = parser.add_subparsers(metavar="import", required=True)
    words = verbs.add_parser("import")
    words.add_argument("file", type=Path)
    add_school(words)
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--accept", metavar="new,moved,changed,left")
    words.add_argument("--skip-bad", action="store_true")
    words.add_argument("--dry-run", action="store_true")
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=import_roster)


def import_roster(arguments: Arguments, roof: Roof) -> int:
    wanted = _wanted(arguments.accept)
    with opened(arguments, roof) as services:
        preview = _preview(arguments, services)
        groups = set(wanted or preview.diff.default_groups)
        refused = bool(preview.diff.errors) and not arguments.skip_bad
        written = {}
        if not refused and not arguments.dry_run:
            written = services.roster.accept(preview, groups)
    held = preview.diff.counts["left"] if "left" not in groups and not wanted else 0
    if arguments.json:
        tell_json(_document(preview, written))
    else:
        _tell(preview)
    if held:
        whisper(
            translate(
                "CommandLine",
                "{count} students are not in this list and were kept: more than a tenth would "
                "leave. Use --accept with left if they really left.",
            ).format(count=held)
        )
    if refused:
        whisper(
            translate(
                "CommandLine",
                "Nothing was written: there are errors in %n row(s). Mend the list, or use "
                "--skip-bad.",
                len({each.row for each in preview.diff.errors}),
            )
        )
    return 1 if refused else 0


def _wanted(text: str | None) -> tuple[str, ...]:
    groups = tuple(each.strip() for each in text.split(",")) if text is not None else ()
    for each in groups:
        if each not in _GROUPS:
            raise CareError(
                translate("CommandLine", "“{name}” is no group. There are: {names}.").format(
                    name=each, names=", ".join(_GROUPS)
                )
            )
    return groups


def _preview(arguments: Arguments, services: SchoolServices) -> Preview:
    listing = services.roster.read(arguments.file, progress=progress())
    if isinstance(listing, Unmapped):
        known = vocabulary().fields
        missing = ", ".join(known[each].label(language()) for each in listing.missing)
        raise CareError(
            translate(
                "CommandLine",
                "These columns were not found in “{name}”: {missing}. Name them in the heading "
                "row, or take the list in through the window, which asks.",
            ).format(name=arguments.file.name, missing=missing)
        )
    term = (
        services.people.term(arguments.term) if arguments.term else services.roster.term_of(listing)
    )
    return services.roster.preview(listing, term)


def _document(preview: Preview, written: dict[str, int]) -> dict[str, Any]:
    problems = [
        {"row": each.row, "column": each.column, "level": each.level, "message": each.message}
        for each in preview.diff.problems
    ]
    return {
        **preview.diff.counts,
        "term": preview.term.id,
        "accepted": written,
        "problems": problems,
    }


def _tell(preview: Preview) -> None:
    counts = preview.diff.counts
    say(
        translate(
            "CommandLine",
            "Term {term}: {new} new, {moved} moved, {changed} changed, {left} left, "
            "{unchanged} unchanged",
        ).format(term=preview.term.id, **counts)
    )
    for each in preview.diff.problems:
        error = translate("CommandLine", "error")
        level = error if each.level == "error" else translate("CommandLine", "warning")
        place = translate("CommandLine", "Row {row}, {column}").format(
            row=each.row, column=each.column or "–"
        )
        say(f"{place if each.row else preview.listing.name}: {level}: {each.message}")
