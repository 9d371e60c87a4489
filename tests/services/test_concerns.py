from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.errors import NotAllowed
from careapp.services import results
from careapp.services.class_sheets import Filled
from careapp.services.concerns import can_tell
from tests.services.samples import P4, P5, TERM

LEVELS = ["learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
          "devices"]  # fmt: skip
WELL = dict.fromkeys(LEVELS, "normal") | {"talent": "no", "special_need": "no"}
HURT = WELL | {"welfare": "problem", "welfare_problem_4": 1, "welfare_risk_1": 1}
CALM = {f"q{n}": 0 for n in range(1, 12)}


def fill(services, form, *answers, day=date(2026, 6, 12)):
    children = [pupil.student for pupil in services.people.pupils(TERM, P4)]
    filled = [Filled(child, each) for child, each in zip(children, answers, strict=False)]
    services.screenings.record(form, TERM, filled, day)


def concerns(services, form, informant="teacher"):
    return results.of_class(services, form, informant, TERM, P4).concerns


def names(found):
    return [each.pupil.student.first_name for each in found]


def test_a_sign_of_danger_among_the_ticks_comes_before_worse_groups(filled):
    worse = WELL | dict.fromkeys(("learning", "health", "economic"), "problem")
    fill(filled, "screening-11", worse, WELL, HURT)
    found = concerns(filled, "screening-11")
    assert names(found) == ["ฟ้าใส", "กล้า"]
    assert found[0].reasons[0].flags == ("urgent",)


def test_which_answers_mean_danger_only_the_guidance_teacher_reads(filled, as_role):
    fill(filled, "screening-11", HURT)
    words = filled.forms.form("screening-11").item("welfare_problem_4").text.th
    other = filled.forms.form("screening-11").item("welfare_risk_1").text.th
    for role, classes, told in (
        (Role.GUIDANCE, (), True), (Role.DIRECTOR, (), False), (Role.TEACHER, ("ป.4/1",), False),
    ):  # fmt: skip
        (concern,) = concerns(as_role(role, classes), "screening-11")
        assert (words in concern.reasons[0].ticks) == told
        assert other in concern.reasons[0].ticks
        assert "urgent" in concern.reasons[0].flags


def test_danger_that_no_scale_looks_at_is_a_reason_of_its_own(filled, as_role):
    fill(filled, "home-visit", {"members": 2, "household_typed": 90000, "safety_abuse": 1})
    (concern,) = concerns(as_role(Role.GUIDANCE), "home-visit")
    assert [(each.item, each.flags) for each in concern.reasons] == [
        ("safety_abuse", ("urgent",)),
    ]  # fmt: skip
    (concern,) = concerns(as_role(Role.DIRECTOR), "home-visit")
    assert [(each.item, each.flags) for each in concern.reasons] == [("", ("urgent",))]


def test_an_answer_with_a_tone_is_a_reason_and_stays_one_when_praise_follows(filled):
    seen = {"sort": "concern", "dimension": "learning", "seen": "หลับในชั้น"}
    fill(filled, "observation", seen, seen | {"sort": "strength"})
    fill(
        filled, "observation", seen | {"sort": "strength", "seen": "ช่วยเพื่อน"}, day=date(2026, 6, 20)
    )
    (concern,) = concerns(filled, "observation")
    assert names([concern]) == ["กล้า"]
    (reason,) = concern.reasons
    assert (reason.item, reason.band, reason.group) == ("sort", "concern", "at_risk")
    assert reason.ticks == ("หลับในชั้น",)


@pytest.mark.parametrize("form", ["hero-9s", "kus-si"])
def test_a_result_in_words_says_nothing_that_a_program_could_weigh(filled, form):
    assert not can_tell(filled.forms.form(form))
    fill(filled, form, {"result": "ควรส่งต่อ"})
    assert concerns(filled, form) == ()


def test_every_form_with_results_or_tones_can_have_reasons(filled):
    told = {each.id for each in filled.forms.all() if can_tell(each)}
    assert {each.id for each in filled.forms.all()} - told == {"hero-9s", "kus-si"}


def test_a_teacher_is_told_of_no_child_of_another_class(filled, as_role):
    teacher = as_role(Role.TEACHER, ("ป.4/1",))
    for form in filled.forms.all():
        with pytest.raises(NotAllowed):
            results.of_class(teacher, form.id, form.informants[0], TERM, P5)


def test_that_somebody_looked_at_the_results_is_noted(filled):
    before = filled.desk.db.execute("SELECT count(*) FROM look WHERE tbl = 'results'").fetchone()
    results.of_class(filled, "phq-a", "self", TERM, P4)
    after = filled.desk.db.execute("SELECT count(*) FROM look WHERE tbl = 'results'").fetchone()
    assert after[0] == before[0] + 1


def test_answers_of_an_unfinished_form_are_no_result(filled):
    line = filled.screenings.sheet("phq-a", TERM, P4).lines[0]
    filled.screenings.put(line.record.id, "q1", 3)
    assert concerns(filled, "phq-a", "self") == ()
