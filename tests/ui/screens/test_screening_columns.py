from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.people import Pupil, Student
from careapp.domain.records import Record
from careapp.domain.schools import usual_term
from careapp.forms.scoring import score
from careapp.services.class_sheets import Line, Sheet
from careapp.ui.screens import screening_columns as columns
from careapp.ui.screens.screening_children import Children
from careapp.ui.screens.screening_finish import consequence
from careapp.ui.screens.screening_foot import nothing_found
from careapp.ui.screens.screening_header import choices, edition_words
from careapp.ui.screens.screening_strip import shown_scores
from tests.services.samples import P4

TERM = usual_term(2569, 1)
ONES = {f"q{n}": 1 for n in range(1, 26)}


@pytest.fixture
def sdq(forms):
    return forms.form("sdq-teacher")


@pytest.fixture
def eleven(forms):
    return forms.form("screening-11")


def sheet(forms, form, *answers, status="open"):
    lines = []
    for n, each in enumerate(answers, 1):
        student = Student(f"s{n}", "ใบเตย", "น้ำใส", "female", "เด็กหญิง")
        record = Record(f"r{n}", student.id, form.id, 1, TERM.id, date(2026, 6, 12), answers=each)
        record = replace(record, status=status)
        lines.append(Line(Pupil(student, P4, n), record, (), True, False))
    edition = forms.edition(form.id)
    return Sheet(form, edition, TERM, P4, "teacher", tuple(lines))


def test_every_form_is_offered_by_its_short_name_and_informant(forms):
    offered = choices(forms.forms)
    assert offered[:4] == [
        ("คัดกรอง 11 ด้าน", ("screening-11", "teacher")),
        ("SDQ ฉบับผู้ปกครอง", ("sdq-parent", "parent")),
        ("SDQ ฉบับนักเรียน", ("sdq-self", "self")),
        ("SDQ ฉบับครู", ("sdq-teacher", "teacher")),
    ]
    names = [name for name, _ in offered]
    assert len(set(names)) == len(names)


def test_a_form_of_the_schools_own_goes_by_its_title(sdq):
    assert columns.form_name(replace(sdq, id="own")) == sdq.title.th


def test_the_sdq_has_25_columns_and_its_impact(sdq):
    assert [item.heading for item in columns.columns(sdq)][:25] == [str(n) for n in range(1, 26)]
    assert [item.id for item in columns.columns(sdq)][25:] == [
        "impact_gate", "impact_distress", "impact_friends", "impact_class",
    ]  # fmt: skip


def test_scores_stand_in_place_of_the_items_they_are_made_of(sdq):
    shown = columns.columns(sdq, scores=True)
    assert [item.heading for item in shown][:5] == [
        "อารมณ์", "ความประพฤติ", "การอยู่ไม่นิ่งและสมาธิ", "ความสัมพันธ์กับเพื่อน", "สัมพันธภาพทางสังคม",
    ]  # fmt: skip
    assert [choice.key for choice in shown[0].choices] == [*"0123456789", "x"]
    assert shown[0].by_key["x"].value == 10
    assert shown[0].read("10").value == 10
    assert [item.id for item in shown][5] == "impact_gate"


def test_the_eleven_dimensions_have_no_scores_to_type(eleven):
    assert columns.score_items(eleven) == []
    assert len(columns.columns(eleven)) == 11


def test_a_typed_score_closes_its_items_and_an_answered_item_the_score(sdq):
    is_open = columns.gate(sdq)
    assert is_open("q3", {})
    assert is_open("score_emotional", {})
    assert not is_open("q3", {"score_emotional": 4})
    assert is_open("q5", {"score_emotional": 4})
    assert not is_open("score_emotional", {"q3": 1})
    assert is_open("q8", {"q3": 1, "score_emotional": 4})
    assert is_open("score_emotional", {"q3": 1, "score_emotional": 4})


def test_the_impact_is_closed_until_there_is_a_difficulty(sdq):
    is_open = columns.gate(sdq)
    assert not is_open("impact_distress", {})
    assert not is_open("impact_distress", {"impact_gate": 0})
    assert is_open("impact_distress", {"impact_gate": 1})


def test_a_row_is_scored_once_nothing_is_missing(forms, sdq):
    scoring = columns.Scoring(sheet(forms, sdq, {}))
    assert scoring.notes("r1", {"q1": 1}) == ()
    assert [note.text for note in scoring.notes("r1", ONES)] == ["20", "มีปัญหา"]
    assert not scoring.complete("r1", {})
    assert scoring.complete("r1", ONES)


def test_a_finished_row_is_scored_with_its_holes(forms, sdq):
    scoring = columns.Scoring(sheet(forms, sdq, {}))
    most = {item: value for item, value in ONES.items() if item != "q25"}
    assert scoring.notes("r1", most) == ()
    scoring.note_finished("r1", finished=True)
    assert [note.text for note in scoring.notes("r1", most)] == ["20", "มีปัญหา"]
    assert [note.text for note in scoring.notes("r1", {"q1": 1})] == ["–"]
    scoring.note_finished("r1", finished=False)
    assert scoring.notes("r1", most) == ()


