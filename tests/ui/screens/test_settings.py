from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
)

from careapp import i18n, settings
from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.domain.schools import Signer
from careapp.errors import WrongPassword
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.opening import open_school, recover_school
from careapp.services.restoring import restore_school
from careapp.ui.pickers import Picker
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.gallery import Gallery
from careapp.ui.screens.settings import SettingsScreen
from careapp.ui.screens.settings_code import CodePage
from careapp.ui.screens.settings_person import PersonPage
from careapp.ui.screens.signature_view import SignatureView
from careapp.ui.session import Session
from careapp.ui.tasks import Tasks
from tests.services.samples import P4, P5, TERM
from tests.ui.keyboard import type_text
from tests.ui.schools import PASSWORD, SCHOOL, closed, create
from tests.ui.screens.signed_in import settle as lanes_empty
from tests.ui.screens.signed_in import signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always

SECTIONS = (
    "school", "terms", "calendar", "signers", "library", "forms", "people", "backup", "computer",
)  # fmt: skip


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path) as made:
        yield made


@contextmanager
def encrypted(folder):
    """A session over a school with passwords."""
    made = create(folder / "a")
    tasks = Tasks()
    session = Session(made.services, made.services.school, tasks, settings.load())
    yield session, made
    tasks.close()
    made.services.close()


@pytest.fixture
def open_screen(qtbot, on_screen):
    def made(session, section="school"):
        screen = on_screen(SettingsScreen(session), 1130, 680)
        screen.set_place(TERM, P4)
        screen.take({"section": section})
        settle(qtbot, session)
        return screen

    return made


@pytest.fixture
def screen(open_screen, session):
    return open_screen(session)


def settle(qtbot, session):
    """Until nothing is under way, and what was made of it is in its place."""
    lanes_empty(qtbot, session)
    QApplication.processEvents()


def teacher(services):
    account = NewAccount("bua", "ครูบัว", "", Role.TEACHER, classes=(P4.label,))
    return actor_of(services.accounts.add(account))


def field(screen, name):
    """The visible line of input of that name."""
    return next(
        each
        for each in screen.findChildren(QLineEdit)
        if each.accessibleName() == name and each.isVisible()
    )


def picker(screen, name):
    return next(
        each
        for each in screen.findChildren(Picker)
        if each.accessibleName() == name and each.isVisible()
    )


def button(screen, words):
    """The visible button that says so, in words or for a screen reader."""
    return next(
        each
        for each in screen.findChildren(QAbstractButton)
        if words in (each.text(), each.accessibleName()) and each.isVisible()
    )


def write(screen, name, text):
    """Type over what stands in a field."""
    line = field(screen, name)
    line.setFocus()
    line.selectAll()
    type_text(text)
    return line


def pick(screen, name, data):
    found = picker(screen, name)
    found.choose(data)
    assert found.chosen() == data
    found.picked.emit(data)


def press(qtbot, session, screen, words):
    button(screen, words).click()
    settle(qtbot, session)


def dialog():
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    )


def answer(words):
    """Press a button of the open question."""
    asked = dialog()
    next(each for each in asked.findChildren(QPushButton) if each.text() == words).click()


def again(session, **options):
    """The same school, opened anew by another program."""
    path = session.services.desk.file.folder.path
    session.services.close()
    return open_school(path, options.get("login", ""), options.get("password", ""), Clock(), "x")


def marks(screen):
    gallery = screen.findChild(Gallery)
    return {
        each.text() for each in gallery.findChildren(QAbstractButton)
        if "Not stored yet" in each.accessibleDescription()
    }  # fmt: skip


# The screen


def test_each_part_opens_and_is_remembered_for_the_next_window(qtbot, open_screen, session):
    for section in SECTIONS:
        screen = open_screen(session, section)
        assert screen.section.isVisible()
    fresh = SettingsScreen(session)
    qtbot.addWidget(fresh)
    assert fresh.section.name == "This computer"


def test_every_control_has_a_name(qtbot, open_screen, session):
    for section in SECTIONS:
        screen = open_screen(session, section)
        unnamed = [
            each
            for kind in (QLineEdit, QAbstractButton, Picker)
            for each in screen.findChildren(kind)
            if each.isVisibleTo(screen)
            if not (each.accessibleName() or getattr(each, "text", str)())
        ]
        assert not unnamed, section


