"""The packs of a term added up, each number opened by school, and schools beside one another."""

from collections.abc import Iterable, Mapping, Sequence

from careapp.domain.access import Action
from careapp.domain.comparisons import Asked, Comparison, compared, rule
from careapp.domain.consolidations import (
    INCOMPLETE,
    OVERALL,
    SCREENED,
    SCREENING,
    WHOLE,
    Consolidation,
    SchoolNumbers,
)
from careapp.domain.groups import GROUPS
from careapp.domain.packs import Kept, counted
from careapp.domain.submissions import Place
from careapp.services.desk import Desk
from careapp.store import districts, pack_numbers, packs

AT_RISK = ("at_risk", "problem")


class Consolidations:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, term: str) -> Consolidation:
        """The packs that count in a term, added up."""
        self._desk.require(Action.SEE_PACKS)
        kept = self._counted(term)
        names = self._names()
        checksums = [each.checksum for each in kept]
        db = self._desk.db
        found = Consolidation(
            term,
            cells=pack_numbers.sums(db, checksums),
            hidden=pack_numbers.hidden(db, checksums),
        )
        own = self._own(checksums)
        for each in kept:
            said = own.get(each.checksum, {})
            groups = {place[3]: n for place, n in said.items() if place[2] == OVERALL}
            found.schools[each.code] = SchoolNumbers(
                each.code, names.get(each.code, each.name), each.version, each.male, each.female,
                said.get(_place(WHOLE, SCREENED)), groups, each.masked,
            )  # fmt: skip
        return found

    def behind(self, term: str, place: Place) -> tuple[tuple[str, str, int | None], ...]:
        """What a number of the district is made of: code, name and number of each school that has
        it, None where it is masked."""
        self._desk.require(Action.SEE_PACKS)
        kept, names = self._counted(term), self._names()
        said = pack_numbers.cells(self._desk.db, [place], [each.checksum for each in kept])
        return tuple(
            (each.code, names.get(each.code, each.name), said[each.checksum][place])
            for each in kept
            if place in said.get(each.checksum, {})
        )

    def compare(
        self, term: str, row: str = OVERALL, columns: Sequence[str] = AT_RISK
    ) -> Comparison:
        """The schools' shares of some groups of a dimension, of those screened."""
        self._desk.require(Action.SEE_PACKS)
        kept, names = self._counted(term), self._names()
        checksums = [each.checksum for each in kept]
        bands = dict.fromkeys((*GROUPS, INCOMPLETE, *columns))
        places = {_place(row, band): band for band in bands}
        said = pack_numbers.cells(self._desk.db, places, checksums)
        return compared(
            (
                _asked(each, names, {places[p]: n for p, n in said[each.checksum].items()}, columns)
                for each in kept
                if each.checksum in said
            ),
            rule(),
        )

    def _own(self, checksums: Sequence[str]) -> dict[str, dict[Place, int | None]]:
        """By checksum how many are screened in each school, and its overall groups."""
        wanted = [_place(WHOLE, SCREENED)]
        wanted += (_place(OVERALL, band) for band in (*GROUPS, INCOMPLETE))
        return pack_numbers.cells(self._desk.db, wanted, checksums)

    def _counted(self, term: str) -> list[Kept]:
        """In the order of the list, then by code."""
        found = counted(packs.of_term(self._desk.db, term))
        order = {each.code: n for n, each in enumerate(districts.listed(self._desk.db))}
        return sorted(
            found.values(), key=lambda each: (order.get(each.code, len(order)), each.code)
        )

    def _names(self) -> dict[str, str]:
        return {each.code: each.name for each in districts.listed(self._desk.db)}


def _asked(
    kept: Kept, names: Mapping[str, str], own: Mapping[str, int | None], columns: Sequence[str]
) -> Asked:
    """A school's groups. Whole are the groups together: how many are screened is masked more often,
    as it tells how many are not."""
    whole = added(n for band, n in own.items() if band in (*GROUPS, INCOMPLETE))
    part = added(own.get(each, 0) for each in columns)
    return Asked(kept.code, names.get(kept.code, kept.name), whole, part)


def _place(row: str, column: str) -> Place:
    return SCREENING, "", row, column, "total"


def added(parts: Iterable[int | None]) -> int | None:
    """The sum; None where any part is masked."""
    found = list(parts)
    return None if None in found else sum(each for each in found if each is not None)
