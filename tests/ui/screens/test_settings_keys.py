"""New keys in the settings: nothing changes before the new code was typed; work goes on."""

from contextlib import contextmanager

import pytest

from careapp import i18n, settings
from careapp.domain.access import Role
from careapp.errors import WrongPassword
from careapp.services.accounts import NewAccount
from careapp.ui.screens.settings_keys import KeysSection
from careapp.ui.session import Session
from careapp.ui.tasks import Tasks
from tests.services.samples import TERM
from tests.ui.schools import PASSWORD, create
from tests.ui.screens.signed_in import settle, signed_in


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@contextmanager
def encrypted(folder):
    """A session over a school with passwords, and a teacher in it."""
    made = create(folder / "a").services
    made.accounts.add(NewAccount("fai", "ครูฝ้าย", PASSWORD, Role.TEACHER, classes=("ป.4/1",)))
    tasks = Tasks()
    yield Session(made, made.school, tasks, settings.load())
    tasks.close()
    made.close()


@pytest.fixture
def shown(qtbot, on_screen):
    def made(session):
        section = KeysSection(session, "New keys", None)
        said = []
        section.stored.connect(said.append)
        section.failed.connect(said.append)
        on_screen(section)
        section.refresh()
        settle(qtbot, session)
        return section, said

    return made


def vault(session):
    return session.services.desk.file.folder.vault()


def test_new_keys_from_the_question_to_the_list_of_who_needs_a_password(
    qapp, qtbot, shown, tmp_path
):
    with encrypted(tmp_path) as session:
        section, said = shown(session)
        ask, before = section.ask, vault(session).unlock("fai", PASSWORD)
        assert not ask._go.isEnabled()
        qtbot.keyClicks(ask._password.edit, PASSWORD)
        ask._go.click()
        settle(qtbot, session)
        assert section.unsaved
        assert vault(session).unlock("fai", PASSWORD) == before  # only shown so far
        qtbot.keyClicks(section.code._code._edit, section.code.code)
        code = section.code.code
        section.code._go.click()
        settle(qtbot, session)
        assert not section.unsaved
        assert "in use" in said[-1]
        assert "ครูฝ้าย" in ask._waiting.text()
        assert ask._done.isVisible()
        with pytest.raises(WrongPassword):
            vault(session).unlock("fai", PASSWORD)
        assert vault(session).recover(code) == session.services.desk.file.key
        # The session goes on with the same school.
        count = []
        session.read(lambda services: len(services.people.pupils(TERM)), count.append)
        settle(qtbot, session)
        assert count == [5]


def test_a_wrong_password_is_said_and_the_old_keys_hold(qapp, qtbot, shown, tmp_path):
    with encrypted(tmp_path) as session:
        section, said = shown(session)
        before = vault(session).unlock("fai", PASSWORD)
        qtbot.keyClicks(section.ask._password.edit, "not the password")
        section.ask._go.click()
        settle(qtbot, session)
        qtbot.keyClicks(section.code._code._edit, section.code.code)
        section.code._go.click()
        settle(qtbot, session)
        assert "password" in said[-1]
        assert section.code is None
        assert vault(session).unlock("fai", PASSWORD) == before


def test_a_school_without_passwords_says_why_there_is_nothing_to_do(qapp, qtbot, shown, tmp_path):
    with signed_in(tmp_path) as session:
        section, _ = shown(session)
        assert section.ask._reason.isVisible()
        assert not section.ask._ask.isVisible()
