"""The computer says that nobody is there: its screen was locked, another user took over, it sleeps.

Linux tells it over D-Bus, Windows in messages to the window; elsewhere idleness has to do.
"""

import ctypes
import sys
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

_SESSION_CHANGE, _POWER = 0x02B1, 0x0218  # WM_WTSSESSION_CHANGE, WM_POWERBROADCAST
_GONE = frozenset({0x2, 0x4, 0x7})  # console or remote session disconnected, session locked
_SUSPEND = 0x4  # PBT_APMSUSPEND

# Bus, service ("" for any), interface, signal, and the slot that takes it.
_LOGIN = "org.freedesktop.login1"
_LOCKED = (
    ("session", "", "org.freedesktop.ScreenSaver", "ActiveChanged", "take(bool)"),
    ("session", "", "org.gnome.ScreenSaver", "ActiveChanged", "take(bool)"),
    ("session", "", "org.mate.ScreenSaver", "ActiveChanged", "take(bool)"),
    ("session", "", "org.cinnamon.ScreenSaver", "ActiveChanged", "take(bool)"),
    ("session", "", "org.xfce.ScreenSaver", "ActiveChanged", "take(bool)"),
    ("system", "", f"{_LOGIN}.Manager", "PrepareForSleep", "take(bool)"),
    ("system", "", f"{_LOGIN}.Session", "Lock", "take_lock()"),
    # Another user takes over, also where nothing locks the screen then.
    ("system", _LOGIN, "org.freedesktop.DBus.Properties", "PropertiesChanged",
     "take_changes(QString,QVariantMap,QStringList)"),
)  # fmt: skip


class AwayWatch(QObject):
    """Tells each time; whoever hears it twice has locked already."""

    away = Signal()

    def __init__(self, app: QApplication, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._messages: WindowsMessages | None = None
        if sys.platform == "win32":
            self._messages = WindowsMessages(self)
            app.installNativeEventFilter(self._messages)
            _register(int(window.winId()))
            self.destroyed.connect(lambda made=self._messages: app.removeNativeEventFilter(made))
        elif sys.platform == "linux":
            listen(self)

    @Slot(bool)
    def take(self, begins: bool) -> None:
        """A screen saver began, or ended; the computer goes to sleep, or comes back."""
        if begins:
            self.away.emit()

    @Slot()
    def take_lock(self) -> None:
        self.away.emit()

    @Slot("QString", "QVariantMap", "QStringList")
    def take_changes(self, what: str, changed: dict[str, object], _: object) -> None:
        """A session is in sight no more; that of another user tells when one is back, and then
        this one was left before."""
        if what == f"{_LOGIN}.Session" and changed.get("Active") is False:
            self.away.emit()


def listen(watch: AwayWatch) -> int:
    """Over D-Bus; to how many signals. A computer without it has none."""
    from PySide6.QtDBus import QDBusConnection  # few milliseconds, and only on Linux

    buses = {"session": QDBusConnection.sessionBus(), "system": QDBusConnection.systemBus()}
    heard = 0
    for bus, service, interface, name, takes in _LOCKED:
        if not buses[bus].isConnected():
            continue
        slot: Any = SLOT(takes)  # text, whatever its stub says
        heard += buses[bus].connect(service, "", interface, name, watch, slot)
    return heard


class WindowsMessages(QAbstractNativeEventFilter):
    """What Windows tells every window of the program."""

    def __init__(self, watch: AwayWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, _kind: Any, message: int) -> tuple[bool, int]:
        said = wintypes.MSG.from_address(int(message))
        if tells_away(int(said.message), int(said.wParam)):
            self._watch.away.emit()
        return False, 0


def tells_away(message: int, what: int) -> bool:
    """Whether a message says that the session is locked or left, or that the computer sleeps."""
    return (message == _SESSION_CHANGE and what in _GONE) or (
        message == _POWER and what == _SUSPEND
    )


def _register(window: int) -> None:
    """Windows tells of a locked session only who asked for it."""
    library: Any = getattr(ctypes, "windll", None)
    if library is not None:
        library.wtsapi32.WTSRegisterSessionNotification(window, 0)
