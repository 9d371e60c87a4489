"""Where a report cannot be kept: one sentence, nothing half-written, the old file as it was."""

import os
from pathlib import Path

import pytest

from careapp.errors import CareError
from careapp.progress import Cancelled
from careapp.reports import papers, tables
from tests.reports.cohorts import heading, pupil

FULL = Path("/dev/full")  # every write says that there is no room left
ENDINGS = pytest.mark.parametrize("ending", ["pdf", "xlsx"])


def report(classes=8):
    return tables.class_list(heading(), [pupil(n, room=f"ป.4/{n}") for n in range(1, classes)])


@pytest.mark.skipif(not FULL.exists(), reason="there is no full disk here")
@ENDINGS
def test_a_full_disk_is_a_sentence_and_leaves_nothing_half_written(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    path.write_text("old")
    (tmp_path / f"a.{ending}.part").symlink_to(FULL)
    with pytest.raises(CareError, match=rf"(ดิสก์|disk).*a\.{ending}|a\.{ending}.*(ดิสก์|disk)"):
        papers.write(report(), path)
    assert [each.name for each in tmp_path.iterdir()] == [f"a.{ending}"]
    assert path.read_text() == "old"


@ENDINGS
def test_a_name_that_nothing_can_take_the_place_of_is_a_sentence(tmp_path, ending):
    """As with a file that another program holds."""
    (tmp_path / f"a.{ending}" / "inside").mkdir(parents=True)
    with pytest.raises(CareError, match=rf"a\.{ending}"):
        papers.write(report(), tmp_path / f"a.{ending}")
    assert [each.name for each in tmp_path.iterdir()] == [f"a.{ending}"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever may write everywhere")
@ENDINGS
def test_a_folder_that_may_not_be_written_is_a_sentence(tmp_path, ending):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(CareError, match=rf"a\.{ending}"):
            papers.write(report(), tmp_path / f"a.{ending}")
        assert not list(tmp_path.iterdir())
    finally:
        tmp_path.chmod(0o700)


class Stop:
    """Cancels at the n-th look; counts them all."""

    def __init__(self, at=0):
        self.at, self.seen = at, 0

    def __call__(self, done, total):
        self.seen += 1
        if self.seen == self.at:
            raise Cancelled


@ENDINGS
def test_a_cancel_at_any_moment_leaves_no_file(tmp_path, ending):
    path, every = tmp_path / f"a.{ending}", Stop()
    papers.write(report(4), path, every)
    path.unlink()
    for at in range(1, every.seen + 1):
        with pytest.raises(Cancelled):
            papers.write(report(4), path, Stop(at))
        assert not list(tmp_path.iterdir()), at
