from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.errors import NotAllowed
from careapp.reports.group_tables import possible
from careapp.services import results
from careapp.services.class_sheets import Filled
from careapp.services.reports import Wanted
from tests.services.samples import P4, P5, TERM

ZERO = {f"q{n}": 0 for n in range(1, 26)} | {"impact_gate": 0}
LEVELS = ["learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
          "devices"]  # fmt: skip
WELL = dict.fromkeys(LEVELS, "normal") | {"talent": "yes", "special_need": "no"}


def children(services, classroom=P4):
    return [pupil.student for pupil in services.people.pupils(TERM, classroom)]


def fill(services, form, *answers):
    filled = [Filled(child, each) for child, each in zip(children(services), answers, strict=False)]
    services.screenings.record(form, TERM, filled, date(2026, 6, 12))


def standing(services, form, classroom=P4):
    found = {each.form.id: each.step for each in results.standings(services, TERM, classroom)}
    return len(found[form].done), len(found[form].begun), found[form].total


def test_a_class_stands_where_its_finished_and_begun_forms_say(filled):
    assert standing(filled, "sdq-teacher") == (0, 0, 3)
    fill(filled, "sdq-teacher", ZERO)
    lines = filled.screenings.sheet("sdq-teacher", TERM, P4).lines
    filled.screenings.put(lines[1].record.id, "q1", 1)
    filled.screenings.put(lines[2].record.id, "q1", 1)
    filled.screenings.leave(lines[2].record.id)
    assert standing(filled, "sdq-teacher") == (1, 2, 3)
    assert standing(filled, "sdq-teacher", P5) == (0, 0, 2)
    assert standing(filled, "sdq-teacher", None) == (1, 2, 5)
    assert standing(filled, "sdq-parent") == (0, 0, 3)


def test_a_finished_form_that_is_being_corrected_stays_finished(filled):
    fill(filled, "sdq-teacher", ZERO)
    first = filled.screenings.sheet("sdq-teacher", TERM, P4).lines[0]
    filled.screenings.put(first.record.id, "q1", 1)
    assert standing(filled, "sdq-teacher") == (1, 0, 3)


def test_who_is_asked_goes_by_the_age_on_the_count_day_as_in_the_reports(filled):
    """Today is the 15th, the count day the 10th: a child who turned 11 between is not asked."""
    young, old = children(filled)[:2]
    filled.people.save_student(replace(young, born=date(2015, 6, 12)))
    filled.people.save_student(replace(old, born=date(2015, 6, 9)))
    before = standing(filled, "sdq-self")
    filled.people.save_student(replace(filled.people.student(young.id), born=date(2015, 6, 9)))
    assert standing(filled, "sdq-self")[2] == before[2] + 1


def test_a_teacher_sees_her_class_only(as_role):
    teacher = as_role(Role.TEACHER, ["ป.4/1"])
    assert standing(teacher, "sdq-teacher", None) == (0, 0, 3)
    with pytest.raises(NotAllowed):
        results.standings(teacher, TERM, P5)
    with pytest.raises(NotAllowed):
        results.of_class(teacher, "sdq-teacher", "teacher", TERM, P5)


@pytest.mark.parametrize("report", ["screening-class", "sdq-class"])
def test_the_numbers_are_those_of_the_report(filled, report):
    fill(filled, "screening-11", WELL | {"learning": "problem", "learning_problem_1": 1}, WELL)
    fill(filled, "sdq-teacher", ZERO | {"q3": 2, "q8": 2, "q13": 2}, {"q1": 1} | ZERO)
    form = "screening-11" if report == "screening-class" else "sdq-teacher"
    found = results.of_class(filled, form, "teacher", TERM, P4)
    printed = filled.reports.build(report, Wanted(TERM, P4))
    prefix = "" if report == "screening-class" else "teacher:"
    counted = {(each.row, each.column): each.n for each in printed.data if each.sex == "total"}
    for scale in found.scales:
        bands = found.tally.bands(scale.id)
        for band in possible(scale.id):
            number = bands[band].total if band in bands else 0
            assert counted[f"{prefix}{scale.id}", band] == number
    assert [each.id for each in found.scales][-1] == ("impact" if prefix else "overall")
    head = "teacher" if prefix else "ป.4/1"
    assert counted[head, "screened"] == found.tally.screened.total == 2


def test_the_chart_has_the_groups_of_each_dimension(filled):
    assert results.of_class(filled, "screening-11", "teacher", TERM, P4).charts == ()
    fill(filled, "screening-11", WELL | {"learning": "problem"}, WELL)
    (found,) = results.of_class(filled, "screening-11", "teacher", TERM, P4).charts
    chart = found.chart
    assert chart.categories[0] == "การเรียน"
    assert len(chart.categories) == 9
    assert [series.values[0] for series in chart.series] == [1, 0, 1]


