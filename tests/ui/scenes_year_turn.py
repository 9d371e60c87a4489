"""The turn of the year, hand-over, transfers, and what a small school is set to."""

from datetime import date

from careapp.domain.transfers import Package, Row, Told
from careapp.ui.screens.transfer_send import SendDialog
from careapp.ui.screens.transfer_take import TakeDialog
from careapp.ui.screens.year_turn_dialog import TurnDialog
from tests.services.samples import TERM
from tests.ui.scenes import scene


@scene("year-turn")
def year_turn(tour):
    tour.open("year_turn")
    yield


@scene("year-turn-chosen", least=3)
def year_turn_chosen(tour):
    tour.open("year_turn")
    page = tour.screen("year_turn").page
    page._one("repeat")
    page._one("leave")
    tour.settle()
    yield
    tour.screen("year_turn")._choices = None


@scene("year-turn-asked", least=60)
def year_turn_asked(tour):
    tour.open("year_turn")
    tour.screen("year_turn").ask()
    tour.settle()
    yield
    tour.screen("year_turn").findChild(TurnDialog).reject()


@scene("settings-small")
def settings_small(tour):
    tour.open("settings", {"section": "small"})
    yield


@scene("settings-roles")
def settings_roles(tour):
    tour.open("settings", {"section": "people"})
    tour.screen("settings").section._show_own()
    tour.settle()
    yield
    tour.screen("settings").section._close()


@scene("handover")
def handover(tour):
    tour.open("handover")
    yield


@scene("transfer-send", least=3)
def transfer_send(tour):
    tour.open("students")
    shown = SendDialog(tour.window, tour.visit.doors.session, _first(tour))
    shown.open()
    tour.settle()
    yield
    shown.reject()


@scene("transfer-take")
def transfer_take(tour):
    tour.open("roster")
    shown = TakeDialog(tour.window, tour.visit.doors.session)
    shown.open()
    tour.settle()
    yield
    shown.reject()


@scene("transfer-look", least=3)
def transfer_look(tour):
    """A package of a child that may be one of the school already."""
    tour.open("roster")
    shown = TakeDialog(tour.window, tour.visit.doors.session)
    shown.open()
    done = []
    tour.visit.doors.session.read(_looked, done.append)
    tour.settle()
    shown._show(done[0])
    tour.settle()
    yield
    shown.reject()


def _first(tour):
    done = []
    tour.visit.doors.session.read(
        lambda services: services.people.pupils(tour.term, tour.room), done.append
    )
    tour.settle()
    return done[0][0].student.id


def _looked(services):
    twin = services.people.pupils(TERM)[0].student
    rows = (
        Row("student", "x", {
            "first_name": twin.first_name, "last_name": twin.last_name, "sex": twin.sex,
            "prefix": twin.prefix, "national_id": twin.national_id,
        }),
        Row("record", "r", {"student": "x", "form": "screening-11"}),
        Row("record", "r2", {"student": "x", "form": "own-form"}),
    )  # fmt: skip
    told = Told(
        ("ป.3/1 · 16 พ.ค. 2568 – 16 พ.ค. 2569", "ป.4/1 · 16 พ.ค. 2569"),
        ("12 มิ.ย. 2569 · การเรียน · อ่านคล่องขึ้นภายในสิ้นภาคเรียน · ยังดำเนินการ",),
    )
    package = Package(
        "p", "โรงเรียนบ้านต้นทาง (สมมติวิทยา)", "42018888", date(2026, 6, 12), "x", rows, told
    )
    return services.transfers.look(package), services.people.classrooms(TERM)
