"""The hub in the window: as it is before and after somebody went through. No hub is asked."""

from datetime import datetime, timedelta

from careapp.domain.packages import LaptopKey
from careapp.services.hub import Status, Synced, Waiting
from careapp.store.hub_marks import keep_last, keep_url
from careapp.ui.hub_button import HubButton
from careapp.ui.hub_password import HubPasswordDialog
from careapp.ui.hub_way import way_of
from careapp.ui.pages import show_whole
from careapp.ui.screens.hub_asking import LetInDialog
from careapp.ui.screens.hub_line import HubLine
from tests.services.samples import BANGKOK
from tests.ui import full_schools
from tests.ui.scenes import scene

URL = "postgresql://99010001-mali@dataserver.sesao-example.ac.th/careapp"
NOON = datetime(2026, 6, 12, 12, 5, tzinfo=BANGKOK)
SPOKEN = "4821 7730 1925 6604 1182 9035"
KEY = LaptopKey("a1" * 32, "b2" * 32, full_schools.LONG_TEACHER)


def _named(tour):
    """As for an account that has gone through before."""
    desk = tour.visit.doors.session.services.desk
    with desk.file.transaction():
        keep_url(desk.db, desk.actor.staff, URL)
        keep_last(desk.db, desk.actor.staff, NOON)
    way = way_of(tour.visit.doors.session)
    way.read()
    tour.until(lambda: tour.window.bar.findChild(HubButton) is not None)
    return way


def _part(tour):
    tour.open("packages", {"tab": "hub"})
    return tour.screen("packages")._made["hub"]


def _status(**more):
    known = {"owed": 1204, "waiting": 3, "news": True, "last": NOON, **more}
    host = URL.partition("@")[2]
    return Status(host, "99010001-mali", everything=True, sealed=bool(more), **known)


@scene("hub-none", least=3)
def hub_none(tour):
    tour.open("packages", {"tab": "laptops"})
    tour.settle()
    show_whole(tour.screen("packages").findChild(HubLine))
    yield


@scene("hub")
def hub(tour):
    _named(tour)
    _part(tour)
    yield


@scene("hub-stands", least=3)
def hub_stands(tour):
    _named(tour)
    part = _part(tour)
    part._show_status(_status())
    yield
    part._standing.hide()


@scene("hub-asked-for", least=3)
def hub_asked_for(tour):
    _named(tour)
    part = _part(tour)
    login = "99010001-pimchanok-srisuwanpaisan"
    part._show_status(_status(laptops=(Waiting(KEY, login, ""), Waiting(KEY, "99010001-dara", ""))))
    yield
    part.asking.hide()
    part._standing.hide()


@scene("hub-waits", least=3)
def hub_waits(tour):
    _named(tour)
    part = _part(tour)
    part._show_status(_status(asks=SPOKEN))
    yield
    part._mine.hide()
    part._standing.hide()


@scene("hub-no-address", least=3)
def hub_no_address(tour):
    way = _named(tour)
    part = _part(tour)
    part.address.set_text("http://dataserver.sesao-example.ac.th/careapp")
    part.look.click()
    yield
    part.address.set_text("")
    part.login.set_text("")
    way.known_changed.emit()


@scene("hub-password", least=3)
def hub_password(tour):
    _named(tour)
    tour.open("home")
    dialog = HubPasswordDialog(tour.window, URL, may_keep=True)
    dialog.open()
    yield
    dialog.reject()


@scene("hub-let-in", least=3)
def hub_let_in(tour):
    _named(tour)
    part = _part(tour)
    words = f"{full_schools.LONG_TEACHER} · 99010001-pimchanok-srisuwanpaisan"
    dialog = LetInDialog(part, KEY, words)
    dialog.open()
    dialog.said.set_text(SPOKEN)
    yield
    dialog.reject()


@scene("hub-goes-on", least=3)
def hub_goes_on(tour):
    """A piece of work stands for the hub that is spoken with."""
    way = _named(tour)
    _part(tour)
    way._task = tour.visit.doors.tasks.start(lambda progress: None)
    tour.settle()
    way.running_changed.emit()
    way.progressed.emit(3000, 8000)
    yield
    way._task = None
    way.running_changed.emit()


@scene("hub-came", least=3)
def hub_came(tour):
    way = _named(tour)
    tour.open("home")
    ahead = NOON + timedelta(days=40)
    way.synced.emit(Synced(came=1204, went=17, waiting=3, conflicts=2, ahead=ahead))
    yield
    tour.window.banner.clear()


@scene("hub-gone", least=3)
def hub_gone(tour):
    """The last of these: as if there had never been one."""
    way = _named(tour)
    tour.open("home")
    yield
    way.forget()
    tour.settle()
