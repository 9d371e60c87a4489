"""What a school hands in to its district: the numbers of its own reports, masked, and on paper.

The counts are those of the reports' `data` sheets for the school and its grades, never for a class;
nothing that anybody wrote about a child is among them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from careapp import __version__
from careapp.domain.access import Action
from careapp.domain.people import GRADES, SEXES, Pupil
from careapp.domain.schools import Term
from careapp.domain.submission_masks import Before
from careapp.domain.submission_masks import masked as masked_counts
from careapp.domain.submission_sums import ASKED, TARGETS, Quantity
from careapp.domain.submissions import Count, Cover, Pack, Sex
from careapp.reports.heading import Heading
from careapp.reports.model import Report
from careapp.reports.submission_tables import submission
from careapp.reports.visits import INCOME
from careapp.services.activity_counts import parents
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.people import People
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, SCREENING, SDQ, Wanted
from careapp.services.reports import Reports
from careapp.services.screenings import Screenings
from careapp.services.settings import SchoolSettings

_OF_SCHOOL = ("headcount", "screening-school")
_OF_GRADE = "screening-grade"
_FURTHER = ("sdq-school", "home-visits-school", "poverty", "growth", "activities", "plans",
            "referrals", TARGETS)  # fmt: skip
_VISITS = ("home-visits-school", "poverty")
_VISITED = ("all", "visited", "not_visited")
_FOUND = (INCOME, "poverty_result")  # of what was found at home
_BESIDES = ("families", "joined")  # what the school wants to know of its visits, and no part of all
_FORMS = (SCREENING, *SDQ, HOME_VISIT, MEASUREMENT)


@dataclass(frozen=True, slots=True)
class PackContent:
    """A pack and its tables for people; `hidden` is how many of its numbers are masked, `open` are
    the counts without masks, which stay at the school."""

    pack: Pack
    report: Report
    heading: Heading
    hidden: int
    open: tuple[Count, ...] = ()


class PackContents:
    def __init__(
        self, desk: Desk, people: People, screenings: Screenings, settings: SchoolSettings
    ) -> None:
        self._desk, self._people, self._settings = desk, people, settings
        self._reports = Reports(desk, people, screenings, settings)

    def content(
        self,
        term: Term,
        *,
        masked: bool = True,
        language: str = "",
        made_on: date | None = None,
        before: Before | None = None,
    ) -> PackContent:
        """The pack of a term as its records are now, of version 0: whoever keeps it numbers it.

        `before` is the version that was handed in last, beside which this one will stand.
        """
        self._desk.require_school(Action.MAKE_REPORTS)
        wanted = Wanted(term, language=language)
        pupils = self._people.counted(term)
        counts = every = tuple(self._counts(wanted, pupils))
        if masked:
            counts = masked_counts(every, self._asked(term, pupils), before)
        pack = Pack(self._cover(term, made_on, masked=masked), counts)
        return _content(self._heading(wanted), pack, every)

    def _counts(self, wanted: Wanted, pupils: list[Pupil]) -> Iterator[Count]:
        there = {each.classroom.grade for each in pupils}
        for name in _OF_SCHOOL:
            yield from self._of(name, wanted)
        for grade in GRADES:
            if grade in there:
                yield from self._of(_OF_GRADE, replace(wanted, grade=grade))
        for name in _FURTHER:
            yield from self._of(name, wanted)

    def _of(self, name: str, wanted: Wanted) -> Iterator[Count]:
        """The numbers of a report for the school and its grades."""
        for each in self._reports.build(name, wanted).data:
            grade = wanted.grade or _grade_of(each.row)
            if "/" not in each.row and _belongs(name, each.row, each.column, wanted.term):
                n, sex = int(each.n), cast("Sex", each.sex)  # the number without its children
                yield Count(name, grade, each.row, each.column, sex, n, each.percent)

    def _asked(self, term: Term, pupils: list[Pupil]) -> dict[Quantity, int]:
        """Of how many children a parent was asked to a meeting: what those who came are part of."""
        asked = parents(self._desk, term).asked
        found: dict[Quantity, int] = {}
        there = [each for each in pupils if each.student.id in asked]
        for grade in ("", *sorted({each.classroom.grade for each in pupils})):
            mine = [each for each in there if grade in ("", each.classroom.grade)]
            for sex in (*SEXES, "total"):
                n = sum(sex in ("total", each.student.sex) for each in mine)
                found[Quantity("activities", grade, "", ASKED, sex)] = n
        return found

    def _cover(self, term: Term, made_on: date | None, *, masked: bool) -> Cover:
        school = self._settings.school()
        return Cover(
            school.smis_code, school.name, school.area, term.id, 0,
            made_on or self._desk.today, term.count_day, __version__, masked,
            {form: edition_in_use(self._desk, form, term=term.id).id for form in _FORMS},
        )  # fmt: skip

    def _heading(self, wanted: Wanted) -> Heading:
        settings, school = self._settings, self._settings.school()
        return Heading(
            school.name, school.area, wanted.term, self._desk.file.clock.now(),
            settings.signers(), language=wanted.paper_language,
            thai_digits=settings.thai_digits(),
        )  # fmt: skip


def with_cover(content: PackContent, cover: Cover) -> PackContent:
    """The same numbers under another cover, in the tables too."""
    return _content(content.heading, replace(content.pack, cover=cover), content.open)


def _content(heading: Heading, pack: Pack, every: tuple[Count, ...]) -> PackContent:
    hidden = sum(each.n is None for each in pack.counts)
    return PackContent(pack, submission(heading, pack), heading, hidden, every)


def _grade_of(row: str) -> str:
    """`bmi_for_age:ป.4` → `ป.4`; "" for the whole school."""
    last = row.rpartition(":")[2]
    return last if last in GRADES else ""


def _belongs(name: str, row: str, column: str, term: Term) -> bool:
    """Of the home visits who was visited and how poor they are; of the targets this year's."""
    if name in _VISITS:
        place = row.partition(":")[0]
        is_there = place in _FOUND or place == "school" or place in GRADES
        return is_there and column not in _BESIDES
    return name != TARGETS or column.split(":")[1] == str(term.year)
