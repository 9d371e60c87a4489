"""The screens of activities, to look at."""

from careapp.ui.screens.activity_new import KindDialog, PeopleDialog
from careapp.ui.screens.report_parts import PartsDialog
from tests.ui.scenes import scene


@scene("activities")
def activities(tour):
    """The list: empty, or with eight of them."""
    tour.open("activities")
    tour.screen("activities").show_board()
    tour.settle()
    yield


@scene("activities-whole-school", least=60)
def activities_whole_school(tour):
    tour.open("activities")
    tour.choose_whole_school()
    yield


@scene("activities-new", least=3)
def activities_new(tour):
    """Which kind, and for whom."""
    tour.open("activities")
    tour.screen("activities").ask_kind()
    tour.settle()
    yield
    tour.screen("activities").findChild(KindDialog).reject()


def _page(name, kind):
    @scene(name, least=60)
    def page(tour):
        screen = _open(tour, kind)
        yield
        screen.show_board()
        tour.settle()


def _open(tour, kind):
    tour.open("activities")
    screen = tour.screen("activities")
    tour.until(lambda: screen.list.listing is not None and bool(screen.list.listing.lines))
    lines = screen.list.listing.lines
    screen.show_one(next(each.id for each in lines if each.kind == kind))
    tour.settle()
    return screen


_page("activity-homeroom", "homeroom")
_page("activity-meeting", "meeting")
_page("activity-club", "club")


@scene("activity-meeting-end", least=60)
def meeting_end(tour):
    """The absent parents, the committee and the photos, below."""
    screen = _open(tour, "meeting")
    bar = screen.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    tour.settle()
    yield
    screen.show_board()
    tour.settle()


@scene("activity-groups", least=60)
def activity_groups(tour):
    """The small groups, and the letters of the children."""
    screen = _open(tour, "meeting")
    screen.page.groups.share.click()
    tour.settle()
    screen.page.ensureWidgetVisible(screen.page.groups.table, 0, 200)
    tour.settle()
    yield
    screen.show_board()
    tour.settle()


@scene("activity-absent", least=60)
def activity_absent(tour):
    """Who did not come, and how somebody asked."""
    screen = _open(tour, "meeting")
    screen.page.ensureWidgetVisible(screen.page.absent.child, 0, 400)
    tour.settle()
    yield
    screen.show_board()
    tour.settle()


@scene("activity-children", least=60)
def activity_children(tour):
    """Who takes part in a club."""
    screen = _open(tour, "club")
    screen.page.people.asked.emit()
    tour.settle()
    yield
    screen.findChild(PeopleDialog).reject()
    screen.show_board()
    tour.settle()


@scene("report-parts", least=60)
def report_parts(tour):
    """Of which parts the booklet of a meeting is made."""
    tour.open("reports")
    screen = tour.screen("reports")
    tour.settle()
    screen.show_report("meetings")
    tour.settle()
    screen.choices.show_parts()
    tour.settle()
    yield
    screen.findChild(PartsDialog).reject()
    tour.settle()
