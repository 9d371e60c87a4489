"""What is typed and not saved: over a lock, a close and a kill, in the started window."""

import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.ui import unsaved
from careapp.ui.screens.student import StudentPage
from careapp.ui.unsaved import PAUSE
from tests.exchange.xlsforms import book
from tests.services.samples import P4
from tests.ui.keyboard import type_text
from tests.ui.schools import PASSWORD, create, opened

OTHER = "four other words"
AGAIN = "What you had typed is here again: save or drop it."


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    """A closed, encrypted school with two classes, and a second account."""
    services = create(tmp_path / "บ้านตัวอย่าง").services
    services.accounts.add(NewAccount("bua", "ครูบัว", OTHER, Role.TEACHER, classes=(P4.label,)))
    path = services.desk.file.folder.path
    services.close()
    return path


@pytest.fixture
def inside(visit, school):
    visit.begin(school)
    visit.sign_in("home")
    return visit


def lock(visit):
    visit.doors.lock()
    assert visit.doors.window.at == ""


def open_student(visit, code="5001"):
    shell = visit.doors.shell
    shell.open("students")
    visit.settle()
    screen = visit.doors.window.shown("students")
    screen.search(code)
    visit.settle()
    screen.open_first()
    visit.settle()
    page = screen.findChild(StudentPage)
    page.show_as("data")
    visit.settle()
    return page


def type_in(visit, name, text):
    field = field_of(visit, name)
    field.setFocus()
    field.selectAll()
    type_text(text)
    return field


def field_of(visit, name):
    """A field, once it is there: new lines of a list are shown a moment after they were made."""

    def found():
        fields = visit.doors.window.findChildren(QLineEdit)
        return [each for each in fields if each.accessibleName() == name and each.isVisible()]

    visit.qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def kept(school, login="mali", password=PASSWORD):
    """What a closed school keeps for an account."""
    services = opened(school, login, password)
    found = services.unsaved.kept()
    services.close()
    return found


def banner(visit):
    shown = visit.doors.window.banner
    return shown.sentence if shown.isVisible() else ""


def test_a_name_half_corrected_is_there_again_after_the_lock(inside, qtbot):
    open_student(inside)
    type_in(inside, "First name", "กล้าหาญ")
    lock(inside)
    assert "กล้าหาญ" not in inside.words()
    inside.sign_in("students")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert field_of(inside, "First name").text() == "กล้าหาญ"
    assert field_of(inside, "First name").hasFocus()
    assert "Not stored yet" in inside.words()
    inside.press("Undo what I typed")
    qtbot.waitUntil(lambda: not banner(inside))
    inside.settle()
    lock(inside)
    inside.sign_in("home")
    assert not banner(inside)


def test_another_account_never_sees_it(inside, school, qtbot):
    open_student(inside)
    type_in(inside, "First name", "กล้าหาญ")
    lock(inside)
    inside.sign_in("home", "bua", OTHER)
    open_student(inside)
    assert field_of(inside, "First name").text() == "กล้า"
    assert not banner(inside)
    lock(inside)
    inside.sign_in("students")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert field_of(inside, "First name").text() == "กล้าหาญ"


def test_what_was_saved_does_not_come_back(inside, qtbot):
    open_student(inside)
    type_in(inside, "Nickname", "หนึ่ง")
    inside.press("Save")
    lock(inside)  # before anybody could be told that it is stored
    inside.settle()
    inside.doors.entrance._try("mali", PASSWORD)
    qtbot.waitUntil(lambda: inside.doors.window.at != "", timeout=20_000)
    inside.settle()
    assert not banner(inside)
    open_student(inside)
    assert field_of(inside, "Nickname").text() == "หนึ่ง"


def test_it_comes_back_in_the_class_in_which_it_was_typed(inside, qtbot):
    inside.doors.shell.open("students")
    inside.doors.window.bar.class_picked.emit("ป.5/1")
    inside.settle()
    screen = inside.doors.window.shown("students")
    screen.open_first()
    inside.settle()
    screen.findChild(StudentPage).show_as("data")
    inside.settle()
    child = screen.findChild(StudentPage).student
    type_in(inside, "Nickname", "สอง")
    lock(inside)
    inside.sign_in("students")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert inside.picker("Class").currentText() == "ป.5/1"
    assert inside.doors.window.shown("students").findChild(StudentPage).student == child
    assert field_of(inside, "Nickname").text() == "สอง"


