"""handover conflicts / decide: what two laptops wrote differently, and a person's decision."""

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

from careapp.cli.common import add_school, opened
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.domain.calendar import be_date_short
from careapp.domain.conflicts import CHOICES
from careapp.i18n import language, translate
from careapp.services.conflicts import Disagreement, Side

_UNDO = "undo"


def add_commands(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    shown = verbs.add_parser("conflicts", help=translate("CommandLine", "what is to be decided"))
    add_school(shown)
    shown.add_argument("--json", action="store_true")
    shown.set_defaults(run=show_conflicts)
    decide = verbs.add_parser("decide", help=translate("CommandLine", "decide a conflict"))
    decide.add_argument("conflict", metavar="ID")
    decide.add_argument("choice", choices=(*CHOICES, _UNDO))
    add_school(decide)
    decide.set_defaults(run=decide_conflict)


def show_conflicts(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        found = services.conflicts.open()
        moves = services.conflicts.misplaced()
    if arguments.json:
        tell_json({
            "conflicts": [_plain(each) for each in found],
            "moves": [
                {"table": m.table, "row": m.row, "student": m.child, "words": m.words}
                for m in moves
            ],
        })  # fmt: skip
        return 0
    tell(found)
    for move in moves:
        say(" · ".join(filter(None, (move.child, move.words))))
    return 0


def tell(found: Sequence[Disagreement]) -> None:
    """Both sides, under the words by which one of them is chosen."""
    for each in found:
        say(f"{each.id}  {each.child}  {each.title}: {each.label or each.field}")
        say(f"  earlier  {_line(each.earlier)}")
        say(f"  later    {_line(each.later)}")


def decide_conflict(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        if arguments.choice == _UNDO:
            services.conflicts.take_back(arguments.conflict)
        else:
            services.conflicts.decide(arguments.conflict, arguments.choice)
    return 0


def _plain(each: Disagreement) -> Mapping[str, Any]:
    return {
        "id": each.id, "table": each.table, "row": each.row, "field": each.field,
        "student": each.child, "earlier": _side(each.earlier), "later": _side(each.later),
    }  # fmt: skip


def _side(side: Side) -> Mapping[str, Any]:
    return {"who": side.who, "at": side.when.isoformat(timespec="seconds"), "value": side.raw,
            "here": side.ours}  # fmt: skip


def _line(side: Side) -> str:
    when = f"{be_date_short(side.when.date(), language())} {side.when:%H:%M}"
    return f"{when}  {side.who or '–'}  {side.words or '–'}"
