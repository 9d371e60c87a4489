"""A child's rights over its data, and what the settings do with all of it, as scenes."""

from pathlib import Path

from careapp.domain.consents import Consent
from careapp.ui.passphrase import show_passphrase
from careapp.ui.screens.personal_data_desk import PersonalDataDesk
from tests.ui.scenes import scene
from tests.ui.scenes_student import _close, _open

LONG = "นางสาวประกายดาวประดับฟ้า ศรีสุวรรณวงศ์วัฒนากุล ผู้เป็นน้าของนักเรียน"


def _card(tour):
    """The child's data, with two answers of the family."""
    page = _open(tour)
    page.show_as("data")
    tour.settle()
    student, today = page.student, tour.visit.doors.session.today()

    def answered(services):
        if all(line.state == "none" for line in services.consents.page(student).lines):
            save = services.consents.save
            save(Consent("", student, "health", "given", today, LONG, note="ลงชื่อในแบบแล้ว"))
            save(Consent("", student, "photo", "refused", today, LONG))
            services.corrections.ask(student, LONG, "วันเกิดในโปรแกรมไม่ตรงกับสูติบัตร ขอให้แก้ไข")

    tour.visit.doors.session.read(answered)
    tour.settle()
    page.data.rights.show_student(student)
    tour.settle()
    return page.data.rights


def _over(tour, dialog):
    tour.settle()
    yield
    dialog.reject()
    tour.settle()
    _close(tour)


@scene("personal-1-card", least=3)
def personal_card(tour):
    """The card on the child's page."""
    _card(tour)
    yield
    _close(tour)


@scene("personal-2-consents", least=3)
def personal_consents(tour):
    yield from _over(tour, _card(tour).open_consents())


@scene("personal-3-note", least=3)
def personal_note(tour):
    shown = _card(tour).open_consents()
    tour.settle()
    note = shown.ask("agency")
    tour.settle()
    yield
    note.reject()
    shown.reject()
    tour.settle()
    _close(tour)


@scene("personal-4-corrections", least=3)
def personal_corrections(tour):
    yield from _over(tour, _card(tour).open_corrections())


@scene("personal-5-copy", least=3)
def personal_copy(tour):
    yield from _over(tour, _card(tour).open_copy())


@scene("personal-6-erasure", least=3)
def personal_erasure(tour):
    yield from _over(tour, _card(tour).open_erasure())


def _section(tour):
    tour.open("settings")
    screen = tour.screen("settings")
    screen.show_section("personal")
    tour.settle()
    return screen.section


@scene("settings-personal")
def settings_personal(tour):
    """Purposes, years, and what is to be done."""
    _section(tour)
    yield
    tour.screen("settings").show_section("school")
    tour.settle()


@scene("settings-personal-review")
def settings_review(tour):
    shown = _section(tour).desk.open_review()
    tour.settle()
    yield
    shown.reject()
    tour.screen("settings").show_section("school")
    tour.settle()


@scene("settings-personal-research")
def settings_research(tour):
    desk = _section(tour).desk
    assert isinstance(desk, PersonalDataDesk)
    shown = desk.open_research()
    tour.settle()
    yield
    shown.reject()
    shown = show_passphrase(tour.window, Path("รายงาน.xlsx.zip"), "4821-7730-1925-6604")
    tour.settle()
    shown.reject()
    tour.screen("settings").show_section("school")
    tour.settle()


@scene("settings-personal-password")
def settings_password(tour):
    """The password of a file that was written just now."""
    shown = show_passphrase(tour.window, Path("รายชื่อนักเรียน ป.4-1.xlsx.zip"), "4821-7730-1925-6604")
    tour.settle()
    yield
    shown.reject()
    tour.settle()
