from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.drop_zone import DropZone
from careapp.ui.pages import Banner
from careapp.ui.pickers import Picker, Pills
from careapp.ui.screens.roster import RosterScreen
from careapp.ui.screens.roster_cards import CountCard, Notice
from careapp.ui.screens.roster_lists import ListPage, ProblemPage
from careapp.ui.screens.roster_mapping import FieldPicker, MappingPage
from careapp.ui.screens.roster_preview import PreviewPage
from careapp.ui.tick_box import TickBox
from tests.exchange.rosters import child, valid_id, write_csv, write_dmc
from tests.services.samples import TERM
from tests.ui.screens.signed_in import settle, signed_in

ROUND_2 = "วันและเวลาที่สร้างรายงาน 2026-06-14 04:10:12.244315"  # a day before the clock
CLASS = [child(n, grade="ป.4") for n in range(20)]


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, filled=False) as made:
        yield made


@pytest.fixture
def screen(on_screen, session):
    return on_screen(RosterScreen(session), 1130, 680)


@pytest.fixture
def take(qtbot, session, screen):
    """Give the screen a file, as a drop does, and wait for what it says."""

    def give(path):
        screen.findChild(DropZone).chosen.emit(path)
        settle(qtbot, session)
        return screen

    return give


@pytest.fixture
def known(qtbot, session, take, tmp_path):
    """The class of 20 is taken in."""
    screen = take(write_dmc(tmp_path / "2569-1-student.xlsx", CLASS))
    press(screen, "Store")
    settle(qtbot, session)


def card(screen, group):
    return next(each for each in screen.findChildren(CountCard) if each.group == group)


def counts(screen):
    return {each.group: each.button.count for each in screen.findChildren(CountCard)}


def button_of(screen, words):
    (found,) = [
        each
        for each in screen.findChildren(QPushButton)
        if each.text().startswith(words) and each.isVisible()
    ]
    return found


def press(screen, words):
    button_of(screen, words).click()


def said(screen, kind):
    """The words of the visible parts of a kind."""
    found = (each for each in screen.findChildren(kind) if each.isVisible())
    return " ".join(labels.plain(each.sentence) for each in found)


def summary(screen):
    page = screen.findChild(PreviewPage)
    return labels.plain(page.summary)


def shown(screen, kind=ListPage):
    (page,) = [each for each in screen.findChildren(kind) if each.isVisible()]
    return [[column.show(record) for column in page.model.columns] for record in page.model.records]


def children(session):
    return {pupil.student.national_id: pupil for pupil in session.services.people.pupils(TERM)}


def test_a_first_list_is_shown_and_nothing_is_written_before_it_is_accepted(
    qtbot, session, take, tmp_path
):
    screen = take(write_dmc(tmp_path / "2569-1-student.xlsx", CLASS))
    assert counts(screen) == {
        "new": 20, "moved": 0, "changed": 0, "left": 0, "unchanged": 0, "problems": 0,
    }  # fmt: skip
    assert len(shown(screen)) == 20
    assert valid_id(0) not in str(shown(screen))
    assert not children(session)
    assert "20" in summary(screen)
    with qtbot.waitSignal(session.changed) as told:
        press(screen, "Store")
    settle(qtbot, session)
    assert told.args == ["people"]
    assert len(children(session)) == 20
    assert "20" in said(screen, Banner)
    assert screen.findChild(DropZone).isVisible()


def test_after_storing_the_class_can_be_opened(qtbot, screen, known):
    told = []
    screen.place_wanted.connect(lambda term, classroom: told.append((term.id, classroom.label)))
    screen.wanted.connect(lambda place, detail: told.append((place, detail)))
    press(screen, "Open class")
    assert told == [("2569/1", "ป.4/1"), ("students", None)]


