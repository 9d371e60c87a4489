"""A school under new keys: who still gets in, what the old keys still open, and what stays."""

import shutil

import pytest

from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.errors import CareError, Damaged, NotAllowed, WrongPassword
from careapp.progress import Cancelled
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.opening import create_school, open_school, recover_school
from careapp.services.rekeying import NewKeys, Rekeying
from careapp.services.sealed_notes import OPEN
from careapp.store import check, rekey, schools
from careapp.store.folder import Folder
from tests.services.samples import TERM, listing

PASSWORD, BUA, MALI = "four plain words here", "รหัสของครูบัว", "รหัสของครูมะลิ"
SAID = "เรื่องที่เล่าเป็นความลับ"


@pytest.fixture
def made(tmp_path, stepping):
    """An encrypted school with children, a guidance teacher, and a teacher; its recovery code."""
    created = create_school(
        tmp_path / "a.careapp", School("", "โรงเรียนสมมติ", "42019999"),
        NewAccount("admin", "ครูผู้ดูแล", PASSWORD), stepping.clock(), "install-1", plain=False,
    )  # fmt: skip
    services = created.services
    services.roster.accept(services.roster.preview(listing(), TERM), ["new"])
    services.accounts.add(NewAccount("bua", "ครูบัว", BUA, Role.GUIDANCE))
    services.accounts.add(NewAccount("mali", "ครูมะลิ", MALI, Role.TEACHER, classes=("ป.4/1",)))
    yield services, created.recovery_code
    services.close()


def path_of(services):
    return services.desk.file.folder.path


def opens(path, login, password, stepping):
    services = open_school(path, login, password, stepping.clock(), "install-1")
    try:
        assert check.faults(services.desk.file) == []
        return len(services.people.pupils(TERM))
    finally:
        services.close()


def with_a_note(path, stepping):
    """The guidance teacher writes a sealed note; the id of its plan."""
    bua = open_school(path, "bua", BUA, stepping.clock(), "install-1")
    plan = bua.plans.open(bua.people.find("5001").id)
    bua.sealed_notes.begin()
    bua.sealed_notes.write(plan, SAID)
    bua.close()
    return plan


def test_only_who_stays_gets_in_and_the_old_code_opens_nothing(made, stepping):
    services, code = made
    keys = Rekeying(services.desk)
    assert [each.login for each in keys.before().others] == ["bua", "mali"]
    fresh = keys.new_code()
    done = keys.run(NewKeys(PASSWORD, fresh, {"mali": MALI}))
    assert [each.login for each in done.shut_out] == ["bua"]
    # The school that is open goes on.
    services.accounts.set_password("bua", "a new password for bua")
    path = path_of(services)
    services.close()
    for login, password in (("admin", PASSWORD), ("mali", MALI), ("bua", "a new password for bua")):
        assert opens(path, login, password, stepping) == 5 if login != "mali" else 3
    vault = Folder(path).vault()
    with pytest.raises(WrongPassword):
        vault.unlock("bua", BUA)
    with pytest.raises(WrongPassword):
        vault.recover(code)
    recover_school(path, fresh, "admin", PASSWORD, stepping.clock(), "install-1").close()


def test_a_copy_of_the_old_keys_opens_the_new_file_for_nobody(made, stepping, tmp_path):
    services, _ = made
    path = path_of(services)
    shutil.copy(path / "keys.json", tmp_path / "taken.json")
    Rekeying(services.desk).run(NewKeys(PASSWORD, "A" * 32))
    services.close()
    shutil.copy(tmp_path / "taken.json", path / "keys.json")
    with pytest.raises(Damaged, match=r"another key|กุญแจ"):
        opens(path, "mali", MALI, stepping)


def test_backups_from_before_open_with_the_old_password_until_they_are_dropped(made):
    services, _ = made
    folder = services.desk.file.folder
    (folder.backups / "2026-06-01-daily.carebackup").write_bytes(b"of an earlier day")
    done = Rekeying(services.desk).run(NewKeys(PASSWORD, "A" * 32))
    assert done.old_backups == 1
    again = Rekeying(services.desk).run(NewKeys(PASSWORD, "B" * 32, drop_backups=True))
    assert again.old_backups == 0
    assert [each.name for each in folder.backups.iterdir()] == [again.backup.name]