def test_a_pause_of_typing_keeps_it_against_a_kill(inside, qtbot, monkeypatch):
    open_student(inside)
    type_in(inside, "Nickname", "สาม")
    qtbot.waitUntil(lambda: "สาม" in str(inside.doors.shell._keeper._stored), timeout=10 * PAUSE)
    inside.settle()
    with monkeypatch.context() as killed:
        killed.setattr(unsaved.Keeper, "leave", lambda self: None)  # nobody has time to ask
        lock(inside)
    inside.sign_in("students")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert field_of(inside, "Nickname").text() == "สาม"


def test_closing_the_window_keeps_it_too(inside, school):
    open_student(inside)
    type_in(inside, "Nickname", "สี่")
    inside.close()
    assert "สี่" in str(kept(school))
    assert not kept(school, "bua", OTHER)


def test_nothing_of_it_lies_in_plain_files(inside, school, tmp_path):
    open_student(inside)
    type_in(inside, "Nickname", "กขฃคฅฆงจ")
    lock(inside)
    inside.settle()
    raw = "กขฃคฅฆงจ".encode()
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert files
    assert not any(raw in each.read_bytes() for each in files)


def open_settings(visit, section):
    visit.doors.shell.open("settings", {"section": section})
    visit.settle()
    return visit.doors.window.shown("settings")


@pytest.mark.parametrize(
    ("section", "name", "text"),
    [("school", "SMIS code", "12ab"), ("terms", "Term 1/2569 Count day", "31/02")],
)
def test_a_setting_that_cannot_be_stored_yet_is_there_again(inside, qtbot, section, name, text):
    open_settings(inside, section)
    type_in(inside, name, text)
    lock(inside)
    inside.sign_in("settings")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert field_of(inside, name).text() == text
    inside.press("Undo what I typed")
    qtbot.waitUntil(lambda: not banner(inside))
    assert field_of(inside, name).text() != text


def test_a_setting_that_can_be_stored_is_stored_by_the_lock(inside, qtbot):
    open_settings(inside, "school")
    type_in(inside, "District", "เมือง")
    lock(inside)
    inside.settle()
    inside.sign_in("settings")
    assert inside.doors.session.school.district == "เมือง"
    assert not banner(inside)
    assert field_of(inside, "District").text() == "เมือง"


def test_hotlines_half_written_are_there_again(inside, qtbot):
    screen = open_settings(inside, "safety")
    lines = next(each for each in screen.findChildren(QPlainTextEdit) if each.isVisible())
    lines.setPlainText("1323 สายด่วนสุขภาพจิต\n1300")
    lock(inside)
    inside.sign_in("settings")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    screen = inside.doors.window.shown("settings")
    (lines,) = (each for each in screen.findChildren(QPlainTextEdit) if each.isVisible())
    assert lines.toPlainText() == "1323 สายด่วนสุขภาพจิต\n1300"


def test_a_person_half_typed_comes_back_without_the_password(inside, school, qtbot):
    open_settings(inside, "people")
    inside.press("Add a person")
    type_in(inside, "Name", "ครูเฟื่อง")
    type_in(inside, "Sign-in name", "fueang")
    type_in(inside, "Password", "horse battery staple")
    lock(inside)
    inside.settle()
    found = kept(school)
    assert "fueang" in str(found)
    assert "staple" not in str(found)
    inside.sign_in("settings")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert field_of(inside, "Name").text() == "ครูเฟื่อง"
    assert field_of(inside, "Sign-in name").text() == "fueang"
    assert field_of(inside, "Password").text() == ""


@pytest.fixture
def alarmed(inside):
    """A screening in which an answer may mean danger; its panel is in front."""
    inside.doors.shell.open("screenings")
    inside.settle()
    screen = inside.doors.window.shown("screenings")
    screen.open("guided")
    inside.settle()
    screen.guided.form.answer("welfare_problem_3", 1)
    inside.qtbot.waitUntil(lambda: screen.dangers.panel is not None)
    return inside


