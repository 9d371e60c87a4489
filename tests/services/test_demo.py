from collections import Counter

import pytest

from careapp.clock import Clock
from careapp.domain.referrals import COLUMNS, SIDES
from careapp.domain.report_cards import faults
from careapp.domain.submissions import FILES, file_name
from careapp.forms.logic import holes
from careapp.services import demo
from careapp.services.opening import open_school
from careapp.services.reports import KINDS, Wanted
from careapp.store import plans, referrals

PASSWORD = "four plain words here"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return demo.make(tmp_path_factory.mktemp("demo"), 40, 1, PASSWORD, "install-1")


@pytest.fixture
def school(made):
    services = open_school(made.school, "demo", PASSWORD, Clock(), "install-1")
    yield services
    services.close()


def test_the_school_has_its_children_in_the_last_term_and_is_sound(school):
    assert len(school.people.counted(school.people.term("2569/1"))) == 40
    assert school.backups.check() == []


def test_three_years_were_lived(school):
    assert [each.id for each in school.desk.terms()] == [
        "2567/1", "2567/2", "2568/1", "2568/2", "2569/1",
    ]  # fmt: skip
    for term in school.desk.terms():
        assert school.screenings.counted(term, ["screening-11", "sdq-parent"])


def test_of_every_alarm_it_is_said_what_was_done_and_the_old_ones_are_looked_after(school):
    assert school.safety.to_answer() == []
    last = school.people.term("2569/1")
    assert all(each.alarm.day >= last.start for each in school.safety.waiting())


EVERY = ("home-visit", "observation", "measurement", "hero-9s", "eq-6-11", "eq-12-17", "q2", "q9")


def records(school, form):
    """All of a form, term by term."""
    return {term.id: school.screenings.counted(term, [form]) for term in school.desk.terms()}


@pytest.mark.parametrize("form", EVERY)
def test_there_is_something_of_each_new_form_and_every_answer_is_one_it_takes(school, form):
    found = [each for some in records(school, form).values() for each in some]
    assert found
    known = school.forms.form(form)
    for each in found:
        for item, value in each.answers.items():
            assert known.item(item).accepts(value), (item, value)
        assert not holes(known, each.answers)


def test_homes_are_visited_in_august_more_of_them_each_year(school):
    visits = records(school, "home-visit")
    first = [term for term in visits if term.endswith("/1")]
    assert all(visits[term] for term in first)
    assert all(each.date.month == 8 for term in first for each in visits[term])
    again = [len(visits[term]) for term in visits if term not in first]
    assert all(count < len(visits["2567/1"]) for count in again)  # the hardest homes once more
    children = {term: len(school.people.counted(school.desk.term(term))) for term in visits}
    shares = [len(visits[term]) / children[term] for term in ("2567/1", "2569/1")]
    assert 0.35 < shares[0] < shares[1] < 1


def test_a_household_is_written_down_member_by_member_and_its_income_worked_out(school):
    for each in records(school, "home-visit")["2569/1"]:
        rows = each.answers["member"]
        assert each.answers["members"] == len(rows)
        income = sum(row.get("member_income") or 0 for row in rows)
        assert income == each.answers["household_income"] > 0


def test_children_are_measured_twice_a_year_and_grow(school):
    measured = records(school, "measurement")
    assert all(measured.values())
    first, last = ({each.student: each.answers["height_cm"] for each in measured[term]}
                   for term in ("2567/1", "2569/1"))  # fmt: skip
    both = first.keys() & last.keys()
    assert both
    assert all(last[child] > first[child] for child in both)


def test_groups_are_of_believable_sizes(school):
    wanted = Wanted(school.people.term("2569/1"))
    growth = school.reports.build("growth", wanted)
    found = {(d.row, d.column): d.percent for d in growth.data if d.sex == "total"}
    assert 50 <= found["bmi_for_age", "normal"] <= 90
    poverty = school.reports.build("poverty", wanted)
    found = {(d.row, d.column): d.percent for d in poverty.data if d.sex == "total"}
    assert 15 <= found["income_per_head", "poverty_line"] <= 70


def test_every_report_is_written_both_ways_and_the_district_pack(made):
    names = {path.name for path in made.reports}
    pack = {file_name(kind, "99010001", "2569/1", 1) for kind in FILES}
    assert names == pack | {f"{name}.{ending}" for name in KINDS for ending in ("xlsx", "pdf")}
    assert all(path.stat().st_size > 3000 for path in made.reports)


NUMBERS = ("screening-school", "sdq-school", "home-visits-school", "growth", "poverty")


def numbers(folder, seed):
    made = demo.make(folder, 12, seed, PASSWORD, "install-1", reports=False)
    services = open_school(made.school, "demo", PASSWORD, Clock(), "i")
    wanted = Wanted(services.people.term("2569/1"))
    found = [services.reports.build(n, wanted).data for n in NUMBERS]
    named = (services.school.name, services.school.smis_code, found)
    services.close()
    return named


def test_the_same_seed_gives_the_same_numbers_and_another_another_school(tmp_path):
    one, two, other = (numbers(tmp_path / n, s) for n, s in (("a", 5), ("b", 5), ("c", 6)))
    assert one == two
    assert other[0] != one[0]
    assert other[1] != one[1]
    assert other[2] != one[2]


def test_some_children_have_a_care_plan_most_of_them_ended(school):
    found = plans.lives(school.desk.db, plans.plans(school.desk.db))
    states = Counter(each.standing.state for each in found)
    assert set(states) == {"active", "closed"}
    assert states["closed"] > states["active"]
    assert not any(each.standing.conflicts for each in found)
    assert all(each.plan.goal and each.plan.concerns and each.steps for each in found)
    assert all(each.standing.result for each in found if each.standing.state == "closed")


def test_nearly_every_child_has_attendance_and_results_of_each_term_and_none_has_a_fault(school):
    terms = [each.id for each in school.desk.terms()]
    cards = school.report_cards.of_terms(terms)
    for term in terms:
        counted = school.people.counted(school.people.term(term))
        assert sum((each.student.id, term) in cards for each in counted) >= 0.9 * len(counted)
    assert not [each for each in cards.values() if faults(each)]
    much = sum((each.days_absent or 0) >= 7 for each in cards.values())
    assert 0 < much < len(cards) / 3


def test_some_siblings_are_confirmed_and_some_papers_are_kept(school):
    pupils = school.people.pupils(school.people.current_term())
    families = [school.families.of(each.student.id) for each in pupils]
    found = [relative for family in families for relative in family.siblings]
    assert any("parents" in each.reasons for each in found)
    papers = [paper for each in pupils for paper in school.documents.of_student(each.student.id)]
    assert {each.media for each in papers} == {"pdf", "png"}
    assert all(school.documents.content(each.id)[1] for each in papers)


def test_referrals_were_made_in_every_term_and_stand_in_every_state_at_the_end(school):
    found = referrals.lives(school.desk.db, referrals.referrals(school.desk.db))
    terms = school.desk.terms()
    for term in terms:
        assert any(term.start <= each.referral.opened_on <= term.end for each in found)
    end = terms[-1].end
    assert {each.standing.column(end, 14) for each in found} == {*COLUMNS}
    assert "returned" in {each.standing.state for each in found}
    assert {each.referral.kind for each in found} == {*SIDES}
    assert not any(each.standing.conflicts for each in found)
