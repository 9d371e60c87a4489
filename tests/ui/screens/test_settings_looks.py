"""The log of use on the screen: read, filtered, saved, and found broken."""

import io

import openpyxl
import pytest
import pyzipper
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.looks import Wanted as Looked
from careapp.services.report_kinds import Wanted
from careapp.ui.pages import Banner
from careapp.ui.passphrase import PassphraseDialog
from careapp.ui.screens import report_pages
from careapp.ui.screens.district_settings import DistrictSettingsScreen
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.settings import SettingsScreen
from careapp.ui.screens.settings_looks import LooksSection
from tests.services.samples import P4, TERM
from tests.ui import districts
from tests.ui.screens.signed_in import settle, signed_in


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def session(qapp, tmp_path):
    """Somebody has looked at the children of a class."""
    with signed_in(tmp_path) as made:
        services = made.services
        for pupil in services.people.pupils(TERM, P4):
            services.timeline.of_student(pupil.student.id)
        services.people.reveal_id(pupil.student.id)
        yield made


@pytest.fixture
def section(session, qtbot, on_screen):
    screen = SettingsScreen(session)
    qtbot.addWidget(screen)
    on_screen(screen, 1366, 768)
    screen.set_place(TERM, None)
    screen.show_section("looks")
    settle(qtbot, session)
    assert isinstance(screen.section, LooksSection)
    screen.section.held_by = screen  # else it goes with the fixture
    return screen.section


def choose(qtbot, session, picker, data):
    picker.choose(data)
    picker.picked.emit(data)
    settle(qtbot, session)


def rows(section):
    return [(each.what, each.about) for each in section.model.records]


def words(section):
    return " ".join(
        each.widget().text() for n in range(section._result.count())
        if hasattr((each := section._result.itemAt(n)).widget(), "text")
    ).replace("\u200b", "")  # fmt: skip


def test_it_is_read_and_narrowed_by_kind_person_time_and_child(section, session, qtbot):
    pupils = [each.student for each in session.services.people.pupils(TERM, P4)]
    assert ("Showed the whole ID number", pupils[-1].name) in rows(section)
    choose(qtbot, session, section.kind, "secret")
    assert rows(section) == [("Showed the whole ID number", pupils[-1].name)]
    choose(qtbot, session, section.kind, "")
    choose(qtbot, session, section.who, session.actor.staff)
    assert len(rows(section)) >= len(pupils)
    section.child.setText(pupils[0].first_name)
    section.child.searched.emit(pupils[0].first_name)
    settle(qtbot, session)
    assert rows(section) == [("Opened the child's page", pupils[0].name)]
    today = session.today()
    choose(qtbot, session, section.period, f"{today} {today}")
    assert len(rows(section)) == 1


def test_a_sound_log_is_said_to_be_sound_and_a_broken_one_is_named(section, session, qtbot):
    section.test.click()
    settle(qtbot, session)
    assert "stand as they were written" in words(section)
    db = session.services.desk.db
    db.execute("DROP TRIGGER look_altered")
    db.execute("UPDATE look SET student = '' WHERE tbl = 'national_id'")
    section.test.click()
    settle(qtbot, session)
    assert "do not hold: 1." in words(section)
    assert "was altered" in words(section)


def test_it_is_saved_as_a_file(section, session, qtbot, tmp_path):
    told = []
    section.stored.connect(told.append)
    section.save_to(tmp_path / "log.csv")
    qtbot.waitUntil(lambda: told != [])
    assert "log.csv" in told[0].replace("\u200b", "")
    assert "Showed the whole ID number" in (tmp_path / "log.csv").read_text("utf-8-sig")


def test_it_is_saved_under_a_password_and_says_whose_names_it_holds(
    section, session, qtbot, tmp_path
):
    told = []
    section.stored.connect(told.append)
    section.save_to(tmp_path / "log.xlsx", protect=True)
    qtbot.waitUntil(lambda: told != [])
    shown = section.findChild(PassphraseDialog)
    with pyzipper.AESZipFile(tmp_path / "log.xlsx.zip") as archive:
        with pytest.raises(RuntimeError):
            archive.read("log.xlsx")
        archive.setpassword(shown.words.text().encode())
        book = openpyxl.load_workbook(io.BytesIO(archive.read("log.xlsx")))
    said = "Names of 3 children: do not pass on"
    assert book.properties.description.startswith(said)
    assert book.worksheets[0].oddFooter.left.text.startswith(said)
    shown.accept()


@pytest.mark.parametrize("role", [Role.TEACHER, Role.GUIDANCE])
def test_who_may_not_read_it_is_not_offered_it(session, qtbot, role):
    account = NewAccount("bua", "ครูบัว", "", role, classes=(P4.label,))
    person = session.services.accounts.add(account)
    session.actor = actor_of(person)
    screen = SettingsScreen(session)
    qtbot.addWidget(screen)
    assert "looks" not in screen.parts
    assert "people" in screen.parts


def test_a_paper_that_is_saved_or_printed_stands_in_the_log(session, qtbot, tmp_path):
    over = QWidget()
    qtbot.addWidget(over)
    out = ReportOut(session, over, Banner())
    paper = report_pages.draw(session.services.reports.build("class-list", Wanted(TERM, P4)))
    out.offer(paper, "a")
    with qtbot.waitSignal(out.saved):
        out.save_to(tmp_path / "a.pdf")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(out.printed):
        out.print_on(printer)
    settle(qtbot, session)
    found = session.services.looks.listing(Looked(kind="out")).looks
    assert [each.what for each in found] == ["Printed “Class list”", "Saved “Class list” as pdf"]


def test_a_district_has_its_log_too_and_no_children_in_it(qapp, qtbot, on_screen, tmp_path):
    with districts.signed_in(tmp_path) as session:
        session.services.letters.build("report-obec", "2569/1", "en")
        screen = DistrictSettingsScreen(session)
        qtbot.addWidget(screen)
        on_screen(screen, 1366, 768)
        screen.set_round("2569/1")
        screen.show_section("looks")
        settle(qtbot, session)
        section = screen.section
        assert "Made the paper" in " ".join(each.what for each in section.model.records)
        assert not section.child.isVisible()
        section.test.click()
        settle(qtbot, session)
        assert "stand as they were written" in words(section)