def test_whom_to_talk_about_and_why_the_gravest_first(filled):
    at_risk = WELL | {"health": "at_risk", "health_risk_2": 1}
    worse = WELL | {"learning": "at_risk", "special_need": "yes"}
    worse |= {"economic": "problem", "economic_problem_4": 1}
    fill(filled, "screening-11", at_risk, worse, WELL)
    found = results.of_class(filled, "screening-11", "teacher", TERM, P4).concerns
    assert [(each.pupil.student.first_name, each.group) for each in found] == [
        ("แก้วตา", "problem"), ("กล้า", "at_risk"),
    ]  # fmt: skip
    reasons = [(each.scale, each.band) for each in found[0].reasons]
    assert reasons == [("economic", "problem"), ("learning", "at_risk"), ("special_need", "yes")]
    assert found[0].reasons[0].ticks == ("รายได้ของครอบครัวไม่พอใช้จ่าย",)
    assert found[1].reasons[0].ticks == ("มีโรคประจำตัวหรือเจ็บป่วยบ่อย",)


def test_the_total_of_the_sdq_is_the_first_reason(filled):
    fill(filled, "sdq-teacher", {f"q{n}": 2 for n in range(1, 26)} | {"impact_gate": 0})
    (concern,) = results.of_class(filled, "sdq-teacher", "teacher", TERM, P4).concerns
    assert concern.reasons[0].scale == "total"
    assert concern.reasons[0].score == 30
    assert concern.reasons[0].band == "problem"


def test_which_informants_are_in_is_told(filled):
    fill(filled, "sdq-teacher", ZERO, ZERO)
    fill(filled, "sdq-parent", ZERO)
    found = results.of_class(filled, "sdq-teacher", "teacher", TERM, P4)
    assert dict(found.informants) == {"teacher": (2, 3), "parent": (1, 3)}  # none is of age yet
    assert found.complete == 1
    fill(filled, "sdq-self", ZERO)
    found = results.of_class(filled, "sdq-self", "self", TERM, P4)
    assert found.informants["self"] == (1, 1)
    assert found.complete == 1


def test_an_informant_who_is_asked_and_not_in_is_missing(filled):
    older = [replace(each, born=date(2013, 6, 1)) for each in children(filled)]
    for each in older:
        filled.people.save_student(each)
    fill(filled, "sdq-teacher", ZERO)
    fill(filled, "sdq-parent", ZERO)
    found = results.of_class(filled, "sdq-teacher", "teacher", TERM, P4)
    assert found.informants["self"] == (0, 3)
    assert found.complete == 0


def test_doubtful_cut_offs_are_named(filled):
    fill(filled, "sdq-teacher", ZERO)
    before = results.of_class(filled, "sdq-teacher", "teacher", TERM, P4)
    filled.editions.adopt("sdq-teacher", "dmh-2011")
    found = results.of_class(filled, "sdq-teacher", "teacher", TERM, P4)
    assert (before.edition.id, found.edition.id) == ("obec", "dmh-2011")
    assert len(found.remarks) == len(before.remarks) + 1


def test_children_outside_the_ages_of_a_form_are_not_asked(filled):
    child = children(filled)[0]
    filled.people.save_student(replace(child, born=date(2015, 1, 1)))
    assert standing(filled, "sdq-self") == (0, 0, 1)
    assert standing(filled, "sdq-teacher") == (0, 0, 3)


def test_a_dimension_that_other_forms_feed_is_suggested_by_their_worst(filled):
    form = filled.forms.form("screening-11")
    assert results.fed(filled, form, TERM) == {}
    filled.settings.use_additions(["mental_health"])
    fill(filled, "sdq-teacher", ZERO, {f"q{n}": 2 for n in range(1, 26)})
    fill(filled, "sdq-parent", {f"q{n}": 2 for n in range(1, 26)} | {"impact_gate": 0})
    found = results.fed(filled, filled.forms.form("screening-11"), TERM)
    first, second = (each.id for each in children(filled)[:2])
    assert found[first] == {"mental_health": "problem"}
    assert found[second] == {"mental_health": "problem"}


CALM = {f"q{n}": 0 for n in range(1, 12)}


def test_a_child_in_danger_is_talked_about_before_all_others(filled):
    low = CALM | {f"q{n}": 2 for n in range(1, 9)}  # 16 points and not urgent
    fill(filled, "phq-a", CALM, low, CALM | {"q11": 1})
    found = results.of_class(filled, "phq-a", "self", TERM, P4).concerns
    said = [(each.pupil.student.first_name, each.group, each.reasons[0].band) for each in found]
    assert said == [("ฟ้าใส", "problem", "none"), ("แก้วตา", "problem", "moderately_severe")]
    assert found[0].reasons[0].flags == ("urgent",)


def test_what_other_bands_weigh_is_what_their_sign_says(filled):
    fill(filled, "eq-6-11", {f"q{n}": 1 for n in range(1, 61)})
    (concern,) = results.of_class(filled, "eq-6-11", "teacher", TERM, P4).concerns
    weighs = {reason.scale: (reason.band, reason.group) for reason in concern.reasons}
    assert set(weighs.values()) == {("below", "at_risk")}
    assert concern.group == "at_risk"
