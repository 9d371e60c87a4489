"""Thai lines end at words also where the system has no libthai, which Qt asks when it is there.

A development machine mostly has it, a school's may not: here it is hidden, by an empty file of its
name that comes first on the way Qt looks for it.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from careapp.domain.thai import break_points

ROOT = Path(__file__).parents[2]
TEXT = (
    "ระบบดูแลช่วยเหลือนักเรียนช่วยให้ครูที่ปรึกษารู้จักนักเรียนเป็นรายบุคคลและส่งต่อได้ทันเวลา"
    "โรงเรียนไม่ต้องต่ออินเทอร์เน็ตและข้อมูลอยู่ในเครื่องของโรงเรียนเท่านั้น"
)
ALONE = f"""
from PySide6.QtGui import QGuiApplication, QTextLayout
app = QGuiApplication([])
layout = QTextLayout({TEXT!r})
layout.beginLayout()
count = 0
while (line := layout.createLine()).isValid():
    line.setLineWidth(200)
    count += 1
layout.endLayout()
print(count)
"""
LABELS = f"""
from PySide6.QtWidgets import QApplication
from careapp.ui import theme
from careapp.ui.widgets import label
from tests.ui.painted import words_of
app = QApplication([])
theme.use(app)
for width in (140, 200, 333):
    shown = label({TEXT!r}, wrap=True)
    shown.resize(width, shown.heightForWidth(width))
    lines = {{}}
    for words in words_of(shown):
        assert not words.cut(), words
        middle = round(words.ink.center().y() / shown.fontMetrics().lineSpacing() - 0.5)
        lines[middle] = lines.get(middle, "") + words.text
    print("|".join(lines.values()).replace("\\u200b", ""))
"""


@pytest.fixture
def hidden(tmp_path):
    """A computer without libthai."""
    for name in ("libthai.so", "libthai.so.0"):
        (tmp_path / name).touch()
    there = os.environ.get("LD_LIBRARY_PATH")
    return os.environ | {"LD_LIBRARY_PATH": os.pathsep.join(filter(None, (str(tmp_path), there)))}


def run(environment, *arguments):
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout[-2000:] + ended.stderr[-2000:]
    return ended.stdout


def test_without_it_qt_alone_takes_a_thai_sentence_for_one_word(hidden):
    """Else the tests below would prove nothing."""
    assert run(hidden, "-c", ALONE).strip() == "1"


def test_our_labels_end_their_lines_at_words(hidden):
    for text in run(hidden, "-c", LABELS).splitlines():
        lines = text.split("|")
        ends = [sum(map(len, lines[:n])) for n in range(1, len(lines))]
        assert "".join(lines) == TEXT
        assert len(lines) > 3
        assert set(ends) <= set(break_points(TEXT))


def test_every_screen_has_room_for_its_lines(hidden):
    """Words that do not wrap push a page wide, or are cut: nothing of that on any screen."""
    test = "test_nothing_is_cut_or_overlaps_with_few_children[0-size0]"
    said = run(hidden, "-m", "pytest", "-q", "--long", f"tests/ui/test_contact_sheet.py::{test}")
    assert "1 passed" in said
