"""The window of the guide: reading, finding, going back and forth, a PDF."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from careapp.guide.markdown import read
from careapp.guide.pages import Guide, Page
from careapp.settings import Settings
from careapp.ui import guide_html, theme
from careapp.ui.guide_view import GuideView
from careapp.ui.guide_window import GuideWindow
from careapp.ui.labels import plain
from careapp.ui.tasks import Tasks

TEXT = """เลือก**วัน**แล้วดู [สำรอง](b.md#กู้คืน) หรือ [ไม่มี](c.md)

1. หนึ่ง

   ![หน้าต่าง](x.png)

> ระวัง

| ปุ่ม | ทำอะไร |
|---|---|
| `F1` | ช่วย &lt;b> |
"""


@pytest.fixture
def made(tmp_path):
    """A guide of two pages, with a picture that is wider than any window."""
    picture = QImage(2000, 1000, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "x.png"))
    pages = (
        Page("a", "เริ่ม", "เยี่ยมบ้าน", read(TEXT), tmp_path),
        Page("b", "ปลอดภัย", "สำรองข้อมูล", read("ทุกวัน\n\n" * 60 + "## กู้คืน\n\nรหัสกู้คืน"), tmp_path),
    )
    return Guide("th", {each.name: each for each in pages}, {})


@pytest.fixture
def window(made, on_screen, qtbot):
    tasks = Tasks()
    shown = on_screen(GuideWindow(made, tasks, Settings()), 980, 620)
    shown.open()
    yield shown
    qtbot.waitUntil(lambda: tasks.idle)
    tasks.close()


def key(qtbot, *keys):
    qtbot.keyClick(QApplication.focusWidget(), *keys)


def test_a_page_is_shown_with_its_title_chapter_and_words(window):
    said = plain(window.view.toPlainText())
    for words in ("เริ่ม", "เยี่ยมบ้าน", "เลือกวันแล้วดู", "1.", "หนึ่ง", "ระวัง", "ช่วย <b>"):
        assert words in said
    assert "เยี่ยมบ้าน" in window.windowTitle()


def test_links_lead_to_headings_and_back_and_on_go_where_one_was(window, qtbot):
    window.view.asked.emit("b.md#กู้คืน")
    assert window.page.name == "b"
    down = window.view.scrolled
    assert down > 0
    window.view.asked.emit("c.md")  # it leads nowhere
    assert (window.page.name, window.view.scrolled) == ("b", down)
    key(qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page.name == "a"
    key(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (window.page.name, window.view.scrolled) == ("b", down)
    assert not window._on.isEnabled()


def marked(view):
    """The words that stand on another ground than the rest."""
    ground, found = theme.palette().soft("at_risk"), ""
    block = view.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            if parts.fragment().charFormat().background().color() == ground:
                found += parts.fragment().text()
            parts += 1
        block = block.next()
    return plain(found)


def test_words_are_found_in_all_pages_and_shown_in_the_page(window, qtbot):
    key(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.look_for("รหัสกู้คืน")
    assert [*window._anchors] == ["b"]
    key(qtbot, Qt.Key.Key_Return)
    assert window.page.name == "b"
    assert window.view.scrolled > 0
    assert marked(window.view) == "รหัสกู้คืน"
    window.look_for("ไดโนเสาร์")
    assert window._nothing.isVisible()
    window.look_for("")
    assert not window._nothing.isVisible()
    assert marked(window.view) == ""


def test_a_picture_is_as_wide_as_there_is_room_and_follows_the_window(window, qtbot):
    def width():
        (address,) = window.view._sizes
        drawn = window.view.loadResource(2, QUrl(address))
        return drawn.width() / drawn.devicePixelRatio()

    before = width()
    assert before == window.view._room() - theme.px(guide_html.INDENT)
    window.resize(760, 620)
    qtbot.waitUntil(lambda: width() < before - 100)
    assert width() == window.view._room() - theme.px(guide_html.INDENT)


def test_what_is_copied_has_no_joints(window):
    window.view.selectAll()
    window.view.copy()
    assert "\u200b" not in QApplication.clipboard().text()
    assert "เลือกวันแล้วดู" in QApplication.clipboard().text()


def test_the_whole_guide_is_saved_and_a_full_name_is_told(window, qtbot, tmp_path):
    path = tmp_path / "คู่มือ.pdf"
    task = window.out.save_to(path)
    with qtbot.waitSignal(task.ended):
        pass
    assert path.read_bytes()[:5] == b"%PDF-"
    assert path.name in plain(window._banner.sentence)
    task = window.out.save_to(tmp_path / "nowhere" / "a.pdf")
    with qtbot.waitSignal(task.ended):
        pass
    assert "a.pdf" in plain(window._banner.sentence)


def test_a_cancelled_guide_leaves_nothing(window, qtbot, tmp_path):
    task = window.out.save_to(tmp_path / "a.pdf")
    task.cancel()
    with qtbot.waitSignal(task.ended):
        pass
    assert list(tmp_path.glob("*.pdf*")) == []


def test_a_page_goes_to_a_printer(window, qtbot, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    from careapp.reports.guide import page_paper
    from careapp.ui.screens import report_files, report_pages

    paper = report_pages.draw(page_paper(window._guide, window.page))
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    report_files.set_page(printer, paper)
    task = window.out.print_on(printer, paper)
    with qtbot.waitSignal(task.ended):
        pass
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    assert "1" in plain(window._banner.sentence)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_page_has_the_colours_of_the_theme(qapp, on_screen, made, name):
    theme.use(qapp, name)
    view = on_screen(GuideView(), 500, 400)
    page = made.first
    view.show_blocks(page.blocks, page.folder, guide_html.head(page.title, page.chapter))
    seen = view.viewport().grab().toImage()
    assert seen.pixelColor(3, 3).name() == theme.palette().card
    colours = {
        seen.pixelColor(x, y).name()
        for x in range(0, seen.width(), 2)
        for y in range(0, seen.height(), 2)
    }
    assert theme.palette().ink in colours
