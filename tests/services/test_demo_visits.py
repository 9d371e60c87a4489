"""The demo's rounds say what its records say: planned on the day that was gone."""

import pytest

from careapp.clock import Clock
from careapp.services import demo
from careapp.services.opening import open_school
from careapp.services.visits import waiting
from careapp.store import visits

PASSWORD = "four plain words here"
FORM = "home-visit"


@pytest.fixture(scope="module")
def school(tmp_path_factory):
    made = demo.make(tmp_path_factory.mktemp("demo"), 24, 3, PASSWORD, "install-1", reports=False)
    services = open_school(made.school, "demo", PASSWORD, Clock(), "install-1")
    yield services
    services.close()


def test_every_visit_of_a_round_is_planned_on_its_own_day(school):
    for term in school.desk.terms():
        made = visits.days_made(school.desk.db, term.id, FORM)
        plans = visits.next_plans(school.desk.db, term.id, FORM)
        here = {each.student.id for each in school.people.counted(term)}
        for student in here & made.keys():
            assert plans[student].day == made[student][-1]
            assert plans[student].owner


def test_some_are_planned_and_not_visited_and_some_have_something_to_follow_up(school):
    term = school.desk.term("2569/1")
    found = school.visits.round(term)
    assert found.progress.visited
    assert found.progress.planned or found.progress.neither
    tasks = visits.tasks(school.desk.db)
    assert any(each.done_on for each in tasks)
    left = waiting(school.desk, term)
    assert len(left.unvisited) == found.progress.total - len(found.progress.visited)
