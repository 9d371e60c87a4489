"""handover duplicates / join / two / part: children that were perhaps entered twice."""

import argparse
from collections.abc import Mapping

from careapp.cli.common import add_school, opened
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.domain.people import Student
from careapp.i18n import translate


def add_commands(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    shown = verbs.add_parser(
        "duplicates", help=translate("CommandLine", "children that may be entered twice")
    )
    add_school(shown)
    shown.add_argument("--json", action="store_true")
    shown.set_defaults(run=show_duplicates)
    join = verbs.add_parser("join", help=translate("CommandLine", "two of them are one child"))
    join.add_argument("goes", metavar="ID")
    join.add_argument("stays", metavar="ID-THAT-STAYS")
    add_school(join)
    join.set_defaults(run=join_children)
    two = verbs.add_parser("two", help=translate("CommandLine", "they are two children"))
    two.add_argument("one", metavar="ID")
    two.add_argument("other", metavar="ID")
    add_school(two)
    two.set_defaults(run=tell_apart)
    part = verbs.add_parser("part", help=translate("CommandLine", "take that back"))
    part.add_argument("said", metavar="ID")
    add_school(part)
    part.set_defaults(run=take_back)


def show_duplicates(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        found, said = services.duplicates.found(), services.duplicates.said()
    if arguments.json:
        tell_json({
            "pairs": [
                {"one": _plain(each.stays.student), "other": _plain(each.goes.student),
                 "why": each.reasons}
                for each in found
            ],
            "said": [
                {"id": each.said.id, "same": each.same, "one": _plain(each.stays),
                 "other": _plain(each.goes)}
                for each in said
            ],
        })  # fmt: skip
        return 0
    for pair in found:
        for side in (pair.stays, pair.goes):
            say(_line(side.student))
        say("")
    joined = translate("CommandLine", "{other} is {one}")
    two = translate("CommandLine", "{other} is not {one}")
    for each in said:
        one, other = (f"{side.name} ({side.code or '–'})" for side in (each.stays, each.goes))
        words = (joined if each.same else two).format(other=other, one=one)
        say(f"{each.said.id}  {words}")
    return 0


def join_children(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        services.duplicates.join(arguments.goes, arguments.stays)
    return 0


def tell_apart(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        said = services.duplicates.are_two(arguments.one, arguments.other)
    say(said)
    return 0


def take_back(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        services.duplicates.take_back(arguments.said)
    return 0


def _line(student: Student) -> str:
    return f"{student.id}  {student.code or '–'}  {student.name}"


def _plain(student: Student) -> Mapping[str, str]:
    return {"id": student.id, "code": student.code, "name": student.name}
