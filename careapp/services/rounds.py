"""Rounds: what every school sends for a term, until when; who has sent, and what does not fit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from careapp.domain.access import Action
from careapp.domain.districts import ListedSchool, Round
from careapp.domain.packs import Kept, newest
from careapp.domain.schools import read_term, term_on
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import districts, packs

LineState = Literal["missing", "received", "accepted", "returned", "faulty"]
STATES: tuple[LineState, ...] = ("missing", "faulty", "returned", "received", "accepted")


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A school in a round. `pack` is the newest good one, or the faulty one that alone came;
    `others` came besides, the newest first. `notes` say what does not add up. `days_late` counts
    from the due day to the arrival, or to today while nothing good has come; None in time."""

    school: ListedSchool
    state: LineState
    pack: Kept | None
    others: tuple[Kept, ...]
    days_late: int | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundBoard:
    """A round, every school of the list in it, and the packs `aside` that are of none of them.
    `terms` are the rounds to choose from, the newest first."""

    round: Round
    lines: tuple[RoundLine, ...]
    aside: tuple[Kept, ...]
    terms: tuple[str, ...]

    @property
    def counts(self) -> Mapping[LineState, int]:
        """How many schools there are in each state."""
        states = [each.state for each in self.lines]
        return {state: states.count(state) for state in STATES}

    def line(self, code: str) -> RoundLine | None:
        return next((each for each in self.lines if each.school.code == code), None)


class Rounds:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def every(self) -> tuple[Round, ...]:
        """The newest first; a term that packs came for without a round has one too."""
        self._desk.require(Action.SEE_PACKS)
        stored = {each.term: each for each in districts.rounds(self._desk.db) if not each.deleted}
        came = {term: Round(term) for term in packs.terms(self._desk.db)}
        found = {**came, **stored}
        return tuple(found[term] for term in sorted(found, reverse=True))

    def newest_term(self) -> str:
        """The term of the newest round, else that of today."""
        begun = self.every()
        return begun[0].term if begun else "{}/{}".format(*term_on(self._desk.today))

    def save(self, changed: Round) -> Round | None:
        """A new round, or another due day; as it was before, None for a new one."""
        self._desk.require(Action.KEEP_DISTRICT)
        term = tidy_term(changed.term)
        known = self._stored(term)
        self._desk.write(districts.save_round(replace(changed, term=term), known))
        return known if known is not None and not known.deleted else None

    def put_back(self, term: str, before: Round | None) -> None:
        """A round as it was before it was saved; None takes it away."""
        self._desk.require(Action.KEEP_DISTRICT)
        known = self._stored(term)
        wanted = before or (replace(known, deleted=True) if known else None)
        if wanted is not None:
            self._desk.write(districts.save_round(wanted, known))

    def board(self, term: str) -> RoundBoard:
        """Every school of the list with what it sent for a term."""
        self._desk.require(Action.SEE_PACKS)
        rounds = self.every()
        found = next((each for each in rounds if each.term == term), Round(term))
        schools = [each for each in districts.listed(self._desk.db) if not each.closed]
        by_code: dict[str, list[Kept]] = {}
        for each in packs.of_term(self._desk.db, term):
            if not each.deleted:
                by_code.setdefault(each.code, []).append(each)
        today = self._desk.today
        lines = tuple(_line(each, by_code.pop(each.code, []), found, today) for each in schools)
        aside = sorted((p for rest in by_code.values() for p in rest), key=lambda p: p.id)
        return RoundBoard(found, lines, tuple(aside), tuple(each.term for each in rounds))

    def _stored(self, term: str) -> Round | None:
        found = districts.rounds(self._desk.db)
        return next((each for each in found if each.term == term), None)


def tidy_term(text: str) -> str:
    """`2569/1`, however it was typed; CareError for what is no term."""
    try:
        return "{}/{}".format(*read_term(text))
    except ValueError:
        raise CareError(
            translate("School", "“{text}” is not a term. Write it as year/term: 2569/1.").format(
                text=text
            )
        ) from None


def _line(school: ListedSchool, came: list[Kept], of: Round, today: date) -> RoundLine:
    good = newest(came).get(school.code)
    bad = [each for each in came if not each.good]
    shown = good or (bad[-1] if bad else None)
    others = tuple(each for each in reversed(came) if shown is None or each.id != shown.id)
    state: LineState = "missing" if shown is None else _state(shown)
    arrived = good.received if good is not None and good.state != "returned" else today
    late = (arrived - of.due).days if of.due is not None and arrived > of.due else None
    notes = tuple(_notes(school, good)) if good is not None else ()
    return RoundLine(school, state, shown, others, late, notes)


def _state(kept: Kept) -> LineState:
    return kept.state


def _notes(school: ListedSchool, kept: Kept) -> Iterable[str]:
    """What is not wrong with the pack, but does not fit what the district knows."""
    there = kept.male + kept.female
    if school.students is not None and school.students != there:
        yield translate("Rounds", "The list has {listed} students, the pack {there}.").format(
            listed=school.students, there=there
        )
    if kept.name and kept.name.removeprefix("โรงเรียน") != school.name.removeprefix("โรงเรียน"):
        yield translate("Rounds", "The school calls itself “{name}”.").format(name=kept.name)
