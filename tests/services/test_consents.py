"""Consent: noted, told, taken back; what is missing warns and stops nothing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.consents import CHILD, Consent, asked_for
from careapp.errors import CareError, NotAllowed
from careapp.reports.model import Pictures, Report, Section
from careapp.services.class_sheets import Filled
from careapp.services.report_consents import caution
from careapp.services.report_kinds import Wanted
from tests.services.samples import P4, P5, TERM

ASKED = len(asked_for())


@pytest.fixture
def child(filled):
    return filled.people.pupils(TERM, P4)[0].student


def note(school, child, answer="given", purpose="agency", **about):
    day = about.pop("day", school.desk.today)
    by = about.pop("by", "นางยาย ใจดี")
    return school.consents.save(Consent("", child.id, purpose, answer, day, by, **about))


def line(school, child, purpose="agency"):
    found = school.consents.page(child.id).lines
    return next(each for each in found if each.purpose.id == purpose)


def test_an_answer_is_kept_with_who_gave_it_and_the_earlier_ones_stay(filled, child):
    mother = filled.people.guardians(child.id)
    by = mother[0].id if mother else "นางแม่ ตัวอย่างดี"
    note(filled, child, by=by, note="ลงชื่อในแบบ")
    note(filled, child, "withdrawn", by=CHILD)
    found = line(filled, child)
    assert found.state == "withdrawn"
    assert [each.consent.answer for each in found.said] == ["withdrawn", "given"]
    assert found.said[1].by == (mother[0].name if mother else by)
    assert found.said[0].who == "ครูผู้ดูแล"
    assert filled.consents.page(child.id).waiting == ASKED - 1


def test_an_answer_noted_by_mistake_is_taken_back_and_brought_back(filled, child):
    id_ = note(filled, child)
    filled.consents.take_back(id_)
    assert line(filled, child).state == "none"
    filled.consents.bring_back(id_)
    assert line(filled, child).state == "given"
    changed = replace(line(filled, child).said[0].consent, answer="refused")
    assert filled.consents.save(changed) == id_
    assert line(filled, child).state == "refused"


def test_the_signed_paper_is_kept_with_the_answer(filled, child):
    id_ = note(filled, child)
    filled.consents.attach(id_, "แบบยินยอม.pdf", b"%PDF-1.4\n%%EOF\n")
    assert line(filled, child).said[0].papers == 1
    assert filled.documents.of(id_)[0].student == child.id


@pytest.mark.parametrize(
    "about",
    [
        {"by": " "},
        {"purpose": "nothing"},
        {"answer": "perhaps"},
        {"day": date(2026, 6, 16)},
        {"until": date(2026, 6, 1)},
    ],
)
def test_what_cannot_be_so_is_refused_and_nothing_is_written(filled, child, about):
    with pytest.raises(CareError):
        note(filled, child, **about)
    assert filled.consents.page(child.id).waiting == ASKED


def test_a_purpose_without_a_yes_warns_and_one_that_needs_none_never_does(filled, child):
    warning = filled.consents.warning
    assert "อันตราย" in warning(child.id, "agency")
    for needs_none in ("danger", "care", "register", "nothing"):
        assert warning(child.id, needs_none) == ""
    note(filled, child, until=filled.desk.today)
    assert warning(child.id, "agency") == ""
    note(filled, child, "refused")
    assert warning(child.id, "agency")
    note(filled, child, purpose="photo", day=date(2026, 6, 1), until=date(2026, 6, 2))
    assert "หมดอายุ" in warning(child.id, "photo")


def test_the_list_of_a_class_names_who_has_not_answered_and_who_said_no(filled, child):
    for purpose in asked_for():
        answer = "refused" if purpose.id == "photo" else "given"
        note(filled, child, answer, purpose.id)
    found = {each.pupil.student.id: each for each in filled.consents.unanswered(TERM, P4)}
    assert found[child.id].waiting == ()
    assert [each.id for each in found[child.id].refused] == ["photo"]
    others = [each for id_, each in found.items() if id_ != child.id]
    assert others
    assert all(len(each.waiting) == ASKED for each in others)
    note(filled, child, "given", "photo")
    assert child.id not in [e.pupil.student.id for e in filled.consents.unanswered(TERM, P4)]
    paper = filled.personal_papers.unanswered(TERM, P4, filled.consents.unanswered(TERM, P4))
    rows = paper.sections[0].blocks[0].rows
    assert len(rows) == len(others)


def test_a_teacher_notes_it_of_her_own_class_alone(filled, child, as_role):
    own, other = as_role(Role.TEACHER, ["ป.4/1"]), filled.people.pupils(TERM, P5)[0].student
    note(own, child)
    with pytest.raises(NotAllowed):
        note(own, other)
    with pytest.raises(NotAllowed):
        own.consents.page(other.id)
    with pytest.raises(NotAllowed):
        own.consents.unanswered(TERM, P5)
    assert {each.pupil.classroom for each in own.consents.unanswered(TERM)} == {P4}


def test_a_request_to_correct_is_kept_with_its_answer_and_a_refusal_with_its_reason(filled, child):
    made = filled.corrections.ask(child.id, "นางยาย ใจดี", "วันเกิดผิด")
    with pytest.raises(CareError):
        filled.corrections.answer(made, "refused")
    filled.corrections.answer(made, "refused", "ตรงกับสูติบัตร")
    (found,) = filled.corrections.of_student(child.id)
    assert (found.answer, found.reason) == ("refused", "ตรงกับสูติบัตร")
    assert found.answered_on == filled.desk.today
    filled.corrections.answer(made, "")
    assert filled.corrections.of_student(child.id)[0].answered_on is None
    filled.corrections.take_back(made)
    assert filled.corrections.of_student(child.id) == []
    filled.corrections.bring_back(made)
    assert len(filled.corrections.of_student(child.id)) == 1
    with pytest.raises(CareError):
        filled.corrections.ask(child.id, "", " ")


def test_the_form_and_the_notice_are_letters_of_the_school(filled, child):
    from careapp.services.report_kinds import Wanted

    form = filled.letters.build("consent-form", Wanted(TERM, P4))
    assert len(form.sections) == len(filled.people.pupils(TERM, P4))
    slip = form.sections[0].letter.slip
    assert sum("☐" in each for each in slip) == ASKED
    notice = filled.letters.build("privacy-notice", Wanted(TERM)).sections[0].letter
    assert any("ฐาน" in each or "กฎหมาย" in each for each in notice.body)
    assert len(notice.body) > 8


def test_consent_runs_out_by_the_clock_of_the_school(filled, child):
    note(filled, child, until=filled.desk.today + timedelta(days=1))
    assert line(filled, child).state == "given"


def test_a_transfer_and_a_referral_outside_warn_until_there_is_a_yes(filled, child):
    inside, outside = (filled.referrals.open(child.id, side) for side in ("internal", "external"))
    assert filled.referrals.whole(inside).warning == ""
    assert filled.referrals.whole(outside).warning
    assert filled.transfers.offer(child.id).warning
    note(filled, child, purpose="agency")
    note(filled, child, purpose="transfer")
    assert filled.referrals.whole(outside).warning == ""
    assert filled.transfers.offer(child.id).warning == ""


POOR = {"family_status": "together", "lives_with": "parents", "members": 2,
        "household_typed": 1000, "housing": "own"}  # fmt: skip


def test_a_paper_on_poverty_says_who_did_not_allow_it_before_it_goes_out(filled, child):
    wanted = Wanted(TERM, P4, language="en")
    assert filled.reports.build("poverty", wanted).caution == ""  # nobody is named in it
    other = filled.people.pupils(TERM, P4)[1].student
    visits = [Filled(each, POOR) for each in (child, other)]
    filled.screenings.record("home-visit", TERM, visits)
    note(filled, child, "refused", "poverty")
    paper = filled.reports.build("poverty", wanted)
    assert child.name in paper.caution
    assert other.name not in paper.caution
    assert paper.caution not in repr((paper.sections, paper.footer))
    for each in (child, other):
        note(filled, each, "given", "poverty")
    assert filled.reports.build("poverty", wanted).caution == ""


def test_a_paper_with_photos_tells_who_does_not_want_them_published(filled, child):
    pupils = filled.people.pupils(TERM, P4)
    for each in pupils:
        note(filled, each.student, "given", "photo")
    shown = Section("", (), (Pictures(((b"jpeg", "x"),)),))
    report = Report("activities", (shown,), ())
    assert caution(filled.desk, report, pupils) == ""
    note(filled, child, "withdrawn", "photo")
    assert child.name in caution(filled.desk, report, pupils)
    assert caution(filled.desk, replace(report, sections=()), pupils) == ""


def test_a_sheet_on_health_knows_whose_family_said_no(filled, child):
    note(filled, child, "refused", "health")
    sheets = {form: filled.screenings.sheet(form, TERM, P4)
              for form in ("sdq-teacher", "measurement", "screening-11")}  # fmt: skip
    assert sheets["sdq-teacher"].refused == sheets["measurement"].refused == {child.id}
    assert sheets["screening-11"].refused == frozenset()  # the school's public task
    note(filled, child, "given", "health")
    assert filled.screenings.sheet("sdq-teacher", TERM, P4).refused == frozenset()


def test_an_answer_stands_in_the_history_of_the_child_in_words(filled, child):
    note(filled, child, "refused", "photo")
    (line,) = filled.history.of_student(child.id, "others").lines
    assert line.made
    assert "ภาพถ่าย" in line.title


def test_a_sheet_is_noted_as_a_whole_or_not_at_all(filled, child):
    good = Consent("", child.id, "photo", "given", filled.desk.today, "ยาย")
    with pytest.raises(CareError):
        filled.consents.save_all([good, replace(good, purpose="nothing")])
    assert filled.consents.page(child.id).waiting == ASKED
    assert len(filled.consents.save_all([good, replace(good, purpose="agency")])) == 2
    assert filled.consents.page(child.id).waiting == ASKED - 2
