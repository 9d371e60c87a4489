import tempfile
import threading
from datetime import datetime
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
)

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.schools import Signer
from careapp.services import paper_books
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from careapp.services.report_kinds import KINDS, Wanted
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.pages import Banner, EmptyState
from careapp.ui.pickers import Picker
from careapp.ui.screens import report_pages, report_words
from careapp.ui.screens.gallery import Gallery
from careapp.ui.screens.report_source import MANY, Asked, Built
from careapp.ui.screens.report_title import TitleDialog
from careapp.ui.screens.report_view import WHOLE, WIDTH, PageView
from careapp.ui.screens.reports import ReportsScreen
from tests.services.samples import CHILDREN, P4, P5, TERM, listing
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD, create
from tests.ui.screens.signed_in import settle, signed_in

LEVELS = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
          "devices")  # fmt: skip


def screened(services):
    """Two of ป.4/1 are screened, one of them has an SDQ; two sign."""
    for code, health in (("5001", "at_risk"), ("5002", "normal")):
        levels = {**dict.fromkeys(LEVELS, "normal"), "health": health}
        answers = {**levels, "talent": "yes", "special_need": "no"}
        filled = Filled(services.people.find(code), answers)
        services.screenings.record("screening-11", TERM, [filled])
    sdq = {f"q{n}": 1 for n in range(1, 26)} | {"impact_gate": 0}
    filled = Filled(services.people.find("5001"), sdq)
    services.screenings.record("sdq-teacher", TERM, [filled])
    services.settings.save_signers((Signer("ผู้รายงาน", "ครูมะลิ", "ครู"), Signer("ผู้รับรอง")))


def teacher(services):
    account = NewAccount("bua", "ครูบัว", "", Role.TEACHER, classes=(P4.label,))
    return actor_of(services.accounts.add(account))


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, prepare=screened) as made:
        yield made


@pytest.fixture
def open_screen(qtbot, on_screen):
    def made(session, classroom=P4):
        screen = on_screen(ReportsScreen(session), 1130, 680)
        screen.set_place(TERM, classroom)
        wait(qtbot, session, screen)
        return screen

    return made


@pytest.fixture
def screen(open_screen, session):
    return open_screen(session)


def wait(qtbot, session, screen):
    """Until the paper is there, every page in sight is sharp, or a sentence says why not."""

    def still():
        preview = screen.preview
        sharp = preview.paper is not None and preview.pages.is_sharp
        return session.tasks.idle and (sharp or bool(preview.sentence.strip()))

    qtbot.waitUntil(still, timeout=10_000)


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "\n".join(pages)


def picker(screen, name):
    return next(each for each in screen.findChildren(Picker) if each.accessibleName() == name)


def pick(screen, name, data):
    found = picker(screen, name)
    found.choose(data)
    assert found.chosen() == data
    found.picked.emit(data)


def place_of(screen):
    return picker(screen, "Whom the report counts")


def button(screen, words):
    return next(each for each in screen.findChildren(QPushButton) if each.text() == words)


def message(screen):
    """What a banner of the screen says."""
    shown = (each for each in screen.findChildren(Banner) if not each.isHidden())
    return " ".join(each.sentence.replace("\u200b", "") for each in shown)


def said(screen):
    return screen.preview.sentence.replace("\u200b", "")


def test_the_paper_in_sight_is_the_report_itself(screen, session):
    paper = screen.preview.paper
    services = session.services  # nothing else is under way
    assert paper.report.data == services.reports.build("screening-class", Wanted(TERM, P4)).data
    text = text_of(paper.pdf)
    assert "Screening summary of the class" in text
    assert "Term 1, academic year 2569" in text


def test_the_pages_on_screen_are_those_of_the_pdf(screen):
    paper, pages = screen.preview.paper, screen.preview.pages
    shown = pages.grab().toImage()
    scale = (pages.viewport().width() - 28) / paper.sizes[0][0]
    drawn = report_pages.picture(paper, 0, scale * pages.devicePixelRatioF())
    x = round((pages.viewport().width() - drawn.width()) / 2)
    visible = drawn.copy(0, 20, drawn.width(), 300).convertToFormat(QImage.Format.Format_RGB32)
    found = shown.copy(x, 14 + 20, drawn.width(), 300).convertToFormat(QImage.Format.Format_RGB32)
    assert visible == found


