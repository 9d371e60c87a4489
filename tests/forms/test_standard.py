"""A school's own growth standard, against an oracle in another style: a walk along the bands."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp import i18n
from careapp.forms.edition import with_standard
from careapp.forms.loader import check, library
from careapp.forms.scoring import score
from careapp.forms.standard import Standard, StandardRow
from careapp.paths import resources
from tests.exchange.standards import NEEDED, invented
from tests.forms.lines import LIBRARY

FORM, EDITION = LIBRARY.form("measurement"), LIBRARY.edition("measurement")
SCALES = {
    "thai_weight_for_height": "thin rather_thin in_proportion plump becoming_obese obese",
    "thai_height_for_age": "short rather_short usual_height rather_tall tall",
    "thai_weight_for_age": "light rather_light usual_weight rather_heavy heavy",
}


def invented_standard(rows=None):
    curves = {}
    for index, sex, month, height, *sizes in invented() if rows is None else rows:
        row = StandardRow(month or height, dict(zip(NEEDED[index], sizes, strict=True)))
        curves[index, sex] = (*curves.get((index, sex), ()), row)
    return Standard("Invented for tests", "Invented 1", curves)


WITH = with_standard(EDITION, invented_standard())


def thai(answers, sex="male", months=None, edition=WITH):
    found = score(FORM, edition, answers, sex, months=months)
    return {each.scale: each for each in found if each.scale.startswith("thai")}


def band(words, size, lines):
    """The word that a size comes to, from the lowest up; on a line the one nearer to the middle."""
    below, above = words[:2], words[2:]
    if size < lines[0]:
        return below[0]
    if size < lines[1]:
        return below[1]
    for word, line in zip(above, lines[2:], strict=False):
        if size <= line:
            return word
    return above[-1]


@given(
    sex=st.sampled_from(["male", "female"]),
    month=st.integers(72, 89),
    height=st.integers(100, 130),
    weight=st.integers(50, 900).map(lambda each: each / 10),
)
def test_the_bands_are_those_between_the_lines(sex, month, height, weight):
    answers = {"weight_kg": weight, "height_cm": float(height), "age_months": month}
    more = sex == "female"
    step, tall = (month - 72) / 10 + more, height - 100 + more
    lines = {
        "thai_weight_for_height": [each + tall for each in (10, 20, 30, 40, 50)],
        "thai_height_for_age": [each + step for each in (100, 110, 120, 130)],
        "thai_weight_for_age": [each + step for each in (10, 20, 30, 40)],
    }
    sizes = {scale: height if "height_for" in scale else weight for scale in SCALES}
    found = thai(answers, sex)
    assert list(found) == list(SCALES)
    for scale, words in SCALES.items():
        wanted = band(words.split(), sizes[scale], lines[scale])
        assert (found[scale].score, found[scale].band) == (None, f"thai_{wanted}"), scale


@pytest.mark.parametrize(
    ("weight", "word"),
    [(9.9, "thin"), (10.0, "rather_thin"), (19.9, "rather_thin"), (20.0, "in_proportion"),
     (30.0, "in_proportion"), (30.1, "plump"), (40.0, "plump"), (40.1, "becoming_obese"),
     (50.0, "becoming_obese"), (50.1, "obese")],
)  # fmt: skip
def test_what_lies_on_a_line_is_nearer_to_the_middle(weight, word):
    found = thai({"weight_kg": weight, "height_cm": 100.0})
    assert found["thai_weight_for_height"].band == f"thai_{word}"


def test_between_two_heights_the_lines_are_reckoned_in_proportion():
    tall = {"height_cm": 100.3}
    assert WITH.standard.lines("weight_for_height", "male", 100.3, (-2, 2)) == (10.3, 40.3)
    assert thai({"weight_kg": 10.2, **tall})["thai_weight_for_height"].band == "thai_thin"
    assert thai({"weight_kg": 10.3, **tall})["thai_weight_for_height"].band == "thai_rather_thin"


def test_without_a_table_nothing_is_said_of_the_thai_standard():
    answers = {"weight_kg": 20.0, "height_cm": 110.0, "age_months": 80}
    assert thai(answers, edition=EDITION) == {}


def test_a_table_without_an_index_says_nothing_of_it():
    rows = [row for row in invented() if row[0] != "weight_for_age"]
    edition = with_standard(EDITION, invented_standard(rows))
    found = thai({"weight_kg": 20.0, "height_cm": 110.0, "age_months": 80}, edition=edition)
    assert list(found) == ["thai_weight_for_height", "thai_height_for_age"]


def test_outside_the_table_a_child_has_no_band_and_is_told_so():
    found = thai({"weight_kg": 20.0, "height_cm": 131.0, "age_months": 90})
    assert {(each.band, each.flags) for each in found.values()} == {("", ("outside_table",))}


def test_weight_for_height_needs_no_age_and_the_others_do():
    found = thai({"weight_kg": 20.0, "height_cm": 110.0})
    assert found["thai_weight_for_height"].band
    assert found["thai_height_for_age"].flags == ("incomplete",)
    assert thai({"weight_kg": 20.0, "height_cm": 110.0}, months=80)["thai_height_for_age"].band


def test_nothing_is_said_without_a_sex():
    found = thai({"weight_kg": 20.0, "height_cm": 110.0, "age_months": 80}, sex=None)
    assert {each.flags for each in found.values()} == {("incomplete",)}


def test_the_who_says_the_same_with_and_without_the_table():
    answers = {"weight_kg": 20.0, "height_cm": 110.0, "age_months": 80}
    with_table = score(FORM, WITH, answers, "female")
    assert with_table[:2] == score(FORM, EDITION, answers, "female")


def test_a_library_has_an_edition_with_the_table_that_names_its_source():
    own = library()
    own.keep_standard(invented_standard())
    plain, with_table = own.editions("measurement")
    assert plain == EDITION
    assert with_table.id == f"who-2007+{invented_standard().id}"
    assert "Invented 1" in with_table.title.th
    assert "Invented for tests" in with_table.source.en
    assert len(own.editions("st-5")) == 1
    own.keep_standard(None)
    assert own.editions("measurement") == (EDITION,)


def test_no_number_of_the_thai_standard_came_with_the_program():
    assert [path.name for path in (resources() / "growth").iterdir()] == ["who-2007.csv"]
    assert LIBRARY.edition("measurement").standard is None


FAULTS = [
    ("lines = [-2, -1.5, 1.5, 2, 3]", "lines = [-2, 1.5, 2, 3]", "a line between each two bands"),
    ("lines = [-2, -1.5, 1.5, 2, 3]", "lines = [-1.5, -2, 1.5, 2, 3]", "going upwards"),
    ("lines = [-2, -1.5, 1.5, 2, 3]", 'lines = ["-2"]', "a list of numbers"),
    ('index = "weight_for_height"', 'index = "bmi"', "needs these and no others"),
    ('index = "height", height', 'index = "height_for_age", height', "a z-score is one of"),
]


@pytest.mark.parametrize(("old", "new", "sentence"), FAULTS)
def test_a_scale_that_no_table_can_serve_is_refused(tmp_path, own_settings, old, new, sentence):
    i18n.use_language("en")
    text = (resources() / "forms/measurement.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "measurement.toml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert any(sentence in each.message for each in check(path)), check(path)


def test_a_table_is_known_by_what_stands_in_it():
    one = invented_standard()
    assert one.id == invented_standard().id
    assert one.id != replace(one, edition="Invented 2").id
