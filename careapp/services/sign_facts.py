"""What the rules of early signs compare: each child's facts, from few passes over the store."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from careapp.domain.groups import GROUPS
from careapp.domain.movements import before
from careapp.domain.schools import Term
from careapp.domain.signs import POOR, Facts, Mark
from careapp.forms.definition import Form
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, SCREENING, SDQ
from careapp.services.safety import Safety
from careapp.store import report_cards, signs
from careapp.store.signs import Asked, Said

_TOTAL, INCOME = ("total",), "income_per_head"
_LEVELS = {"at_risk": 1, "problem": 2}
YEAR = 2  # terms back in which the last time is looked for

CARDS, POOR_LIST, ALARMS = "cards", "poor list", "alarms"  # what is read beside the forms
PARTS = (CARDS, SCREENING, *SDQ, MEASUREMENT, HOME_VISIT, POOR_LIST, ALARMS)

Students = Collection[str]
Whom = Mapping[str, Students]  # by part, whose facts are to be read; of a part left out nobody's
_Found = dict[str, dict[str, Any]]  # by child, the fields of its facts


def everything(students: Students) -> Whom:
    """All that is known of some children."""
    return dict.fromkeys(PARTS, students)


def facts_of(desk: Desk, term: Term, whom: Whom) -> dict[str, Facts]:
    """By child; who is not in it is a child of whom nothing is known.

    Only results that are stored are read: a record has them from the moment it is finished.
    """
    found: _Found = {}
    there = signs.forms_in(desk.db, term.id, _OF_FORMS)
    if students := whom.get(CARDS):
        _grades(desk, term, students, found)
    for form, take in _OF_FORMS.items():
        if form in there and (students := whom.get(form)):
            take(desk, term, form, students, found)
    for student in signs.poor_by_list(desk.db, POOR, whom.get(POOR_LIST, ())):
        _of(found, student)["poor"] = True
    if Safety(desk).may_look_after():  # others learn nothing of alarms here
        for student, count in signs.open_alarms(desk.db, whom.get(ALARMS, ())).items():
            _of(found, student)["alarms"] = count
    return {student: Facts(**fields) for student, fields in found.items()}


def _of(found: _Found, student: str) -> dict[str, Any]:
    return found.setdefault(student, {})


def income_asked(term: str, form: str) -> Asked:
    """The income a head is worked out, by whichever cut-offs: no edition, and so no form, has to be
    read for it before Today."""
    return Asked(term, form, "")


def asked_of(desk: Desk, term: str, form: str) -> Asked:
    """The results of a form in a term, by the cut-offs in use in it."""
    return Asked(term, form, edition_in_use(desk, form, term=term).id)


def _grades(desk: Desk, term: Term, students: Students, found: _Found) -> None:
    """Attendance and results of the term, and the last grade average within a year before it."""
    terms = [before(term.id, n) for n in range(YEAR, -1, -1)]  # oldest first
    known = report_cards.of_terms(desk.db, terms, students).values()
    cards = sorted(known, key=lambda each: terms.index(each.term))
    for card in cards:
        if card.term != term.id:
            if card.gpa is not None:
                _of(found, card.student)["gpa_before"] = card.gpa
            continue
        _of(found, card.student).update(
            days_open=card.days_open,
            days_absent=card.days_absent,
            days_late=card.days_late,
            gpa=card.gpa,
            failed={
                "0": card.count_0 or 0, "ร": card.count_r or 0,
                "มส": card.count_ms or 0, "มผ": card.count_mp or 0,
            },
        )  # fmt: skip


def _groups(desk: Desk, term: Term, form_id: str, students: Students, found: _Found) -> None:
    """The dimensions that are not normal now, and what they were in the term before."""
    form = desk.library.form(form_id)
    scales = [each.id for each in form.scales if each.bands == GROUPS and each.kind != "worst"]
    now = signs.said(desk.db, asked_of(desk, term.id, form_id), scales, "normal", students)
    now = [each for each in now if each.band]
    _put(found, "groups", now)
    those = {each.student for each in now}
    old = asked_of(desk, before(term.id), form_id)
    _put(found, "groups_before", signs.said(desk.db, old, scales, "", those))


def _put(found: _Found, name: str, said: Iterable[Said]) -> None:
    for each in said:
        _of(found, each.student).setdefault(name, {})[each.scale] = each.band


def _sdq(desk: Desk, term: Term, form_id: str, students: Students, found: _Found) -> None:
    """Total difficulties now and the last time within a year, by the same informant."""
    form = desk.library.form(form_id)
    for name, terms in (
        ("sdq", [term.id]),
        ("sdq_before", [before(term.id, n) for n in range(YEAR, 0, -1)]),  # oldest first
    ):
        for at in terms:
            for each in signs.said(desk.db, asked_of(desk, at, form_id), _TOTAL, "", students):
                mark = Mark(_level(form, each), each.band, each.score)
                _of(found, each.student).setdefault(name, {})[each.informant] = mark


def _growth(desk: Desk, term: Term, form_id: str, students: Students, found: _Found) -> None:
    said = signs.said(desk.db, asked_of(desk, term.id, form_id), (), "normal", students)
    form = desk.library.form(form_id)
    for each in said:
        if each.band and (level := _level(form, each)):
            mark = Mark(level, each.band, each.score)
            _of(found, each.student).setdefault("growth", {})[each.scale] = mark


def _income(desk: Desk, term: Term, form_id: str, students: Students, found: _Found) -> None:
    for each in signs.said(desk.db, income_asked(term.id, form_id), (INCOME,), "", students):
        if each.score is not None:
            _of(found, each.student)["income"] = each.score


def _level(form: Form, said: Said) -> int:
    levels: Mapping[str, int] = _LEVELS
    return levels.get(form.tone(said.band, said.scale), 0)


_OF_FORMS: Mapping[str, Callable[[Desk, Term, str, Students, _Found], None]] = {
    SCREENING: _groups,
    **dict.fromkeys(SDQ, _sdq),
    MEASUREMENT: _growth,
    HOME_VISIT: _income,
}
