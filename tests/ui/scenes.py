"""Every screen of the program, each as a scene: how a person comes to it, and how it is left."""

import importlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from careapp.domain.access import Role
from careapp.domain.people import Staff
from careapp.domain.safety import MISTAKE
from careapp.forms.loader import library
from careapp.services.class_sheets import Filled
from careapp.services.rekeying import BeforeRekey
from careapp.ui import dialogs
from careapp.ui.about import about
from careapp.ui.cover import Privacy
from careapp.ui.screens.danger_list import DangerList
from careapp.ui.screens.first_run import FirstRun
from careapp.ui.screens.plan_move import MoveDialog
from careapp.ui.screens.plan_new import ChildDialog
from careapp.ui.screens.recovery import Recovery
from careapp.ui.screens.screening_start import GRID, GUIDED, RESULTS
from careapp.ui.screens.sign_in import SignIn
from careapp.ui.screens.student_order import Order
from tests.exchange.standards import book as standard_book
from tests.exchange.standards import invented
from tests.exchange.xlsforms import book
from tests.ui import full_schools
from tests.ui.any_answers import fill_class
from tests.ui.keyboard import enter, type_text
from tests.ui.schools import clock
from tests.ui.tour import Scene, Side, Tour, Walk

ELEVEN, SDQ = ("screening-11", "teacher"), ("sdq-teacher", "teacher")
SELF, GROWTH = ("sdq-self", "self"), ("measurement", "teacher")
CODE = "7K3M-9PQR-2TVW-X4YZ-6BCD-8FGH-JKMN-PQRS"
HARD_NAME = "รายชื่อนักเรียนทั้งหมดของโรงเรียนที่ตั้งชื่อแฟ้มไว้ยาวมาก"
LONG_TROUBLE = (
    "สำรองข้อมูลของวันนี้ไม่ได้ เพราะพื้นที่ในดิสก์เหลือไม่พอ ให้ลบแฟ้มที่ไม่ใช้แล้วในเครื่องนี้ "
    "หรือเลือกที่เก็บสำรองที่อื่นในการตั้งค่า แล้วลองใหม่อีกครั้ง"
)

SCENES: dict[str, Scene] = {}


def scene(
    name: str, *, inside: bool = True, least: int = 0, district: bool = False
) -> Callable[[Walk], Walk]:
    """`inside` a school that is open, or with `district` such a one."""
    side: Side = "district" if district else "school"

    def take(walk: Walk) -> Walk:
        SCENES[name] = Scene(name, walk, side if inside else "front", least)
        return walk

    return take


