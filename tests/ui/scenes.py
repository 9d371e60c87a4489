"""Every screen of the program, each as a scene: how a person comes to it, and how it is left."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from careapp.ui import dialogs
from careapp.ui.screens.first_run import FirstRun
from careapp.ui.screens.recovery import Recovery
from careapp.ui.screens.screening_start import GRID, GUIDED, RESULTS
from careapp.ui.screens.sign_in import SignIn
from careapp.ui.screens.student_order import Order
from tests.exchange.xlsforms import book
from tests.ui import full_schools
from tests.ui.keyboard import enter, type_text
from tests.ui.schools import clock
from tests.ui.tour import Scene, Tour, Walk

ELEVEN, SDQ = ("screening-11", "teacher"), ("sdq-teacher", "teacher")
SELF = ("sdq-self", "self")
CODE = "7K3M-9PQR-2TVW-X4YZ-6BCD-8FGH-JKMN-PQRS"
HARD_NAME = "รายชื่อนักเรียนทั้งหมดของโรงเรียนที่ตั้งชื่อแฟ้มไว้ยาวมาก"
LONG_TROUBLE = (
    "สำรองข้อมูลของวันนี้ไม่ได้ เพราะพื้นที่ในดิสก์เหลือไม่พอ ให้ลบแฟ้มที่ไม่ใช้แล้วในเครื่องนี้ "
    "หรือเลือกที่เก็บสำรองที่อื่นในการตั้งค่า แล้วลองใหม่อีกครั้ง"
)

SCENES: dict[str, Scene] = {}


def scene(name: str, *, inside: bool = True, least: int = 0) -> Callable[[Walk], Walk]:
    def take(walk: Walk) -> Walk:
        SCENES[name] = Scene(name, walk, inside, least)
        return walk

    return take


def chosen(only: Sequence[str] = (), *, inside: bool, children: int) -> list[Scene]:
    """The scenes of a tour, in their order; `only` those whose names begin so."""
    return [
        each
        for each in SCENES.values()
        if each.inside == inside
        and each.least <= children
        and (not only or each.name.startswith(tuple(only)))
    ]


# Before a school is open: these begin the visit themselves.


def _first_run(tour: Tour) -> FirstRun:
    tour.visit.preferences.last_school = ""
    tour.visit.doors.entrance.show_first_run()
    assert isinstance(tour.page, FirstRun)
    return tour.page


@scene("first-1-school", inside=False)
def first_school(tour):
    _first_run(tour)
    yield


@scene("first-1-faults", inside=False)
def first_school_faults(tour):
    page = _first_run(tour)
    type_text(full_schools.LONG.name)
    enter(tour.qtbot)
    type_text("4201")
    enter(tour.qtbot)
    page._forward()
    yield


@scene("first-2-account", inside=False)
def first_account(tour):
    _to_account(tour)
    yield


@scene("first-2-faults", inside=False)
def first_account_faults(tour):
    page = _to_account(tour)
    type_text(full_schools.LONG_TEACHER)
    enter(tour.qtbot)
    type_text("a b")
    enter(tour.qtbot)
    type_text("1234")
    page._forward()
    yield


def _to_account(tour):
    page = _first_run(tour)
    for text in (full_schools.LONG.name, "42019999", full_schools.LONG.area):
        type_text(text)
        enter(tour.qtbot)
    return page


@scene("first-3-code", inside=False)
def first_code(tour):
    page = _to_account(tour)
    page.show_made(Path("/tmp/โรงเรียนบ้านตัวอย่าง.careapp"), CODE, clock().today())
    yield


@scene("first-4-list", inside=False)
def first_list(tour):
    page = _first_run(tour)
    page.show_made(Path("/tmp/โรงเรียนบ้านตัวอย่าง.careapp"), "", clock().today())
    yield


@scene("first-5-demo", inside=False)
def first_demo(tour):
    page = _first_run(tour)
    page.show_demo("demo", "a1b2-c3d4-e5f6-a7b8", Path("/home/kru-mali/careapp/demo.careapp"))
    yield


@scene("sign-in", inside=False)
def sign_in(tour):
    tour.visit.doors.entrance.show_sign_in(tour.schools.closed)
    tour.settle()
    yield


@scene("sign-in-wrong", inside=False)
def sign_in_wrong(tour):
    tour.visit.doors.entrance.show_sign_in(tour.schools.closed)
    tour.settle()
    assert isinstance(tour.page, SignIn)
    for _ in range(3):
        tour.page.tried.emit("mali", "wrong password")
        tour.settle()
    yield
    tour.visit.doors.entrance._patience.right()


@scene("sign-in-gone", inside=False)
def sign_in_gone(tour):
    tour.visit.doors.entrance.show_sign_in(Path(f"/tmp/{HARD_NAME}.careapp"))
    tour.settle()
    yield


@scene("recovery", inside=False)
def recovery(tour):
    tour.visit.doors.entrance.show_sign_in(tour.schools.closed)
    tour.settle()
    tour.page.forgotten.emit("mali")
    assert isinstance(tour.page, Recovery)
    type_text("7K3M9PQR2TVWX4YZ6BCD8FGHJKMNPQRS")
    enter(tour.qtbot)
    type_text("1234")
    enter(tour.qtbot)
    yield


# Signed in.


@scene("home")
def home(tour):
    tour.open("home")
    yield


@scene("home-whole-school", least=60)
def home_whole_school(tour):
    tour.open("home")
    tour.choose_whole_school()
    yield


@scene("students")
def students(tour):
    tour.open("students")
    yield


@scene("students-whole-school", least=60)
def students_whole_school(tour):
    tour.open("students")
    tour.choose_whole_school()
    yield


@scene("students-cards", least=3)
def students_cards(tour):
    tour.open("students")
    tour.screen("students").show_as("cards")
    yield
    tour.screen("students").show_as("table")


@scene("students-cards-whole-school", least=60)
def students_cards_whole_school(tour):
    tour.open("students")
    tour.choose_whole_school()
    tour.screen("students").show_as("cards")
    tour.screen("students").sort(Order("overall"))
    yield
    tour.screen("students").show_as("table")
    tour.screen("students").sort(Order())


@scene("students-by-group", least=3)
def students_by_group(tour):
    tour.open("students")
    tour.screen("students").sort(Order("overall", turned=True))
    yield
    tour.screen("students").sort(Order())


@scene("students-not-found", least=3)
def students_not_found(tour):
    tour.open("students")
    tour.screen("students").search("ไม่มีใครชื่อนี้ในโรงเรียน")
    tour.settle()
    yield
    tour.screen("students").search("")
    tour.settle()


@scene("student", least=3)
def student(tour):
    _open_student(tour, 0)
    yield
    tour.screen("students")._close_student()


@scene("student-empty", least=60)
def student_empty(tour):
    """A child about whom nothing is known yet."""
    _open_student(tour, 57)
    yield
    tour.screen("students")._close_student()


@scene("student-typing", least=3)
def student_typing(tour):
    """A doubtful value and an impossible one."""
    _open_student(tour, 1)
    page = tour.screen("students")._page
    for name, text in (("born", "31/02/2559"), ("phone", "12"), ("first_name", "")):
        line = page._form._fields[name].findChild(QLineEdit)
        line.setFocus()
        line.selectAll()
        tour.qtbot.keyClick(line, Qt.Key.Key_Backspace)
        type_text(text)
    yield
    page._form._revert.click()
    tour.screen("students")._close_student()


def _open_student(tour, place):
    tour.open("students")
    screen = tour.screen("students")
    screen.show_student(screen.view.rows[place].pupil.student.id)
    tour.settle()


@scene("roster")
def roster(tour):
    tour.open("roster")
    yield


@scene("roster-preview")
def roster_preview(tour):
    tour.open("roster", tour.schools.list)
    yield
    tour.screen("roster").start_again()


@scene("roster-problems")
def roster_problems(tour):
    tour.open("roster", tour.schools.list)
    card = next(
        each
        for each in tour.screen("roster").findChildren(object)
        if getattr(each, "group", "") == "problems"
    )
    card.button.click()
    tour.settle()
    yield
    tour.screen("roster").start_again()


@scene("roster-mapping")
def roster_mapping(tour):
    tour.open("roster", tour.schools.table)
    yield
    tour.screen("roster").start_again()


@scene("roster-refused")
def roster_refused(tour):
    tour.open("roster", Path(f"/tmp/{HARD_NAME}.xlsx"))
    yield
    tour.screen("roster").start_again()


@scene("screening-start")
def screening_start(tour):
    tour.open("screenings")
    tour.screen("screenings").open("start")
    yield


@scene("screening-whole-school", least=60)
def screening_whole_school(tour):
    tour.open("screenings")
    tour.choose_whole_school()
    yield


def _screening(name, page, choice, room=None, least=3):
    @scene(name, least=least)
    def walk(tour):
        tour.open("screenings", room=room)
        tour.screen("screenings").open(page, choice)
        tour.settle()
        yield
        tour.screen("screenings").open("start")
        tour.settle()


_screening("grid-11", GRID, ELEVEN)
_screening("grid-sdq", GRID, SDQ)
_screening("grid-sdq-self", GRID, SELF, full_schools.M1, 60)
_screening("guided-11", GUIDED, ELEVEN)
_screening("guided-sdq", GUIDED, SDQ)
_screening("results-11", RESULTS, ELEVEN)
_screening("results-sdq", RESULTS, SDQ)


def _report(name, report, least=0):
    @scene(name, least=least)
    def walk(tour):
        tour.open("reports")
        screen = tour.screen("reports")
        screen.show_report(report)
        tour.settle()
        pages = screen.preview.pages
        tour.until(lambda: pages.is_sharp or not pages.isVisible())
        yield


_report("reports", "screening-class")
_report("reports-sdq", "sdq-class", 3)
_report("reports-student", "screening-student", 3)
_report("reports-completeness", "completeness", 3)


@scene("board")
def board(tour):
    tour.open("completeness")
    yield


@scene("board-whole-school", least=60)
def board_whole_school(tour):
    tour.open("completeness")
    tour.choose_whole_school()
    yield


@scene("board-list", least=60)
def board_list(tour):
    """Whom to chase, beside the board or in its place."""
    tour.open("completeness")
    tour.choose_whole_school()
    table = tour.screen("completeness").view.table
    table.setFocus()
    tour.qtbot.keyClick(table, Qt.Key.Key_Return)
    tour.settle()
    assert tour.screen("completeness").view.panel.isVisible()
    yield
    tour.screen("completeness").view.close_list()


def _section(section):
    @scene(f"settings-{section}")
    def walk(tour):
        tour.open("settings", {"section": section})
        tour.settle()
        yield


for each in ("school", "terms", "signers", "library", "forms", "people", "backup", "computer"):
    _section(each)


@scene("settings-incoming")
def settings_incoming(tour):
    """A workbook with something to set right in it."""
    tour.open("settings", {"section": "library"})
    path = tour.schools.list.parent / "แบบสำรวจความเป็นอยู่ของเด็กในหอพัก.xlsx"
    rows = "type | name | label\ntext | a | ชื่อ\ngeopoint | where | บ้านอยู่ที่ไหน\nstart | s"
    tour.screen("settings").section.look(book(path, survey=rows))
    tour.settle()
    yield


@scene("settings-person")
def settings_person(tour):
    """The page of somebody who is to have an account, half filled in."""
    tour.open("settings", {"section": "people"})
    people = tour.screen("settings").section
    people.show_person(None)
    tour.settle()
    yield
    people.revert()
    tour.settle()


@scene("banner", least=3)
def banner(tour):
    """A message of the shell, and one that stays."""
    tour.open("home")
    tour.window.banner.show_error(LONG_TROUBLE, "ลองใหม่")
    yield
    tour.window.banner.clear()


def _dialog(name, show):
    @scene(name)
    def walk(tour):
        tour.open("home")
        shown = show(tour)
        tour.qtbot.waitExposed(shown)
        yield
        shown.reject()
        tour.settle()


_dialog("dialog-error", lambda tour: dialogs.show_error(tour.window, LONG_TROUBLE))
_dialog("dialog-bug", lambda tour: dialogs.show_bug(tour.window))
_dialog("dialog-about", lambda tour: dialogs.about(tour.window))
_dialog(
    "dialog-confirm",
    lambda tour: dialogs.confirm(
        tour.window,
        "ปิดบัญชีของ " + full_schools.LONG_TEACHER,
        LONG_TROUBLE,
        ("ปิดบัญชี", lambda: None),
        danger=True,
    ),
)


@scene("locked")
def locked(tour):
    """The last scene of a tour: there is nothing more to see."""
    tour.open("home")
    tour.visit.doors.lock()
    tour.settle()
    yield
