"""Packages before they are taken in: all are merged for once, looked at, and taken back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from careapp.domain.calendar import be_date_short
from careapp.domain.conflicts import Clash
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.progress import Progress
from careapp.services import duplicates
from careapp.services.conflicts import Conflicts, Disagreement
from careapp.services.desk import Desk
from careapp.services.package_reading import Opened, Read, Refused
from careapp.services.package_school import SchoolChange, beyond_words
from careapp.services.package_taking import AnotherPast, Arriving, Taking, keep_held
from careapp.services.package_words import Misplaced, misplaced
from careapp.services.people import People
from careapp.store import packages
from careapp.store.journal import Journal
from careapp.store.school_file import local

_TOLD = 20  # conflicts that are told side by side; of more, their number


class Twin(NamedTuple):
    """Two children that may be one: their codes, why, and the name of the first."""

    one: str
    other: str
    why: str
    name: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking the packages in would do. `twins` may be one child each; `misplaced` are moves of
    plans and referrals that would not fit any more; `differences` are the first of the conflicts,
    of the children that the account reaches, as they are to be decided afterwards.

    `held` are the packages that wait until somebody is sure; they are the last of `arriving`, as
    they would come in after the others (`opened`), all of them or none: what one of them may not
    bring must not come along unseen in another."""

    arriving: tuple[Arriving, ...]
    refused: tuple[Refused, ...]
    twins: tuple[Twin, ...] = ()
    misplaced: tuple[Misplaced, ...] = ()
    differences: tuple[Disagreement, ...] = ()
    opened: tuple[Opened, ...] = field(default=(), repr=False)
    held: tuple[Opened, ...] = field(default=(), repr=False)

    def why_held(self, *, ahead: bool = False, beyond: bool = False) -> str:
        """What some of them wait for, in a sentence, if somebody is sure about clocks that are
        `ahead`, or about what is `beyond` its sender's role; "" when none waits."""
        if self.ahead is not None and not ahead:
            day = f"{be_date_short(self.ahead.date(), language())} {self.ahead:%H:%M}"
            return translate(
                "Packages",
                "A laptop's clock is ahead: an entry says it was written {day}. Set the clock "
                "right there. Taken in all the same, it wins over whatever is written here "
                "till then.",
            ).format(day=day)
        return beyond_words(self.beyond) if self.beyond and not beyond else ""

    def taken(self, *, ahead: bool = False, beyond: bool = False) -> "Preview":
        """Of it, what would be taken in."""
        if not self.why_held(ahead=ahead, beyond=beyond):
            return replace(self, opened=(*self.opened, *self.held), held=())
        return replace(self, arriving=self.arriving[: len(self.opened)], held=())

    @property
    def new(self) -> int:
        return sum(each.new for each in self.arriving)

    @property
    def known(self) -> int:
        return sum(each.known for each in self.arriving)

    @property
    def clashes(self) -> tuple[Clash, ...]:
        return tuple(clash for each in self.arriving for clash in each.clashes)

    @property
    def ahead(self) -> datetime | None:
        """The latest moment that lies ahead in any of them."""
        return max((each.ahead for each in self.arriving if each.ahead), default=None)

    @property
    def school(self) -> tuple[SchoolChange, ...]:
        """What changes of the school's own data, one by one."""
        return tuple(change for each in self.arriving for change in each.school)

    @property
    def doubts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.doubt for each in self.arriving if each.doubt))

    @property
    def beyond(self) -> tuple[SchoolChange, ...]:
        """Changes of the school's own data that are not for whom they come from."""
        return tuple(each for each in self.school if not each.allowed)


def preview(desk: Desk, people: People, read: Read, progress: Progress) -> Preview:
    """Everything is merged for once, looked at, and taken back. Only what another laptop was told
    of this one stays, where it is not so here: for the check."""
    site = local(desk.db, "site")
    with packages.rehearsal(desk.db):
        # A journal of its own: the clock of the real one must not learn a time that is refused.
        taking = Taking(desk, Journal(desk.db, desk.file.school_id, site, desk.file.clock))
        met = Rehearsal(taking, list(read.refused))
        held = met.those_free(read.opened, progress)
        free = tuple(met.sound)
        met.those_held(held, progress)
        twins = _twins(desk, taking.children)
        moves = misplaced(desk, taking.moved)
        clashes = [clash for each in met.arriving for clash in each.clashes]
        told = Conflicts(desk, people).of(clashes[:_TOLD])
    if met.doubtful:
        with desk.file.transaction():
            for each in met.doubtful:
                keep_held(desk, each.cover)
    return Preview(
        tuple(met.arriving), tuple(met.refused), twins, moves, told, free,
        tuple(met.sound[len(free):]),
    )  # fmt: skip


@dataclass(slots=True)
class Rehearsal:
    """Packages that are merged for once, and what became of each."""

    taking: Taking
    refused: list[Refused]
    arriving: list[Arriving] = field(default_factory=list)
    sound: list[Opened] = field(default_factory=list)  # one for each of `arriving`
    doubtful: list[Opened] = field(default_factory=list)

    def those_free(self, opened: Sequence[Opened], progress: Progress) -> list[Opened]:
        """Merge those that nothing holds up; the others, in their order."""
        held = []
        for each in opened:
            try:
                with packages.attempt(self.taking.desk.db):
                    came = self._merged(each, progress)
                    if came is not None and came.held:
                        raise _Held
            except _Held:
                held.append(each)
            else:
                self._note(each, came)
        return held

    def those_held(self, opened: Sequence[Opened], progress: Progress) -> None:
        """Merge them upon the others."""
        for each in opened:
            self._note(each, self._merged(each, progress))

    def _merged(self, opened: Opened, progress: Progress) -> Arriving | None:
        """None where it is refused, which leaves nothing of it behind."""
        try:
            (came,) = self.taking.all([opened], progress)
        except CareError as problem:
            self.refused.append(Refused(opened.path, str(problem)))
            self.doubtful += [opened] if isinstance(problem, AnotherPast) else []
            return None
        return came

    def _note(self, opened: Opened, came: Arriving | None) -> None:
        if came is not None:
            self.arriving.append(came)
            self.sound.append(opened)
            self.doubtful += [opened] if came.doubt else []


class _Held(Exception):
    """Takes back what was merged of a package that waits."""


def _twins(desk: Desk, came: Collection[str]) -> tuple[Twin, ...]:
    """Pairs of children that look the same, of which one was written about in the packages."""
    words = {
        "national_id": translate("Packages", "the same ID"),
        "name_born": translate("Packages", "the same name and birth date"),
    }
    return tuple(
        Twin(
            each.stays.student.code,
            each.goes.student.code,
            ", ".join(words[reason] for reason in each.reasons),
            each.stays.student.name,
        )
        for each in duplicates.pairs(desk)
        if not {each.stays.student.id, each.goes.student.id}.isdisjoint(came)
    )
