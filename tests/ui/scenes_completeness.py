"""The completeness board, the totals and the numbers of a report as scenes."""

from PySide6.QtCore import Qt

from careapp.ui.screens.completeness_asked import AskedDialog
from careapp.ui.screens.completeness_dmc import DmcDialog
from tests.ui.scenes import scene


def _whole(tour):
    tour.open("completeness")
    tour.choose_whole_school()
    return tour.screen("completeness")


@scene("board-homeroom", least=60)
def board_homeroom(tour):
    """Which classes still owe homeroom logs."""
    view = _whole(tour).view
    spot = view.table.spot_of("homeroom", "school")
    view.table.picked.emit(spot)
    tour.settle()
    yield
    view.close_list()


@scene("board-asked", least=3)
def board_asked(tour):
    """What a school asks of each class."""
    screen = _whole(tour)
    screen.asking.begin()
    tour.settle()
    yield
    screen.findChild(AskedDialog).reject()
    tour.settle()


@scene("board-totals", least=3)
def board_totals(tour):
    """The totals beside the headcount; DMC has a girl more."""
    screen = _whole(tour)
    screen.totals_too.setChecked(True)
    tour.settle()
    found = screen.totals._found
    counts = {each.grade: tuple(each.tally.all) for each in found.grades}
    grade, (boys, girls) = next(iter(counts.items()))
    screen.totals.save({**counts, grade: (boys, girls + 1)})
    tour.settle()
    yield
    screen.totals_too.setChecked(False)
    tour.settle()


@scene("board-dmc", least=3)
def board_dmc(tour):
    """The numbers of DMC are typed in."""
    screen = _whole(tour)
    screen.totals_too.setChecked(True)
    tour.settle()
    screen.totals.enter.click()
    tour.settle()
    yield
    screen.findChild(DmcDialog).reject()
    screen.totals_too.setChecked(False)
    tour.settle()


@scene("reports-numbers", least=3)
def reports_numbers(tour):
    """The children behind a number of a report."""
    tour.open("reports", {"name": "screening-school"})
    tour.settle()
    preview = tour.screen("reports").preview
    tour.until(lambda: preview.paper is not None)
    preview.show_numbers()
    preview.numbers.table.setFocus()
    tour.qtbot.keyClick(preview.numbers.table, Qt.Key.Key_Return)
    tour.settle()
    yield
    preview.numbers.close_list()
    preview.show_numbers(on=False)
