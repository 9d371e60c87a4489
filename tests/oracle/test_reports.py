"""Every number of every report, worked out a second time from the raw records by other code."""

import shutil
from collections import Counter
from datetime import datetime, timedelta, timezone

import pytest

from careapp import i18n
from careapp.clock import SteppingClock
from careapp.domain.people import read_classroom
from careapp.services import demo
from careapp.services.opening import open_school
from careapp.services.report_kinds import KINDS, LETTER, LETTERS, Wanted
from tests.oracle import care, homes, papers, people, screening, years
from tests.oracle.counted import REPORTS
from tests.oracle.school import School, grades_of, rooms_of

PASSWORD, TERM, ICT = "four plain words here", "2569/1", timezone(timedelta(hours=7))
DAY = datetime(2026, 10, 10, 9, 0, tzinfo=ICT)
LONG = [pytest.param(size, marks=pytest.mark.long) for size in ((40, 1), (80, 2), (120, 3))]
A_PAGE_A_CHILD = {"screening-student", "student-record"}
# Of these the PDF is read as well: tables whose every line is a name and its numbers.
ON_PAPER = {"headcount", "screening-class", "screening-grade", "screening-school", "sdq-school",
            "home-visits-school", "poverty", "growth", "activities", "plans",
            "referrals"}  # fmt: skip

assert all((care, homes, people, screening, years))


@pytest.fixture(scope="module", params=[(26, 4), *LONG], ids=str)
def world(request, tmp_path_factory):
    """A demo school that is open, and what its export says; `here` is a folder for papers."""
    students, seed = request.param
    folder = tmp_path_factory.mktemp("oracle")
    i18n.use_language("th")
    made = demo.make(folder, students, seed, PASSWORD, "install-1", reports=False)
    clock = SteppingClock(DAY, 1).clock()
    services = open_school(made.school, demo.LOGIN, PASSWORD, clock, "install-1")
    services.exports.records(folder / "csv")
    yield services, School(folder / "csv", DAY.date()), folder
    services.close()


def places(kind, school, *, long):
    """Where a report is made of: the school, grades, classes; in the short form one of each."""
    children = school.counted(TERM)
    rooms, grades = rooms_of(children), grades_of(children)
    if not long:
        some = [] if kind.name in A_PAGE_A_CHILD else ["school"]
        return {"school": ["school"], "grade": grades[:1], "any": [*some, rooms[-1]]}.get(
            kind.scope, rooms[-1:]
        )
    return {"school": ["school"], "grade": grades, "class": rooms,
            "any": ["school", grades[-1], *rooms]}[kind.scope]  # fmt: skip


def wanted(services, where):
    term = services.people.term(TERM)
    if where == "school":
        return Wanted(term)
    if "/" in where:
        return Wanted(term, read_classroom(where))
    return Wanted(term, grade=where)


def test_every_report_is_worked_out_here(world):
    assert REPORTS.keys() == KINDS.keys()


def test_the_school_has_something_of_everything_that_is_counted(world):
    _, school, _ = world
    for table in ("plans", "plan-moves", "referrals", "referral-moves", "activities", "targets",
                  "visit-plans", "report-cards", "handovers", "team-members"):  # fmt: skip
        assert school.rows(table), table


@pytest.mark.parametrize("name", REPORTS)
def test_every_number_of_a_report_is_that_of_the_raw_records(world, name, request):
    services, school, folder = world
    for where in places(KINDS[name], school, long=request.config.getoption("--long")):
        expected = REPORTS[name](school, TERM, where, name)
        report = services.reports.build(name, wanted(services, where))
        path = folder / "a.xlsx"
        services.reports.write(report, path)
        compare_data(where, expected.data, papers.tidy(path))
        compare_rows(where, expected, list(papers.tables(path)))
        if name in ON_PAPER and shutil.which("pdftotext"):
            services.reports.write(report, folder / "a.pdf")
            compare_paper(where, expected, papers.lines(folder / "a.pdf"))


@pytest.mark.parametrize("name", LETTERS)
def test_the_papers_of_a_referral_say_what_was_written_in_it(world, name, request):
    services, school, folder = world
    referrals = school.rows("referrals")
    for row in referrals if request.config.getoption("--long") else referrals[-1:]:
        asked = Wanted(services.people.term(TERM), referral=row["id"])
        services.reports.write(services.reports.build(name, asked), folder / "a.xlsx")
        said = " ".join(str(c) for cells in papers.tables(folder / "a.xlsx") for c in cells)
        words = ("problem", "helped", "remaining", "asked") if name == LETTER else ()
        lines = [line for word in words for line in row[word].splitlines()]
        child = school.students[row["student_id"]]
        for line in (*lines, f"{child['first_name']} {child['last_name']}"):
            assert line.strip() in said, (row["id"], line)


def compare_data(where, expected, found):
    missing, more = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    assert not missing + more, (where, [*missing][:5], [*more][:5])


def compare_rows(where, expected, found):
    """Every row that was worked out is there, and no number more."""
    left = list(found)
    for row in map(papers.filled, [*expected.rows, *expected.drawn]):
        at = next((n for n, each in enumerate(left) if papers.same(row, each)), None)
        assert at is not None, (where, row, [e for e in found if e[:1] == row[:1]][:3])
        del left[at]
    more = [each for each in left if papers.has_number(each)] if expected.whole else []
    assert not more, (where, more)


def compare_paper(where, expected, found):
    for row in expected.rows:
        words = papers.on_paper(row)
        if len(words) > 2 and isinstance(row[0], str):
            assert papers.stands(words, found), (where, row, words)