def test_every_report_stands_in_the_gallery_with_what_it_is_for(screen):
    items = {each.text(): each for each in screen.findChild(Gallery).findChildren(QAbstractButton)}
    for kind in KINDS.values():
        assert report_words.about(kind.name)
        assert items[kind.title()].accessibleDescription() == report_words.about(kind.name)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_report_is_drawn(qtbot, screen, session, name):
    screen.show_report(name)
    wait(qtbot, session, screen)
    assert screen.preview.paper.report.name == name
    assert screen.out.pdf.isEnabled()


def test_a_class_report_follows_the_class_chosen_above(qtbot, screen, session):
    screen.set_place(TERM, P5)
    wait(qtbot, session, screen)
    assert place_of(screen).currentText() == P5.label
    assert {each.row for each in screen.preview.paper.report.data if each.column == "all"} == {
        P5.label
    }


def test_with_all_classes_above_a_class_report_begins_with_the_first(open_screen, session):
    screen = open_screen(session, None)
    assert place_of(screen).currentText() == P4.label


def test_another_class_is_chosen_here_and_stays_through_a_refresh(qtbot, screen, session):
    pick(screen, "Whom the report counts", f"class {P5.label}")
    wait(qtbot, session, screen)
    screen.refresh()
    wait(qtbot, session, screen)
    assert place_of(screen).currentText() == P5.label
    assert "ภูผา" not in text_of(screen.preview.paper.pdf)  # a summary names nobody
    screen.show_report("class-list")
    wait(qtbot, session, screen)
    assert "ภูผา" in text_of(screen.preview.paper.pdf)


def test_a_grade_report_asks_for_a_grade_and_a_school_report_for_nothing(qtbot, screen, session):
    screen.show_report("screening-grade")
    wait(qtbot, session, screen)
    assert place_of(screen).currentText() == "ป.4"
    screen.show_report("headcount")
    wait(qtbot, session, screen)
    assert place_of(screen).isHidden()


def test_a_list_is_made_of_a_class_or_of_the_whole_school(qtbot, open_screen, session):
    screen = open_screen(session, None)
    screen.show_report("class-list")
    wait(qtbot, session, screen)
    assert place_of(screen).currentText() == "Whole school"
    assert len(screen.preview.paper.report.sections) == 2


def test_cut_offs_are_asked_for_where_there_are_any(qtbot, screen, session):
    editions = picker(screen, "Cut-offs")
    assert editions.isHidden()
    screen.show_report("sdq-class")
    wait(qtbot, session, screen)
    assert not editions.isHidden()
    assert "not verified" in editions.itemText(1)
    usual = screen.preview.paper.report
    pick(screen, "Cut-offs", "dmh-2011")
    wait(qtbot, session, screen)
    assert screen.preview.paper.report.sections[0].footer != usual.sections[0].footer


def test_the_paper_speaks_thai_and_counts_in_it_where_that_is_asked_for(qtbot, screen, session):
    assert screen.preview.paper.report.language == "en"  # as the window
    pick(screen, "Language of the paper", "th")
    wait(qtbot, session, screen)
    assert "ปีการศึกษา 2569" in text_of(screen.preview.paper.pdf)
    pick(screen, "Digits on the paper", True)
    wait(qtbot, session, screen)
    assert "๒๕๖๙" in text_of(screen.preview.paper.pdf)


def test_a_pdf_is_the_very_paper_that_was_seen(qtbot, screen, session, tmp_path):
    path = tmp_path / "out" / "a.pdf"
    path.parent.mkdir()
    screen.out.save_to(path)
    settle(qtbot, session)
    assert path.read_bytes() == screen.preview.paper.pdf
    assert "a.pdf" in screen.said
    assert [each.name for each in path.parent.iterdir()] == ["a.pdf"]


def test_a_workbook_has_the_numbers_that_were_seen(qtbot, screen, session, tmp_path):
    screen.out.save_to(tmp_path / "a.xlsx")
    settle(qtbot, session)
    rows = list(openpyxl.load_workbook(tmp_path / "a.xlsx")["data"].values)[1:]
    data = screen.preview.paper.report.data
    assert [(row[1], row[2], row[3], row[4]) for row in rows] == [
        (each.row, each.column, each.sex, each.n) for each in data
    ]


