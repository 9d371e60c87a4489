from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest

from careapp import i18n
from careapp.domain.people import Classroom
from careapp.domain.schools import usual_term
from careapp.errors import CareError, NotAllowed
from careapp.forms import expressions
from careapp.services.class_sheets import Filled
from careapp.store import records
from tests.services.samples import CHILDREN, P4, P5, TERM, listing

FORM, FIRST, ITEMS = "sdq-teacher", 7, 4
ALL = {f"q{n}": 1 for n in range(1, 26)} | {"impact_gate": 0}
JUNE = date(2026, 6, 12)


@pytest.fixture
def school(filled):
    """Two classes; the first child of ป.4/1 has a finished form of June."""
    i18n.use_language("en")
    child = filled.people.pupils(TERM, P4)[0].student
    filled.screenings.record(FORM, TERM, [Filled(child, ALL)], JUNE)
    return filled


@pytest.fixture
def sheet(school, tmp_path):
    """Saves the sheet of ป.4/1 with some cells written, (row, item, value) from 0."""

    def make(*cells, name="sheet.xlsx"):
        path = tmp_path / name
        school.entry_sheets.save(FORM, TERM, P4, path)
        book = openpyxl.load_workbook(path)
        for row, item, value in cells:
            book.worksheets[0].cell(FIRST + row, ITEMS + item).value = value
        book.save(path)
        return path

    return make


def full(row):
    return [(row, item, 0) for item in range(26)]


def tally(intake):
    return (intake.added, intake.unchanged, intake.replaced, intake.incomplete, intake.blank)


def stored(school, place=0, classroom=P4):
    return school.screenings.sheet(FORM, TERM, classroom).lines[place].record


def test_a_sheet_as_it_was_saved_changes_nothing(school, sheet):
    before = stored(school)
    assert tally(school.answers.take_in(sheet(), FORM, TERM)) == (0, 1, 0, 0, 2)
    assert stored(school) == before


def test_new_changed_and_half_filled_rows_are_told_apart(school, sheet):
    path = sheet((0, 0, 2), *full(1), (2, 0, 1))
    assert tally(school.answers.take_in(path, FORM, TERM, dry_run=True)) == (2, 0, 1, 1, 0)
    assert stored(school).answers["q1"] == 1, "a dry run writes nothing"
    assert tally(school.answers.take_in(path, FORM, TERM)) == (2, 0, 1, 1, 0)
    assert [stored(school, n).status for n in range(3)] == ["final", "final", "open"]
    assert stored(school, 2).answers == {"q1": 1}
    assert tally(school.answers.take_in(path, FORM, TERM)) == (0, 3, 0, 1, 0)


def test_a_form_that_was_begun_is_gone_on_with(school, sheet):
    line = school.screenings.sheet(FORM, TERM, P4).lines[1]
    school.screenings.put(line.record.id, "q1", 2)
    path = sheet(*full(1)[1:])
    assert openpyxl.load_workbook(path).worksheets[0].cell(FIRST + 1, ITEMS).value == 2
    assert tally(school.answers.take_in(path, FORM, TERM)) == (1, 1, 0, 0, 1)
    now = stored(school, 1)
    assert (now.id, now.status, now.answers["q1"]) == (line.record.id, "final", 2)


def test_a_finished_form_is_set_right_in_place_or_with_a_day_beside_it(school, sheet):
    before = stored(school)
    school.answers.take_in(sheet((0, 0, 2)), FORM, TERM)
    assert (stored(school).id, stored(school).date) == (before.id, JUNE)
    school.answers.take_in(sheet((0, 0, 0)), FORM, TERM, date(2026, 6, 14))
    now = stored(school)
    assert now.id != before.id
    assert (now.date, now.answers["q1"]) == (date(2026, 6, 14), 0)
    assert records.record(school.desk.db, before.id).answers["q1"] == 2


def test_a_blank_cell_takes_nothing_away_and_that_is_told(school, sheet):
    intake = school.answers.take_in(sheet((0, 0, None), (0, 1, 2)), FORM, TERM)
    (warning,) = intake.problems
    assert (warning.cell, warning.level, warning.column) == ("D7", "warning", "q1")
    assert not intake.refused
    assert (stored(school).answers["q1"], stored(school).answers["q2"]) == (1, 2)


def test_with_an_error_nothing_of_a_sheet_is_taken(school, sheet):
    intake = school.answers.take_in(sheet(*full(1), (2, 0, 9)), FORM, TERM)
    assert intake.refused
    assert [(each.cell, each.level) for each in intake.problems] == [("D9", "error")]
    assert tally(intake)[:3] == (0, 0, 0)
    assert stored(school, 1).answers == {}


