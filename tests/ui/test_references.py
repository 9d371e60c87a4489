"""The main screens look as they did when somebody looked at them last; and what that test sees."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.marks import draw_mark
from careapp.ui.pages import Banner, Card, PageHeader
from careapp.ui.widgets import button, label
from tests.ui import references
from tests.ui.scenes import SCENES

ROOT = Path(__file__).parents[2]
WORDS = "ผู้ที่ได้ขึ้นชั้นปีนี้ ตั้งใจเรียนดี ไม่มีเรื่องที่ต้องช่วย"
SIZE = (720, 480)
MARK = (500, 440)  # where the page is empty
LARGEST = 2_500_000  # bytes, all of them


def test_the_main_screens_look_as_their_references(tmp_path):
    """In a process of its own, that no setting of this computer reaches."""
    command = [sys.executable, "-m", "tests.ui.references", "--into", str(tmp_path)]
    drawn = {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}
    ended = subprocess.run(
        command, cwd=ROOT, env=drawn, capture_output=True, text=True, check=False, timeout=600
    )
    assert ended.returncode == 0, ended.stderr
    otherwise = [name for name in references.NAMES if not looks_right(name, tmp_path)]
    assert otherwise == [], (
        f"see {tmp_path}: NAME.png is what was drawn, NAME.difference.png marks where the "
        f"reference (above) is otherwise; if that is meant: python -m tests.ui.references"
    )


def looks_right(name, folder):
    """Whether a picture is as its reference; if not, the difference is written beside it."""
    drawn = Image.open(folder / f"{name}.png").convert("RGB")
    found = references.difference(drawn, Image.open(references.FOLDER / f"{name}.png"))
    if found is not None:
        found.shown.save(folder / f"{name}.difference.png")
    return found is None


def test_each_main_screen_has_one_reference_and_all_are_small():
    kept = {path.stem: path.stat().st_size for path in references.FOLDER.glob("*.png")}
    assert set(kept) == set(references.NAMES) <= set(SCENES)
    assert sum(kept.values()) <= LARGEST


# A page like those of the program, and what may become of it.


class Page(QWidget):
    """Cards with Thai words, a banner, a button that is to be pressed."""

    def __init__(self):
        super().__init__()
        self.setObjectName("page")
        self.banner = Banner()
        self.banner.show_warning("ยังไม่ได้สำรองข้อมูลของวันนี้")
        self.cards = [self._card(n) for n in range(4)]
        column = QVBoxLayout(self)
        column.addWidget(PageHeader("ป.4/1", "ปีการศึกษา 2569 ภาคเรียนที่ 1"))
        column.addWidget(self.banner)
        for left, right in (self.cards[:2], self.cards[2:]):
            row = QHBoxLayout()
            row.addWidget(left)
            row.addWidget(right)
            column.addLayout(row)
        column.addStretch()

    def _card(self, n):
        card = Card("นักเรียนที่ต้องดูแลเป็นพิเศษ")
        self.words = label(WORDS)
        card.add(self.words)
        self.press = button("บันทึก", "primary")
        card.add(self.press)
        card.add(label(f"คัดกรองแล้ว {n + 12} จาก 20 คน", "muted"))
        return card


@pytest.fixture
def page(on_screen):
    return on_screen(Page(), *SIZE)


@pytest.fixture
def kept(page, tmp_path):
    """The reference of the page, as it is kept."""
    references.keep(references.plain(page.grab()), tmp_path / "page.png")
    return Image.open(tmp_path / "page.png")


def squares(picture, kept):
    found = references.difference(references.plain(picture), kept)
    return found.squares if found else 0


def moved(picture, x, y):
    """The same picture with all of it a little aside."""
    made = QPixmap(picture)
    painter = QPainter(made)
    painter.drawPixmap(QPoint(x, y), picture)
    painter.end()
    return made


@pytest.mark.parametrize(("x", "y"), [(0, 0), (1, 0), (0, 1), (-1, 0), (0, -1), (1, -1)])
def test_a_pixel_more_or_less_is_no_difference(page, kept, x, y):
    assert squares(moved(page.grab(), x, y), kept) == 0


def test_noise_is_no_difference(page, kept):
    noise = Image.effect_noise(kept.size, 12).convert("RGB")  # a standard deviation of 12 of 255
    drawn = Image.blend(references.plain(page.grab()), noise, 0.08)
    assert references.difference(drawn, kept) is None


def test_letters_with_other_edges_are_no_difference(page, kept):
    for each in page.findChildren(QWidget):
        font = each.font()
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        each.setFont(font)
    assert squares(page.grab(), kept) == 0


def test_a_card_that_moved_is_seen(page, kept):
    card = page.cards[3]
    card.move(card.pos() + QPoint(0, 12))
    assert squares(page.grab(), kept) > 0


def test_a_card_that_is_missing_is_seen(page, kept):
    page.cards[3].hide()
    assert squares(page.grab(), kept) > 0


def test_a_word_that_is_missing_is_seen(page, kept):
    page.words.setText(WORDS.rpartition(" ")[0])
    assert squares(page.grab(), kept) > 0


def test_a_colour_that_was_lost_is_seen(page, kept):
    page.press.setStyleSheet(f"background: {theme.palette().faint}")
    assert squares(page.grab(), kept) > 0


def test_a_mark_that_was_lost_is_seen(page, kept):
    """Of the warning the bar stays and its colour goes."""
    page.banner.setStyleSheet(f"QFrame {{ background: {theme.palette().card} }}")
    assert squares(page.grab(), kept) > 0


def test_words_whose_marks_are_not_put_together_are_seen(page, kept):
    """As programs draw them that know nothing of Thai: the tone mark lies in the vowel. The letter
    between them takes no room, and keeps the font from placing the one on the other."""
    page.words.setText("\u200c".join(WORDS))
    assert squares(page.grab(), kept) > 0


def test_words_of_another_size_are_seen(page, kept):
    page.words.setStyleSheet("font-size: 13px")
    assert squares(page.grab(), kept) > 0


def test_the_colour_of_one_small_mark_is_kept_and_its_loss_is_seen(page, tmp_path):
    drawn = page.grab()
    painter = QPainter(drawn)
    draw_mark(painter, "problem", QPointF(*MARK))
    painter.end()
    references.keep(references.plain(drawn), tmp_path / "marked.png")
    kept = Image.open(tmp_path / "marked.png")
    assert squares(drawn, kept) == 0
    painter = QPainter(drawn)
    painter.fillRect(QRectF(MARK[0] - 5, MARK[1] - 5, 10, 10), QColor(theme.palette().muted))
    painter.end()
    assert squares(drawn, kept) > 0


def test_what_differs_is_marked_and_the_rest_is_pale(page, kept):
    page.cards[3].hide()
    found = references.difference(references.plain(page.grab()), kept)
    width, height = kept.size
    assert found.shown.size == (width, 2 * height)
    card = page.cards[3].geometry()
    x, y = (round(each * width / SIZE[0]) for each in (card.left() + 60, card.bottom() - 60))
    assert min(found.shown.getpixel((x, y + height))) > 240  # there is nothing there now
