"""The table of attendance and results in the real window: typed, pasted, taken from a file."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.report_cards import ReportCard
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui.screens.report_cards import ReportCardsScreen
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle, signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def session(tmp_path):
    with signed_in(tmp_path) as made:
        yield made


@pytest.fixture
def screen(qtbot, session):
    made = ReportCardsScreen(session)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.set_place(TERM, P4)
    qtbot.waitUntil(lambda: made.table.grid.sheet.rowCount() == 3)
    return made


def stored(qtbot, session):
    """What the school's file has, in the order of the class."""
    settle(qtbot, session)
    done = []
    session.read(lambda services: services.report_cards.of_class(TERM, P4), done.append)
    qtbot.waitUntil(lambda: bool(done))
    return [done[0].cards.get(each.student.id) for each in done[0].pupils]


def type_row(qtbot, screen, *texts):
    for text in texts:
        qtbot.keyClicks(screen.table.grid, text)
        qtbot.keyClick(screen.table.grid, Qt.Key.Key_Tab)


def values(card):
    return None if card is None else (card.days_open, card.days_absent, card.days_late, card.gpa)


def test_numbers_are_typed_row_by_row_and_stored_at_once(qtbot, session, screen):
    screen.table.grid.go(0, 0)
    type_row(qtbot, screen, "100", "4", "2", "3.5", "0", "1", "0", "0", "98")
    screen.table.grid.flush()
    first, second, third = stored(qtbot, session)
    assert (values(first), first.count_r) == ((100, 4, 2, 3.5), 1)
    assert values(second) == (98, None, None, None)
    assert third is None
    assert screen.table.grid.sheet.shown(0, 3) == "3.50"
    assert screen.table.grid.sheet.shown(0, 8) == "96 %"


def test_a_number_that_cannot_be_stays_red_and_is_not_stored(qtbot, session, screen):
    grid = screen.table.grid
    grid.go(0, 0)
    type_row(qtbot, screen, "20")
    qtbot.keyClicks(grid, "21")
    qtbot.keyClick(grid, Qt.Key.Key_Tab)
    assert (grid.row, grid.column) == (0, 1)
    assert grid.sheet.wrong(0, 1) == "More days absent than school was open."
    grid.go(0, 3)
    qtbot.keyClicks(grid, "5")
    qtbot.keyClick(grid, Qt.Key.Key_Tab)
    assert grid.sheet.wrong(0, 3) == "GPA of the term: from 0 to 4.00."
    assert values(stored(qtbot, session)[0]) == (20, None, None, None)


def test_a_doubtful_number_is_stored_and_said_below_the_table(qtbot, session, screen):
    screen.table.grid.go(0, 0)
    type_row(qtbot, screen, "100", "60")
    qtbot.waitUntil(lambda: "more than half" in screen.table._doubt.text())
    assert values(stored(qtbot, session)[0]) == (100, 60, None, None)


def test_a_block_from_excel_is_pasted_and_undone(qtbot, session, screen):
    QGuiApplication.clipboard().setText("100\t4\t1\t3.25\n100\t2\t0\t4.5\n\t\t\t๒.๐๐")
    screen.table.grid.go(0, 0)
    screen._paste.click()
    assert "11" not in screen.banner.sentence
    assert screen.banner.sentence.startswith("8 numbers pasted.")
    assert "1 red cells" in screen.banner.sentence
    found = [values(each) for each in stored(qtbot, session)]
    assert found == [(100, 4, 1, 3.25), (100, 2, 0, None), (None, None, None, 2.0)]
    screen.table.grid.undo()
    assert stored(qtbot, session) == [None, None, None]


def test_the_days_of_one_row_go_to_all_that_have_none(qtbot, session, screen):
    screen.table._spread.click()
    assert "first" in screen.banner.sentence
    screen.table.grid.go(1, 0)
    qtbot.keyClicks(screen.table.grid, "97")
    screen.table._spread.click()
    assert [values(each)[0] for each in stored(qtbot, session)] == [97, 97, 97]
    screen.table.grid.undo()
    assert [each and each.days_open for each in stored(qtbot, session)] == [None, 97, None]


def write(path, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


HEAD = ["เลขประจำตัว", "วันเปิดเรียน", "ขาดเรียน", "เกรดเฉลี่ย", "ลา"]


def test_a_file_is_looked_at_stored_and_undone(qtbot, session, screen, tmp_path):
    path = write(tmp_path / "a.xlsx", HEAD, [5001, 100, 4, 3.5, 1], [5002, 100, 120, 2, 1])
    screen.take(path)
    qtbot.waitUntil(lambda: screen.taking.preview is not None)
    assert "1 new, 0 changed" in screen.taking.summary
    assert "1 rows with errors" in screen.taking.summary
    assert [each.row for each in screen.taking._model.records] == [3, 2]
    assert stored(qtbot, session) == [None, None, None]
    screen.taking._store.click()
    qtbot.waitUntil(lambda: screen.banner.sentence == "Stored for 1 students.")
    assert values(stored(qtbot, session)[0]) == (100, 4, None, 3.5)
    qtbot.waitUntil(lambda: screen.table.grid.sheet.shown(0, 0) == "100")
    screen.banner._act()
    qtbot.waitUntil(lambda: screen.banner.sentence == "It is as it was before.")
    assert stored(qtbot, session) == [None, None, None]


def test_a_file_without_headings_is_a_sentence(qtbot, session, screen, tmp_path):
    screen.take(write(tmp_path / "a.xlsx", ["ก", "ข"], [1, 2]))
    qtbot.waitUntil(lambda: "a.xlsx" in screen.banner.sentence)
    assert screen.taking.preview is None


def test_the_template_of_the_class_is_written(qtbot, session, screen, tmp_path):
    screen.save_template(tmp_path / "t.xlsx")
    qtbot.waitUntil(lambda: "t.xlsx" in screen.banner.sentence)
    assert openpyxl.load_workbook(tmp_path / "t.xlsx").active.max_row == 4


def test_without_a_class_it_says_what_to_do(qtbot, session, screen):
    screen.set_place(TERM, None)
    qtbot.waitUntil(screen._empty.isVisible)
    screen.set_place(TERM, P4)
    qtbot.waitUntil(screen.table.isVisible)


def test_what_stands_already_is_shown_and_the_director_only_looks(qtbot, tmp_path):
    def prepare(services):
        student = services.people.pupils(TERM, P4)[0].student.id
        services.report_cards.save(ReportCard(student, TERM.id, 100, 4))

    def director(services):
        return actor_of(services.accounts.add(NewAccount("boss", "ผอ.", "", Role.DIRECTOR)))

    with signed_in(tmp_path, account=director, prepare=prepare) as session:
        screen = ReportCardsScreen(session)
        qtbot.addWidget(screen)
        screen.show()
        screen.set_place(TERM, P4)
        qtbot.waitUntil(lambda: screen.table.grid.sheet.rowCount() == 3)
        assert screen.table.grid.sheet.shown(0, 1) == "4"
        assert not screen.table.isEnabled()
        assert not screen._take_in.isVisible()
