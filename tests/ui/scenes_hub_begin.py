"""A new laptop that begins from a hub, step by step. No hub is asked."""

from careapp.services.hub_begin import OnHub
from careapp.ui.screens.hub_begin import HubBegin
from tests.ui import full_schools
from tests.ui.scenes import CODE, scene
from tests.ui.scenes_packages import _joining

AT = OnHub("s", full_schools.LONG.name, False, "p", full_schools.LONG_TEACHER)
SPOKEN = "4821 7730 1925 6604 1182 9035"


def _page(tour):
    _joining(tour).hub_asked.emit()
    assert isinstance(tour.page, HubBegin)
    return tour.page


@scene("hub-begin-1-server", inside=False)
def hub_begin_server(tour):
    _page(tour)
    yield


@scene("hub-begin-1-faults", inside=False)
def hub_begin_faults(tour):
    page = _page(tour)
    page._server.address.set_text("http://dataserver.sesao-example.ac.th/careapp")
    page._forward()
    page.banner.show_error(
        "เซิร์ฟเวอร์กลาง dataserver.sesao-example.ac.th/careapp ไม่รู้จักบัญชีนี้ หรือรหัสผ่านไม่ถูกต้อง"
    )
    yield


@scene("hub-begin-2-here", inside=False)
def hub_begin_here(tour):
    _page(tour).show_schools([AT])
    yield


@scene("hub-begin-2-several", inside=False)
def hub_begin_several(tour):
    page = _page(tour)
    page.show_schools([AT, _named("โรงเรียนบ้านตัวอย่าง")])
    page._forward()
    yield


def _named(name):
    return AT._replace(school="t", name=name)


@scene("hub-begin-2-code", inside=False)
def hub_begin_code(tour):
    _page(tour).show_code(AT.name, tour.schools.closed, CODE, full_schools.DAY)
    yield


@scene("hub-begin-3-coming", inside=False)
def hub_begin_coming(tour):
    _page(tour).show_coming()
    yield


@scene("hub-begin-3-asks", inside=False)
def hub_begin_asks(tour):
    page = _page(tour)
    page.show_coming()
    page.show_own(SPOKEN)
    yield


@scene("hub-begin-3-let-in", inside=False)
def hub_begin_let_in(tour):
    page = _page(tour)
    page.show_coming()
    page.show_own(SPOKEN)
    page._coming.said.set_text("4821 7730")
    page.ask_digits()
    yield
