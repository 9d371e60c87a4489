"""One page a child: personal part, strengths first, groups with what was noticed, the SDQ."""

from careapp.domain.people import Guardian
from careapp.forms.loader import library
from careapp.reports import document, tables
from careapp.reports.model import Fields, Table
from tests.reports.cohorts import (
    DIMENSIONS,
    ORIGIN,
    SCALES,
    heading,
    outcome,
    pages,
    pupil,
    screened,
)

BANDS = ("problem", "normal", "normal", "yes", "no", "problem")
TICKS = {"learning": ("Cannot spell words yet", "Late"), "talent": ("Arts",)}


def paper(n=1, **changes):
    who = pupil(n, "female", nickname="แป้ง")
    guardians = (
        Guardian("m", who.student.id, "mother", "แม่แก้ว"),
        Guardian("g", who.student.id, "guardian", "ยายนวล", kinship="ยาย", phone="0812345678"),
    )
    sdq = (outcome(who, "total", "at_risk", 16, informant="parent", form="sdq-parent"),)
    usual = {
        "outcomes": tuple(screened(who, *BANDS)),
        "ticks": TICKS,
        "sdq": sdq,
        "guardians": guardians,
        "author": "ครูปิ่นมณี",
    }
    return tables.StudentPaper(who, **usual | changes)


def blocks(report, kind):
    return [block for block in report.sections[0].blocks if isinstance(block, kind)]


def test_strengths_come_first_and_the_overall_group_last():
    report = tables.screening_student(heading(), [paper()], DIMENSIONS, ORIGIN, SCALES)
    groups, _ = blocks(report, Table)
    assert [row.values[:2] for row in groups.rows] == [
        ("Talents", "Yes"),
        ("Special needs", "No"),
        ("Learning", "Has problems"),
        ("Health", "Normal"),
        ("Economy", "Normal"),
        ("Overall", "Has problems"),
    ]
    assert groups.rows[2].values[2] == "Cannot spell words yet · Late"
    assert groups.rows[0].values[2] == "Arts"


def test_the_id_is_masked_and_the_guardian_is_who_looks_after_the_child():
    (fields,) = blocks(tables.screening_student(heading(), [paper()], DIMENSIONS), Fields)
    said = dict(fields.pairs)
    assert said["ID number"] == "x-xxxx-xxxxx-00-1"
    assert said["Guardian"] == "ยายนวล (ยาย)"
    assert said["Phone"] == "0812345678"
    assert said["Age"] == "10 years 8 months"
    assert said["Screened on"] == "20 Nov 2569"


def test_a_special_need_does_not_shine_like_a_talent():
    found = (outcome(pupil(1), "talent", "yes"), outcome(pupil(1), "special_need", "yes"))
    report = tables.screening_student(heading(), [paper(outcomes=found)], DIMENSIONS)
    talent, need = blocks(report, Table)[0].rows[:2]
    assert (talent.tones[1], need.tones[1]) == ("talent", "need")


def test_the_sdq_has_a_row_for_each_informant_who_answered():
    report = tables.screening_student(heading(), [paper()], DIMENSIONS, ORIGIN, SCALES)
    sdq = blocks(report, Table)[1]
    assert [row.values for row in sdq.rows] == [("Parent", None, 16, None, None)]
    assert sdq.rows[0].tones[2] == "at_risk"


def test_a_child_who_is_not_screened_has_a_page_that_says_so(tmp_path):
    report = tables.screening_student(heading(), [paper(outcomes=(), sdq=())], DIMENSIONS)
    document.write(report, tmp_path / "a.pdf")
    (page,) = pages(tmp_path / "a.pdf")
    assert "not screened yet" in page
    assert not blocks(report, Table)


def test_children_are_in_class_order_a_page_each_and_signed_each(tmp_path):
    papers = [paper(n) for n in (3, 1, 2)]
    report = tables.screening_student(heading(), papers, DIMENSIONS, ORIGIN, SCALES)
    document.write(report, tmp_path / "a.pdf")
    found = pages(tmp_path / "a.pdf")
    assert len(found) == 3
    for n, text in enumerate(found, 1):
        assert f"กล้า{n}" in text
        assert f"Page {n} of 3" in text
        assert "นายถาวร สมมติวงศ์" in text


def test_the_tidy_rows_count_the_children_on_the_pages():
    report = tables.screening_student(heading(), [paper(1), paper(2)], DIMENSIONS)
    tidy = {(datum.row, datum.column, datum.sex): datum.n for datum in report.data}
    assert tidy["learning", "problem", "female"] == 2
    assert tidy["all", "screened", "total"] == 2


def test_a_child_of_everything_still_has_one_page(tmp_path):
    """All dimensions, three words each, three informants, five who sign."""
    form = library().form("screening-11")
    labels = {scale.id: scale.text.th for scale in form.scales}
    who = pupil(1, first_name="ประภาวิจิตรพิสุทธิ์", last_name="ศรีสุวรรณประเสริฐกุลวงศ์")
    bands = {"talent": "yes", "special_need": "no"}
    outcomes = tuple(outcome(who, scale, bands.get(scale, "problem")) for scale in labels)
    answers = {item.id: 1 for section in form.sections for item in form.items_of(section.id)[1:4]}
    sdq_labels = {scale.id: scale.text.th for scale in library().form("sdq-teacher").scales}
    sdq = tuple(
        outcome(who, scale, "normal", 3, informant=informant, form="sdq")
        for informant in ("teacher", "parent", "self")
        for scale in sdq_labels
    )
    ticks = tables.ticked(form, answers, "th")
    full = tables.StudentPaper(who, outcomes, ticks, sdq)
    report = tables.screening_student(heading(language="th"), [full], labels, ORIGIN, sdq_labels)
    document.write(report, tmp_path / "a.pdf")
    assert len(pages(tmp_path / "a.pdf")) == 1


def test_ticks_are_the_words_of_what_is_ticked_and_what_was_written():
    form = library().form("screening-11")
    answers = {"learning": "at_risk", "learning_risk_7": 1, "learning_risk_8": 0, "talent": "yes"}
    answers |= {"talent_arts": 1, "talent_details": "ปั้นดิน"}
    assert tables.ticked(form, answers, "en") == {
        "talent": ("Arts", "ปั้นดิน"),
        "learning": ("Cannot spell words yet",),
    }