def test_saving_asks_where_with_a_name_that_says_what_it_is(qtbot, screen, session, tmp_path):
    session.preferences.last_folder = str(tmp_path)
    QTest.keyClick(screen, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = screen.findChild(QFileDialog)
    assert [Path(each).name for each in dialog.selectedFiles()] == ["screening-ป.4-1-2569-1.pdf"]
    assert Path(dialog.directory().path()) == tmp_path
    with qtbot.waitSignal(screen.out.saved):
        dialog.accept()
    assert (tmp_path / "screening-ป.4-1-2569-1.pdf").read_bytes() == screen.preview.paper.pdf


@pytest.mark.parametrize(
    ("name", "wanted", "expected"),
    [
        ("screening-grade", Wanted(TERM, grade="ป.4"), "คัดกรอง-ป.4-2569-1"),
        ("screening-school", Wanted(TERM), "คัดกรอง-ทั้งโรงเรียน-2569-1"),
        ("class-list", Wanted(TERM, P5), "รายชื่อ-ป.5-1-2569-1"),
        ("sdq-class", Wanted(TERM, P4), "SDQ-ป.4-1-2569-1"),
        ("headcount", Wanted(TERM), "จำนวนนักเรียน-ทั้งโรงเรียน-2569-1"),
        ("home-visits-class", Wanted(TERM, P4), "เยี่ยมบ้าน-ป.4-1-2569-1"),
        ("growth", Wanted(TERM, grade="ป.4"), "การเจริญเติบโต-ป.4-2569-1"),
        ("poverty", Wanted(TERM), "นักเรียนยากจน-ทั้งโรงเรียน-2569-1"),
    ],
)
def test_a_files_name_says_what_it_is_of_whom_and_when(name, wanted, expected):
    i18n.use_language("th")
    assert report_words.file_name(name, wanted) == expected


def test_the_folder_of_the_last_file_is_remembered(qtbot, screen, session, tmp_path):
    screen.out.save_to(tmp_path / "a.pdf")
    settle(qtbot, session)
    assert session.preferences.last_folder == str(tmp_path)


def test_a_folder_that_is_gone_is_said_and_the_paper_stays(qtbot, screen, session, tmp_path):
    screen.out.save_to(tmp_path / "gone" / "a.pdf")
    settle(qtbot, session)
    assert "a.pdf" in screen.said
    assert screen.preview.paper is not None


def test_printing_prints_the_pages(qtbot, screen, session, tmp_path):
    pick(screen, "Whom the report counts", f"class {P4.label}")
    screen.show_report("screening-student")
    wait(qtbot, session, screen)
    assert len(screen.preview.paper.sizes) == 3
    for first, last, count in ((0, 0, 3), (2, 3, 2), (3, 9, 1)):
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setFromTo(first, last)
        with qtbot.waitSignal(screen.out.printed) as told:
            screen.out.print_on(printer)
        assert told.args == [count]
        printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
        assert len(printed) == count
        printed.close()


@pytest.mark.qt_log_ignore("QPainter::begin", "QPdf", "propagateSizeHints")
def test_a_printer_that_does_not_answer_is_said(qtbot, screen, session, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    screen.out.print_on(printer)
    settle(qtbot, session)
    assert "PDF" in screen.said


def test_nothing_of_a_paper_touches_the_disk_while_it_is_looked_at(
    qtbot, open_screen, session, tmp_path, monkeypatch
):
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    before = {each for each in tmp_path.rglob("*") if each.is_file()}
    screen = open_screen(session)
    screen.show_report("screening-student")
    wait(qtbot, session, screen)
    assert {each for each in tmp_path.rglob("*") if each.is_file()} == before
    assert list(spare.iterdir()) == []


def test_a_school_without_students_says_what_to_do_first(qapp, qtbot, open_screen, tmp_path):
    with signed_in(tmp_path, filled=False) as session:
        screen = open_screen(session, None)
        assert "There are no students" in said(screen)
        assert not screen.out.pdf.isEnabled()
        with qtbot.waitSignal(screen.wanted) as told:
            button(screen, "To the list of students").click()
        assert told.args == ["roster", None]


def test_who_may_not_import_has_no_button_that_does(qapp, open_screen, tmp_path):
    with signed_in(tmp_path, filled=False, account=teacher) as session:
        screen = open_screen(session, None)
        assert said(screen)
        assert screen.findChild(EmptyState).findChild(QPushButton).isHidden()


def test_children_who_came_after_the_count_day_are_not_counted_and_it_is_said(
    qtbot, open_screen, tmp_path
):
    def late(services):
        for children, day in ((CHILDREN[3:], 10), (CHILDREN, 12)):
            found = listing(children, datetime(2026, 6, day, 9, 0))  # noqa: DTZ001
            preview = services.roster.preview(found, TERM)
            services.roster.accept(preview, preview.diff.default_groups)

    with signed_in(tmp_path, filled=False, prepare=late) as session:
        screen = open_screen(session)
        assert "nobody was on the count day" in said(screen)
        with qtbot.waitSignal(screen.wanted) as told:
            screen.preview.acted.emit()
        assert told.args == ["settings", {"section": "terms"}]


def test_a_grade_is_that_of_the_class_chosen_before(qtbot, screen, session):
    pick(screen, "Whom the report counts", f"class {P5.label}")
    screen.show_report("screening-grade")
    wait(qtbot, session, screen)
    assert place_of(screen).currentText() == "ป.5"
    screen.show_report("screening-class")
    wait(qtbot, session, screen)
    assert place_of(screen).currentText() == P5.label


def test_where_nobody_is_screened_the_way_to_the_screening_is_shown(qtbot, screen, session):
    screen.set_place(TERM, P5)
    wait(qtbot, session, screen)
    assert "Nobody has been screened" in message(screen)
    with qtbot.waitSignal(screen.wanted) as told:
        button(screen, "To the screening").click()
    assert told.args == ["screenings", None]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("home-visits-class", "No home has been visited"),
        ("home-visits-school", "No home has been visited"),
        ("poverty", "No home has been visited"),
        ("growth", "Nobody has been measured"),
    ],
)
def test_a_paper_of_a_form_that_nobody_has_filled_in_says_so(qtbot, screen, session, name, words):
    screen.show_report(name)
    wait(qtbot, session, screen)
    assert words in message(screen)


