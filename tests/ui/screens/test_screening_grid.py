import random
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from careapp.clock import Clock
from careapp.services.opening import open_school
from careapp.ui.dialogs import Message
from careapp.ui.main_window import MainWindow
from careapp.ui.nav import Place
from careapp.ui.screens.screening_header import OTHER_KEY
from careapp.ui.screens.screenings import ScreeningsScreen
from tests.services.samples import P4, TERM
from tests.ui.screens.screening_stage import (
    ELEVEN,
    M1,
    SDQ,
    ZERO,
    Stage,
    add_class,
    fill,
    stage,
)
from tests.ui.screens.signed_in import settle, signed_in

CONTROL = Qt.KeyboardModifier.ControlModifier
IMPACT = ("impact_gate", "impact_distress", "impact_friends", "impact_class")


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    """The SDQ's grid of a class of three."""
    with stage(qtbot, on_screen, tmp_path) as made:
        made.open("grid", SDQ)
        yield made


def state(at, row):
    return at.grid.sheet.lines.all[row].state


def notes(at, row):
    return [note.text for note in at.grid.sheet.lines.all[row].notes]


def test_a_thousand_keys_are_a_thousand_stored_answers(qtbot, on_screen, tmp_path):
    chance = random.Random(7)
    with stage(qtbot, on_screen, tmp_path, classroom=M1, prepare=lambda s: add_class(s, 40)) as at:
        at.open("grid", SDQ)
        typed = {}
        for row in range(40):
            keys = [str(chance.randrange(3)) for _ in range(25)]
            at.key(*keys, "0")  # no impact: the other three are not asked
            typed[row] = {f"q{n}": int(key) for n, key in enumerate(keys, 1)} | {"impact_gate": 0}
        at.settle()
        assert {row: at.answers(row, classroom=M1) for row in (0, 17, 39)} == {
            row: typed[row] for row in (0, 17, 39)
        }
        lines = at.sheet(classroom=M1).lines
        assert [dict(line.record.answers) for line in lines] == list(typed.values())
        assert [line.record.status for line in lines[:39]] == ["final"] * 39
        at.screen.flush()
        at.settle()
        assert at.sheet(classroom=M1).lines[39].record.status == "final"
        assert at.screen.grid.counted == "Complete: 40 of 40"
        assert {state(at, row) for row in range(40)} == {"saved"}


def test_a_row_is_marked_saved_when_the_answer_is_on_the_disk_and_not_before(at):
    record = at.grid.sheet.lines.all[0].row.id
    seen = []
    at.screen.drafts.saved.connect(lambda row: seen.append((row, state(at, 0))))
    at.key("2")
    assert state(at, 0) == "saving"
    assert at.screen.grid.stored == "saving"
    at.settle()
    assert state(at, 0) == "saved"
    assert at.screen.grid.stored == "saved"
    assert seen == [(record, "saved")]
    typed, journaled = at.on_disk(record)
    assert typed == {"q1": 2}
    assert journaled is None


def test_leaving_a_row_writes_its_journal_entry(at):
    record = at.grid.sheet.lines.all[0].row.id
    at.key("2", Qt.Key.Key_Down)
    at.settle()
    typed, journaled = at.on_disk(record)
    assert typed == {}
    assert dict(journaled.answers) == {"q1": 2}
    assert journaled.status == "open"


def test_leaving_the_screen_writes_the_row_at_work(at):
    record = at.grid.sheet.lines.all[0].row.id
    at.key("2")
    at.screen.hide()
    at.settle()
    assert dict(at.on_disk(record)[1].answers) == {"q1": 2}


def test_totals_and_groups_follow_the_keys(at):
    at.key(*"0" * 24)
    assert notes(at, 0) == []
    assert at.grid.sheet.remaining(0) == "1 to go"
    at.key("0")
    assert notes(at, 0) == ["10", "ปกติ"]
    assert "อารมณ์ 0 ปกติ" in at.screen.grid.strip
    at.key(Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, "2")  # item 3: emotional
    assert notes(at, 0) == ["12", "ปกติ"]
    assert "อารมณ์ 2 ปกติ" in at.screen.grid.strip


def test_undo_and_redo_are_stored_too(at):
    at.key("2", "1")
    at.key(Qt.Key.Key_Z, modifier=CONTROL)
    at.settle()
    assert at.answers() == {"q1": 2}
    at.key(Qt.Key.Key_Z, modifier=CONTROL)
    at.settle()
    assert at.answers() == {}
    at.key(Qt.Key.Key_Y, Qt.Key.Key_Y, modifier=CONTROL)
    at.settle()
    assert at.answers() == {"q1": 2, "q2": 1}
    assert state(at, 0) == "saved"