def test_a_narrow_grid_has_score_and_sign_in_one(forms, sdq):
    assert columns.note_headings(sdq, compact=True) == ("ปัญหา",)
    (note,) = columns.Scoring(sheet(forms, sdq, {}), compact=True).notes("r1", ONES)
    assert (note.text, note.tone) == ("20", "problem")


def test_rows_show_what_is_not_on_the_disk_yet_and_what_is_suggested(forms, eleven):
    stored = sheet(forms, eleven, {"health_problem_1": 1})
    (row,) = columns.rows(
        stored, {"s1": {"learning": "at_risk"}}, lambda record, known: {**known, "talent": "no"}
    )
    assert row.name == "ด.ญ.ใบเตย น้ำใส"
    assert dict(row.answers) == {"health_problem_1": 1, "talent": "no"}
    assert dict(row.hints) == {"learning": "at_risk", "health": "problem"}


def test_finishing_early_says_what_is_missing_and_what_it_means(forms, sdq):
    most = {item: value for item, value in ONES.items() if item not in ("q25", "q3", "q8", "q13")}
    said = consequence(sdq, ("q25",), score(sdq, forms.edition(sdq.id), most))
    assert "ยังขาด: ข้อ 25" in said
    assert "คิดเฉลี่ยจากข้อที่ตอบแล้ว: การอยู่ไม่นิ่งและสมาธิ" in said
    assert "นับเป็นยังไม่ครบ: อารมณ์, คะแนนรวมด้านปัญหา" in said


def test_what_is_worked_out_from_some_answers_is_not_shown_while_they_are_typed(forms, sdq):
    scores = score(sdq, forms.edition(sdq.id), {"q3": 1, "q8": 1, "q13": 1})
    typing = {each.label: each.number for each in shown_scores(sdq, scores, finished=False)}
    assert typing["อารมณ์"] == "–"
    done = {each.label: each for each in shown_scores(sdq, scores, finished=True)}
    assert (done["อารมณ์"].number, done["อารมณ์"].tone) == ("≈5", "problem")
    assert done["คะแนนรวมด้านปัญหา"].word == "ยังไม่ครบ"


def test_the_answer_that_says_all_is_well(sdq, eleven):
    assert nothing_found(eleven, "talent") == ("talent", "no")
    assert nothing_found(eleven, "health") == ("health", "normal")
    assert nothing_found(sdq, "items") is None


def test_an_edition_nobody_checked_says_so(forms):
    assert edition_words(forms.edition("sdq-teacher")) == "เกณฑ์คู่มือ สพฐ."
    assert "ยังไม่ได้ตรวจ" in edition_words(forms.edition("sdq-teacher", "dmh-2011"))
    assert edition_words(forms.edition("screening-11")) == ""


def test_children_are_complete_when_nothing_is_missing_or_they_are_finished(forms, sdq):
    both = sheet(forms, sdq, ONES, {"q1": 1}, {})
    children = Children(both, lambda record, known: known)
    assert [children.complete(at) for at in range(3)] == [True, False, False]
    assert (children.done(), children.waiting()) == (1, 1)
    children.note(replace(both.lines[1].record, status="final"))
    assert children.complete(1)
    children.answer(2, "q1", 2)
    children.answer(2, "q1", None)
    assert children.answers(2) == {}
    assert children.place_of("s3") == 2
    assert children.place_of("nobody") == -1


def test_the_grid_is_offered_for_forms_it_can_take_whole(forms):
    taken = {form.id for form in forms.forms if columns.fits_grid(form)}
    assert taken >= {"screening-11", "sdq-teacher", "phq-a", "q8", "eq-6-11", "ld-screen"}
    assert taken >= {"measurement", "crafft"}
    assert not taken & {"home-visit", "observation", "hero-9s", "kus-si"}


def test_a_forms_only_score_stands_beside_its_row(forms):
    assert columns.head_scale(forms.form("phq-a")).id == "total"
    assert columns.head_scale(forms.form("eq-6-11")) is None
    assert columns.note_headings(forms.form("phq-a"), compact=False)[0] == "คะแนนรวม"


def test_the_keys_of_a_form_are_those_of_its_numbered_items(forms):
    said = {id_: columns.number_keys(forms.form(id_)) for id_ in ("sdq-self", "q9", "eq-6-11")}
    assert said == {"sdq-self": "0 1 2", "q9": "0 1 2 3", "eq-6-11": "1 2 3 4"}
    assert columns.number_keys(forms.form("screening-11")) == ""


def test_missing_items_are_told_with_the_part_they_lie_in(forms):
    said = columns.missing_words(forms.form("ld-screen"), ["r7", "m7"])
    assert said == "การอ่าน · ข้อ 7, คณิตศาสตร์ · ข้อ 7"