def test_what_was_done_in_danger_is_there_again_with_its_panel(alarmed):
    panel = alarmed.doors.window.shown("screenings").dangers.panel
    panel._own.edit.setText("โทร 1323")
    panel._ticks[1].click()
    lock(alarmed)
    alarmed.sign_in("screenings")
    screen = alarmed.doors.window.shown("screenings")
    screen.open("guided")
    alarmed.qtbot.waitUntil(lambda: screen.dangers.panel is not None)
    again = screen.dangers.panel
    assert again._own.text() == "โทร 1323"
    assert again._own.said == AGAIN
    assert [tick.isChecked() for tick in again._ticks] == [False, True, False, False]
    again._say()
    alarmed.settle()
    assert not screen.keeps.texts()


def test_what_came_of_an_alarm_opens_again_where_it_was_being_typed(alarmed):
    alarmed.doors.window.shown("screenings").dangers.panel._ticks[0].click()
    alarmed.doors.window.shown("screenings").dangers.panel._say()
    alarmed.settle()
    alarmed.doors.shell.open("home")
    home = alarmed.doors.window.shown("home")
    home._alarms.ask()
    alarmed.settle()
    alarmed.dialog().rows[0].came.edit.setText("ย้ายมาอยู่กับยาย")
    lock(alarmed)
    alarmed.sign_in("home")
    (row,) = alarmed.dialog().rows
    assert row.came.text() == "ย้ายมาอยู่กับยาย"
    assert row.came.said == AGAIN
    row.finish.click()
    alarmed.dialog().accept()
    alarmed.settle()
    assert not alarmed.doors.window.shown("home").keeps.texts()


def test_a_title_half_typed_opens_again_over_its_report(inside):
    inside.doors.shell.open("reports", {"name": "class-list"})
    inside.settle()
    inside.doors.window.shown("reports").choices.show_title()
    inside.dialog()._title.edit.setText("รายชื่อห้องเรา")
    lock(inside)
    inside.sign_in("reports")
    inside.qtbot.waitUntil(lambda: inside.doors.window.shown("reports").keeps.texts() != {})
    title = inside.dialog()._title
    assert title.text() == "รายชื่อห้องเรา"
    assert title.said == AGAIN
    inside.qtbot.keyClick(inside.dialog(), Qt.Key.Key_Escape)
    assert not inside.doors.window.shown("reports").keeps.texts()


def test_a_number_that_is_no_answer_is_there_again_with_its_child(inside):
    inside.doors.shell.open("screenings")
    inside.settle()

    def guided():
        screen = inside.doors.window.shown("screenings")
        screen.open("guided", ("measurement", "teacher"))
        inside.settle()
        return screen.guided

    page = guided()
    field = page.form._page(0).controls["weight_kg"]
    field._field.setText("สามสิบ")
    page.go(1)
    assert page.form.unread() == {}
    page.go(0)
    assert page.form.unread() == {"weight_kg": "สามสิบ"}
    lock(inside)
    inside.sign_in("screenings")
    assert guided().form.unread() == {"weight_kg": "สามสิบ"}
    assert banner(inside) == AGAIN


