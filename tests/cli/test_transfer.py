"""A child goes from one school to another on the command line."""

import pytest

from careapp.exchange import transfer as sealing
from tests.exchange.rosters import child, write_dmc


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(sealing, "COST", {"m": 8, "t": 1, "p": 1})


@pytest.fixture
def two(careapp, school, tmp_path):
    """A school with three children, and one without."""
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(3)])
    careapp("roster", "import", path, "--school", school)
    other = tmp_path / "ปลายทาง.careapp"
    careapp("init", other, "--name", "โรงเรียนปลายทาง", "--code", "42018888")
    return school, other


def test_a_child_goes_over_and_the_same_package_again_changes_nothing(
    careapp, two, tmp_path, monkeypatch
):
    here, there = two
    out, code = tmp_path / "x", child(1)["number"]
    made = careapp(
        "transfer", "export", "--school", here, "--student", code, "--to", "โรงเรียนปลายทาง",
        "--out", out, "--json",
    )  # fmt: skip
    assert made.status == 0
    monkeypatch.setenv("CAREAPP_TRANSFER_PASSPHRASE", made.json["passphrase"])
    words = ("transfer", "import", made.json["file"], "--school", there, "--json")
    assert careapp(*words).status == 1  # into which class?
    first = careapp(*words, "--class", "ป.4/1")
    assert (first.status, first.json["written"]) == (0, True)
    again = careapp(*words, "--class", "ป.4/1")
    assert (again.status, again.json["already"]) == (0, True)
    monkeypatch.setenv("CAREAPP_TRANSFER_PASSPHRASE", "0000")
    wrong = careapp(*words, "--class", "ป.4/1")
    assert wrong.status == 1
    assert "Traceback" not in wrong.err


def test_a_part_that_is_none_is_said(careapp, two, tmp_path):
    made = careapp(
        "transfer", "export", "--school", two[0], "--student", "1", "--to", "x",
        "--out", tmp_path / "x", "--with", "sealed",
    )  # fmt: skip
    assert made.status == 1
    assert "sealed" in made.err


def test_what_is_told_of_plans_is_named_as_the_other_parts_are(careapp, two, tmp_path):
    made = careapp(
        "transfer", "export", "--school", two[0], "--student", child(1)["number"], "--to", "x",
        "--out", tmp_path / "x", "--with", "plans,notes,noticed", "--without", "steps,answer",
        "--json",
    )  # fmt: skip
    assert made.status == 0