def test_a_block_from_excel_is_stored_row_by_row_and_what_is_no_answer_is_told(at):
    rows = ["\t".join("1" * 25) for _ in range(3)]
    QGuiApplication.clipboard().setText("\n".join([rows[0], rows[1].replace("1", "7", 1), rows[2]]))
    at.key(Qt.Key.Key_V, modifier=CONTROL)
    at.screen.flush()
    at.settle()
    assert at.answers(0) == {f"q{n}": 1 for n in range(1, 26)}
    assert at.answers(1) == {f"q{n}": 1 for n in range(2, 26)}
    assert [line.record.status for line in at.sheet().lines] == ["final", "open", "final"]
    said = at.screen.grid.banner.sentence
    assert said == ("74 cell(s) pasted. 1 red cell(s) hold no answer: put them right here.")


def test_a_pasted_block_that_reaches_beyond_the_class_says_so(at):
    QGuiApplication.clipboard().setText("1\n1\n1\n1\n1")
    at.screen.grid.paste()
    at.settle()
    said = at.screen.grid.banner.sentence
    assert said == "3 cell(s) pasted. 2 cell(s) lay beyond the table."


def test_the_next_hole_is_one_key_away(at):
    at.key("1", "1", Qt.Key.Key_Right, "1", Qt.Key.Key_Home, Qt.Key.Key_F4)
    assert (at.grid.row, at.grid.column) == (0, 2)


def test_the_impact_is_asked_only_where_there_is_a_difficulty(at):
    at.key(*"1" * 25, "0")
    assert (at.grid.row, at.grid.column) == (1, 0)
    at.key(*"1" * 25, "2", "3", "3", "3")
    at.settle()
    assert {item: at.answers(1)[item] for item in IMPACT} == dict(
        zip(IMPACT, (2, 3, 3, 3), strict=True)
    )
    assert "impact_distress" not in at.answers(0)
    impact = next(each for each in at.sheet().lines[1].scores if each.scale == "impact")
    assert (impact.score, impact.band) == (6, "problem")


def test_subscale_scores_are_typed_in_their_own_columns(at):
    at.screen.grid.show_mode("scores")
    at.settle()
    assert [item.id for item in at.grid.sheet.items][:5] == [
        "score_emotional", "score_conduct", "score_hyperactivity", "score_peer", "score_prosocial",
    ]  # fmt: skip
    at.key("4", "4", "x", "0", "8", "0")
    at.settle()
    assert at.answers() == {
        "score_emotional": 4, "score_conduct": 4, "score_hyperactivity": 10, "score_peer": 0,
        "score_prosocial": 8, "impact_gate": 0,
    }  # fmt: skip
    assert at.sheet().lines[0].record.status == "final"
    assert notes(at, 0) == ["18", "มีปัญหา"]
    at.screen.grid.show_mode("items")
    at.settle()
    assert not at.grid.sheet.lines.is_open(0, 0)  # its score is typed: the items are not asked
    assert at.grid.sheet.lines.is_open(1, 0)
    assert notes(at, 0) == ["18", "มีปัญหา"]


def test_a_class_whose_scores_were_typed_opens_with_the_scores(qtbot, on_screen, tmp_path):
    scores = {"score_emotional": 1, "score_conduct": 1, "score_hyperactivity": 1, "score_peer": 1,
              "score_prosocial": 9}  # fmt: skip
    with stage(qtbot, on_screen, tmp_path, prepare=lambda s: fill(s, "sdq-teacher", scores)) as at:
        at.open("grid", SDQ)
        assert at.grid.sheet.items[0].id == "score_emotional"


def test_the_eleven_dimensions_take_1_2_3_and_y_n(at):
    at.open("grid", ELEVEN)
    at.key("y", *"123111111"[:8], "n", "1")
    at.settle()
    found = at.answers(0, "screening-11")
    assert found["talent"] == "yes"
    assert (found["learning"], found["health"], found["economic"]) == (
        "normal",
        "at_risk",
        "problem",
    )
    assert found["special_need"] == "no"
    assert notes(at, 0) == ["มีปัญหา"]


