"""Taking packages in: the merge of each, and what it would bring."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from careapp.domain.conflicts import Clash, moment
from careapp.domain.entries import Change
from careapp.domain.packages import AHEAD_AT_MOST, Cover
from careapp.errors import Damaged
from careapp.exchange.conflicts import clashes
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.desk import Desk
from careapp.services.package_reading import Opened
from careapp.services.package_school import SchoolChange, SchoolChanges, rights_of
from careapp.services.package_words import MOVES, Kind, kinds
from careapp.store import anchors, conflicts, package_entries, packages
from careapp.store.journal import PURGE, Journal
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

    @property
    def held(self) -> bool:
        """Whether it waits until somebody says that it is to be taken in all the same."""
        return self.ahead is not None or not all(each.allowed for each in self.school)


@dataclass(frozen=True, slots=True)
class Received:
    """What was taken in. `backup` is how everything was before, None where nothing was new; `left`
    are the packages that still wait."""

    added: int
    known: int
    conflicts: tuple[str, ...]
    backup: Path | None
    left: tuple[Path, ...] = ()


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
            self.journal.merge(fresh, progress, len(fresh))
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

    def _fresh(self, opened: Opened) -> list[Change]:
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

    def _ahead(self, fresh: Collection[Change]) -> datetime | None:
        now = self.desk.file.clock.now()
        newest = max((each.id for each in fresh), default="")
        when = moment(newest, now.tzinfo) if newest else now
        return when if when > now + AHEAD_AT_MOST else None


def take_in(
    desk: Desk, opened: Sequence[Opened], progress: Progress
) -> tuple[int, int, tuple[str, ...]]:
    """All of them in one transaction: how many entries were new, how many known, and the ids of
    the conflicts that were noted."""
    added = known = 0
    noted: dict[str, Clash] = {}
    with desk.file.transaction():
        for each in Taking(desk, desk.file.journal).all(opened, progress):
            added, known = added + each.new, known + each.known
            noted |= {clash.id: clash for clash in each.clashes}
        there = conflicts.known(desk.db, noted)
        fresh = {id_: clash for id_, clash in noted.items() if id_ not in there}
        desk.write([conflicts.save(clash) for clash in fresh.values()])
        for cover in (each.cover for each in opened):
            packages.keep_anchors(desk.db, cover.site, cover.anchors)
            keep_held(desk, cover)
            desk.looked("import", "package", sender=cover.sender.id, classes=list(cover.classes),
                        count=cover.count)  # fmt: skip
    return added, known, tuple(noted)


def keep_held(desk: Desk, cover: Cover) -> None:
    """Remember what its laptop was told of this one."""
    anchors.keep_held(desk.db, cover.site, cover.sender.name, cover.anchors)


def _part(progress: Progress, before: int, total: int) -> Progress:
    """Of one package among several."""

    def told(done: int, of: int, /) -> None:
        progress(before + done, total)

    return told
