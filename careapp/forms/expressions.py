"""When an item is asked: a small, safe part of XLSForm's own expression language.

`${talent} = 'yes'`, `${impact_gate} > 0`, joined by `and` and `or` (`and` first). As in XLSForm, an
item without an answer is an empty text: unequal to everything, neither less nor more than anything.
"""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from careapp.domain.records import Answer

_COMPARISON = re.compile(
    r"""\s*\$\{(?P<item>\w+)\}\s*(?P<sign><=|>=|!=|=|<|>)\s*
        (?:'(?P<single>[^']*)'|"(?P<double>[^"]*)"|(?P<number>-?\d+(?:\.\d+)?))\s*""",
    re.VERBOSE,
)
_JOINT = re.compile(r"(and|or)\b")
_SIGNS: Mapping[str, Callable[[float, float], bool]] = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt,
    "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_NOT_A_NUMBER = float("nan")


@dataclass(frozen=True, slots=True)
class Comparison:
    item: str
    sign: str
    value: float | str

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        given = answers.get(self.item, "")
        if isinstance(self.value, str) and self.sign in ("=", "!="):
            return (str(given) == self.value) is (self.sign == "=")
        return _SIGNS[self.sign](_number(given), _number(self.value))


def _number(value: Answer) -> float:
    try:
        return float(value)
    except ValueError:
        return _NOT_A_NUMBER


@dataclass(frozen=True, slots=True)
class Expression:
    """Holds when all comparisons of any of its groups hold. `text` is how it was written."""

    text: str
    any_of: tuple[tuple[Comparison, ...], ...]

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        return any(all(each.holds(answers) for each in group) for group in self.any_of)

    @property
    def items(self) -> tuple[str, ...]:
        """The ids of the items it looks at."""
        return tuple(dict.fromkeys(each.item for group in self.any_of for each in group))


def parse(text: str) -> Expression:
    """ValueError, with the part that is not understood, for anything but what is said above."""
    groups: list[list[Comparison]] = [[]]
    at = 0
    while True:
        found = _COMPARISON.match(text, at)
        if not found:
            raise ValueError(text[at:].strip() or text)
        groups[-1].append(_comparison(found))
        at = found.end()
        if at == len(text):
            return Expression(text, tuple(map(tuple, groups)))
        joint = _JOINT.match(text, at)
        if not joint:
            raise ValueError(text[at:].strip())
        if joint[1] == "or":
            groups.append([])
        at = joint.end()


def _comparison(found: re.Match[str]) -> Comparison:
    number = found["number"]
    quoted = found["single"] if found["single"] is not None else found["double"]
    return Comparison(found["item"], found["sign"], float(number) if number is not None else quoted)
