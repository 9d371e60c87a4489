"""The family on the child's page: people typed and taken back, siblings confirmed and opened."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.people import Guardian
from careapp.services.accounts import NewAccount, actor_of
from careapp.store import people as store_people
from careapp.ui.screens.student_family import FamilyCard
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle, signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


def two_of_one_family(services):
    """The first two of the class have the same parents; nobody shares a telephone."""
    for each in store_people.guardians(services.desk.db):
        services.desk.write(store_people.save_guardian(replace(each, phone=""), each))
    for pupil in services.people.pupils(TERM, P4)[:2]:
        for role, name in (("father", "สมชาย"), ("mother", "มาลัย")):
            services.families.save_guardian(Guardian("", pupil.student.id, role, name, "ตัวอย่างดี"))


@pytest.fixture
def session(tmp_path):
    with signed_in(tmp_path, prepare=two_of_one_family) as made:
        yield made


def children(qtbot, session):
    done = []
    session.read(lambda services: services.people.pupils(TERM, P4), done.append)
    qtbot.waitUntil(lambda: bool(done))
    return [each.student for each in done[0]]


def shown_card(qtbot, session):
    made = FamilyCard(session)
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    made.show_student(children(qtbot, session)[0].id)
    qtbot.waitUntil(lambda: made._family is not None)
    return made


@pytest.fixture
def card(qtbot, session):
    return shown_card(qtbot, session)


def words(card):
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible()]


def pressable(card, name):
    return [
        each
        for each in card.findChildren(QPushButton)
        if name in (each.text(), each.accessibleName()) and each.isVisible() and each.isEnabled()
    ]


def press(qtbot, card, name):
    """As soon as it is there: what was just made is shown a moment later."""
    qtbot.waitUntil(lambda: bool(pressable(card, name)))
    pressable(card, name)[0].click()


def fill(card, **texts):
    for name, text in texts.items():
        card.edit._lines[name].setText(text)
        card.edit._lines[name].textEdited.emit(text)


def people(card):
    return [each.first_name for each in card._family.guardians]


def test_a_person_is_added_and_taken_back(qtbot, session, card):
    press(qtbot, card, "Add a person")
    fill(card, first_name="ทองดี", kinship="ยาย", phone="๐๘๑๒๓๔๕๖๗๘")
    card.edit._ticks["first_call"].click()
    card.edit._ticks["lives_with"].click()
    card.edit.save()
    qtbot.waitUntil(lambda: people(card)[0] == "ทองดี")
    assert card._family.guardians[0].phone == "0812345678"
    marks = "lives with the child · ring up first"
    qtbot.waitUntil(lambda: any(marks in each for each in words(card)))
    assert not card.edit.isVisible()
    card.banner._act()
    qtbot.waitUntil(lambda: "ทองดี" not in people(card))


def test_a_person_is_changed_and_one_who_is_gone_comes_back(qtbot, session, card):
    press(qtbot, card, "สมชาย ตัวอย่างดี: Change")
    fill(card, first_name="")
    card.edit.save()
    assert card.edit.sentence == "Type the first name."
    fill(card, first_name="สมศักดิ์", phone="12")
    assert "9 or 10 digits" in card.edit.sentence
    card.edit.save()
    qtbot.waitUntil(lambda: "สมศักดิ์" in people(card))
    press(qtbot, card, "สมศักดิ์ ตัวอย่างดี: Change")
    press(qtbot, card, "Not there any more")
    qtbot.waitUntil(lambda: "สมศักดิ์" not in people(card))
    card.banner._act()
    qtbot.waitUntil(lambda: "สมศักดิ์" in people(card))


def test_a_child_that_may_be_a_sibling_is_confirmed_opened_and_set_aside(qtbot, session, card):
    other = children(qtbot, session)[1]
    qtbot.waitUntil(lambda: "May be brothers or sisters" in words(card))
    assert "same father and mother" in words(card)
    name = card._siblings.itemAt(1).widget().findChild(QPushButton).text()
    press(qtbot, card, f"{name}: Yes")
    qtbot.waitUntil(lambda: "Brothers and sisters in the school" in words(card))
    with qtbot.waitSignal(card.wanted) as told:
        press(qtbot, card, name)
    assert told.args == [other.id]
    press(qtbot, card, f"{name}: No")
    qtbot.waitUntil(lambda: name not in words(card) and not card._family.siblings)
    card.banner._act()
    qtbot.waitUntil(lambda: [each.said for each in card._family.siblings] == ["yes"])


def test_what_is_typed_waits_while_another_child_is_seen_and_over_a_lock(qtbot, session, card):
    first, second, _ = (each.id for each in children(qtbot, session))
    press(qtbot, card, "Add a person")
    fill(card, first_name="ทองดี")
    card.show_student(second)
    settle(qtbot, session)
    assert not card.edit.isVisible()
    kept = card.notes.texts()
    assert kept[first]["first_name"] == "ทองดี"
    again = FamilyCard(session)
    qtbot.addWidget(again)
    again.show()
    again.notes.give_back(kept)
    with qtbot.waitSignal(again.notes.returned):
        again.show_student(first)
    assert again.edit._lines["first_name"].text() == "ทองดี"
    press(qtbot, again, "Not now")
    assert again.notes.texts() == {}


def test_a_teacher_does_not_open_the_page_of_a_sibling_in_another_class(qtbot, tmp_path):
    def teacher(services):
        account = NewAccount("kru", "ครู", "", Role.TEACHER, classes=(P4.label,))
        return actor_of(services.accounts.add(account))

    with signed_in(tmp_path, account=teacher) as session:
        card = shown_card(qtbot, session)
        reached = {each.classroom.label: each.reached for each in card._family.siblings}
        assert reached == {"ป.4/1": True, "ป.5/1": False}
        qtbot.waitUntil(lambda: len(words(card)) > 3)
        closed = [
            each for each in card.findChildren(QPushButton)
            if each.isVisible() and not each.isEnabled()
        ]  # fmt: skip
        assert closed
        assert all("ป.5/1" in each.text() for each in closed)


def test_the_director_sees_and_changes_nothing(qtbot, tmp_path):
    def director(services):
        return actor_of(services.accounts.add(NewAccount("boss", "ผอ.", "", Role.DIRECTOR)))

    with signed_in(tmp_path, account=director, prepare=two_of_one_family) as session:
        card = shown_card(qtbot, session)
        assert not card._add.isVisible()
        qtbot.waitUntil(lambda: bool(words(card)))
        assert not pressable(card, "สมชาย ตัวอย่างดี: Change")