def test_a_wrong_password_a_cancel_and_another_role_change_nothing(made, stepping):
    services, _ = made
    folder = services.desk.file.folder
    keys, before = Rekeying(services.desk), folder.keys.read_bytes()
    with pytest.raises(WrongPassword, match="mali"):
        keys.run(NewKeys(PASSWORD, "A" * 32, {"mali": "not hers"}))

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        keys.run(NewKeys(PASSWORD, "A" * 32), stop)
    teacher = schools.staff_by_login(services.desk.db, "mali")
    with pytest.raises(NotAllowed):
        Rekeying(services.as_actor(actor_of(teacher)).desk).before()
    assert folder.keys.read_bytes() == before
    assert {each.name for each in folder.path.iterdir()} == {
        "data.db", "data.db-wal", "keys.json", "backups", "lock",
    }  # fmt: skip
    services.desk.db.execute("SELECT 1")


def test_a_plain_school_has_no_keys_to_replace(filled):
    with pytest.raises(CareError, match=r"ไม่มี|no keys"):
        Rekeying(filled.desk).before()


def test_sealed_notes_are_never_lost(made, stepping):
    services, code = made
    path = path_of(services)
    services.close()
    plan = with_a_note(path, stepping)
    services = open_school(path, "admin", PASSWORD, stepping.clock(), "install-1")
    keys = Rekeying(services.desk)
    assert keys.before().needs_holder
    with pytest.raises(CareError, match=r"guidance|แนะแนว"):
        keys.run(NewKeys(PASSWORD, "A" * 32))
    # Kept by the old recovery code alone, they open by the new one to whoever has the role.
    fresh = keys.new_code()
    keys.run(NewKeys(PASSWORD, fresh, former_code=code))
    services.accounts.set_password("bua", "a new password for bua")
    services.close()
    bua = recover_school(path, fresh, "bua", BUA, stepping.clock(), "install-1")
    page = bua.sealed_notes.page(plan)
    assert [each.text for each in page.notes] == [SAID]
    bua.sealed_notes.give_access()
    bua.close()
    again = open_school(path, "bua", BUA, stepping.clock(), "install-1")
    assert again.sealed_notes.page(plan).state == OPEN
    again.close()


def test_a_guidance_teacher_who_stays_keeps_the_notes_and_lets_the_new_code_open_them(
    made, stepping
):
    services, _ = made
    path = path_of(services)
    services.close()
    plan = with_a_note(path, stepping)
    services = open_school(path, "admin", PASSWORD, stepping.clock(), "install-1")
    Rekeying(services.desk).run(NewKeys(PASSWORD, "A" * 32, {"bua": BUA}))
    services.close()
    bua = open_school(path, "bua", BUA, stepping.clock(), "install-1")
    page = bua.sealed_notes.page(plan)
    assert [each.text for each in page.notes] == [SAID]
    assert page.holders.recovery
    assert check.faults(bua.desk.file) == []
    bua.close()


@pytest.mark.parametrize("moment", ["copied", "keys"])
def test_an_opening_finishes_or_takes_back_what_was_cut_off(made, stepping, moment):
    """The two moments between the steps; all others are tried by kills (test_kills)."""
    services, _ = made
    file = services.desk.file
    key = bytes(range(32))
    rekey.copy(file, key)
    if moment == "keys":
        own = file.folder.vault().open("admin", PASSWORD).own
        file.folder.vault().renew(key, {"admin": (PASSWORD, own)}, "A" * 32, None)
    path = path_of(services)
    services.close()
    assert opens(path, "admin", PASSWORD, stepping) == 5
    assert (file.folder.vault().unlock("admin", PASSWORD) == key) == (moment == "keys")
    assert not file.folder.fresh.exists()
