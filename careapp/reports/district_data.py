"""The tidy numbers behind a district's lists of schools; a masked number has no row."""

from collections import Counter
from collections.abc import Iterator

from careapp.domain.comparisons import Comparison
from careapp.reports.district_content import COUNTED, DistrictContent
from careapp.reports.model import Datum


def missing(content: DistrictContent) -> Iterator[Datum]:
    """How many schools stand where; the days by which each that is not counted is late."""
    yield Datum("schools", "all", "total", len(content.schools))
    found = Counter(each.status for each in content.schools)
    yield from (Datum("schools", status, "total", n) for status, n in found.items())
    yield Datum("files", "aside", "total", len(content.aside))
    for each in content.schools:
        if each.status not in COUNTED and each.late is not None:
            yield Datum(each.code, "late", "total", each.late)


def comparison(found: Comparison) -> Iterator[Datum]:
    """By school: who is screened, and how many of them are at risk or have problems."""
    yield Datum("schools", "screened", "total", found.whole)
    for each in found.lines:
        if each.whole is not None:
            yield Datum(each.code, "screened", "total", each.whole)
        if each.part is not None:
            yield Datum(each.code, "at_risk_or_problem", "total", each.part, each.share)


def supervision(content: DistrictContent) -> Iterator[Datum]:
    """How many visits and notes there are, and of each school."""
    yield Datum("schools", "supervisions", "total", len(content.supervisions))
    found = Counter(each.code for each in content.supervisions)
    yield from (Datum(code, "supervisions", "total", n) for code, n in sorted(found.items()))
