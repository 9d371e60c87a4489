"""The growth table itself, and tables that a school puts beside it."""

import math
import shutil

import pytest

from careapp import i18n
from careapp.errors import CareError
from careapp.forms.growth import Lms, read
from careapp.forms.loader import check, library
from careapp.paths import resources

WHO = resources() / "growth/who-2007.csv"
HEAD = "index,sex,month,l,m,s\n"
# A few rows as the World Health Organization itself gives them.
PUBLISHED = [
    ("bmi", "male", 60, -0.7151, 15.2679, 0.08366),
    ("bmi", "male", 61, -0.7387, 15.2641, 0.08390),
    ("bmi", "male", 119, -1.7341, 16.4065, 0.10522),
    ("bmi", "male", 120, -1.7407, 16.4433, 0.10566),
    ("bmi", "male", 165, -1.6482, 18.8095, 0.12125),
    ("bmi", "male", 228, -0.8419, 22.1883, 0.12948),
    ("bmi", "female", 60, -0.8702, 15.2453, 0.09646),
    ("bmi", "female", 120, -1.4864, 16.6133, 0.12307),
    ("bmi", "female", 180, -1.1311, 20.2125, 0.13904),
    ("bmi", "female", 228, -0.7496, 21.4269, 0.14441),
    ("height", "male", 60, 1, 109.7265, 0.04156),
    ("height", "male", 144, 1, 149.0807, 0.04753),
    ("height", "male", 228, 1, 176.5432, 0.04134),
    ("height", "female", 60, 1, 109.0725, 0.04346),
    ("height", "female", 100, 1, 128.5109, 0.04594),
    ("height", "female", 228, 1, 163.1548, 0.04009),
]


@pytest.fixture(autouse=True)
def in_english(own_settings):
    i18n.use_language("en")


def test_the_table_has_every_month_from_five_to_nineteen_years():
    rows = read(WHO).rows
    assert set(rows) == {
        (index, sex, month)
        for index in ("bmi", "height")
        for sex in ("male", "female")
        for month in range(60, 229)
    }


@pytest.mark.parametrize("row", PUBLISHED, ids=lambda row: " ".join(map(str, row[:3])))
def test_the_numbers_are_those_of_the_who(row):
    assert read(WHO).rows[row[:3]] == Lms(*row[3:])


def test_the_numbers_go_on_smoothly_from_month_to_month():
    """A digit lost in a copy would stand out."""
    rows = read(WHO).rows
    for index, sex, month in rows:
        if month > 61:
            before, here = rows[index, sex, month - 1], rows[index, sex, month]
            step = here.median - before.median
            earlier = before.median - rows[index, sex, month - 2].median
            assert abs(step - earlier) < 0.01 * before.median**0.5
            assert abs(here.skew - before.skew) < 0.025
            assert abs(here.spread - before.spread) < 0.0005


@pytest.mark.parametrize(
    ("z", "bmi"), [(-3, 12.8), (-2, 13.7), (-1, 14.9), (0, 16.4), (1, 18.5), (2, 21.4), (3, 26.1)]
)
def test_boys_of_ten_have_the_lines_of_the_published_chart(z, bmi):
    assert read(WHO).z("bmi", "male", 120, bmi) == pytest.approx(z, abs=0.05)


def test_outside_the_ages_of_the_table_there_is_no_z_score():
    table = read(WHO)
    assert table.z("bmi", "male", 59, 15) is None
    assert table.z("bmi", "male", 229, 15) is None


def test_beyond_three_the_distance_of_the_last_two_lines_goes_on():
    row = Lms(-1.7407, 16.4433, 0.10566)

    def line(z):
        return 16.4433 * (1 + -1.7407 * 0.10566 * z) ** (1 / -1.7407)

    assert row.z(line(3) + 2 * (line(3) - line(2))) == pytest.approx(5)
    assert row.z(line(-3) - 2 * (line(-2) - line(-3))) == pytest.approx(-5)
    assert row.z(line(2.99)) == pytest.approx(2.99)
    assert Lms(1, 100, 0.05).z(130) == pytest.approx(6)  # heights are not bent at all


def test_a_median_child_has_no_minus_before_its_nought():
    z = read(WHO).z("height", "male", 228, 176.5431)
    assert (z, math.copysign(1, z)) == (0, 1)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "first row"),
        ("sex,index\n", "first row"),
        (HEAD + "bmi,male,60,1,16\n", "row 2"),
        (HEAD + "bmi,male,60,1,16,0.1\nbmi,male,60,1,16,0.1\n", "row 3"),
        (HEAD + "waist,male,60,1,16,0.1\n", "row 2"),
        (HEAD + "bmi,boy,60,1,16,0.1\n", "row 2"),
        (HEAD + "bmi,male,5.5,1,16,0.1\n", "row 2"),
        (HEAD + "bmi,male,60,nan,16,0.1\n", "row 2"),
        (HEAD + "bmi,male,60,0,16,0.1\n", "row 2"),
        (HEAD + "bmi,male,60,1,-16,0.1\n", "row 2"),
        (HEAD + "bmi,male,60,1,16,0\n", "row 2"),
        (HEAD + "bmi,male,60,-5,16,0.1\n", "row 2"),
        (HEAD + "bmi,male,60,1,16,much\n", "row 2"),
    ],
)
def test_a_table_that_is_none_is_refused_with_the_row(tmp_path, text, named):
    path = tmp_path / "ours.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CareError, match=named) as refusal:
        read(path)
    assert "ours.csv" in str(refusal.value)


def test_a_table_that_cannot_be_read_is_said_to_be(tmp_path):
    with pytest.raises(CareError, match=r"none\.csv"):
        read(tmp_path / "none.csv")
    (tmp_path / "thai.csv").write_bytes("ก".encode("cp874"))
    with pytest.raises(CareError, match=r"thai\.csv"):
        read(tmp_path / "thai.csv")


def test_a_schools_own_table_serves_its_own_edition(tmp_path):
    """The Thai reference is not in the program: who has it puts it there."""
    shipped = (resources() / "editions/measurement/who-2007.toml").read_text(encoding="utf-8")
    path = tmp_path / "editions/measurement/ours.toml"
    path.parent.mkdir(parents=True)
    path.write_text(shipped.replace('"who-2007"', '"ours"'), encoding="utf-8")
    with pytest.raises(CareError, match=r"ours.*who-2007"):
        library(tmp_path).edition("measurement", "ours")
    (tmp_path / "growth").mkdir()
    shutil.copy(WHO, tmp_path / "growth/ours.csv")
    known = library(tmp_path)
    assert check(path, known) == ()
    edition = known.edition("measurement", "ours")
    assert edition.of("bmi_for_age").table.name == "ours"
    assert known.edition("measurement").of("bmi_for_age").table.name == "who-2007"
