import openpyxl
import pytest

from careapp.errors import CareError
from careapp.exchange import entry_sheet
from tests.exchange.entry_books import FIRST, ITEMS, SCREENING, SDQ, written


@pytest.fixture
def sheet(tmp_path):
    path = written(tmp_path / "a.xlsx", {"q1": 2, "impact_gate": 0})
    return openpyxl.load_workbook(path)


def test_names_are_locked_answers_are_not_and_there_is_no_password(sheet):
    on = sheet.worksheets[0]
    assert on.protection.sheet
    assert not on.protection.password
    assert [on.cell(FIRST, n).protection.locked for n in (1, 2, 3, 4, 37)] == [
        True, True, True, False, False,
    ]  # fmt: skip


def test_what_is_stored_stands_in_its_cell(sheet):
    on = sheet.worksheets[0]
    assert on.cell(FIRST, ITEMS).value == 2
    assert on.cell(FIRST, ITEMS + 1).value is None
    assert on.cell(FIRST, ITEMS + 25).value == 0


def test_the_id_and_the_stamp_are_out_of_sight(sheet):
    on = sheet.worksheets[0]
    assert on.column_dimensions["A"].hidden
    assert on.cell(FIRST, 1).value == "id-1"
    assert sheet["careapp"].sheet_state == "hidden"
    said = {row[0].value: row[1].value for row in sheet["careapp"].iter_rows(max_row=6)}
    assert said["form"] == "sdq-teacher@1"
    assert said["school"] == "42019999"


def test_every_item_with_fixed_answers_has_its_list(sheet):
    on, hidden = sheet.worksheets[0], sheet["careapp"]
    rules = {str(rule.sqref): rule for rule in on.data_validations.dataValidation}
    rule = rules["D7:D9"]
    assert rule.type == "list"
    first, last = rule.formula1.removeprefix("careapp!").replace("$", "").split(":")
    assert [cell[0].value for cell in hidden[f"{first}:{last}"]] == [0, 1, 2]
    assert "0 = ไม่จริง" in rule.prompt
    assert rules["AG7:AG9"].type == "whole", "a score typed in directly"
    assert len(rules) == len(SDQ.items)


def test_it_is_printed_on_a4_across_and_its_heads_stay_in_view(sheet):
    on = sheet.worksheets[0]
    assert (on.page_setup.orientation, int(on.page_setup.paperSize)) == ("landscape", 9)
    assert on.freeze_panes == "D7"
    assert on.print_title_cols == "$B:$C"


def test_a_name_that_begins_like_a_formula_is_text(sheet):
    cell = sheet.worksheets[0].cell(FIRST + 2, 3)
    assert cell.data_type == "s"


def test_lists_of_words_hold_the_words(tmp_path):
    book = openpyxl.load_workbook(
        written(tmp_path / "a.xlsx", {"learning": "at_risk"}, form=SCREENING)
    )
    assert book.worksheets[0].cell(FIRST, ITEMS + 1).value == "เสี่ยง"


def test_a_folder_that_is_not_there_leaves_nothing_and_says_so(tmp_path):
    with pytest.raises(CareError):
        written(tmp_path / "none" / "a.xlsx")


def test_every_form_of_the_library_has_a_sheet(tmp_path):
    from careapp.forms.loader import library

    for form in library().forms:
        path = written(tmp_path / f"{form.id}.xlsx", form=form)
        assert entry_sheet.HIDDEN in openpyxl.load_workbook(path).sheetnames
