"""A child's rights over its data, and the settings of personal data, in the real window."""

from dataclasses import replace
from datetime import date

import pikepdf
import pytest
import pyzipper
from PySide6.QtWidgets import QLabel

from careapp import i18n
from careapp.domain.consents import Consent, asked_for
from careapp.domain.retention import ERASE
from careapp.store import people
from careapp.ui.passphrase import PassphraseDialog
from careapp.ui.screens.personal_data_card import PersonalDataCard
from careapp.ui.screens.settings_personal_data import PersonalDataSection
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle, signed_in

WHY = "ผู้ปกครองขอให้ลบ"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def inside(tmp_path, qtbot):
    with signed_in(tmp_path) as session:
        yield session


def read(qtbot, session, work):
    done = []
    session.read(work, done.append)
    settle(qtbot, session)
    return done[0]


@pytest.fixture
def card(inside, qtbot):
    """The card of the first child of a class."""
    child = read(qtbot, inside, lambda services: services.people.pupils(TERM, P4))[0].student
    made = PersonalDataCard(inside)
    qtbot.addWidget(made)
    made.show_student(child.id)
    made.show()
    settle(qtbot, inside)
    made.child = child
    return made


def words(widget):
    return [each.text().replace("\u200b", "") for each in widget.findChildren(QLabel)
            if each.isVisibleTo(widget)]  # fmt: skip


def waits(qtbot, widget, said):
    """Until it is in sight: rows that have just come are shown by and by."""
    qtbot.waitUntil(lambda: any(said in each for each in words(widget)))


def test_an_answer_is_noted_seen_on_the_card_and_taken_back(card, inside, qtbot):
    shown = card.open_consents()
    settle(qtbot, inside)
    note = shown.ask("photo")
    assert note.by.chosen()  # the first of the family
    note.answer.choose("refused")
    note.store()
    settle(qtbot, inside)
    assert "The answer is noted." in words(shown)
    waits(qtbot, shown, "said no")
    shown.accept()
    settle(qtbot, inside)
    waits(qtbot, card, f"{len(asked_for()) - 1} purpose")
    waits(qtbot, card, ": no")  # in a word: not everybody sees the colour
    shown = card.open_consents()
    settle(qtbot, inside)
    page = read(qtbot, inside, lambda services: services.consents.page(card.child.id))
    (said,) = next(line for line in page.lines if line.purpose.id == "photo").said
    shown.take_back(said.consent.id)
    settle(qtbot, inside)
    qtbot.waitUntil(lambda: not any("said no" in each for each in words(shown)))
    shown.accept()


def test_who_answered_has_to_be_said(card, inside, qtbot):
    shown = card.open_consents()
    settle(qtbot, inside)
    note = shown.ask("agency")
    note.by.choose("")
    note._weigh()
    assert not note.go.isEnabled()
    note.name.set_text("นางน้า ใจดี")
    assert note.go.isEnabled()
    note.name.set_text("")
    note.answer.choose("asked")
    note._weigh()
    assert note.go.isEnabled()
    note.reject()
    shown.reject()


def test_a_request_half_typed_is_there_again_until_it_is_noted(card, inside, qtbot):
    shown = card.open_corrections()
    settle(qtbot, inside)
    shown.asked.set_text("วันเกิดผิด")
    shown.by.set_text("นางแม่ ใจดี")
    kept = card.notes.texts()
    shown.reject()
    again = PersonalDataCard(inside)
    qtbot.addWidget(again)
    again.notes.give_back(kept)
    again.show_student(card.child.id)
    settle(qtbot, inside)
    with qtbot.waitSignal(again.notes.returned):
        shown = again.open_corrections()
    settle(qtbot, inside)
    assert (shown.asked.text(), shown.by.text()) == ("วันเกิดผิด", "นางแม่ ใจดี")
    shown.ask()
    settle(qtbot, inside)
    assert again.notes.texts() == {}
    shown.accept()
    settle(qtbot, inside)


def test_a_request_to_correct_is_noted_and_answered(card, inside, qtbot):
    shown = card.open_corrections()
    settle(qtbot, inside)
    assert not shown.go.isEnabled()
    shown.asked.set_text("วันเกิดผิด")
    shown.ask()
    settle(qtbot, inside)
    (made,) = read(qtbot, inside, lambda s: s.corrections.of_student(card.child.id))
    shown.answer(made.id, "refused")
    settle(qtbot, inside)
    assert "reason" in shown.banner.sentence
    shown.reason.set_text("ตรงกับสูติบัตร")
    shown.answer(made.id, "refused")
    settle(qtbot, inside)
    waits(qtbot, shown, "ตรงกับสูติบัตร")
    shown.accept()


