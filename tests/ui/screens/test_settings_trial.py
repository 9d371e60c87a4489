import threading

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from careapp.ui import labels
from careapp.ui.dialogs import Message
from careapp.ui.screens.settings import SettingsScreen
from tests.exchange.xlsforms import book
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle as lanes_empty
from tests.ui.screens.signed_in import signed_in
from tests.ui.screens.test_settings_library import buttons, shown

FORM = "sdq-teacher"
ZERO = {f"q{n}": 0 for n in range(1, 26)}
BETWEEN = ZERO | {"q3": 2, "q8": 1, "q2": 2}  # 15 points: normal by one edition, at risk by another


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


def filled_in(services):
    children = [pupil.student for pupil in services.people.pupils(TERM, P4)]
    answers = (BETWEEN, *[ZERO] * (len(children) - 1))
    filled = [Filled(child, each) for child, each in zip(children, answers, strict=True)]
    services.screenings.record(FORM, TERM, filled)


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, prepare=filled_in) as made:
        yield made


@pytest.fixture
def open_section(qtbot, on_screen):
    def made(session):
        screen = on_screen(SettingsScreen(session), 1130, 760)
        screen.set_place(TERM, P4)
        screen.take({"section": "forms"})
        settle(qtbot, session)
        return screen

    return made


@pytest.fixture
def screen(open_section, session):
    return open_section(session)


@pytest.fixture
def trial(qtbot, screen, session):
    """Other cut-offs are being tried on the SDQ of teachers."""
    return begin(qtbot, screen, session)


def begin(qtbot, screen, session):
    screen.section.begin_trial(session.services.forms.form(FORM))
    settle(qtbot, session)
    settle(qtbot, session)
    return screen.section.trial


def settle(qtbot, session):
    lanes_empty(qtbot, session)
    QApplication.processEvents()


