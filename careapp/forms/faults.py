"""What is wrong with a form file, and where."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from careapp.i18n import translate

STEP = " › "


@dataclass(frozen=True, slots=True)
class Fault:
    """`place` names the part of the file (`items › q7 › th`); `line` is 0 where it is not known."""

    place: str
    message: str
    line: int = 0

    def __str__(self) -> str:
        if self.line:
            return translate("Forms", "line {line}, {place}: {message}").format(
                line=self.line, place=self.place, message=self.message
            )
        return f"{self.place}: {self.message}"


def follows(fault: Fault, shape: Iterable[Fault]) -> bool:
    """Whether what is wrong comes from a fault of shape in the same place."""
    return any(
        each.place == fault.place
        or each.place.startswith(fault.place + STEP)
        or fault.place.startswith(each.place + STEP)
        for each in shape
    )


def located(text: str, faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The faults with the line on which the part they name begins, where it can be found."""
    lines = text.split("\n")
    return tuple(each if each.line else replace(each, line=_line(lines, each)) for each in faults)


def _line(lines: list[str], fault: Fault) -> int:
    """Follows the steps of the place into the file, as far as they can be found."""
    found = -1
    for step in fault.place.split(STEP):
        begins = max(found, 0)
        for at in range(begins, len(lines)):
            if _names(step, lines[at]):
                found = at
                break
            if _is_key(step, lines[at]) and not any(map(_is_head, lines[begins + 1 : at + 1])):
                found = at
                break
    return found + 1


def _names(step: str, line: str) -> bool:
    """`id = "q7"`, `[title]`, `[[items]]`, `[scales.total]`"""
    name = re.escape(step)
    return bool(re.search(rf'\bid\s*=\s*"{name}"|^\s*\[+(?:\w+\.)*{name}\]', line))


def _is_key(step: str, line: str) -> bool:
    return bool(re.match(rf"\s*{re.escape(step)}\s*=", line))


def _is_head(line: str) -> bool:
    return line.startswith("[")