def test_a_copy_is_written_under_a_password_that_is_shown_once(card, inside, qtbot, tmp_path):
    shown = card.open_copy()
    assert shown.protect.isChecked()
    assert not shown.sealed.isVisibleTo(shown)
    shown.save(tmp_path / "a.zip")
    settle(qtbot, inside)
    told = shown.findChild(PassphraseDialog)
    with pyzipper.AESZipFile(tmp_path / "a.zip") as archive:
        archive.setpassword(told.words.text().encode())
        assert "child.pdf" in archive.namelist()
    told.accept()
    shown.protect.setChecked(False)
    shown.save(tmp_path / "a.pdf")
    settle(qtbot, inside)
    with pikepdf.open(tmp_path / "a.pdf") as opened:
        assert not opened.is_encrypted
    shown.accept()


def test_nothing_is_erased_before_name_and_reason_are_typed_and_then_all_is(
    card, inside, qtbot, tmp_path
):
    shown = card.open_erasure()
    settle(qtbot, inside)
    waits(qtbot, shown, "still in a class")
    shown.name.set_text(card.child.first_name)
    shown.reason.set_text(WHY)
    assert not shown.go.isEnabled()
    shown.name.set_text(card.child.name)
    assert shown.go.isEnabled()
    with qtbot.waitSignal(card.erased):
        shown.go.click()
    settle(qtbot, inside)
    left = read(qtbot, inside, lambda services: services.people.pupils(TERM))
    assert card.child.id not in [each.student.id for each in left]
    shown.save_certificate(tmp_path / "c.pdf")
    settle(qtbot, inside)
    assert (tmp_path / "c.pdf").exists()
    card.show_student("")
    shown.accept()


def test_a_part_is_chosen_and_goes_alone_and_the_child_stays_in_sight(card, inside, qtbot):
    def fill(services):
        services.documents.add(card.child.id, "", "ใบรับรอง.pdf", b"%PDF-1.4\n%%EOF\n")
        note = Consent("", card.child.id, "photo", "refused", services.desk.today, "ยาย")
        services.consents.save(note)

    read(qtbot, inside, fill)
    shown = card.open_erasure()
    settle(qtbot, inside)
    offered = [shown.part.itemText(n) for n in range(shown.part.count())]
    assert offered == ["Everything about the student", "Documents (1)"]
    shown.name.set_text(card.child.name)
    shown.reason.set_text(WHY)
    shown.part.choose("documents")
    shown.part.picked.emit("documents")
    assert not shown.go.isEnabled()  # until what goes is in sight
    settle(qtbot, inside)
    waits(qtbot, shown, "Documents 1")
    assert not any("still in a class" in each for each in words(shown))
    with qtbot.assertNotEmitted(card.erased), qtbot.waitSignal(shown.erased):
        shown.go.click()
    settle(qtbot, inside)
    waits(qtbot, shown, "the rest about the student is kept")

    def left(services):
        student = services.people.student(card.child.id)
        return services.documents.of_student(student.id), services.consents.page(student.id)

    documents, page = read(qtbot, inside, left)
    assert documents == []
    assert page.lines
    shown.accept()


@pytest.fixture
def section(inside, qtbot):
    made = PersonalDataSection(inside, "Personal data", None)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    settle(qtbot, inside)
    return made


def test_the_years_are_stored_and_never_fewer_than_the_least(section, inside, qtbot):
    care = section.years["care"]
    care.setValue(1)
    assert care.value() == 3
    assert section.unsaved
    section.save()
    settle(qtbot, inside)
    assert not section.unsaved
    found = read(qtbot, inside, lambda services: services.retention.kinds())
    assert next(each for each in found if each.id == "care").years == 3


def test_the_review_notes_takes_back_and_erases_at_the_end(section, inside, qtbot):
    def leave(services):
        child = services.people.pupils(TERM, P4)[0].student
        (seat,) = people.enrolments(services.desk.db, child.id)
        left = replace(seat, since=date(2018, 5, 1), until=date(2019, 3, 31), reason="left")
        services.desk.write(people.save_enrolment(left, seat))
        return child

    child = read(qtbot, inside, leave)
    shown = section.desk.open_review()
    settle(qtbot, inside)
    assert list(shown.ticks) == [child.id]
    assert not shown.confirm.isVisibleTo(shown)
    shown.ticks[child.id].click()
    shown.reason.set_text("ครบกำหนด")
    shown.erase.click()
    settle(qtbot, inside)
    assert shown.going == 1
    assert shown.confirm.isVisibleTo(shown)
    shown._take_back([child.id])
    settle(qtbot, inside)
    assert shown.going == 0
    shown.ticks[child.id].click()
    shown.reason.set_text("ครบกำหนด")
    shown.decide(ERASE)
    settle(qtbot, inside)
    shown.do()
    settle(qtbot, inside)
    assert shown.ticks == {}
    shown.accept()


def test_an_export_for_research_goes_into_an_archive(section, inside, qtbot, tmp_path):
    shown = section.desk.open_research()
    told = []
    section.stored.connect(told.append)
    shown.take(tmp_path)
    settle(qtbot, inside)
    password = section.findChild(PassphraseDialog)
    (made,) = tmp_path.glob("careapp research.zip")
    with pyzipper.AESZipFile(made) as archive:
        archive.setpassword(password.words.text().encode())
        assert "README.txt" in archive.namelist()
    password.accept()
    assert told
