import openpyxl
import pytest

from careapp.errors import CareError
from careapp.exchange import entry_intake
from tests.exchange.entry_books import (
    FIRST,
    ITEMS,
    LAST_HEAD,
    NAMES,
    SCREENING,
    SDQ,
    STAMP,
    changed,
    needs_soffice,
    put,
    through_libreoffice,
    written,
)

pytestmark = pytest.mark.usefixtures("in_english")
FULL = {f"q{n}": n % 3 for n in range(1, 26)} | {"impact_gate": 0}


@pytest.fixture
def path(tmp_path):
    return written(tmp_path / "sheet.xlsx", FULL)


def read(path, form=SDQ):
    return entry_intake.read(path, lambda stamp: form)


def said(found):
    return [(each.cell, each.level, each.message) for each in found.problems]


def test_what_was_written_comes_back_with_its_stamp(path):
    found = read(path)
    assert found.stamp == STAMP
    assert found.problems == ()
    assert [(row.student, row.name) for row in found.rows] == [
        (f"id-{n}", name) for n, name in enumerate(NAMES, 1)
    ]
    assert [row.answers for row in found.rows] == [FULL, {}, {}]


def test_rows_that_were_sorted_or_left_out_belong_to_whom_they_belonged(path):
    def turn(on):
        rows = [[cell.value for cell in row] for row in on.iter_rows(min_row=FIRST)]
        for n, row in enumerate((rows[2], rows[0])):
            for at, value in enumerate(row, 1):
                on.cell(FIRST + n, at).value = value
        on.delete_rows(FIRST + 2)

    found = read(changed(path, turn))
    assert found.problems == ()
    assert {row.student: len(row.answers) for row in found.rows} == {"id-3": 0, "id-1": 26}


def test_columns_may_change_places_and_be_taken_out(path):
    def turn(on):
        on.delete_cols(ITEMS + 1)
        last = on.max_column + 1
        for row in range(1, FIRST + 3):
            on.cell(row, last).value = on.cell(row, ITEMS).value
        on.delete_cols(ITEMS)

    found = read(changed(path, turn))
    assert found.problems == ()
    assert found.rows[0].answers == {key: value for key, value in FULL.items() if key != "q2"}
    assert "q2" not in found.rows[0].cells


@pytest.mark.parametrize("value", ["2", "๒", " 2", 2, 2.0])
def test_a_number_is_read_whether_it_is_kept_as_text_or_in_thai(path, value):
    assert read(changed(path, put(1, 0, value))).rows[1].answers == {"q1": 2}


def test_a_formula_that_was_never_worked_out_is_named(path):
    found = read(changed(path, put(1, 0, "=1+1")))
    message = f"{NAMES[1]}: The formula has no value; write the answer itself."
    assert said(found) == [("D8", "error", message)]


def test_a_wrong_answer_is_named_by_its_cell_and_child(path):
    changed(path, put(1, 1, 5))
    found = read(path)
    message = f"{NAMES[1]}: “5” is not an answer; the answers are 0, 1, 2."
    assert said(found) == [("E8", "error", message)]
    assert (found.problems[0].row, found.problems[0].column) == (8, "q2")
    assert found.rows[1].answers == {}


def test_an_added_row_with_answers_is_nobodys(path):
    changed(path, put(4, 0, 1))
    assert [(cell, level) for cell, level, _ in said(read(path))] == [("D11", "error")]


def test_an_added_row_with_a_name_alone_is_passed_over_aloud(path):
    def add(on):
        on.cell(FIRST + 4, 3).value = "เด็กใหม่"

    assert said(read(changed(path, add))) == [
        ("C11", "warning", "“เด็กใหม่” has no answers and is passed over.")
    ]


def test_names_sorted_without_their_ids_are_found_out(path):
    def turn(on):
        a, b = on.cell(FIRST, 3), on.cell(FIRST + 1, 3)
        a.value, b.value = b.value, a.value

    found = said(read(changed(path, turn)))
    assert [(cell, level) for cell, level, _ in found] == [("C7", "error"), ("C8", "error")]


def test_a_row_that_was_copied_is_named(path):
    def copy(on):
        on.cell(FIRST + 3, 1).value = "id-2"
        on.cell(FIRST + 3, ITEMS).value = 1

    ((cell, level, message),) = said(read(changed(path, copy)))
    assert (cell, level) == ("C10", "error")
    assert "row 8 already" in message


def test_an_item_that_the_form_does_not_have_is_named(path):
    def rename(on):
        on.cell(3, ITEMS).value = "q99"

    (problem,) = read(changed(path, rename)).problems
    assert (problem.row, problem.column, problem.level) == (0, "q99", "error")


def test_rows_and_columns_that_a_person_put_in_above_do_no_harm(path):
    found = read(changed(path, lambda on: on.insert_rows(1, 2)))
    assert found.rows[0].answers == FULL
    assert found.rows[0].cells["q1"] == "D9"
    assert LAST_HEAD == FIRST - 1


@pytest.mark.parametrize("make", ["plain", "text", "zip"])
def test_a_file_that_is_no_entry_sheet_is_refused_in_a_sentence(tmp_path, make):
    path = tmp_path / "other.xlsx"
    if make == "plain":
        openpyxl.Workbook().save(path)
    else:
        path.write_bytes(b"PK\x03\x04 no" if make == "zip" else b"student,q1")
    with pytest.raises(CareError):
        read(path)


def test_the_stamp_is_judged_before_anything_else(path):
    def refuse(stamp):
        raise CareError(stamp.term)

    with pytest.raises(CareError, match="2569/1"):
        entry_intake.read(path, refuse)


@needs_soffice
def test_a_sheet_filled_in_libreoffice_comes_back_right(tmp_path):
    """With a formula that LibreOffice works out, and answers of every kind."""
    answers = {"learning": "at_risk", "talent": "yes", "talent_arts": 1, "talent_details": "วาด"}
    path = written(tmp_path / "eleven.xlsx", answers, form=SCREENING)
    changed(path, put(1, 1, '=IF(1=1,"มีปัญหา","")'))
    back = tmp_path / "back"
    back.mkdir()
    found = read(through_libreoffice(path, back), SCREENING)
    assert found.problems == ()
    assert found.stamp.form == "screening-11@1"
    assert [row.answers for row in found.rows] == [answers, {"learning": "problem"}, {}]
    on = openpyxl.load_workbook(back / "eleven.xlsx").worksheets[0]
    assert on.protection.sheet
    assert on.column_dimensions["A"].hidden
    assert on.row_dimensions[3].hidden
    assert any(rule.type == "list" for rule in on.data_validations.dataValidation)


@needs_soffice
def test_all_the_numbers_of_a_class_survive_libreoffice(tmp_path):
    path = written(tmp_path / "sdq.xlsx", FULL, {"q1": 1}, dict.fromkeys(FULL, 0))
    back = tmp_path / "back"
    back.mkdir()
    found = read(through_libreoffice(path, back))
    assert found.problems == ()
    assert [row.answers for row in found.rows] == [FULL, {"q1": 1}, dict.fromkeys(FULL, 0)]
