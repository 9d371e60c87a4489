import threading

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from careapp.ui.busy import Busy
from careapp.ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def page(on_screen):
    made = QWidget()
    made.button = QPushButton("x")
    QVBoxLayout(made).addWidget(made.button)
    made.busy = Busy(made)
    return on_screen(made, 600, 400)


def test_short_work_does_not_flicker(page, tasks, qtbot):
    task = page.busy.watch(tasks.start(lambda progress: 1), "กำลังอ่าน")
    with qtbot.waitSignal(task.ended):
        pass
    assert not page.busy.isVisible()


def test_long_work_shows_a_bar_and_a_count_and_can_be_cancelled(page, tasks, qtbot):
    go_on = threading.Event()

    def work(progress):
        progress(4, 4)
        go_on.wait(10)
        progress(0, 9)

    task = page.busy.watch(tasks.start(work), "กำลังนำเข้า")
    qtbot.waitUntil(page.busy.isVisible)
    qtbot.waitUntil(lambda: page.busy.findChild(QProgressBar).value() == 4)
    assert page.busy.geometry() == page.rect()
    assert page.busy.accessibleName() == "กำลังนำเข้า"
    cancel = page.busy.findChild(QPushButton)
    assert cancel.hasFocus()
    with qtbot.assertNotEmitted(task.finished), qtbot.waitSignal(task.ended):
        cancel.click()
        go_on.set()
    assert not page.busy.isVisible()


def test_the_keyboard_comes_back_to_where_it_was(page, tasks, qtbot):
    go_on = threading.Event()
    page.button.setFocus()
    task = page.busy.watch(tasks.start(lambda progress: go_on.wait(10)), "ก")
    qtbot.waitUntil(page.busy.isVisible)
    assert page.busy.findChild(QPushButton).hasFocus()
    with qtbot.waitSignal(task.ended):
        go_on.set()
    assert page.button.hasFocus()


def test_who_works_beside_the_cover_keeps_the_keyboard(on_screen, tasks, qtbot):
    whole = QWidget()
    beside, covered = QPushButton("x"), QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(beside)
    column.addWidget(covered)
    busy = Busy(covered)
    on_screen(whole, 600, 400)
    beside.setFocus()
    go_on = threading.Event()
    task = busy.watch(tasks.start(lambda progress: go_on.wait(10)), "ก")
    qtbot.waitUntil(busy.isVisible)
    assert beside.hasFocus()
    with qtbot.waitSignal(task.ended):
        go_on.set()
    assert beside.hasFocus()


def test_it_covers_a_page_that_grows(page, tasks, qtbot):
    go_on = threading.Event()
    task = page.busy.watch(tasks.start(lambda progress: go_on.wait(10)), "ก")
    qtbot.waitUntil(page.busy.isVisible)
    page.resize(800, 500)
    qtbot.waitUntil(lambda: page.busy.size() == page.size())
    with qtbot.waitSignal(task.ended):
        go_on.set()
