"""The window is where it was, if there is a screen."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from careapp import settings
from careapp.ui import window_place


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_it_is_where_it_was_and_as_large(window, qtbot):
    window.setGeometry(QRect(60, 50, 500, 400))
    window.show()
    window_place.keep(window, settings.Settings())
    after = QWidget()
    qtbot.addWidget(after)
    window_place.restore(after, settings.load())
    assert after.geometry() == QRect(60, 50, 500, 400)
    assert after.isVisible()


@pytest.mark.parametrize(("left", "top"), [(9_000, 50), (-480, 50), (60, -5_000), (60, 5_000)])
def test_on_a_screen_that_is_gone_it_keeps_its_size_alone(window, left, top):
    kept = settings.Settings(window=[left, top, 500, 400])
    window_place.restore(window, kept)
    assert window.size() == QSize(500, 400)
    assert window.screen().availableGeometry().intersects(window.geometry())
    assert window.pos().x() != left


def test_it_is_no_larger_than_its_screen(window):
    window_place.restore(window, settings.Settings(window=[0, 0, 9_000, 9_000]))
    assert window.size() == window.screen().availableGeometry().size()


def test_for_the_first_time_it_has_its_own_size_where_there_is_room(window):
    window.resize(640, 9_000)
    window_place.restore(window, settings.Settings())
    assert window.size() == QSize(640, window.screen().availableGeometry().height())


def test_it_fills_the_screen_again_and_knows_the_size_below(window, qtbot):
    window.setGeometry(QRect(60, 50, 500, 400))
    window.showMaximized()
    preferences = settings.Settings()
    window_place.keep(window, preferences)
    assert preferences.maximised
    assert preferences.window[2:] == [500, 400]
    after = QWidget()
    qtbot.addWidget(after)
    window_place.restore(after, settings.load())
    assert after.isMaximized()
    after.showNormal()
    assert after.size() == QSize(500, 400)


@pytest.mark.parametrize("spoiled", [[], [1, 2, 3], [0, 0, 0, 0], ["a", 0, 500, 400]])
def test_what_makes_no_window_is_as_for_the_first_time(window, spoiled):
    window.resize(640, 480)
    window_place.restore(window, settings.Settings(window=spoiled))
    assert window.width() >= 100


def test_closing_the_program_keeps_its_place(visit):
    visit.begin()
    visit.doors.window.setGeometry(QRect(40, 30, 900, 600))
    visit.doors.window.close()
    visit.qtbot.waitUntil(lambda: visit.closed)
    assert settings.load().window == [40, 30, 900, 600]
