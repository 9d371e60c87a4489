"""How a value of a report is written out for people."""

from decimal import Decimal

from careapp.domain import thai
from careapp.reports.model import Kind, Tone, Value

NONE = "–"
SIGNS: dict[Tone, str] = {
    "normal": "●",
    "at_risk": "▲",
    "problem": "■",
    "talent": "★",
    "need": "◆",
}
_NUMBERS = ("count", "percent", "number")


def is_number(kind: Kind) -> bool:
    """Columns whose values stand under each other by their digits."""
    return kind in _NUMBERS


def written(value: Value, kind: Kind, thai_digits: bool = False) -> str:
    """A cell's text; nothing and a count of 0 are –. An `id` is never touched."""
    if value is None or (value == 0 and kind == "count"):
        return NONE if is_number(kind) else ""
    if kind == "percent" and isinstance(value, Decimal):
        text = f"{value:.1f}"
    else:
        text = f"{value:,}" if isinstance(value, int) and is_number(kind) else str(value)
    return thai.paper_digits(text) if thai_digits and kind != "id" else text


def sign(kind: Kind, tone: Tone) -> str:
    """The sign that stands beside a score or a group, for readers who do not see its colour."""
    return SIGNS.get(tone, "") if kind in ("number", "group") else ""
