"""The values of indicators, counted from the records of a place each time they are asked for."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property

from careapp.domain.activities import HOMEROOM
from careapp.domain.movements import before, moved
from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Term
from careapp.domain.targets import Value
from careapp.services.activity_counts import held, parents, took_part
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.partners import took_part as partners_of
from careapp.services.report_kinds import EQ, HOME_VISIT, MEASUREMENT, SCREENING, SDQ
from careapp.services.steps import Entered, Step, entered, step, together
from careapp.store import partners, plans, referrals, signs
from careapp.store.filled import filled

_BETTER = ("resolved", "better")
_NONE = Value(0, 0)


class Place:
    """Some children, in the order they are shown, and a term with its school year.

    `whole`: they are all of the school, so that nothing has to be looked for by child. What is read
    once serves every indicator.
    """

    def __init__(self, desk: Desk, term: Term, pupils: Sequence[Pupil], *, whole: bool) -> None:
        self.desk, self.term, self.pupils = desk, term, pupils
        self.ids = tuple(each.student.id for each in pupils)
        self.some: Collection[str] | None = None if whole else self.ids
        self.rooms: tuple[Classroom, ...] = tuple({each.classroom: 1 for each in pupils})

    @cached_property
    def year(self) -> tuple[Term, Term]:
        """Both terms of the school year."""
        first, second = (self.desk.term(f"{self.term.year}/{n}") for n in (1, 2))
        return first, second

    @cached_property
    def there(self) -> Entered:
        return self._entered([self.term])

    @cached_property
    def there_this_year(self) -> Entered:
        return self._entered(self.year)

    def _entered(self, terms: Iterable[Term]) -> Entered:
        db = self.desk.db
        return entered((one for each in terms for one in filled(db, each.id, self.some)), ())

    @cached_property
    def overall(self) -> Mapping[str, str]:
        return self.bands(self.term.id, SCREENING, "overall")

    @cached_property
    def overall_before(self) -> Mapping[str, str]:
        return self.bands(before(self.term.id), SCREENING, "overall")

    def bands(self, term: str, form: str, scale: str) -> Mapping[str, str]:
        """By child its band of a scale, as it is stored."""
        edition = edition_in_use(self.desk, form, term=term).id
        asked = signs.Asked(term, form, edition)
        return {e.student: e.band for e in signs.said(self.desk.db, asked, (scale,), "", self.some)}

    def step(self, form: str, there: Entered) -> Step:
        return step(self.desk.library.form(form), self.pupils, self.term.count_day, there)

    def split(self, among: Iterable[str], done: Collection[str]) -> Value:
        """The children among whom some are done."""
        whole = tuple(among)
        yes = tuple(each for each in whole if each in done)
        rest = tuple(each for each in whole if each not in done)
        return Value(len(yes), len(whole), yes, rest)


def _of_step(found: Step) -> Value:
    return Value(len(found.done), found.total, found.done, found.waiting)


def _screened(place: Place) -> Value:
    return _of_step(place.step(SCREENING, place.there))


def _sdq_all(place: Place) -> Value:
    parts = [place.step(form, place.there) for form in SDQ]
    return _of_step(together("sdq", parts, place.pupils))


def _eq(place: Place) -> Value:
    return _of_step(
        together("eq", [place.step(form, place.there_this_year) for form in EQ], place.pupils)
    )


def _visited(place: Place) -> Value:
    return place.split(place.ids, place.there_this_year.done(HOME_VISIT))


def _measured(place: Place) -> Value:
    return place.split(place.ids, place.there.done(MEASUREMENT))


def _growth_normal(place: Place) -> Value:
    bands = place.bands(place.term.id, MEASUREMENT, "bmi_for_age")
    said = [each for each in place.ids if bands.get(each)]
    return place.split(said, {each for each in said if bands[each] == "normal"})


def _normal_group(place: Place) -> Value:
    said = [each for each in place.ids if place.overall.get(each)]
    return place.split(said, {each for each in said if place.overall[each] == "normal"})


def _moved_to_normal(place: Place) -> Value:
    found = moved(place.overall_before, place.overall, place.ids)
    heavy = {child for (old, _), those in found.cells.items() if old != "normal" for child in those}
    return place.split((each for each in place.ids if each in heavy), {*found.to_normal})


def _in_activities(place: Place) -> Value:
    return place.split(place.ids, took_part(place.desk, place.term, besides=(HOMEROOM,)))


def _homeroom(place: Place) -> Value:
    """Logs by class: the children are those of classes with and without any."""
    counts = held(place.desk, place.term, HOMEROOM)
    labels = [each.label for each in place.rooms]
    done = {e.student.id for e in place.pupils if counts.get(e.classroom.label)}
    behind = place.split(place.ids, done)
    total = sum(counts.get(label, 0) for label in labels)
    return Value(total, len(labels), behind.done, behind.rest)


def _parents_met(place: Place) -> Value:
    both = [parents(place.desk, each) for each in place.year]
    asked = {student for each in both for student in each.asked}
    came = {student for each in both for student in each.came}
    return place.split((each for each in place.ids if each in asked), came)


def _concern_planned(place: Place) -> Value:
    """A plan that was closed before the term began is not one for what was found in it."""
    heavy = [each for each in place.ids if place.overall.get(each) in ("at_risk", "problem")]
    found = plans.lives(place.desk.db, plans.plans(place.desk.db, place.some))
    start, end = place.term.start, place.term.end
    helped = {
        each.plan.student
        for each in found
        if each.plan.opened_on <= end
        and (each.standing.state != "closed" or each.standing.last is None
             or each.standing.last.day >= start)
    }  # fmt: skip
    return place.split(heavy, helped)


def _in_year(place: Place) -> Callable[[date | None], bool]:
    since, until = place.year[0].start, place.desk.term(f"{place.term.year + 1}/1").start
    return lambda day: day is not None and since <= day < until


def _plans_improved(place: Place) -> Value:
    within = _in_year(place)
    closed = [
        each
        for each in plans.lives(place.desk.db, plans.plans(place.desk.db, place.some))
        if each.standing.state == "closed" and each.standing.last and within(each.standing.last.day)
    ]
    good = [each for each in closed if each.standing.result in _BETTER]
    rest = [each for each in closed if each.standing.result not in _BETTER]
    return Value(
        len(good), len(closed), tuple({each.plan.student: 1 for each in good}),
        tuple({each.plan.student: 1 for each in rest}),
    )  # fmt: skip


def _referrals_answered(place: Place) -> Value:
    within = _in_year(place)
    sent = [
        each
        for each in referrals.lives(place.desk.db, referrals.referrals(place.desk.db, place.some))
        if within(each.standing.sent_on)
    ]
    done = [each for each in sent if each.standing.answered]
    rest = [each for each in sent if not each.standing.answered]
    return Value(
        len(done), len(sent), tuple({each.referral.student: 1 for each in done}),
        tuple({each.referral.student: 1 for each in rest}),
    )  # fmt: skip


def _partners(place: Place) -> Value:
    """Of the whole school, whatever the place: a partner belongs to no class."""
    active = {each.id for each in partners.partners(place.desk.db) if each.active}
    helped = partners_of(place.desk, place.term.year).everybody
    return Value(len(active & helped), len(active))


COUNTED: Mapping[str, Callable[[Place], Value]] = {
    "screened": _screened, "sdq_all": _sdq_all, "eq": _eq, "visited": _visited,
    "measured": _measured, "growth_normal": _growth_normal, "normal_group": _normal_group,
    "moved_to_normal": _moved_to_normal, "in_activities": _in_activities, "homeroom": _homeroom,
    "parents_met": _parents_met, "concern_planned": _concern_planned,
    "plans_improved": _plans_improved, "referrals_answered": _referrals_answered,
    "partners": _partners,
}  # fmt: skip


def value(place: Place, indicator: str) -> Value:
    """What an indicator comes to; nothing of nothing where nobody is there."""
    return COUNTED[indicator](place) if place.pupils else _NONE
