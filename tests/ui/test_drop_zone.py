"""A file is dropped where one is asked for."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from careapp.ui.drop_zone import take_drops
from careapp.ui.screens.first_run import LIST
from tests.ui.dropping import drop
from tests.ui.schools import closed


@pytest.fixture
def place(qtbot):
    made = QWidget()
    made.button = QPushButton("Take in a list …", made)
    made.inside = QWidget(made)
    QVBoxLayout(made).addWidget(made.inside)
    made.taken = []
    take_drops(made, (".xlsx", ".csv"), made.taken.append, made.button)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_asked_for_is_taken_and_the_button_says_so(place, tmp_path):
    assert drop(place, tmp_path / "a.xlsx")
    assert drop(place, tmp_path / "B.CSV")
    assert place.taken == [tmp_path / "a.xlsx", tmp_path / "B.CSV"]
    words = QCoreApplication.translate("Files", "or drop the file here")
    assert place.button.toolTip() == f"Take in a list … · {words}"


def test_anything_else_is_left_to_what_lies_around(place, tmp_path):
    assert not drop(place, tmp_path / "a.pdf")
    assert place.taken == []


def test_of_several_the_first_one_that_fits_is_taken(place, tmp_path):
    assert drop(place, tmp_path / "a.pdf", tmp_path / "b.xlsx", tmp_path / "c.xlsx")
    assert place.taken == [tmp_path / "b.xlsx"]


def test_a_school_that_is_dropped_on_the_sign_in_page_is_asked_for(visit, tmp_path):
    here, other = tmp_path / "ก.careapp", tmp_path / "ข.careapp"
    for each in (here, other):
        closed(each, plain=True)
    visit.begin(here)
    page = visit.doors.window.centralWidget().currentWidget()
    assert drop(page, other)
    visit.settle()
    assert visit.doors.entrance._path == other


def test_a_school_that_is_dropped_on_the_first_page_is_opened_wherever_it_falls(visit, tmp_path):
    school = tmp_path / "ก.careapp"
    closed(school, plain=True)
    visit.begin(None)
    first = visit.doors.entrance._page
    line = first._school.findChild(QLineEdit)
    assert drop(line, school)
    visit.settle()
    assert visit.doors.entrance._path == school


def test_what_was_just_made_is_not_left_for_a_school_that_is_dropped(visit, qtbot, tmp_path):
    visit.begin(None)
    first = visit.doors.entrance._page
    assert first.acceptDrops()
    first._go(LIST)
    assert not drop(first, tmp_path / "ก.careapp")
