"""The letter to OBEC in a district's window: filled, changed, saved, kept, put into the report."""

import docx
import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from careapp import i18n
from careapp.domain import letters
from careapp.ui.screens.district_letters import DistrictLettersScreen
from careapp.ui.screens.district_reports import DistrictReportsScreen
from careapp.ui.screens.district_schools import DistrictSchoolsScreen
from careapp.ui.screens.district_settings import DistrictSettingsScreen
from careapp.ui.screens.page_writer import undo_word
from careapp.ui.unsaved import again
from tests.ui import districts
from tests.ui.screens.alone import Alone, open_dialog


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture(scope="module")
def session(qapp, tmp_path_factory):
    """Six schools, four of which have sent; one pack has another key than its school."""
    with districts.signed_in(tmp_path_factory.mktemp("district"), 6) as made:
        yield made


@pytest.fixture
def alone(qtbot, on_screen, session):
    def make(kind):
        screen = kind(session)
        on_screen(screen, 1100, 700)
        made = Alone(qtbot, session, screen)
        screen.set_round(districts.TERM)
        made.settle()
        return made

    return make


def drawn(made):
    """Until the paper that belongs to what is typed is there; its letter."""
    screen = made.screen
    made.qtbot.waitUntil(
        lambda: (
            made.session.tasks.idle and not screen._pause.isActive() and screen.out.pdf.isEnabled()
        )
    )
    return letter(screen)


def letter(screen):
    return screen.preview.paper.report.sections[0].letter


def test_a_letter_is_changed_saved_as_word_and_put_into_the_report(alone, tmp_path):
    made = alone(DistrictLettersScreen)
    assert "of its 6 schools" in drawn(made).body[1]
    made.screen.fields.parts["number"].edit.setPlainText("MOE 04999/7")
    drawn(made)
    out = tmp_path / "letter.docx"
    made.screen.out.save_to(out)
    made.settle()
    assert "MOE 04999/7" in "".join(docx.Document(out).element.body.itertext())
    made.press("Put into the report")
    (place, detail) = made.asked[-1]
    assert place == "reports"
    reports = alone(DistrictReportsScreen)
    reports.screen.take(detail)
    reports.settle()
    assert letter(reports.screen).number == "MOE 04999/7"
    assert len(reports.screen.preview.paper.sizes) > 1  # the numbers follow
    reports.screen.show_named("district-missing")
    reports.settle()
    assert reports.screen.said == ""
    reports.screen.show_named("district-obec")
    reports.settle()
    reports.press("The usual letter again")
    assert (letter(reports.screen).number, reports.screen.said) == ("", "")
    made.press("As the template has it")
    assert drawn(made).number == ""


def test_only_fields_of_a_district_are_offered(alone):
    screen = alone(DistrictLettersScreen).screen
    offered = {screen.fields.insert.itemData(n) for n in range(screen.fields.insert.count())}
    assert {"district", "counted", "students", "normal"} <= offered
    assert not {"school", "student", "class", "receiver"} & offered


def test_the_districts_own_words_are_kept_and_the_usual_ones_come_back(alone):
    made, desk = alone(DistrictSettingsScreen), alone(DistrictLettersScreen)
    made.screen.show_section("letters")
    made.settle()
    closing = made.screen.section.fields.parts["closing"].edit
    closing.setPlainText("{student}")
    made.press("Save")
    assert "{student} is not a field" in made.words()
    closing.setPlainText("For {district}.")
    made.press("Save")
    desk.settle()
    assert drawn(desk).closing == (f"For {districts.DISTRICT.name}.",)
    made.press("The usual text again")
    made.press("Save")
    usual = letters.district_templates()["report-obec"].texts["en"]["closing"]
    desk.settle()
    assert drawn(desk).closing == (usual,)


def test_a_new_key_is_taken_and_the_banner_takes_it_back(alone, session):
    def pins():
        db = session.services.desk.db
        return db.execute("SELECT id FROM pin WHERE public <> '' ORDER BY id").fetchall()

    made, before = alone(DistrictSchoolsScreen), pins()
    made.screen.show_school(districts.STRANGE)
    made.settle()
    made.press("Take the school's new key …")
    asked = open_dialog(QDialog).findChildren(QPushButton)
    next(each for each in asked if each.text() == "Take the new key").click()
    made.settle()
    assert len(pins()) == len(before) + 1
    made.press(undo_word())
    assert pins() == before
    pack = made.screen.school._found.line.pack
    assert "other_key" in {each.fault for each in pack.problems}


@pytest.mark.long
def test_what_was_typed_into_the_letter_is_there_again_after_the_lock(visit, tmp_path):
    services = districts.create(tmp_path / "district", 4).services
    path = services.desk.file.folder.path
    services.close()
    visit.begin(path)
    visit.doors.entrance._page.tried.emit("mali", "")
    visit.wait_for_shell("schools")
    screen = visit.go("letters")
    visit.settle()
    screen.fields.parts["closing"].edit.setPlainText("Please note.")
    visit.doors.lock()
    visit.settle()
    visit.doors.entrance._page.tried.emit("mali", "")
    visit.wait_for_shell("letters")
    screen = visit.doors.window.shown("letters")
    visit.qtbot.waitUntil(lambda: screen.fields.parts["closing"].text() == "Please note.")
    assert screen.said == again()
