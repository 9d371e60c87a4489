"""Conflicts: both values are kept until a person decides, and every decision can be taken back."""

from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.domain.conflicts import moment
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from tests.services.laptops import carried, joined, sent
from tests.services.samples import P4, TERM


@pytest.fixture
def mali(filled, tmp_path):
    services = joined(filled, tmp_path, "mali", [P4])
    yield services
    services.close()


def child(school):
    return school.people.pupils(TERM, P4)[0].student


@pytest.fixture
def nickname(filled, mali, tmp_path):
    """A conflict about a nickname, known on both laptops; its id."""
    for school, name in ((filled, "หนึ่ง"), (mali, "สอง")):
        school.people.save_student(replace(child(school), nickname=name))
    _, received = carried(mali, filled, tmp_path)
    carried(filled, mali, tmp_path, P4)
    (id_,) = received.conflicts
    return id_


@pytest.fixture
def goal(filled, mali, tmp_path):
    """A conflict about the goal of a plan; the plan and the conflict."""
    plan = filled.plans.open(child(filled).id)
    carried(filled, mali, tmp_path, P4)
    for school, words in ((filled, "มาเรียนทุกวัน"), (mali, "อ่านได้คล่อง")):
        known = school.plans.whole(plan).life.plan
        school.plans.save(replace(known, goal=words), known)
    _, received = carried(mali, filled, tmp_path)
    (id_,) = received.conflicts
    return plan, id_


def test_a_conflict_says_in_words_who_wrote_what_and_when(filled, mali, goal):
    (shown,) = filled.conflicts.open()
    assert (shown.table, shown.field, shown.label) == ("plan", "goal", "เป้าหมาย")
    assert shown.child == child(filled).name
    sides = {shown.earlier.words: shown.earlier, shown.later.words: shown.later}
    assert sides["มาเรียนทุกวัน"].who == filled.actor.name
    assert sides["มาเรียนทุกวัน"].ours
    assert (sides["อ่านได้คล่อง"].who, sides["อ่านได้คล่อง"].ours) == (mali.actor.name, False)
    assert shown.earlier.when < shown.later.when


@pytest.mark.parametrize("choice", ["earlier", "later"])
def test_a_decision_holds_on_every_laptop_and_can_be_taken_back(
    filled, mali, nickname, tmp_path, choice
):
    (shown,) = filled.conflicts.open()
    wanted, usual = getattr(shown, choice).words, shown.later.words
    filled.conflicts.decide(nickname, choice)
    assert filled.conflicts.open() == ()
    assert [each.decision for each in filled.conflicts.decided()] == [choice]
    again, _ = carried(filled, mali, tmp_path, P4)
    assert again.clashes == ()
    assert child(mali).nickname == child(filled).nickname == wanted
    assert mali.conflicts.open() == ()
    filled.conflicts.take_back(nickname)
    assert child(filled).nickname == usual
    assert [each.id for each in filled.conflicts.open()] == [nickname]
    carried(filled, mali, tmp_path, P4)
    assert [each.id for each in mali.conflicts.open()] == [nickname]
    mali.conflicts.decide(nickname, choice)
    assert mali.conflicts.open() == ()
    assert mali.backups.check() == []


def test_both_are_noted_where_there_are_notes(filled, goal):
    plan, id_ = goal
    filled.conflicts.decide(id_, "both")
    (note,) = filled.plans.whole(plan).life.notes
    assert "มาเรียนทุกวัน" in note.text
    assert "อ่านได้คล่อง" in note.text
    assert filled.conflicts.open() == ()
    filled.conflicts.take_back(id_)
    assert filled.plans.whole(plan).life.notes == ()
    filled.conflicts.decide(id_, "both")
    assert len(filled.plans.whole(plan).life.notes) == 1


def test_both_of_a_child_s_data_stay_in_the_history(filled, nickname):
    filled.conflicts.decide(nickname, "both")
    told = [f.after for line in filled.history.of_student(child(filled).id).lines
            for f in line.fields if f.name == "nickname"]  # fmt: skip
    assert {"หนึ่ง", "สอง"} <= set(told)


def test_what_was_written_since_is_no_conflict_and_no_decision_is_taken_back_over_it(
    filled, nickname
):
    filled.conflicts.decide(nickname, "earlier")
    filled.people.save_student(replace(child(filled), nickname="สาม"))
    with pytest.raises(CareError):
        filled.conflicts.take_back(nickname)
    assert child(filled).nickname == "สาม"


def test_what_nobody_decided_is_not_taken_back(filled, nickname):
    with pytest.raises(CareError, match="ยังไม่มีใครตัดสิน"):
        filled.conflicts.take_back(nickname)


def test_before_it_is_taken_in_both_sides_are_told(filled, mali, tmp_path):
    for school, name in ((filled, "หนึ่ง"), (mali, "สอง")):
        school.people.save_student(replace(child(school), nickname=name))
    shown = filled.packages.look_into([sent(mali, filled, tmp_path)])
    (told,) = shown.differences
    assert (told.child, told.field) == (child(filled).name, "nickname")
    assert (told.earlier.words, told.later.words) == ("หนึ่ง", "สอง")
    assert (told.earlier.ours, told.later.ours) == (True, False)
    assert filled.conflicts.open() == ()  # nothing is written yet
    filled.packages.receive(shown)
    assert filled.conflicts.open() == (told,)


def test_writing_the_field_anew_settles_it(filled, nickname):
    filled.people.save_student(replace(child(filled), nickname="สาม"))
    assert filled.conflicts.open() == ()


def test_two_records_of_one_form_are_no_conflict(filled, mali, tmp_path):
    for school, said in ((filled, "normal"), (mali, "at_risk")):
        school.screenings.record(
            "screening-11", TERM, [Filled(child(school), {"learning": said, "health": "normal"})]
        )
    shown, _ = carried(mali, filled, tmp_path)
    assert shown.clashes == ()  # each wrote a record of her own: both are there, the newest counts
    found = filled.screenings.outcomes(TERM, ("screening-11",))
    assert {each.band for each in found if each.scale == "learning"} == {"at_risk"}


def test_two_laptops_that_decide_apart_agree_on_the_newest_decision(
    filled, mali, nickname, tmp_path
):
    filled.conflicts.decide(nickname, "earlier")
    mali.conflicts.decide(nickname, "later")
    carried(mali, filled, tmp_path)
    carried(filled, mali, tmp_path, P4)
    assert child(filled).nickname == child(mali).nickname
    assert filled.conflicts.decided()[0].decision == mali.conflicts.decided()[0].decision


def test_a_role_decides_where_it_reaches(filled, mali, nickname):
    other = replace(mali.actor, classes=frozenset({"ป.5/1"}))
    stranger = filled.as_actor(other)
    assert stranger.conflicts.open() == ()
    with pytest.raises(NotAllowed):
        stranger.conflicts.decide(nickname, "later")
    director = filled.as_actor(replace(filled.actor, role=Role.DIRECTOR))
    with pytest.raises(NotAllowed):
        director.conflicts.open()


def test_settings_of_the_school_clash_too_and_the_coordinator_decides(filled, mali, tmp_path):
    filled.settings.save_title("class-list", "ก")
    mali.as_actor(filled.actor).settings.save_title("class-list", "ข")
    _, received = carried(mali, filled, tmp_path, beyond=True)
    (id_,) = received.conflicts
    assert mali.conflicts.open() == ()
    filled.conflicts.decide(id_, "earlier")
    now = filled.desk.file.clock.now()
    (known,) = filled.conflicts.decided()
    assert known.earlier.when <= moment(filled.desk.new_id(), now.tzinfo)
