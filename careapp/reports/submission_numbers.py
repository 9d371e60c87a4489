"""The numbers of a district pack, looked up by what they are."""

from collections.abc import Callable, Sequence

from careapp.domain.people import GRADES
from careapp.domain.submission_sums import CHILDREN, Quantity, quantity
from careapp.domain.submissions import Count, Pack
from careapp.reports.model import Value

MASKED = "*"
SEXES = ("male", "female", "total")
ALL = Quantity(CHILDREN, "", "", "all", "total")


class Numbers:
    """Every number once, whatever reports it stands in; `grades` are those that have any."""

    def __init__(self, pack: Pack) -> None:
        self._known: dict[Quantity, Count] = {quantity(each.place): each for each in pack.counts}
        there = {known.grade for known in self._known}
        self.grades = [grade for grade in GRADES if grade in there]

    @property
    def subjects(self) -> Sequence[str]:
        """In the order of the data."""
        return list(dict.fromkeys(known.subject for known in self._known))

    def n(self, known: Quantity) -> Value:
        """A number, * where it is masked, nothing where there is none."""
        found = self._known.get(known)
        if found is None:
            return None
        return MASKED if found.n is None else found.n

    def percent(self, known: Quantity) -> Value:
        """Its percentage in the same way; of nobody there is none."""
        found = self._known.get(known)
        if found is None or found.n == 0:
            return None
        return MASKED if found.percent is None else found.percent

    def by_sex(self, known: Quantity) -> list[Value]:
        """Boys, girls and all."""
        return [self.n(known._replace(sex=sex)) for sex in SEXES]

    def totals(self, subject: str, wanted: Callable[[Quantity], bool]) -> list[Quantity]:
        """What is known of all the school's children in a subject."""
        return [
            known
            for known in self._known
            if known.subject == subject
            and not known.grade
            and known.sex == "total"
            and wanted(known)
        ]

    def items(self, subject: str) -> dict[str, list[str]]:
        """The items of a subject with their columns, in the order of the data."""
        found: dict[str, dict[str, None]] = {}
        for known in self._known:
            if known.subject == subject and known.item:
                found.setdefault(known.item, {})[known.column] = None
        return {item: list(columns) for item, columns in found.items()}
