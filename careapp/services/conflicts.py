"""Conflicts after a merge: both values in words, and a decision, which can be taken back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from careapp.domain import plans as of_plans
from careapp.domain import referrals as of_referrals
from careapp.domain.access import Action
from careapp.domain.calendar import be_date_short
from careapp.domain.conflicts import Choice, Clash, Conflict, Said, moment
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services.desk import Desk
from careapp.services.history_words import Words
from careapp.services.package_keys import require_carrier
from careapp.services.package_words import Misplaced, misplaced
from careapp.services.people import People
from careapp.store import conflicts, history, people, plans, referrals, schools
from careapp.store.journal import Entry
from careapp.store.school_file import local

_UNTOLD = frozenset({"sealed", "bytes"})


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: who wrote it, when, and what, in words; `ours` if on this laptop. `raw` is
    the value as the journal has it."""

    who: str
    when: datetime
    words: str
    raw: Any
    ours: bool


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A conflict to be decided. `title` says what it is about, `label` which field; "" for those of
    a child and its family, which the screen knows by `field`. `child` is the name, "" for none."""

    id: str
    table: str
    row: str
    field: str
    student: str
    child: str
    title: str
    label: str
    earlier: Side
    later: Side
    noted: bool  # "both" writes a note of the plan, or the referral, it is about
    decision: str = ""


class Conflicts:
    def __init__(self, desk: Desk, people_: People) -> None:
        self._desk, self._people = desk, people_

    def open(self) -> tuple[Disagreement, ...]:
        """Those nobody has decided, of the children that the role reaches; the newest first."""
        found = tuple(self._shown(conflicts.undecided(self._desk.db)))
        if found:
            self._desk.looked("conflicts", "", count=len(found))
        return found

    def decided(self) -> tuple[Disagreement, ...]:
        """The others, for taking a decision back; the newest first."""
        return tuple(self._shown(conflicts.decided(self._desk.db)))

    def misplaced(self) -> tuple[Misplaced, ...]:
        """Moves of plans and referrals that are not allowed where they came to stand."""
        require_carrier(self._desk)
        found = misplaced(self._desk)
        near = self._near({each.student for each in found})
        return tuple(each for each in found if each.student in near)

    def of(self, found: Iterable[Clash]) -> tuple[Disagreement, ...]:
        """Conflicts that were found and are not kept yet, in the same words."""
        return tuple(self._shown([
            Conflict(each.id, each.table, each.row, each.field, each.student, each.earlier.entry,
                     each.later.entry)
            for each in found
        ]))  # fmt: skip

    def decide(self, id_: str, choice: Choice) -> None:
        """Keep what was written earlier, or later: an ordinary entry says it once more. "both"
        leaves the later one and notes the two in the plan or the referral, where there is one; in
        the history they stay in any case."""
        desk, known = self._desk, self._known(id_)
        entries = [conflicts.save_decision(known, choice, desk.actor.staff, desk.today)]
        if choice == "both":
            entries += self._note(known)
        else:
            kept = self._said(known, known.earlier if choice == "earlier" else known.later)
            entries.append(Entry(known.table, known.row, {known.field: kept.value}, known.student))
        desk.write(entries)

    def take_back(self, id_: str) -> None:
        """As it was before the decision; refused once the field was written again."""
        desk, known = self._desk, self._known(id_)
        if not known.decision:
            raise CareError(translate("Conflicts", "Nobody has decided this yet."))
        now = conflicts.newest(desk.db, known.table, known.row, known.field)
        later = self._said(known, known.later)
        decided = self._said(known, known.earlier) if known.decision == "earlier" else later
        if now is None or now.value != decided.value:
            raise CareError(
                translate("Conflicts", "This was written again since; correct it on its own page.")
            )
        entries = [conflicts.save_decision(known, "", desk.actor.staff, desk.today)]
        if known.decision == "earlier":
            entries.append(Entry(known.table, known.row, {known.field: later.value}, known.student))
        if known.decision == "both" and (table := _note_table(known)):
            entries.append(Entry(table, known.id, {"deleted": True}, known.student))
        desk.write(entries)

    def _known(self, id_: str) -> Conflict:
        """One that the account may decide."""
        require_carrier(self._desk)
        found = conflicts.conflict(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Conflicts", "This conflict is not here any more."))
        if found.student:
            self._people.student(found.student)
        else:
            self._desk.require(Action.JOIN_LAPTOPS)
        return found

    def _said(self, known: Conflict, entry: str) -> Said:
        found = conflicts.said(self._desk.db, entry, known.field)
        if found is None:
            raise CareError(translate("Conflicts", "This conflict is not here any more."))
        return found

    def _near(self, students: set[str]) -> set[str]:
        return set(self._desk.reached(self._people.current_term(), students) or ())

    def _shown(self, found: Sequence[Conflict]) -> Iterator[Disagreement]:
        desk = self._desk
        require_carrier(desk)
        near = self._near({each.student for each in found if each.student})
        may = desk.actor.may(Action.JOIN_LAPTOPS)
        words = Words(desk, schools.staff_names(desk.db))
        for each in found:
            if each.student in near or (not each.student and may):
                shown = self._one(each, words)
                if shown is not None:
                    yield shown

    def _one(self, each: Conflict, words: Words) -> Disagreement | None:
        """None for one of which a side was erased."""
        desk = self._desk
        earlier = conflicts.said(desk.db, each.earlier, each.field)
        later = conflicts.said(desk.db, each.later, each.field)
        edit = history.edit(desk.db, each.later)
        if earlier is None or later is None or edit is None:
            return None
        child = people.student(desk.db, each.student) if each.student else None
        site = local(desk.db, "site")

        def side(said: Said) -> Side:
            told = "" if each.field in _UNTOLD else words.value(edit, each.field, said.value)
            when = moment(said.entry, desk.file.clock.now().tzinfo)
            return Side(words.names.get(said.who, ""), when, told, said.value, said.site == site)

        return Disagreement(
            each.id, each.table, each.row, each.field, each.student, child.name if child else "",
            words.title(edit), words.label(edit, each.field), side(earlier), side(later),
            bool(_note_table(each)), each.decision,
        )  # fmt: skip

    def _note(self, known: Conflict) -> list[Entry]:
        """Both values as a note, under the number of the conflict: two laptops meet in one."""
        desk, table = self._desk, _note_table(known)
        shown = self._one(known, Words(desk, schools.staff_names(desk.db)))
        if not table or shown is None:
            return []
        text = translate("Conflicts", "{title}: {one}; {two}. Both hold.").format(
            title=shown.label or shown.title, one=_told(shown.earlier), two=_told(shown.later)
        )
        of = self._of(known, table.removesuffix("_note"))
        if table == "plan_note":
            made = of_plans.Note(known.id, of, known.student, desk.today, text, desk.actor.staff)
            return [*plans.save_note(made)]
        note = of_referrals.Note(known.id, of, known.student, desk.today, text, desk.actor.staff)
        return [*referrals.save_note(note)]

    def _of(self, known: Conflict, owner: str) -> str:
        """The plan, or the referral, that a row belongs to."""
        if known.table == owner:
            return known.row
        found = conflicts.newest(self._desk.db, known.table, known.row, owner)
        return str(found.value) if found else ""


def _note_table(known: Conflict) -> str:
    """Where both are noted: in the notes of a plan or of a referral; "" for everything else."""
    owner = known.table.partition("_")[0]
    return f"{owner}_note" if owner in ("plan", "referral") else ""


def _told(side: Side) -> str:
    day: date = side.when.date()
    return translate("Conflicts", "{who} on {day}: “{words}”").format(
        who=side.who or "–", day=be_date_short(day, language()), words=side.words or "–"
    )
