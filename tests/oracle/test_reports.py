"""Every number of every report, worked out a second time from the raw records by other code."""

import shutil
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from careapp import i18n
from careapp.clock import SteppingClock
from careapp.domain.people import read_classroom
from careapp.services import demo
from careapp.services.class_sheets import Filled
from careapp.services.opening import open_school
from careapp.services.report_kinds import KINDS, LETTER, LETTERS, Wanted
from tests.oracle import care, eq, homes, papers, people, scoring, screening, years
from tests.oracle.counted import REPORTS
from tests.oracle.school import School, grades_of, inside, rooms_of

PASSWORD, TERM, ICT = "four plain words here", "2569/1", timezone(timedelta(hours=7))
DAY = datetime(2026, 10, 10, 9, 0, tzinfo=ICT)
LONG = [pytest.param(size, marks=pytest.mark.long) for size in ((40, 1), (80, 2), (120, 3))]
A_PAGE_A_CHILD = {"screening-student", "student-record"}
# Of these the PDF is read as well: tables whose every line is a name and its numbers.
ON_PAPER = {"headcount", "screening-class", "screening-grade", "screening-school", "sdq-school",
            "eq-school", "home-visits-school", "poverty", "growth", "activities", "plans",
            "referrals"}  # fmt: skip

assert all((care, eq, homes, people, screening, years))


@pytest.fixture(scope="module", params=[(26, 4), *LONG], ids=str)
def world(request, tmp_path_factory):
    """A demo school that is open, and what its export says; `here` is a folder for papers."""
    students, seed = request.param
    folder = tmp_path_factory.mktemp("oracle")
    i18n.use_language("th")
    made = demo.make(folder, students, seed, PASSWORD, "install-1", reports=False)
    shutil.copytree(made.school.parent, folder / "later")
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
        if kind.name == "eq-class":  # the demo asks some grades alone
            told = {each for form in scoring.EQ for each in school.records(form, TERM)}
            return [r for r in rooms if any(c.id in told for c in inside(children, r))][::3]
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


def test_help_is_chosen_again_where_a_newer_result_is_of_another_group(world):
    """In the term after that of the demo: help is chosen for all of a class but one, and then all
    are screened once more."""
    _, before, folder = world
    clock = SteppingClock(datetime(2026, 11, 16, 9, 0, tzinfo=ICT), 2)
    path = next((folder / "later").glob("*.careapp"))
    services = open_school(path, demo.LOGIN, PASSWORD, clock.clock(), "install-1")
    term, children = services.people.term("2569/2"), before.counted("2569/2")
    services.settings.save_term(term)
    groups = {child: said["overall"] for child, said in screening.screened(before, TERM).items()}
    where = max(
        rooms_of(children), key=lambda r: len({groups.get(c.id) for c in inside(children, r)})
    )
    pupils = services.people.counted(term, read_classroom(where))
    for pupil in pupils[1:]:
        plan = services.plans.whole(services.plans.open(pupil.student.id)).life.plan
        chosen = replace(plan, measures=frozenset({"contact", "own:ชวนเข้าชมรม"}), goal="มาเรียน",
                         concerns=frozenset({"screening-11/learning"}))  # fmt: skip
        services.plans.save(chosen, plan)
    clock.set(datetime(2026, 11, 20, 9, 0, tzinfo=ICT))
    answers = {**dict.fromkeys(scoring.DIMENSIONS, "normal"), "learning": "at_risk", "talent": "no",
               "special_need": "no"}  # fmt: skip
    filled = [Filled(each.student, answers) for each in pupils]
    services.screenings.record("screening-11", term, filled)
    services.exports.records(folder / "later-csv")
    report = services.reports.build("plans", Wanted(term, read_classroom(where)))
    services.reports.write(report, folder / "a.xlsx")
    services.close()
    school = School(folder / "later-csv", datetime(2026, 11, 20, tzinfo=ICT).date())
    expected = REPORTS["plans"](school, term.id, where, "plans")
    compare_data(where, expected.data, papers.tidy(folder / "a.xlsx"))
    compare_rows(where, expected, list(papers.tables(folder / "a.xlsx")))
    found = {
        column: n for row, column, sex, n, _ in expected.data if (row, sex) == ("measures", "total")
    }
    moved = [each for each in pupils[1:] if groups.get(each.student.id, "at_risk") != "at_risk"]
    assert found["all"] == len(pupils)
    assert found["none"] == 1
    assert found["changed"] == len(moved) > 0
    assert found["chosen"] == len(pupils) - 1 - len(moved)


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
