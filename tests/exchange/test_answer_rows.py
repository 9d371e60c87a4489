import io

import pytest

from careapp.exchange import answers
from careapp.exchange.answer_rows import flat, gathered, headings, in_row
from careapp.forms.loader import library

pytestmark = pytest.mark.usefixtures("in_english")

VISIT = library().form("home-visit")


@pytest.fixture
def sheet(tmp_path):
    def read(text):
        path = tmp_path / "visits.csv"
        path.write_text(text, encoding="utf-8")
        return answers.read(path, VISIT)

    return read


def test_a_heading_names_a_column_of_a_row():
    assert in_row(VISIT, "member[2]/member_age").id == "member_age"
    for name in ("member[0]/member_age", "member[2]/visitor", "visitor[1]/member_age", "member"):
        assert in_row(VISIT, name) is None


def test_rows_are_gathered_and_laid_flat_again():
    rows = {"members": 3, "member[1]/member_age": 40, "member[3]/member_relation": "ยาย"}
    found = gathered(rows)
    assert found == {"members": 3, "member": [{"member_age": 40}, {"member_relation": "ยาย"}]}
    assert flat(found) == {
        "members": 3, "member[1]/member_age": 40, "member[2]/member_relation": "ยาย",
    }  # fmt: skip


def test_there_are_headings_for_as_many_rows_as_wanted():
    found = list(headings(VISIT, {"member": 2}))
    assert "member[2]/member_wage" in found
    assert "member[3]/member_wage" not in found
    assert "member" not in found
    assert "income_low" not in found  # a note
    assert "income_per_head" in found


def test_a_file_has_the_members_of_a_household_in_its_columns(sheet):
    found = sheet(
        "student,members,help_wanted,member[1]/member_relation,member[1]/member_wage,"
        'member[2]/member_disabled\n1,3,other learning,แม่,"9000",1\n2,4,,,,\n'
    )
    assert found.problems == ()
    assert found.rows[0].answers == {
        "members": 3,
        "help_wanted": "learning other",
        "member": [{"member_relation": "แม่", "member_wage": 9000}, {"member_disabled": 1}],
    }
    assert found.rows[1].answers == {"members": 4}


def test_what_cannot_be_is_named_with_its_column(sheet):
    found = sheet(
        "student,guardian_card,help_wanted,member[1]/member_age,income_low\n1,123,x,200,y\n"
    )
    said = {problem.column: problem.message for problem in found.problems}
    assert said.keys() == {"guardian_card", "help_wanted", "member[1]/member_age", "income_low"}
    assert said["guardian_card"] == "An ID has 13 digits"


def test_the_income_of_each_household_comes_out(sheet):
    found = sheet(
        "student,members,household_typed,income_per_head\na,4,12001,1\nb,4,12004,\nc,,,\n"
    )
    out = io.StringIO()
    answers.write_scores(answers.scored(found, VISIT, library().edition("home-visit")), out)
    assert out.getvalue().splitlines()[1:] == [
        "a,income_per_head,3000,poverty_line,",
        "b,income_per_head,3001,above,",
        "c,income_per_head,,,incomplete",
    ]
