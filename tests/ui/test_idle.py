import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from careapp.ui.idle import LOOK_EVERY, IdleWatch


class Time:
    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def watch(qapp, qtbot):
    made = IdleWatch(qapp, 10, Time())
    made.time = made._now
    made.told = []
    made.idle.connect(lambda: made.told.append(1))
    yield made
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def pass_minutes(watch, minutes):
    for _ in range(int(minutes * 60 / LOOK_EVERY)):
        watch.time.now += LOOK_EVERY
        watch.look()


def test_it_tells_once_after_the_minutes(watch):
    pass_minutes(watch, 9.5)
    assert not watch.told
    pass_minutes(watch, 5)
    assert watch.told == [1]


def test_a_key_or_the_mouse_in_a_window_begins_the_count_anew(watch, on_screen):
    page = on_screen(QWidget())
    window = page.windowHandle()
    pass_minutes(watch, 9)
    QTest.keyClick(window, Qt.Key.Key_A)
    pass_minutes(watch, 9)
    QTest.mouseClick(
        window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5)
    )
    pass_minutes(watch, 9)
    assert not watch.told
    pass_minutes(watch, 1)
    assert watch.told == [1]


def test_a_dialog_is_watched_like_the_window(watch, on_screen):
    pages = [on_screen(QWidget()), on_screen(QWidget())]
    dialog = pages[1].windowHandle()
    pass_minutes(watch, 9)
    QTest.keyClick(dialog, Qt.Key.Key_A)
    pass_minutes(watch, 9)
    assert not watch.told


def test_it_tells_when_the_computer_was_asleep(watch):
    watch.time.now += 3_600
    watch.look()
    assert watch.told == [1]


def test_it_tells_when_the_clock_was_turned_back(watch):
    watch.time.now -= 3_600
    watch.look()
    assert watch.told == [1]


def test_no_minutes_mean_never(watch):
    watch.set_minutes(0)
    pass_minutes(watch, 60)
    assert not watch.told


def test_it_tells_again_after_somebody_came_back(watch):
    pass_minutes(watch, 10)
    watch.touch()
    pass_minutes(watch, 10)
    assert watch.told == [1, 1]
