"""How long what is kept stays: the school's years, and the yearly review of who left that long ago.

A decision is a note until the list is confirmed; then who was set down for erasure is erased: of
each child the kinds that are over, and nothing that the school said it keeps longer.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain import retention as domain
from careapp.domain.access import Action
from careapp.domain.calendar import BE
from careapp.domain.erasures import REVIEW
from careapp.domain.people import Enrolment
from careapp.domain.retention import DECISIONS, ERASE, KEEP, OPEN, REGISTER, Decision, Due, Kind
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services.desk import Desk
from careapp.services.erasures import YEARS, settle
from careapp.store import erasures, people, retention, schools
from careapp.store.journal import Entry


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Of how many children all was erased, and of how many the kinds that were over."""

    whole: int
    part: int


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
                    ).format(kind=each.words[language()], least=each.least)
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
        """Keep some children on for this year, or set what is over of them down for erasure; `OPEN`
        takes a decision back. Nothing is erased before `confirm`."""
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

    def confirm(self) -> Confirmed:
        """Erase who was set down for it, as far as its kinds are over; there is no way back."""
        desk = self._desk
        desk.require_school(Action.ERASE_STUDENTS)
        going = [each for each in self._due() if each.decision and each.decision.decision == ERASE]
        desk.write([self._erasure(each) for each in going])
        if going:
            settle(desk)
        whole = sum(each.whole for each in going)
        return Confirmed(whole, len(going) - whole)

    def _erasure(self, due: Due) -> Entry:
        desk, student = self._desk, due.student.id
        reason = due.decision.reason if due.decision else ""
        rows = erasures.rows(desk.db, student)
        if due.whole:
            return erasures.save_erasure(student, desk.today, reason, erasures.counted(rows))
        over = [each for each in rows if self._kind_of(each) in due.over]
        return erasures.save_part(desk.new_id(), student, REVIEW, over, desk.today, reason)

    def _kind_of(self, row: erasures.Row) -> str:
        library = self._desk.library
        known = library.form(row.form) if row.form in library.ids else None
        return domain.kind_of(row.table, health=bool(known and known.about_health))

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
            whole = len(over) == len(known)
            if over and not whole:  # the register goes last, with all the rest
                there = {self._kind_of(each) for each in erasures.rows(db, student.id)}
                over = tuple(each for each in over if each in there - {REGISTER})
            if over:
                found = self._of_this_year(decided.get(student.id))
                yield Due(student, last.until, last.classroom.label, over, whole, found)

    def _of_this_year(self, found: Decision | None) -> Decision | None:
        """A decision of an earlier year is to be taken anew."""
        if found is None or found.year != self.year or found.decision == OPEN:
            return None
        return found


def decision_words(decision: str) -> str:
    words = {KEEP: translate("Retention", "keep on"), ERASE: translate("Retention", "erase")}
    return words.get(decision, translate("Retention", "not decided"))


def over_words(due: Due, known: Sequence[Kind]) -> str:
    """What is over of a child: everything, or the kinds by the first words of their names."""
    if due.whole:
        return translate("Retention", "everything")
    names = (each.words[language()] for each in known if each.id in due.over)
    return ", ".join(name.partition(" (")[0] for name in names)
