"""A newer careapp is heard of from the district, by the file that answers a pack."""

from datetime import date

import pytest

from careapp import __version__
from careapp.domain.access import Role
from careapp.domain.submissions import Feedback
from careapp.exchange import feedback
from careapp.services import programs
from careapp.services.opening import open_school
from careapp.services.submission_answers import UnknownDistrict
from careapp.store import submissions
from tests.services.laptops import carried, joined
from tests.services.samples import P4, TERM

DISTRICT, OTHER = bytes(range(32)), bytes(range(1, 33))


@pytest.fixture
def school(filled, tmp_path):
    """One that has handed a pack in."""
    filled.submissions.make(TERM, tmp_path / "out")
    return filled


def answer(services, folder, program, secret=DISTRICT):
    (pack,) = submissions.submissions(services.desk.db)
    said = Feedback(
        pack.code, pack.term, pack.version, pack.checksum, True, (), "สพป.สมมติ เขต 1",
        date(2026, 10, 12), program,
    )  # fmt: skip
    path = folder / "a.carefeedback"
    path.write_bytes(feedback.seal(said, secret))
    return path


def test_a_newer_one_is_told_until_it_is_installed(school, tmp_path, monkeypatch):
    school.submissions.open_feedback(answer(school, tmp_path, "99.1"))
    told = school.home.today(TERM, P4).waits.program
    assert (told.version, told.district, told.day) == (
        "99.1", "สพป.สมมติ เขต 1", date(2026, 10, 12)
    )  # fmt: skip
    said, todo = programs.words(told)
    assert "99.1" in said
    assert __version__ in said
    assert todo
    monkeypatch.setattr(programs, "__version__", "99.1.0")
    assert school.home.today(TERM, P4).waits.program is None


@pytest.mark.parametrize("program", ["", "0.0.1", __version__])
def test_the_same_an_older_and_an_unknown_one_are_not_told(school, tmp_path, program):
    school.submissions.open_feedback(answer(school, tmp_path, program))
    assert school.submissions.newer_program() is None


def test_it_is_still_told_after_a_restart(school, tmp_path):
    school.submissions.open_feedback(answer(school, tmp_path, "99.1"))
    path, clock = school.desk.file.folder.path, school.desk.file.clock
    school.close()
    again = open_school(path, "", "", clock, "i")
    assert again.submissions.newer_program().version == "99.1"
    again.close()


def test_the_newest_that_was_heard_of_counts_and_hearing_it_again_writes_nothing(school, tmp_path):
    for program in ("99.2", "99.1"):
        school.submissions.open_feedback(answer(school, tmp_path, program))
    assert school.submissions.newer_program().version == "99.2"
    before = len(list(school.desk.file.journal.changes()))
    school.submissions.open_feedback(answer(school, tmp_path, "99.2"))
    assert len(list(school.desk.file.journal.changes())) == before


def test_the_same_answer_written_by_a_newer_careapp_is_heard(school, tmp_path):
    school.submissions.open_feedback(answer(school, tmp_path, ""))
    found = school.submissions.open_feedback(answer(school, tmp_path, "99.1"))
    assert len(found.answers) == 1
    assert school.submissions.newer_program().version == "99.1"


def test_a_key_that_nobody_has_compared_tells_nothing(school, tmp_path):
    school.submissions.open_feedback(answer(school, tmp_path, ""))
    with pytest.raises(UnknownDistrict):
        school.submissions.open_feedback(answer(school, tmp_path, "99.1", OTHER))
    assert school.submissions.newer_program() is None


def test_a_laptop_that_never_sees_an_answer_hears_of_it_by_a_package(school, tmp_path):
    other = joined(school, tmp_path, "mali", [P4], role=Role.TEACHER)
    assert other.home.today(TERM, P4).waits.program is None
    school.submissions.open_feedback(answer(school, tmp_path, "99.1"))
    carried(school, other, tmp_path, P4)
    assert other.home.today(TERM, P4).waits.program.version == "99.1"
    other.close()
