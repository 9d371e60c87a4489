from PySide6.QtCore import QObject

from careapp.ui.frames import Frame


def test_what_was_asked_for_many_times_is_called_once(qtbot):
    owner, called = QObject(), []
    frame = Frame(lambda: called.append(1), owner, 10)
    for _ in range(5):
        frame.ask()
    assert called == []
    qtbot.waitUntil(lambda: called == [1])
    qtbot.wait(20)
    assert called == [1]


def test_catching_up_calls_at_once_and_not_again_and_only_if_it_was_asked_for(qtbot):
    owner, called = QObject(), []
    frame = Frame(lambda: called.append(1), owner, 10)
    frame.catch_up()
    assert called == []
    frame.ask()
    frame.catch_up()
    assert called == [1]
    qtbot.wait(20)
    assert called == [1]
