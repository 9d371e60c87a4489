import threading
from contextlib import contextmanager

import pytest

from careapp.errors import CareError
from careapp.progress import Cancelled
from careapp.ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


def where():
    return threading.current_thread().name


def test_a_piece_is_done_in_the_lane_of_the_database_while_the_work_waits_for_it(qtbot, tasks):
    seen = []
    task = tasks.far(lambda far: (where(), far.here(where)), seen.append)
    with qtbot.waitSignal(task.ended):
        pass
    assert seen == [("careapp-far_0", "careapp-db_0")]


def test_neither_of_the_other_lanes_waits_for_it(qtbot, tasks):
    gate, seen = threading.Event(), []
    far = tasks.far(lambda far: gate.wait(5))
    tasks.start(lambda progress: seen.append("db"))
    last = tasks.start(lambda progress: seen.append("render"), lane="render")
    with qtbot.waitSignal(last.ended):
        pass
    qtbot.waitUntil(lambda: len(seen) == 2)
    with qtbot.waitSignal(far.ended):
        gate.set()


def test_what_goes_wrong_in_a_piece_goes_wrong_in_the_work(qtbot, tasks):
    def fail():
        raise CareError("แฟ้มนี้อ่านไม่ได้")

    told = []
    task = tasks.far(lambda far: far.here(fail))
    task.failed.connect(told.append)
    with qtbot.waitSignal(task.ended):
        pass
    assert [str(each) for each in told] == ["แฟ้มนี้อ่านไม่ได้"]


def waiting(line):
    """Work that waits for another computer till the line breaks, as a connection does."""

    def work(far):
        far.breaks(line.set)
        line.wait(10)
        raise CareError("the line broke")

    return work


def test_a_cancel_breaks_off_the_wait_and_is_no_failure(qtbot, tasks):
    line, told = threading.Event(), []
    task = tasks.far(waiting(line), told.append)
    task.failed.connect(told.append)
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert line.is_set()
    assert told == []


def test_a_way_to_break_off_that_comes_after_the_cancel_is_used_at_once(qtbot, tasks):
    gate, line = threading.Event(), threading.Event()

    def work(far):
        gate.wait(5)
        waiting(line)(far)

    task = tasks.far(work)
    begun = tasks.far(lambda far: None)  # the lane has taken the first one up by then
    task.brake.pull()
    with qtbot.waitSignals([task.ended, begun.ended]):
        gate.set()
    assert line.is_set()


def test_no_piece_begins_after_a_cancel(qtbot, tasks):
    gate, seen = threading.Event(), []

    def work(far):
        gate.wait(5)
        far.here(lambda: seen.append(1))

    task = tasks.far(work)
    task.brake.pull()
    with qtbot.assertNotEmitted(task.finished), qtbot.waitSignal(task.ended):
        gate.set()
    assert seen == []


def test_at_the_end_of_the_program_the_file_is_closed_between_two_pieces(qtbot):
    tasks, begun, seen = Tasks(), threading.Event(), []

    def work(far):
        while True:
            begun.set()
            far.here(lambda: seen.append("piece"))

    tasks.far(work)
    assert begun.wait(5)
    tasks.close(lambda: seen.append("closed"))
    assert seen[-1] == "closed"


def test_the_file_does_not_wait_to_be_closed_till_a_distant_computer_answers(qtbot):
    tasks, begun, closed, order = Tasks(), threading.Event(), threading.Event(), []

    def work(far):
        begun.set()
        closed.wait(5)  # nothing breaks this off
        order.append("answer")

    tasks.far(work)
    assert begun.wait(5)
    tasks.close(lambda: (order.append("closed"), closed.set()))
    assert order == ["closed", "answer"]


def test_a_piece_goes_through_what_is_around_it_each_time(qtbot, tasks):
    seen = []

    @contextmanager
    def around():
        if len(seen) > 1:  # the file was closed meanwhile
            raise Cancelled
        yield

    def work(far):
        while True:
            far.here(lambda: seen.append(where()))

    task = tasks.far(work, around=around)
    with qtbot.assertNotEmitted(task.failed), qtbot.waitSignal(task.ended):
        pass
    assert seen == ["careapp-db_0"] * 2
