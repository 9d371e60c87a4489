"""What a package changes of the school's own data: accounts, roles, terms, settings, forms.

A laptop that is trusted brings what people wrote there about children. Accounts and settings are
another matter: whoever has a laptop could make herself an administrator there, and the entry would
come along with the rest. The signature says from which laptop a package is, and `laptop.staff` here
says who works there; what her role in *this* school's table does not allow her is shown, and holds
the package up until somebody who may do it herself says that it is to be taken in all the same. The
other packages do not wait for it.

It does not matter which site an entry names, or in whose name it was written: only the sender is
known for certain. What others wrote and she passes on is asked about as well, unless it is here
already, as it is where all send to one coordinator. The coordinator's laptop is asked nothing.

Nothing is left out of a package: a chain with a hole is not what its laptop told, and two laptops
would fold another school from then on. What was taken in and is wrong is set right by writing it
again.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from careapp.domain.access import ALLOWED, Action, Role
from careapp.domain.conflicts import moment
from careapp.domain.entries import Change
from careapp.domain.packages import Cover
from careapp.domain.people import Staff
from careapp.errors import NotAllowed
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.package_school_words import change_words
from careapp.store import history, packages, people, schools
from careapp.store.journal import PURGE
from careapp.store.packages import LET_GO
from careapp.store.sealed_notes import HOLDER_KEY

_MOST = 200  # told with what stood there before; of more, only what they are about
# Any of these is enough to write in a table.
BY_TABLE: Mapping[str, frozenset[Action]] = {
    "school": frozenset({Action.MANAGE_SCHOOL}),
    "term": frozenset({Action.MANAGE_SCHOOL, Action.IMPORT_ROSTER}),
    "staff": frozenset({Action.MANAGE_ACCOUNTS}),
    "setting": frozenset({Action.MANAGE_SCHOOL}),
    "role_key": frozenset({Action.SEALED_NOTES, Action.JOIN_LAPTOPS}),  # `distrust` retires one
    "own_form": frozenset({Action.MANAGE_SCHOOL}),
    "wording": frozenset({Action.MANAGE_SCHOOL}),
    "partner": frozenset({Action.KEEP_PARTNERS}),
    "target": frozenset({Action.SET_TARGETS}),
    PURGE: frozenset({Action.ERASE_STUDENTS, Action.MANAGE_SCHOOL}),  # of a child, of a wording
}
# Settings that others than who manages the school write in their work, by how their names begin.
SETTINGS: Mapping[str, frozenset[Action]] = {
    "year_turn": frozenset({Action.TURN_YEAR}),  # and `year_turn_ended:`
    "class_numbers": frozenset({Action.TURN_YEAR}),
    "listed:": frozenset({Action.IMPORT_ROSTER}),
    "team-order:": frozenset({Action.KEEP_PARTNERS}),
    "pseudonym_key": frozenset({Action.EXPORT_PSEUDONYMOUS}),
    "retention_years": frozenset({Action.REVIEW_RETENTION}),
    "newest_program": frozenset({Action.SUBMIT}),
    HOLDER_KEY: frozenset({Action.SEALED_NOTES}),
}


@dataclass(frozen=True, slots=True)
class SchoolChange:
    """One entry: when it was written and in whose name, and what it changes, in words. `allowed`:
    the person whose laptop it comes from may change it; `needs`: any of these actions is enough."""

    when: datetime
    who: str
    words: str
    allowed: bool
    needs: frozenset[Action]


@dataclass(frozen=True, slots=True)
class SchoolChanges:
    """Who works where, and with which roles, as the school has it before packages come in."""

    desk: Desk
    staff: Mapping[str, Staff]
    laptops: Mapping[str, tuple[str, bool]]  # by fingerprint: who works there, the coordinator's

    def erased(self, fresh: Iterable[Change]) -> dict[str, str]:
        """The children that a package erases, by id, before they are gone."""
        found = (people.student(self.desk.db, each.row) for each in fresh if each.tbl == PURGE)
        return {
            each.id: f"{each.code} {each.first_name} {each.last_name}".strip()
            for each in found
            if each is not None
        }

    def of(
        self, cover: Cover, fresh: Iterable[Change], erased: Mapping[str, str]
    ) -> tuple[SchoolChange, ...]:
        """Call it once the entries are merged: what stood there before is read from the log."""
        found = [
            each for each in fresh if each.tbl == PURGE or (each.tbl in BY_TABLE and each.fields)
        ]
        return tuple(self._changes(cover, found, erased))

    def _changes(
        self, cover: Cover, found: Collection[Change], erased: Mapping[str, str]
    ) -> Iterator[SchoolChange]:
        works, coordinator = self.laptops.get(cover.sender.id, ("", False))
        mine = _actions(self.staff.get(works))
        zone = self.desk.file.clock.now().tzinfo
        names = schools.staff_names(self.desk.db)
        for n, each in enumerate(found):
            needs = _needs(each)
            own = each.tbl == "setting" and each.row == f"{LET_GO}{cover.site}"
            edit = history.edit(self.desk.db, each.id) if n < _MOST else None
            yield SchoolChange(
                moment(each.id, zone), names.get(each.who, ""),
                change_words(each, edit, names, erased),
                coordinator or own or not needs.isdisjoint(mine), needs,
            )  # fmt: skip


def rights_of(desk: Desk) -> SchoolChanges:
    """As it stands now."""
    staff = {each.id: each for each in schools.staff(desk.db)}
    known = {each.id: (each.staff, each.coordinator) for each in packages.laptops(desk.db)}
    return SchoolChanges(desk, staff, known)


def beyond_words(beyond: Collection[SchoolChange]) -> str:
    """Why a package waits that changes what is not for whom it comes from."""
    return translate(
        "Packages",
        "The package changes what its sender may not change: {words}. Ask who works on "
        "that laptop. Taken in all the same, it holds for the whole school.",
    ).format(words=_some(beyond))


def require_rights(desk: Desk, beyond: Collection[SchoolChange]) -> None:
    """`NotAllowed` for changes that are not for whom they come from, where the account at work may
    not make them either."""
    if not all(any(map(desk.actor.may, each.needs)) for each in beyond):
        raise NotAllowed(
            translate(
                "Packages",
                "Your role may not change this either: {words}. Have the administrator take the "
                "package in.",
            ).format(words=_some(beyond))
        )


def _some(changes: Collection[SchoolChange]) -> str:
    return "; ".join(each.words for each in list(changes)[:3])


def _needs(entry: Change) -> frozenset[Action]:
    if entry.tbl == "setting":
        for beginning, actions in SETTINGS.items():
            if entry.row.startswith(beginning):
                return actions | BY_TABLE["setting"]
    return BY_TABLE[entry.tbl]


def _actions(person: Staff | None) -> frozenset[Action]:
    """What the roles of somebody who works at the school allow."""
    if person is None or not person.active:
        return frozenset()
    known = {each.value for each in Role}
    return frozenset().union(*(ALLOWED[Role(each)] for each in person.roles if each in known))
