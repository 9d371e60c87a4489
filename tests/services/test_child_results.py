"""The results of one child: who says what, what has changed, and who may look."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from careapp.domain.access import Role
from careapp.domain.people import Pupil
from careapp.domain.schools import usual_term
from careapp.errors import NotAllowed
from careapp.reports.model import Note
from careapp.services.child_results import of_child
from careapp.services.child_sheets import besides
from careapp.services.class_sheets import Filled
from careapp.services.opening import open_school
from careapp.services.reports import Wanted
from tests.services.samples import BANGKOK, P4, P5, TERM, listing

BEFORE, AFTER = usual_term(2568, 2), usual_term(2569, 2)
ZERO = {f"q{n}": 0 for n in range(1, 26)} | {"impact_gate": 0}
PHQ = {f"q{n}": 0 for n in range(1, 12)}


@pytest.fixture
def child(filled):
    return filled.people.find("5001")


def fill(services, form, student, answers, term=TERM, day=date(2026, 6, 12)):
    services.screenings.record(form, term, [Filled(student, answers)], day)


def with_total(points):
    """Answers of the SDQ that come to so many points, four scales of ten each."""
    answers, left = dict(ZERO), points - 10  # 7, 11, 14, 21 and 25 are turned: 10 points at zero
    for n in (3, 8, 13, 16, 24, 5, 12, 18, 22, 2, 10, 15, 6, 19, 23):
        answers[f"q{n}"] = min(2, left)
        left -= answers[f"q{n}"]
    return answers


def only(results, form):
    (found,) = [each for each in results.since if each.form.id == form]
    return found, {each.scale: each for each in found.changes}


def test_three_informants_stand_side_by_side_and_where_they_differ_is_known(filled, child):
    fill(filled, "sdq-teacher", child, with_total(16))
    fill(filled, "sdq-parent", child, with_total(10), day=date(2026, 6, 14))
    found = of_child(filled, TERM, child.id).informants
    assert [(voice.informant, voice.filled) for voice in found.voices] == [
        ("teacher", date(2026, 6, 12)), ("parent", date(2026, 6, 14)), ("self", None),
    ]  # fmt: skip
    total = next(each for each in found.scales if each.scale == "total")
    assert {who: score.score for who, score in total.said.items()} == {"teacher": 16, "parent": 10}
    assert total.groups == (("at_risk", ("teacher",)), ("normal", ("parent",)))
    assert next(each for each in found.scales if each.scale == "peer").apart is False


def test_who_is_too_young_to_be_asked_is_not_missing(filled, child):
    fill(filled, "sdq-teacher", child, ZERO)
    young = [voice.asked for voice in of_child(filled, TERM, child.id).informants.voices]
    filled.people.save_student(replace(child, born=date(2012, 1, 1)))
    older = [voice.asked for voice in of_child(filled, TERM, child.id).informants.voices]
    assert (young, older) == ([True, True, False], [True, True, True])


def test_scores_are_those_of_the_report(filled, child):
    fill(filled, "sdq-teacher", child, with_total(21))
    outcomes = filled.screenings.outcomes(TERM, ("sdq-teacher",), students=[child.id])
    found = of_child(filled, TERM, child.id).informants
    assert {each.scale: each.said["teacher"].score for each in found.scales} == {
        each.scale: each.score for each in outcomes
    }


def test_the_teachers_sdq_is_better_or_worse_only_beyond_chance(filled, child):
    fill(filled, "sdq-teacher", child, with_total(12), BEFORE, date(2025, 12, 12))
    fill(filled, "sdq-teacher", child, with_total(18))
    found, by_scale = only(of_child(filled, TERM, child.id), "sdq-teacher")
    assert (found.before, found.now) == (date(2025, 12, 12), date(2026, 6, 12))
    assert (by_scale["total"].moved, by_scale["total"].verdict) == (6, "same")
    assert by_scale["total"].regrouped
    fill(filled, "sdq-teacher", child, with_total(19), day=date(2026, 6, 13))
    found, by_scale = only(of_child(filled, TERM, child.id), "sdq-teacher")
    assert (found.before, by_scale["total"].moved) == (date(2026, 6, 12), 1)  # of the same term


def test_far_enough_is_worse(filled, child):
    fill(filled, "sdq-teacher", child, with_total(10), BEFORE, date(2025, 12, 12))
    fill(filled, "sdq-teacher", child, with_total(17))
    found, by_scale = only(of_child(filled, TERM, child.id), "sdq-teacher")
    assert by_scale["total"].verdict == "worse"
    assert found.known
    assert not found.known.verified


def test_of_the_parents_only_the_group_is_told(filled, child):
    fill(filled, "sdq-parent", child, with_total(10), BEFORE, date(2025, 12, 12))
    fill(filled, "sdq-parent", child, with_total(30))
    found, by_scale = only(of_child(filled, TERM, child.id), "sdq-parent")
    assert found.known is None
    assert (by_scale["total"].verdict, by_scale["total"].least) == ("worse", None)


def test_both_times_are_held_against_the_edition_of_the_term(filled, child):
    fill(filled, "sdq-parent", child, with_total(16), BEFORE, date(2025, 12, 12))
    fill(filled, "sdq-parent", child, with_total(18))
    filled.editions.adopt("sdq-parent", "dmh-2011", TERM)
    found, by_scale = only(of_child(filled, TERM, child.id), "sdq-parent")
    assert found.edition.id == "dmh-2011"
    total = by_scale["total"]  # the handbook would say: at risk, then a problem
    assert (total.before.band, total.now.band, total.verdict) == ("at_risk", "at_risk", "same")


def test_a_form_filled_in_for_the_first_time_is_told_after_those_that_can_be_compared(
    filled, child
):
    fill(filled, "phq-a", child, PHQ)
    fill(filled, "sdq-teacher", child, ZERO)
    first = of_child(filled, TERM, child.id)
    assert [(each.form.id, each.before) for each in first.since] == [("phq-a", None)]
    assert first.since[0].changes[0].verdict == ""
    fill(filled, "st-5", child, {f"q{n}": 0 for n in range(1, 6)}, BEFORE, date(2025, 12, 12))
    fill(filled, "st-5", child, {f"q{n}": 3 for n in range(1, 6)})
    assert [each.form.id for each in of_child(filled, TERM, child.id).since] == ["st-5", "phq-a"]


def test_nothing_from_after_the_term_is_told(filled, child):
    fill(filled, "sdq-teacher", child, with_total(10))
    fill(filled, "sdq-teacher", child, with_total(30), AFTER, date(2026, 12, 12))
    then = of_child(filled, TERM, child.id)
    assert then.since == ()
    total = next(each for each in then.informants.scales if each.scale == "total")
    assert total.said["teacher"].score == 10


def test_an_open_form_is_not_a_result(filled, child):
    line = filled.screenings.sheet("phq-a", TERM, P4).lines[0]
    filled.screenings.put(line.record.id, "q1", 3)
    filled.screenings.leave(line.record.id)
    assert of_child(filled, TERM, child.id).empty


@pytest.mark.parametrize("form_id", ["hero-9s", "kus-si"])
def test_a_result_in_words_comes_with_its_day_and_adviser(filled, child, form_id):
    answers = {"result": "ควรพบนักจิตวิทยา", "adviser": "นพ.สมมติ ใจดี"}
    fill(filled, form_id, child, answers)
    (found,) = of_child(filled, TERM, child.id).written
    assert (found.form.id, found.filled, found.author) == (form_id, date(2026, 6, 12), "ครูผู้ดูแล")
    assert [words for _, words in found.lines] == ["ควรพบนักจิตวิทยา", "นพ.สมมติ ใจดี"]


def test_nothing_of_another_child_is_told(filled, child):
    other = filled.people.find("5002")
    fill(filled, "sdq-teacher", other, with_total(30))
    fill(filled, "hero-9s", other, {"result": "ลับ"})
    assert of_child(filled, TERM, child.id).empty


def test_a_teacher_sees_the_children_of_her_classes_only(filled, as_role, child):
    fill(filled, "sdq-teacher", child, ZERO)
    assert not of_child(as_role(Role.TEACHER, [P4.label]), TERM, child.id).empty
    for classes in ([P5.label], []):
        with pytest.raises(NotAllowed):
            of_child(_again(filled, classes), TERM, child.id)


def _again(services, classes):
    actor = replace(services.actor, role=Role.TEACHER, classes=frozenset(classes))
    return services.as_actor(actor)


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.GUIDANCE, Role.ADMINISTRATOR])
def test_who_reaches_the_whole_school_may_look(filled, as_role, child, role):
    fill(filled, "sdq-teacher", child, ZERO)
    assert of_child(as_role(role), TERM, child.id).informants


def test_a_child_that_has_moved_is_seen_by_her_teacher_of_that_term_up_to_that_term(
    filled, child, stepping
):
    fill(filled, "sdq-teacher", child, with_total(10))
    moved = [("กล้า", "ตัวอย่างดี", "male", P5)]
    stepping.set(datetime(2026, 12, 1, 9, 0, tzinfo=BANGKOK))
    preview = filled.roster.preview(listing(moved, datetime(2026, 12, 1, 9, 0)), AFTER)  # noqa: DTZ001
    filled.roster.accept(preview, ("moved",))
    fill(filled, "sdq-teacher", child, with_total(30), AFTER, date(2026, 12, 12))
    before, after = _again(filled, [P4.label]), _again(filled, [P5.label])
    (total,) = [
        each for each in of_child(before, TERM, child.id).informants.scales if each.scale == "total"
    ]
    assert total.said["teacher"].score == 10
    with pytest.raises(NotAllowed):
        of_child(before, AFTER, child.id)
    assert only(of_child(after, AFTER, child.id), "sdq-teacher")[1]["total"].verdict == "worse"


def test_nobody_of_that_name_is_refused_alike(filled):
    with pytest.raises(NotAllowed):
        of_child(filled, TERM, "nobody")


def test_a_look_is_noted(filled, child):
    of_child(filled, TERM, child.id)
    looks = filled.desk.db.execute("SELECT tbl, row FROM look").fetchall()
    assert looks.count(("student", child.id)) == 1


def test_looking_stores_nothing_and_a_restart_changes_nothing(filled, child, tmp_path):
    fill(filled, "sdq-teacher", child, with_total(10), BEFORE, date(2025, 12, 12))
    fill(filled, "sdq-teacher", child, with_total(17))
    fill(filled, "kus-si", child, {"result": "ไม่พบความเสี่ยง"})
    entries = filled.desk.db.execute("SELECT count(*) FROM change").fetchone()
    seen = of_child(filled, TERM, child.id)
    assert filled.desk.db.execute("SELECT count(*) FROM change").fetchone() == entries
    path, clock = filled.desk.file.folder.path, filled.desk.file.clock
    filled.close()
    again = open_school(path, "", "", clock, "install-1")
    try:
        assert of_child(again, TERM, child.id) == seen
    finally:
        again.close()


def test_the_childs_page_on_paper_says_the_same(filled, child):
    fill(filled, "sdq-teacher", child, with_total(10), BEFORE, date(2025, 12, 12))
    fill(filled, "sdq-teacher", child, with_total(17))
    fill(filled, "sdq-parent", child, with_total(10))
    told = besides(filled.desk, TERM, Pupil(child, P4), _outcomes(filled, child), "en")
    seen = of_child(filled, TERM, child.id)
    assert told.sides == seen.informants.scales
    (compared,) = told.compared
    (change,) = [each for each in seen.since[0].changes if each.scale == "total"]
    assert (compared.informant, compared.change) == ("teacher", change)
    report = filled.reports.build("screening-student", Wanted(TERM, P4, student=child))
    said = " ".join(each.text for each in report.sections[0].blocks if isinstance(each, Note))
    assert "ครู 10 → 17 แย่ลง" in said
    assert "ครูว่าเสี่ยง, ผู้ปกครองว่าปกติ" in said


def _outcomes(services, child):
    forms = ("sdq-teacher", "sdq-parent", "sdq-self")
    return services.screenings.outcomes(TERM, forms, students=[child.id])
