"""Weighing and measuring a class in the grid: live BMI and groups, everything on the disk."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from careapp import i18n
from careapp.domain.people import Student
from careapp.domain.records import Record
from careapp.forms.edition import with_standard
from careapp.forms.loader import library
from careapp.ui import labels
from careapp.ui.screens import screening_growth as growth
from careapp.ui.screens.screening_header import edition_words
from tests.exchange.standards import book
from tests.forms.test_scoring_growth import exact
from tests.forms.test_standard import invented_standard
from tests.ui.screens.screening_stage import M1, add_class, stage

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
GROWTH, CRAFFT = ("measurement", "teacher"), ("crafft", "self")
WEIGHT, HEIGHT, AGE = "weight_kg", "height_cm", "age_months"


@pytest.fixture(autouse=True)
def in_english(own_settings):
    i18n.use_language("en")


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path) as made:
        made.open("grid", GROWTH)
        yield made


@pytest.fixture
def with_table(qtbot, on_screen, tmp_path):
    def take_in(services):
        services.standards.take_in(services.standards.look(book(tmp_path / "own.xlsx")))

    with stage(qtbot, on_screen, tmp_path, prepare=take_in) as made:
        made.open("grid", GROWTH)
        yield made


def type_on(at, *parts):
    """Texts go in letter by letter."""
    for part in parts:
        at.key(*(part if isinstance(part, str) else (part,)))


def subtitle(at):
    return labels.plain(at.screen.grid.header.page._subtitle.text())


def notes(at, row=0):
    return [(note.text, note.tone) for note in at.grid.sheet.lines.all[row].notes]


def test_forty_children_are_weighed_and_measured_in_one_sheet(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, classroom=M1, prepare=lambda s: add_class(s, 40)) as at:
        at.open("grid", GROWTH)
        for n in range(40):
            type_on(at, f"{30 + n}.5", Key.Key_Return, f"{130 + n}", Key.Key_Return)
        at.screen.flush()
        at.settle()
        lines = at.sheet("measurement", M1).lines
        assert [dict(line.record.answers) for line in lines] == [
            {WEIGHT: 30.5 + n, HEIGHT: 130.0 + n} for n in range(40)
        ]
        assert {line.record.status for line in lines} == {"final"}
        assert at.screen.grid.counted == "Complete: 40 of 40"
        assert at.screen.grid.stored == "saved"


def test_bmi_and_groups_stand_beside_the_row_as_it_is_typed(at):
    assert at.grid.sheet.notes == ("BMI", "WHO BMI/age", "WHO height/age")
    type_on(at, "20", Key.Key_Tab, "110", Key.Key_Return)
    at.grid.go(0, 1)
    assert notes(at) == [("16.5", None), ("age?", None), ("age?", None)]
    type_on(at, Key.Key_Tab, "80", Key.Key_Tab)
    bmi, tall = exact("bmi", "male", 80, 20 / 1.1**2), exact("height", "male", 80, 110)
    assert [text for text, _ in notes(at)] == ["16.5", f"Normal {bmi:.2f}", f"Normal {tall:.2f}"]
    at.grid.go(0, 0)
    assert f"WHO 2007 BMI-for-age Normal {bmi:.2f}" in at.screen.grid.strip
    type_on(at, "50", Key.Key_Return)
    assert notes(at)[1][0].startswith("Obesity")
    assert notes(at)[1][1] == "problem"


def test_without_a_table_the_page_says_so_and_where_it_goes(at):
    said = subtitle(at)
    assert "no Thai table yet: put it in under Settings, Forms" in said


def test_with_a_table_the_thai_groups_stand_beside_those_of_the_who(with_table):
    at = with_table
    assert at.grid.sheet.notes[3:] == (
        "Thai weight/height", "Thai height/age", "Thai weight/age",
    )  # fmt: skip
    type_on(at, "20", Key.Key_Tab, "110", Key.Key_Tab, "80", Key.Key_Tab)
    assert notes(at)[3:] == [
        ("Rather thin", "at_risk"), ("Rather short", "at_risk"), ("Rather light", "at_risk"),
    ]  # fmt: skip
    assert "WHO 2007 + Invented 1 (Invented for tests)" in subtitle(at)
    at.grid.go(0, 0)
    assert "Thai standard, weight for height Rather thin" in at.screen.grid.strip
    at.screen.flush()
    at.settle()
    (line, *_) = at.sheet("measurement").lines
    said = {each.scale: each.band for each in line.scores}
    assert said["thai_height_for_age"] == "thai_rather_short"


def test_a_number_that_is_refused_is_not_stored_and_not_lost(at):
    type_on(at, "1.2.3", Key.Key_Return)
    assert (at.grid.row, at.grid.column) == (0, 0)
    assert at.grid.sheet.shown(0, 0) == "1.2.3"
    at.screen.flush()
    at.settle()
    assert at.answers(0, "measurement") == {}
    assert at.grid.sheet.shown(0, 0) == "1.2.3"


def test_what_is_being_typed_goes_along_when_the_page_is_left(at):
    type_on(at, "38.5")
    at.screen.flush()
    at.settle()
    assert at.answers(0, "measurement") == {WEIGHT: 38.5}


def test_two_columns_come_from_excel_and_are_taken_back_by_undo(at):
    QGuiApplication.clipboard().setText("25.5\t120\n30\t130.5\n")
    at.key(Key.Key_V, modifier=CONTROL)
    at.settle()
    assert at.answers(0, "measurement") == {WEIGHT: 25.5, HEIGHT: 120.0}
    assert at.answers(1, "measurement") == {WEIGHT: 30.0, HEIGHT: 130.5}
    at.key(Key.Key_Z, modifier=CONTROL)
    at.settle()
    assert at.answers(0, "measurement") == {}


def test_days_of_crafft_close_what_is_not_asked(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, classroom=M1, prepare=lambda s: add_class(s, 2)) as at:
        at.open("grid", CRAFFT)
        type_on(at, "0", Key.Key_Return, "0", Key.Key_Return, "0", Key.Key_Return, "1")
        assert (at.grid.row, at.grid.column) == (1, 0)  # of part B only the first is asked
        type_on(at, "3", Key.Key_Return, "0", Key.Key_Return, "0", Key.Key_Return, "110000")
        at.screen.flush()
        at.settle()
        lines = at.sheet("crafft", M1).lines
        assert dict(lines[0].record.answers) == {"a1": 0, "a2": 0, "a3": 0, "b1": 1}
        assert [each.band for each in lines[1].scores] == ["high"]


def test_where_there_is_little_room_one_thai_group_and_numbers_alone_are_shown():
    forms = library()
    form, plain = forms.form("measurement"), forms.edition("measurement")
    own = with_standard(plain, invented_standard())
    assert len(growth.headings(form, plain, compact=True)) == 3
    assert len(growth.headings(form, own, compact=True)) == 4
    assert len(growth.headings(form, own, compact=False)) == 6
    assert growth.headings(forms.form("st-5"), forms.edition("st-5"), compact=False) == ()
    scales = growth.grown(form, own, compact=True)
    longest = growth.widest(form, scales, compact=True)
    assert [note.text for note in longest[1]] == ["-9.99"] * 5
    assert "Becoming obese" in [note.text for note in longest[3]]


def test_the_age_that_is_known_is_a_hint():
    form = library().form("measurement")
    record = Record("r", "s", "measurement", 1, "2569/1", date(2026, 6, 15))
    born = Student("s", "ก", "ข", "male", born=date(2016, 6, 16))
    assert growth.ages(form, record, born) == {AGE: 119}
    assert growth.ages(form, record, Student("s", "ก", "ข", "male")) == {}


def test_other_forms_say_nothing_of_a_table():
    forms = library()
    assert edition_words(forms.edition("st-5"), forms.form("st-5")) == edition_words(
        forms.edition("st-5")
    )
