"""The computer's own lock, another user and sleep lock the school."""

import os
import shutil
import subprocess
import sys
import textwrap

import pytest
from PySide6.QtWidgets import QWidget

from careapp.ui.away import AwayWatch, tells_away


@pytest.fixture
def watch(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = AwayWatch(qapp, window, window)
    made.told, made.window = [], window
    made.away.connect(lambda: made.told.append(1))
    return made


def test_a_screen_saver_that_begins_tells_and_one_that_ends_does_not(watch):
    watch.take(False)
    assert watch.told == []
    watch.take(True)
    watch.take_lock()
    assert watch.told == [1, 1]


@pytest.mark.parametrize(
    ("message", "what", "away"),
    [(0x02B1, 0x7, True), (0x02B1, 0x2, True), (0x02B1, 0x4, True), (0x02B1, 0x8, False),
     (0x0218, 0x4, True), (0x0218, 0x7, False), (0x0100, 0x7, False)],
)  # fmt: skip
def test_of_the_messages_of_windows_a_lock_a_switch_and_sleep_tell(message, what, away):
    assert tells_away(message, what) is away


# Listens as the window does, to a bus of its own on which somebody then says one thing.
LISTENER = """
    import sys
    from PySide6.QtCore import QTimer
    from PySide6.QtDBus import QDBusConnection, QDBusMessage
    from PySide6.QtWidgets import QApplication, QWidget
    from careapp.ui.away import AwayWatch
    app, (path, interface, name, *said) = QApplication([]), eval(sys.argv[1])
    other = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "other")
    other.registerService("org.freedesktop.login1")
    window, told = QWidget(), []
    AwayWatch(app, window, window).away.connect(lambda: told.append(1))
    def say():
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(said)
        other.send(message)
    end = QDBusMessage.createSignal("/x", "org.gnome.ScreenSaver", "ActiveChanged")
    end.setArguments([True])
    QTimer.singleShot(0, say)
    QTimer.singleShot(0, lambda: other.send(end))  # it comes after what was said before it
    window.startTimer(5)
    window.timerEvent = lambda _: len(told) >= int(sys.argv[2]) and app.quit()
    app.exec()
    print(len(told))
"""
SESSION = "/org/freedesktop/login1/session/c2"
CHANGES = (SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged")


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="there is no D-Bus here")
@pytest.mark.parametrize(
    ("said", "away"),
    [
        (("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True), True),
        (("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", False), False),
        (("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver", "ActiveChanged", True), True),
        (("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", True),
         True),
        ((SESSION, "org.freedesktop.login1.Session", "Lock"), True),
        ((*CHANGES, "org.freedesktop.login1.Session", {"Active": False}, [""]), True),
        ((*CHANGES, "org.freedesktop.login1.Session", {"Active": True}, [""]), False),
        ((*CHANGES, "org.freedesktop.login1.Session", {"LockedHint": False}, [""]), False),
    ],
)  # fmt: skip
def test_what_the_desktop_says_on_a_real_bus_is_heard(said, away):
    words, count = textwrap.dedent(LISTENER), "2" if away else "1"  # the end tells too
    command = ["dbus-run-session", "--", "sh", "-c",
               'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS "$@"', "sh",
               sys.executable, "-c", words, repr(said), count]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True,
                          env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})  # fmt: skip
    assert done.stdout.strip() == count, done.stderr
