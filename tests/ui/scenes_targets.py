"""Targets and movement as scenes."""

from careapp.domain.movements import before
from careapp.domain.targets import Target
from careapp.services.class_sheets import Filled
from careapp.ui.screens.target_edit import TargetDialog
from tests.ui import full_schools
from tests.ui.any_answers import answer_alarms
from tests.ui.scenes import scene

FOCUS = "โรงเรียนปลอดภัย นักเรียนทุกคนได้รับการดูแลอย่างทั่วถึงและต่อเนื่องตามจุดเน้นของเขตพื้นที่"


def _set(tour):
    """Goals of this year and the last, and a screening in the term before."""
    done = []

    def write(services):
        owner, year = services.actor.staff, tour.term.year
        for n, (indicator, goal) in enumerate(
            (("screened", 100), ("sdq_all", 90), ("visited", 100), ("measured", 20),
             ("normal_group", 60), ("concern_planned", 100), ("plans_improved", 60))
        ):  # fmt: skip
            source = ("obec", "district", "school")[n % 3]
            services.targets.save(Target(year, indicator, goal, owner, source, FOCUS * (n == 0)))
            services.targets.save(Target(year - 1, indicator, goal - 5, owner, source))
        last = services.people.term(before(tour.term.id))
        found = services.screenings.counted(tour.term, ("screening-11",))
        groups = ("normal", "at_risk", "problem")
        for n, record in enumerate(found):
            student = services.people.student(record.student)
            answers = {**record.answers, "learning": groups[n % 3], "health": groups[n % 2]}
            services.screenings.record("screening-11", last, [Filled(student, answers)])
        answer_alarms(services)  # else they come over the scenes after these

    tour.visit.doors.session.read(write, lambda _: done.append(True))
    tour.until(lambda: bool(done))


@scene("targets")
def targets(tour):
    """Nobody there, or goals with their values."""
    if tour.count:
        _set(tour)
    tour.open("targets")
    tour.screen("targets").refresh()
    tour.settle()
    yield


@scene("targets-school", least=60)
def targets_school(tour):
    """All classes, at an indicator with a chart."""
    tour.open("targets")
    tour.choose_whole_school()
    tour.screen("targets").table.choose(3)
    tour.settle()
    yield


@scene("targets-goal", least=3)
def targets_goal(tour):
    """Setting a goal."""
    tour.open("targets")
    screen = tour.screen("targets")
    screen.ask_goal(screen.table.record())
    tour.settle()
    yield
    screen.findChild(TargetDialog).reject()
    tour.settle()


@scene("targets-movement", least=3)
def targets_movement(tour):
    """Who moved between the groups."""
    tour.open("targets", room=full_schools.P4)
    tour.screen("targets").show_page("movement")
    tour.settle()
    yield
    tour.screen("targets").show_page("goals")


@scene("targets-needs", least=3)
def targets_needs(tour):
    """Where help is needed, class by class."""
    tour.open("targets")
    tour.choose_whole_school()
    tour.screen("targets").show_page("needs")
    tour.settle()
    yield
    tour.screen("targets").show_page("goals")
