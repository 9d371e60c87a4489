"""Home visits as scenes."""

from datetime import timedelta

from careapp.domain.visits import VisitPlan
from careapp.ui.pages import show_whole
from careapp.ui.tick_box import TickBox
from tests.ui.scenes import scene


@scene("visits")
def visits(tour):
    """The round: no children, nobody visited, or twelve of them, beside who is gone to next."""
    tour.open("visits")
    tour.screen("visits").show_board()
    tour.settle()
    yield


@scene("visits-school", least=60)
def visits_school(tour):
    """Class by class."""
    tour.open("visits")
    tour.choose_whole_school()
    yield


@scene("visits-child", least=60)
def visits_child(tour):
    """A child that was visited, with its tasks and the past."""
    tour.open("visits")
    board = tour.screen("visits").board
    board.show_only("tasks")
    tour.settle()
    board.child.parentWidget().parentWidget().verticalScrollBar().setValue(0)
    yield
    board.show_only("planned")


@scene("visits-past", least=60)
def visits_past(tour):
    """The same, further down."""
    tour.open("visits")
    board = tour.screen("visits").board
    board.show_only("tasks")
    tour.settle()
    bar = board.child.parentWidget().parentWidget().verticalScrollBar()
    bar.setValue(bar.maximum())
    yield
    bar.setValue(0)
    board.show_only("planned")


@scene("visits-second", least=60)
def visits_second(tour):
    """A child that was visited and is to be visited once more, in the round."""
    tour.open("visits")
    screen, board = tour.screen("visits"), tour.screen("visits").board
    first, term = board.found.standing("visited")[0], board.found.term
    day = tour.visit.doors.session.today() + timedelta(days=1)
    plan = VisitPlan(first.id, term.id, day, None, "พยาบาลจาก รพ.สต.", "", nth=2)
    screen._write(lambda visits: visits.save(plan), "")
    tour.settle()
    screen.take({"student": first.id, "only": "planned"})
    tour.settle()
    show_whole(board.child.plan)
    yield
    screen._write(lambda visits: visits.take_off(term, [first.id]), "")
    board.show_only("planned")


@scene("visits-visited", least=60)
def visits_visited(tour):
    """A child that was visited: another visit can be planned."""
    tour.open("visits")
    board = tour.screen("visits").board
    board.show_only("visited")
    tour.settle()
    show_whole(board.child.plan)
    yield
    board.show_only("planned")


@scene("visits-page", least=60)
def visits_page(tour):
    """A child's own page: a second visit to come, and a task that was ticked."""
    tour.open("visits")
    screen = tour.screen("visits")
    found = screen.board.found
    first, term = found.standing("visited")[0], found.term
    plan = VisitPlan(first.id, term.id, tour.visit.doors.session.today() + timedelta(days=3), nth=2)
    screen._write(lambda visits: visits.save(plan), "")
    tour.settle()
    tour.open("students")
    students = tour.screen("students")
    students.show_student(first.id)
    tour.settle()
    card = students.door.page.care.visits
    tick = next(each for each in card.findChildren(TickBox) if not each.isChecked())
    tick.click()
    tour.settle()
    show_whole(card)
    tour.settle()
    yield
    card.banner._act()
    tour.settle()
    students._close_student()
    screen._write(lambda visits: visits.take_off(term, [first.id]), "")


@scene("visits-moved", least=60)
def visits_moved(tour):
    """What is said of a child that was moved in the round, and the way back."""
    tour.open("visits")
    screen = tour.screen("visits")
    screen.board.show_only("planned")
    tour.settle()
    screen._move(1)
    tour.settle()
    yield
    screen._move(-1)
    tour.settle()
    screen.board.banner.clear()


@scene("visits-round", least=3)
def visits_round(tour):
    """Planning: whom, from when, by village."""
    tour.open("visits")
    screen = tour.screen("visits")
    screen.plan_round()
    screen.planner._tick_all(on=True)
    tour.settle()
    yield
    screen.show_board()
    tour.settle()
