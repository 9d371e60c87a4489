"""The pages of backups, and of the ways back from them, to look at."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

from careapp.errors import CareError, Damaged
from careapp.services.backups import Kept
from careapp.store.moving import Aside
from careapp.ui.closing import ClosingDialog
from tests.services.samples import BANGKOK, TERM
from tests.ui import districts
from tests.ui.scenes import scene
from tests.ui.schools import PASSWORD, create

NOW = datetime(2026, 6, 15, 16, 30, tzinfo=BANGKOK)


@cache
def _school(folder):
    """An encrypted school with a backup, in which much was entered afterwards."""
    services = create(folder / "โรงเรียนบ้านหนองหญ้าปล้อง (สาขา)").services
    services.backups.keep_daily()
    for each in services.people.pupils(TERM):
        services.people.save_student(replace(each.student, nickname="น้อง"))
    services.close()
    return services.desk.file.folder.path


def _kept(*those):
    return tuple(
        Kept(
            Path(f"{n}.carebackup"),
            date(2026, 6, 15) - timedelta(days=n),
            8_400_000 + n,
            why,
            tested,
            True,
        )
        for n, (why, tested) in enumerate(those)
    )


@scene("restore-1-choice", inside=False)
def restore_choice(tour):
    school = _school(tour.schools.closed.parent)
    tour.visit.doors.entrance.show_sign_in(school)
    tour.settle()
    tour.visit.doors.entrance.rescue.choose(school)
    tour.settle()
    whys = ("daily", "before-merge-2", "daily", "before-upgrade", "daily")
    tour.page.show_backups(_kept(*((why, NOW if n else None) for n, why in enumerate(whys))))
    tour.settle()
    yield


@scene("restore-2-password", inside=False)
def restore_password(tour):
    _begin(tour)
    tour.page.show_wrong(str(CareError("ชื่อหรือรหัสผ่านไม่ถูกต้อง กรุณาลองใหม่")))
    yield
    _leave(tour)


@scene("restore-3-preview", inside=False)
def restore_preview(tour):
    _begin(tour)
    tour.page.tried.emit("mali", PASSWORD)
    tour.settle()
    yield
    _leave(tour)


@cache
def _district(folder):
    """A plain district with a backup, to which packs came afterwards."""
    services = districts.create(folder / "สพป.สมมติ เขต 1", 12, packs=False).services
    services.backups.keep_daily()
    districts.fill(services, 12)
    services.close()
    return services.desk.file.folder.path


@scene("restore-4-district", inside=False)
def restore_district(tour):
    district = _district(tour.schools.closed.parent)
    tour.visit.doors.entrance.show_sign_in(district)
    tour.settle()
    tour.visit.doors.entrance.rescue.begin(max((district / "backups").iterdir()), district)
    tour.settle()
    yield
    _leave(tour)


def _begin(tour):
    school = _school(tour.schools.closed.parent)
    tour.visit.doors.entrance.show_sign_in(school)
    tour.settle()
    tour.visit.doors.entrance.rescue.begin(max((school / "backups").iterdir()), school)
    tour.settle()


def _leave(tour):
    tour.page.back_asked.emit()
    tour.settle()


@scene("damaged", inside=False)
def damaged(tour):
    school = _school(tour.schools.closed.parent)
    problem = Damaged("data.db เสียหาย กรุณากู้คืนจากไฟล์สำรองล่าสุด และเก็บไฟล์ที่เสียหายไว้")
    tour.visit.doors.entrance.rescue.show_damage(school, problem, ("mali", PASSWORD))
    tour.settle()
    yield


@scene("damaged-keys", inside=False)
def damaged_keys(tour):
    school = _school(tour.schools.closed.parent)
    keys = (school / "keys.json").read_bytes()
    (school / "keys.json").write_text("{")
    tour.visit.doors.entrance.show_sign_in(school)
    tour.settle()
    yield
    (school / "keys.json").write_bytes(keys)


@scene("settings-backup-full", least=3)
def settings_backup_full(tour):
    """With every card of it."""
    tour.open("settings", {"section": "backup"})
    section = tour.screen("settings").section
    folder, stick = (
        Path("/home/kru-mali/careapp/ก.careapp"),
        Path("/media/kru-mali/KINGSTON/careapp"),
    )
    section._kept.show_backups(
        _kept(*((why, NOW) for why in ("daily", "daily", "before-merge", "daily") * 4)), ""
    )
    section._second.show_place(folder, stick, _kept(("daily", NOW)))
    kept = folder.with_name("โรงเรียนบ้านหนองหญ้าปล้อง ก่อนกู้คืน 2026-06-14.careapp")
    section._aside.show_aside([Aside(kept, folder.name, NOW, "restored")])
    tour.settle()
    yield


@scene("settings-backup-second", least=3)
def settings_backup_second(tour):
    """Further down: a stick that is not there."""
    tour.open("settings", {"section": "backup"})
    section = tour.screen("settings").section
    folder, stick = (
        Path("/home/kru-mali/careapp/ก.careapp"),
        Path("/media/kru-mali/KINGSTON/careapp"),
    )
    section._second.show_place(folder, stick, None)
    kept = folder.with_name("โรงเรียนบ้านหนองหญ้าปล้อง ก่อนกู้คืน 2026-06-14.careapp")
    section._aside.show_aside([Aside(kept, folder.name, NOW, "restored")])
    tour.settle()
    section.column.parentWidget().parentWidget().parentWidget().verticalScrollBar().setValue(10_000)
    yield


@scene("closing", least=3)
def closing(tour):
    tour.open("home")
    shown = ClosingDialog(tour.window)
    shown.show_progress(2, 4)
    shown.open()
    tour.settle()
    yield
    shown.hide()
    shown.deleteLater()


@scene("read-only", least=3)
def read_only(tour):
    """The banner of a damaged school that is only looked at."""
    tour.open("home")
    tour.visit.doors.session.only_read = True
    tour.open("students")
    tour.open("home")
    yield
    tour.visit.doors.session.only_read = False