def test_no_part_is_shown_before_it_has_its_place(qtbot, windows_shown, session, on_screen):
    screen = on_screen(SettingsScreen(session), 1130, 680)
    for section in SECTIONS:
        screen.show_section(section)
        settle(qtbot, session)
    assert set(windows_shown) <= {screen}


@pytest.mark.parametrize("section", ["school", "terms", "signers", "forms", "people"])
def test_a_teacher_reads_but_does_not_change_and_is_told_why(qtbot, open_screen, tmp_path, section):
    with signed_in(tmp_path, account=teacher) as session:
        screen = open_screen(session, section)
        told = [each for each in screen.section.findChildren(object) if hasattr(each, "wordWrap")]
        assert any("Only the administrator" in each.text() for each in told)
        lines = [each for each in screen.section.findChildren(QLineEdit) if each.isVisible()]
        assert all(each.isReadOnly() for each in lines)
        pickers = [each for each in screen.section.findChildren(Picker) if each.isVisible()]
        assert not any(each.isEnabled() for each in pickers)
        words = {
            each.text() for each in screen.section.findChildren(QPushButton) if each.isVisible()
        }
        assert not words & {"Save", "Add a place to sign", "Add a person"}


# The school


def test_the_schools_name_is_stored_and_there_at_the_next_opening(qtbot, screen, session):
    write(screen, "Name of the school", "โรงเรียนบ้านใหม่")
    write(screen, "Province", "เลย")
    assert marks(screen) == {"School"}
    with qtbot.waitSignal(session.changed) as told:
        press(qtbot, session, screen, "Save")
    assert told.args == ["settings"]
    assert screen.said == "School: saved"
    assert not marks(screen)
    services = again(session)
    assert services.school.name == "โรงเรียนบ้านใหม่"
    assert services.school.province == "เลย"
    assert services.school.smis_code == SCHOOL.smis_code
    services.close()


def test_a_code_that_cannot_be_is_said_as_it_is_typed_and_is_not_stored(qtbot, screen, session):
    line = write(screen, "SMIS code", "420199")
    assert line.accessibleDescription() == "6 of 8 digits"
    type_text("x")
    assert "8 digits" in line.accessibleDescription()
    press(qtbot, session, screen, "Save")
    assert line.hasFocus()
    assert line.text() == "420199x"
    assert session.services.school.smis_code == SCHOOL.smis_code
    assert marks(screen) == {"School"}
    press(qtbot, session, screen, "Undo what I typed")
    assert line.text() == SCHOOL.smis_code
    assert not marks(screen)


def test_codes_are_held_against_each_other(qtbot, screen, session):
    write(screen, "PERCODE", "520224")
    line = write(screen, "Ministry code", "1042999999")
    assert "PERCODE" in line.accessibleDescription()
    write(screen, "Ministry code", "๑๐๔๒๕๒๐๒๒๔")
    press(qtbot, session, screen, "Save")
    assert session.services.school.ministry_code == "1042520224"


def test_a_school_keeps_its_name(qtbot, screen, session):
    write(screen, "Name of the school", " ")
    press(qtbot, session, screen, "Save")
    assert field(screen, "Name of the school").hasFocus()
    assert session.services.school.name == SCHOOL.name


def test_going_to_another_part_stores_what_is_right(qtbot, screen, session):
    write(screen, "Telephone", "0421234567")
    screen.show_section("terms")
    settle(qtbot, session)
    assert session.services.school.phone == "0421234567"
    assert screen.said == "School: saved"


def test_leaving_the_screen_as_a_lock_does_stores_what_is_right(qtbot, screen, session):
    path = session.services.desk.file.folder.path
    write(screen, "Telephone", "0421234567")
    screen.hide()
    ended = session.end()  # the lock closes the school right after
    with qtbot.waitSignal(ended.ended):
        pass
    services = open_school(path, "", "", Clock(), "x")
    assert services.school.phone == "0421234567"
    services.close()


def test_what_cannot_be_stored_stays_as_it_was_typed(qtbot, screen, session):
    write(screen, "SMIS code", "12")
    screen.show_section("terms")
    screen.hide()
    settle(qtbot, session)
    screen.show()
    screen.show_section("school")
    settle(qtbot, session)
    assert field(screen, "SMIS code").text() == "12"
    assert marks(screen) == {"School"}