def test_a_level_that_was_ticked_is_offered_and_not_taken(qtbot, on_screen, tmp_path):
    def tick(services):
        line = services.screenings.sheet("screening-11", TERM, P4).lines[0]
        services.screenings.put(line.record.id, "health_problem_3", 1)

    with stage(qtbot, on_screen, tmp_path, prepare=tick) as at:
        at.open("grid", ELEVEN)
        assert dict(at.grid.sheet.lines.all[0].row.hints) == {"health": "problem"}
        assert "health" not in at.answers(0, "screening-11")


def test_a_refused_answer_stays_in_the_grid_with_the_reason_and_is_stored_later(at):
    at.break_disk()
    at.key("2", "1")
    at.settle()
    assert state(at, 0) == "failed"
    assert "บันทึก" in at.grid.sheet.lines.all[0].sentence
    assert at.screen.grid.stored == "failed"
    assert at.screen.grid.banner.isVisible()
    assert at.grid.answers(at.grid.sheet.lines.all[0].row.id) == {"q1": 2, "q2": 1}
    at.break_disk(broken=False)
    at.screen.drafts.retry()
    at.settle()
    assert state(at, 0) == "saved"
    assert at.answers() == {"q1": 2, "q2": 1}
    assert at.screen.grid.banner.sentence == "Everything is stored now."


def test_what_is_not_stored_yet_is_there_when_the_grid_is_shown_anew(at):
    at.break_disk()
    at.key("2")
    at.settle()
    at.screen.grid.show_mode("scores")
    at.settle()
    at.screen.grid.show_mode("items")
    at.settle()
    assert at.grid.answers(at.grid.sheet.lines.all[0].row.id) == {"q1": 2}
    assert state(at, 0) == "failed"
    at.break_disk(broken=False)
    at.screen.drafts.retry()
    at.settle()
    assert at.answers() == {"q1": 2}


def test_the_program_asks_before_it_closes_on_answers_that_are_not_stored(at):
    assert at.screen.may_leave()
    at.break_disk()
    at.key("2")
    at.settle()
    assert not at.screen.may_leave()
    (asked,) = at.screen.findChildren(Message)
    asked.reject()
    at.break_disk(broken=False)
    at.screen.drafts.retry()
    at.settle()
    assert at.screen.may_leave()


def test_a_child_can_be_finished_with_holes_after_saying_what_that_means(at):
    at.key(*"1" * 24)
    at.settle()
    at.screen.grid.finish()
    (asked,) = at.screen.findChildren(Message)
    words = asked.accessibleDescription()
    assert "ข้อ 25" in words
    assert "สมาธิ" in words
    asked.accept()
    at.settle()
    assert at.sheet().lines[0].record.status == "final"
    assert notes(at, 0) == ["20", "มีปัญหา"]
    assert "≈5" in at.screen.grid.strip


def test_leaving_the_question_alone_leaves_the_child_open(at):
    at.key("1")
    at.screen.grid.finish()
    at.screen.findChildren(Message)[0].reject()
    at.settle()
    assert at.sheet().lines[0].record.status == "open"


def day_field(at):
    fields = at.screen.grid.findChildren(QLineEdit)
    return next(each for each in fields if each.accessibleName() == "Filled in on")


def type_day(at, text):
    field = day_field(at)
    field.setFocus()
    field.selectAll()
    at.key(Qt.Key.Key_Delete)
    for letter in text:
        at.key(letter)
    at.key(Qt.Key.Key_Return)
    at.settle()


def test_the_day_is_of_the_buddhist_era_and_goes_with_forms_begun_after_it(at):
    assert day_field(at).text() == "15/06/2569"
    type_day(at, "12/6/2569")
    at.grid.setFocus()
    at.key("1")
    at.settle()
    assert at.sheet().lines[0].record.date == date(2026, 6, 12)


@pytest.mark.parametrize("text", ["32/6/2569", "", "16/06/2569"])
def test_an_impossible_day_is_told_and_not_taken(at, text):
    type_day(at, text)
    assert at.screen.grid.days.field.sentence
    assert at.screen.drafts.day == date(2026, 6, 15)


def test_a_day_outside_the_term_is_doubtful_and_taken(at):
    type_day(at, "1/5/2569")
    assert at.screen.grid.days.field.sentence == "Not in this term. Is it right?"
    assert at.screen.drafts.day == date(2026, 5, 1)


