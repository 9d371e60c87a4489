"""The head and the foot of a paper."""

import pytest

from careapp.reports import heading as headings
from careapp.reports.heading import Origin
from tests.reports.cohorts import heading, pupil


@pytest.mark.parametrize(
    ("place", "thai", "english"),
    [
        ("ป.4", "ชั้นประถมศึกษาปีที่ 4", "Primary 4"),
        ("ม.3/12", "ชั้นมัธยมศึกษาปีที่ 3/12", "Secondary 3/12"),
        ("อ.2/1", "ชั้นอนุบาลปีที่ 2/1", "Kindergarten 2/1"),
    ],
)
def test_grades_and_classes_are_written_out(place, thai, english):
    assert headings.grade_name(place, "th") == thai
    assert headings.grade_name(place, "en") == english


def test_a_school_is_called_a_school_once():
    assert headings.school_line(heading(language="th")).startswith("โรงเรียนบ้านตัวอย่าง สพป.")
    bare = heading(language="th", school="บ้านตัวอย่าง", area="")
    assert headings.school_line(bare) == "โรงเรียนบ้านตัวอย่าง"


def test_a_paper_is_about_the_class_or_the_grade_that_all_its_children_are_of():
    class_ = [pupil(1), pupil(2)]
    assert headings.place_of(class_, "en") == "Primary 4/1"
    assert headings.place_of([*class_, pupil(3, room="ป.4/2")], "en") == "Primary 4"
    assert headings.place_of([*class_, pupil(3, room="ม.1/2")], "en") == ""
    assert headings.place_of([], "en") == ""


def test_the_foot_names_form_edition_and_source_once_and_says_when_it_was_printed():
    good = Origin("Form A", 1, "Edition", "Book")
    doubtful = Origin("Form B", 2, "Edition", "Book", verified=False)
    assert headings.footer(heading(), [good, doubtful]) == (
        "careapp · printed 24 Nov 2569 09:30 · Form A, version 1 · Edition · Book · "
        "Form B, version 2 · cut-offs not verified"
    )
