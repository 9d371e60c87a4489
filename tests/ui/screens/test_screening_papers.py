from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from tests.ui.screens.screening_stage import ELEVEN, SDQ, ZERO, fill, stage

pytestmark = pytest.mark.long  # through the whole window; the services below run always

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FIRST_ROW, FIRST_ITEM = 7, 4  # of the sheet: children begin here, and answers


def one_done(services):
    fill(services, "sdq-teacher", ZERO)


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=one_done) as made:
        yield made


@pytest.fixture
def sheet(at, tmp_path):
    """Saves the sheet of the class, and lets cells of it be written."""
    at.open("papers", SDQ)
    path = tmp_path / "sheet.xlsx"
    at.screen.papers.save_sheet(path)
    at.settle()
    book = openpyxl.load_workbook(path)

    def write(*cells):
        for row, item, value in cells:
            book.worksheets[0].cell(FIRST_ROW + row, FIRST_ITEM + item).value = value
        book.save(path)
        return path

    return write


def preview(at):
    return at.screen.papers.preview


def said(at):
    return at.screen.papers.banner.sentence.replace("\u200b", "")


def test_the_sheet_of_a_class_goes_out_and_comes_in_after_a_look(at, sheet):
    path = sheet((0, 0, 2), *((1, item, 1) for item in range(25)), (1, 25, 0), (2, 0, 1))
    at.screen.papers.read(path)
    at.settle()
    assert preview(at).isVisible()
    shown = [(line.kind, line.place) for line in preview(at).model.records]
    assert shown == [("replaced", "7"), ("added", "8"), ("added", "9")]
    assert "ยังขาด 24 ข้อ" in preview(at).model.records[2].what
    assert at.answers(1) == {}, "a look writes nothing"
    at.key(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    at.settle()
    assert at.answers(0) == ZERO | {"q1": 2}
    assert at.answers(1) == {f"q{n}": 1 for n in range(1, 26)} | {"impact_gate": 0}
    lines = at.sheet().lines
    assert [line.record.status for line in lines] == ["final", "final", "open"]
    assert "2 new, 1 replaced" in said(at)


def test_a_form_that_was_there_keeps_its_day_and_new_ones_get_the_one_chosen(at, sheet):
    path = sheet((0, 0, 2), (1, 0, 1))
    at.screen.papers.read(path)
    at.settle()
    at.screen.papers.accept(preview(at).offer, date(2026, 6, 3))
    at.settle()
    days = [line.record.date for line in at.sheet().lines[:2]]
    assert days == [date(2026, 6, 12), date(2026, 6, 3)]


def test_a_wrong_answer_is_shown_with_its_cell_and_nothing_can_be_accepted(at, sheet):
    path = sheet((0, 0, 2), (1, 1, 7))
    at.screen.papers.read(path)
    at.settle()
    error = preview(at).model.records[0]
    assert (error.kind, error.place) == ("error", "E8")
    assert "แก้วตา น้ำใส: “7”" in error.what
    assert not preview(at).accept_button.isEnabled()
    preview(at).given_up.emit()
    assert preview(at).isHidden()
    assert at.answers(0) == ZERO


def test_a_sheet_of_another_form_is_refused_in_a_sentence(at, sheet):
    path = sheet()
    at.open("papers", ELEVEN)
    at.screen.papers.read(path)
    at.settle()
    assert "แบบกรอกนี้เป็นของแบบ" in said(at)
    assert preview(at).isHidden()


def test_the_page_is_reached_by_a_key_from_the_grid(at):
    at.open("grid", SDQ)
    at.key(Qt.Key.Key_E, modifier=CTRL_SHIFT)
    at.settle()
    assert at.screen.page == "papers"
    assert QApplication.focusWidget() is at.screen.papers.save_button


def test_what_was_just_typed_in_the_grid_is_in_the_sheet(at, tmp_path):
    at.open("grid", SDQ, at.sheet().lines[1].pupil.student.id)
    at.key(Qt.Key.Key_2)
    at.open("papers", SDQ)
    path = tmp_path / "typed.xlsx"
    at.screen.papers.save_sheet(path)
    at.settle()
    book = openpyxl.load_workbook(path)
    assert book.worksheets[0].cell(FIRST_ROW + 1, FIRST_ITEM).value == 2


def test_paper_is_printed_for_the_class_but_never_of_a_form_without_wording(at, tmp_path):
    at.open("papers", ELEVEN)
    path = tmp_path / "paper.pdf"
    at.screen.papers.save_paper(path, named=True)
    at.settle()
    assert path.read_bytes().startswith(b"%PDF")
    at.open("papers", SDQ)
    assert at.screen.papers.class_button.isHidden()
    at.screen.papers.save_paper(tmp_path / "none.pdf", named=False)
    at.settle()
    assert "ฉบับทางการ" in said(at)
    assert not (tmp_path / "none.pdf").exists()


def director(services):
    person = services.accounts.add(NewAccount("director", "ผู้อำนวยการ", "", Role.DIRECTOR))
    return actor_of(person)


def test_who_may_not_fill_in_forms_is_not_offered_the_page(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, account=director) as made:
        made.screen.open("papers", SDQ)
        made.settle()
        assert made.screen.page == "results"
        assert made.screen.results.header.papers.isHidden()
        assert "papers" not in made.screen.start.rows[0].buttons
