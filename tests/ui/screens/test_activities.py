"""Activities in the real window: a homeroom by keyboard alone, a meeting and who did not come."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.ui.screens.activity_new import KindDialog, PeopleDialog
from careapp.ui.unsaved import again
from tests.services.samples import P4, P5, TERM
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always

CTRL = Qt.KeyboardModifier.ControlModifier
TOPIC = "วินัยและการตรงต่อเวลา"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    path, _ = closed(tmp_path / "a.careapp", plain=True)
    return path


@pytest.fixture
def inside(visit, school):
    visit.begin(school)
    visit.sign_in(password="")
    return visit


def choose(visit, room):
    shell = visit.doors.shell
    shell.choose(TERM, room)
    visit.qtbot.waitUntil(lambda: shell._place == (TERM, room))
    visit.settle()


def go(visit, room=P4):
    choose(visit, room)
    visit.doors.shell.open("activities")
    visit.settle()
    return visit.doors.window.shown("activities")


def named(visit, words):
    """The visible button of that accessible name."""
    found = visit.doors.window.findChildren(QPushButton)
    return next(each for each in found if each.accessibleName() == words and each.isVisible())


def stored(visit, work):
    done = []
    visit.doors.session.read(work, done.append)
    visit.settle()
    return done[0]


def whole(visit, screen):
    id_ = screen.page.id
    return stored(visit, lambda services: services.activities.whole(id_).activity)


def begin(visit, kind, room=P4):
    screen = go(visit, room)
    screen.begin(kind, room)
    visit.settle()
    visit.take_keyboard()
    return screen


def test_a_homeroom_is_written_by_keyboard_alone(inside, qtbot):
    choose(inside, P4)
    press(qtbot, Qt.Key.Key_5, CTRL)
    inside.wait_for_shell("activities")
    inside.settle()
    press(qtbot, Qt.Key.Key_H, CTRL)
    inside.settle()
    screen = inside.doors.window.shown("activities")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is screen.page.content.topic.edit)
    type_text(TOPIC)
    enter(qtbot)
    inside.settle()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is screen.page.people.table)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    inside.settle()
    found = whole(inside, screen)
    assert (found.topic, len(found.asked), len(found.came)) == (TOPIC, 3, 2)
    assert "2 of 3" in screen.page.people.accessibleName()
    press(qtbot, Qt.Key.Key_Space)
    inside.settle()
    assert len(whole(inside, screen).came) == 3


def test_the_next_homeroom_is_one_key_and_can_be_taken_back(inside, qtbot):
    screen = begin(inside, "homeroom")
    screen.page.content.topic.edit.setText(TOPIC)
    screen.page.content.save()
    inside.settle()
    screen.show_board()
    inside.settle()
    inside.press("Homeroom log")
    inside.settle()
    assert screen.page.content.topic.text() == TOPIC
    assert screen.page.content.topic.edit.selectedText() == TOPIC
    inside.press("Undo")
    inside.settle()
    assert len(screen.list.listing.lines) == 1
    inside.press("Undo")
    inside.settle()
    assert screen.page.id
    screen.show_board()
    inside.settle()
    assert len(screen.list.listing.lines) == 2


def test_a_log_of_a_term_that_is_over_is_not_said_to_be_of_today(inside):
    begin(inside, "homeroom")
    assert "Homeroom: begun for today." in inside.words()
    before = stored(inside, lambda services: services.people.term("2568/2"))
    screen = inside.doors.window.shown("activities")
    screen._term = before
    screen.begin("homeroom", P4)
    inside.settle()
    assert "Homeroom: begun for 31 Mar 2569. Write the topic" in inside.words()


def test_the_list_says_what_is_missing_and_opens_the_children(inside):
    screen = begin(inside, "homeroom")
    screen.show_board()
    inside.settle()
    assert "No meeting with parents yet: ป.4/1" in inside.words()
    asked = []
    screen.wanted.connect(lambda place, detail: asked.append((place, detail)))
    inside.press("3 child(ren) in nothing but homeroom")
    inside.settle()
    (place, detail), *_ = asked
    assert place == "students"
    assert len(detail["ids"]) == 3


def test_an_empty_list_says_what_to_do_first(inside, qtbot):
    screen = go(inside)
    assert not screen.list.table.isVisible()
    assert "Nothing is written down yet" in inside.words()
    press(qtbot, Qt.Key.Key_N, CTRL)
    inside.settle()
    shown = inside.dialog(KindDialog)
    assert shown.place.chosen() == P4
    shown.kinds.setCurrentRow(3)
    assert shown.place.chosen() is None  # a club is of the whole school
    shown.go.click()
    inside.settle()
    found = whole(inside, screen)
    assert (found.kind, found.classroom, found.asked) == ("club", "", frozenset())


def test_parents_come_by_a_key_and_the_absent_are_asked_after(inside, qtbot):
    screen = begin(inside, "meeting")
    people, absent = screen.page.people, screen.page.absent
    people.take_focus()
    press(qtbot, Qt.Key.Key_3)  # the guardian of the first child; the next one is at work then
    press(qtbot, Qt.Key.Key_Space)
    inside.settle()
    found = whole(inside, screen)
    assert sorted(map(bool, found.came.values())) == [False, True]
    assert absent.child.count() == 1
    absent.how.edit.setText("โทรหายาย")
    absent.write_down()
    inside.settle()
    assert whole(inside, screen).still_open == frozenset()
    assert absent.how.text() == ""
    named(inside, "Take it back: ฟ้าใส ปู่ลำดวน").click()
    inside.settle()
    assert len(whole(inside, screen).still_open) == 1


def test_the_agenda_and_the_committee_are_kept(inside):
    screen = begin(inside, "meeting")
    edits = inside.doors.window.findChildren(QPlainTextEdit)
    first = next(each for each in edits if each.accessibleName().startswith("4."))
    first.setPlainText("เลือกกรรมการ")
    inside.press("Save")
    screen.page.team.name.edit.setText("นายบุญมี ตัวอย่างดี")
    screen.page.team.add_member()
    inside.settle()
    assert whole(inside, screen).agenda == {"4": "เลือกกรรมการ"}
    (member,) = screen.page.shown.members
    assert (member.name, member.post, member.classroom) == ("นายบุญมี ตัวอย่างดี", "chair", "ป.4/1")
    named(inside, "Take out of the committee: นายบุญมี ตัวอย่างดี").click()
    inside.settle()
    assert screen.page.shown.members == ()
    inside.press("Undo")
    inside.settle()
    assert len(screen.page.shown.members) == 1


def test_parents_are_shared_out_into_groups_moved_by_a_key_and_all_of_it_is_undone(inside, qtbot):
    screen = begin(inside, "meeting")
    page = screen.page
    assert len(page.groups.model.records) == 3  # nobody came yet: all are offered
    page.groups.count.choose(2)
    page.groups.share.click()
    inside.settle()
    assert sorted(whole(inside, screen).grouped.values()) == ["1", "1", "2"]
    assert "2 groups, 3 families" in page.groups.accessibleName()
    assert [n for n, talk in page.content.talks.items() if talk.isVisible()] == ["1", "2"]
    page.groups.table.setFocus()
    page.groups.table.choose(0)
    press(qtbot, Qt.Key.Key_3)
    inside.settle()
    first = page.groups.model.records[0].pupil.student.id
    assert whole(inside, screen).grouped[first] == "3"
    page.content.talks["3"].edit.setPlainText("เวลานอน")
    page.content.save()
    inside.settle()
    assert whole(inside, screen).talks == {"3": "เวลานอน"}
    page.groups.share.click()
    inside.settle()
    assert whole(inside, screen).grouped[first] == "1"
    inside.press("Undo")
    inside.settle()
    assert whole(inside, screen).grouped[first] == "3"


def test_letters_are_typed_or_photographed_and_one_being_typed_is_kept_when_another_is_chosen(
    inside, tmp_path
):
    screen = begin(inside, "meeting")
    page = screen.page
    first, second = (each.pupil.student.id for each in page.people.seats()[:2])
    page.letters.text.edit.setPlainText("รักแม่")
    page.letters.child.choose(second)
    page.letters.child.picked.emit(second)
    inside.settle()
    assert whole(inside, screen).letters == {first: "รักแม่"}
    assert page.letters.text.text() == ""
    image = QImage(2000, 1500, QImage.Format.Format_RGB32)
    image.fill(QColor("gold"))
    image.save(str(tmp_path / "letter.png"))
    page.letters.photo_chosen.emit(second, tmp_path / "letter.png")
    inside.settle()
    id_ = page.id
    assert [*stored(inside, lambda services: services.meetings.photographed(id_))] == [second]
    assert page.photos.pictures == {}  # it is of one child, and in no album
    gone = next(
        each
        for each in page.letters.findChildren(QPushButton)
        if each.accessibleName().startswith("Take the letter out")
    )
    gone.click()
    inside.settle()
    assert whole(inside, screen).letters == {}
    inside.press("Undo")
    inside.settle()
    assert whole(inside, screen).letters == {first: "รักแม่"}


def test_children_of_several_classes_are_chosen_for_a_club(inside):
    screen = begin(inside, "club", None)
    screen.page.people.asked.emit()
    inside.settle()
    shown = inside.dialog(PeopleDialog)
    shown.names.item(0).setCheckState(Qt.CheckState.Checked)
    shown.room.setCurrentIndex(1)
    shown.room.activated.emit(1)
    inside.settle()
    shown.names.item(1).setCheckState(Qt.CheckState.Checked)
    shown.go.click()
    inside.settle()
    found = whole(inside, screen)
    assert len(found.asked) == len(found.came) == 2
    rooms = [each.pupil.classroom for each in screen.page.people.seats()]
    assert rooms == [P4, P5]
    inside.press("Undo")
    inside.settle()
    assert whole(inside, screen).asked == frozenset()


def test_what_is_typed_and_not_saved_outlives_a_lock_and_is_saved_when_the_page_is_left(inside):
    screen = begin(inside, "homeroom")
    screen.page.content.topic.edit.setText(TOPIC)
    id_ = screen.page.id
    inside.doors.lock()
    inside.sign_in("activities", password="")
    inside.settle()
    screen = inside.doors.window.shown("activities")
    inside.qtbot.waitUntil(lambda: screen.page.content.topic.text() == TOPIC)
    assert screen.page.id == id_
    assert again() in inside.words()
    screen.show_board()
    inside.settle()
    assert [each.topic for each in screen.list.listing.lines] == [TOPIC]


def test_a_photo_is_made_small_kept_and_taken_out(inside, tmp_path):
    screen = begin(inside, "white_classroom")
    picture = QImage(2400, 1200, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    path = Path(tmp_path / "ภาพกิจกรรม.png")
    picture.save(str(path))
    screen.page.take_photo(path)
    inside.qtbot.waitUntil(lambda: bool(screen.page.photos.pictures))
    ((document, data),) = screen.page.shown.photos
    assert document.name == "ภาพกิจกรรม.jpg"
    assert QImage.fromData(data).width() == 1600
    inside.press("Take it out")
    inside.settle()
    inside.qtbot.waitUntil(lambda: not screen.page.photos.pictures)
    (tmp_path / "b.jpg").write_text("no picture")
    screen.page.take_photo(tmp_path / "b.jpg")
    inside.qtbot.waitUntil(lambda: "b.jpg" in screen.page.banner.sentence)


def test_the_director_sees_everything_and_can_change_nothing(visit, school):
    services = opened(school, password="")
    services.accounts.add(NewAccount("boss", "ผู้อำนวยการ", "", Role.DIRECTOR))
    id_ = services.activities.begin("homeroom", TERM, P4)
    services.close()
    visit.begin(school)
    visit.sign_in(login="boss", password="")
    screen = go(visit)
    screen.show_one(id_)
    visit.settle()
    people = screen.page.people
    assert screen.page.content.topic.edit.isReadOnly()
    people.table.toggle(people.seats()[0])
    visit.settle()
    assert len(whole(visit, screen).came) == 3
    assert "Begun by mistake" not in visit.words()
