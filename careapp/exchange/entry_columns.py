"""The columns of a class entry workbook: an item each, what cells show and how they are read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from careapp.domain import thai
from careapp.domain.records import Answer
from careapp.exchange.answer_cells import Reader, reader_of
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.i18n import in_language, translate

_CELLS = ("choice", "many", "tick", "band", "number", "decimal", "text", "date")
_TICKED = ("/", "✓", "✔", "√", "☑")  # how a tick is written by hand, and copied
_YES, _NO = ("y", "ใช่", "yes"), ("n", "ไม่ใช่", "no")
_PARTS = re.compile(r"[\s,;·]+")


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """`head` is brief: the item's number, else its place in the section; `words` are all of it,
    "" where they may not be shown. `shown` are the answers as the cells have them, in order, with
    what each means ("" where it says so itself)."""

    item: Item
    section: str
    head: str
    words: str
    shown: Mapping[Answer, tuple[str | int, str]]

    def show(self, answer: Answer) -> Answer:
        """An answer as its cell has it."""
        if self.item.kind == "many":
            return ", ".join(str(self.show_one(each)) for each in str(answer).split())
        return self.show_one(answer)

    def show_one(self, answer: Answer) -> Answer:
        found = self.shown.get(answer)
        return answer if found is None else found[0]


def entry_columns(form: Form, language: str) -> tuple[EntryColumn, ...]:
    """Every item that a cell can hold. What is the result of a dimension by itself stands before
    all indicators: whoever fills in only that need not look for it."""
    first = {each.item for each in form.scales if each.kind in ("level", "answer")}
    items = [item for item in form.items if item.kind in _CELLS]
    places: dict[str, int] = {}
    found = []
    for item in sorted(items, key=lambda item: item.id not in first):  # else the form's own order
        section = form.section(item.section).text.of(language)
        words = item.text.of(language) if item.text else ""
        if item.id in first:
            words = section
            section = in_language(language, "EntrySheet", "Result of each dimension")
        elif item.level:
            section += f": {form.band(item.level).text.of(language)}"
        places[section] = places.get(section, 0) + 1
        head = str(item.number or places[section])
        found.append(EntryColumn(item, section, head, words, _shown(item, language)))
    return tuple(found)


def _shown(item: Item, language: str) -> dict[Answer, tuple[str | int, str]]:
    """Numbers stand for themselves; everything else by its words, if they tell it apart."""
    if item.kind == "tick":
        yes = in_language(language, "EntrySheet", "seen")
        return {1: (1, yes), 0: (0, in_language(language, "EntrySheet", "not seen"))}
    words = [choice.text.of(language) for choice in item.choices]
    apart = len({thai.search_form(each) for each in words}) == len(words) and all(words)
    return {
        choice.value: (choice.value, word)
        if isinstance(choice.value, int) or not apart
        else (word, "")
        for choice, word in zip(item.choices, words, strict=True)
    }


def cell_reader(item: Item) -> Reader:
    """A function that gives the answer a cell's text stands for, None when it stands for none."""
    if item.kind == "many":
        return partial(_many, item, _meanings(item))
    if item.kind in ("choice", "band", "tick"):
        return partial(_one, _meanings(item), reader_of(item))
    return partial(_accepted, item, reader_of(item))


def _meanings(item: Item) -> dict[str, Answer]:
    """Text → answer: the value itself, its words in either language, the keys of the grid."""
    meant: dict[str, Answer] = {}
    if item.kind == "tick":
        meant |= dict.fromkeys(map(thai.search_form, (*_TICKED, *_YES)), 1)
        meant |= dict.fromkeys(map(thai.search_form, _NO), 0)
    for place, choice in enumerate(item.choices, 1):
        if isinstance(choice.value, str):
            keys = {"yes": _YES, "no": _NO}.get(choice.value, (str(place),))
            for key in keys:
                meant.setdefault(key, choice.value)
    for choice in item.choices:
        for word in (choice.text.th, choice.text.en):
            meant.setdefault(thai.search_form(word), choice.value)
    return meant | {thai.search_form(str(value)): value for value in item.points}


def _one(
    meant: Mapping[str, Answer], plain: Callable[[str], Answer | None], text: str
) -> Answer | None:
    sought = thai.search_form(text)
    found = meant.get(sought, meant.get(sought.removesuffix(".0")))
    return plain(text) if found is None else found


def _many(item: Item, meant: Mapping[str, Answer], text: str) -> Answer | None:
    """The values of all that is named, in the order of the choices."""
    parts = [text] if thai.search_form(text) in meant else _PARTS.split(text)
    if "," in text and len(parts) > 1:
        parts = text.split(",")  # words of several parts are told apart by commas alone
    values = {meant.get(thai.search_form(part)) for part in parts if part.strip()}
    if None in values or not values:
        return None
    chosen = [str(choice.value) for choice in item.choices if choice.value in values]
    answer = " ".join(chosen)
    return answer if item.accepts(answer) else None


def _accepted(item: Item, read: Reader, text: str) -> Answer | None:
    value = read(text)
    return value if value is not None and item.accepts(value) else None


def refusal(item: Item, text: str, language: str) -> str:
    """Why a text is no answer to an item, and what the answers are."""
    shown = _shown(item, language)
    if shown:
        allowed = ", ".join(str(cell) for cell, _ in shown.values())
        message = translate("Answers", "“{text}” is not an answer; the answers are {allowed}.")
        return message.format(text=text, allowed=allowed)
    if item.kind in ("number", "decimal") and (item.low is not None or item.high is not None):
        message = translate("EntrySheet", "“{text}” is not a number from {low} to {high}.")
        low = "–" if item.low is None else f"{item.low:g}"
        high = "–" if item.high is None else f"{item.high:g}"
        return message.format(text=text, low=low, high=high)
    if item.kind == "date":
        message = translate("EntrySheet", "“{text}” is not a date. Write it as 24/11/2569.")
        return message.format(text=text)
    return translate("Answers", "“{text}” is not an answer to this item.").format(text=text)
