import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, Qt

from careapp.ui import collector
from careapp.ui.collector import Collector
from careapp.ui.tasks import Tasks


class Screen(QObject):
    """Holds itself in a circle, as a screen with its slots does; notes who takes it down."""

    def __init__(self, taken_down_by):
        super().__init__()
        self.itself = self

        def note():
            taken_down_by.append(threading.current_thread())

        self.destroyed.connect(note, Qt.ConnectionType.DirectConnection)


@pytest.fixture(autouse=True)
def nobody_else(monkeypatch):
    """A window that another test left to be taken down does not count."""
    monkeypatch.setattr(Collector, "_working", set())
    gc.enable()


@pytest.fixture
def tasks(qtbot, monkeypatch):
    monkeypatch.setattr(collector, "LOOK_EVERY", 5)
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def alone(qapp):
    """A collector whose timer does not fire: no events are waited for."""
    made = Collector()
    made._hands._touched -= collector.HANDS_REST
    yield made
    made.end()


@pytest.fixture
def collected():
    """Low thresholds, and the generations that are collected from now on."""
    before, told = gc.get_threshold(), []

    def note(phase, info):
        if phase == "stop":
            told.append(info["generation"])

    gc.collect()
    gc.set_threshold(5, 2, 2)
    gc.callbacks.append(note)
    yield told
    gc.callbacks.remove(note)
    gc.set_threshold(*before)


def leave_rubbish(progress):
    """So much that Python would collect many times."""
    for _ in range(gc.get_threshold()[0] * 20):
        circle = []
        circle.append(circle)


@pytest.mark.parametrize("lane", ["db", "render"])
def test_what_is_dropped_is_taken_down_in_the_thread_of_the_window(qtbot, tasks, lane):
    gc.collect()
    taken_down_by = []
    for _ in range(5):
        Screen(taken_down_by)
        with qtbot.waitSignal(tasks.start(leave_rubbish, lane=lane).ended):
            pass
    qtbot.waitUntil(lambda: len(taken_down_by) == 5)
    assert set(taken_down_by) == {threading.main_thread()}


@pytest.mark.parametrize("generation", [0, 1, 2])
def test_the_oldest_generation_that_is_due_is_collected(alone, collected, generation):
    for younger in range(generation):
        for _ in range(3):
            gc.collect(younger)
    collected.clear()
    screens = [Screen([]) for _ in range(10)]
    alone.look()
    assert collected == [generation]
    assert len(screens) == 10


def test_all_of_it_waits_until_the_hands_rest_but_not_for_ever(alone, collected):
    for _ in range(3):
        gc.collect(1)
    collected.clear()
    alone._hands.touch()
    alone.look()
    assert collected == []
    for _ in range(2 * 10):  # ten times as often as Python would wait for
        gc.collect(1)
    collected.clear()
    alone.look()
    assert collected == [2]


def test_nothing_is_collected_before_it_is_due(alone):
    gc.collect()
    screen = weakref.ref(Screen([]))
    alone.look()
    assert screen() is not None


def test_python_collects_by_itself_again_after_the_end(qtbot):
    assert gc.isenabled()
    tasks = Tasks()
    assert not gc.isenabled()
    tasks.close()
    assert gc.isenabled()


@pytest.mark.parametrize("first", [0, 1])
def test_of_two_the_last_one_gives_it_back(qapp, first):
    both = Collector(), Collector()
    both[first].end()
    assert not gc.isenabled()
    both[1 - first].end()
    assert gc.isenabled()
