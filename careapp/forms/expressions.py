"""Rules of a form in XLSForm's own expression language: when an item is asked, what it comes to.

Most are plain comparisons, `${talent} = 'yes'` joined by `and` and `or` (`and` first). A class grid
asks those thousands of times, so they are worked out here; everything else, the functions of
`SUPPORTED` and arithmetic, by `careapp.forms.xpath`. An item without an answer is an empty text:
unequal to everything else, neither less nor more than anything, and no number in arithmetic.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from careapp.domain.records import Answer
from careapp.forms import values
from careapp.forms.scope import Scope, Worked, of_plain
from careapp.forms.values import SIGNS

# The whole language beside ${item}, `.` for the answer itself, numbers, quoted texts and ( ).
SUPPORTED = (
    "or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod",
    "if", "selected", "coalesce", "count-selected", "jr:choice-name", "today", "now", "int",
    "round", "regex", "date", "format-date", "once",
    "sum", "count", "min", "max", "position",
    "string", "concat", "contains", "starts-with", "substring", "substring-before",
    "substring-after", "string-length", "normalize-space", "translate",
    "number", "floor", "ceiling", "boolean", "not", "true", "false",
)  # fmt: skip

Answers = Mapping[str, Answer] | Scope
_COMPARISON = re.compile(
    r"""\s*\$\{(?P<item>\w+)\}\s*(?P<sign><=|>=|!=|=|<|>)\s*
        (?:'(?P<single>[^']*)'|"(?P<double>[^"]*)"|(?P<number>-?\d+(?:\.\d+)?))\s*""",
    re.VERBOSE,
)
_JOINT = re.compile(r"(and|or)\b")


@dataclass(frozen=True, slots=True)
class Comparison:
    item: str
    sign: str
    value: float | str

    def holds(self, seen: Scope) -> bool:
        given = seen.get(self.item)
        if isinstance(given, str) and isinstance(self.value, str) and self.sign in ("=", "!="):
            return (given == self.value) is (self.sign == "=")
        if isinstance(given, int | float) and isinstance(self.value, float):
            return SIGNS[self.sign](given, self.value)
        order = self.sign not in ("=", "!=")
        return values.compare(SIGNS[self.sign], given, self.value, order=order)


@dataclass(frozen=True, slots=True)
class Expression:
    """`text` is how it was written; `items` are the ids of the items it looks at.

    Plain ones hold when all comparisons of any of their groups hold.
    """

    text: str
    items: tuple[str, ...]
    any_of: tuple[tuple[Comparison, ...], ...] = ()
    worked: Worked | None = field(default=None, compare=False, repr=False)

    def holds(self, answers: Answers) -> bool:
        seen = _scope(answers)
        if self.worked is None:
            return any(all(each.holds(seen) for each in group) for group in self.any_of)
        return values.truth(self.worked(seen))

    def value(self, answers: Answers) -> Answer | None:
        """What it comes to; None for nothing: an empty text, a number that is none."""
        if self.worked is None:
            return values.answer(self.holds(answers))
        return values.answer(self.worked(_scope(answers)))


def _scope(answers: Answers) -> Scope:
    return answers if isinstance(answers, Scope) else of_plain(answers)


def parse(text: str, *, of_choices: bool = False) -> Expression:
    """ValueError, with the part that is not understood, for anything but what is said above.

    A choice filter (`of_choices`) calls the traits of a choice by their bare names.
    """
    return (None if of_choices else _plain(text)) or _full(text, of_choices=of_choices)


def _plain(text: str) -> Expression | None:
    """None for anything more than plain comparisons."""
    groups: list[list[Comparison]] = [[]]
    at = 0
    while found := _COMPARISON.match(text, at):
        groups[-1].append(_comparison(found))
        at = found.end()
        if at == len(text):
            items = dict.fromkeys(each.item for group in groups for each in group)
            return Expression(text, tuple(items), tuple(map(tuple, groups)))
        joint = _JOINT.match(text, at)
        if not joint:
            return None
        if joint[1] == "or":
            groups.append([])
        at = joint.end()
    return None


def _comparison(found: re.Match[str]) -> Comparison:
    number = found["number"]
    quoted = found["single"] if found["single"] is not None else found["double"]
    return Comparison(found["item"], found["sign"], float(number) if number is not None else quoted)


def _full(text: str, *, of_choices: bool) -> Expression:
    # Loaded when the first such expression is met: the library takes its time.
    from careapp.forms.xpath import compiled

    items, worked = compiled(text, of_choices=of_choices)
    return Expression(text, items, worked=worked)
