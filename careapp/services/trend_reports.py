"""Reports of targets, and of groups and movement over three years: from records to papers."""

from collections.abc import Callable, Collection, Mapping

from careapp.domain.groups import GROUPS
from careapp.domain.movements import before
from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.reports.boards import SCHOOL
from careapp.reports.group_tables import OVERALL
from careapp.reports.heading import Heading, Origin
from careapp.reports.model import Report
from careapp.reports.tallies import Tally, tallied
from careapp.reports.target_tables import targets
from careapp.reports.term_tables import AtTerm
from careapp.reports.trend_tables import Trend, trend
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.movements import scales_of
from careapp.services.people import People
from careapp.services.report_kinds import SCREENING, SDQ, Wanted
from careapp.services.targets import Targets
from careapp.store import profiles

_TERMS = 6  # three school years

OriginOf = Callable[[str], Origin]


def target_report(
    desk: Desk, people: People, wanted: Wanted, pupils: list[Pupil], heading: Heading
) -> Report:
    grade = None if wanted.classroom else wanted.grade
    board = Targets(desk, people).board(wanted.term, wanted.classroom, grade)
    return targets(heading, pupils, board.lines, board.staff, _place(wanted), board.known)


def trend_report(
    desk: Desk,
    people: People,
    wanted: Wanted,
    pupils: list[Pupil],
    heading: Heading,
    origin_of: OriginOf,
) -> Report:
    language, library = wanted.paper_language, desk.library
    form = library.form(SCREENING)
    grouped = [each for each in form.scales if each.bands == GROUPS]
    ordered = sorted(grouped, key=lambda each: each.id == OVERALL)
    labels = {each.id: each.text.of(language) for each in ordered}
    titles = {id_: library.form(id_).title.of(language) for id_ in SDQ}
    ids = [each.student.id for each in pupils]
    some = None if _place(wanted) == SCHOOL else ids
    terms = [desk.term(before(wanted.term.id, n)) for n in range(_TERMS - 1, -1, -1)]
    at_terms = tuple(_at_term(desk, people, wanted, each, pupils) for each in terms)
    moved = tuple(scales_of(desk, wanted.term, ids, some, language))
    found = Trend(at_terms, labels, titles, moved)
    origins = [origin_of(each) for each in (SCREENING, *SDQ)]
    # one child is followed back as the children of a class are
    place = pupils[0].classroom.label if wanted.student and pupils else _place(wanted)
    return trend(heading, pupils, found, place, origins)


def _place(wanted: Wanted) -> str:
    return wanted.classroom.label if wanted.classroom else wanted.grade or SCHOOL


def _at_term(desk: Desk, people: People, wanted: Wanted, term: Term, pupils: list[Pupil]) -> AtTerm:
    """Of a class its children of now; else who was counted in that term."""
    there = pupils if wanted.classroom or wanted.student else people.counted(
        term, None, wanted.grade
    )  # fmt: skip
    some = None if _place(wanted) == SCHOOL else [each.student.id for each in there]
    return AtTerm(
        term,
        _tally(desk, term, SCREENING, there, some),
        {form: _tally(desk, term, form, there, some) for form in SDQ},
    )


def _tally(
    desk: Desk, term: Term, form: str, pupils: list[Pupil], some: Collection[str] | None
) -> Tally:
    edition = edition_in_use(desk, form, term=term.id).id
    found: Mapping[str, profiles.Profile] = profiles.profiles(
        desk.db, term.id, form, edition, some
    ).by_student
    return tallied(pupils, found)