def chosen(only: Sequence[str] = (), *, side: Side, children: int) -> list[Scene]:
    """The scenes of a tour, in their order; `only` those whose names begin so."""
    return [
        each
        for each in SCENES.values()
        if each.side == side
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


@scene("student-results", least=3)
def student_results(tour):
    """Informants side by side, what has changed, a result in words."""
    _open_student(tour, 0)
    tour.screen("students").door.page.show_as("results")
    tour.settle()
    yield
    tour.screen("students").door.page.show_as("care")
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
    page = tour.screen("students").door.page
    page.show_as("data")
    tour.settle()
    for name, text in (("born", "31/02/2559"), ("phone", "12"), ("first_name", "")):
        line = page.data.form._fields[name].findChild(QLineEdit)
        line.setFocus()
        line.selectAll()
        tour.qtbot.keyClick(line, Qt.Key.Key_Backspace)
        type_text(text)
    tour.settle()
    yield
    page.data.form._revert.click()
    page.show_as("care")
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


@scene("screening-start-some", least=3)
def screening_start_some(tour):
    """Further down: the forms for some children, those for adults with what is to be known."""
    tour.open("screenings")
    tour.screen("screenings").open("start")
    tour.settle()
    start = tour.screen("screenings").start
    row = next(each for each in start.rows if each.standing.form.id == "q2")
    start.ensureWidgetVisible(row, 0, 300)
    yield
    start.verticalScrollBar().setValue(0)


@scene("screening-whole-school", least=60)
def screening_whole_school(tour):
    tour.open("screenings")
    tour.choose_whole_school()
    yield


def _screening(name, page, choice, room=None, least=3, at=-1):
    @scene(name, least=least)
    def walk(tour):
        tour.open("screenings", room=room)
        tour.screen("screenings").open(page, choice)
        tour.settle()
        if at >= 0:
            tour.screen("screenings").guided.go(at)
            tour.settle()
        yield
        tour.screen("screenings").open("start")
        tour.settle()


_screening("grid-11", GRID, ELEVEN)
_screening("grid-sdq", GRID, SDQ)
_screening("grid-sdq-self", GRID, SELF, full_schools.M1, 60)
_screening("grid-growth", GRID, GROWTH)
_screening("guided-11", GUIDED, ELEVEN)
_screening("guided-sdq", GUIDED, SDQ)
_screening("results-11", RESULTS, ELEVEN)
_screening("results-sdq", RESULTS, SDQ)


TWO, NINE, VISIT = ("q2", "self"), ("q9", "self"), ("home-visit", "teacher")
MEMBERS = [
    {"member_relation": "ยาย", "member_age": 68, "member_welfare": 700},
    {"member_relation": "แม่", "member_age": 34, "member_wage": 9000},
    {"member_relation": "น้องสาว", "member_age": 4},
]


def _asked_next(name, page, choice, ask, *, least=3):
    """A form that asks for another one: two children of the class have it to do."""

    @scene(name, least=least)
    def walk(tour):
        tour.open("screenings")
        session, done = tour.visit.doors.session, []

        def fill(services):
            pupils = services.people.pupils(tour.term, full_schools.P4)[:3]
            filled = [
                Filled(each.student, {"q1": int(n != 1), "q2": 0}) for n, each in enumerate(pupils)
            ]
            services.screenings.record("q2", tour.term, filled, full_schools.DAY)

        session.read(fill, lambda _: done.append(True))
        tour.until(lambda: bool(done))
        screen = tour.screen("screenings")
        screen.open(page, choice)
        tour.settle()
        shown = ask(screen)
        yield
        if shown is not None:
            shown.reject()
        screen.open("start")
        tour.settle()


def _offer(screen):
    screen.guided.go(2)
    screen.guided._offer_next()
    return next(each for each in screen.findChildren(dialogs.Message) if each.isVisible())


_asked_next("guided-next", GUIDED, TWO, _offer)
_asked_next("guided-next-later", GUIDED, TWO, lambda screen: screen.guided.go(2))
_asked_next("grid-next", GRID, TWO, lambda screen: None)
_asked_next("results-next", RESULTS, TWO, lambda screen: None)
_screening("guided-for-staff", GUIDED, NINE, at=2)
_screening("guided-outside-ages", GUIDED, ("phq-a", "self"), at=2)
_screening("grid-outside-ages", GRID, ("phq-a", "self"))


@scene("guided-visit", least=3)
def guided_visit(tour):
    """A home visit: who lives there, and what they earn."""
    tour.open("screenings")
    screen = tour.screen("screenings")
    screen.open(GUIDED, VISIT)
    tour.settle()
    form = screen.guided.form
    form.show_section("household")
    form.answer("household_typed", 12000)
    form.answer("member", MEMBERS)
    form.show_section("household")
    tour.settle()
    yield
    form.answer("household_typed", None)
    form.answer("member", None)
    screen.open("start")
    tour.settle()


@scene("danger-panel", least=3)
def danger_panel(tour):
    """Over an answer that was just typed."""
    tour.open("screenings")
    screen = tour.screen("screenings")
    screen.open(GUIDED, ("q8", "self"))  # no other scene fills it in
    tour.settle()
    screen.guided.form.answer("q1", 1)
    tour.until(lambda: screen.dangers.panel is not None)
    yield
    screen.dangers.panel._wrong.click()
    tour.settle()
    screen.open("start")
    tour.settle()


@scene("danger-came-in", least=3)
def danger_came_in(tour):
    """Over an answer that came with a file, at the next look at Today."""
    tour.open("home")
    session, found = tour.visit.doors.session, []

    def raise_one(services):
        line = services.screenings.sheet("screening-11", tour.term, full_schools.P4).lines[0]
        about = line.record.id, line.pupil.student.id, "screening-11"
        return services.safety.raise_for(*about, {"violence_problem_4": 1})

    session.read(raise_one, found.extend)
    tour.until(lambda: bool(found))
    tour.screen("home").refresh()
    alarms = tour.screen("home")._alarms
    tour.until(lambda: alarms._panels is not None and alarms._panels.panel is not None)
    yield
    session.read(lambda services: services.safety.say(found[0].alarm.id, MISTAKE))
    alarms._panels.panel.reject()
    tour.settle()


@scene("danger-list", least=60)
def danger_list(tour):
    """What waits for who looks after it."""
    tour.open("home")
    tour.screen("home")._alarms.ask()
    tour.settle()
    shown = next(each for each in tour.window.findChildren(DangerList) if each.isVisible())
    yield
    shown.reject()
    tour.settle()


@scene("grid-growth-thai", least=3)
def grid_growth_thai(tour):
    """With an invented table of the school's own; a number is being typed, one is refused."""
    tour.open("screenings")
    session, done = tour.visit.doors.session, []
    rows = list(invented(range(72, 229), range(100, 181)))
    path = standard_book(tour.schools.list.parent / "standard.xlsx", rows=rows)

    def take_in(services):
        fill_class(services, "measurement", full_schools.P4, 0.6)
        services.standards.take_in(services.standards.look(path))

    session.read(take_in, lambda _: done.append(True))
    tour.until(lambda: bool(done))
    tour.screen("screenings").open(GRID, GROWTH)
    tour.settle()
    grid = tour.screen("screenings").grid.grid
    grid.go(1, 0)
    for key in ("4000", Qt.Key.Key_Return, Qt.Key.Key_Down, "38.5"):
        tour.qtbot.keyClicks(grid, key) if isinstance(key, str) else tour.qtbot.keyClick(grid, key)
    yield
    tour.screen("screenings").open("start")
    session.read(lambda services: services.standards.remove())
    tour.settle()


def _results(name, form, informant):
    """The results of a form that the schools have not filled in: it is filled in first."""

    @scene(name, least=3)
    def walk(tour):
        tour.open("screenings")
        session, done = tour.visit.doors.session, []
        work = partial(fill_class, form_id=form, classroom=full_schools.P4)
        session.read(work, lambda _: done.append(True))
        tour.until(lambda: bool(done))
        tour.screen("screenings").open(RESULTS, (form, informant))
        tour.settle()
        yield
        tour.screen("screenings").open("start")
        tour.settle()


_results("results-eq", "eq-6-11", "teacher")
_results("results-growth", "measurement", "teacher")
_results("results-phq-a", "phq-a", "self")
_results("results-home-visit", "home-visit", "teacher")
_results("results-observation", "observation", "teacher")


@scene("results-heat", least=3)
def results_heat(tour):
    """The heat map of the class, the worst first."""
    tour.open("screenings")
    tour.screen("screenings").open(RESULTS, ELEVEN)
    tour.settle()
    page = tour.screen("screenings").results
    page.heat.order.choose("worst")
    page.heat.order.picked.emit("worst")
    page.heat.table.setFocus()
    bar = page.verticalScrollBar()
    bar.setValue(page.heat.pos().y())
    tour.settle()
    yield
    page.heat.order.choose("class")
    tour.screen("screenings").open("start")
    tour.settle()


@scene("results-child", least=3)
def results_child(tour):
    """The student whose row is chosen in the results of the class."""
    tour.open("screenings")
    screen = tour.screen("screenings")
    screen.open(RESULTS, SDQ)
    tour.settle()
    screen.results.about_child_asked.emit(screen.results.results.pupils[0])
    tour.settle()
    yield
    screen.open("start")
    tour.settle()


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
_report("reports-eq", "eq-class", 3)
_report("reports-plans", "plans", 3)
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


SECTIONS = (
    "school", "terms", "calendar", "signers", "library", "forms", "safety", "people", "backup",
    "keys", "looks", "computer",
)  # fmt: skip
for each in SECTIONS:
    _section(each)


@scene("settings-keys-asked", least=3)
def settings_keys_asked(tour):
    """As in a school with passwords, whose sealed notes need somebody who can open them."""
    tour.open("settings", {"section": "keys"})
    others = (Staff("f", "นางสาวบัวผัน ตัวอย่าง", login="bua"),)
    tour.screen("settings").section.ask.show_before(BeforeRekey(others, True, 3))
    tour.settle()
    yield


@scene("settings-keys-code", least=3)
def settings_keys_code(tour):
    """The new recovery code, to be typed again."""
    tour.open("settings", {"section": "keys"})
    section = tour.screen("settings").section
    section._show_code("-".join(["ABCD", "1234"] * 4))
    tour.settle()
    yield
    section.revert()


@scene("settings-trial", least=3)
def settings_trial(tour):
    """What other cut-offs of the SDQ would change."""
    _try_others(tour)
    yield
    tour.screen("settings").section.trial.closed.emit()


@scene("settings-trial-confirm", least=3)
def settings_trial_confirm(tour):
    """Taking them up is asked about, with the consequence."""
    _try_others(tour)
    trial = tour.screen("settings").section.trial
    trial._do.click()
    tour.settle()
    yield
    trial.findChild(dialogs.Message).reject()
    trial.closed.emit()


def _try_others(tour):
    tour.open("settings", {"section": "forms"})
    section = tour.screen("settings").section
    section.begin_trial(library().form("sdq-teacher"))
    tour.settle()
    tour.until(lambda: section.trial is not None and bool(section.trial.said))


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


@scene("settings-role-table")
def settings_role_table(tour):
    """What each role may do."""
    tour.open("settings", {"section": "people"})
    shown = tour.screen("settings").section.show_roles()
    tour.settle()
    yield
    shown.reject()
    tour.settle()


@scene("settings-head")
def settings_head(tour):
    """Somebody new is to head a grade."""
    tour.open("settings", {"section": "people"})
    people = tour.screen("settings").section
    people.show_person(None)
    people._person._roles.show_roles(Role.GRADE_HEAD, ("teacher",), ())
    tour.settle()
    yield
    people.revert()
    tour.settle()


@scene("cover")
def cover(tour):
    """F12 was pressed."""
    tour.open("students")
    privacy = tour.visit.doors.shell.findChild(Privacy)
    privacy.hide()
    yield
    privacy.go_on()
    tour.settle()


@scene("plans")
def plans(tour):
    """The board: empty, or with twelve plans."""
    tour.open("plans")
    tour.screen("plans").show_board()
    tour.settle()
    yield


@scene("plans-whole-school", least=60)
def plans_whole_school(tour):
    tour.open("plans")
    tour.choose_whole_school()
    yield


@scene("plans-child", least=3)
def plans_child(tour):
    """Whom a new plan is for."""
    tour.open("plans")
    tour.screen("plans").ask_child()
    tour.settle()
    yield
    tour.screen("plans").findChild(ChildDialog).reject()
    tour.settle()


def _plan(name, column, kind=""):
    """A plan of a column of the board, and perhaps the question before it moves on."""

    @scene(name, least=60)
    def walk(tour):
        tour.open("plans")
        screen = tour.screen("plans")
        screen.show_one(screen.board.board.of(column)[0].life.plan.id)
        tour.settle()
        if kind:
            screen.page.ask(kind)
            tour.settle()
        yield
        if kind:
            screen.page.findChild(MoveDialog).reject()
        screen.show_board()
        tour.settle()


_plan("plan-new", "new")
_plan("plan-due", "due")
_plan("plan-closed", "closed")
_plan("plan-review", "due", "review")
_plan("plan-send-back", "active", "return")


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
_dialog("dialog-about", lambda tour: about(tour.window, Path("/home/kru-mali/careapp")))
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


for _module in sorted(Path(__file__).parent.glob("scenes_*.py")):
    importlib.import_module(f"tests.ui.{_module.stem}")  # each feature's own; they need `scene`


@scene("locked")
def locked(tour):
    """The last scene of a tour: there is nothing more to see."""
    tour.open("home")
    tour.visit.doors.lock()
    tour.settle()
    yield
