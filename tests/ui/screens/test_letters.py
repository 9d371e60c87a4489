"""The page of memos and letters and their texts in the settings, in a started window."""

import io

import docx
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from careapp import i18n
from careapp.domain import letters
from careapp.domain.access import Role
from careapp.domain.referrals import EXTERNAL
from careapp.services.accounts import NewAccount
from careapp.ui.unsaved import again
from tests.services.samples import P4, TERM
from tests.services.test_referrals import drafted
from tests.ui.schools import PASSWORD, create, opened


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    services = create(tmp_path / "a").services
    teacher = NewAccount("bua", "ครูบัว", PASSWORD, Role.TEACHER, classes=(P4.label,))
    services.accounts.add(teacher)
    path = services.desk.file.folder.path
    services.close()
    return path


@pytest.fixture
def inside(visit, school):
    visit.begin(school)
    visit.sign_in()
    return visit


def go(visit, **detail):
    screen = visit.go("letters", detail or None)
    drawn(visit, screen)
    return screen


def drawn(visit, screen):
    """Until the paper that belongs to what is typed is there."""
    visit.qtbot.waitUntil(
        lambda: (
            visit.doors.tasks.idle
            and not screen._pause.isActive()
            and (screen.out.pdf.isEnabled() or bool(screen.said) or bool(screen.preview.sentence))
        )
    )


def text(screen):
    return " ".join(repr(each.letter) for each in screen.preview.paper.report.sections)


def choose(visit, screen, picker, data):
    picker.choose(data)
    picker.picked.emit(data)
    drawn(visit, screen)


def test_a_letter_is_filled_changed_seen_and_kept_as_pdf_and_word(inside, tmp_path, qtbot):
    inside.go("reports")
    inside.press("Memo, letter")
    inside.wait_for_shell("letters")
    screen = inside.doors.window.shown("letters")
    drawn(inside, screen)
    body = screen.fields.parts["body"].edit
    assert "3 students" in body.toPlainText()
    body.setPlainText("All is well in {class}.")
    drawn(inside, screen)
    assert "All is well in Primary 4/1." in text(screen)
    for name in ("a.pdf", "a.docx"):
        screen.out.save_to(tmp_path / name)
        qtbot.waitUntil(lambda name=name: name in screen.said)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    words = [each.text for each in docx.Document(tmp_path / "a.docx").paragraphs]
    assert "All is well in Primary 4/1." in words
    inside.press("As the template has it")
    drawn(inside, screen)
    assert "3 students" in text(screen)


def test_a_field_goes_to_where_the_cursor_was_and_one_that_is_none_stops_the_paper(inside):
    screen = go(inside, name="memo-class")
    closing = screen.fields.parts["closing"].edit
    closing.setFocus()
    closing.selectAll()
    screen.fields.insert.picked.emit("director")
    assert closing.toPlainText() == "{director}"
    drawn(inside, screen)
    closing.setPlainText("{nobody}")
    drawn(inside, screen)
    assert "{nobody} is not a field" in screen.said
    assert not screen.out.pdf.isEnabled()
    assert screen.preview.paper is not None
    closing.setPlainText("For your information.")
    drawn(inside, screen)
    assert screen.out.pdf.isEnabled()
    assert screen.said == ""


def test_a_letter_to_the_parents_has_a_page_for_each_child_and_may_be_in_thai(inside):
    screen = go(inside, name="home-visit")
    assert len(screen.preview.paper.report.sections) == 3
    choose(inside, screen, screen.choices.room, "ป.5/1")
    assert len(screen.preview.paper.report.sections) == 2
    choose(inside, screen, screen.choices.language, "th")
    assert "ชั้นประถมศึกษาปีที่ ๕/๑" in text(screen)
    choose(inside, screen, screen.choices.digits, False)
    assert "ชั้นประถมศึกษาปีที่ 5/1" in text(screen)


def type_name(visit, screen, text, key=Qt.Key.Key_Return):
    """What is typed into the field of the child, and the key that takes it."""
    field = screen.choices.child
    field.setFocus()
    field.clear()
    field.insert(text)
    field.setModified(True)
    field.textEdited.emit(text)
    found = field.offered
    QTest.keyClick(field, key)
    drawn(visit, screen)
    return found


def test_a_letter_is_about_one_child_that_is_found_by_name_or_number(visit, school):
    services = opened(school)
    for n, each in enumerate(services.people.pupils(TERM, P4), 1):
        services.people.set_number(each, n, TERM)
    services.close()
    visit.begin(school)
    visit.sign_in()
    inside, screen = visit, go(visit, name="home-visit")
    child = screen.choices.child
    assert len(screen.preview.paper.report.sections) == 3
    child.open()
    assert child.offered == ["1 กล้า ตัวอย่างดี", "2 แก้วตา น้ำใส", "3 ฟ้าใส ปู่ลำดวน"]
    assert type_name(inside, screen, "น้ำ") == ["2 แก้วตา น้ำใส"]
    inside.qtbot.waitUntil(lambda: len(screen.preview.paper.report.sections) == 1)
    assert child.text() == "2 แก้วตา น้ำใส"
    assert "แก้วตา น้ำใส" in screen.fields.parts["to"].text()
    assert type_name(inside, screen, "3") == ["3 ฟ้าใส ปู่ลำดวน"]
    inside.qtbot.waitUntil(lambda: "ฟ้าใส" in text(screen))
    assert type_name(inside, screen, "nobody") == []  # it stays typed, and nothing changes
    assert (child.text(), child.chosen) == ("nobody", screen.choices.asked().student)
    QTest.keyClick(child, Qt.Key.Key_Escape)
    assert child.text() == "3 ฟ้าใส ปู่ลำดวน"
    type_name(inside, screen, "")
    inside.qtbot.waitUntil(lambda: len(screen.preview.paper.report.sections) == 3)
    assert "{student}" in screen.fields.parts["to"].text()
    QTest.keyClick(child, Qt.Key.Key_Down)
    names = child._list
    assert not names.selectedIndexes()
    for _ in range(2):
        QTest.keyClick(names, Qt.Key.Key_Down)
    QTest.keyClick(names, Qt.Key.Key_Return)
    inside.qtbot.waitUntil(lambda: len(screen.preview.paper.report.sections) == 1)
    assert child.text() == "2 แก้วตา น้ำใส"


