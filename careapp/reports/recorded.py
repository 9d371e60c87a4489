"""What was written down about a child in words and numbers, for forms that say more than scores."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from careapp.domain.calendar import be_date_short
from careapp.domain.records import Answer
from careapp.forms.definition import Form
from careapp.forms.items import SILENT, Item
from careapp.i18n import in_language

_FEW = 8  # a form with more to answer is shown by what it requires
_WRITTEN_ELSEWHERE = ("repeat", "photo", *SILENT)
_WEIGHED_BY_NUMBERS = ("money", "growth", "standard")


def is_recorded(form: Form) -> bool:
    """Whether a form is a record to be read: without scales, or with measures for scales."""
    return all(scale.kind in _WEIGHED_BY_NUMBERS for scale in form.scales)


def columns(form: Form, *, dangers: bool) -> tuple[Item, ...]:
    """The items that a table of a form shows: all of a short form, else those that are required.

    `dangers`: whether the reader may see answers that may mean danger.
    """
    items = [
        item
        for item in form.items
        if item.kind not in _WRITTEN_ELSEWHERE and (dangers or not item.danger)
    ]
    if len(items) > _FEW:
        items = [item for item in items if item.required]
    return tuple(items)


def answer_words(item: Item, answer: Answer | None, language: str) -> str:
    """An answer as people read it; "" for none."""
    if answer is None or isinstance(answer, list):
        return ""
    if item.kind == "many":
        return ", ".join(_choice(item, each, language) for each in str(answer).split())
    if item.choices:
        return _choice(item, str(answer), language)
    if item.kind == "tick":
        return _tick(language)[answer == 1]
    if item.kind == "date":
        return be_date_short(date.fromisoformat(str(answer)), language)
    return number_words(answer) if isinstance(answer, int | float) else answer


def number_words(number: int | float) -> str:
    """`12,000`, `27.5`: thousands are set off, and nothing stands behind a whole number."""
    return f"{Decimal(str(number)).normalize():,f}"


def _choice(item: Item, value: str, language: str) -> str:
    """The words of a choice; what was written beside the choices stands as it is."""
    words: Mapping[str, str] = {str(c.value): c.text.of(language) for c in item.choices}
    return words.get(value, value)


def _tick(language: str) -> tuple[str, str]:
    return in_language(language, "Paper", "No"), in_language(language, "Paper", "Yes")