def test_the_columns_pointed_out_for_a_list_are_there_again(inside, qtbot, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("a,b,c\nเด็กหญิงฟ้า ใสดี,x,1\nเด็กชายดิน ดีมาก,y,2\n", encoding="utf-8")
    inside.doors.shell.open("roster", path)
    inside.settle()
    type_in(inside, "One class for everybody in the file", "ป.6/")
    lock(inside)
    inside.sign_in("roster")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert field_of(inside, "One class for everybody in the file").text() == "ป.6/"
    inside.press("Choose another file")
    qtbot.waitUntil(lambda: not banner(inside))


KILLED = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from careapp import settings
from careapp.ui.doors import Doors
from careapp.ui.screens.student import StudentPage
from tests.ui.schools import clock

app = QApplication([])
doors = Doors(app, clock(), settings.load())
doors.entrance.show_sign_in(__import__("pathlib").Path(sys.argv[1]))
doors.entrance._try("mali", sys.argv[2])

def until(true, then):
    if true():
        QTimer.singleShot(0, then)
    else:
        QTimer.singleShot(20, lambda: until(true, then))

def page():
    return doors.window.shown("students").findChild(StudentPage)

def students():
    doors.shell.open("students")
    until(lambda: doors.window.shown("students").view is not None, child)

def child():
    doors.window.shown("students").open_first()
    page().show_as("data")
    until(lambda: page().data.child is not None, typing)

def typing():
    field = page().data.form._fields["nickname"]
    field.set_text("ห้า")
    field.typed.emit()
    until(lambda: "ห้า" in str(doors.shell._keeper._stored) and doors.tasks.idle, dead)

def dead():
    os.kill(os.getpid(), signal.SIGKILL)

until(lambda: doors.window.at == "home", students)
app.exec()
"""


def test_a_killed_program_has_kept_it(school):
    done = subprocess.run([sys.executable, "-c", KILLED, school, PASSWORD], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert "ห้า" in str(kept(school))


def wording(tmp_path):
    return book(
        tmp_path / "pack.xlsx", survey="type | name | label\ntext | q1 | Own words of ours",
        settings="form_id\nsdq-self",
    )  # fmt: skip


LEAVE = "Who has given the school leave to use these words?"


def test_who_gave_leave_is_there_again_with_its_workbook(inside, qtbot, tmp_path):
    path = wording(tmp_path)
    open_settings(inside, "library").section.look(path, wording=True)
    type_in(inside, LEAVE, "สพฐ. 12/2569")
    lock(inside)
    inside.sign_in("settings")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert field_of(inside, LEAVE).text() == "สพฐ. 12/2569"
    inside.press("Leave it")
    qtbot.waitUntil(lambda: not banner(inside))


def test_it_waits_while_its_workbook_is_away(inside, school, qtbot, tmp_path):
    path = wording(tmp_path)
    open_settings(inside, "library").section.look(path, wording=True)
    type_in(inside, LEAVE, "สพฐ. 12/2569")
    lock(inside)
    path = path.rename(tmp_path / "away.xlsx")
    inside.sign_in("settings")
    lock(inside)
    inside.settle()
    path.rename(tmp_path / "pack.xlsx")
    inside.sign_in("settings")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    assert field_of(inside, LEAVE).text() == "สพฐ. 12/2569"


def test_a_list_that_was_read_by_hand_is_before_one_again(inside, qtbot, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("a,b,c\nเด็กหญิงฟ้า ใสดี,x,1\nเด็กชายดิน ดีมาก,y,2\n", encoding="utf-8")
    inside.doors.shell.open("roster", path)
    inside.settle()
    mapping = inside.doors.window.shown("roster")._mapping
    mapping.pick("full_name", 0)
    type_in(inside, "One class for everybody in the file", "ป.6/1")
    inside.press("Read the file so")
    inside.settle()
    preview = inside.doors.window.shown("roster")._preview.preview
    assert len(preview.listing.entries) == 2
    lock(inside)
    inside.sign_in("roster")
    qtbot.waitUntil(lambda: banner(inside) == AGAIN)
    inside.settle()
    again = inside.doors.window.shown("roster")._preview.preview
    assert [each.classroom for each in again.listing.entries] == [
        each.classroom for each in preview.listing.entries
    ]
    inside.doors.window.shown("roster")._preview.accepted.emit(again, ("new",))
    qtbot.waitUntil(lambda: not inside.doors.window.shown("roster").texts())


def test_another_look_of_the_window_keeps_what_is_typed(inside, qtbot):
    open_student(inside)
    type_in(inside, "Nickname", "หก")
    inside.doors.session.preferences.language = "en"
    inside.doors.session.preferences.text_size = 17
    inside.doors.session.keep_preferences()
    inside.settle()
    qtbot.waitUntil(lambda: banner(inside) == AGAIN, timeout=10_000)
    assert field_of(inside, "Nickname").text() == "หก"
