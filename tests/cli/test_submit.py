"""The district pack on the command line."""

from datetime import date

import pytest

from careapp.domain.submissions import Feedback
from careapp.exchange import feedback
from tests.exchange.rosters import child, write_dmc


@pytest.fixture
def roll(careapp, school, tmp_path):
    """A school with three children."""
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(3)])
    careapp("roster", "import", path, "--school", school)
    return school


def test_a_pack_is_made_made_again_corrected_and_answered(careapp, roll, tmp_path):
    out = tmp_path / "out"
    words = ("submit", "--school", roll, "--term", "2569/1", "--out", out)
    first = careapp(*words, "--json")
    assert (first.status, first.json["version"], first.json["fresh"]) == (0, 1, True)
    assert sorted(path.name for path in out.iterdir()) == [
        "42019999-2569-1-v1-letter.pdf", "42019999-2569-1-v1-receipt.pdf",
        "42019999-2569-1-v1.pdf", "42019999-2569-1-v1.xlsx",
    ]  # fmt: skip
    assert first.json["files"][0] == str(out / "42019999-2569-1-v1.xlsx")
    assert any("missing" in each for each in first.json["warnings"])

    before = (out / "42019999-2569-1-v1.xlsx").read_bytes()
    same = careapp(*words)
    assert same.status == 0
    assert "version 1" in same.err
    assert same.out.splitlines()[0] == str(out / "42019999-2569-1-v1.xlsx")
    assert (out / "42019999-2569-1-v1.xlsx").read_bytes() == before

    open_ = careapp(*words, "--no-masks", "--json")
    assert (open_.json["version"], open_.json["masked"]) == (2, False)
    old = careapp(*words[:-1], tmp_path / "old", "--version", "1")
    assert old.status == 0
    assert (tmp_path / "old" / "42019999-2569-1-v1.xlsx").read_bytes() == before

    answer = tmp_path / "a.carefeedback"
    said = Feedback(
        "42019999", "2569/1", 2, open_.json["checksum"], False, ("ป.4 ไม่ครบ",), "สพป.",
        date(2026, 10, 12), "99.1",
    )  # fmt: skip
    answer.write_bytes(feedback.seal(said, bytes(32)))
    told = careapp("submit", "feedback", answer, "--school", roll)
    assert told.status == 0
    assert "returned by สพป., 12/10/2569" in told.out
    assert "ป.4 ไม่ครบ" in told.out
    assert "careapp 99.1" in told.err
    history = careapp("submit", "history", "--school", roll, "--json").json["submissions"]
    assert [(each["version"], len(each["feedback"])) for each in history] == [(2, 1), (1, 0)]


def test_what_cannot_be_done_is_said_in_a_sentence(careapp, school, tmp_path):
    assert careapp("submit", "--school", school).status == 2
    assert careapp("submit", "feedback", "--school", school).status == 2
    words = ("submit", "--school", school, "--out", tmp_path)
    for more in (("--term", "2569/9"), ("--term", "2569/1", "--version", "3")):
        refused = careapp(*words, *more)
        assert refused.status == 1
        assert len(refused.err.strip().splitlines()) == 1
    gone = careapp("submit", "feedback", tmp_path / "gone.carefeedback", "--school", school)
    assert (gone.status, "gone.carefeedback" in gone.err) == (1, True)