def test_closing_the_window_asks_about_what_is_not_stored(qtbot, screen, session):
    write(screen, "SMIS code", "12")
    assert not screen.may_leave()
    assert "School" in dialog().accessibleDescription()
    answer("Leave it as it is")
    assert not screen.may_leave()
    answer("Close")
    assert screen.may_leave()


def test_closing_the_window_with_what_can_be_stored_stores_it(qtbot, screen, session):
    write(screen, "Telephone", "0421234567")
    assert screen.may_leave()
    settle(qtbot, session)
    assert session.services.school.phone == "0421234567"


def test_a_lock_stores_what_was_typed_before_the_school_closes(visit, qtbot, tmp_path):
    path, _ = closed(tmp_path / "a", plain=True)
    visit.begin(path)
    visit.press("Open")
    visit.wait_for_shell()
    visit.doors.shell.open("settings")
    visit.wait_for_shell("settings")
    visit.field("Telephone").setText("0421234567")
    visit.doors.lock()
    visit.settle()
    services = open_school(path, "", "", Clock(), "x")
    assert services.school.phone == "0421234567"
    services.close()


def test_another_language_opens_the_same_part_again(visit, qtbot, tmp_path):
    path, _ = closed(tmp_path / "a", plain=True)
    visit.begin(path)
    visit.press("Open")
    visit.wait_for_shell()
    visit.doors.shell.open("settings", {"section": "computer"})
    visit.wait_for_shell("settings")
    before = visit.doors.window
    pick(before, "Language", "th")
    qtbot.waitUntil(lambda: visit.doors.window is not before)
    visit.wait_for_shell("settings")
    screen = visit.doors.window.shown("settings")
    assert screen.section.name == "เครื่องนี้"
    assert picker(screen, "ภาษา").chosen() == "th"


# Terms


def day(screen, name, term="1/2569"):
    return field(screen, f"Term {term} {name}")


def test_a_shifted_count_day_is_stored_in_the_years_of_either_era(qtbot, open_screen, session):
    screen = open_screen(session, "terms")
    assert day(screen, "Count day").text() == "10/06/2569"
    write(screen, "Term 1/2569 Count day", "12/6/2026")
    QTest.keyClick(day(screen, "Count day"), Qt.Key.Key_Tab)
    assert day(screen, "Count day").text() == "12/06/2569"
    press(qtbot, session, screen, "Save")
    services = again(session)
    assert services.people.term("2569/1").count_day == date(2026, 6, 12)
    services.close()


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("Count day", "01/12/2569", "between"),
        ("Last day", "01/01/2569", "after it has begun"),
        ("First day", "31/02/2569", "Not a date"),
        ("First day", "", "Not a date"),
    ],
)
def test_days_that_cannot_be_are_not_stored(qtbot, open_screen, session, name, typed, words):
    screen = open_screen(session, "terms")
    write(screen, f"Term 1/2569 {name}", typed or " ")
    press(qtbot, session, screen, "Save")
    assert words in day(screen, name).accessibleDescription()
    assert session.services.people.term("2569/1") == TERM
    assert marks(screen) == {"Terms"}


def test_the_coming_term_can_be_set_up_before_it_begins(qtbot, open_screen, session):
    screen = open_screen(session, "terms")
    write(screen, "Term 2/2569 First day", "02/11/2569")
    press(qtbot, session, screen, "Save")
    assert session.services.people.term("2569/2").start == date(2026, 11, 2)


# Signatures


def test_a_chain_of_signers_is_stored_in_its_order(qtbot, open_screen, session):
    screen = open_screen(session, "signers")
    press(qtbot, session, screen, "Add a place to sign")
    write(screen, "Name", "นางสาวมะลิ ใจดี")
    press(qtbot, session, screen, "Add a place to sign")
    lines = [e for e in screen.findChildren(QLineEdit) if e.accessibleName() == "Signs as"]
    below = [each for each in lines if each.isVisible()][1]
    below.setFocus()
    below.selectAll()
    type_text("ผู้รับรอง")
    view = screen.findChild(SignatureView)
    assert "ผู้รับรอง" in view.accessibleDescription()
    press(qtbot, session, screen, "Sign later")
    press(qtbot, session, screen, "Save")
    services = again(session)
    first, second = services.settings.signers()
    assert first == Signer("ผู้รับรอง")
    assert second.name == "นางสาวมะลิ ใจดี"
    assert second.label
    services.close()


