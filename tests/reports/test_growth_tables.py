"""Growth in numbers: groups by sex and class, who is not measured, names only for a class."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from careapp.reports import tables
from careapp.reports.model import Note, Table
from tests.reports.cohorts import heading, pupil
from tests.reports.homes import GROWTH, measured, tidy, words

BANDS = {scale.id: scale.bands for scale in GROWTH.scales if scale.kind == "growth"}
MEASURED = st.fixed_dictionaries(
    {scale: st.sampled_from([*bands, ""]) for scale, bands in BANDS.items()}
)
CHILDREN = st.lists(
    st.tuples(
        st.sampled_from(["male", "female"]),
        st.sampled_from(["ป.4/1", "ป.4/2", "ม.1/1"]),
        st.none() | MEASURED,
    ),
    max_size=25,
)


def school(children):
    pupils = [pupil(n, sex, room) for n, (sex, room, _) in enumerate(children)]
    found = [
        (who, bands, {"weight_kg": 30.0, "height_cm": 140.0})
        for who, (*_, bands) in zip(pupils, children, strict=True)
        if bands
    ]
    return pupils, measured(found)


@given(CHILDREN)
def test_groups_are_counted_by_sex_and_class_as_a_recount_has_them(children):
    found = tidy(tables.growth(heading(), *school(children)))
    places = {"": lambda room: True}
    places |= {f":{room}": lambda each, room=room: each == room for _, room, _ in children}
    places |= {f":{room[:3]}": lambda each, room=room: each[:3] == room[:3]
               for _, room, _ in children}  # fmt: skip
    for suffix, fits in places.items():
        there = [each for each in children if fits(each[1])]
        done = [each for each in there if each[2]]
        place = suffix[1:] or "school"
        assert found[place, "measured", "total"][0] == len(done)
        assert found[place, "not_measured", "total"][0] == len(there) - len(done)
        for scale, bands in BANDS.items():
            recount = Counter((sex, said[scale]) for sex, _, said in done)
            for band in bands:
                for sex in ("male", "female"):
                    assert found[f"{scale}{suffix}", band, sex][0] == recount[sex, band]


def test_the_scales_say_that_they_are_those_of_the_who():
    report = tables.growth(heading(), *school([("male", "ป.4/1", dict.fromkeys(BANDS, "normal"))]))
    titles = [b.title for b in report.sections[0].blocks if isinstance(b, Table)]
    assert titles
    assert all(title.startswith("WHO 2007") for title in titles)


def test_a_class_names_its_children_with_their_sizes_and_a_school_does_not():
    who = pupil(1)
    found = measured([(who, {"bmi_for_age": "thinness"}, {"weight_kg": 24.35, "height_cm": 130})])
    report = tables.growth(heading(), [who], found, "ป.4/1")
    first = next(b for b in report.sections[0].blocks if isinstance(b, Table))
    number, name, weight, height, bmi, z, none = first.rows[0].values
    assert (number, name) == (1, who.student.name)
    assert [str(each) for each in (weight, height, bmi)] == ["24.4", "130.0", "14.4"]
    assert (z, none) == ("-1.50", None)
    assert first.rows[0].tones[5] == "at_risk"
    for place in ("ป.4", "school"):
        assert who.student.first_name not in words(tables.growth(heading(), [who], found, place))


def test_who_is_outside_the_ages_is_in_no_group_and_a_note_says_so():
    young, old = pupil(1), pupil(2)
    found = measured([(young, dict.fromkeys(BANDS, ""), {})], not_asked={old.student.id})
    report = tables.growth(heading(), [young, old], found)
    assert tidy(report)["bmi_for_age", "incomplete", "total"][0] == 1
    notes = [b.text for b in report.sections[0].blocks if isinstance(b, Note)]
    assert any("Of those not measured, 1" in text for text in notes)
    assert any("In no group" in text for text in notes)


def test_a_standard_of_the_school_is_shown_only_where_it_says_something():
    who = pupil(1)
    own = [scale for scale in GROWTH.scales if scale.kind == "standard"]
    without = tables.growth(heading(), [who], measured([(who, {"bmi_for_age": "normal"}, {})]))
    assert not {each.row for each in without.data} & {scale.id for scale in own}
    for scale in own:
        band = scale.bands[0]
        found = measured([(who, {"bmi_for_age": "normal", scale.id: band}, {})])
        assert tidy(tables.growth(heading(), [who], found))[scale.id, band, "total"][0] == 1


def test_a_paper_of_nobody_can_be_made():
    for place in ("school", "ป.4/1"):
        assert tables.growth(heading(), [], measured([]), place).sections