def test_a_failure_in_the_middle_leaves_nothing_written(school, sheet, monkeypatch):
    offer = school.entry_sheets.read(sheet(*full(1), *full(2)), FORM, TERM)
    leave, calls = type(school.screenings).leave, []

    def break_later(self, record, **options):
        calls.append(record)
        if len(calls) == 2:
            raise OSError("pulled out")
        return leave(self, record, **options)

    monkeypatch.setattr(type(school.screenings), "leave", break_later)
    with pytest.raises(OSError, match="pulled out"):
        school.entry_sheets.accept(offer)
    monkeypatch.undo()
    assert len(calls) == 2
    assert [stored(school, n).answers for n in (1, 2)] == [{}, {}]
    assert tally(school.entry_sheets.accept(offer))[:2] == (2, 1)


@pytest.mark.parametrize(
    ("form", "term", "words"),
    [
        ("sdq-parent", TERM, "of the form"),
        ("screening-11", TERM, "of the form"),
        (FORM, usual_term(2569, 2), "of term 2569/1, not 2569/2"),
    ],
)
def test_a_sheet_of_another_form_or_term_is_refused(school, sheet, form, term, words):
    with pytest.raises(CareError, match=words):
        school.answers.take_in(sheet(), form, term)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("school", "42010001", "of another school"), ("form", "sdq-teacher@9", "of version 9")],
)
def test_a_sheet_of_another_school_or_version_is_refused(school, sheet, name, value, words):
    path = sheet()
    book = openpyxl.load_workbook(path)
    row = next(row for row in book["careapp"].iter_rows(max_col=2) if row[0].value == name)
    row[1].value = value
    book.save(path)
    with pytest.raises(CareError, match=words):
        school.answers.take_in(path, FORM, TERM)


def test_a_child_who_changed_the_class_since_is_found_there(school, sheet, stepping):
    path = sheet(*full(1))
    moved = [
        (first, last, sex, P5 if first == "แก้วตา" else room) for first, last, sex, room in CHILDREN
    ]
    later = listing(moved, datetime(2026, 6, 15, 9, 0))  # noqa: DTZ001
    preview = school.roster.preview(later, TERM)
    school.roster.accept(preview, ("moved",))
    assert tally(school.answers.take_in(path, FORM, TERM))[0] == 1
    name = [line.pupil.student.first_name for line in
            school.screenings.sheet(FORM, TERM, P5).lines if line.record.answers]  # fmt: skip
    assert name == ["แก้วตา"]


def test_the_class_is_saved_and_read_by_its_own_teacher_alone(school, sheet, as_role, tmp_path):
    path = sheet((0, 0, 2))
    other = as_role("teacher", [P5.label])
    with pytest.raises(NotAllowed):
        other.entry_sheets.save(FORM, TERM, P4, tmp_path / "no.xlsx")
    with pytest.raises(NotAllowed):
        other.answers.take_in(path, FORM, TERM)
    assert not (tmp_path / "no.xlsx").exists()


def test_saving_a_sheet_is_noted_in_the_log_of_looks(school, sheet):
    sheet()
    ((kind, what),) = school.desk.db.execute(
        "SELECT tbl, row FROM look WHERE tbl = 'export'"
    ).fetchall()
    assert (kind, what) == ("export", "entry-sheet")


def test_an_empty_class_has_no_sheet(school, tmp_path):
    with pytest.raises(CareError, match="Nobody is in class"):
        school.entry_sheets.save(FORM, TERM, Classroom("ม.6", "9"), tmp_path / "a.xlsx")


def test_an_answer_that_does_not_fit_the_others_is_named_by_its_cell(school, tmp_path, monkeypatch):
    """With a rule that no form of ours has: question 1 above question 2."""
    form = school.desk.library.form(FORM)
    rule = replace(form.item("q1"), constraint=expressions.parse(". > ${q2}"))
    ruled = replace(form, items=tuple(rule if each.id == "q1" else each for each in form.items))
    monkeypatch.setattr(type(school.desk.library), "form", lambda self, form_id: ruled)
    path = tmp_path / "a.xlsx"
    school.entry_sheets.save(FORM, TERM, P5, path)
    book = openpyxl.load_workbook(path)
    on = book.worksheets[0]
    (on["D7"].value, on["E7"].value), (on["D8"].value, on["E8"].value) = (2, 1), (1, 1)
    book.save(path)
    intake = school.answers.take_in(path, FORM, TERM)
    assert [(each.cell, each.level) for each in intake.problems] == [("D8", "error")]


def test_an_answer_that_speaks_of_danger_raises_its_alarm_at_once(school, tmp_path):
    path = tmp_path / "a.xlsx"
    school.entry_sheets.save("phq-a", TERM, P5, path)
    book = openpyxl.load_workbook(path)
    on = book.worksheets[0]
    place = next(cell.column for cell in on[3] if cell.value == "q9")
    on.cell(FIRST, place).value = 3
    book.save(path)
    school.answers.take_in(path, "phq-a", TERM)
    record = school.screenings.sheet("phq-a", TERM, P5).lines[0].record
    assert record.status == "open"
    assert [each.alarm.record for each in school.safety.unanswered([record.id])] == [record.id]
