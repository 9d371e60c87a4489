"""What a school hands in to its district: the numbers of its own reports, masked, and on paper.

The counts are those of the reports' `data` sheets for the school and its grades. Of a class there
is no more than how many parents were asked to its meetings and came, and that only where its grade
has other classes; nothing that anybody wrote about a child is among them.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from careapp import __version__
from careapp.domain.access import Action
from careapp.domain.activities import MEETING
from careapp.domain.consolidations import WHOLE
from careapp.domain.people import GRADES, Pupil
from careapp.domain.schools import Term
from careapp.domain.submission_masks import Before
from careapp.domain.submission_masks import masked as masked_counts
from careapp.domain.submission_sums import ACTIVITIES, ASKED, CAME, OPEN, PLANS, TARGETS
from careapp.domain.submissions import Count, Cover, Pack, Sex
from careapp.progress import Progress, silent
from careapp.reports.heading import Heading
from careapp.reports.model import Datum, Report
from careapp.reports.submission_tables import submission
from careapp.reports.visits import INCOME
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.people import People
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, SCREENING, SDQ, Wanted
from careapp.services.reports import Reports
from careapp.services.screenings import Screenings
from careapp.services.settings import SchoolSettings

_OF_SCHOOL = ("headcount", "screening-school")
_OF_GRADE = "screening-grade"
_FURTHER = ("sdq-school", "home-visits-school", "poverty", "growth", ACTIVITIES, PLANS,
            "referrals", TARGETS)  # fmt: skip
_VISITS = ("home-visits-school", "poverty")
_FOUND = (INCOME, "poverty_result")  # of what was found at home
_BESIDES = ("families", "joined")  # what the school wants to know of its visits, and no part of all
_OF_CLASS = (MEETING, ASKED, CAME)
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
        progress: Progress = silent,
    ) -> PackContent:
        """The pack of a term as its records are now, of version 0: whoever keeps it numbers it.

        `before` is the version that was handed in last, beside which this one will stand.
        """
        self._desk.require_school(Action.MAKE_REPORTS)
        wanted = Wanted(term, language=language)
        pupils = self._people.counted(term)
        asked = _asked(wanted, pupils)
        total = len(asked) * (1 + masked)  # masking is about as long as counting
        counts = every = self._counts(asked, pupils, lambda done, _: progress(done, total))
        if masked:
            counts = masked_counts(
                every, before, lambda done, of: progress(len(asked) * (of + done) // of, total)
            )
        pack = Pack(self._cover(term, made_on, masked=masked), counts)
        return _content(self._heading(wanted), pack, every)

    def _counts(
        self, asked: Sequence[tuple[str, Wanted]], pupils: Sequence[Pupil], progress: Progress
    ) -> tuple[Count, ...]:
        """The numbers of reports; that they were made is noted for all of them at once."""
        alone = _alone(pupils)
        found: list[Count] = []
        with self._desk.file.transaction():
            for done, (name, wanted) in enumerate(asked):
                progress(done, len(asked))
                found += self._of(name, wanted, alone)
        return tuple(found)

    def _of(self, name: str, wanted: Wanted, alone: Collection[str]) -> Iterator[Count]:
        """The numbers of a report that leave the school."""
        for each in self._reports.build(name, wanted).data:
            if each.row not in alone and _belongs(name, each, wanted.term):
                grade = wanted.grade or _grade_of(each.row)
                n, sex = int(each.n), cast("Sex", each.sex)  # the number without its children
                yield Count(name, grade, each.row, each.column, sex, n, each.percent)

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


def _asked(wanted: Wanted, pupils: Sequence[Pupil]) -> list[tuple[str, Wanted]]:
    """The reports whose numbers are in a pack, in its order."""
    there = {each.classroom.grade for each in pupils}
    grades = [replace(wanted, grade=each) for each in GRADES if each in there]
    return [
        *((name, wanted) for name in _OF_SCHOOL),
        *((_OF_GRADE, each) for each in grades),
        *((name, wanted) for name in _FURTHER),
    ]


def _alone(pupils: Iterable[Pupil]) -> set[str]:
    """The classes that are all of their grade: its numbers are theirs."""
    rooms: dict[str, set[str]] = {}
    for each in pupils:
        rooms.setdefault(each.classroom.grade, set()).add(each.classroom.label)
    return {label for labels in rooms.values() if len(labels) == 1 for label in labels}


def _grade_of(row: str) -> str:
    """`bmi_for_age:ป.4` → `ป.4`, a class → its grade; "" for the whole school."""
    last = row.rpartition(":")[2].partition("/")[0]
    return last if last in GRADES else ""


def _belongs(name: str, each: Datum, term: Term) -> bool:
    """Of the home visits who was visited and how poor they are; of the targets this year's; of a
    class and of a dimension of plans what boys and girls come to together."""
    if "/" in each.row:
        return name == ACTIVITIES and each.column in _OF_CLASS and each.sex == "total"
    if name in _VISITS:
        place = each.row.partition(":")[0]
        is_there = place in _FOUND or place == WHOLE or place in GRADES
        return is_there and each.column not in _BESIDES
    if name == PLANS:
        is_place = each.row == WHOLE or each.row in GRADES
        return each.sex == "total" or (is_place and each.column != OPEN)
    return name != TARGETS or each.column.split(":")[1] == str(term.year)
