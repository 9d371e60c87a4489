"""Taking packages in: what would be new, shown before anything is written, and then the merge."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from careapp.domain.conflicts import Clash, moment
from careapp.domain.packages import AHEAD_AT_MOST, Cover, Logged
from careapp.errors import CareError, Damaged
from careapp.exchange.conflicts import clashes
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services import duplicates
from careapp.services.desk import Desk
from careapp.services.package_reading import Opened, Read, Refused
from careapp.services.package_school import SchoolChange, SchoolChanges, rights_of
from careapp.services.package_words import MOVES, Kind, Misplaced, kinds, misplaced
from careapp.store import anchors, conflicts, package_entries, packages
from careapp.store.journal import PURGE, Change, Journal
from careapp.store.school_file import local


@dataclass(frozen=True, slots=True)
class Arriving:
    """A package before it is taken in: how many entries are new and how many were known, what they
    are about, where they clash with what is here; `ahead` is the latest moment of an entry that
    lies more than a day ahead of this laptop's clock, `school` what changes of the school's own
    data, `doubt` a sentence where its laptop was told another past of this one."""

    path: Path
    cover: Cover
    new: int
    known: int
    kinds: tuple[Kind, ...]
    clashes: tuple[Clash, ...]
    ahead: datetime | None = None
    school: tuple[SchoolChange, ...] = ()
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking the packages in would do. `twins` are pairs of codes, with why two children may
    be one; `misplaced` are moves of plans and referrals that would not fit any more."""

    arriving: tuple[Arriving, ...]
    refused: tuple[Refused, ...]
    twins: tuple[tuple[str, str, str], ...] = ()
    misplaced: tuple[Misplaced, ...] = ()
    opened: tuple[Opened, ...] = field(default=(), repr=False)

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


@dataclass(frozen=True, slots=True)
class Received:
    """What was taken in. `backup` is how everything was before, None where nothing was new."""

    added: int
    known: int
    conflicts: tuple[str, ...]
    backup: Path | None


class AnotherPast(Damaged):
    """What this laptop wrote itself is told in another way by a package."""


@dataclass(slots=True)
class Taking:
    """Merges packages into a journal, one after the other, and remembers what it met."""

    desk: Desk
    journal: Journal
    children: set[str] = field(default_factory=set)  # whose own data came
    moved: set[str] = field(default_factory=set)  # students whose plans or referrals moved on
    rights: SchoolChanges = field(init=False)

    def __post_init__(self) -> None:
        # As the school has it before anything of this comes in: no package gives its own rights.
        self.rights = rights_of(self.desk)

    def all(self, opened: Sequence[Opened], progress: Progress) -> Iterator[Arriving]:
        """One after the other; `progress` hears of entries."""
        total, before = sum(len(each.entries) for each in opened), 0
        for each in opened:
            yield self.one(each, _part(progress, before, total))
            before += len(each.entries)
            progress(before, total)

    def one(self, opened: Opened, progress: Progress = silent) -> Arriving:
        """Call it inside a transaction."""
        db = self.desk.db
        fresh = self._fresh(opened)
        rows = {(each.tbl, each.row) for each in fresh if each.tbl != PURGE}
        here = package_entries.of_rows(db, rows)
        known_rows = {(each.tbl, each.row) for each in here}
        gone = {each.row for each in fresh if each.tbl == PURGE}
        came = (each for each in opened.entries if (each.tbl, each.row) in known_rows)
        found = clashes(here, (each for each in came if each.student not in gone))
        erased = self.rights.erased(fresh)
        with packages.attempt(db):
            self.journal.merge((Change(*each) for each in fresh), progress, len(fresh))
        self.children |= {each.row for each in fresh if each.tbl == "student"}
        self.moved |= {each.student for each in fresh if each.tbl in MOVES}
        return Arriving(
            opened.path, opened.cover, len(fresh), len(opened.entries) - len(fresh),
            kinds(rows - known_rows, rows & known_rows), found, self._ahead(fresh),
            self.rights.of(opened.cover, fresh, erased), self._doubt(opened.cover),
        )  # fmt: skip

    def _doubt(self, cover: Cover) -> str:
        """Whether its laptop was told of another past than ours."""
        if not any(anchors.broken(self.desk.db, cover.anchors, cover.sender.name)):
            return ""
        return translate(
            "Packages",
            "The laptop of {who} was told of entries that are not as they are here. Run the check "
            "on this laptop.",
        ).format(who=cover.sender.name)

    def _fresh(self, opened: Opened) -> list[Logged]:
        """What is not here yet. `Damaged` if an entry says something else than it did before, or
        another one was taken out before it: then its chain is not what it was."""
        known = package_entries.known(self.desk.db, [each.id for each in opened.entries])
        other = {
            each.site
            for each in opened.entries
            if known.get(each.id, (each.digest, each.prev)) != (each.digest, each.prev)
        }
        if local(self.desk.db, "site") in other:
            raise AnotherPast(
                translate(
                    "Packages",
                    "“{name}”: the laptop of {who} holds entries of this laptop that are not as "
                    "they are here: one of the two was rewritten. Run the check on both, and take "
                    "nothing in until it is known why.",
                ).format(name=opened.path.name, who=opened.cover.sender.name)
            )
        if other:
            raise Damaged(
                translate(
                    "Packages",
                    "“{name}”: the laptop of {who} tells its past in another way than before. Do "
                    "not take the package in; run the check there.",
                ).format(name=opened.path.name, who=opened.cover.sender.name)
            )
        return [each for each in opened.entries if each.id not in known]

    def _ahead(self, fresh: Collection[Logged]) -> datetime | None:
        now = self.desk.file.clock.now()
        newest = max((each.id for each in fresh), default="")
        when = moment(newest, now.tzinfo) if newest else now
        return when if when > now + AHEAD_AT_MOST else None


