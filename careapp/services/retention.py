"""How long what is kept stays: the school's years, and the yearly review of who left that long ago.

A decision is a note until the list is confirmed; then who was set down for erasure is erased.
"""

from collections.abc import Iterator, Mapping, Sequence

from careapp.domain import retention as domain
from careapp.domain.access import Action
from careapp.domain.calendar import BE
from careapp.domain.people import Enrolment
from careapp.domain.retention import DECISIONS, ERASE, KEEP, OPEN, Decision, Due, Kind
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.erasures import YEARS
from careapp.store import erasures, people, retention, schools


class Retention:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of records with the school's years."""
        return domain.kinds(self._desk.setting(YEARS, {}))

    def save_years(self, years: Mapping[str, int]) -> None:
        """Keep the school's own years; CareError for less than the least."""
        desk = self._desk
        desk.require_school(Action.REVIEW_RETENTION)
        for each in domain.usual_kinds():
            n = years.get(each.id, each.years)
            if not each.least <= n <= domain.MOST:
                raise CareError(
                    translate(
                        "Retention", "“{kind}” is kept for {least} years at the least."
                    ).format(kind=each.words["th"], least=each.least)
                )
        usual = {each.id: each.years for each in domain.usual_kinds()}
        own = {kind: n for kind, n in years.items() if kind in usual and usual[kind] != n}
        desk.write([schools.save_setting(YEARS, own)])

    def review(self) -> tuple[Due, ...]:
        """Who left so long ago that the school has to decide; the longest away first. Whoever is to
        be kept on this year stays in the list with that decision."""
        desk = self._desk
        desk.require_school(Action.REVIEW_RETENTION)
        desk.looked("retention", str(self.year))
        return tuple(sorted(self._due(), key=lambda each: (each.left, each.student.sort_key)))

    @property
    def year(self) -> int:
        """Of the review, พ.ศ."""
        return self._desk.today.year + BE

    def decide(self, students: Sequence[str], decision: str, reason: str = "") -> None:
        """Keep some children on for this year, or set them down for erasure; `OPEN` takes a
        decision back. Nothing is erased before `confirm`."""
        desk = self._desk
        desk.require_school(Action.REVIEW_RETENTION)
        if decision not in (*DECISIONS, OPEN):
            raise CareError(translate("Retention", "Choose: keep on, or erase."))
        if decision != OPEN and not reason.strip():
            raise CareError(translate("Retention", "Write down the reason of the decision."))
        due = {each.student.id for each in self._due()}
        desk.write([
            retention.save_decision(
                Decision(
                    f"{each}|{self.year}", each, self.year, decision, reason.strip(),
                    desk.actor.staff, desk.today,
                )
            )
            for each in students
            if each in due
        ])  # fmt: skip

    def confirm(self) -> int:
        """Erase who was set down for it; how many. There is no way back from here."""
        desk = self._desk
        desk.require_school(Action.ERASE_STUDENTS)
        going = [each for each in self._due() if each.decision and each.decision.decision == ERASE]
        desk.write([
            erasures.save_erasure(
                each.student.id, desk.today, each.decision.reason,
                erasures.counts(desk.db, each.student.id),
            )
            for each in going
            if each.decision
        ])  # fmt: skip
        if going:
            erasures.settle(desk.db)
        return len(going)

    def _due(self) -> Iterator[Due]:
        db, today, known = self._desk.db, self._desk.today, self.kinds()
        rooms: dict[str, list[Enrolment]] = {}
        for each in people.enrolments(db):
            rooms.setdefault(each.student, []).append(each)
        decided = retention.decisions(db)
        for student in people.students(db):
            last = domain.left_on(rooms.get(student.id, ()), today)
            if last is None or last.until is None:
                continue
            over = domain.over(last.until, known, today)
            if over:
                found = self._of_this_year(decided.get(student.id))
                whole = len(over) == len(known)
                yield Due(student, last.until, last.classroom.label, over, whole, found)

    def _of_this_year(self, found: Decision | None) -> Decision | None:
        """A decision of an earlier year is to be taken anew."""
        if found is None or found.year != self.year or found.decision == OPEN:
            return None
        return found


def decision_words(decision: str) -> str:
    words = {KEEP: translate("Retention", "keep on"), ERASE: translate("Retention", "erase")}
    return words.get(decision, translate("Retention", "not decided"))
