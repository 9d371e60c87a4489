"""The computer's own lock, another user and sleep lock the school."""

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
