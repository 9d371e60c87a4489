import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

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


def test_the_chosen_language_comes_before_the_systems(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert translators.wanted(Settings(language="th")) == "th"
    assert translators.wanted(Settings()) == "en"
    assert translators.wanted(Settings(language="fr")) == "en"
