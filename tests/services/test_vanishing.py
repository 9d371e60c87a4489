"""A stick that is pulled out, or a disk that goes away, in the middle of writing.

What a system does then is done to the files themselves. A stick: its folder is gone from one moment
to the next, while files that are open on it can still be written (as after a lazy unmount). A disk:
every call on the open files of the school fails, and their names lead nowhere.
"""

import errno

import pytest

from careapp.errors import CareError
from careapp.files import reason
from careapp.progress import finish
from careapp.services.backups import carried_to, finish_daily
from careapp.services.opening import open_school
from careapp.store import backup, backup_file, kept_backups
from tests.services.samples import P4, TERM
from tests.services.vanishing import can_vanish, gone


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def pulled_out_at(stick, step, *, mounted=False):
    """A progress that pulls the stick out at one of its steps; `mounted`: the empty folder stays
    that it was mounted at."""
    steps = iter(range(1, 1000))

    def tell(done, total):
        if next(steps) == step:
            stick.rename(stick.with_name("drawer"))
            if mounted:
                stick.mkdir()

    return tell


@pytest.mark.parametrize("mounted", [False, True])
def test_a_second_place_that_vanishes_while_it_is_written_to_is_told_and_tried_again(
    filled, stick, monkeypatch, mounted
):
    monkeypatch.setattr(kept_backups, "_PIECE", 1 << 14)  # so that it has a middle
    folder = filled.desk.file.folder.path
    filled.backups.keep_daily()
    daily = finish_daily(None, folder, stick, pulled_out_at(stick, 2, mounted=mounted))
    assert daily.carried is None
    assert str(stick) in daily.trouble
    words = "ไม่ได้ เพราะไม่พบที่เก็บแล้ว" if mounted else "ตอนนี้ไม่พบที่เก็บสำรองแห่งที่สอง"
    assert words in daily.trouble
    assert carried_to(stick.with_name("drawer"), folder) == ()  # nothing under its final name
    assert filled.people.pupils(TERM)  # the program goes on
    assert not mounted or names(stick) == []
    stick.with_name("drawer").rename(stick)  # it is put in again
    daily = finish_daily(None, folder, stick)
    backup_file.verify(daily.carried)
    assert names(stick) == [daily.carried.name]


@pytest.mark.parametrize("step", range(1, 6))
def test_a_stick_that_vanishes_under_a_backup_of_choice_is_a_sentence(filled, stick, step):
    out = stick / "a.carebackup"
    begun = finish(filled.backups.begin(out))
    with pytest.raises(CareError) as told:
        backup.finish(begun, pulled_out_at(stick, step))
    assert "“a.carebackup” ไม่ได้ เพราะไม่พบ" in str(told.value)
    assert not stick.with_name("drawer").joinpath("a.carebackup").exists()
    assert filled.backups.check() == []


def test_a_file_system_that_refuses_in_the_middle_leaves_nothing_of_the_copy(filled, stick):
    resource = pytest.importorskip("resource")
    folder = filled.desk.file.folder.path
    size = filled.backups.keep_daily().stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size // 2, before[1]))  # write fails, in the system
    try:
        daily = finish_daily(None, folder, stick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert reason(OSError(errno.EFBIG, "")) in daily.trouble
    assert names(stick) == []
    assert finish_daily(None, folder, stick).carried


@can_vanish
def test_a_disk_that_goes_away_under_an_open_school_is_told_and_costs_nothing_that_was_stored(
    filled, stepping
):
    folder = filled.desk.file.folder.path
    line = filled.screenings.sheet("sdq-teacher", TERM, P4).lines[0]
    filled.screenings.put(line.record.id, "q1", 2)
    put_back = gone(folder)
    for _ in range(2):
        with pytest.raises(CareError) as told:
            filled.screenings.put(line.record.id, "q2", 1)
        assert "ดิสก์" in str(told.value)
    with pytest.raises(CareError, match="สำรอง"):
        filled.backups.keep_daily()
    assert not folder.exists()  # nothing is made anew in its place
    with pytest.raises(CareError, match="ดิสก์"):
        filled.close()
    put_back()
    again = open_school(folder, "admin", "", stepping.clock(), "install-1")
    kept = again.screenings.sheet("sdq-teacher", TERM, P4).lines[0].record.answers
    assert kept == {"q1": 2}
    assert again.backups.check() == []
    again.close()