def test_a_known_person_brings_the_position_along(qtbot, open_screen, tmp_path):
    def staffed(services):
        services.accounts.add_person(
            NewAccount("", "นายก้อง สมมติ", "", Role.TEACHER, "ผู้อำนวยการโรงเรียน")
        )

    with signed_in(tmp_path, prepare=staffed) as session:
        screen = open_screen(session, "signers")
        press(qtbot, session, screen, "Add a place to sign")
        write(screen, "Name", "นายก้อง สมมติ")
        assert field(screen, "Position").text() == "ผู้อำนวยการโรงเรียน"


def test_a_place_is_taken_away_and_an_empty_one_is_none(qtbot, open_screen, tmp_path):
    def chained(services):
        services.settings.save_signers((Signer("ผู้รายงาน", "ครูมะลิ"), Signer("ผู้รับรอง")))

    with signed_in(tmp_path, prepare=chained) as session:
        screen = open_screen(session, "signers")
        press(qtbot, session, screen, "Take this place away")
        write(screen, "Signs as", " ")
        press(qtbot, session, screen, "Save")
        assert session.services.settings.signers() == ()


def test_thai_digits_are_the_schools_choice(qtbot, open_screen, session):
    screen = open_screen(session, "signers")
    pick(screen, "Digits on papers", True)
    press(qtbot, session, screen, "Save")
    assert session.services.settings.thai_digits()


# Forms


def test_an_added_dimension_is_in_the_form_at_once_and_after_opening_again(
    qtbot, open_screen, session
):
    screen = open_screen(session, "forms")
    titles = [each.title.en for each in session.services.forms.additions()]
    press(qtbot, session, screen, titles[0])
    press(qtbot, session, screen, "Save")
    (added,) = session.services.settings.additions()
    assert added in {each.id for each in session.services.forms.form("screening-11").scales}
    services = again(session)
    assert added in {each.id for each in services.forms.form("screening-11").scales}
    services.close()


def test_cut_offs_nobody_has_verified_say_so(qtbot, open_screen, session):
    screen = open_screen(session, "forms")

    def doubts():
        return sum(
            each.accessibleName() == "Not verified" and each.isVisible()
            for each in screen.findChildren(object)
            if hasattr(each, "accessibleName")
        )

    before = doubts()
    session.services.editions.adopt("sdq-parent", "dmh-2011")
    screen.refresh()
    settle(qtbot, session)
    assert doubts() == before + 1


# People


def people(screen):
    return screen.findChild(RecordTable).model().records


def test_a_teacher_is_added_with_her_classes(qtbot, open_screen, session):
    screen = open_screen(session, "people")
    press(qtbot, session, screen, "Add a person")
    write(screen, "Name", "นางสาวบัว ตัวอย่าง")
    write(screen, "Position", "ครู")
    write(screen, "Sign-in name", "bua")
    press(qtbot, session, screen, P5.label)
    press(qtbot, session, screen, "Save")
    assert "นางสาวบัว" in screen.said
    assert [each.name for each in people(screen)] == ["นางสาวบัว ตัวอย่าง", "นางสาวมะลิ ใจดี"]
    added = people(screen)[0]
    assert (added.login, added.role, added.classes) == ("bua", "teacher", (P5.label,))


def test_somebody_who_signs_needs_no_account(qtbot, open_screen, session):
    screen = open_screen(session, "people")
    press(qtbot, session, screen, "Add a person")
    write(screen, "Name", "นายก้อง สมมติ")
    press(qtbot, session, screen, "Has an account and signs in")
    press(qtbot, session, screen, "Save")
    added = next(each for each in people(screen) if each.name == "นายก้อง สมมติ")
    assert added.login == ""


def test_an_account_is_given_later_and_its_role_changed(qtbot, open_screen, tmp_path):
    def staffed(services):
        services.accounts.add_person(NewAccount("", "ก้อง", "", Role.TEACHER))

    with signed_in(tmp_path, prepare=staffed) as session:
        screen = open_screen(session, "people")
        screen.section.show_person(people(screen)[0])
        press(qtbot, session, screen, "Has an account and signs in")
        write(screen, "Sign-in name", "mali")
        press(qtbot, session, screen, "Save")
        assert "mali" in screen.said  # is taken
        write(screen, "Sign-in name", "kong")
        pick(screen, "Role", Role.DIRECTOR)
        press(qtbot, session, screen, "Save")
        kong = people(screen)[0]
        assert (kong.login, kong.role) == ("kong", "director")


