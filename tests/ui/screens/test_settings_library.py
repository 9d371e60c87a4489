import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QPushButton

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui import labels
from careapp.ui.screens.settings import SettingsScreen
from careapp.ui.session import Session
from tests.exchange.xlsforms import book, converted
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
def open_section(qtbot, on_screen):
    def made(session):
        screen = on_screen(SettingsScreen(session), 1130, 760)
        screen.set_place(TERM, P4)
        screen.take({"section": "library"})
        settle(qtbot, session)
        return screen

    return made


@pytest.fixture
def screen(open_section, session):
    return open_section(session)


def settle(qtbot, session):
    lanes_empty(qtbot, session)
    QApplication.processEvents()


def shown(screen):
    """Every sentence in sight."""
    return [labels.plain(each.text()) for each in screen.findChildren(QLabel) if each.isVisible()]


def buttons(screen, words):
    return [
        each
        for each in screen.findChildren(QAbstractButton)
        if words in (each.text(), each.accessibleName()) and each.isVisible()
    ]


def form(tmp_path, row="text | a | A question"):
    return book(
        tmp_path / "tea.xlsx", survey=f"type | name | label\n{row}",
        settings="form_title | form_id | version\nTea time | tea | 1",
    )  # fmt: skip


def pack(tmp_path):
    return book(
        tmp_path / "pack.xlsx", survey="type | name | label\ntext | q1 | Own words of ours",
        settings="form_id\nsdq-self",
    )  # fmt: skip


def look(qtbot, session, screen, path):
    screen.section.look(path)
    settle(qtbot, session)


def test_the_forms_that_came_with_the_program_are_there(screen):
    assert "SDQ, student version" in shown(screen)
    assert "sdq-self, version 1 · by item number" in shown(screen)


def test_a_form_is_looked_at_before_it_comes_in(qtbot, session, screen, tmp_path):
    look(qtbot, session, screen, form(tmp_path, "text | a | A\nstart | s"))
    assert any(each.startswith("“Tea time”, version 1: a new form") for each in shown(screen))
    assert any("“start” is left out" in each for each in shown(screen))
    assert session.services.forms.own() == ()
    buttons(screen, "Take it in")[0].click()
    settle(qtbot, session)
    assert [each.key for each in session.services.forms.own()] == ["tea@1"]
    assert screen.said == "“Tea time” is taken in."
    assert "Tea time" in shown(screen)
    assert not buttons(screen, "Take it in")


def test_a_form_that_is_wrong_says_where_and_cannot_be_taken_in(qtbot, session, screen, tmp_path):
    look(qtbot, session, screen, form(tmp_path, "geopoint | a | A\ntext | my name | B"))
    assert any(each.startswith("survey, row 2, type: careapp has no") for each in shown(screen))
    assert any(each.startswith("survey, row 3") for each in shown(screen))
    assert not buttons(screen, "Take it in")
    buttons(screen, "Leave it")[0].click()
    assert not any(each.startswith("survey, row 3") for each in shown(screen))


def test_wording_needs_a_name_and_can_be_removed(qtbot, session, screen, tmp_path):
    look(qtbot, session, screen, pack(tmp_path))
    (take,) = buttons(screen, "Take it in")
    assert not take.isEnabled()
    (who,) = (each for each in screen.section.findChildren(QLineEdit) if each.isVisible())
    who.setText("DMH, letter 12/2569")
    assert take.isEnabled()
    take.click()
    settle(qtbot, session)
    assert any("Leave given by: DMH, letter 12/2569 · since " in each for each in shown(screen))
    assert "Own words of ours" in session.services.forms.form("sdq-self").item("q1").label("en")
    buttons(screen, "Remove … SDQ, student version")[0].click()
    asked = next(
        each for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    )  # fmt: skip
    next(e for e in asked.findChildren(QPushButton) if e.text() == "Remove the wording").click()
    settle(qtbot, session)
    assert session.services.forms.packs() == ()
    assert not any("Leave given by" in each for each in shown(screen))


def test_a_form_is_written_as_a_workbook(qtbot, session, screen, tmp_path):
    screen.section.export(session.services.forms.form("phq-a"), tmp_path / "out.xlsx")
    settle(qtbot, session)
    assert 'id="phq-a"' in converted(tmp_path / "out.xlsx")
    assert screen.said == "The form is written to “out.xlsx”."


def test_a_file_that_is_no_workbook_is_told_above_the_page(qtbot, session, screen, tmp_path):
    (tmp_path / "list.csv").write_text("a,b\n", encoding="utf-8")
    look(qtbot, session, screen, tmp_path / "list.csv")
    assert "is not an Excel workbook" in screen.said


def test_a_teacher_brings_nothing_in(qtbot, session, open_section):
    account = NewAccount("bua", "ครูบัว", "", Role.TEACHER, classes=(P4.label,))
    actor = actor_of(session.services.accounts.add(account))
    own = Session(
        session.services.as_actor(actor), session.school, session.tasks, session.preferences
    )
    screen = open_section(own)
    assert not buttons(screen, "Take in an XLSForm …")[0].isEnabled()
    assert not buttons(screen, "Take in official wording …")[0].isEnabled()


def test_a_backup_takes_the_wording_along_only_when_it_is_ticked(qtbot, session, screen, tmp_path):
    words = "Take the official wording of instruments along"
    screen.show_section("backup")
    settle(qtbot, session)
    assert not buttons(screen, words)
    session.services.forms.take_in(session.services.forms.look(pack(tmp_path)), "DMH")
    screen.refresh()
    settle(qtbot, session)
    assert not buttons(screen, words)[0].isChecked()
    for ticked in (False, True):
        buttons(screen, words)[0].setChecked(ticked)
        screen.section.back_up(tmp_path / f"{ticked}.carebackup")
        settle(qtbot, session)
        assert (b"Own words of ours" in content(tmp_path / f"{ticked}.carebackup")) == ticked


def content(path):
    import zipfile

    with zipfile.ZipFile(path) as archive:
        return archive.read("data.db")
