"""Home visits as scenes."""

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
