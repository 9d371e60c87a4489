"""The turn of the year: every child where it belongs, in one step, and back again."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.domain.people import Classroom
from careapp.domain.schools import usual_term
from careapp.domain.year_turn import FATES, Choices
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.year_turn import waiting
from careapp.store import people
from tests.services.samples import BANGKOK, CHILDREN, P4, P5, TERM, listing

NEXT = usual_term(2570, 1)
P6 = Classroom("ป.6", "1")


@pytest.fixture
def april(filled, stepping):
    """The holidays after the year 2569: DMC's round is over."""
    stepping.set(datetime(2027, 4, 20, 9, 0, tzinfo=BANGKOK))
    return filled


def seats(school, term):
    return {p.student.first_name: p.classroom.label for p in school.people.pupils(term)}


def rows(school):
    """The enrolments that count, as they are stored."""
    return people.enrolments(school.desk.db)


def test_every_class_goes_up_and_the_old_year_stays_as_it_was(april):
    before = seats(april, TERM)
    done = april.year_turn.turn(april.year_turn.preview())
    assert done.counts == {"up": 5, "repeat": 0, "graduate": 0, "leave": 0}
    assert seats(april, TERM) == before
    assert seats(april, NEXT) == {
        "กล้า": "ป.5/1", "แก้วตา": "ป.5/1", "ฟ้าใส": "ป.5/1", "ภูผา": "ป.6/1", "ใบเตย": "ป.6/1",
    }  # fmt: skip


def test_one_repeats_one_leaves_and_the_highest_class_ends_school(april):
    ids = {p.student.first_name: p.student.id for p in april.people.pupils(TERM)}
    choices = (
        Choices()
        .with_fate([ids["กล้า"]], "repeat")
        .with_fate([ids["แก้วตา"]], "leave")
        .with_fate([ids["ภูผา"], ids["ใบเตย"]], "graduate")
        .with_room(P4, Classroom("ป.5", "2"))
    )
    preview = april.year_turn.preview(choices)
    assert [(line.classroom, line.total) for line in preview.before] == [(P4, 3), (P5, 2)]
    april.year_turn.turn(preview)
    assert seats(april, NEXT) == {"กล้า": "ป.4/1", "ฟ้าใส": "ป.5/2"}
    last = {e.student: e.reason for e in rows(april) if e.until}
    assert last[ids["แก้วตา"]] == "left"
    assert last[ids["ภูผา"]] == "graduated"


def test_a_year_is_turned_once_only(april):
    preview = april.year_turn.preview()
    april.year_turn.turn(preview)
    with pytest.raises(CareError, match="2570"):
        april.year_turn.preview()
    with pytest.raises(CareError):
        april.year_turn.turn(preview)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(FATES), min_size=5, max_size=5), st.booleans())
def test_taking_it_back_gives_the_same_rows_whatever_was_chosen(april, fates, to_one):
    """Turned and taken back any number of times on one school."""
    before = rows(april)
    ids = [p.student.id for p in april.people.pupils(TERM)]
    choices = Choices(dict(zip(ids, fates, strict=True)), {P5: P5} if to_one else {})
    april.year_turn.turn(april.year_turn.preview(choices))
    stay = sum(fate in ("up", "repeat") for fate in fates)
    assert len(april.people.pupils(NEXT)) == stay
    april.year_turn.undo(2570)
    assert rows(april) == before
    assert april.year_turn.last() is None
    assert not list(april.desk.file.journal.faults())


def test_it_is_not_taken_back_once_something_was_written_upon_it(april, stepping):
    april.year_turn.turn(april.year_turn.preview())
    stepping.set(datetime(2027, 6, 1, 9, 0, tzinfo=BANGKOK))
    child = april.people.pupils(NEXT)[0].student
    april.screenings.record("screening-11", NEXT, [Filled(child, {"learning": "normal"})])
    assert not april.year_turn.last().may_undo
    with pytest.raises(CareError, match="1"):
        april.year_turn.undo(2570)


def test_another_class_number_in_the_new_year_stands_in_the_way_too(april, stepping):
    april.year_turn.turn(april.year_turn.preview())
    stepping.set(datetime(2027, 6, 1, 9, 0, tzinfo=BANGKOK))
    pupil = april.people.pupils(NEXT)[0]
    april.people.set_number(pupil, 31, NEXT)
    with pytest.raises(CareError):
        april.year_turn.undo(2570)


