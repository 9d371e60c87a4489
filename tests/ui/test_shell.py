import sys
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit

from careapp import settings
from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.errors import CareError
from careapp.services.accounts import NewAccount, actor_of
from careapp.store import stepped_copy
from careapp.ui import memory, places
from careapp.ui.backing_up import BackingUp
from careapp.ui.idle import IdleWatch
from careapp.ui.main_window import MainWindow
from careapp.ui.session import Session
from careapp.ui.shell import Shell
from careapp.ui.tasks import Tasks
from tests.services.samples import P4, P5, TERM, listing
from tests.ui.keyboard import type_text
from tests.ui.schools import create


class House:
    """A school that is signed in to, its window and its shell."""

    def __init__(self, qtbot, qapp, on_screen, services):
        self.qtbot, self.services, self.left = qtbot, services, False
        self.tasks, self.window = Tasks(), MainWindow()
        self.session = Session(services, services.school, self.tasks, settings.load())
        self.shell = Shell(self.window, self.session, qapp)
        on_screen(self.window, 1366, 768)

    def open(self, place="students", detail=None):
        self.shell.open(place, detail)
        self.qtbot.waitUntil(lambda: self.window.at == place)
        self.settle()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return self.window.shown(place)

    def settle(self):
        self.qtbot.waitUntil(lambda: self.tasks.idle)

    def picker(self, name):
        return next(
            each for each in self.window.findChildren(QComboBox) if each.accessibleName() == name
        )

    def offered(self, name):
        picker = self.picker(name)
        return [picker.itemText(n) for n in range(picker.count())]

    def pick(self, name, words):
        """As a person does: with the keyboard, in the list."""
        picker = self.picker(name)
        picker.setCurrentIndex(picker.findText(words))
        picker.activated.emit(picker.currentIndex())
        self.settle()

    def leave(self):
        if not self.left:
            self.left = True
            self.shell.leave()

    def close(self):
        self.leave()
        self.tasks.close(self.services.close)


@pytest.fixture
def house(qtbot, qapp, on_screen, tmp_path):
    """The administrator's view of a school with ป.4/1 and ป.5/1."""
    made = House(qtbot, qapp, on_screen, create(tmp_path / "a", plain=True).services)
    yield made
    made.close()


class Listener:
    """Notes what a real screen is told."""

    def __init__(self, monkeypatch, screen):
        self.places = []
        told = screen.set_place

        def note(term, classroom):
            self.places.append((term.id, classroom and classroom.label))
            told(term, classroom)

        monkeypatch.setattr(screen, "set_place", note)


def test_the_first_place_is_the_first_class_of_the_term(house):
    house.open()
    assert house.picker("Class").currentText() == "ป.4/1"
    assert house.offered("Class") == ["All classes", "ป.4/1", "ป.5/1"]
    assert house.offered("Term") == ["ปีการศึกษา 2569 ภาคเรียนที่ 1"]
    assert house.window.nav is not None


@pytest.mark.parametrize("place", places.IDS)
def test_every_place_opens(house, place):
    screen = house.open(place)
    assert screen.isVisible()
    assert not house.window.banner.isVisible()


@pytest.mark.parametrize("place", places.IDS)
def test_no_key_means_two_things_at_once(house, place):
    house.open(place)
    there = [each for each in house.window.findChildren(QShortcut) if each.parent().isVisible()]
    keys = Counter(each.key().toString() for each in there if each.parent().isEnabled())
    assert keys["Ctrl+K"] == 1  # everything by its name
    assert [key for key, count in keys.items() if count > 1] == []


def test_another_class_is_told_to_the_open_screen_at_once(house, monkeypatch):
    heard = Listener(monkeypatch, house.open())
    house.pick("Class", "ป.5/1")
    house.pick("Class", "All classes")
    assert heard.places == [("2569/1", "ป.5/1"), ("2569/1", None)]


def test_the_same_class_again_is_not_told(house, monkeypatch):
    heard = Listener(monkeypatch, house.open())
    house.pick("Class", "ป.4/1")
    assert heard.places == []


def test_a_screen_that_is_not_shown_hears_of_another_class_when_it_is_shown_again(
    house, monkeypatch
):
    heard = Listener(monkeypatch, house.open())
    house.open("roster")
    house.pick("Class", "ป.5/1")
    assert heard.places == []
    house.open("students")
    assert heard.places == [("2569/1", "ป.5/1")]


def test_the_list_of_students_is_a_part_of_the_students(house, qtbot):
    screen = house.open()
    screen.wanted.emit("roster", None)
    assert house.window.at == "roster"


def test_the_import_leads_to_the_class_it_brought(house):
    house.open()
    screen = house.open("roster")
    screen.place_wanted.emit(TERM, P5)
    screen.wanted.emit("students", None)
    house.settle()
    assert (house.window.at, house.picker("Class").currentText()) == ("students", "ป.5/1")


def test_a_file_reaches_the_import(house, tmp_path):
    house.open("roster", tmp_path / "not there.xlsx")
    house.settle()
    assert house.window.at == "roster"


def test_searching_from_anywhere_finds_students(house, qtbot):
    house.open("roster")
    field = next(
        each
        for each in house.window.bar.findChildren(QLineEdit)
        if each.accessibleName() == "Find a student"
    )
    with qtbot.waitSignal(house.window.bar.searched):
        field.start()
        type_text("ฟ้า")
    qtbot.waitUntil(lambda: house.window.at == "students")
    house.open("roster")
    qtbot.waitUntil(lambda: field.text() == "")


