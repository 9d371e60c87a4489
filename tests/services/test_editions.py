import tempfile
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.schools import School, usual_term
from careapp.errors import CareError, NotAllowed
from careapp.progress import Cancelled
from careapp.services import results
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.editions import Use
from careapp.services.opening import create_school, open_school
from careapp.services.reports import Wanted
from tests.services.samples import BANGKOK, P4, P5, TERM, listing

FORM = "sdq-teacher"
LAST_YEAR, NEXT = usual_term(2568, 2), usual_term(2569, 2)
# 15 points: normal by the OBEC handbook (0–15), at risk by the norms of 2011 (14–16).
ZERO = {f"q{n}": 0 for n in range(1, 26)}
BETWEEN = ZERO | {"q3": 2, "q8": 1, "q2": 2}


def fill(services, *answers, term=TERM, form=FORM, classroom=P4):
    children = [pupil.student for pupil in services.people.pupils(TERM, classroom)]
    filled = [Filled(child, each) for child, each in zip(children, answers, strict=False)]
    services.screenings.record(form, term, filled)
    return children


def rows(services):
    """Every result that is stored, as it is stored."""
    return set(services.desk.db.execute("SELECT * FROM result").fetchall())


def entries(services):
    return len(list(services.desk.file.journal.changes()))


def bands(services, edition=None, term=TERM, scale="total"):
    found = services.screenings.outcomes(term, (FORM,), edition)
    return [each.band for each in found if each.scale == scale]


def said(found):
    return [
        (each.scale, each.before, each.after, [one.pupil.student.first_name for one in each.moved])
        for each in found.changes
    ]


def test_a_preview_names_who_would_be_in_another_band(filled):
    fill(filled, BETWEEN, ZERO)
    found = filled.editions.preview(FORM, "dmh-2011", TERM, P4)
    assert bands(filled) == ["normal", "normal"]
    assert said(found) == [("total", "normal", "at_risk", ["กล้า"])]
    assert found.changes[0].moved[0].score == 15
    assert (found.counted, found.children) == (2, 1)
    assert (found.before.id, found.after.id) == ("obec", "dmh-2011")


def test_a_preview_is_what_adopting_then_says(filled):
    fill(filled, BETWEEN, ZERO)
    found = filled.editions.preview(FORM, "dmh-2011", TERM)
    old = {(e.student, e.scale): e.band for e in filled.screenings.outcomes(TERM, (FORM,))}
    filled.editions.adopt(FORM, "dmh-2011")
    new = {(e.student, e.scale): e.band for e in filled.screenings.outcomes(TERM, (FORM,))}
    told = {
        (one.pupil.student.id, each.scale): (each.before, each.after)
        for each in found.changes for one in each.moved
    }  # fmt: skip
    assert told == {key: (old[key], new[key]) for key in old if old[key] != new[key]}
    assert told


def test_a_preview_stores_nothing(filled):
    fill(filled, BETWEEN)
    before = rows(filled), entries(filled)
    filled.editions.preview(FORM, "dmh-2011", TERM)
    assert (rows(filled), entries(filled)) == before
    assert filled.forms.edition_in_use(FORM).id == "obec"


def test_a_preview_of_the_edition_in_use_changes_nobody(filled):
    fill(filled, BETWEEN)
    assert filled.editions.preview(FORM, "obec", TERM).changes == ()


def test_a_preview_of_a_class_leaves_the_others_out(filled):
    fill(filled, BETWEEN)
    fill(filled, BETWEEN, classroom=P5)
    assert filled.editions.preview(FORM, "dmh-2011", TERM, P5).counted == 1
    assert filled.editions.preview(FORM, "dmh-2011", TERM).counted == 2


def test_a_teacher_tries_an_edition_on_her_own_class_only(filled, as_role):
    fill(filled, BETWEEN)
    fill(filled, BETWEEN, classroom=P5)
    teacher = as_role(Role.TEACHER, [P4.label])
    found = teacher.editions.preview(FORM, "dmh-2011", TERM)
    assert {one.pupil.classroom for each in found.changes for one in each.moved} == {P4}
    with pytest.raises(NotAllowed):
        teacher.editions.preview(FORM, "dmh-2011", TERM, P5)


def test_a_preview_is_noted_in_the_log_of_looks(filled):
    filled.editions.preview(FORM, "dmh-2011", TERM, P4)
    looks = filled.desk.db.execute("SELECT tbl, row FROM look").fetchall()
    assert looks.count(("preview", FORM)) == 1


