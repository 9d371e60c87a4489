"""The disk runs full, goes away, or may not be written to: clear words, and nothing typed is
lost."""

import threading

import pytest

from careapp import i18n
from careapp.store.connection import NotWritable
from careapp.ui import dialogs
from careapp.ui.closing import ClosingDialog
from tests.services.vanishing import can_vanish, gone
from tests.ui.schools import closed


@pytest.fixture
def inside(visit, tmp_path):
    """A started window on a plain school, in English."""
    i18n.use_language("en")
    path, _ = closed(tmp_path / "ก", plain=True, filled=False)
    visit.begin(path)
    visit.press("Open")
    visit.wait_for_shell()
    return visit, path


def limit(visit, pages):
    """SQLite then finds no room for more than so many pages."""
    visit.doors.session.read(
        lambda services: services.desk.db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    )
    visit.settle()


def kept(visit):
    found = []
    visit.doors.session.read(lambda services: found.append(str(services.unsaved.kept())))
    visit.settle()
    return found[0]


def test_what_is_typed_stays_and_is_kept_when_there_is_room_again(inside):
    visit, path = inside
    visit.go("settings", {"section": "school"})
    field = visit.field("Telephone")
    limit(visit, 1)
    field.setText("08" * 30_000)
    keeper = visit.doors.shell._keeper
    keeper.keep()
    visit.settle()
    assert "disk is full" in visit.doors.window.banner.sentence
    assert keeper.in_trouble
    visit.doors.window.close()
    asked = visit.dialog(dialogs.Message)
    assert "not stored yet" in asked.windowTitle()
    asked.reject()
    assert not visit.closed
    limit(visit, 1_000_000)
    keeper.keep()
    visit.settle()
    assert not keeper.in_trouble
    assert "0808" in kept(visit)
    assert path.exists()


@can_vanish
def test_a_disk_that_goes_away_is_told_and_the_window_can_be_closed(inside):
    visit, path = inside
    visit.go("settings", {"section": "school"})
    field = visit.field("Telephone")
    gone(path)
    field.setText("0812345678")
    visit.doors.shell._keeper.keep()
    visit.settle()
    assert "disk could not be read or written" in visit.doors.window.banner.sentence
    assert field.text() == "0812345678"
    visit.doors.window.close()
    visit.dialog(dialogs.Message).accept()  # close all the same
    visit.settle()
    asked = visit.dialog(dialogs.Message)
    assert "backup could not be made" in asked.windowTitle()
    asked.accept()
    visit.settle()
    assert visit.closed


def test_who_does_not_wait_for_the_last_backup_closes_without_it(inside, qtbot):
    visit, path = inside
    go_on = threading.Event()
    visit.doors.session.render(lambda progress: go_on.wait(30))  # another long work is under way
    visit.doors.window.close()
    qtbot.waitUntil(lambda: visit.doors.window.findChild(ClosingDialog) is not None)
    assert not visit.closed
    threading.Timer(0.3, go_on.set).start()
    visit.dialog(ClosingDialog).skipped.click()
    qtbot.waitUntil(lambda: visit.closed)
    assert [*path.rglob("*.carebackup")] == []
    assert not (path / "lock").exists()


def test_a_school_that_cannot_be_written_to_is_copied_to_this_computer(visit, tmp_path):
    i18n.use_language("en")
    path, _ = closed(tmp_path / "stick" / "ก", plain=True, filled=False)
    visit.begin(path)
    visit.settle()
    visit.doors.entrance._refuse(NotWritable("The folder cannot be written to."))
    visit.press("Copy it to this computer …")
    visit.settle()
    visit.press("Open")
    visit.wait_for_shell()
    assert visit.doors._path == tmp_path / "careapp" / "ก.careapp"
    assert path.exists()
