"""What was copied here does not stay on the clipboard."""

import os
import shutil
import subprocess
import sys
import textwrap

import pytest
from PySide6.QtWidgets import QLineEdit

from careapp.ui.clipboard import ClipboardWatch, holds_id

ID = "1-1020-12345-67-8"


@pytest.fixture
def board(qapp):
    yield qapp.clipboard()
    qapp.clipboard().clear()


@pytest.fixture
def ours(qtbot, on_screen):
    """A window of ours has the keyboard."""
    field = QLineEdit()
    qtbot.addWidget(field)
    on_screen(field, 200, 60)
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    return field


@pytest.mark.parametrize(
    ("text", "holds"),
    [(ID, True), ("1102012345678", True), ("G694200000001", True), ("1 1020 12345 67 8", True),
     ("เด็กชายกล้า\t1102012345678\n", True), ("0812345678", False), ("11020123456789", False),
     ("ป.4/1 2569", False), ("", False)],
)  # fmt: skip
def test_a_persons_number_is_known_however_it_is_grouped(text, holds):
    assert holds_id(text) is holds


def test_a_number_goes_after_its_time_and_other_text_stays(qapp, board, ours, qtbot):
    watch = ClipboardWatch(qapp, kept=0.02)
    board.setText("สวัสดี")
    assert not watch._timer.isActive()
    board.setText(ID)
    qtbot.waitUntil(lambda: board.text() == "")
    watch.deleteLater()


def test_what_was_copied_here_is_cleared_and_what_came_from_elsewhere_stays(qapp, board, ours):
    watch = ClipboardWatch(qapp)
    board.setText("แผนการช่วยเหลือ")
    watch.clear()
    assert board.text() == ""
    watch._ours = False  # another program has filled it
    board.blockSignals(True)
    board.setText("ของโปรแกรมอื่น")
    board.blockSignals(False)
    watch.clear()
    assert board.text() == "ของโปรแกรมอื่น"
    watch.deleteLater()


MARKED = """
    from PySide6.QtGui import QClipboard
    from PySide6.QtWidgets import QApplication
    from careapp.ui.clipboard import ClipboardWatch
    app, mode = QApplication([]), QClipboard.Mode.Selection
    watch = ClipboardWatch(app)
    app.clipboard().setText("1102012345678", mode)
    print(app.clipboard().text(mode))
    watch.clear()
    print(app.clipboard().text(mode) or "nothing")
"""


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="there is no X11 here")
def test_what_was_marked_with_the_mouse_goes_too():
    command = ["xvfb-run", "-a", sys.executable, "-c", textwrap.dedent(MARKED)]
    there = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, env=there, check=True
    )
    assert done.stdout.split() == ["1102012345678", "nothing"]
