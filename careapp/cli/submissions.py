"""submit: the district pack of a term, the same again, and what the district answered."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careapp.cli.common import add_school, opened, progress
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.domain.calendar import be_date
from careapp.domain.completeness import usual_parts
from careapp.domain.schools import Term
from careapp.domain.submissions import Submission
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services import programs
from careapp.services.schools import SchoolServices
from careapp.services.submission_answers import Handed
from careapp.services.submissions import Made

_VERBS = ("feedback", "history")


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser(
        "submit", help=translate("CommandLine", "the pack of numbers for the district")
    )
    words.add_argument("verb", nargs="?", choices=_VERBS)
    words.add_argument("file", nargs="?", type=Path, help=translate("CommandLine", "an answer"))
    add_school(words)
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--out", type=Path, metavar="DIR")
    words.add_argument("--no-masks", action="store_true",
                       help=translate("CommandLine", "send small numbers as they are"))  # fmt: skip
    words.add_argument("--version", type=int, metavar="N",
                       help=translate("CommandLine", "an earlier pack once more"))  # fmt: skip
    words.add_argument("--trust", action="store_true",
                       help=translate("CommandLine", "take a new key of the district"))  # fmt: skip
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=submit, wrong=words.error)


def submit(arguments: Arguments, roof: Roof) -> int:
    match arguments.verb:
        case "feedback":
            return open_feedback(arguments, roof)
        case "history":
            return tell_history(arguments, roof)
    if not (arguments.term and arguments.out):
        arguments.wrong("--term 2569/1 --out DIR")
    warnings: list[str] = []
    with opened(arguments, roof) as services:
        term, out = services.people.term(arguments.term), arguments.out
        if arguments.version:
            made = services.submissions.again(_version(services, term, arguments.version), out)
        else:
            masked = not arguments.no_masks
            made = services.submissions.make(term, out, masked=masked, progress=progress())
            warnings = list(_warnings(services, term))
    _tell(arguments, made, warnings)
    return 0


def open_feedback(arguments: Arguments, roof: Roof) -> int:
    if arguments.file is None:
        arguments.wrong("submit feedback FILE --school NAME.careapp")
    with opened(arguments, roof) as services:
        found = services.submissions.open_feedback(arguments.file, trust=arguments.trust)
        told = services.submissions.newer_program()
    if told is not None:
        for line in programs.words(told):
            whisper(line)
    if arguments.json:
        tell_json(_plain(found))
        return 0
    for line in _words(found):
        say(line)
    return 0


def tell_history(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        term = services.people.term(arguments.term) if arguments.term else None
        found = services.submissions.history(term)
    if arguments.json:
        tell_json({"submissions": [_plain(each) for each in found]})
        return 0
    for each in found:
        for line in _words(each):
            say(line)
    return 0


def _version(services: SchoolServices, term: Term, version: int) -> str:
    for each in services.submissions.history(term):
        if each.submission.version == version:
            return each.submission.id
    raise CareError(
        translate("CommandLine", "There is no version {version} of term {term} here.").format(
            version=version, term=term.id
        )
    )


def _warnings(services: SchoolServices, term: Term) -> Iterator[str]:
    """What is missing, and what does not add up: the pack is made all the same."""
    words = translate("CommandLine", "{form}: {missing} of {asked} are missing.")
    for each in services.completeness.holes(term):
        part = usual_parts().parts[each.form].word(language())
        yield words.format(form=part, missing=each.missing, asked=each.asked)
    for found in services.reconciliation.differences(term):
        if found.serious:
            yield found.reason


def _tell(arguments: Arguments, made: Made, warnings: list[str]) -> None:
    pack = made.submission
    if arguments.json:
        files = [str(path) for path in made.files]
        tell_json({**_of_pack(pack), "fresh": made.fresh, "files": files, "warnings": warnings})
        return
    for path in made.files:
        say(str(path))
    for each in (*warnings, *filter(None, (pack.changed if made.fresh else "",))):
        whisper(each)
    if not (made.fresh or arguments.version):
        words = translate(
            "CommandLine", "Nothing has changed since version {version}: it is written once more."
        )
        whisper(words.format(version=pack.version))


def _of_pack(pack: Submission) -> dict[str, Any]:
    return {
        "term": pack.term, "version": pack.version, "made": pack.made.isoformat(),
        "checksum": pack.checksum, "masked": pack.masked, "changed": pack.changed,
    }  # fmt: skip


def _plain(found: Handed) -> dict[str, Any]:
    return {
        **_of_pack(found.submission),
        "who": found.who,
        "feedback": [
            {
                "accepted": each.feedback.accepted, "reasons": list(each.feedback.reasons),
                "district": each.feedback.district, "day": each.feedback.day.isoformat(),
            }
            for each in found.answers
        ],
    }  # fmt: skip


def _words(found: Handed) -> Iterator[str]:
    """A version, and what the district said of it."""
    pack = found.submission
    words = translate("CommandLine", "{term} version {version}, {day}, {who}, {checksum}")
    yield words.format(
        term=pack.term, version=pack.version, day=be_date(pack.made.date()), who=found.who,
        checksum=pack.checksum,
    )  # fmt: skip
    for each in found.answers:
        said = each.feedback
        words = (
            translate("CommandLine", "  accepted by {district}, {day}")
            if said.accepted
            else translate("CommandLine", "  returned by {district}, {day}")
        )
        yield words.format(district=said.district, day=be_date(said.day))
        yield from (f"    {reason}" for reason in said.reasons)
