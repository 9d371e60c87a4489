"""Whom to look at first: children of whom a form as a whole says that there is a problem."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.domain.records import Score
from careapp.domain.schools import Term
from careapp.forms.definition import Form
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.report_kinds import SCREENING
from careapp.services.screenings import Screenings
from careapp.services.steps import Entered
from careapp.store.profiles import Heavy, heavy

WHOLE = ("overall", "total")  # the scales that speak for a whole form
_URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Weighty:
    """A child to look at first: the forms whose whole has a problem; `urgent` comes before all."""

    pupil: Pupil
    forms: tuple[str, ...]
    urgent: bool


class _Found:
    """What is gathered, by student."""

    def __init__(self) -> None:
        self.problems: dict[str, list[str]] = {}
        self.urgent: set[str] = set()

    def take(self, form: Form, student: str, band: str, flags: Collection[str]) -> None:
        if band in _problems(form):
            self.problems.setdefault(student, []).append(form.id)
        if _URGENT in flags:
            self.urgent.add(student)


def weighty(
    desk: Desk,
    screenings: Screenings,
    term: Term,
    pupils: Sequence[Pupil],
    there: Entered,
    screened: Mapping[str, Mapping[str, Score]],
    some: Collection[str] | None,
) -> Iterator[Weighty]:
    """Urgent ones first, then who has a problem by most forms, then in class order.

    `screened` is what the screening says; of the other forms only what weighs is read.
    """
    found, screening = _Found(), desk.library.form(SCREENING)
    for student, said in screened.items():
        for scale in WHOLE:
            if scale in said:
                found.take(screening, student, said[scale].band, said[scale].flags)
    for form in _others(desk, there):
        for row in _weighing(desk, screenings, term, form, some):
            found.take(form, *row)
    those = [
        Weighty(each, tuple(found.problems.get(id_, ())), id_ in found.urgent)
        for each in pupils
        if (id_ := each.student.id) in found.problems or id_ in found.urgent
    ]
    yield from sorted(those, key=lambda each: (not each.urgent, -len(each.forms)))


def _others(desk: Desk, there: Entered) -> Iterator[Form]:
    """The forms beside the screening that are filled in and say something of the whole."""
    library = desk.library
    likely = {id_ for scale in WHOLE for id_ in library.may_say(f'id = "{scale}"')}
    for id_ in library.ids:
        if id_ != SCREENING and id_ in likely and there.done(id_):
            form = library.form(id_)
            if any(scale.id in WHOLE for scale in form.scales):
                yield form


def _weighing(
    desk: Desk, screenings: Screenings, term: Term, form: Form, some: Collection[str] | None
) -> list[Heavy]:
    """Scored first where the edition in use has not scored them yet."""
    edition = edition_in_use(desk, form.id, term=term.id).id
    asked = (term.id, form.id, edition, WHOLE, _problems(form), some)
    found = heavy(desk.db, *asked)
    if found.missing:
        screenings.outcomes(term, (form.id,))
        found = heavy(desk.db, *asked)
    return found.rows


def _problems(form: Form) -> frozenset[str]:
    """The bands that are a problem."""
    return frozenset(band.id for band in form.bands if band.tone == "problem")
