"""What the program says of itself."""

from PySide6.QtCore import Qt

from careapp import __version__, bugs
from careapp.ui.about import about
from careapp.ui.guide_view import GuideView
from careapp.ui.labels import plain
from careapp.ui.pages import Card


def test_it_names_the_version_where_things_lie_and_all_licences(on_screen, qtbot, tmp_path):
    over = on_screen(Card())
    shown = about(over, tmp_path)
    for said in (__version__, str(tmp_path), str(bugs.log_file()), "MIT"):
        assert said in shown.said
    view = shown.findChild(GuideView)
    licences = plain(view.toPlainText())
    for said in (
        "Sarabun",
        "SIL Open Font License",
        "PySide6-Essentials",
        "LGPL",
        "markdown-it-py",
    ):
        assert said in licences
    with qtbot.waitSignal(shown.finished):
        qtbot.keyClick(shown, Qt.Key.Key_Return)
