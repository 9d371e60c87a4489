"""Movement between groups: who moved where since the term before, by dimension and by informant."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.groups import GROUPS
from careapp.domain.movements import Matrix, Moved, before, moved
from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Term
from careapp.forms.definition import Form, Scale
from careapp.i18n import language
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.people import People
from careapp.services.report_kinds import SCREENING, SDQ
from careapp.store import signs

OVERALL, TOTAL = "overall", "total"
_BACK = 2  # terms: parents and children are asked once a year


@dataclass(frozen=True, slots=True)
class Movements:
    """Of a class, or with `classroom` None of all that the account reaches, in class order.

    `scales` begin with the overall group; then the dimensions, then the SDQ by informant.
    """

    term: Term
    classroom: Classroom | None
    pupils: Mapping[str, Pupil]
    scales: tuple[Moved, ...]


def movements(
    desk: Desk, people: People, term: Term, classroom: Classroom | None = None
) -> Movements:
    """The children of the term's count day who have a group in both terms."""
    desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
    pupils = people.counted(term, classroom)
    whole = classroom is None and desk.actor.reaches_school
    some = None if whole else [each.student.id for each in pupils]
    known = {each.student.id: each for each in pupils}
    found = tuple(scales_of(desk, term, tuple(known), some, language()))
    return Movements(term, classroom, known, found)


def scales_of(
    desk: Desk, term: Term, ids: Sequence[str], some: Collection[str] | None, lang: str
) -> Iterator[Moved]:
    """Every scale that has groups; of the SDQ total difficulties alone."""
    form = desk.library.form(SCREENING)
    scales = sorted(
        (each for each in form.scales if each.bands == GROUPS), key=lambda each: each.id != OVERALL
    )
    for each, since, matrix in _of_form(desk, term, form, scales, ids, some):
        yield Moved(form.id, each.id, each.text.of(lang), since, matrix)
    for id_ in SDQ:
        sdq = desk.library.form(id_)
        for each, since, matrix in _of_form(desk, term, sdq, [sdq.scale(TOTAL)], ids, some):
            yield Moved(id_, each.id, sdq.title.of(lang), since, matrix)


def _of_form(
    desk: Desk,
    term: Term,
    form: Form,
    scales: Sequence[Scale],
    ids: Sequence[str],
    some: Collection[str] | None,
) -> Iterator[tuple[Scale, Term, Matrix]]:
    now = _bands(desk, term.id, form, scales, some)
    back = _BACK if form.id in SDQ else 1
    terms = [before(term.id, n) for n in range(1, back + 1)]
    old, since = dict[str, dict[str, str]](), terms[0]
    for at in terms:
        old = _bands(desk, at, form, scales, some)
        if old:
            since = at
            break
    for each in scales:
        matrix = moved(old.get(each.id, {}), now.get(each.id, {}), ids)
        yield each, desk.term(since), matrix


def _bands(
    desk: Desk, term: str, form: Form, scales: Sequence[Scale], some: Collection[str] | None
) -> dict[str, dict[str, str]]:
    """By scale and child."""
    asked = signs.Asked(term, form.id, edition_in_use(desk, form.id, term=term).id)
    found: dict[str, dict[str, str]] = {}
    for each in signs.said(desk.db, asked, [scale.id for scale in scales], "", some):
        found.setdefault(each.scale, {})[each.student] = each.band
    return found
