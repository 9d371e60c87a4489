"""The rows of a repeat in a flat file: `member[1]/age` is the column `age` of the first row."""

import re
from collections.abc import Iterator, Mapping

from careapp.domain.records import Answer, Row
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.forms.logic import column_relevant, is_relevant, refusal, rows, scope

_IN_ROW = re.compile(r"([\w.\-]+)\[([1-9]\d?)\]/([\w.\-]+)")


def in_row(form: Form, name: str) -> Item | None:
    """The column of a repeat that a heading names."""
    found = _IN_ROW.fullmatch(name)
    if not found or form.columns.get(found[3]) != found[1]:
        return None
    return next(each for each in form.item(found[1]).columns if each.id == found[3])


def gathered(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Answers by heading as answers by item; empty rows of a repeat are left out."""
    made: dict[str, Answer] = {}
    found: dict[str, dict[int, Row]] = {}
    for name, value in answers.items():
        place = _IN_ROW.fullmatch(name)
        if place and not isinstance(value, list):
            found.setdefault(place[1], {}).setdefault(int(place[2]), {})[place[3]] = value
        else:
            made[name] = value
    for repeat, by_number in found.items():
        made[repeat] = [by_number[number] for number in sorted(by_number)]
    return made


def flat(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The other way round: answers by heading."""
    made: dict[str, Answer] = {}
    for name, value in answers.items():
        if not isinstance(value, list):
            made[name] = value
            continue
        for number, row in enumerate(value, 1):
            made |= {f"{name}[{number}]/{column}": each for column, each in row.items()}
    return made


def headings(form: Form, most: Mapping[str, int]) -> Iterator[str]:
    """A heading for each item, and for each column of as many rows of a repeat as there are."""
    for item in form.items:
        if item.kind == "note":
            continue
        if item.kind != "repeat":
            yield item.id
        for number in range(1, most.get(item.id, 0) + 1):
            yield from (f"{item.id}[{number}]/{column.id}" for column in item.columns
                        if column.kind != "note")  # fmt: skip


def refusals(form: Form, answers: Mapping[str, Answer]) -> Iterator[tuple[str, str]]:
    """Headings of answers, each with why a constraint of the form does not let it stand; "" if it
    does."""
    seen = scope(form, answers)
    for item in form.items:
        if item.id in answers and is_relevant(form, item, answers):
            yield item.id, refusal(item, answers[item.id], seen)
            for at, row in enumerate(rows(answers, item.id)):
                inside = scope(form, answers, item.id, at)
                for column in item.columns:
                    if column.id in row and column_relevant(column, inside):
                        place = f"{item.id}[{at + 1}]/{column.id}"
                        yield place, refusal(column, row[column.id], inside)
