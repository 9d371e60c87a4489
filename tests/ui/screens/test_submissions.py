"""The page of the district pack: looked at, made, corrected, returned."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.submissions import Feedback
from careapp.exchange import feedback
from careapp.progress import silent
from careapp.reports import document, pdf_join
from careapp.reports.model import Note, Report, Section
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from careapp.ui.screens import report_files, report_pages
from careapp.ui.screens.home import HomeScreen
from careapp.ui.screens.reports import ReportsScreen
from careapp.ui.screens.submissions import SubmissionsScreen
from tests.services.samples import P4, TERM
from tests.ui.screens.alone import Alone, open_dialog
from tests.ui.screens.signed_in import signed_in

ANSWERS = {"learning": "problem", "learning_risk_1": 1, "talent": "no", "special_need": "no"}


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def shown(qtbot, tmp_path, on_screen):
    """The page of the term; of another account when asked."""
    opened = []

    def show(account=None, *, filled=True, of=SubmissionsScreen):
        opened.append(signed_in(tmp_path, account=account, filled=filled))
        session = opened[-1].__enter__()
        made = Alone(qtbot, session, of(session))
        on_screen(made.screen, 1150, 640)
        if of is SubmissionsScreen:
            made.screen.set_place(TERM, P4)
            made.settle()
        return made

    yield show
    for each in opened:
        each.__exit__(None, None, None)


def with_role(role):
    def account(services):
        made = NewAccount("other", "ครูอีกคน", "", Role(role), classes=(P4.label,))
        return actor_of(services.accounts.add(made))

    return account


def screen_child(made):
    def write(services):
        child = services.people.pupils(TERM, P4)[0].student
        services.screenings.record("screening-11", TERM, [Filled(child, ANSWERS)])

    made.write(write)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def returned(services, folder):
    """A file in which the district returns the newest version."""
    pack = services.submissions.history(TERM)[0].submission
    said = Feedback(
        pack.code, pack.term, pack.version, pack.checksum, False, ("ป.4 ไม่ครบ",), "สพป.",
        date(2026, 6, 20), "99.1",
    )  # fmt: skip
    path = folder / "a.carefeedback"
    path.write_bytes(feedback.seal(said, bytes(32)))
    return path


@pytest.mark.long  # four packs; what each step does is tested in the services
def test_a_pack_is_looked_at_made_changed_and_comes_back(shown, tmp_path):
    made, out = shown(), tmp_path / "out"
    out.mkdir()
    screen, said = made.screen, made.words()
    assert "not screened yet" in said
    assert "agree with the headcount" in said
    assert screen.go.text() == "Make the pack, version 1 …"
    made.press("Completeness board")
    assert made.asked == [("completeness", None)]

    screen.make(out)
    made.settle()
    assert names(out) == [
        "42019999-2569-1-v1-letter.pdf", "42019999-2569-1-v1-receipt.pdf",
        "42019999-2569-1-v1.pdf", "42019999-2569-1-v1.xlsx",
    ]  # fmt: skip
    assert "Version 1 is made" in made.words()
    assert screen.files.open.isVisible()
    assert screen.go.text() == "Save version 1 again …"
    before = (out / "42019999-2569-1-v1.xlsx").read_bytes()
    screen.make(out)
    made.settle()
    assert "Version 1 is saved again" in made.words()
    assert (out / "42019999-2569-1-v1.xlsx").read_bytes() == before

    screen.checks.unmask.click()
    made.settle()
    screen_child(made)
    assert "number(s) are other ones" not in made.words()  # a plural is put in
    assert "other ones than in version 1" in made.words()
    made.session.read(lambda services: returned(services, tmp_path), screen.open_answer)
    made.settle()
    made.settle()
    assert "ป.4 ไม่ครบ" in screen.answer.sentence.replace("\u200b", "")
    assert screen.go.text() == "Make the pack, version 2 …"
    screen.make(out)
    made.settle()
    assert not screen.answer.isVisible()
    assert [each.submission.version for each in screen.history.shown] == [2, 1]


def test_the_letter_is_changed_by_hand_stays_typed_and_goes_into_the_pack(shown, tmp_path):
    made = shown()
    letter = made.screen.letter
    letter.fields.parts["number"].set_text("ศธ 04999/12")
    made.screen.refresh()
    made.settle()
    assert letter.typed()["number"] == "ศธ 04999/12"
    assert list(made.screen.keeps.texts()) == [TERM.id]
    made.screen.make(tmp_path / "out")
    made.settle()
    (only,) = made.screen.history.shown
    assert only.submission.letter["number"] == "ศธ 04999/12"
    assert made.screen.keeps.texts() == {}
    letter.fields.parts["number"].set_text("1")
    made.press("As it was offered")
    assert letter.typed() is None


def test_counting_is_stopped_and_the_pack_stays_masked_as_it_is_seen(shown):
    made = shown()
    screen, seen = made.screen, made.screen.go.text()
    screen.checks.unmask.click()
    screen.cover.cancel()
    made.settle()
    assert not screen.checks.unmask.isChecked()
    assert screen.go.text() == seen
    screen.checks.unmask.click()
    made.settle()
    assert screen.checks.unmask.isChecked()


def test_where_nothing_was_counted_yet_a_stopped_count_begins_anew_by_a_button(shown):
    made = shown()
    made.screen.set_place(replace(TERM, number=2), P4)
    made.screen.set_place(TERM, P4)
    made.screen.cover.cancel()
    made.settle()
    assert "stopped" in made.words()
    assert not made.screen.go.isVisible()
    made.press("Count again")
    assert made.screen.go.isVisible()


def test_the_button_asks_for_a_folder_by_its_key(shown, qtbot):
    made = shown()
    assert made.screen.go.hasFocus()
    qtbot.keyClick(made.screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = open_dialog(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.reject()


def test_a_folder_that_cannot_be_written_to_is_told_and_nothing_is_made(shown, tmp_path):
    made = shown()
    (tmp_path / "file").write_text("")
    made.screen.make(tmp_path / "file")
    made.settle()
    assert "file" in made.screen.banner.sentence
    assert made.screen.history.shown == ()


def test_who_may_not_leave_numbers_as_they_are_is_not_asked(shown):
    made = shown(with_role("guidance"))
    assert made.screen.go.isVisible()
    assert not made.screen.checks.unmask.isVisible()


def test_a_teacher_is_told_that_her_role_does_not_allow_it_and_has_no_button(shown):
    made = shown(with_role("teacher"))
    assert "role" in made.words()
    assert not made.screen.go.isVisible()


def test_without_students_the_page_leads_to_the_list(shown):
    made = shown(filled=False)
    made.press("To the list of students")
    assert made.asked == [("roster", None)]


def test_the_reports_lead_here(shown):
    made = shown(of=ReportsScreen)
    made.screen.pack.click()
    assert made.asked == [("submissions", None)]


def test_a_pack_that_came_back_stands_on_today_for_who_hands_in(shown, tmp_path):
    made = shown(of=HomeScreen)

    def write(services):
        services.submissions.make(TERM, tmp_path / "out")
        return services.submissions.open_feedback(returned(services, tmp_path))

    made.session.read(write)
    made.screen.set_place(TERM, P4)
    made.settle()
    assert "The district returned the pack of term 2569/1" in made.words()
    assert "สพป. works with careapp 99.1" in made.words().replace("\u200b", "")
    made.press("See why")
    assert made.asked == [("submissions", None)]


def test_behind_an_upright_letter_a_wide_table_is_printed_wide(qtbot, tmp_path):
    def paper(*, wide):
        section = Section("ก", (), (Note("ข"),))
        return document.drawn(Report("a", (section,), (), landscape=wide))

    both = pdf_join.joined((paper(wide=False), paper(wide=True)))
    laid = report_pages.laid(Report("district-pack", (), ()), both)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    report_files.set_page(printer, laid)
    assert report_files.print_paper(laid, printer, silent) == 2
    printed = report_pages.laid(laid.report, (tmp_path / "out.pdf").read_bytes())
    assert [width > height for width, height in printed.sizes] == [False, True]
