from datetime import date

from careapp.domain import pseudonyms


def test_the_same_child_has_the_same_code_under_a_key_and_another_under_another():
    one, other = bytes(32), bytes(31) + b"1"
    assert pseudonyms.code(one, "s1") == pseudonyms.code(one, "s1")
    assert len({pseudonyms.code(one, "s1"), pseudonyms.code(one, "s2"),
                pseudonyms.code(other, "s1")}) == 3  # fmt: skip
    assert "s1" not in pseudonyms.code(one, "s1")


def test_small_classes_go_by_their_grade_small_grades_by_their_level_and_fewer_by_nothing():
    labels = ["ป.4/1"] * 20 + ["ป.4/2"] * 3 + ["ป.5/1"] * 4 + ["ม.1/1"] * 2
    found = pseudonyms.coarse_classes(labels)
    assert found == {"ป.4/1": "ป.4/1", "ป.4/2": "ป.4", "ป.5/1": "ป", "ม.1/1": ""}


def test_the_age_is_in_whole_years_and_in_whole_months():
    assert pseudonyms.age(date(2016, 2, 16), date(2026, 6, 15)) == ("10", "123")
    assert pseudonyms.age(date(2016, 2, 15), date(2026, 6, 15)) == ("10", "124")
    assert pseudonyms.age(None, date(2026, 6, 15)) == ("", "")
    assert pseudonyms.age(date(2027, 1, 1), date(2026, 6, 15)) == ("", "")


def test_no_column_of_another_table_is_a_day_a_name_or_a_text():
    texts = {"story", "goal", "signs", "problem", "helped", "remaining", "asked", "text", "unit",
             "day", "opened_on", "who", "owner", "student", "reason", "number"}  # fmt: skip
    for each in pseudonyms.tables().values():
        assert not texts & {*each.keep, *each.coded}
