"""Which items are asked, and which still wait for an answer."""

from collections.abc import Mapping

from careapp.domain.records import Answer
from careapp.forms.definition import Form
from careapp.forms.items import Item

Answers = Mapping[str, Answer]


def is_relevant(item: Item, answers: Answers) -> bool:
    """Whether an item is asked at all, after what was answered so far."""
    return item.relevant is None or item.relevant.holds(answers)


def holes(form: Form, answers: Answers) -> tuple[str, ...]:
    """The ids of required, relevant items without an answer, in the form's order.

    Answers that stand for others count: a subscale's score typed in directly for its items, ticks
    for the level of their dimension.
    """
    covered = _covered(form, answers)
    return tuple(
        item.id
        for item in form.items
        if item.required
        and item.id not in answers
        and item.id not in covered
        and is_relevant(item, answers)
    )


def _covered(form: Form, answers: Answers) -> set[str]:
    covered: set[str] = set()
    for scale in form.scales:
        answered = any(id_ in answers for id_ in scale.items)
        if scale.kind == "level" and answered:
            covered.add(scale.item)
        if scale.kind == "sum" and scale.item in answers and not answered:
            covered.update(scale.items)
    return covered
