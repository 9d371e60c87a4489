"""Targets on screen: goals are set by keys, every number opens its children."""

import pytest
from PySide6.QtCore import Qt

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.movements import before
from careapp.domain.targets import Target, indicators
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui.screens.reports import ReportsScreen
from careapp.ui.screens.target_edit import TargetDialog
from careapp.ui.screens.targets import TargetsScreen
from tests.services.samples import P4, TERM
from tests.services.test_signs import screened
from tests.ui.screens.alone import Alone, open_dialog
from tests.ui.screens.signed_in import signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


def prepared(services):
    """Three children screened in two terms; a goal of last year."""
    last = services.people.term(before(TERM.id))
    for pupil, then, now in zip(services.people.pupils(TERM, P4), ("problem", "normal", "normal"),
                                ("normal", "at_risk", "normal"), strict=False):  # fmt: skip
        screened(services, last, pupil.student.id, learning=then)
        screened(services, TERM, pupil.student.id, learning=now)
    services.targets.save(Target(TERM.year - 1, "screened", 90))


@pytest.fixture
def shown(qtbot, tmp_path, on_screen):
    """The screen of ป.4/1; of another account when asked."""
    opened = []

    def show(account=None):
        opened.append(signed_in(tmp_path, account=account, prepare=prepared))
        session = opened[-1].__enter__()
        screen = TargetsScreen(session)
        made = Alone(qtbot, session, screen)
        on_screen(screen, 1150, 640)
        screen.set_place(TERM, P4)
        made.settle()
        screen.table.choose([*indicators()].index("screened"))
        made.settle()
        return made

    yield show
    for each in opened:
        each.__exit__(None, None, None)


@pytest.fixture
def inside(shown):
    return shown()


def line(made, indicator):
    return made.screen._board.line(indicator)


def ask(made):
    made.screen.ask_goal(made.screen.table.record())
    return open_dialog(TargetDialog)


def set_goal(made, goal, focus=""):
    made.qtbot.keyClick(made.screen.table, Qt.Key.Key_Return)
    shown = open_dialog(TargetDialog)
    shown.goal.set_text(goal)
    shown.focus.edit.setPlainText(focus)
    shown.go.click()
    made.settle()


def test_a_goal_is_set_by_keys_and_lights_up(inside):
    set_goal(inside, "80", "no child left out")
    found = line(inside, "screened")
    assert (found.target.goal, found.target.focus, found.light) == (
        80, "no child left out", "reached",
    )  # fmt: skip
    assert "no child left out" in inside.words()
    assert inside.screen.keeps.texts() == {}
    set_goal(inside, "80", "no child left out")
    assert line(inside, "screened").target == found.target


def test_an_impossible_goal_cannot_be_saved_and_stays_typed(inside):
    shown = ask(inside)
    shown.goal.set_text("120")
    assert not shown.go.isEnabled()
    shown.reject()
    assert ask(inside).goal.text() == "120"
    open_dialog(TargetDialog).reject()


def test_setting_a_goal_and_taking_it_away_can_be_undone(inside):
    set_goal(inside, "80")
    inside.press("Undo")
    assert line(inside, "screened").target is None
    set_goal(inside, "70")
    shown = ask(inside)
    shown._remove()
    inside.settle()
    assert line(inside, "screened").target is None
    inside.press("Undo")
    assert line(inside, "screened").target.goal == 70


def test_goals_of_last_year_are_offered_and_taken_over(inside):
    inside.press("Take them over")
    assert line(inside, "screened").target == Target(TERM.year, "screened", 90)
    inside.press("Undo")
    assert line(inside, "screened").target is None


def test_a_number_opens_the_children_behind_it(inside):
    value = line(inside, "screened").now.value
    assert value.part == 3
    inside.screen.panel.done.click()
    ((place, detail),) = inside.asked
    assert (place, detail["ids"]) == ("students", value.done)


def test_movement_shows_who_moved_and_its_numbers_open_them(inside):
    inside.screen.take({"page": "movement"})
    cells = inside.screen.movement.cells
    assert {pair: each.text() for pair, each in cells.items() if each.isEnabled()} == {
        ("problem", "normal"): "1", ("normal", "at_risk"): "1", ("normal", "normal"): "1",
    }  # fmt: skip
    cells["problem", "normal"].click()
    ((_, detail),) = inside.asked
    assert detail["ids"] == inside.screen.movement.moved().matrix.to_normal
    assert "Has problems → Normal" in detail["title"]


def test_a_band_of_the_picture_opens_the_same_children_as_its_number(inside):
    inside.screen.take({"page": "movement"})
    movement = inside.screen.movement
    assert [place.words.rpartition(" ")[2] for place in movement.picture._places] == ["1"] * 3
    movement.picture.picked.emit(2, 0)
    ((_, detail),) = inside.asked
    assert detail["ids"] == movement.moved().matrix.to_normal


def test_another_dimension_is_another_matrix(inside):
    inside.screen.take({"page": "movement"})
    movement = inside.screen.movement
    movement.table.setFocus()
    names = [each.scale for each in movement._model.records]
    movement.table.choose(names.index("health"))
    assert movement.moved().scale == "health"
    assert movement.cells["normal", "normal"].text() == "3"


def test_a_teacher_sees_her_class_against_the_goals_and_sets_none(shown):
    def teacher(services):
        account = NewAccount("kru", "ครูประจำชั้น", "", Role.TEACHER, classes=(P4.label,))
        return actor_of(services.accounts.add(account))

    made = shown(teacher)
    assert line(made, "screened").now.value.whole == 3
    assert not made.screen.panel.edit.isVisible()
    assert ask(made) is None
    assert not made.screen.banner.isVisible()


def test_the_report_is_that_of_the_page(inside):
    inside.screen.take({"page": "movement"})
    inside.screen._ask_report()
    inside.screen._other_page()
    inside.screen._ask_report()
    inside.screen._other_page()
    inside.screen._ask_report()
    assert [(place, detail["name"]) for place, detail in inside.asked] == [
        ("reports", "trend"), ("reports", "trend"), ("reports", "targets"),
    ]  # fmt: skip


def test_a_cell_of_the_map_of_needs_opens_its_children(inside):
    inside.screen.take({"page": "needs"})
    page = inside.screen.needs
    assert page.picture.hasFocus()
    rows = [row.name for row in page.found.chart.rows]
    assert rows == ["2/2568", "1/2569"]
    inside.qtbot.keyClick(page.picture, Qt.Key.Key_Return)
    ((_, detail),) = inside.asked
    assert detail["ids"] == page.found.who(0, 0)
    assert len(detail["ids"]) == 1
    assert detail["title"] == "Learning: 2/2568"
    inside.screen.set_place(TERM, None)
    inside.settle()
    assert [row.name for row in page.found.chart.rows] == ["ป.4/1"]
    assert inside.screen.needs.picture.accessibleDescription().startswith("ป.4/1, Learning")


def test_the_reports_lead_here(qtbot, tmp_path, on_screen):
    with signed_in(tmp_path, prepare=prepared) as session:
        made = Alone(qtbot, session, ReportsScreen(session))
        on_screen(made.screen)
        made.screen.targets.click()
        made.settle()
        assert made.asked == [("targets", None)]


def test_another_year_has_other_columns(inside):
    inside.screen.set_place(inside.screen._session.services.people.term("2570/1"), None)
    inside.settle()
    heads = [column.heading for column in inside.screen.table._targets.columns]
    assert heads[-2:] == ["2568", "2569"]
    assert "The term has not begun." in inside.words()
