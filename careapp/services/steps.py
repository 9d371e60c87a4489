"""How far a class is with its forms: who is done, who has begun, of whom it is not asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.people import Pupil
from careapp.domain.records import Informant
from careapp.forms.asking import asked
from careapp.forms.definition import Ages, Form
from careapp.store.filled import Filled


@dataclass(frozen=True, slots=True)
class Step:
    """A form, or a family of forms that belong together, by the children it is asked of (ids).

    `waiting` are all who are not done, those who have begun among them. `not_asked` are outside
    the ages of the form and have none filled in. A family has no ages and no informant.
    """

    id: str
    informant: Informant
    ages: Ages
    done: tuple[str, ...]
    waiting: tuple[str, ...]
    begun: tuple[str, ...]
    not_asked: tuple[str, ...]

    @property
    def total(self) -> int:
        return len(self.done) + len(self.waiting)


@dataclass(frozen=True, slots=True)
class Entered:
    """What is filled in in a term: by form, the children with a final one and with an open one."""

    final: Mapping[str, frozenset[str]]
    open: Mapping[str, frozenset[str]]

    def done(self, form: str) -> frozenset[str]:
        return self.final.get(form, frozenset())

    def begun(self, form: str) -> frozenset[str]:
        return self.open.get(form, frozenset()) - self.done(form)


def entered(there: Iterable[Filled], typed: Iterable[tuple[str, str]]) -> Entered:
    """From what is stored, and from what is being typed: (child, form)."""
    final: dict[str, frozenset[str]] = {}
    begun: dict[str, frozenset[str]] = {}
    for each in there:
        kept = final if each.final else begun
        kept[each.form] = kept.get(each.form, frozenset()) | each.students
    for child, form in typed:
        begun[form] = begun.get(form, frozenset()) | {child}
    return Entered(final, begun)


def step(form: Form, pupils: Sequence[Pupil], day: date, there: Entered) -> Step:
    """How far the children are with one form; a form that is there counts, whatever the age."""
    done, begun = there.done(form.id), there.begun(form.id)
    ids = [each.student.id for each in pupils]
    meant = {
        each.student.id
        for each in pupils
        if each.student.id in done or each.student.id in begun or asked(form, each, day)
    }
    return Step(
        form.id,
        form.informants[0],
        form.ages,
        tuple(id_ for id_ in ids if id_ in done),
        tuple(id_ for id_ in ids if id_ in meant and id_ not in done),
        tuple(id_ for id_ in ids if id_ in begun),
        tuple(id_ for id_ in ids if id_ not in meant),
    )


def not_asked(
    forms: Iterable[Form], pupils: Sequence[Pupil], day: date
) -> dict[str, frozenset[str]]:
    """By informant, the children (ids) for whom the form is not meant."""
    return {
        form.informants[0]: frozenset(
            each.student.id for each in pupils if not asked(form, each, day)
        )
        for form in forms
    }


def together(id_: str, parts: Sequence[Step], pupils: Sequence[Pupil]) -> Step:
    """Of several forms: a child is done when all that are asked of it are in."""
    missing = {child for part in parts for child in part.waiting}
    some = {child for part in parts for child in part.done}
    begun = {child for part in parts for child in part.begun} | (some & missing)
    ids = [each.student.id for each in pupils]
    meant = some | missing
    return Step(
        id_,
        "",
        Ages(),
        tuple(child for child in ids if child in meant and child not in missing),
        tuple(child for child in ids if child in missing),
        tuple(child for child in ids if child in begun),
        tuple(child for child in ids if child not in meant),
    )
