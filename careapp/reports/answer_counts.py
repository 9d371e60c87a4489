"""How many children gave which answer: the questions of a form that have answers to choose from."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.domain.records import Answer
from careapp.forms.definition import Form
from careapp.forms.items import Item, ItemKind
from careapp.forms.logic import asked_in, scope
from careapp.reports.tallies import NOBODY, Count, number_of

YES, NO_ANSWER = "yes", "no_answer"
_COUNTED: tuple[ItemKind, ...] = ("choice", "many", "tick", "photo")
Answered = Iterable[tuple[Pupil, Mapping[str, Answer]]]


@dataclass(frozen=True, slots=True)
class Counted:
    """The answers to a form, by item and answer. Who was not asked an item is not in its numbers.

    A choice that was not made is `no_answer`. A tick and a photo have the one answer `yes`.
    """

    numbers: Mapping[tuple[str, str], Count]

    def of(self, item: Item) -> Iterator[tuple[str, Count]]:
        """Each possible answer to an item; that it has none only where it occurs."""
        for answer in answers_of(item):
            yield answer, self.numbers.get((item.id, answer), NOBODY)
        if left := self.numbers.get((item.id, NO_ANSWER)):
            yield NO_ANSWER, left


def countable(item: Item) -> bool:
    """Whether its answers can be counted: free text and numbers cannot."""
    return item.kind in _COUNTED


def answers_of(item: Item) -> tuple[str, ...]:
    """The answers that can be given to a countable item."""
    return tuple(str(choice.value) for choice in item.choices) or (YES,)


def count_answers(form: Form, items: Iterable[Item], answered: Answered) -> Counted:
    """Count the answers of children to countable items of a form."""
    known = [(item, frozenset(answers_of(item))) for item in items]
    found: defaultdict[tuple[str, str], tuple[list[Pupil], list[Pupil]]]
    found = defaultdict(lambda: ([], []))
    for pupil, answers in answered:
        sex = pupil.student.sex != "male"
        for item, possible in known:
            for answer in _said(form, item, answers, possible):
                found[item.id, answer][sex].append(pupil)
    return Counted({key: Count(*map(number_of, both)) for key, both in found.items()})


def _said(
    form: Form, item: Item, answers: Mapping[str, Answer], possible: frozenset[str]
) -> Iterable[str]:
    value = answers.get(item.id)
    if not value and item.kind != "choice":
        return ()
    if item.id in form.conditions and not asked_in(form, item, scope(form, answers)):
        return ()
    if item.kind == "many":
        return possible.intersection(str(value).split())
    if item.kind == "choice":
        return (str(value) if str(value) in possible else NO_ANSWER,)
    return (YES,)