def test_another_class_is_asked_for_whole_and_a_letter_of_a_class_asks_for_no_child(inside):
    screen = go(inside, name="home-visit")
    type_name(inside, screen, "กล้า")
    inside.qtbot.waitUntil(lambda: len(screen.preview.paper.report.sections) == 1)
    choose(inside, screen, screen.choices.room, "ป.5/1")
    inside.qtbot.waitUntil(lambda: len(screen.preview.paper.report.sections) == 2)
    screen.choices.child.open()
    assert screen.choices.child.offered == ["ใบเตย ญาติกา", "ภูผา ฐานะดี"]
    choose(inside, screen, screen.choices.letter, "memo-class")
    assert not screen.choices.child.isVisible()


def test_what_was_typed_is_there_again_after_the_lock(inside, qtbot):
    screen = go(inside, name="district-letter")
    screen.fields.parts["number"].edit.setPlainText("ศธ 12/3")
    inside.doors.lock()
    assert "12/3" not in inside.words()
    inside.sign_in("letters")
    screen = inside.doors.window.shown("letters")
    qtbot.waitUntil(lambda: screen.fields.parts["number"].text() == "ศธ 12/3")
    assert again() in (screen.said, inside.doors.window.banner.sentence)
    assert screen.choices.template.id == "district-letter"


def test_a_referral_is_worded_anew_for_one_letter(visit, school):
    services = opened(school)
    id_ = drafted(services, side=EXTERNAL)
    services.close()
    visit.begin(school)
    visit.sign_in()
    visit.go("referrals", {"referral": id_})
    visit.press("Change its words first")
    visit.wait_for_shell("letters")
    screen = visit.doors.window.shown("letters")
    drawn(visit, screen)
    assert screen.choices.template.id == "referral-letter"
    assert "โรงพยาบาลสมมติ" in text(screen)
    screen.fields.parts["subject"].edit.setPlainText("Urgent")
    drawn(visit, screen)
    assert "subject='Urgent'" in text(screen)


def test_a_teacher_writes_of_her_own_class_alone_and_changes_no_texts(visit, school):
    visit.begin(school)
    visit.sign_in(login="bua")
    screen = go(visit)
    found = {screen.choices.letter.itemData(n) for n in range(screen.choices.letter.count())}
    assert found == {"memo-class", "parents-meeting", "home-visit", "consent-form"}
    visit.press("The school's texts")
    visit.settle()
    section = visit.doors.window.shown("settings").section
    assert section.fields.parts["body"].edit.isReadOnly()
    assert not section.emblem.choose.isVisible()


def settings(visit):
    screen = visit.go("settings", {"section": "letters"})
    visit.qtbot.waitUntil(lambda: bool(screen.section.fields.parts["body"].text()))
    return screen


def test_the_schools_own_text_is_kept_and_the_usual_one_comes_back(inside, qtbot):
    screen = settings(inside)
    section = screen.section
    section.fields.parts["closing"].edit.setPlainText("To be filed.")
    section.letter.choose("memo-school")
    section.letter.picked.emit("memo-school")
    section.fields.parts["subject"].edit.setPlainText("{nothing}")
    inside.press("Save")
    assert "{nothing} is not a field" in inside.words()
    inside.press("The usual text again")
    inside.press("Save")
    inside.settle()
    assert screen.said == "Letters: saved"
    assert "To be filed." in text(go(inside, name="memo-class"))
    section = settings(inside).section
    section.letter.choose("memo-class")
    section.letter.picked.emit("memo-class")
    assert section.fields.parts["closing"].text() == "To be filed."
    inside.press("The usual text again")
    inside.press("Save")
    inside.settle()
    usual = letters.templates()["memo-class"].texts["en"]["closing"]
    assert usual in text(go(inside, name="memo-class"))


def test_an_emblem_is_chosen_seen_refused_and_taken_away(inside, tmp_path, qtbot):
    screen = settings(inside)
    emblem = screen.section.emblem
    good, bad = tmp_path / "a.png", tmp_path / "b.png"
    Image.new("RGB", (30, 33), "#7a1f1f").save(good)
    bad.write_bytes(b"\x89PNG\r\n\x1a\n")
    emblem.take(bad)
    inside.settle()
    assert "not a picture" in screen.said
    emblem.take(good)
    qtbot.waitUntil(lambda: "The emblem is stored." in screen.said)
    with Image.open(io.BytesIO(emblem._data)) as kept:
        assert kept.size == (30, 33)
    inside.press("Take it away")
    qtbot.waitUntil(lambda: "taken away" in screen.said)
    inside.press("The one of before")
    inside.settle()
    assert emblem._picture.isVisible()