def cells(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def answer(screen, words):
    (asked,) = screen.window().findChildren(Message)
    said = asked.accessibleDescription()
    next(each for each in asked.findChildren(QPushButton) if each.text() == words).click()
    QApplication.processEvents()
    return labels.plain(said)


def in_use(session, term=None):
    return session.services.forms.edition_in_use(FORM, term).id


def test_a_trial_shows_the_changes_and_the_children_behind_each(trial):
    assert cells(trial.changes) == [["Total difficulties", "Normal", "At risk", "1"]]
    ((room, _, name, score),) = cells(trial.children_)
    assert (room, score) == ("ป.4/1", "15")
    assert name
    assert trial.said.startswith("1 of ")


def test_a_trial_stores_nothing(session, trial):
    assert in_use(session) == "obec"
    edition = session.services.desk.db.execute("SELECT DISTINCT edition FROM result").fetchall()
    assert edition == [("obec",)]


def test_nothing_is_taken_up_before_the_consequence_is_said_and_agreed_to(
    qtbot, session, screen, trial
):
    buttons(screen, "Use these cut-offs …")[0].click()
    said = answer(screen, "Leave it as it is")
    assert "Results by “OBEC handbook” stay beside the new ones" in said
    assert "Terms before 1/69 stay as they are." in said
    settle(qtbot, session)
    assert in_use(session) == "obec"
    buttons(screen, "Use these cut-offs …")[0].click()
    answer(screen, "Use these cut-offs")
    settle(qtbot, session)
    settle(qtbot, session)
    assert in_use(session) == "dmh-2011"
    assert screen.section.trial is None
    assert screen.said == "“SDQ, teacher version” is scored by “Thai norms 2011” from now on."
    said = " ".join(shown(screen))
    assert "Thai norms 2011 from term 1/69 on, before that OBEC handbook" in said


def test_one_can_go_back_to_what_was_in_use_before(qtbot, session, screen, trial):
    assert not buttons(screen, "Go back …")
    trial.adopt(trial._preview.after, None)
    settle(qtbot, session)
    settle(qtbot, session)
    (back,) = [each for each in screen.findChildren(QPushButton) if each.text() == "Go back …"]
    back.click()
    assert "No result is touched" in answer(screen, "Go back")
    settle(qtbot, session)
    assert in_use(session) == "obec"
    assert screen.said == "“SDQ, teacher version” is scored by “OBEC handbook” again."


def test_cut_offs_in_use_cannot_be_taken_up_again(qtbot, session, screen, trial):
    trial._edition.choose("obec")
    trial.try_out()
    settle(qtbot, session)
    assert trial.said == "“OBEC handbook” is what this term is scored by."
    assert not buttons(screen, "Use these cut-offs …")[0].isEnabled()


def test_a_term_without_records_says_that_nothing_would_change(qtbot, session, trial):
    trial._term.setCurrentIndex(trial._term.count() - 1)
    trial._room.choose(None)
    session.services.desk.db.execute("UPDATE record SET status = 'open'")
    trial.try_out()
    settle(qtbot, session)
    assert trial.said.startswith("Nobody has a finished form here in this term")
    assert not trial.changes.isVisible()


def test_a_trial_that_is_stopped_says_so(qtbot, session, trial):
    go_on = threading.Event()
    session.tasks.start(lambda _: go_on.wait(5))  # the lane is busy, so that it is not done at once
    trial.try_out()
    trial._busy.cancel()
    go_on.set()
    settle(qtbot, session)
    assert trial.said == "Stopped. Choose something to try again."
    assert cells(trial.changes) == []


def test_back_closes_the_trial(qtbot, session, screen, trial):
    buttons(screen, "Back")[0].click()
    assert screen.section.trial is None
    assert "SDQ, teacher version" in shown(screen)


def test_who_may_not_change_the_settings_may_look_at_her_own_class(qtbot, open_section, tmp_path):
    def teacher(services):
        account = NewAccount("a-teacher", "ครูอีกคน", "", Role.TEACHER, classes=(P4.label,))
        return actor_of(services.accounts.add(account))

    with signed_in(tmp_path, prepare=filled_in, account=teacher) as session:
        screen = open_section(session)
        trial = begin(qtbot, screen, session)
        assert cells(trial.changes) == [["Total difficulties", "Normal", "At risk", "1"]]
        assert trial._room.itemText(0) == "My classes"
        assert not buttons(screen, "Use these cut-offs …")


def cutoffs(path, low="2"):
    return book(
        path / "new.xlsx", settings="form_id\nq2",
        careapp_editions="id | title | source | verified\nours | Ours 2570 | Office | no",
        careapp_cutoffs="edition | scale | band | low | high\nours | total | negative | 0 | 1\n"
        f"ours | total | positive | {low} | 2",
    )  # fmt: skip


def test_cut_offs_come_in_by_a_workbook_and_can_then_be_tried(qtbot, session, screen, tmp_path):
    assert not buttons(screen, "Try others … 2Q, depression screen")
    screen.section.look(cutoffs(tmp_path))
    settle(qtbot, session)
    assert any(each.startswith("New cut-offs for “") for each in shown(screen))
    buttons(screen, "Take it in")[0].click()
    settle(qtbot, session)
    assert [e.id for e in session.services.forms.editions("q2")] == ["dmh", "ours"]
    assert session.services.forms.edition_in_use("q2").id == "dmh"
    title = labels.form_title(session.services.forms.form("q2"))
    assert buttons(screen, f"Try others … {title}")


def test_a_workbook_with_a_fault_says_where_and_brings_nothing(qtbot, session, screen, tmp_path):
    screen.section.look(cutoffs(tmp_path, low="1"))
    settle(qtbot, session)
    sentence = "careapp_cutoffs, row 2, total: the score 1 lies in 2 bands, not in one"
    assert sentence in shown(screen)
    assert not buttons(screen, "Take it in")
    assert [e.id for e in session.services.forms.editions("q2")] == ["dmh"]
