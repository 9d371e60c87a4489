"""A teacher who has no mouse: from the sign-in page to a PDF of the class screened on the way."""

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from careapp.ui.command_palette import CommandPalette
from careapp.ui.grid_view import GridView
from careapp.ui.screens.gallery import Gallery
from tests.services.samples import P4, TERM
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD, closed, opened
from tests.ui.tour import look

CTRL = Qt.KeyboardModifier.ControlModifier
CHILDREN, ITEMS = 3, 25
STOPS = 60  # more than any page has


def tab_to(qtbot, wanted):
    """Press Tab until the keyboard is where `wanted` says."""
    for _ in range(STOPS):
        at = QApplication.focusWidget()
        if wanted(at):
            return at
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError("the Tab key does not come there")


def says(words):
    return lambda at: isinstance(at, QAbstractButton) and words in (at.text(), at.accessibleName())


def sign_in(visit, qtbot, school):
    look("en")
    visit.begin(school)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    type_text(PASSWORD)
    enter(qtbot)
    visit.wait_for_shell()
    visit.take_keyboard()


def screen_the_class(visit, qtbot):
    """SDQ of ป.4/1 in the grid: 25 answers and the gate of the impact part for each child."""
    press(qtbot, Qt.Key.Key_3, CTRL)
    visit.wait_for_shell("screenings")
    qtbot.waitUntil(lambda: QApplication.focusWidget().isVisible())  # laid out, at last
    tab_to(qtbot, says("SDQ, teacher: Whole class"))
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), GridView), timeout=20_000)
    grid = QApplication.focusWidget()
    for child in range(CHILDREN):
        assert grid.row == child  # the last answer of a child led to the next one
        for item in range(ITEMS):
            press(qtbot, (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2)[(item + child) % 3])
        press(qtbot, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: [line.state for line in grid.sheet.lines.all] == ["saved"] * CHILDREN)


def choose_report(visit, qtbot, title):
    press(qtbot, Qt.Key.Key_K, CTRL)
    palette = visit.doors.window.findChild(CommandPalette)
    qtbot.waitUntil(lambda: palette.isActiveWindow() and palette.field.hasFocus())
    type_text("รายงาน")
    enter(qtbot)
    visit.wait_for_shell("reports")
    visit.take_keyboard()
    screen = visit.doors.window.shown("reports")
    gallery = screen.findChild(Gallery)
    qtbot.waitUntil(lambda: gallery.isAncestorOf(QApplication.focusWidget()))
    for _ in range(STOPS):
        if QApplication.focusWidget().text() == title:
            break
        press(qtbot, Qt.Key.Key_Down)
    visit.settle()
    qtbot.waitUntil(lambda: screen.preview.pages.is_sharp, timeout=20_000)
    return screen


def save_as(visit, qtbot, path):
    press(qtbot, Qt.Key.Key_S, CTRL)
    dialog = visit.dialog()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    type_text(str(path))
    enter(qtbot)
    qtbot.waitUntil(path.exists, timeout=20_000)
    visit.settle()


def test_from_sign_in_through_the_grid_to_a_pdf_on_the_disk(visit, qtbot, tmp_path):
    school, _ = closed(tmp_path / "บ้านตัวอย่าง")
    sign_in(visit, qtbot, school)
    screen_the_class(visit, qtbot)
    screen = choose_report(visit, qtbot, "SDQ of a class")
    paper = tmp_path / "SDQ ป.4-1.pdf"
    save_as(visit, qtbot, paper)
    assert paper.read_bytes() == screen.preview.paper.pdf
    assert "กล้า" in words_of(paper)
    visit.leave()
    assert stored(school) == {
        child: [(item + child) % 3 for item in range(ITEMS)] for child in range(CHILDREN)
    }


def words_of(paper):
    with pypdfium2.PdfDocument(paper) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def stored(school):
    """What a later session finds: the 25 answers by the child's place in the class."""
    services = opened(school)
    sheet = services.screenings.sheet("sdq-teacher", TERM, P4)
    found = {
        place: [line.record.answers[f"q{n}"] for n in range(1, ITEMS + 1)]
        for place, line in enumerate(sheet.lines)
        if line.record.status == "final"
    }
    services.close()
    return found
