"""Whom the rules of early signs may point at in a whole school, before anybody is looked at."""

from collections.abc import Iterable, Mapping

from careapp.domain.groups import GROUPS
from careapp.domain.movements import before
from careapp.domain.schools import Term
from careapp.domain.signs import POOR, Rule
from careapp.services.desk import Desk
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, SCREENING, SDQ
from careapp.services.safety import Safety
from careapp.services.sign_facts import (
    ALARMS,
    CARDS,
    INCOME,
    POOR_LIST,
    YEAR,
    Whom,
    asked_of,
    income_asked,
)
from careapp.store import sign_candidates, signs
from careapp.store.sign_candidates import CardLines, Limits

_WORSE = ("at_risk", "problem")


def candidates(desk: Desk, term: Term, rules: Iterable[Rule]) -> Whom:
    """By what a rule reads, whom it may point at: a few too many, never too few."""
    on = {rule.kind: rule.limits for rule in rules if rule.on}
    there = signs.forms_in(desk.db, term.id, (SCREENING, *SDQ, MEASUREMENT, HOME_VISIT))
    found: dict[str, set[str]] = {CARDS: _by_cards(desk, term, on)}
    if SCREENING in there and "group_worse" in on:
        found[SCREENING] = _by_groups(desk, term)
    for form in SDQ if "sdq_worse" in on else ():
        if form in there:
            found[form] = _by_total(desk, term, form, on["sdq_worse"])
    if MEASUREMENT in there and "growth" in on:
        bands = [each.id for each in desk.library.form(MEASUREMENT).bands if each.tone in _WORSE]
        asked = asked_of(desk, term.id, MEASUREMENT)
        found[MEASUREMENT] = sign_candidates.by_bands(desk.db, asked, bands)
    if "poverty" in on:
        found[POOR_LIST] = signs.poor_by_list(desk.db, POOR)
        found[HOME_VISIT] = found[POOR_LIST] | _by_income(desk, term, on["poverty"], there)
    if "alarm" in on and Safety(desk).may_look_after():
        found[ALARMS] = {*signs.open_alarms(desk.db)}
    return found


def _by_cards(desk: Desk, term: Term, on: Mapping[str, Limits]) -> set[str]:
    nothing: Limits = {}
    lines = CardLines(*(on.get(name, nothing) for name in CardLines._fields))
    terms = [before(term.id, n) for n in range(YEAR + 1)]
    return sign_candidates.by_cards(desk.db, terms, lines)


def _by_groups(desk: Desk, term: Term) -> set[str]:
    form = desk.library.form(SCREENING)
    scales = [each.id for each in form.scales if each.bands == GROUPS and each.kind != "worst"]
    now, old = (asked_of(desk, at, SCREENING) for at in (term.id, before(term.id)))
    return sign_candidates.by_groups(desk.db, now, old, scales)


def _by_total(desk: Desk, term: Term, form: str, limits: Limits) -> set[str]:
    now = asked_of(desk, term.id, form)
    found: set[str] = set()
    for back in range(1, YEAR + 1):
        old = asked_of(desk, before(term.id, back), form)
        found |= sign_candidates.by_total(desk.db, now, old, limits["points"])
    return found


def _by_income(desk: Desk, term: Term, limits: Limits, there: set[str]) -> set[str]:
    if HOME_VISIT not in there:
        return set()
    asked = income_asked(term.id, HOME_VISIT)
    return sign_candidates.by_score(desk.db, asked, INCOME, limits["baht"])
