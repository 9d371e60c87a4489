import pytest

from careapp.errors import CareError
from tests.services.samples import P4, P5, TERM


def titles(report):
    return [section.footer.split(" ป.")[0] for section in report.sections]


def test_a_class_has_a_paper_for_each_child_in_its_order(filled):
    made = filled.blank_forms.build("screening-11", TERM, P4)
    assert titles(made) == [pupil.student.name for pupil in filled.people.pupils(TERM, P4)]
    assert "โรงเรียนบ้านตัวอย่าง" in made.sections[0].subtitles[0]


def test_one_child_or_nobody_has_one(filled):
    child = filled.people.pupils(TERM, P5)[0].student
    assert titles(filled.blank_forms.build("screening-11", TERM, student=child)) == [child.name]
    assert titles(filled.blank_forms.build("screening-11", TERM)) == [""]


def test_a_form_without_wording_is_refused_and_so_is_a_class_without_children(filled):
    with pytest.raises(CareError, match="SDQ"):
        filled.blank_forms.build("sdq-teacher", TERM, P4)
    child = filled.people.pupils(TERM, P5)[0].student
    with pytest.raises(CareError):
        filled.blank_forms.build("screening-11", TERM, P4, child)


def test_papers_with_names_are_noted_in_the_log_of_looks(filled):
    filled.blank_forms.build("screening-11", TERM)
    said = "SELECT count(*) FROM look WHERE row = 'blank-form'"
    assert filled.desk.db.execute(said).fetchone() == (0,)
    filled.blank_forms.build("screening-11", TERM, P4)
    assert filled.desk.db.execute(said).fetchone() == (1,)