def test_a_second_list_is_compared_with_what_is_known(qtbot, session, take, known, tmp_path):
    second = [dict(each) for each in CLASS[:19]]
    second[0]["room"] = 2
    second[1]["last"] = "นามสกุลใหม่"
    screen = take(write_dmc(tmp_path / "b.xlsx", [*second, child(50, grade="ป.4")], ROUND_2))
    assert counts(screen) == {
        "new": 1, "moved": 1, "changed": 1, "left": 1, "unchanged": 17, "problems": 0,
    }  # fmt: skip
    card(screen, "moved").button.click()
    assert shown(screen)[0][2:4] == ["ป.4/1", "ป.4/2"]
    card(screen, "changed").button.click()
    (line,) = shown(screen)
    assert line[-3:] == ["นามสกุล", CLASS[1]["last"], "นามสกุลใหม่"]
    card(screen, "left").button.click()
    assert len(shown(screen)) == 1
    card(screen, "left").tick.click()
    assert not card(screen, "left").accepted
    press(screen, "Store")
    settle(qtbot, session)
    pupils = children(session)
    assert len(pupils) == 21
    assert pupils[valid_id(0)].classroom.label == "ป.4/2"
    assert pupils[valid_id(1)].student.last_name == "นามสกุลใหม่"


def test_a_short_list_makes_nobody_leave_unless_it_is_ticked(take, known, tmp_path):
    screen = take(write_dmc(tmp_path / "b.xlsx", CLASS[:5], ROUND_2))
    assert counts(screen)["left"] == 15
    assert not card(screen, "left").accepted
    assert screen.findChild(Notice).isVisible()
    assert not button_of(screen, "Store").isEnabled()
    card(screen, "left").tick.click()
    assert not screen.findChild(Notice).isVisible()
    assert "15" in summary(screen)
    assert button_of(screen, "Store").isEnabled()


def test_a_list_that_says_nothing_new_has_nothing_to_store(take, known, tmp_path):
    screen = take(write_dmc(tmp_path / "again.xlsx", CLASS, ROUND_2))
    assert counts(screen)["unchanged"] == 20
    assert "known already" in summary(screen)
    assert not button_of(screen, "Store").isEnabled()


@pytest.fixture
def faulty(tmp_path):
    """Three rows: one in order, one with an impossible day, one with a Common Era year."""
    rows = [child(0), child(1, born="31/02/2560"), child(2, born="03/03/2019")]
    return write_dmc(tmp_path / "faulty.xlsx", rows)


def test_a_file_with_errors_cannot_be_stored_until_its_bad_rows_are_left_out(
    qtbot, session, take, faulty
):
    screen = take(faulty)
    assert counts(screen)["problems"] == 2
    (error, warning) = shown(screen, ProblemPage)
    assert error[:3] == ["4", "วันเกิด", "ข้อผิดพลาด"]
    assert warning[0] == "5"
    assert not button_of(screen, "Store").isEnabled()
    assert screen.findChild(Notice).isVisible()
    (skip,) = screen.findChild(Notice).findChildren(TickBox)
    skip.click()
    assert button_of(screen, "Store").isEnabled()
    press(screen, "Store")
    settle(qtbot, session)
    assert set(children(session)) == {valid_id(0), valid_id(2)}


def test_the_problems_are_filtered_and_copied(take, faulty):
    screen = take(faulty)
    page = screen.findChild(ProblemPage)
    page.findChild(Pills).picked.emit("warning")
    assert [row[0] for row in shown(screen, ProblemPage)] == ["5"]
    press(page, "Copy the list")
    heads, line = QGuiApplication.clipboard().text().split("\n")
    assert len(heads.split("\t")) == len(line.split("\t")) == 4
    assert line.startswith("5\tวันเกิด\t")


def test_the_term_comes_from_the_file_and_can_be_chosen(qtbot, session, take, tmp_path):
    rows = [["ชื่อ", "นามสกุล", "ชั้น", "ห้อง", "เพศ"], ["กล้า", "ดี", "ป.4", "1", "ช"]]
    screen = take(write_csv(tmp_path / "2569-2-student.csv", rows))
    page = screen.findChild(PreviewPage)
    assert page.preview.term.id == "2569/2"
    assert page.preview.day == page.preview.term.start
    terms = page.findChild(Picker)
    terms.picked.emit(TERM)
    settle(qtbot, session)
    assert page.preview.term.id == "2569/1"
    assert page.preview.day == TERM.start


