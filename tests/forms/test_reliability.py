"""How far a score moves by chance: each number has its source, and belongs to a scale."""

import tomllib
from decimal import Decimal, getcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.forms.loader import library
from careapp.forms.reliability import least_points, reliability
from careapp.paths import resources

FILES = sorted((resources() / "reliability").glob("*.toml"))
getcontext().prec = 40


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_is_of_a_version_of_a_form_and_of_scales_with_points(path):
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    form = library().form(path.stem)
    assert (values["form"], values["version"]) == (form.id, form.version)
    for scale, numbers in values["scales"].items():
        assert form.scale(scale).kind in ("sum", "total")
        assert 0 < numbers["consistency"] < 1
        assert numbers["sd"] > 0
    known = reliability(form.id)
    for text in (known.source, known.method):
        assert text.th
        assert text.en


def test_what_was_not_found_for_thai_children_is_not_called_verified():
    assert not reliability("sdq-teacher").verified


@pytest.mark.parametrize("form_id", ["sdq-parent", "sdq-self", "phq-a", "q9", "measurement"])
def test_nothing_is_known_where_no_source_says_so(form_id):
    assert reliability(form_id) is None


def test_the_teachers_sdq_has_the_points_worked_out_by_hand():
    """1.96 × 1.414 × 5.2 × 0.447 = 6.45 for the total; 2.74, 2.16, 2.90, 2.80, 2.78."""
    assert reliability("sdq-teacher").least == {
        "emotional": 3, "conduct": 3, "hyperactivity": 3, "peer": 3, "prosocial": 3, "total": 7,
    }  # fmt: skip


@given(
    st.integers(1, 99).map(lambda n: n / 100),
    st.integers(1, 200).map(lambda n: n / 10),
    st.sampled_from([1.645, 1.96, 2.576]),
)
def test_the_least_move_is_the_first_whole_number_beyond_chance(consistency, sd, z):
    error = Decimal(str(sd)) * (1 - Decimal(str(consistency))).sqrt()
    limit = Decimal(str(z)) * Decimal(2).sqrt() * error
    points = least_points(consistency, sd, z)
    assert points - 1 - Decimal("1e-9") <= limit < points + Decimal("1e-9")