def test_before_dmc_has_closed_it_takes_a_reason(filled):
    preview = filled.year_turn.preview()
    assert preview.closes.last == date(2027, 3, 31)
    with pytest.raises(CareError, match="DMC"):
        filled.year_turn.turn(preview)
    done = filled.year_turn.turn(preview, "เขตแจ้งให้เลื่อนชั้นก่อน")
    assert done.why == "เขตแจ้งให้เลื่อนชั้นก่อน"


def test_a_ticked_round_of_dmc_is_closed(filled):
    preview = filled.year_turn.preview()
    filled.deadlines.tick(preview.closes, done=True)
    assert filled.year_turn.preview().closes is None


def test_today_is_told_when_it_is_due(filled, stepping):
    assert waiting(filled.desk) is None
    stepping.set(datetime(2027, 4, 20, 9, 0, tzinfo=BANGKOK))
    found = waiting(filled.desk)
    assert (found.year, found.children) == (2570, 5)
    filled.year_turn.turn(filled.year_turn.preview())
    assert waiting(filled.desk) is None


def test_the_new_year_is_the_schools_year_once_it_begins(april, stepping):
    april.year_turn.turn(april.year_turn.preview())
    assert april.people.current_term().id == "2569/2" or april.people.current_term() == TERM
    stepping.set(datetime(2027, 5, 20, 9, 0, tzinfo=BANGKOK))
    assert april.people.current_term().id == "2570/1"


def test_the_next_list_finds_everybody_where_they_are(april, stepping):
    april.year_turn.turn(april.year_turn.preview())
    stepping.set(datetime(2027, 6, 12, 9, 0, tzinfo=BANGKOK))
    up = {P4: P5, P5: P6}
    children = [(first, last, sex, up[room]) for first, last, sex, room in CHILDREN]
    new = ("มานะ", "มาใหม่", "male", Classroom("ป.1", "1"))
    when = datetime(2027, 6, 12, 9, 0)  # noqa: DTZ001
    preview = april.roster.preview(listing((*children, new), when), NEXT)
    assert preview.diff.counts == {
        "new": 1, "moved": 0, "changed": 0, "left": 0, "unchanged": 5,
    }  # fmt: skip
    assert preview.day == NEXT.start  # the first list holds from the first day of the year
    april.roster.accept(preview, preview.diff.default_groups)
    assert len(april.people.counted(NEXT)) == 6
    later = listing((*children, new), datetime(2027, 8, 1, 9, 0))  # noqa: DTZ001
    stepping.set(datetime(2027, 8, 1, 9, 0, tzinfo=BANGKOK))
    assert april.roster.preview(later, NEXT).day == date(2027, 8, 1)


def test_a_list_that_knows_better_moves_single_children(april, stepping):
    april.year_turn.turn(april.year_turn.preview())
    stepping.set(datetime(2027, 5, 20, 9, 0, tzinfo=BANGKOK))
    children = [(*each[:3], P4 if n == 0 else {P4: P5, P5: P6}[each[3]])
                for n, each in enumerate(CHILDREN)]  # fmt: skip
    when = datetime(2027, 5, 20, 9, 0)  # noqa: DTZ001
    preview = april.roster.preview(listing(children, when), NEXT)
    assert preview.diff.counts["moved"] == 1
    april.roster.accept(preview, preview.diff.default_groups)
    assert seats(april, NEXT)["กล้า"] == "ป.4/1"
    assert len([e for e in rows(april) if e.student == preview.diff.moved[0].known.student.id]) == 2


def test_what_changed_since_it_was_looked_at_is_looked_at_again(april):
    preview = april.year_turn.preview()
    april.people.set_number(april.people.pupils(TERM)[0], 9, TERM)
    with pytest.raises(CareError):
        april.year_turn.turn(preview)


def test_only_the_administrator_turns_the_year(april, as_role):
    for role in ("teacher", "guidance", "director"):
        with pytest.raises(NotAllowed):
            as_role(role, ["ป.4/1"]).year_turn.preview()


def test_a_child_that_leaves_already_is_left_alone(april):
    first = rows(april)[0]
    gone = replace(first, until=date(2027, 4, 1), reason="left")
    april.desk.write(people.save_enrolment(gone, first))
    assert len(april.year_turn.preview().going) == 4
