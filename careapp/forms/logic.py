"""Which items are asked, what may be answered, what follows from it, and what is still missing."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from careapp.domain.records import Answer, Row
from careapp.forms import values
from careapp.forms.definition import Form
from careapp.forms.items import Choice, Item
from careapp.forms.scope import Scope
from careapp.forms.text import SHOWN
from careapp.i18n import in_language, language

Answers = Mapping[str, Answer]


def scope(form: Form, answers: Answers, repeat: str = "", at: int = 0) -> Scope:
    """What expressions see; in row `at` (from 0) of a repeat."""
    seen = Scope(answers, form.columns, word=lambda item, value: _word(form, item, value))
    if not repeat:
        return seen
    return replace(seen, repeat=repeat, row=rows(answers, repeat)[at], place=at + 1)


def rows(answers: Answers, repeat: str) -> list[Row]:
    found = answers.get(repeat)
    return found if isinstance(found, list) else []


def _word(form: Form, item: str, value: str) -> str:
    asked = form.by_id.get(item) or next(
        (each for top in form.items for each in top.columns if each.id == item), None
    )
    choices = asked.choices if asked else ()
    return next((c.text.of(language()) for c in choices if str(c.value) == value), value)


def is_relevant(form: Form, item: Item, answers: Answers) -> bool:
    """Whether an item is asked at all, after what was answered so far."""
    if not form.conditions.get(item.id):
        return True
    return asked_in(form, item, scope(form, complete(form, answers)))


def asked_in(form: Form, item: Item, seen: Scope) -> bool:
    """The same where the scope is known, with all that is worked out in it."""
    return all(each.holds(seen) for each in form.conditions.get(item.id, ()))


def column_relevant(column: Item, seen: Scope) -> bool:
    """The same of a column, in the scope of its row."""
    return column.relevant is None or column.relevant.holds(seen)


def choices_of(item: Item, seen: Scope) -> tuple[Choice, ...]:
    """The choices that its filter leaves."""
    rule = item.choice_filter
    if rule is None:
        return item.choices
    return tuple(
        choice
        for choice in item.choices
        if rule.holds(replace(seen, traits={**choice.traits, "name": str(choice.value)}))
    )


def spoken(words: str, seen: Scope) -> str:
    """Words with the answers they name, `${name}`, in their places."""
    return SHOWN.sub(lambda found: values.text(seen.get(found[1])), words)


def refusal(item: Item, value: Answer, seen: Scope, lang: str = "") -> str:
    """Why an answer that the item accepts may not stand; "" if it may."""
    own: Answer = value
    if item.constraint is None or item.constraint.holds(replace(seen, own=own)):
        return ""
    lang = lang or language()
    if item.refusal is not None:
        return spoken(item.refusal.of(lang), seen)
    return in_language(lang, "Forms", "This answer does not fit the other answers.")


def complete(form: Form, answers: Answers) -> dict[str, Answer]:
    """The answers with all that is worked out from them; answers not asked for count as empty."""
    if not form.works_out:
        return dict(answers)
    found = {id_: _copied(value) for id_, value in answers.items()}
    for _ in form.items:  # one may need another that comes after it
        before = {id_: _copied(value) for id_, value in found.items()}
        _work_out(form, found)
        if found == before:
            break
    return found


def _copied(value: Answer) -> Answer:
    return [dict(row) for row in value] if isinstance(value, list) else value


def _work_out(form: Form, found: dict[str, Answer]) -> None:
    """Once through the form, in its order."""
    for item in form.items:
        if item.kind == "calculate":
            seen = replace(scope(form, asked_answers(form, found)), own=found.get(item.id, ""))
            value = _worth(item, seen) if asked_in(form, item, seen) else None
            _put(found, item.id, value)
        for column in item.columns:
            if column.kind == "calculate":
                _work_out_column(form, item, column, found)


def _work_out_column(form: Form, item: Item, column: Item, found: dict[str, Answer]) -> None:
    for at, row in enumerate(rows(found, item.id)):
        seen = replace(scope(form, found, item.id, at), own=row.get(column.id, ""))
        value = _worth(column, seen) if column_relevant(column, seen) else None
        if value is None or isinstance(value, list):
            row.pop(column.id, None)
        else:
            row[column.id] = value


def _worth(item: Item, seen: Scope) -> Answer | None:
    return item.calculation.value(seen) if item.calculation else None


def _put(found: dict[str, Answer], id_: str, value: Answer | None) -> None:
    if value is None:
        found.pop(id_, None)
    else:
        found[id_] = value


def asked_answers(form: Form, answers: Answers) -> dict[str, Answer]:
    """Without the answers to items that are not asked, nor what hangs on those."""
    left = dict(answers)
    while True:
        seen = scope(form, left)
        gone = [
            id_
            for id_ in form.conditions.keys() & left.keys()
            if not asked_in(form, form.item(id_), seen)
        ]
        if not gone:
            return left
        for id_ in gone:
            del left[id_]


def holes(form: Form, answers: Answers) -> tuple[str, ...]:
    """The ids of relevant items that are required and have no answer, or one that may not stand;
    in the form's order.

    Answers that stand for others count: a subscale's score typed in directly for its items, ticks
    for the level of their dimension. A repeat is one while a row of it has a hole.
    """
    answers = complete(form, answers)
    covered, seen = _covered(form, answers), scope(form, answers)
    return tuple(
        item.id
        for item in form.items
        if (item.required or item.columns or item.constraint)
        and item.id not in covered
        and _is_open(form, item, answers, seen)
        and asked_in(form, item, seen)
    )


def _is_open(form: Form, item: Item, answers: Answers, seen: Scope) -> bool:
    value = answers.get(item.id)
    if not value and not (isinstance(value, int | float)):
        return item.required
    return bool(refusal(item, value, seen)) or any(row_holes(form, item, answers))


def row_holes(form: Form, item: Item, answers: Answers) -> Iterator[tuple[int, str]]:
    """The same places in a repeat: row (from 0) and column."""
    for at, row in enumerate(rows(answers, item.id)):
        seen = scope(form, answers, item.id, at)
        for column in item.columns:
            value = row.get(column.id)
            wrong = column.required if value is None else refusal(column, value, seen)
            if wrong and column_relevant(column, seen):
                yield at, column.id


def _covered(form: Form, answers: Answers) -> set[str]:
    covered: set[str] = set()
    for scale in form.scales:
        answered = any(id_ in answers for id_ in scale.items)
        if scale.kind == "level" and answered:
            covered.add(scale.item)
        if scale.kind == "sum" and scale.item in answers and not answered:
            covered.update(scale.items)
    return covered
