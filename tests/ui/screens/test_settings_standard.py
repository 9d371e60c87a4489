"""The growth standard in the form library: absent, looked at, taken in, removed."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QPushButton

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui import labels
from careapp.ui.screens.settings import SettingsScreen
from careapp.ui.session import Session
from tests.exchange.standards import book, invented
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle as lanes_empty
from tests.ui.screens.signed_in import signed_in


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path) as made:
        yield made


@pytest.fixture
def open_library(qtbot, on_screen):
    def made(session):
        screen = on_screen(SettingsScreen(session), 1130, 760)
        screen.set_place(TERM, P4)
        screen.take({"section": "library"})
        settle(qtbot, session)
        return screen

    return made


@pytest.fixture
def screen(open_library, session):
    return open_library(session)


def settle(qtbot, session):
    lanes_empty(qtbot, session)
    QApplication.processEvents()


def shown(screen):
    card = screen.section.standard
    return [labels.plain(each.text()) for each in card.findChildren(QLabel) if each.isVisible()]


def press(screen, words):
    (found,) = (
        each for each in screen.section.standard.findChildren(QAbstractButton)
        if each.text() == words and each.isVisible() and each.isEnabled()
    )  # fmt: skip
    found.click()


def look(qtbot, session, screen, path):
    screen.section.standard.look(path)
    settle(qtbot, session)


def taken(qtbot, session, screen, tmp_path):
    look(qtbot, session, screen, book(tmp_path / "own.xlsx"))
    press(screen, "Take this table in")
    settle(qtbot, session)


def test_without_a_table_it_says_so_and_what_to_do(screen):
    assert "The Thai groups are not shown." in shown(screen)
    assert any("Save an empty table, fill it in from the book" in each for each in shown(screen))


def test_a_table_is_looked_at_and_then_taken_in(qtbot, session, screen, tmp_path):
    look(qtbot, session, screen, book(tmp_path / "own.xlsx"))
    words = "In the file: Invented 1 · source: Invented for tests · 134 row"
    assert any(each.startswith(words) for each in shown(screen))
    assert session.services.standards.current() is None
    press(screen, "Take this table in")
    settle(qtbot, session)
    assert screen.said.startswith("“Invented 1” is taken in")
    assert "Invented 1" in shown(screen)
    assert any(each.startswith("Source: Invented for tests · 134 row") for each in shown(screen))
    assert session.services.forms.edition_in_use("measurement").standard is not None


def test_a_table_that_is_left_changes_nothing(qtbot, session, screen, tmp_path):
    look(qtbot, session, screen, book(tmp_path / "own.xlsx"))
    press(screen, "Leave this table")
    assert not any("In the file" in each for each in shown(screen))
    assert session.services.standards.current() is None


def test_a_faulty_file_is_told_by_its_place(qtbot, session, screen, tmp_path):
    rows = [list(row) for row in invented()]
    rows[0][4] = 0
    look(qtbot, session, screen, book(tmp_path / "bad.xlsx", rows=rows))
    assert screen.said.startswith("Row 5, column -2 SD: “0” is not a number above 0")
    assert not any("In the file" in each for each in shown(screen))


def test_it_is_removed_after_a_question(qtbot, session, screen, tmp_path):
    taken(qtbot, session, screen, tmp_path)
    press(screen, "Remove the table …")
    asked = next(
        each for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    )  # fmt: skip
    next(e for e in asked.findChildren(QPushButton) if e.text() == "Remove the table").click()
    settle(qtbot, session)
    assert session.services.standards.current() is None
    assert "The Thai groups are not shown." in shown(screen)


def test_the_empty_table_is_written(qtbot, session, screen, tmp_path):
    screen.section.standard.write_template(tmp_path / "empty.xlsx")
    settle(qtbot, session)
    assert (tmp_path / "empty.xlsx").stat().st_size > 5_000
    assert screen.said == "The empty table is written to “empty.xlsx”."


def test_a_teacher_may_look_and_not_change(qtbot, session, open_library):
    account = NewAccount("bua", "ครูบัว", "", Role.TEACHER, classes=(P4.label,))
    actor = actor_of(session.services.accounts.add(account))
    own = Session(
        session.services.as_actor(actor), session.school, session.tasks, session.preferences
    )
    screen = open_library(own)
    able = [
        each.text() for each in screen.section.standard.findChildren(QAbstractButton)
        if each.isVisible() and each.isEnabled()
    ]  # fmt: skip
    assert able == ["Save an empty table …"]
