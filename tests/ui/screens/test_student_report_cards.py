"""Attendance and results on the child's page: typed, refused, undone, kept while unsaved."""

import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.report_cards import ReportCard
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui.screens.student_report_cards import ReportCardsCard, unfinished
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle, signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def session(tmp_path):
    def prepare(services):
        student = services.people.pupils(TERM, P4)[0].student.id
        services.report_cards.save(ReportCard(student, "2568/2", 98, 9, 2, 2.75, 0, 1, 0, 0))

    with signed_in(tmp_path, prepare=prepare) as made:
        yield made


def children(qtbot, session):
    done = []
    session.read(lambda services: services.people.pupils(TERM, P4), done.append)
    qtbot.waitUntil(lambda: bool(done))
    return [each.student.id for each in done[0]]


@pytest.fixture
def card(qtbot, session):
    made = ReportCardsCard(session)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    made.show_student(children(qtbot, session)[0])
    qtbot.waitUntil(lambda: bool(made._cards))
    return made


def stored(qtbot, session, student):
    done = []
    session.read(lambda services: services.report_cards.of_student(student), done.append)
    qtbot.waitUntil(lambda: bool(done))
    return done[0]


def fill(card, **texts):
    for field, text in texts.items():
        line = card.edit._lines[field]
        line.setText(text)
        line.textEdited.emit(text)


def test_a_term_is_added_and_taken_back(qtbot, session, card):
    student = children(qtbot, session)[0]
    card._add.click()
    assert card.edit.term == TERM.id
    fill(card, days_open="100", days_absent="๔", gpa="3,25")
    card.edit._save.click()
    qtbot.waitUntil(lambda: len(card._cards) == 2)
    assert stored(qtbot, session, student)[0] == ReportCard(student, TERM.id, 100, 4, gpa=3.25)
    assert not card.edit.isVisible()
    card.banner._act()
    qtbot.waitUntil(lambda: len(card._cards) == 1)


def test_a_term_is_changed_and_what_cannot_be_is_not_saved(qtbot, session, card):
    card.change_term("2568/2")
    assert card.edit._lines["gpa"].text() == "2.75"
    fill(card, gpa="5")
    assert card.edit.sentence == "GPA of the term: from 0 to 4.00."
    assert not card.edit._save.isEnabled()
    card.edit.save()
    fill(card, gpa="ดี")
    assert "is not a number" in card.edit.sentence
    fill(card, gpa="2.80", days_absent="60")
    assert "more than half" in card.edit.sentence
    card.edit.save()
    qtbot.waitUntil(lambda: card._cards[0].gpa == 2.8)


def test_what_is_typed_waits_while_another_child_is_seen(qtbot, session, card):
    first, second, _ = children(qtbot, session)
    card._add.click()
    fill(card, days_open="97")
    card.show_student(second)
    settle(qtbot, session)
    assert not card.edit.isVisible()
    assert card.notes.texts()[first]["days_open"] == "97"
    card.show_student(first)
    qtbot.waitUntil(card.edit.isVisible)
    assert card.edit._lines["days_open"].text() == "97"
    card.edit._leave.click()
    assert card.notes.texts() == {}


def test_what_was_typed_before_a_lock_is_there_again(qtbot, session, card):
    first = children(qtbot, session)[0]
    again = ReportCardsCard(session)
    qtbot.addWidget(again)
    again.show()
    again.notes.give_back({first: {"term": "2568/2", "gpa": "3.9"}})
    with qtbot.waitSignal(again.notes.returned):
        again.show_student(first)
    assert again.edit._lines["gpa"].text() == "3.9"
    assert again.edit._lines["days_open"].text() == "98"


def test_the_director_sees_and_does_not_change(qtbot, tmp_path):
    def director(services):
        return actor_of(services.accounts.add(NewAccount("boss", "ผอ.", "", Role.DIRECTOR)))

    with signed_in(tmp_path, account=director) as session:
        card = ReportCardsCard(session)
        qtbot.addWidget(card)
        card.show()
        card.show_student(children(qtbot, session)[0])
        settle(qtbot, session)
        assert card._none.isVisible()
        assert not card._add.isVisible()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "–"),
        ({"count_0": 0}, "none"),
        ({"count_0": 1, "count_ms": 2}, "0 × 1 · มส × 2"),
    ],
)
def test_subjects_that_were_not_passed_are_named(values, words):
    assert unfinished(ReportCard("s", TERM.id, **values)) == words
