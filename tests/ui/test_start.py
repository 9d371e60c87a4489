"""The window from start to end, on real schools."""

import gc
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt, QTimer

from careapp import settings
from careapp.ui.opening_lane import PREPARE_AFTER
from tests.services.samples import P5
from tests.ui.doors import Visit
from tests.ui.keyboard import enter, type_text
from tests.ui.schools import PASSWORD, closed, opened

HEAVY = ("openpyxl", "reportlab", "cryptography", "PIL", "pypdfium2", "uharfbuzz")


@pytest.fixture
def school(tmp_path):
    """A closed, encrypted school with two classes."""
    return closed(tmp_path / "บ้านตัวอย่าง")[0]


def names(folder):
    return {each.name for each in folder.iterdir()}


def test_without_a_school_it_begins_with_the_first_run(visit):
    visit.begin()
    assert "Make your school" in visit.words()


def test_the_last_school_is_asked_for(visit, school):
    visit.preferences.remember_school(school)
    visit.begin()
    assert visit.picker("School").currentText() == "บ้านตัวอย่าง"
    assert visit.picker("Account").currentText() == "mali"


def test_with_a_password_it_signs_in_at_once(visit, school):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    assert visit.doors.session.actor.name == "นางสาวมะลิ ใจดี"
    assert settings.load().last_school == str(school)