def test_above_a_paper_stands_what_is_still_missing_and_leads_to_who(qtbot, screen, session):
    assert message(screen) == "1 child not screened yet"
    screen.show_report("completeness")
    wait(qtbot, session, screen)
    assert "SDQ, teacher: 2 still missing · SDQ, parent: 3 still missing" in message(screen)
    with qtbot.waitSignal(screen.wanted) as told:
        button(screen, "See who").click()
    assert told.args == ["completeness", None]
    screen.show_report("class-list")
    wait(qtbot, session, screen)
    assert message(screen) == ""


def test_a_teacher_sees_why_a_report_of_the_school_is_not_hers(qtbot, open_screen, tmp_path):
    with signed_in(tmp_path, prepare=screened, account=teacher) as session:
        screen = open_screen(session)
        assert screen.preview.paper is not None
        screen.show_report("screening-school")
        assert "more than your own classes" in said(screen)
        assert not screen.out.excel.isEnabled()
        screen.show_report("class-list")
        wait(qtbot, session, screen)
        assert screen.preview.paper is not None
        places = place_of(screen)
        assert [places.itemText(n) for n in range(places.count())] == [P4.label]


def title_field(screen):
    """The field of the dialog, opened by its button."""
    button(screen, "Title and signatures").click()
    dialog = screen.findChild(TitleDialog)
    return next(
        each
        for each in dialog.findChildren(QLineEdit)
        if each.accessibleName() == "Title on the paper"
    )


def test_a_title_of_the_schools_own_is_stored_and_printed(qtbot, screen, session, open_screen):
    title = title_field(screen)
    assert title.placeholderText() == screen.preview.paper.report.sections[0].title
    title.setText("สรุปห้องเรียนของเรา")
    QTest.keyClick(title, Qt.Key.Key_Return)
    settle(qtbot, session)
    wait(qtbot, session, screen)
    assert screen.said == "The title is saved."
    assert "สรุปห้องเรียนของเรา" in text_of(screen.preview.paper.pdf)
    assert session.services.settings.title("screening-class") == "สรุปห้องเรียนของเรา"
    again = open_screen(session)
    assert again.preview.paper.report.sections[0].title == "สรุปห้องเรียนของเรา"
    title_field(again).clear()
    button(again.findChild(TitleDialog), "Save").click()
    settle(qtbot, session)
    wait(qtbot, session, again)
    assert "Screening summary" in again.preview.paper.report.sections[0].title


