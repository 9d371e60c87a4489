"""A school's own growth standard: absent, taken in, replaced, removed; what was written stays."""

import pytest

from careapp import i18n
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.store.records import results
from tests.exchange.standards import book, invented
from tests.services.samples import P4, TERM


@pytest.fixture(autouse=True)
def in_english(own_settings):
    i18n.use_language("en")


@pytest.fixture
def table(filled, tmp_path):
    return filled.standards.look(book(tmp_path / "own.xlsx"))


def measured(school):
    """A child weighed and measured: 20 kg, 110 cm, 80 months."""
    child = school.people.pupils(TERM, P4)[0].student
    answers = {"weight_kg": 20.0, "height_cm": 110.0, "age_months": 80}
    school.screenings.record("measurement", TERM, [Filled(child, answers)])
    return child


def said(school):
    return {each.scale: each.band for each in school.screenings.outcomes(TERM, ["measurement"])}


def test_a_school_begins_without_one(filled):
    measured(filled)
    assert filled.standards.current() is None
    assert set(said(filled)) == {"bmi_for_age", "height_for_age"}


def test_looking_stores_nothing(filled, table):
    assert filled.standards.current() is None
    assert len(filled.forms.editions("measurement")) == 1


def test_once_taken_in_its_bands_stand_beside_those_of_the_who(filled, table):
    measured(filled)
    before = said(filled)
    filled.standards.take_in(table)
    assert filled.standards.current() == table
    now = said(filled)
    assert {scale: now[scale] for scale in before} == before
    assert now["thai_height_for_age"] == "thai_rather_short"  # 110 cm, lines at 100.8 and 110.8
    assert now["thai_weight_for_age"] == "thai_rather_light"  # 20 kg, lines at 10.8 and 20.8
    edition = filled.forms.edition_in_use("measurement")
    assert edition.title.en == "WHO 2007 + Invented 1"
    assert edition.source.en.endswith("Invented for tests")


def test_another_takes_its_place_and_what_was_written_stays(filled, table, tmp_path):
    child = measured(filled)
    filled.standards.take_in(table)
    said(filled)
    first = filled.forms.edition_in_use("measurement").id
    heavier = [
        (*row[:4], *(each / 2 for each in row[4:])) if row[0] == "weight_for_age" else row
        for row in invented()
    ]
    filled.standards.take_in(filled.standards.look(book(tmp_path / "new.xlsx", rows=heavier)))
    assert said(filled)["thai_weight_for_age"] == "thai_rather_heavy"
    (record,) = filled.screenings.history(child.id)
    kept = {each.scale: each.band for each in results(filled.desk.db, record, first)}
    assert kept["thai_weight_for_age"] == "thai_rather_light"


def test_once_removed_only_the_who_is_left(filled, table):
    measured(filled)
    filled.standards.take_in(table)
    filled.standards.remove()
    assert filled.standards.current() is None
    assert filled.forms.edition_in_use("measurement").id == "who-2007"
    assert set(said(filled)) == {"bmi_for_age", "height_for_age"}


def test_it_is_there_again_when_the_school_is_opened_again(filled, table):
    from careapp.services.forms import stock

    filled.standards.take_in(table)
    filled.desk.library.keep_standard(None)
    stock(filled.desk.library, filled.desk.db)
    assert filled.forms.edition_in_use("measurement").standard == table


def test_a_faulty_file_is_refused_by_row_and_column_and_changes_nothing(filled, table, tmp_path):
    filled.standards.take_in(table)
    rows = [list(row) for row in invented()]
    rows[2][6] = "thirty"
    with pytest.raises(CareError, match=r"Row 7, column \+1.5 SD: “thirty” is not a number"):
        filled.standards.look(book(tmp_path / "bad.xlsx", rows=rows))
    assert filled.standards.current() == table


def test_only_who_manages_the_school_changes_it(filled, table, tmp_path, as_role):
    teacher = as_role("teacher", (P4.label,))
    with pytest.raises(NotAllowed):
        teacher.standards.look(tmp_path / "own.xlsx")
    with pytest.raises(NotAllowed):
        teacher.standards.take_in(table)
    with pytest.raises(NotAllowed):
        teacher.standards.remove()
    assert teacher.standards.current() is None


def test_the_template_asks_for_what_the_form_needs(filled, tmp_path):
    path = tmp_path / "template.xlsx"
    filled.standards.write_template(path)
    with pytest.raises(CareError, match="source"):
        filled.standards.look(path)


def test_a_form_goes_out_without_the_table(filled, table, tmp_path):
    filled.standards.take_in(table)
    filled.forms.export("measurement", tmp_path / "out.xlsx")
    from openpyxl import load_workbook

    sheet = load_workbook(tmp_path / "out.xlsx")["careapp_editions"]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == ["who-2007"]
