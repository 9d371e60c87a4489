"""forms preview and adopt: another edition of cut-offs, tried on stored answers and taken up."""

import argparse
from typing import Any

from careapp.cli.common import add_school, classroom, opened, progress
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.i18n import language, translate
from careapp.services.edition_preview import Change, Preview


def add_editions(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    about = translate("CommandLine", "what other cut-offs would change; nothing is stored")
    words = verbs.add_parser("preview", help=about, description=about)
    _add_edition(words)
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--class", dest="classroom", metavar="ป.4/1")
    words.add_argument(
        "--students", action="store_true",
        help=translate("CommandLine", "tell which children, by their numbers"),
    )  # fmt: skip
    words.set_defaults(run=preview)

    about = translate(
        "CommandLine", "score by other cut-offs from now on; what was scored stays beside it"
    )
    words = verbs.add_parser("adopt", help=about, description=about)
    _add_edition(words)
    words.add_argument(
        "--since", metavar="2569/1|all",
        help=translate("CommandLine", "the first term scored by it (default: the running one)"),
    )  # fmt: skip
    words.set_defaults(run=adopt)


def _add_edition(words: argparse.ArgumentParser) -> None:
    words.add_argument("form", metavar="ID")
    words.add_argument("--edition", required=True, metavar="E")
    add_school(words)
    words.add_argument("--json", action="store_true")


def preview(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        people = services.people
        term = people.term(arguments.term) if arguments.term else people.current_term()
        found = services.editions.preview(
            arguments.form, arguments.edition, term, classroom(arguments.classroom), progress()
        )
    if arguments.json:
        tell_json(_document(found, students=arguments.students))
        return 0
    words = translate(
        "CommandLine",
        "{form}, term {term}: by “{after}” in place of “{before}”, {children} of {counted} "
        "children would be in another band",
    )
    say(words.format(
        form=found.form.id, term=found.term.id, after=found.after.id, before=found.before.id,
        children=found.children, counted=found.counted,
    ))  # fmt: skip
    for each in found.changes:
        say(f"  {each.scale:16} {_band(found, each.before)} → {_band(found, each.after)}"
            f"  {len(each.moved)}")  # fmt: skip
        if arguments.students:
            say(f"    {', '.join(_codes(each))}")
    return 0


def _band(found: Preview, band: str) -> str:
    if not band:
        return translate("CommandLine", "no band")
    return found.form.band(band).text.of(language())


def _codes(change: Change) -> list[str]:
    return list(dict.fromkeys(each.pupil.student.code for each in change.moved))


def _document(found: Preview, *, students: bool) -> dict[str, Any]:
    changes = []
    for each in found.changes:
        told = {"scale": each.scale, "from": each.before, "to": each.after, "n": len(each.moved)}
        changes.append({**told, "students": _codes(each)} if students else told)
    return {
        "form": found.form.id, "term": found.term.id,
        "class": found.classroom.label if found.classroom else None,
        "in_use": found.before.id, "edition": found.after.id,
        "counted": found.counted, "children": found.children, "changes": changes,
    }  # fmt: skip


def adopt(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        since = services.people.current_term()
        if arguments.since and arguments.since != "all":
            since = services.people.term(arguments.since)
        all_terms = arguments.since == "all"
        form, edition = arguments.form, arguments.edition
        count = services.editions.adopt(form, edition, None if all_terms else since, progress())
    if arguments.json:
        tell_json({"form": form, "edition": edition, "since": None if all_terms else since.id,
                   "scored": count})  # fmt: skip
        return 0
    words = translate(
        "CommandLine", "{form}: by “{edition}” from term {term} on; %n form(s) scored", count
    )
    if all_terms:
        words = translate(
            "CommandLine", "{form}: by “{edition}” in all terms; %n form(s) scored", count
        )
    say(words.format(form=form, edition=edition, term=since.id))
    return 0