def test_locking_hides_everything_and_closes_the_school(visit, school, qtbot):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.take_keyboard()
    assert "lock" in names(school)
    screen = visit.doors.window.shown("home")
    with qtbot.waitSignal(screen.destroyed):
        qtbot.keyClick(visit.doors.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert visit.doors.window.at == ""
    assert visit.doors.session is None
    visit.settle()
    assert not {"lock", "data.db-wal"} & names(school)
    assert "กล้า" not in visit.words()


def test_after_a_lock_the_password_opens_the_same_school(visit, school, qtbot):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.doors.lock()
    visit.settle()
    visit.take_keyboard()
    type_text(PASSWORD)
    enter(qtbot)
    visit.wait_for_shell()
    assert visit.doors.session.school.name == "โรงเรียนบ้านตัวอย่าง"


@pytest.mark.parametrize("way", ["lock", "look"])
def test_the_term_and_class_that_were_chosen_are_there_again(visit, school, qtbot, way):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    later = []

    def work(services):
        later.append(services.people.term("2569/2"))
        services.settings.save_term(later[0])

    visit.doors.session.read(work)
    visit.settle()
    old, before = visit.doors.shell, (later[0], P5)
    old.choose(*before)
    qtbot.waitUntil(lambda: old._place == before)
    if way == "lock":
        visit.doors.lock()
        visit.sign_in()
    else:
        visit.doors._look_anew()
        qtbot.waitUntil(lambda: visit.doors.shell is not old)
    qtbot.waitUntil(lambda: visit.doors.shell._place == before)


def test_a_lock_closes_open_dialogs(visit, school):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.doors.tell_of_bug()
    dialog = visit.dialog()
    visit.doors.lock()
    assert not dialog.isVisible()


def test_a_lock_empties_a_clipboard_that_this_program_filled(visit, school, qapp):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.take_keyboard()
    qapp.clipboard().setText("1-2345")
    visit.doors.lock()
    assert qapp.clipboard().text() == ""


def test_closing_writes_everything_back_and_lets_go(visit, school):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.leave()
    assert visit.closed
    assert not {"lock", "data.db-wal", "data.db-shm"} & names(school)
    again = opened(school)
    assert len(again.people.pupils(again.people.current_term())) == 5
    again.close()


def test_closing_while_a_school_is_being_opened_leaves_it_closed(visit, school):
    visit.begin(school)
    visit.doors.entrance._try("mali", PASSWORD)
    visit.leave()
    assert not {"lock", "data.db-wal"} & names(school)


def test_who_closes_before_the_next_page_is_loaded_is_not_called_any_more(school, qtbot, qapp):
    """It was called in freed memory: whatever test came next then crashed."""
    visit = Visit(qtbot, qapp)
    visit.begin(school)
    kept = visit.doors.window  # or the page would take its timer along
    visit.doors.entrance._lane.prepare()
    visit.leave()
    with qtbot.waitSignal(visit.doors.destroyed):
        visit.doors.deleteLater()
    visit.doors = None
    gc.collect()
    later = QTimer(kept, singleShot=True, interval=2 * PREPARE_AFTER)
    with qtbot.waitSignal(later.timeout):
        later.start()


def test_a_lock_while_the_last_backup_is_made_closes_the_window_without_it(visit, school):
    """The computer goes to sleep, say: it waited for the backup of a file that was closed."""
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.doors.window.close()
    assert not visit.closed
    visit.doors.lock()
    assert visit.closed
    assert not {"lock", "data.db-wal", "data.db-shm"} & names(school)


def test_the_quiet_backup_begins_no_more_once_the_last_one_does(visit, school):
    """The two took each other's files, and the window asked instead of closing."""
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    waits = visit.doors.shell._first
    assert waits.isActive()
    visit.doors.window.close()
    assert not waits.isActive()
    visit.qtbot.waitUntil(lambda: visit.closed)
    assert not list((school / "backups").glob("*.part"))


def test_work_on_its_way_is_stored_when_the_window_closes(visit, school):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.doors.session.read(lambda services: services.settings.save_title("headcount", "ยอด"))
    visit.leave()
    again = opened(school)
    assert again.settings.title("headcount") == "ยอด"
    again.close()


def test_another_language_builds_the_window_anew_with_the_same_place(visit, school, qtbot):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    before = visit.doors.window
    gone = []
    before.destroyed.connect(lambda: gone.append(True))
    visit.doors.session.preferences.language = "th"
    visit.doors.session.keep_preferences()
    qtbot.waitUntil(lambda: visit.doors.window is not before)
    visit.wait_for_shell()
    assert visit.button("ล็อก")
    qtbot.waitUntil(lambda: gone != [])


def test_a_window_that_closes_as_the_language_changes_is_not_built_again(visit, school):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.doors.session.keep_preferences()
    last = visit.doors.window
    visit.leave()
    assert visit.doors.window is last
    assert not last.isVisible()


def test_a_bug_is_told_once_and_calmly(visit):
    visit.begin()
    visit.doors.tell_of_bug()
    first = visit.dialog()
    visit.doors.tell_of_bug()
    assert visit.dialog() is first
    first.accept()
    visit.doors.tell_of_bug()
    visit.dialog().accept()


@pytest.mark.parametrize(
    ("password", "heavy"),
    [("", HEAVY), (PASSWORD, tuple(each for each in HEAVY if each != "cryptography"))],
    ids=["sign-in", "today"],
)
def test_the_first_screens_need_none_of_the_heavy_libraries(school, password, heavy):
    """Held here, as an import at the top of a file is written quickly; only the password needs
    one."""
    seen = run(
        f"""
        import sys
        from pathlib import Path
        from PySide6.QtWidgets import QApplication
        from careapp import settings
        from careapp.clock import Clock
        from careapp.ui.doors import Doors, dress
        app = QApplication([])
        doors = Doors(app, Clock(), settings.load())
        before = set(sys.modules)
        doors.window.show()
        doors.entrance.begin(Path({str(school)!r}), {password!r})
        while not doors.tasks.idle or bool({password!r}) != bool(doors.window.at):
            app.processEvents()
        print(*(each for each in {heavy} if each in sys.modules))
        print(*sorted(each for each in before if each.startswith("careapp.services")))
        doors.window.close()
        """
    )
    assert (seen.stdout.split(), seen.stderr) == ([], "")


def test_the_first_window_waits_for_nothing_that_it_does_not_show(school):
    """Each of these was in its way once: the list of Thai words for a name that could wrap, what
    children and dates are called, a bar for who has signed in, the names that a style has."""
    seen = run(
        f"""
        import sys
        from pathlib import Path
        from PySide6 import QtWidgets
        from careapp import i18n, settings
        from careapp.clock import Clock
        from careapp.ui import opening_lane

        class Painted(QtWidgets.QApplication):
            def exec(self):
                for _ in range(3):
                    self.processEvents()
                print(*(each for each in modules if f"careapp.{{each}}" in sys.modules))
                print(*(each for each in classes if each in vars(QtWidgets)))
                print(i18n._catalogue.cache_info().currsize)

        QtWidgets.QApplication = Painted
        from careapp.ui.start import start

        opening_lane.PREPARE_AFTER = 60_000  # what comes behind the first page
        modules = "domain.people", "domain.thai", "ui.labels", "ui.top_bar", "ui.nav", "ui.columns"
        classes = "QStyle", "QHeaderView", "QFileDialog", "QListWidget"
        start(Path({str(school)!r}), "", Clock(), "th")
        """
    )
    assert (seen.stdout.split(), seen.stderr) == (["0"], "")


def test_it_starts_and_ends_without_a_complaint(tmp_path, school):
    seen = run(
        f"""
        import threading
        from pathlib import Path
        from PySide6.QtCore import QMetaObject, Qt
        from PySide6.QtWidgets import QApplication
        from careapp.clock import Clock
        from careapp.ui.start import start

        def close():
            while not any(each.isVisible() for each in QApplication.topLevelWidgets()):
                pass
            QMetaObject.invokeMethod(
                QApplication.instance(), "closeAllWindows", Qt.ConnectionType.QueuedConnection
            )

        def wait():
            while QApplication.instance() is None:
                pass
            close()

        threading.Thread(target=wait).start()
        raise SystemExit(start(Path({str(school)!r}), "", Clock()))
        """
    )
    assert (seen.returncode, seen.stderr) == (0, "")


def run(script):
    """A program of its own, as a start is."""
    lines = script.strip("\n").splitlines()
    indent = len(lines[0]) - len(lines[0].lstrip())
    return subprocess.run(
        [sys.executable, "-c", "\n".join(line[indent:] for line in lines)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