def test_a_preview_can_be_cancelled(filled):
    fill(filled, BETWEEN, ZERO)

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        filled.editions.preview(FORM, "dmh-2011", TERM, progress=stop)


@pytest.mark.parametrize("role", [Role.TEACHER, Role.GUIDANCE, Role.DIRECTOR])
def test_only_the_administrator_adopts_an_edition_or_goes_back(filled, as_role, role):
    fill(filled, BETWEEN)
    filled.editions.adopt(FORM, "dmh-2011")
    other, before = as_role(role, [P4.label]), rows(filled)
    with pytest.raises(NotAllowed):
        other.editions.adopt(FORM, "obec")
    with pytest.raises(NotAllowed):
        other.editions.go_back(FORM)
    assert filled.forms.edition_in_use(FORM).id == "dmh-2011"
    assert rows(filled) == before


def test_an_unknown_edition_is_refused(filled):
    fill(filled, BETWEEN)
    with pytest.raises(CareError):
        filled.editions.adopt(FORM, "none")
    with pytest.raises(CareError):
        filled.editions.preview(FORM, "none", TERM)
    assert filled.editions.uses(FORM) == ()


def test_results_by_the_old_edition_stay_beside_the_new_ones(filled):
    fill(filled, BETWEEN, ZERO)
    before = rows(filled)
    assert filled.editions.adopt(FORM, "dmh-2011") == 2
    assert before < rows(filled)
    assert bands(filled) == ["at_risk", "normal"]
    assert bands(filled, "obec") == ["normal", "normal"]


def test_adopting_again_changes_nothing(filled):
    fill(filled, BETWEEN)
    filled.editions.adopt(FORM, "dmh-2011")
    before = entries(filled)
    assert filled.editions.adopt(FORM, "dmh-2011") == 0
    assert filled.editions.adopt(FORM, "dmh-2011", TERM) == 0
    assert entries(filled) == before


def test_the_default_can_be_adopted_without_a_trace(filled):
    before = entries(filled)
    assert filled.editions.adopt(FORM, "obec") == 0
    assert entries(filled) == before


def test_what_is_filled_in_afterwards_is_scored_by_the_adopted_edition(filled):
    filled.editions.adopt(FORM, "dmh-2011", TERM)
    fill(filled, BETWEEN)
    assert {row[1] for row in rows(filled)} == {"dmh-2011"}
    sheet = filled.screenings.sheet(FORM, TERM, P4)
    assert sheet.edition.id == "dmh-2011"


def test_terms_before_keep_their_edition(filled):
    fill(filled, BETWEEN)
    fill(filled, BETWEEN, term=LAST_YEAR)
    assert filled.editions.adopt(FORM, "dmh-2011", TERM) == 1
    assert bands(filled) == ["at_risk"]
    assert bands(filled, term=LAST_YEAR) == ["normal"]
    assert filled.forms.edition_in_use(FORM, LAST_YEAR).id == "obec"
    assert filled.forms.edition_in_use(FORM, NEXT).id == "dmh-2011"
    assert filled.editions.adopt(FORM, "dmh-2011") == 1
    assert bands(filled, term=LAST_YEAR) == ["at_risk"]
    assert filled.editions.uses(FORM) == (Use("", "dmh-2011"),)


def test_going_back_takes_up_what_was_in_use_before_and_touches_no_result(filled):
    fill(filled, BETWEEN)
    assert filled.editions.previous(FORM) is None
    filled.editions.go_back(FORM)
    assert filled.editions.uses(FORM) == ()
    filled.editions.adopt(FORM, "dmh-2011", TERM)
    before = rows(filled)
    filled.editions.go_back(FORM)
    assert filled.forms.edition_in_use(FORM).id == "obec"
    assert bands(filled) == ["normal"]
    assert rows(filled) == before
    filled.editions.go_back(FORM)
    assert filled.forms.edition_in_use(FORM).id == "dmh-2011"


def test_adopting_that_is_cancelled_has_changed_nothing(filled):
    fill(filled, BETWEEN, ZERO)
    before = rows(filled), entries(filled)

    def stop(done, total):
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        filled.editions.adopt(FORM, "dmh-2011", progress=stop)
    assert (rows(filled), entries(filled)) == before
    assert filled.forms.edition_in_use(FORM).id == "obec"
    assert list(filled.desk.file.journal.faults()) == []