def test_forms_filled_in_before_keep_their_day_unless_asked(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=lambda s: fill(s, "sdq-teacher", ZERO)) as at:
        at.open("grid", SDQ)
        type_day(at, "10/6/2569")
        assert at.sheet().lines[0].record.date == date(2026, 6, 12)
        at.screen.grid.days.date_all()
        at.settle()
        line = at.sheet().lines[0]
        assert line.record.date == date(2026, 6, 10)
        assert line.record.status == "final"


@pytest.fixture
def window(qtbot, on_screen, tmp_path):
    """The grid as a place of the main window, beside another place."""
    with signed_in(tmp_path) as session:
        made = on_screen(MainWindow(), 1170, 700)
        made.set_places(
            [
                Place("screenings", "x", "screening", lambda: ScreeningsScreen(session), ""),
                Place("other", "y", "reports", QWidget, ""),
            ]
        )
        screen = made.open("screenings")
        screen.set_place(TERM, P4)
        settle(qtbot, session)
        screen.open("grid", SDQ)
        settle(qtbot, session)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made, screen, session
        made.hide()
        settle(qtbot, session)


def test_a_lock_in_the_middle_loses_nothing(qtbot, window, tmp_path):
    """The screen is taken down and the school closed while answers are on their way."""
    shown, screen, session = window
    screen.grid.grid.setFocus()
    for key in "21021021":
        qtbot.keyClick(QApplication.focusWidget(), key)
    shown.clear_places()
    session.end()
    settle(qtbot, session)
    again = open_school(tmp_path / "a.careapp", "", "", Clock(), "install-1")
    line = again.screenings.sheet("sdq-teacher", TERM, P4).lines[0]
    assert dict(line.record.answers) == {f"q{n}": int(key) for n, key in enumerate("21021021", 1)}
    assert line.stored
    assert not line.typed
    again.close()


def test_back_from_another_place_the_grid_is_as_it_was_left(qtbot, window):
    shown, screen, session = window
    grid = screen.grid.grid
    grid.setFocus()
    for key in "21":
        qtbot.keyClick(QApplication.focusWidget(), key)
    record = grid.sheet.lines.all[0].row.id
    shown.open("other")
    settle(qtbot, session)
    shown.open("screenings")
    settle(qtbot, session)
    assert screen.grid.grid is grid
    assert (grid.row, grid.column) == (0, 2)
    assert grid.answers(record) == {"q1": 2, "q2": 1}
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)
    settle(qtbot, session)
    assert grid.answers(record) == {"q1": 2}


def test_another_class_comes_after_the_row_at_work_is_written(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=lambda s: add_class(s, 2)) as at:
        at.open("grid", SDQ)
        record = at.grid.sheet.lines.all[0].row.id
        at.key("2")
        at.screen.set_place(TERM, M1)
        at.settle()
        assert len(at.grid.sheet.lines.all) == 2
        assert dict(at.on_disk(record)[1].answers) == {"q1": 2}


def test_what_others_wrote_is_read_when_the_grid_is_shown_again(at):
    at.ask(lambda services: fill(services, "sdq-teacher", ZERO))
    at.session.changed.emit("screenings")
    at.screen.refresh()
    at.settle()
    assert at.grid.answers(at.grid.sheet.lines.all[0].row.id) == ZERO


def test_one_key_goes_to_the_same_child_one_by_one_and_back(at):
    at.key(Qt.Key.Key_Down)
    student = at.screen.grid.student()
    assert OTHER_KEY == "F7"
    at.key(Qt.Key.Key_F7)
    at.settle()
    assert at.screen.page == "guided"
    assert at.screen.guided.student() == student
    at.key(Qt.Key.Key_F7)
    at.settle()
    assert at.screen.page == "grid"
    assert at.screen.grid.student() == student


def test_a_narrow_window_has_one_note_column(qtbot, on_screen, tmp_path):
    with stage(
        qtbot, on_screen, tmp_path, size=(950, 560), prepare=lambda s: fill(s, "sdq-teacher", ZERO)
    ) as at:
        at.open("grid", SDQ)
        assert notes(at, 0) == ["10"]
        at.screen.resize(1170, 700)
        at.settle()
        assert notes(at, 0) == ["10", "ปกติ"]


def test_nothing_appears_as_a_window_of_its_own(windows_shown, qtbot, on_screen, tmp_path):
    with signed_in(tmp_path) as session:
        at = Stage(qtbot, on_screen, session)
        at.open("grid", SDQ)
        at.open("guided", ELEVEN)
        at.open("results", SDQ)
        assert windows_shown == [at.screen]
