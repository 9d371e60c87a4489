from datetime import date

import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.people import Student
from careapp.domain.schools import usual_term
from careapp.domain.thai import JOINT
from careapp.ui import labels

DAY = date(2026, 11, 24)


@pytest.fixture
def in_english():
    i18n.use_language("en")


def test_words_that_wrap_carry_joints_and_lose_them_again():
    shown = labels.thai("ยังไม่มีรายชื่อนักเรียน")
    assert JOINT in shown
    assert labels.plain(shown) == "ยังไม่มีรายชื่อนักเรียน"


def test_dates_are_of_the_buddhist_era():
    assert labels.day(DAY) == "24/11/2569"
    assert labels.day(None) == ""
    assert labels.day_short(DAY) == "24 พ.ย. 2569"
    assert labels.day_words(DAY) == "24 พฤศจิกายน 2569"


def test_a_part_of_thousands_is_read_at_a_glance(in_english):
    assert labels.of_total(3_000, 9_740) == "3,000 of 9,740"


def test_dates_are_of_the_buddhist_era_in_english_too(in_english):
    assert labels.day_short(DAY) == "24 Nov 2569"
    assert labels.today(DAY) == "Tuesday 24 November 2569 BE"


def test_terms_have_a_long_and_a_short_name(in_english):
    assert labels.term(usual_term(2569, 2)) == "School year 2569, term 2"
    assert labels.term_short(usual_term(2569, 2)) == "2/69"


@pytest.mark.parametrize(
    ("code", "shown"),
    [("1234567890123", "x-xxxx-xxxxx-12-3"), ("G123456789012", "xxxxxxxxxx012"), ("12", "12")],
)
def test_an_id_is_masked(code, shown):
    assert labels.masked(code) == shown


def test_a_name_is_short_where_there_is_little_room():
    child = Student("1", "ใบเตย", "น้ำใส", "female", prefix="เด็กหญิง")
    assert labels.short_name(child) == "ด.ญ.ใบเตย น้ำใส"
    assert labels.short_name(Student("1", "ใบเตย", "น้ำใส", "female")) == "ใบเตย น้ำใส"


def test_every_role_group_and_informant_has_a_word(in_english):
    assert len({labels.role(role) for role in Role}) == len(Role)
    assert [labels.group(band) for band in ("normal", "at_risk", "problem")] == [
        "Normal",
        "At risk",
        "Has problems",
    ]
    assert labels.informant("parent") == "Parent or guardian"
    assert labels.informant("") == ""
    assert labels.sex("female") == "Female"


def test_the_roles_of_one_person_are_all_named_whatever_they_come_in(in_english):
    held = ["nurse", "teacher", "director"]
    assert labels.roles(map(Role, held)) == "Homeroom teacher, School director, School nurse"


def test_an_age_has_years_and_months(in_english):
    assert labels.age(date(2016, 8, 30), DAY) == "10 y 2 mo"


def test_a_word_wider_than_a_panel_may_be_broken_and_is_whole_again_when_taken_back():
    name = "Wolfeschlegelsteinhausenbergerdorff ชาวบ้าน"
    pieces = labels.thai(name).split(" ")[0].split("\u200b")
    assert max(map(len, pieces)) <= 12
    assert labels.plain(labels.thai(name)) == name
    assert labels.thai("Maximilian Alexander") == "Maximilian Alexander"
