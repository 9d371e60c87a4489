"""The sheet of a round of home visits, from what is planned and what has been visited."""

from careapp.domain.people import Pupil
from careapp.reports import visit_round_tables
from careapp.reports.heading import Heading
from careapp.reports.model import Report
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.record_reports import place_of_report
from careapp.services.report_kinds import HOME_VISIT, Wanted
from careapp.services.visit_rounds import guardians_of
from careapp.store import schools, visits


def visit_round(
    desk: Desk, people: People, wanted: Wanted, pupils: list[Pupil], heading: Heading
) -> Report:
    """Whoever is planned to be visited, those who came after the count day among them."""
    now = people.pupils(wanted.term, wanted.classroom, wanted.grade)
    known = {each.student.id: each for each in (*now, *pupils)}
    if wanted.student:
        known = {id_: each for id_, each in known.items() if id_ == wanted.student.id}
    plans = visits.every(desk.db, wanted.term.id, [*known])
    made = visits.days_made(desk.db, wanted.term.id, HOME_VISIT, [*known])
    guardians = guardians_of(desk, [*known])
    calls = [
        visit_round_tables.Call(
            known[plan.student], plan, next(iter(made.get(plan.student, ())[plan.nth - 1 :]), None),
            guardians.get(plan.student),
        )
        for plan in plans
        if plan.day is not None
    ]  # fmt: skip
    names = schools.staff_names(desk.db)
    place = place_of_report(wanted, pupils)
    return visit_round_tables.visit_round(heading, pupils, calls, names, place)
