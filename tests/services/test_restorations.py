"""What would be lost or won is said before a backup takes a place; nothing is lost by it."""

import os
import shutil
import time
from dataclasses import replace

import pytest

from careapp.clock import Clock
from careapp.domain.access import Actor, Role
from careapp.domain.schools import School
from careapp.errors import CareError, Damaged, WrongPassword
from careapp.progress import finish
from careapp.services.accounts import NewAccount
from careapp.services.damages import look_at, repair_keys
from careapp.services.entry import look
from careapp.services.opening import create_school, looked_into, open_school
from careapp.services.restorations import Restoration
from careapp.services.schools import services_of
from careapp.store import moving
from careapp.store.connection import OnlyRead, connect
from careapp.store.folder import Folder
from careapp.store.journal import Entry
from tests.services.samples import P4, TERM, listing

PASSWORD = "four plain words here"
PAGE = 4096


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Two closed schools of which a backup was made, and in which more was entered since."""

    def make(name, secret):
        services = create_school(
            tmp_path_factory.mktemp(name) / "ก.careapp", School("", "โรงเรียนสมมติ", "42019999"),
            NewAccount("mali", "ครูมะลิ", secret), Clock(), "install-1", plain=not secret,
        ).services  # fmt: skip
        preview = services.roster.preview(listing(), TERM)
        services.roster.accept(preview, ["new"])
        services.backups.keep_daily()
        child = services.people.pupils(TERM)[0].student
        services.people.save_student(replace(child, nickname="ใหม่"))
        person = NewAccount("", "ครูใหม่", "")
        services.accounts.add_person(person)
        services.close()
        return services.desk.file.folder.path, secret

    return {"plain": make("plain", ""), "encrypted": make("encrypted", PASSWORD)}


@pytest.fixture
def copied(made, tmp_path):
    """Makes a copy of one of the two: its folder, and the password."""

    def copy(kind):
        path, secret = made[kind]
        shutil.copytree(path, tmp_path / "ก.careapp")
        return tmp_path / "ก.careapp", secret

    return copy


@pytest.fixture
def place(copied):
    return copied("plain")


@pytest.fixture(params=["plain", "encrypted"])
def either(request, copied):
    return copied(request.param)


def newest(path):
    return max((path / "backups").iterdir())


def begin(path, secret, source="newest", to=None):
    source = newest(path) if source == "newest" else source
    wanted = Restoration(source, path, Clock(), "install-1", to)
    wanted.unpack()
    return wanted, wanted.unlock("mali", secret)


def nicknames(path, secret, *, check=False):
    services = open_school(path, "mali", secret, Clock(), "install-1")
    try:
        assert not check or services.backups.check() == []
        return {
            each.student.first_name: each.student.nickname for each in services.people.pupils(TERM)
        }
    finally:
        services.close()


def test_what_only_the_school_holds_is_counted_and_named_before_anything_is_done(place):
    path, secret = place
    before = sorted(path.rglob("*"))
    wanted, actor = begin(path, secret)
    seen = wanted.preview(actor)
    assert seen.name == "โรงเรียนสมมติ"
    assert seen.lost.entries == 2
    assert dict(seen.lost.kinds) == {"ข้อมูลนักเรียน": 1, "บุคลากรและบัญชี": 1}
    assert seen.lost.people == (("ครูมะลิ", 2),)
    assert len(seen.lost.about) == seen.lost.count == 1
    assert seen.won.entries == 0
    wanted.drop()
    assert sorted(path.rglob("*")) == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_school_of_before_is_kept_and_can_be_gone_back_to(either):
    path, secret = either
    wanted, _ = begin(path, secret)
    restored = wanted.finish(bring=False)
    assert restored.path == path
    assert "ใหม่" not in nicknames(path, secret).values()
    assert "ใหม่" in nicknames(restored.kept, secret).values()
    assert [each.path for each in moving.aside(path)] == [restored.kept]
    assert newest(path).exists()  # the backups stay with the school


def test_the_newer_entries_can_be_brought_along(either):
    path, secret = either
    wanted, _ = begin(path, secret)
    wanted.finish(bring=True)
    assert "ใหม่" in nicknames(path, secret, check=True).values()


def test_a_wrong_password_opens_no_backup(copied):
    path, _ = copied("encrypted")
    wanted = Restoration(newest(path), path, Clock(), "install-1")
    assert wanted.unpack().logins == ("mali",)
    with pytest.raises(WrongPassword):
        wanted.unlock("mali", "not this one at all")
    wanted.drop()


def test_a_password_of_today_opens_a_backup_from_before_it_was_changed(copied):
    copy, secret = copied("encrypted")
    services = open_school(copy, "mali", secret, Clock(), "install-1")
    services.accounts.set_password("mali", "a new password of today", secret)
    services.close()
    wanted, _ = begin(copy, "a new password of today")
    wanted.finish(bring=True)
    assert nicknames(copy, "a new password of today")


def spoil(path, kind):
    data = path / "data.db"
    content = bytearray(data.read_bytes())
    pages = len(content) // PAGE
    if kind == "page":
        for page in range(pages * 3 // 5, pages * 3 // 5 + 4):
            content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    elif kind == "header":
        content[:PAGE] = bytes(PAGE)
    elif kind == "cut":
        del content[pages * 9 // 10 * PAGE :]
    data.write_bytes(content)


@pytest.mark.parametrize(
    ("kind", "of"),
    [("page", "plain"), ("cut", "plain"), ("header", "encrypted"), ("keys", "encrypted")],
)
def test_a_damaged_school_is_salvaged_and_the_damaged_file_is_kept(copied, kind, of):
    path, secret = copied(of)
    if kind == "keys":
        (path / "keys.json").unlink(missing_ok=True)
    spoil(path, kind)
    was = (path / "data.db").read_bytes()
    wanted, actor = begin(path, secret)
    wanted.preview(actor)
    restored = wanted.finish(bring=True)
    assert (restored.kept / "data.db").read_bytes() == was
    assert len(nicknames(path, secret, check=True)) == 5
    if kind in ("header", "keys"):  # every entry could be read
        assert "ใหม่" in nicknames(path, secret).values()


def test_without_any_backup_what_can_be_read_makes_a_new_school(either):
    path, secret = either
    shutil.rmtree(path / "backups")
    wanted, _ = begin(path, secret, source=None, to=path.with_name("ข.careapp"))
    restored = wanted.finish(bring=True)
    assert "ใหม่" in nicknames(restored.path, secret).values()
    assert "ใหม่" in nicknames(path, secret).values()


def test_a_school_that_another_program_has_open_is_not_put_aside(place):
    path, secret = place
    services = open_school(path, "mali", secret, Clock(), "install-1")
    wanted, actor = begin(path, secret)
    with pytest.raises(CareError, match="careapp ในเครื่อง"):
        wanted.preview(actor)
    wanted.drop()
    services.close()


def test_a_kill_between_the_two_renames_is_finished_by_the_next_opening(place):
    path, secret = place
    wanted, _ = begin(path, secret)
    wanted._close()
    part, kept = wanted._part.path, path.with_name("kept.careapp")
    path.with_name(path.name + ".moving").write_text(f'{{"fresh": "{part.name}"}}')
    path.rename(kept)
    assert "ใหม่" not in nicknames(path, secret).values()
    assert not part.exists()
    assert not path.with_name(path.name + ".moving").exists()


def test_a_backup_that_is_not_sound_is_not_restored(place):
    path, _ = place
    content = bytearray(newest(path).read_bytes())
    content[len(content) // 2] ^= 1
    newest(path).write_bytes(content)
    with pytest.raises(Damaged):
        Restoration(newest(path), path, Clock(), "install-1").unpack()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_backup_of_another_school_does_not_take_the_place(place, made):
    path, _ = place
    other = Restoration(newest(made["encrypted"][0]), path, Clock(), "install-1")
    other.unpack()
    with pytest.raises(CareError, match="ไม่ใช่ของ"):
        other.preview(other.unlock("mali", PASSWORD))
    other.drop()


def test_a_teacher_of_one_class_is_told_how_many_children_not_which(copied):
    path, secret = copied("plain")
    services = open_school(path, "mali", secret, Clock(), "install-1")
    services.accounts.add(NewAccount("bua", "ครูบัว", "", Role.TEACHER, classes=("ป.4/1",)))
    services.close()
    wanted, _ = begin(path, secret)
    actor = Actor("", "bua", Role.TEACHER, frozenset({"ป.4/1"}))
    seen = wanted.preview(actor)
    assert (seen.lost.count, seen.lost.about) == (1, ())
    wanted.drop()


def test_who_was_erased_since_the_backup_would_be_there_again_and_that_is_said(place):
    path, secret = place
    services = open_school(path, "mali", secret, Clock(), "install-1")
    child = services.people.pupils(TERM)[0].student.id
    services.desk.write([Entry("purge", child, {}, child)])
    services.close()
    wanted, actor = begin(path, secret)
    assert wanted.preview(actor).lost.erased == 1
    wanted.finish(bring=True)  # the erasure comes along
    assert len(nicknames(path, secret, check=True)) == 4


def test_the_keys_are_repaired_from_a_backup_and_the_damaged_ones_kept(copied):
    path, secret = copied("encrypted")
    (path / "keys.json").write_text("{")
    with pytest.raises(Damaged) as told:
        look(path, Clock())
    damage = look_at(path, told.value, None)
    assert damage.of_keys
    kept = repair_keys(path, damage.backup.path, Clock())
    assert kept.read_text() == "{"
    assert look(path, Clock()).logins == ("mali",)
    assert nicknames(path, secret)


def test_missing_keys_are_told_from_a_plain_school(copied):
    path, _ = copied("encrypted")
    (path / "keys.json").unlink()
    with pytest.raises(Damaged, match=r"keys\.json"):
        look(path, Clock())


def test_a_damaged_school_is_read_and_nothing_is_written(place):
    path, _ = place
    before = (path / "data.db").read_bytes()
    services = looked_into(Folder(path), "mali", "", Clock(), services_of)
    child = services.people.pupils(TERM)[0].student
    services.desk.looked("backup", "x")  # quietly left out: there is no place for it
    with pytest.raises(OnlyRead):
        services.people.save_student(replace(child, nickname="x"))
    services.close()
    assert (path / "data.db").read_bytes() == before


def test_what_a_killed_restoration_left_is_taken_away_by_the_next_one(either):
    path, secret = either
    begin(path, secret)[0]._close()  # a kill: neither finished nor dropped
    left = path.with_name(f"{path.stem}.part{path.suffix}")
    (left / "data.db").write_bytes(b"half of it")
    wanted, _ = begin(path, secret)
    wanted.finish(bring=True)
    assert not left.exists()
    assert "ใหม่" in nicknames(path, secret, check=True).values()


def test_what_nobody_came_back_for_goes_an_hour_later_when_the_school_is_opened(place):
    path, secret = place
    begin(path, secret)[0]._close()
    left = path.with_name(f"{path.stem}.part{path.suffix}")
    nicknames(path, secret)
    assert left.exists()  # somebody may be looking at it
    an_hour_ago = time.time() - 3601
    os.utime(left, (an_hour_ago, an_hour_ago))
    nicknames(path, secret)
    assert not left.exists()


def test_a_password_of_today_still_opens_it_when_the_newer_entries_stay_behind(copied):
    copy, secret = copied("encrypted")
    services = open_school(copy, "mali", secret, Clock(), "install-1")
    services.accounts.set_password("mali", "a new password of today", secret)
    services.close()
    wanted, _ = begin(copy, "a new password of today")
    wanted.finish(bring=False)
    assert nicknames(copy, "a new password of today")


def test_who_knows_only_the_password_of_that_day_is_not_locked_out_by_the_newer_one(copied):
    copy, secret = copied("encrypted")
    services = open_school(copy, "mali", secret, Clock(), "install-1")
    services.accounts.set_password("mali", "a forgotten one of today", secret)
    services.close()
    wanted, _ = begin(copy, secret)
    wanted.finish(bring=True)
    assert "ใหม่" in nicknames(copy, secret).values()


def test_only_what_is_in_no_backup_counts_as_lost(copied):
    path, secret = copied("plain")
    data = bytearray((path / "data.db").read_bytes())
    db = connect(path / "data.db", None)
    root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'change'").fetchone()[0]
    db.close()
    data[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)  # what leads to every entry
    (path / "data.db").write_bytes(data)
    wanted, actor = begin(path, secret)
    seen = wanted.preview(actor)
    assert (seen.damaged, seen.lost.entries) == (True, 2)
    brought = wanted.finish(bring=True).brought
    assert (brought.sound, brought.lost, brought.unknown) == (0, 2, False)


def test_a_form_that_was_finished_since_does_not_come_back_as_a_draft(place):
    path, secret = place
    services = open_school(path, "mali", secret, Clock(), "install-1")
    line = services.screenings.sheet("sdq-teacher", TERM, P4).lines[0]
    services.screenings.put(line.record.id, "q1", 1)
    finish(services.backups.begin_daily(closing=True)).forget()
    source = path.parent / "a.carebackup"
    services.backups.make(source)
    services.desk.db.execute("DELETE FROM draft")
    services.desk.db.execute("DELETE FROM draft_head")
    services.close()
    wanted, _ = begin(path, secret, source)
    wanted.finish(bring=True)
    services = open_school(path, "mali", secret, Clock(), "install-1")
    left = services.desk.db.execute("SELECT count(*) FROM draft").fetchone()
    services.close()
    assert left == (0,)


def test_a_school_that_a_newer_program_wrote_is_not_salvaged_by_an_older_one(place):
    path, secret = place
    db = connect(path / "data.db", None)
    db.execute("PRAGMA user_version = 99")
    db.close()
    wanted, actor = begin(path, secret)
    with pytest.raises(CareError, match="99"):
        wanted.preview(actor)
    with pytest.raises(CareError, match="99"):
        wanted.finish(bring=True)
    wanted.drop()