def test_escape_leaves_the_title_as_it_was(qtbot, screen, session):
    title = title_field(screen)
    title.setText("x")
    QTest.keyClick(title, Qt.Key.Key_Escape)
    settle(qtbot, session)
    assert session.services.settings.title("screening-class") == ""


def test_a_teacher_may_not_change_a_title(open_screen, tmp_path):
    with signed_in(tmp_path, prepare=screened, account=teacher) as session:
        screen = open_screen(session)
        assert title_field(screen).isReadOnly()
        assert button(screen.findChild(TitleDialog), "Save").isHidden()


def test_who_signs_is_said_and_changed_in_the_settings(qtbot, screen, session):
    title_field(screen)
    dialog = screen.findChild(TitleDialog)
    said = [each.text().replace("\u200b", "") for each in dialog.findChildren(QLabel)]
    assert "Signed by: ผู้รายงาน ครูมะลิ → ผู้รับรอง" in said
    with qtbot.waitSignal(screen.wanted) as told:
        button(dialog, "Change who signs").click()
    assert told.args == ["settings", {"section": "signers"}]


def test_another_screen_can_ask_for_a_report(qtbot, screen, session):
    screen.take({"name": "class-list", "class": P5.label})
    wait(qtbot, session, screen)
    assert screen.preview.paper.report.name == "class-list"
    assert "ภูผา" in text_of(screen.preview.paper.pdf)


def test_a_detail_that_comes_before_the_screen_is_ready_is_kept(qtbot, on_screen, session):
    screen = on_screen(ReportsScreen(session), 1130, 680)
    screen.set_place(TERM, P4)
    screen.take({"name": "sdq-class"})
    wait(qtbot, session, screen)
    assert screen.preview.paper.report.name == "sdq-class"


def test_the_page_of_one_child_alone(qtbot, screen, session):
    child = session.services.people.find("5002")
    screen.take({"name": "screening-student", "class": P4.label, "student": child})
    wait(qtbot, session, screen)
    assert len(screen.preview.paper.sizes) == 1
    assert child.first_name in text_of(screen.preview.paper.pdf)
    button(screen, f"Only {labels.short_name(child)}").click()
    wait(qtbot, session, screen)
    assert len(screen.preview.paper.sizes) == 3


def test_a_page_for_very_many_children_is_made_only_when_asked_for():
    built = Built(Asked("screening-student", Wanted(TERM)), None, MANY + 1)
    words, action = report_words.why_nothing(built)
    assert str(MANY + 1) in words
    assert action


def test_stopping_leaves_a_sentence_and_a_way_on(qtbot, screen, session):
    gate = threading.Event()
    session.render(lambda progress: gate.wait(10))
    screen.show_report("class-list")
    busy = screen.preview.findChild(Busy)
    qtbot.waitUntil(busy.isVisible)
    busy.cancel()
    gate.set()
    settle(qtbot, session)
    assert said(screen) == "The drawing was stopped."
    button(screen, "Draw it again").click()
    wait(qtbot, session, screen)
    assert screen.preview.paper.report.name == "class-list"


def test_long_reading_says_how_far_it_is_and_is_stopped_between_two_pieces(
    qtbot, screen, session, monkeypatch
):
    monkeypatch.setattr(paper_books, "_SOME", 1)
    first, second = threading.Event(), threading.Event()
    session.read(lambda services: first.wait(10))
    screen.show_report("student-record")
    busy = screen.preview.findChild(Busy)
    qtbot.waitUntil(busy.isVisible)
    session.read(lambda services: second.wait(10))  # comes between the first piece and the second
    first.set()
    qtbot.waitUntil(lambda: "1 of 3" in busy.accessibleDescription())
    assert busy.accessibleName() == "Reading the records …"
    busy.cancel()
    second.set()
    settle(qtbot, session)
    assert said(screen) == "The drawing was stopped."
    button(screen, "Draw it again").click()
    wait(qtbot, session, screen)
    assert screen.preview.paper.report.name == "student-record"


