"""What a district's packs come to on screen, its reports, and the taking in of many files."""

import pytest
from PySide6.QtWidgets import QApplication

from careapp.ui.screens.district_behind import BehindDialog
from careapp.ui.screens.district_reports import DistrictReportsScreen
from careapp.ui.screens.district_results import DistrictResultsScreen
from careapp.ui.screens.district_schools import DistrictSchoolsScreen
from careapp.ui.screens.page_writer import undo_word
from tests.ui import districts
from tests.ui.districts import TERM
from tests.ui.screens.alone import Alone, open_dialog


@pytest.fixture(scope="module")
def session(qapp, tmp_path_factory):
    """A plain district of 12 schools, 9 of which have sent."""
    with districts.signed_in(tmp_path_factory.mktemp("district"), 12) as made:
        yield made


@pytest.fixture
def alone(qtbot, on_screen, session):
    def make(kind):
        screen = kind(session)
        on_screen(screen, 1100, 700)
        made = Alone(qtbot, session, screen)
        screen.set_round(TERM)
        made.settle()
        return made

    return make


def test_every_number_opens_the_schools_behind_it(alone):
    made = alone(DistrictResultsScreen)
    screen = made.screen
    line = screen.groups.lines[0]
    cell = line.cells[1]
    screen.groups.table.picked.emit(line, "at_risk")
    made.settle()
    dialog = open_dialog(BehindDialog)
    assert sum(n or 0 for _, _, n in dialog.rows) == cell.n
    assert sum(n is None for _, _, n in dialog.rows) == cell.masked
    code = dialog.rows[0][0]
    dialog._go(dialog.rows[0])
    assert made.asked == [("schools", {"school": code})]


def test_masked_cells_are_said_and_not_added(alone, session):
    made = alone(DistrictResultsScreen)
    line = max(made.screen.groups.lines, key=lambda each: each.masked)
    assert line.masked
    column = next(n for n, each in enumerate(line.cells) if each.masked)
    shown = made.screen.groups.table.model().index(made.screen.groups.lines.index(line), column + 1)
    assert f"*{line.cells[column].masked}" in shown.data()
    assert "masked" in made.words()


def test_lines_are_by_dimension_by_grade_or_by_sex(alone):
    made = alone(DistrictResultsScreen)
    groups = made.screen.groups
    for by, first in (("grade", "อ.2"), ("sex", "male"), ("dimension", "learning")):
        groups.by.choose(by)
        groups.by.picked.emit(by)
        assert groups.lines[0].id == first
    assert made.screen.groups.chosen.by == "dimension"


def test_schools_stand_beside_one_another_and_beside_the_dimensions(alone):
    made = alone(DistrictResultsScreen)
    made.screen.show_part("compare")
    made.settle()
    counted = made.screen._found.sums.schools
    assert {each.code for each in made.screen.compare.rows} == set(counted)
    made.screen.show_part("heat")
    made.settle()
    assert set(made.screen.heat._codes) <= set(counted)
    made.screen.show_part("every")
    made.settle()
    assert len(made.screen.every.rows) == len(made.screen._found.sums.cells)


def test_a_report_is_drawn_and_can_be_saved(alone, tmp_path):
    made = alone(DistrictReportsScreen)
    screen = made.screen
    made.qtbot.waitUntil(lambda: screen.preview.paper is not None)
    out = tmp_path / "summary.xlsx"
    screen.out.save_to(out)
    made.settle()
    assert out.stat().st_size > 1000


def test_a_round_without_packs_says_what_to_do_first(alone, session):
    made = alone(DistrictResultsScreen)
    made.screen.set_round("2568/2")
    made.settle()
    made.press("To the schools")
    assert made.asked[-1][0] == "schools"


def test_a_cancel_keeps_what_came_before_it_and_says_what_was_not_looked_at(alone, tmp_path):
    made = alone(DistrictSchoolsScreen)
    screen = made.screen
    folder = tmp_path / "packs"
    folder.mkdir()
    for n in range(40):
        (folder / f"{n:02}.xlsx").write_bytes(b"no pack %d" % n)
    came = []
    screen.receiving.came.connect(lambda arrived, left: came.append((arrived, left)))
    screen.receive((folder,))
    screen.receiving._whole.progressed.connect(
        lambda done, total: screen.receiving._whole.cancel() if done else None
    )
    made.qtbot.waitUntil(lambda: came != [])
    made.settle()
    (arrived, left) = came[0]
    assert 0 < len(arrived) < 40
    assert len(arrived) + left == 40
    assert "not looked at" in made.words()
    screen._take_away(tuple(each.pack.id for each in arrived))
    made.settle()


def test_schools_are_found_by_name_code_and_state(alone):
    made = alone(DistrictSchoolsScreen)
    board = made.screen.board
    made.screen.search("42010003")
    assert [row.school.code for row in board.rows] == ["42010003"]
    made.screen.search("")
    board.show_only("missing")
    assert {row.state for row in board.rows} == {"missing"}
    board.show_only("every")
    QApplication.processEvents()
    assert len(board.rows) == 12


def test_accepting_can_be_undone(alone):
    made = alone(DistrictSchoolsScreen)
    board = made.screen.board
    waiting = [each for each in board.rows if each.state == "received" and each.pack]
    made.screen.accept((waiting[0].pack.id,))
    made.settle()
    code = waiting[0].school.code

    def state():
        return next(each.state for each in board.rows if each.school.code == code)

    assert state() == "accepted"
    made.press(undo_word())
    made.settle()
    assert state() == "received"