def test_what_is_missing_of_a_person_is_said_beside_the_field(qtbot, open_screen, session):
    screen = open_screen(session, "people")
    press(qtbot, session, screen, "Add a person")
    press(qtbot, session, screen, "Save")
    assert field(screen, "Name").accessibleDescription() == "A person needs a name."
    write(screen, "Name", "ครูบัว")
    press(qtbot, session, screen, "Save")
    assert "one word" in field(screen, "Sign-in name").accessibleDescription()
    assert len(people(screen)) == 1


def test_the_last_administrator_stays_one(qtbot, open_screen, session):
    screen = open_screen(session, "people")
    screen.section.show_person(people(screen)[0])
    pick(screen, "Role", Role.GUIDANCE)
    press(qtbot, session, screen, "Save")
    assert "administrator" in screen.said
    assert screen.findChild(PersonPage) is not None
    assert session.services.accounts.staff()[0].role == "administrator"


def test_a_half_typed_person_is_asked_about(qtbot, open_screen, session):
    screen = open_screen(session, "people")
    press(qtbot, session, screen, "Add a person")
    write(screen, "Name", "ครู")
    assert marks(screen) == {"People and accounts"}
    assert not screen.may_leave()
    answer("Leave it as it is")
    button(screen, "Back").click()
    answer("Go back")
    assert not marks(screen)
    assert button(screen, "Add a person").isVisible()


def test_an_account_is_closed_and_opens_nothing_any_more(qtbot, open_screen, tmp_path):
    with encrypted(tmp_path) as (session, made):
        account = NewAccount("bua", "ครูบัว", "another four words", Role.TEACHER)
        made.services.accounts.add(account)
        screen = open_screen(session, "people")
        screen.section.show_person(people(screen)[0])
        button(screen, "Close the account …").click()
        answer("Close the account")
        settle(qtbot, session)
        assert [each.login for each in people(screen)] == ["mali"]
        vault = made.services.desk.file.folder.vault()
        assert vault.logins() == ("mali",)


def test_a_password_is_set_for_a_new_account_and_changed(qtbot, open_screen, tmp_path):
    with encrypted(tmp_path) as (session, made):
        screen = open_screen(session, "people")
        press(qtbot, session, screen, "Add a person")
        write(screen, "Name", "ครูบัว")
        write(screen, "Sign-in name", "bua")
        write(screen, "Password", "short")
        press(qtbot, session, screen, "Save")
        assert "more letter" in field(screen, "Password").accessibleDescription()
        write(screen, "Password", "green river long road")
        press(qtbot, session, screen, "Save")
        settle(qtbot, session)
        vault = made.services.desk.file.folder.vault()
        key = vault.unlock("bua", "green river long road")
        screen.section.show_person(people(screen)[0])
        write(screen, "New password (empty: it stays as it is)", "blue mountain short path")
        press(qtbot, session, screen, "Save")
        assert vault.unlock("bua", "blue mountain short path") == key


def test_whoever_signs_in_may_change_the_own_password(qtbot, open_screen, tmp_path):
    with encrypted(tmp_path) as (session, made):
        account = NewAccount("bua", "ครูบัว", "another four words", Role.TEACHER)
        actor = actor_of(made.services.accounts.add(account))
        own = Session(made.services.as_actor(actor), session.school, session.tasks, settings.load())
        screen = open_screen(own, "people")
        press(qtbot, own, screen, "My password")
        write(screen, "New password (empty: it stays as it is)", "blue mountain short path")
        press(qtbot, own, screen, "Save")
        so_far = field(screen, "Your password so far")
        assert "sign in with" in so_far.accessibleDescription()
        write(screen, "Your password so far", "another four words")
        press(qtbot, own, screen, "Save")
        assert made.services.desk.file.folder.vault().unlock("bua", "blue mountain short path")