def test_columns_that_cannot_be_told_are_asked_for(qtbot, session, take, tmp_path):
    rows = [["ก", "ข", "ค"], ["เด็กชายกล้า ดีใจ", "7", "ว่ายน้ำ"],
            ["เด็กหญิงแก้วตา น้ำใส", "8", "วาดรูป"]]  # fmt: skip
    screen = take(write_csv(tmp_path / "own.csv", rows))
    page = screen.findChild(MappingPage)
    assert page.isVisible()
    go = button_of(page, "Read the file so")
    assert not go.isEnabled()
    names = next(each for each in page.findChildren(FieldPicker) if each.id == "full_name")
    offered = [names.picker.itemText(n) for n in range(names.picker.count())]
    assert any("กล้า ดีใจ" in each for each in offered)
    page.pick("full_name", 0)
    assert not go.isEnabled()
    page.say_class("ป.4/9/9")
    assert not go.isEnabled()
    page.say_class("ป.4/1")
    assert go.isEnabled()
    page.pick("number", 1)
    go.click()
    settle(qtbot, session)
    assert counts(screen)["new"] == 2
    assert {line[2] for line in shown(screen)} == {"ป.4/1"}


@pytest.mark.parametrize("name", ["photo.xlsx", "letter.pdf", "gone.xlsx"])
def test_a_file_that_is_no_list_says_so_in_its_place(take, tmp_path, name):
    path = Path(tmp_path / name)
    if name != "gone.xlsx":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    screen = take(path)
    assert screen.findChild(DropZone).isVisible()
    assert said(screen, Banner)


def test_reading_can_be_cancelled(qtbot, session, screen, tmp_path):
    path = write_dmc(tmp_path / "long.xlsx", [child(n) for n in range(3000)])
    screen.take(path)
    screen.findChild(Busy).cancel()
    settle(qtbot, session)
    assert screen.findChild(DropZone).isVisible()
    assert not said(screen, Banner)
    assert not children(session)


def test_a_refusal_while_storing_is_said_and_nothing_is_half_done(qtbot, session, take, tmp_path):
    screen = take(write_dmc(tmp_path / "a.xlsx", CLASS))
    session.services.desk.db.execute("PRAGMA query_only = ON")
    press(screen, "Store")
    settle(qtbot, session)
    session.services.desk.db.execute("PRAGMA query_only = OFF")
    assert said(screen, Banner)
    assert button_of(screen, "Store").isEnabled()
    assert not children(session)


def test_keys_alone_take_a_list_in(qtbot, session, take, tmp_path):
    screen = take(write_dmc(tmp_path / "a.xlsx", CLASS))
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, session)
    assert len(children(session)) == 20


def test_a_teacher_is_told_who_takes_lists_in(qtbot, on_screen, qapp, tmp_path):
    def teacher(services):
        return actor_of(services.accounts.add(NewAccount("a", "ครู", "", Role.TEACHER)))

    with signed_in(tmp_path, filled=False, account=teacher) as session:
        screen = on_screen(RosterScreen(session))
        assert screen.findChild(DropZone) is None
        screen.close()


def test_a_child_that_comes_back_is_said_to(qtbot, session, take, known, tmp_path):
    screen = take(write_dmc(tmp_path / "b.xlsx", CLASS[:19], ROUND_2))
    card(screen, "left").button.click()
    press(screen, "Store")
    settle(qtbot, session)
    later = ROUND_2.replace("2026-06-14", "2026-06-15")
    screen = take(write_dmc(tmp_path / "c.xlsx", [*CLASS[:18], CLASS[19]], later))
    assert counts(screen)["new"] == 1
    assert shown(screen)[0][-2] == "กลับมาเรียน"


def test_the_keyboard_is_where_one_goes_on(take, tmp_path, qtbot, session):
    screen = take(write_csv(tmp_path / "a.csv", [["ก", "ข"], ["1", "2"]]))
    assert screen.findChild(MappingPage).isAncestorOf(QApplication.focusWidget())
    take(write_dmc(tmp_path / "2569-1-student.xlsx", CLASS))
    assert QApplication.focusWidget() is card(screen, "new").button
    press(screen, "Choose another file")
    assert QApplication.focusWidget() is screen.findChild(DropZone).button