def test_a_choice_that_was_kept_before_terms_could_differ_is_still_read(filled):
    from careapp.store import schools

    filled.desk.write([schools.save_setting(f"edition:{FORM}", "dmh-2011")])
    assert filled.forms.edition_in_use(FORM, LAST_YEAR).id == "dmh-2011"
    filled.editions.adopt(FORM, "obec", NEXT)
    assert filled.editions.uses(FORM) == (Use("", "dmh-2011"), Use(NEXT.id, "obec"))


def test_a_report_is_made_by_the_old_and_by_the_new_edition(filled):
    fill(filled, BETWEEN)
    filled.editions.adopt(FORM, "dmh-2011", TERM)

    def footer(edition):
        wanted = Wanted(TERM, P4, edition=edition, language="en")
        report = filled.reports.build("sdq-class", wanted)
        n = {(e.row, e.column, e.sex): e.n for e in report.data}
        return n["teacher:total", "at_risk", "total"], " ".join(
            section.footer for section in report.sections
        )

    (by_new, new), (by_old, old) = footer(None), footer("obec")
    assert "Thai norms 2011" in new
    assert "OBEC handbook" in old
    assert "Thai norms 2011" not in old
    assert (by_new, by_old) == (1, 0)


def test_the_results_of_a_class_say_by_which_edition_of_that_term(filled):
    fill(filled, BETWEEN)
    filled.editions.adopt(FORM, "dmh-2011", NEXT)
    assert results.of_class(filled, FORM, "teacher", TERM, P4).edition.id == "obec"


def made(path, plain):
    clock = SteppingClock(datetime(2026, 6, 15, 8, 0, tzinfo=BANGKOK), seed=1).clock()
    services = create_school(
        path, School("", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1"),
        NewAccount("admin", "ครูผู้ดูแล", "four-plain-words"), clock, "install-1", plain=plain,
    ).services  # fmt: skip
    preview = services.roster.preview(listing(), TERM)
    services.roster.accept(preview, preview.diff.default_groups)
    return services


@pytest.mark.parametrize("plain", [True, False])
def test_an_adopted_edition_outlives_a_restart(tmp_path, plain, stepping):
    services = made(tmp_path / "b.careapp", plain)
    fill(services, BETWEEN)
    services.editions.adopt(FORM, "dmh-2011", TERM)
    before = rows(services)
    services.close()
    again = open_school(
        tmp_path / "b.careapp", "admin", "four-plain-words", stepping.clock(), "install-1"
    )
    assert again.forms.edition_in_use(FORM).id == "dmh-2011"
    assert bands(again) == ["at_risk"]
    assert bands(again, "obec") == ["normal"]
    assert rows(again) == before
    again.desk.file.journal.rebuild()
    assert rows(again) == before
    again.close()


answers = st.dictionaries(
    st.sampled_from([f"q{n}" for n in range(1, 26)]), st.integers(0, 2), min_size=1
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("fill"), st.lists(answers, min_size=1, max_size=3)),
        st.tuples(
            st.just("adopt"),
            st.tuples(
                st.sampled_from(["obec", "dmh-2011"]), st.sampled_from([None, LAST_YEAR, TERM])
            ),
        ),
        st.tuples(st.just("back"), st.none()),
        st.tuples(st.just("try"), st.sampled_from(["obec", "dmh-2011"])),
    ),
    min_size=2,
    max_size=6,
)


@pytest.mark.parametrize("plain", [True, False])
def test_no_result_is_ever_changed_whatever_is_adopted(plain):
    with tempfile.TemporaryDirectory() as folder:
        services = made(Path(folder) / "h.careapp", plain)

        @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(steps)
        def holds(todo):
            for what, how in todo:
                before = rows(services)
                if what == "fill":
                    fill(services, *how)
                elif what == "adopt":
                    services.editions.adopt(FORM, how[0], how[1])
                    assert services.forms.edition_in_use(FORM).id == how[0]
                    waiting = services.screenings.counted(TERM, (FORM,))
                    scored = {row[0] for row in rows(services) if row[1] == how[0]}
                    assert {each.id for each in waiting} <= scored
                elif what == "back":
                    services.editions.go_back(FORM)
                    assert rows(services) == before
                else:
                    services.editions.preview(FORM, how, TERM)
                    assert rows(services) == before
                assert before <= rows(services)

        holds()
        services.close()
