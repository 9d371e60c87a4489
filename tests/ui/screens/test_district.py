"""A district's window from its making to a pack that is returned, found again after a restart."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from careapp import settings
from careapp.exchange import feedback
from careapp.ui.screens.district_return import ReturnDialog
from careapp.ui.screens.first_code import FirstCode
from tests.ui import districts
from tests.ui.districts import TERM
from tests.ui.keyboard import enter, press, type_text

NAME, PASSWORD = "สพป.สมมติ เขต 1", "ปากกา กล้วย ทะเล ครก"
CTRL = Qt.KeyboardModifier.ControlModifier
LIST = (
    "รหัสโรงเรียน,ชื่อโรงเรียน,กลุ่มโรงเรียน,จำนวนนักเรียน\n"
    "42010001,โรงเรียนบ้านตัวอย่าง,กลุ่มเมือง,61\n"
    "42010002,โรงเรียนบ้านนา,กลุ่มเมือง,80\n"
    "420100,ผิด,กลุ่มเมือง,x\n"
)


def code_of(visit):
    """The recovery code as one reads it from the screen."""
    visit.qtbot.waitUntil(lambda: visit.doors.window.findChildren(FirstCode) != [])
    visit.settle()
    labels = visit.doors.window.findChild(FirstCode).findChildren(object)
    return "-".join(each.text() for each in labels if each.property("kind") == "code")


def make_district(visit, qtbot):
    """By keyboard, to the page that asks for the list of schools; the recovery code."""
    visit.begin()
    press(qtbot, Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    for text in (NAME, "4201", "จังหวัดสมมติ"):
        type_text(text)
        enter(qtbot)
    type_text("นางสาวมะลิ ใจดี")
    enter(qtbot)
    enter(qtbot)  # the sign-in name is suggested
    type_text(PASSWORD)
    enter(qtbot)
    code = code_of(visit)
    type_text(code)
    enter(qtbot)
    return code


def drop(widget, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle = QPoint(widget.width() // 2, widget.height() // 2)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDropEvent):
        QApplication.sendEvent(widget, kind(middle, Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_district_from_its_making_to_a_returned_pack(visit, qtbot, tmp_path):
    make_district(visit, qtbot)
    path = tmp_path / "รายชื่อโรงเรียน.csv"
    path.write_text(LIST, encoding="utf-8")
    visit.doors.entrance._page.done.emit(path)
    visit.wait_for_shell("schools")
    screen = visit.doors.window.shown("schools")
    qtbot.waitUntil(lambda: len(screen.list.rows) == 3)
    assert [row.tone for row in screen.list.rows] == ["problem", "normal", "normal"]
    screen.list.go.click()
    visit.settle()
    qtbot.waitUntil(lambda: len(screen.board.rows) == 2)
    assert [row.state for row in screen.board.rows] == ["missing", "missing"]

    listed = [row.school for row in screen.board.rows]
    packs = districts.write_packs(tmp_path / "packs", listed, term=screen._term)
    (tmp_path / "packs" / "ปพ.xlsx").write_bytes(b"not a workbook")
    drop(screen.board, tmp_path / "packs")
    qtbot.waitUntil(lambda: len(screen.arrived.rows) == 3)
    visit.settle()
    assert [each.status for each in screen.arrived.rows] == ["foreign", "ok", "ok"]
    assert len(packs) == 2

    screen.show_school("42010001")
    visit.settle()
    screen.school.ask_return()
    dialog = visit.dialog(ReturnDialog)
    dialog.ticks[1].setChecked(True)
    dialog.own.set_text("ป.4 ยังไม่คัดกรอง")
    dialog.go.click()
    visit.settle()
    assert screen.school._found.line.state == "returned"
    screen.school.write_answer(tmp_path)
    visit.settle()
    said, _ = feedback.unseal(next(tmp_path.glob("*.carefeedback")).read_bytes())
    assert (said.code, said.accepted, said.reasons[-1]) == ("42010001", False, "ป.4 ยังไม่คัดกรอง")
    visit.leave()

    again = settings.load()
    assert again.last_school.endswith(f"{NAME}.caredistrict")
    services = districts.opened(Path(again.last_school), "มะลิ", PASSWORD)
    states = {line.school.code: line.state for line in services.rounds.board(screen._term).lines}
    services.close()
    assert states == {"42010001": "returned", "42010002": "received"}


def test_a_district_is_asked_for_among_the_schools_and_signed_in_to_with_its_code(visit, tmp_path):
    made = districts.create(tmp_path / NAME, 3, plain=False)
    path = made.services.desk.file.folder.path
    made.services.close()
    visit.begin(path)
    assert visit.picker("School or district").currentText() == f"{NAME} (district)"
    visit.doors.entrance._recover(made.recovery_code, "mali", "another good password")
    visit.wait_for_shell("schools")
    assert visit.doors.session.name == NAME
    visit.doors.lock()
    visit.settle()
    assert "lock" not in {each.name for each in path.iterdir()}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A closed plain district with four schools."""
    made = districts.create(tmp_path_factory.mktemp("district") / NAME, 4)
    path = made.services.desk.file.folder.path
    made.services.close()
    return path


def test_a_district_keeps_what_was_typed_about_a_school_over_a_lock(visit, filled):
    visit.begin(filled)
    visit.doors.entrance._page.tried.emit("mali", "")
    visit.wait_for_shell("schools")
    screen = visit.doors.window.shown("schools")
    screen.show_school("42010001")
    visit.settle()
    screen.school.supervision.ask("visit")
    visit.dialog().seen.set_text("ห้องเรียนสะอาด")
    visit.doors.lock()
    visit.settle()
    visit.doors.entrance._page.tried.emit("mali", "")
    visit.wait_for_shell("schools")
    screen = visit.doors.window.shown("schools")
    visit.qtbot.waitUntil(lambda: screen.school.id == "42010001")
    visit.settle()
    screen.school.supervision.ask("visit")
    dialog = visit.dialog()
    assert dialog.seen.text() == "ห้องเรียนสะอาด"
    dialog.reject()


def test_the_round_of_a_term_is_chosen_above(visit, filled):
    visit.begin(filled)
    visit.doors.entrance._page.tried.emit("mali", "")
    visit.wait_for_shell("schools")
    assert visit.doors.window.bar.chosen_term() == TERM
    services = visit.doors.session.services
    assert services.rounds.every()[0].due == date(2026, 6, 27)
