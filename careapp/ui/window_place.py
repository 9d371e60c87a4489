"""Where the window was and how large, from one start to the next."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from careapp import settings
from careapp.settings import Settings

_GRIP = 120, 40  # pixels of its upper edge that must be on a screen, to be taken hold of


def restore(window: QWidget, preferences: Settings) -> None:
    """Before it is shown. What was on a screen that is gone comes where the system puts it; what
    is larger than its screen becomes as large as that."""
    place = _place(preferences.window)
    screen = _screen_of(place) if place else None
    size = (place or window).size().boundedTo(screen.size() if screen else _first().size())
    if place and screen:
        window.setGeometry(QRect(place.topLeft(), size))
    else:
        window.resize(size)
    if preferences.maximised:
        window.showMaximized()
    else:
        window.show()


def keep(window: QWidget, preferences: Settings) -> None:
    """Before it goes."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    preferences.window = [*place.topLeft().toTuple(), *place.size().toTuple()]
    preferences.maximised = window.isMaximized()
    settings.save(preferences)


def _place(kept: list[int]) -> QRect | None:
    """None for what is no window."""
    sound = len(kept) == 4 and all(isinstance(each, int) for each in kept)
    return QRect(*kept) if sound and min(kept[2:]) >= _GRIP[1] else None


def _screen_of(place: QRect) -> QRect | None:
    """The screen that has enough of the window's upper edge."""
    edge = QRect(place.left(), place.top(), place.width(), _GRIP[1])
    for screen in QGuiApplication.screens():
        there = screen.availableGeometry()
        seen = there.intersected(edge)
        if seen.width() >= _GRIP[0] and seen.height() >= _GRIP[1]:
            return there
    return None


def _first() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()