def test_only_the_last_of_quick_choices_is_shown(qtbot, screen, session):
    for name in ("class-list", "headcount", "sdq-class", "screening-school"):
        screen.show_report(name)
    wait(qtbot, session, screen)
    settle(qtbot, session)
    assert screen.preview.paper.report.name == "screening-school"


def test_the_numbers_follow_what_is_stored_meanwhile(qtbot, screen, session):
    def count():
        data = screen.preview.paper.report.data
        return next(d.n for d in data if (d.column, d.sex) == ("screened", "total"))

    assert count() == 2
    answers = {**dict.fromkeys(LEVELS, "normal"), "talent": "no", "special_need": "no"}
    filled = [Filled(session.services.people.find("5003"), answers)]
    session.services.screenings.record("screening-11", TERM, filled)
    session.changed.emit("screenings")
    wait(qtbot, session, screen)
    settle(qtbot, session)
    assert count() == 3


def test_pages_are_turned_by_keys(qtbot, screen, session):
    screen.show_report("screening-student")
    wait(qtbot, session, screen)
    pages = screen.preview.pages
    pages.setFocus()
    pages.set_zoom(WHOLE)
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.page == 1
    assert "2" in pages.accessibleDescription()
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert pages.page == 2
    QTest.keyClick(pages, Qt.Key.Key_PageUp)
    QTest.keyClick(pages, Qt.Key.Key_Home)
    assert pages.page == 0
    pick(screen, "Size on the screen", WIDTH)
    assert pages.zoom == WIDTH
    QTest.keyClick(screen, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom == WHOLE
    wait(qtbot, session, screen)


def test_only_pages_near_the_eye_are_drawn(qtbot, on_screen):
    view = on_screen(PageView(), 600, 500)
    asked = []
    view.page_wanted.connect(lambda page, scale: asked.append(page))
    view.show_pages([(595, 842)] * 400, stay=False)
    qtbot.waitUntil(lambda: asked == [0, 1])
    view.turn(200)
    qtbot.waitUntil(lambda: max(asked) > 190)
    assert len(asked) < 8


def test_a_page_grown_larger_stays_the_page_that_was_read(qtbot, on_screen):
    view = on_screen(PageView(), 600, 500)
    view.show_pages([(595, 842)] * 30, stay=False)
    view.turn(12)
    for zoom in (1.5, WHOLE, WIDTH, 1.0):
        view.set_zoom(zoom)
        assert view.page == 12


def test_the_keyboard_begins_at_the_report_that_is_chosen(qtbot, screen):
    gallery = screen.findChild(Gallery)
    items = gallery.findChildren(QAbstractButton)
    chosen = next(each for each in items if each.isChecked())
    assert chosen.hasFocus()
    with qtbot.waitSignal(gallery.picked):
        QTest.keyClick(chosen, Qt.Key.Key_Down)


def test_no_part_is_shown_before_it_has_its_place(qtbot, windows_shown, session, on_screen):
    screen = on_screen(ReportsScreen(session), 1130, 680)
    screen.set_place(TERM, P4)
    wait(qtbot, session, screen)
    assert set(windows_shown) <= {screen}


def test_every_control_has_a_name(screen):
    unnamed = [
        each
        for kind in (QLineEdit, QAbstractButton, Picker)
        for each in screen.findChildren(kind)
        if each.isVisibleTo(screen)
        if not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert not unnamed


def test_from_sign_in_to_the_finished_pdf_by_keyboard_alone(visit, qtbot, tmp_path):
    made = create(tmp_path / "a")
    screened(made.services)
    made.services.close()
    visit.begin(made.services.desk.file.folder.path)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    type_text(PASSWORD)
    enter(qtbot)
    visit.wait_for_shell()
    visit.take_keyboard()
    press(qtbot, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    visit.wait_for_shell("reports")
    screen = visit.doors.window.shown("reports")
    wait(qtbot, visit.doors.session, screen)
    press(qtbot, Qt.Key.Key_Down)
    wait(qtbot, visit.doors.session, screen)
    name = screen.preview.paper.report.name
    assert name == "screening-grade"
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = visit.dialog()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    type_text(str(tmp_path / "เสร็จ"))
    enter(qtbot)
    qtbot.waitUntil((tmp_path / "เสร็จ.pdf").exists)
    visit.settle()
    assert (tmp_path / "เสร็จ.pdf").read_bytes() == screen.preview.paper.pdf
