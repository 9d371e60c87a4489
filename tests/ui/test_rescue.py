"""From a damaged school, or an old backup, back into a window that works: nothing is lost on it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from careapp.domain.districts import Supervision
from careapp.errors import CareError
from careapp.ui import dialogs
from careapp.ui.screens.damaged import Damaged
from careapp.ui.screens.restore_choice import RestoreChoice
from careapp.ui.screens.restore_preview import RestorePreview
from tests.services.samples import TERM
from tests.ui import districts
from tests.ui.schools import PASSWORD, closed, create

PAGE = 4096
CODE = districts.schools(1)[0].code


@pytest.fixture
def school(tmp_path):
    """A closed plain school with a backup, in which a child got a nickname afterwards."""
    return _with_backup(tmp_path / "ก", plain=True)


def _with_backup(folder, *, plain):
    services = create(folder, plain=plain).services
    services.backups.keep_daily()
    child = services.people.pupils(TERM)[0].student
    services.people.save_student(replace(child, nickname="ใหม่"))
    services.close()
    return services.desk.file.folder.path


def newest(path):
    return max((path / "backups").iterdir())


def page(visit, kind):
    visit.settle()
    QApplication.processEvents()  # what a page has just taken in is shown by the next event
    found = visit.doors.entrance._page
    assert isinstance(found, kind)
    return found


def nicknames(visit):
    found = []
    visit.doors.session.read(
        lambda services: [each.student.nickname for each in services.people.pupils(TERM)],
        found.extend,
    )
    visit.settle()
    return found


def restore(visit, *, bring):
    seen = page(visit, RestorePreview)
    seen._bring.setChecked(bring)
    visit.press("Restore")
    visit.wait_for_shell()


def test_a_damaged_school_is_salvaged_and_opens(visit, school):
    data = bytearray((school / "data.db").read_bytes())
    data[:PAGE] = bytes(PAGE)
    (school / "data.db").write_bytes(data)
    visit.begin(school)
    visit.press("Open")
    damaged = page(visit, Damaged)
    assert "15 มิถุนายน 2569" in visit.words()
    damaged.salvage_asked.emit()
    page(visit, RestorePreview)
    assert "Only in the data of today" in visit.words()
    restore(visit, bring=True)
    assert "ใหม่" in nicknames(visit)
    assert "เสียหาย" in visit.doors.window.banner.sentence.replace("\u200b", "")
    kept = [
        each for each in school.parent.iterdir() if each != school and each.suffix == ".careapp"
    ]
    assert [(each / "data.db").read_bytes() for each in kept] == [bytes(data)]


def test_a_backup_that_meets_damage_says_whose_it_is(visit, tmp_path):
    path = _with_backup(tmp_path / "ก", plain=False)
    (path / "backups").joinpath(newest(path).name).unlink()  # that of today is made again
    data = bytearray((path / "data.db").read_bytes())
    data[len(data) // 2] ^= 1  # where opening does not look
    (path / "data.db").write_bytes(data)
    visit.begin(path)
    visit.sign_in()
    visit.doors.shell.back_up_daily(after=0)
    visit.qtbot.waitUntil(lambda: visit.doors.window.banner.sentence != "")
    assert visit.doors.window.banner.sentence.replace("\u200b", "").startswith("data.db")


@pytest.mark.parametrize("left", ["an empty file", "nothing"])
def test_data_that_are_gone_are_said_to_be_and_the_backup_takes_their_place(visit, school, left):
    (school / "data.db").unlink()
    if left == "an empty file":
        (school / "data.db").touch()
    visit.begin(school)
    visit.settle()
    if left == "an empty file":
        visit.press("Open")
    damaged = page(visit, Damaged)
    assert ("ว่างเปล่า" if left == "an empty file" else "ไม่พบไฟล์ data.db") in visit.words()
    assert "Salvage" not in visit.words()  # there is nothing to be read
    assert damaged._first.text() == "Restore a backup …"
    damaged.restore_asked.emit()
    page(visit, RestoreChoice)
    visit.press("Look at it …")
    page(visit, RestorePreview)
    visit.qtbot.waitUntil(lambda: "cannot be compared" in visit.words())
    assert not (school / "data.db").exists() or (school / "data.db").stat().st_size == 0
    visit.press("Restore")
    visit.wait_for_shell()
    assert nicknames(visit)
    assert "as it was in the backup" in visit.doors.window.banner.sentence.replace("\u200b", "")
    assert len([*school.parent.glob("*.careapp")]) == 2  # what was left is put aside


def test_a_backup_is_restored_from_the_settings_and_taken_back(visit, school):
    visit.begin(school)
    visit.press("Open")
    visit.wait_for_shell()
    visit.doors.session.restore_asked.emit(newest(school))
    page(visit, RestorePreview)
    assert "1 student" in visit.words()
    assert "มะลิ" in visit.words()
    restore(visit, bring=False)
    assert "ใหม่" not in nicknames(visit)
    screen = visit.go("settings", {"section": "backup"})
    visit.settle()
    visit.press("Go back to it …")
    visit.dialog().accept()
    visit.settle()
    visit.press("Open")
    visit.wait_for_shell("")
    assert "ใหม่" in nicknames(visit)
    assert screen is not None


def test_what_was_unpacked_goes_when_nothing_is_restored(visit, school):
    visit.begin(school)
    visit.settle()
    visit.doors.entrance.rescue.choose(school)
    page(visit, RestoreChoice)
    visit.press("Look at it …")
    page(visit, RestorePreview)
    assert len([*school.parent.glob("*.careapp")]) == 2
    visit.press("Leave it as it is")
    visit.settle()
    assert [*school.parent.glob("*.careapp")] == [school]


def test_a_backup_comes_to_a_computer_without_any_school(visit, tmp_path):
    path = _with_backup(tmp_path / "ก", plain=False)
    source = tmp_path / "โรงเรียน 2026-06-15-daily.carebackup"
    newest(path).rename(source)
    visit.begin()
    visit.doors.entrance.rescue.choose(None)
    page(visit, RestoreChoice)._zone.chosen.emit(source)
    page(visit, RestorePreview)
    visit.field("Password").setText("not this one at all")
    visit.press("Show what would change")
    visit.settle()
    assert "not right" in visit.words() or "ไม่ถูกต้อง" in visit.words()
    visit.doors.entrance._patience.wait(0)  # as if it was over
    visit.field("Password").setText(PASSWORD)
    visit.press("Show what would change")
    visit.settle()
    restore(visit, bring=False)
    assert (tmp_path / "careapp" / "โรงเรียน.careapp" / "data.db").exists()


def test_damaged_keys_are_taken_from_the_backup(visit, tmp_path):
    path = _with_backup(tmp_path / "ก", plain=False)
    (path / "keys.json").write_text("{")
    visit.begin(path)
    page(visit, Damaged)
    visit.press("Take the keys from the backup")
    visit.settle()
    assert [*path.glob("keys-damaged-*.json")]
    visit.sign_in()


def test_a_damaged_school_can_be_looked_at_and_refuses_to_be_written(visit, school):
    visit.begin(school)
    visit.settle()
    visit.doors.entrance.rescue.show_damage(school, CareError("data.db is damaged"), ("mali", ""))
    page(visit, Damaged)
    before = (school / "data.db").read_bytes()
    visit.press("Open it to read only")
    visit.wait_for_shell()
    assert "Read only" in visit.doors.window.banner.sentence
    told = []
    visit.doors.session.troubled.connect(told.append)
    visit.doors.session.read(
        lambda services: services.people.save_student(services.people.pupils(TERM)[0].student)
    )
    visit.doors.session.read(
        lambda services: services.people.save_student(
            replace(services.people.pupils(TERM)[0].student, nickname="x")
        )
    )
    visit.settle()
    assert "อ่าน" in str(told[-1]) or "reading only" in str(told[-1])
    visit.leave()
    assert (school / "data.db").read_bytes() == before


def test_a_closed_window_leaves_a_backup_of_all_that_was_entered(visit, school):
    visit.begin(school)
    visit.press("Open")
    visit.wait_for_shell()
    before = newest(school).read_bytes()
    visit.leave()
    assert newest(school).read_bytes() != before
    assert not [*school.rglob("*.part")]


def test_a_second_place_that_is_not_there_is_said_once_a_day(visit, school, tmp_path, qtbot):
    visit.preferences.backup_folders[str(school)] = str(tmp_path / "stick")
    visit.begin(school)
    visit.press("Open")
    visit.wait_for_shell()
    visit.doors.window.close()
    qtbot.waitUntil(lambda: visit.doors.window.findChild(dialogs.Message) is not None)
    said = visit.dialog(dialogs.Message)
    assert "stick" in said.accessibleDescription().replace("\u200b", "")
    said.accept()
    qtbot.waitUntil(lambda: visit.closed)
    assert visit.preferences.backup_told == "2026-06-15"


def test_a_second_place_on_the_same_disk_is_said_where_it_is_chosen(visit, school, tmp_path):
    visit.begin(school)
    visit.press("Open")
    visit.wait_for_shell()
    second = visit.go("settings", {"section": "backup"}).section._second
    assert "on the same disk" not in visit.words()
    second.choose(tmp_path)
    assert "on the same disk" in visit.words()
    visit.go("settings", {"section": "backup"})
    assert "on the same disk" in visit.words()
    second.choose(None)
    assert "on the same disk" not in visit.words()


def test_a_place_in_a_cloud_is_said_until_it_is_noted(visit, tmp_path):
    path, _ = closed(tmp_path / "OneDrive" / "ก", plain=True, filled=False)
    visit.begin(path)
    visit.press("Open")
    visit.wait_for_shell()
    banner = visit.doors.window.banner
    assert "คลาวด์" in banner.sentence.replace("\u200b", "")
    visit.press("รับทราบ")
    assert visit.preferences.known_risks
    visit.doors.lock()
    visit.settle()
    visit.press("Open")
    visit.wait_for_shell()
    assert not banner.isVisible()


def test_damage_met_in_the_window_leads_to_the_ways_on_and_until_then_one_only_looks(
    visit, tmp_path
):
    path = _with_backup(tmp_path / "ก", plain=False)
    data = bytearray((path / "data.db").read_bytes())
    data[len(data) // 2] ^= 1  # where opening does not look
    (path / "data.db").write_bytes(data)
    visit.begin(path)
    visit.sign_in()
    visit.go("settings", {"section": "backup"}).section.check()
    visit.settle()
    visit.press("What can be done …")
    page(visit, Damaged)
    visit.press("Open it to read only")
    visit.settle()
    visit.sign_in("")
    assert visit.doors.session.only_read
    visit.doors.lock()
    visit.sign_in("")
    assert visit.doors.session.only_read
    assert "Read only" in visit.doors.window.banner.sentence
    visit.press("What can be done …")
    page(visit, Damaged).salvage_asked.emit()
    page(visit, RestorePreview)
    visit.field("Password").setText(PASSWORD)
    visit.press("Show what would change")
    page(visit, RestorePreview)
    restore(visit, bring=True)
    assert not visit.doors.session.only_read
    assert len(nicknames(visit)) == 5


def test_a_district_is_restored_from_its_settings_and_taken_back(visit, tmp_path):
    services = districts.create(tmp_path / "เขต", packs=False).services
    services.backups.keep_daily()
    note = Supervision("", CODE, "note", services.desk.today, "ศน.มะลิ", "ดี")
    services.supervisions.save(note)
    services.close()
    path = services.desk.file.folder.path
    visit.begin(path)
    visit.press("Open")
    visit.wait_for_shell("")
    visit.doors.session.restore_asked.emit(newest(path))
    page(visit, RestorePreview)
    assert "1 school" in visit.words()
    assert "student" not in visit.words()
    seen = page(visit, RestorePreview)
    seen._bring.setChecked(False)
    visit.press("Restore")
    visit.wait_for_shell("")
    assert notes(visit) == []
    visit.go("settings", {"section": "backup"})
    visit.press("Go back to it …")
    visit.dialog().accept()
    visit.settle()
    visit.press("Open")
    visit.wait_for_shell("")
    assert notes(visit) == ["ดี"]


def notes(visit):
    found = []
    visit.doors.session.read(
        lambda services: [each.seen for each in services.supervisions.of_school(CODE)], found.extend
    )
    visit.settle()
    return found
