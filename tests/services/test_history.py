from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.domain.plans import Step
from careapp.errors import CareError, NotAllowed
from careapp.services import history
from careapp.services.class_sheets import Filled
from careapp.services.history import KINDS, ChangedSince
from careapp.services.plans import Made
from careapp.store import plans, records
from tests.services.lives import live, screen
from tests.services.samples import TERM


def lines(services, child, kind=""):
    found, before = [], ""
    while True:
        piece = services.history.of_student(child.id, kind, before)
        found += piece.lines
        before = piece.next
        if not before:
            return found


@pytest.fixture
def child(filled):
    return filled.people.find("5001")


def test_it_goes_back_to_the_first_entry_in_pieces_newest_first(filled, monkeypatch):
    child = live(filled)
    whole = lines(filled, child)
    monkeypatch.setattr(history, "PIECE", 3)
    assert lines(filled, child) == whole
    assert [each.id for each in whole] == sorted((each.id for each in whole), reverse=True)
    (count,) = filled.desk.db.execute(
        "SELECT count(*) FROM change WHERE student = ? AND tbl NOT IN"
        " ('result', 'sealed_note', 'alarm', 'photo')",
        (child.id,),
    ).fetchone()
    assert len(whole) == count


def test_the_filters_part_it_without_a_rest(filled):
    child = live(filled)
    parts = [each for kind in KINDS for each in lines(filled, child, kind)]
    assert {each.id for each in parts} == {each.id for each in lines(filled, child)}
    assert len(parts) == len(lines(filled, child))


def test_answers_are_told_item_by_item_and_taken_back_with_their_results(filled, child):
    screen(filled, child)
    (record,) = records.of_student(filled.desk.db, child.id)
    answers = {**record.answers, "health": "problem"}
    filled.screenings.record("screening-11", TERM, [Filled(child, answers)])
    line = lines(filled, child, "records")[0]
    (changed,) = line.fields
    assert (changed.before, changed.after) == ("ปกติ", "มีปัญหา")
    assert line.who == "ครูผู้ดูแล"
    filled.history.undo(line.id)
    (now,) = records.of_student(filled.desk.db, child.id)
    assert now.answers == record.answers
    (outcome,) = [
        each
        for each in filled.screenings.outcomes(TERM, ("screening-11",), students=[child.id])
        if each.scale == "overall"
    ]
    assert outcome.band == "normal"


def test_an_undo_can_itself_be_taken_back(filled, child):
    filled.people.save_student(replace(child, nickname="กล้วย"))
    filled.history.undo(lines(filled, child)[0].id)
    assert filled.people.student(child.id).nickname == child.nickname
    filled.history.undo(lines(filled, child)[0].id)
    assert filled.people.student(child.id).nickname == "กล้วย"


def test_what_was_written_again_since_is_asked_about_first(filled, child):
    for name in ("หนึ่ง", "สอง"):
        filled.people.save_student(replace(filled.people.student(child.id), nickname=name))
    older = lines(filled, child)[1]
    with pytest.raises(ChangedSince):
        filled.history.undo(older.id)
    assert filled.people.student(child.id).nickname == "สอง"
    filled.history.undo(older.id, sure=True)
    assert filled.people.student(child.id).nickname == ""


def test_a_move_is_not_taken_back_here(filled):
    child = live(filled)
    move = next(each for each in lines(filled, child) if each.table == "plan_move")
    assert not move.undoable
    with pytest.raises(CareError, match=r"own page|หน้า"):
        filled.history.undo(move.id)


def test_nothing_is_changed_in_a_closed_plan(filled):
    child = live(filled)
    (plan,) = plans.plans(filled.desk.db, [child.id])
    goal = next(
        each
        for each in lines(filled, child, "plans")
        if any(field.name == "goal" for field in each.fields)
    )
    filled.plans.move(plan.id, "close", Made("better"))
    with pytest.raises(CareError):
        filled.history.undo(goal.id)


def test_a_step_that_was_written_is_taken_away_and_comes_back(filled, child):
    plan = filled.plans.open(child.id)
    filled.plans.save_step(Step("", plan, child.id, "โทรหายาย"))
    made = next(each for each in lines(filled, child) if each.table == "plan_step")
    assert made.made
    assert "โทรหายาย" in made.title
    filled.history.undo(made.id)
    assert filled.plans.whole(plan).life.steps == ()
    gone = next(each for each in lines(filled, child) if each.table == "plan_step")
    assert gone.gone
    filled.history.undo(gone.id)
    assert [each.what for each in filled.plans.whole(plan).life.steps] == ["โทรหายาย"]


def test_a_child_that_was_taken_in_stays(filled, child):
    first = next(each for each in lines(filled, child) if each.table == "student")
    assert first.made
    assert not first.undoable
    with pytest.raises(CareError):
        filled.history.undo(first.id)


def test_who_may_not_write_may_not_take_back(filled, child, as_role):
    filled.people.save_student(replace(child, nickname="กล้วย"))
    line = lines(filled, child)[0]
    director = as_role(Role.DIRECTOR)
    assert not lines(director, child)[0].undoable
    with pytest.raises(NotAllowed):
        director.history.undo(line.id)
    other = as_role(Role.TEACHER, ["ป.5/1"])
    with pytest.raises(NotAllowed):
        other.history.of_student(child.id)
