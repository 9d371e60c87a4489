import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QPlainTextEdit

from careapp import i18n
from careapp.settings import Settings
from careapp.ui import translators


@pytest.fixture
def app(qapp):
    yield qapp
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()


def words():
    """One sentence by Qt's way and one by ours."""
    return QCoreApplication.translate("TopBar", "Lock"), i18n.translate("Dialogs", "Close")


def test_both_ways_of_translating_change_together(app):
    translators.use(app, "en")
    assert words() == ("Lock", "Close")
    translators.use(app, "th")
    assert all(not each.isascii() for each in words())
    translators.use(app, "en")
    assert words() == ("Lock", "Close")


def test_the_dialog_for_files_and_the_menus_of_fields_are_in_thai(app, qtbot):
    """Qt's own, which has no Thai: where the system has none, and at the right mouse button."""
    translators.use(app, "th")
    dialog, line, page = QFileDialog(), QLineEdit(), QPlainTextEdit()
    for each in (dialog, line, page):
        qtbot.addWidget(each)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    said = [each.text() for each in dialog.findChildren(QLabel)]
    said += [each.text() or each.toolTip() for each in dialog.findChildren(QAbstractButton)]
    for each in (line, page):
        menu = each.createStandardContextMenu()
        said += [action.text().partition("\t")[0] for action in menu.actions()]
        menu.deleteLater()
    assert len(said) > 20
    assert [each for each in said if each and each.isascii()] == []
    for heading in ("Name", "Size", "Type", "Date Modified"):
        assert not QCoreApplication.translate("QFileSystemModel", heading).isascii()


def test_the_chosen_language_comes_before_the_systems(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert translators.wanted(Settings(language="th")) == "th"
    assert translators.wanted(Settings()) == "en"
    assert translators.wanted(Settings(language="fr")) == "en"