def preview(desk: Desk, read: Read, progress: Progress) -> Preview:
    """Everything is merged for once, looked at, and taken back. Only what another laptop was told
    of this one stays, where it is not so here: for the check."""
    site = local(desk.db, "site")
    doubtful: list[Opened] = []
    refused = list(read.refused)
    sound: list[Opened] = []
    arriving: list[Arriving] = []
    with packages.rehearsal(desk.db):
        # A journal of its own: the clock of the real one must not learn a time that is refused.
        taking = Taking(desk, Journal(desk.db, desk.file.school_id, site, desk.file.clock))
        for each in read.opened:
            try:
                came = list(taking.all([each], progress))
            except CareError as problem:
                refused.append(Refused(each.path, str(problem)))
                doubtful += [each] if isinstance(problem, AnotherPast) else []
            else:
                arriving += came
                sound.append(each)
                doubtful += [each] if any(one.doubt for one in came) else []
        twins = _twins(desk, taking.children)
        moves = misplaced(desk, taking.moved)
    if doubtful:
        with desk.file.transaction():
            for each in doubtful:
                _keep_held(desk, each.cover)
    return Preview(tuple(arriving), tuple(refused), twins, moves, tuple(sound))


def take_in(desk: Desk, shown: Preview, progress: Progress) -> tuple[int, int, tuple[str, ...]]:
    """All of them in one transaction: how many entries were new, how many known, and the ids of
    the conflicts that were noted."""
    added = known = 0
    noted: dict[str, Clash] = {}
    with desk.file.transaction():
        for each in Taking(desk, desk.file.journal).all(shown.opened, progress):
            added, known = added + each.new, known + each.known
            noted |= {clash.id: clash for clash in each.clashes}
        there = conflicts.known(desk.db, noted)
        fresh = {id_: clash for id_, clash in noted.items() if id_ not in there}
        desk.write([conflicts.save(clash) for clash in fresh.values()])
        for opened in shown.opened:
            packages.keep_anchors(desk.db, opened.cover.site, opened.cover.anchors)
            _keep_held(desk, opened.cover)
            desk.looked("import", "package", sender=opened.cover.sender.id,
                        classes=list(opened.cover.classes), count=opened.cover.count)  # fmt: skip
    return added, known, tuple(noted)


def _keep_held(desk: Desk, cover: Cover) -> None:
    anchors.keep_held(desk.db, cover.site, cover.sender.name, cover.anchors)


def _part(progress: Progress, before: int, total: int) -> Progress:
    """Of one package among several."""

    def told(done: int, of: int, /) -> None:
        progress(before + done, total)

    return told


def _twins(desk: Desk, came: Collection[str]) -> tuple[tuple[str, str, str], ...]:
    """Pairs of children that look the same, of which one was written about in the packages."""
    words = {
        "national_id": translate("Packages", "the same ID"),
        "name_born": translate("Packages", "the same name and birth date"),
    }
    return tuple(
        (
            each.stays.student.code,
            each.goes.student.code,
            ", ".join(words[reason] for reason in each.reasons),
        )
        for each in duplicates.pairs(desk)
        if not {each.stays.student.id, each.goes.student.id}.isdisjoint(came)
    )
