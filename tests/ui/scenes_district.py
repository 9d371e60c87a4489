"""The window of a district as scenes: its schools, their packs and numbers, its papers."""

from careapp.ui.screens.district_behind import BehindDialog
from careapp.ui.screens.letter_sight import LetterSight
from tests.ui.districts import SENT, STRANGE
from tests.ui.keyboard import enter, type_text
from tests.ui.scenes import scene


@scene("district-first", inside=False)
def first(tour):
    """A name that is very long, and no area code yet."""
    tour.visit.preferences.last_school = ""
    tour.visit.doors.entrance.show_first_district()
    tour.visit.take_keyboard()
    type_text("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมติมหานคร เขต 12")
    enter(tour.qtbot)
    type_text("42")
    enter(tour.qtbot)
    tour.page._forward()
    yield


def _schools(tour):
    tour.open("schools")
    return tour.screen("schools")


@scene("district-board", district=True)
def board(tour):
    """The round and its schools, or what to do where there are none yet."""
    _schools(tour).show_board()
    tour.settle()
    yield


@scene("district-list", district=True)
def listing(tour):
    """Where the list of schools is taken in."""
    screen = _schools(tour)
    screen.show_list()
    tour.settle()
    yield
    screen.show_board()
    tour.settle()


@scene("district-round", district=True)
def round_(tour):
    """Till when the packs are wanted."""
    _schools(tour).ask_round()
    yield
    tour.visit.dialog().reject()


@scene("district-arrived", district=True, least=3)
def arrived(tour):
    """What became of files: one that came before, one of an unknown school, and no pack."""
    screen, folder = _schools(tour), tour.schools.districts / "came"
    folder.mkdir(exist_ok=True)
    (folder / "สมุดคะแนน ป.4.xlsx").write_bytes(b"no workbook")
    screen.receive((folder,))
    tour.until(lambda: bool(screen.arrived.rows) and screen.arrived.isVisible())
    yield
    screen._take_away(tuple(e.pack.id for e in screen.arrived.rows if e.pack is not None))
    tour.settle()


def _school(name, code, *, least=60):
    @scene(name, district=True, least=least)
    def walk(tour):
        screen = _schools(tour)
        screen.show_school(code)
        tour.settle()
        yield
        screen.show_board()
        tour.settle()


_school("district-school", "42010001", least=3)  # accepted, with a visit
_school("district-school-faults", STRANGE)  # signed with another key, and changed
_school("district-school-missing", "42010004")


@scene("district-return", district=True, least=3)
def returned(tour):
    screen = _schools(tour)
    screen.show_school(SENT)
    tour.settle()
    screen.school.ask_return()
    dialog = tour.visit.dialog()
    dialog.own.set_text("จำนวนนักเรียนชั้น ป.4 ไม่ตรงกับ DMC ให้ตรวจนักเรียนที่ย้ายเข้าระหว่างภาคเรียน")
    yield
    dialog.reject()
    screen.show_board()
    tour.settle()


@scene("district-supervision", district=True, least=3)
def supervision(tour):
    """What was seen at a visit, to be written down."""
    screen = _schools(tour)
    screen.show_school("42010001")
    tour.settle()
    screen.school.supervision.ask("visit")
    yield
    tour.visit.dialog().reject()
    screen.show_board()
    tour.settle()


def _results(part):
    @scene(f"district-{part}", district=True, least=0 if part == "groups" else 3)
    def walk(tour):
        tour.open("results")
        tour.screen("results").show_part(part)
        tour.settle()
        yield


for _part in ("groups", "heat", "compare", "every"):
    _results(_part)


@scene("district-behind", district=True, least=3)
def behind(tour):
    """The schools behind a number."""
    tour.open("results")
    screen = tour.screen("results")
    screen.show_part("groups")
    tour.settle()
    screen.groups.table.picked.emit(screen.groups.lines[0], "at_risk")
    tour.settle()
    yield
    tour.visit.dialog(BehindDialog).reject()


def _report(name):
    @scene(name, district=True, least=3 if name == "district-obec" else 60)
    def walk(tour):
        tour.open("reports", {"name": name})
        screen = tour.screen("reports")
        tour.until(lambda: screen.preview.paper is not None and screen.preview.pages.is_sharp)
        yield


for _name in ("district-summary", "district-missing", "district-obec"):
    _report(_name)


@scene("district-letters", district=True, least=3)
def letters(tour):
    """The letter to OBEC, its number typed in."""
    tour.open("letters", {"name": "report-obec", "language": "th"})
    screen = tour.screen("letters")
    tour.until(lambda: screen.preview.paper is not None)
    screen.fields.parts["number"].edit.setPlainText("ศธ 04999/1234")
    tour.until(lambda: bool(screen.preview.paper.report.sections[0].letter.number))
    tour.until(lambda: screen.preview.pages.is_sharp)
    yield
    screen._again.click()
    tour.settle()


@scene("district-questions", district=True)
def questions(tour):
    """The answer to one of the ready questions, or what there is to say instead."""
    tour.open("questions", {"name": "dimensions"})
    screen = tour.screen("questions")
    tour.until(lambda: bool(screen.preview.sentence) or screen.preview.paper is not None)
    tour.until(lambda: screen.preview.paper is None or screen.preview.pages.is_sharp)
    yield


@scene("district-settings", district=True)
def settings(tour):
    tour.open("settings", {"section": "district"})
    yield


@scene("district-settings-letters", district=True)
def settings_letters(tour):
    tour.open("settings", {"section": "letters"})
    yield


@scene("district-settings-paper", district=True, least=60)
def settings_paper(tour):
    """The kept text as a paper."""
    tour.open("settings", {"section": "letters"})
    section = tour.screen("settings").section
    section.show_paper()
    tour.until(lambda: any(e.isVisible() for e in section.findChildren(LetterSight)))
    shown = section.findChild(LetterSight)
    tour.until(lambda: shown.preview.pages.is_sharp)
    yield
    shown.accept()
    tour.settle()


@scene("district-settings-people", district=True)
def settings_people(tour):
    tour.open("settings", {"section": "people"})
    yield
