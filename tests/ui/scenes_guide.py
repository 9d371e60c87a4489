"""Scenes of the guide, and of what the program says of itself."""

from tests.ui.scenes import scene


def _guide(tour, page=""):
    """The window of the guide as large as the program's own."""
    door = tour.visit.doors.guide
    door.open(page)
    door.window.resize(tour.visit.doors.window.size())
    tour.qtbot.waitExposed(door.window)
    tour.settle()
    tour.qtbot.waitUntil(lambda: not door.window.view.settling)
    return door.window


@scene("guide")
def guide(tour):
    tour.open("home")
    _guide(tour)
    yield
    tour.visit.doors.guide.close()
    tour.settle()


@scene("guide-page", least=3)
def guide_page(tour):
    tour.open("home")
    _guide(tour, "screening")
    yield
    tour.visit.doors.guide.close()
    tour.settle()


@scene("guide-search", least=3)
def guide_search(tour):
    tour.open("home")
    window = _guide(tour)
    window.look_for("รหัส")
    yield
    window.close()
    tour.settle()


@scene("guide-nothing", least=60)
def guide_nothing(tour):
    tour.open("home")
    window = _guide(tour)
    window.look_for("ไดโนเสาร์")
    yield
    window.close()
    tour.settle()


@scene("guide-front", inside=False)
def guide_front(tour):
    """The guide opened before anything is."""
    tour.visit.doors.entrance.show_first_run()
    _guide(tour)
    yield
    tour.visit.doors.guide.close()
    tour.settle()
