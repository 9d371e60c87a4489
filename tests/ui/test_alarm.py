"""Bugs leave their place in the log, and never what they were about."""

import subprocess
import sys
import textwrap

from careapp import bugs

SECRET = "เด็กชายกล้า"
BEGIN = """
from PySide6.QtCore import QCoreApplication, QTimer, qWarning
from careapp import bugs
from careapp.ui import alarm
bugs.start_log()
app = QCoreApplication([])
alarm.watch(lambda: print("told"))
"""


def log_of(script):
    """What a program of its own says, and what it leaves in the log."""
    seen = subprocess.run(
        [sys.executable, "-c", BEGIN + textwrap.dedent(script)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    log = bugs.log_file()
    return seen, log.read_text(encoding="utf-8") if log.exists() else ""


def test_an_error_in_the_window_is_logged_by_place_and_told():
    seen, log = log_of(
        f"""
        def break_it():
            raise ValueError({SECRET!r})
        QTimer.singleShot(0, break_it)
        QTimer.singleShot(1, app.quit)
        app.exec()
        """
    )
    assert seen.stdout == "told\n"
    assert "ValueError" in log
    assert "break_it" in log
    assert SECRET not in log + seen.stderr


def test_an_error_in_a_thread_is_logged():
    seen, log = log_of(
        f"""
        import threading
        def break_it():
            raise KeyError({SECRET!r})
        thread = threading.Thread(target=break_it)
        thread.start()
        thread.join()
        """
    )
    assert "KeyError" in log
    assert SECRET not in log + seen.stderr


def test_of_a_complaint_of_qt_only_the_speaker_is_logged():
    seen, log = log_of(f"qWarning('QFile::open: no such file {SECRET}.pdf')")
    assert "QFile::open" in log
    assert SECRET not in log + seen.stderr


def test_a_crash_leaves_the_place_in_the_code():
    seen, log = log_of("import faulthandler\nfaulthandler._sigabrt()")
    assert seen.returncode != 0
    assert "Fatal Python error" in log


def test_an_interrupt_from_the_keyboard_ends_the_program():
    seen, log = log_of(
        """
        def interrupt():
            raise KeyboardInterrupt
        QTimer.singleShot(0, interrupt)
        raise SystemExit(app.exec())
        """
    )
    assert (seen.returncode, seen.stdout) == (0, "")
    assert "KeyboardInterrupt" not in log