def test_a_new_recovery_code_is_shown_until_it_was_typed_again(qtbot, open_screen, tmp_path):
    with encrypted(tmp_path) as (session, made):
        screen = open_screen(session, "people")
        button(screen, "New recovery code …").click()
        answer("Make a new code")
        settle(qtbot, session)
        assert marks(screen) == {"People and accounts"}
        assert not screen.may_leave()
        answer("Leave it as it is")
        page = screen.findChild(CodePage)
        assert not button(page, "Done").isEnabled()
        code = page.code
        screen.activateWindow()  # no window manager gives the keyboard back after a question
        qtbot.waitUntil(screen.isActiveWindow)
        field(screen, "Type the code from the sheet").setFocus()
        type_text(code)
        button(page, "Done").click()
        settle(qtbot, session)
        assert screen.may_leave()
        path = made.services.desk.file.folder.path
        made.services.close()
        recover_school(path, code, "mali", "yet another password", Clock(), "x").close()
        with pytest.raises(WrongPassword):
            recover_school(path, made.recovery_code, "mali", PASSWORD, Clock(), "x")


def test_a_school_without_encryption_asks_for_no_passwords(qtbot, open_screen, session):
    screen = open_screen(session, "people")
    words = {each.text() for each in screen.findChildren(QPushButton) if each.isVisible()}
    assert "Add a person" in words
    assert not words & {"My password", "New recovery code …"}
    press(qtbot, session, screen, "Add a person")
    names = {e.accessibleName() for e in screen.findChildren(QLineEdit) if e.isVisible()}
    assert "Password" not in names


# This computer


def test_another_look_is_stored_and_told(qtbot, open_screen, session):
    screen = open_screen(session, "computer")
    with qtbot.waitSignal(session.changed) as told:
        pick(screen, "Size of the text", 18)
    assert told.args == ["look"]
    pick(screen, "Lock when nobody is at the keyboard", 30)
    kept = settings.load()
    assert (kept.text_size, kept.lock_minutes) == (18, 30)


def test_another_look_waits_for_what_cannot_be_stored(qtbot, screen, session):
    write(screen, "SMIS code", "12")
    screen.show_section("computer")
    with qtbot.assertNotEmitted(session.changed):
        pick(screen, "Colours", "dark")
    assert "School" in screen.said
    assert picker(screen, "Colours").chosen() == "light"
    assert settings.load().theme == "light"


# Backup


def test_a_backup_is_made_where_it_was_asked_for_and_restores(
    qtbot, open_screen, session, tmp_path
):
    session.preferences.last_folder = str(tmp_path)
    screen = open_screen(session, "backup")
    button(screen, "Back up to a file or USB stick …").click()
    asked = screen.findChild(QFileDialog)
    (chosen,) = asked.selectedFiles()
    assert chosen.endswith("-2026-06-15.carebackup")
    asked.accept()
    settle(qtbot, session)
    assert "restored on trial" in screen.said
    made = next(tmp_path.glob("*.carebackup"))
    services = open_school(restore_school(made, tmp_path / "b"), "", "", Clock(), "x")
    assert len(services.people.pupils(TERM)) == 5
    services.close()


def test_a_backup_that_cannot_be_written_is_said(qtbot, open_screen, session, tmp_path):
    screen = open_screen(session, "backup")
    screen.section.back_up(tmp_path / "gone" / "a.carebackup")
    settle(qtbot, session)
    assert "a.carebackup" in screen.said


def words_of(screen):
    shown = (e for e in screen.section.findChildren(object) if hasattr(e, "wordWrap"))
    return " ".join(each.text() for each in shown if not each.isHidden()).replace("\u200b", "")


def test_the_backups_kept_are_listed(qtbot, open_screen, session):
    session.services.backups.keep_daily()
    screen = open_screen(session, "backup")
    assert "15 Jun 2569" in words_of(screen)


def test_a_sound_school_is_said_to_be(qtbot, open_screen, session):
    screen = open_screen(session, "backup")
    press(qtbot, session, screen, "Check everything now")
    assert "Everything is sound" in words_of(screen)


def test_a_fault_is_named(qtbot, open_screen, tmp_path):
    def damaged(services):
        with services.desk.file.transaction():
            services.desk.db.execute("UPDATE student SET nickname = 'x'")

    with signed_in(tmp_path, prepare=damaged) as session:
        screen = open_screen(session, "backup")
        press(qtbot, session, screen, "Check everything now")
        assert "student" in words_of(screen)
        assert "sound" not in words_of(screen).split("compares")[1]