def test_a_list_that_was_taken_in_brings_its_classes(qtbot, qapp, on_screen, tmp_path):
    services = create(tmp_path / "a", plain=True, filled=False).services
    house = House(qtbot, qapp, on_screen, services)
    try:
        house.open()
        assert house.offered("Class") == []
        preview = services.roster.preview(listing(), TERM)
        services.roster.accept(preview, preview.diff.default_groups)
        house.session.changed.emit("people")
        qtbot.waitUntil(lambda: house.offered("Class") == ["All classes", "ป.4/1", "ป.5/1"])
        assert house.picker("Class").currentText() == "ป.4/1"
    finally:
        house.close()


def test_a_teacher_is_offered_only_her_own_classes(qtbot, qapp, on_screen, tmp_path):
    services = create(tmp_path / "a", plain=True).services
    person = services.accounts.add(
        NewAccount("kru", "ครูคำแก้ว ตัวอย่าง", "", Role.TEACHER, classes=(P5.label,))
    )
    house = House(qtbot, qapp, on_screen, services.as_actor(actor_of(person)))
    try:
        house.open()
        assert house.offered("Class") == ["ป.5/1"]
        assert P4.label not in house.offered("Class")
    finally:
        house.close()


def test_another_name_of_the_school_is_shown(house, qtbot):
    house.open()
    house.services.settings.save_school(School("", "โรงเรียนใหม่", "42019999"))
    house.session.changed.emit("settings")
    qtbot.waitUntil(lambda: house.session.school.name == "โรงเรียนใหม่")


def test_trouble_nobody_took_is_told_above_the_screen(house):
    house.open()
    house.session.troubled.emit(CareError("the disk is full"))
    assert house.window.banner.isVisible()
    assert "the disk is full" in house.window.banner.sentence


def test_the_backup_of_the_day_is_made_without_a_word(house, qtbot, tmp_path):
    house.open()
    house.shell.back_up_daily(after=0)
    backups = tmp_path / "a.careapp" / "backups"
    qtbot.waitUntil(lambda: [*backups.glob("*.carebackup")] != [])
    house.settle()
    assert not house.window.banner.isVisible()


def test_screens_are_read_while_the_copy_for_the_backup_is_made(house, qtbot, monkeypatch):
    house.open()
    monkeypatch.setattr(stepped_copy, "PAGES", 5)  # it takes many steps
    seen, under_way = [], BackingUp(house.session, closing=False, parent=house.shell)
    under_way.begun.connect(lambda: seen.append("copied"))
    with qtbot.waitSignal(under_way.done):
        under_way.start()
        house.session.read(lambda services: services.school, lambda _: seen.append("read"))
    assert seen == ["read", "copied"]


def test_a_backup_that_is_given_up_leaves_nothing_and_the_next_one_is_made(
    house, qtbot, tmp_path, monkeypatch
):
    house.open()
    with monkeypatch.context() as slow:
        slow.setattr(stepped_copy, "PAGES", 5)
        house.shell.back_up_daily(after=0)
        backups = tmp_path / "a.careapp" / "backups"
        qtbot.waitUntil(lambda: [*backups.glob("*.db.part")] != [])
        house.shell.leave_backup()
        house.settle()
    assert [*backups.iterdir()] == []
    last = BackingUp(house.session, closing=True, parent=house.shell)
    with qtbot.waitSignal(last.done):
        last.start()
    assert len([*backups.glob("*.carebackup")]) == 1


def test_memory_is_given_back_once_the_school_is_open_and_after_its_backup(
    house, qtbot, monkeypatch
):
    given = []
    monkeypatch.setattr(memory, "give_back", lambda: given.append(True))
    house.open()
    house.shell.rest(after=0)
    qtbot.waitUntil(lambda: len(given) == 1)
    house.shell.back_up_daily(after=0)
    qtbot.waitUntil(lambda: len(given) == 2)
    house.shell.back_up_daily(after=0)  # made already: nothing to give back
    house.settle()
    assert len(given) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="there is no such folder elsewhere")
def test_a_backup_that_cannot_be_made_is_told(house, qtbot, tmp_path):
    house.open()
    backups = tmp_path / "a.careapp" / "backups"
    backups.rmdir()
    backups.symlink_to("/proc")  # nobody writes there, not even an administrator
    house.shell.back_up_daily(after=0)
    qtbot.waitUntil(house.window.banner.isVisible)
    assert house.window.banner.sentence


def test_the_lock_is_asked_for_by_its_key(house, qtbot):
    house.open()
    with qtbot.waitSignal(house.shell.lock_asked):
        qtbot.keyClick(house.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_a_window_nobody_touches_asks_for_the_lock(house, qtbot, qapp):
    house.open()
    house.session.preferences.lock_minutes = 1e-9
    house.session.changed.emit("look")
    with qtbot.waitSignal(house.shell.lock_asked):
        for watch in qapp.findChildren(IdleWatch):
            watch.look()


def test_leaving_takes_everything_of_the_school_down(house, qtbot):
    house.open()
    with qtbot.waitSignal(house.window.shown("students").destroyed):
        house.leave()
    assert house.window.nav is None
    assert house.window.shown("students") is None
    assert house.offered("Class") == []
