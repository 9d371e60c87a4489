"""The turn of the year, hand-over, transfers, and what a small school is set to."""

from dataclasses import replace
from datetime import date

from careapp.domain.transfers import Account, Package, Row, Told, Transfer
from careapp.store import transfers
from careapp.ui.pages import ScrollPage, show_whole
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


@scene("transfer-send-told", least=3)
def transfer_send_told(tour):
    """How much is told of plans and referrals."""
    tour.open("students")
    shown = SendDialog(tour.window, tour.visit.doors.session, _first(tour))
    shown.open()
    tour.settle()
    for each in (*shown._offer.plans, *shown._offer.referrals):
        shown.ticks[each.id].click()
    tour.settle()
    bar = shown.findChild(ScrollPage).verticalScrollBar()
    bar.setValue(bar.maximum())
    yield
    shown.reject()


@scene("transfer-former", least=3)
def transfer_former(tour):
    """A child's page: what its former school tells of plans and referrals."""
    yield from _former(tour, "data")


@scene("transfer-former-way", least=3)
def transfer_former_way(tour):
    """The same in the timeline."""
    yield from _former(tour, "care")


def _former(tour, view):
    tour.open("students")
    screen, done = tour.screen("students"), []
    student = screen.view.rows[0].pupil.student.id
    told = Told(("ป.3/1 · 16 พ.ค. 2568 – 12 มิ.ย. 2569",), accounts=ACCOUNTS)
    school, day = "โรงเรียนบ้านต้นทาง (สมมติวิทยา)", date(2026, 6, 12)
    moved = Transfer("t|in", student, "t", "in", school, day, "", told=told)

    def write(services):
        services.desk.write([transfers.save_transfer(moved)])
        done.append(True)

    tour.visit.doors.session.read(write, lambda _: None)
    tour.until(lambda: bool(done))
    screen.show_student(student)
    tour.settle()
    page = screen.door.page
    page.show_as(view)
    tour.settle()
    if view == "care":
        page.care.timeline.steps.choose("support")
        page.care.timeline.steps.picked.emit("support")
        part = page.care.timeline
    else:
        part = page.data.schools
    tour.settle()
    show_whole(part)
    tour.settle()
    yield
    gone = replace(moved, deleted=True)
    tour.visit.doors.session.read(
        lambda services: services.desk.write([transfers.save_transfer(gone)]), lambda _: None
    )
    tour.settle()
    page.show_as("care")
    screen._close_student()


ACCOUNTS = (
    Account("plan", date(2026, 1, 12), "12 ม.ค. 2569 · การเรียน · มาเรียนสี่วันต่อสัปดาห์ · ปิดแล้ว · ดีขึ้น", (
        ("goal", ("มาเรียนไม่น้อยกว่าสี่วันต่อสัปดาห์ และส่งงานครบทุกวิชาภายในสิ้นเดือน",)),
        ("measures", ("ให้คำปรึกษา", "เยี่ยมบ้าน")),
        ("steps", ("โทรหายายและนัดเยี่ยมบ้าน · ทำแล้ว 14 ม.ค. 2569",)),
        ("course", ("12 ม.ค. 2569 เริ่มดำเนินการ", "20 ก.พ. 2569 ปิด · ดีขึ้น · มีเพื่อนบ้านมาส่งตอนเช้า")),
    )),
    Account("referral", date(2026, 2, 3), "3 ก.พ. 2569 · ครูแนะแนว · ขาดเรียนบ่อย", (
        ("problem", ("ขาดเรียนบ่อย ไม่มีคนปลุกตอนเช้า",)),
        ("asked", ("ขอให้คำปรึกษาสัปดาห์ละครั้ง",)),
        ("course", ("5 ก.พ. 2569 ตอบกลับ · ช่วยเหลือได้ · พบสี่ครั้ง นักเรียนร่วมมือดี",)),
    )),
)  # fmt: skip


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
        accounts=ACCOUNTS,
    )
    package = Package(
        "p", "โรงเรียนบ้านต้นทาง (สมมติวิทยา)", "42018888", date(2026, 6, 12), "x", rows, told
    )
    return services.transfers.look(package), services.people.classrooms(TERM)
