"""On a child's page: the informants who differ are named with what they say, and so is a change."""

from datetime import date

from careapp.domain.records import Score
from careapp.forms.agreement import side_by_side
from careapp.forms.change import changes
from careapp.forms.loader import library
from careapp.forms.reliability import reliability
from careapp.reports import document, tables
from careapp.reports.child_notes import (
    Compared,
    apart_note,
    change_notes,
    overall_words,
)
from careapp.reports.model import Table
from tests.reports.cohorts import ORIGIN, heading, outcome, pages, pupil

LIBRARY = library()
FORMS = [LIBRARY.form(f"sdq-{who}") for who in ("teacher", "parent", "self")]
LABELS = {scale.id: scale.text.en for scale in FORMS[0].scales}
SDQ_LABELS = {scale.id: scale.text.th for scale in FORMS[0].scales}
DAY = date(2025, 12, 12)


def sides(**bands):
    """What each says of the emotional scale; all agree on the total."""
    said = {
        who: [Score("emotional", 4, band), Score("total", 12, "normal")]
        for who, band in bands.items()
    }
    return tuple(side_by_side(FORMS, said))


def compared(informant, before, now, least=None, **more):
    form_id = f"sdq-{informant}" if informant else "screening-11"
    form, edition = LIBRARY.form(form_id), LIBRARY.edition(form_id)
    scale = "total" if informant else "overall"

    def result(said):
        return Score(scale, said, edition.band(scale, said)) if informant else (
            Score(scale, None, said)
        )  # fmt: skip

    (change,) = changes(
        form, edition, [result(before)], [result(now)], {scale: least} if least else {}
    )
    return Compared(informant, DAY, change, **more)


def texts(notes):
    return [note.text for note in notes]


def test_who_says_what_is_written_where_they_differ():
    found = sides(teacher="at_risk", parent="normal", self="normal")
    assert texts(apart_note(heading(), found, LABELS)) == [
        "The informants differ (≠) – Emotional: Teacher: at risk, Parent and Student: normal"
    ]
    (thai,) = texts(apart_note(heading(language="th"), found, {"emotional": "ด้านอารมณ์"}))
    assert thai.endswith("อารมณ์: ครูว่าเสี่ยง, ผู้ปกครองและนักเรียนว่าปกติ")


def test_who_agrees_is_not_written_about():
    assert not texts(apart_note(heading(), sides(teacher="normal", parent="normal"), LABELS))
    assert not texts(change_notes(heading(), ()))


def test_a_change_is_better_or_worse_only_with_its_source():
    known = compared("teacher", 14, 7, 7, source="A study", doubtful=True)
    group = compared("parent", 14, 7)
    line, meaning = texts(change_notes(heading(), [known, group]))
    assert line == (
        "SDQ total, last time → now: Teacher 14 → 7 better · Parent 14 → 7 the same group"
    )
    assert meaning.startswith("Last time: Teacher 12 Dec 2568, Parent 12 Dec 2568. Teacher: better")
    assert "7 points or more" in meaning
    assert "(A study; not verified for Thai children)" in meaning
    assert texts(change_notes(heading(), [group]))[1] == "Last time: Parent 12 Dec 2568."


def test_a_group_that_chance_may_have_changed_is_not_called_worse():
    line, _ = texts(change_notes(heading(), [compared("teacher", 15, 16, 7)]))
    assert line.endswith("15 → 16 same (the group changed by chance?)")


def test_the_overall_group_is_compared_as_a_group():
    found = [compared("", "problem", "at_risk")]
    assert overall_words(heading(), found) == (
        "Last time (12 Dec 2568): Has problems · a better group"
    )
    assert not texts(change_notes(heading(), found))
    assert not overall_words(heading(), [compared("teacher", 1, 2)])


def test_the_table_has_a_row_that_marks_where_they_differ():
    who = pupil(1)
    sdq = tuple(
        outcome(who, "emotional", band, 4, informant=informant, form=f"sdq-{informant}")
        for informant, band in (("teacher", "at_risk"), ("parent", "normal"))
    )
    paper = tables.StudentPaper(who, sdq=sdq, sides=sides(teacher="at_risk", parent="normal"))
    report = tables.screening_student(heading(), [paper], {}, ORIGIN, LABELS)
    (table,) = [each for each in report.sections[0].blocks if isinstance(each, Table)]
    assert table.rows[-1].values[:3] == ("They differ", "≠", "")
    assert len(table.rows) == 3


def full_paper(*, ticks):
    """All dimensions, three informants who differ in everything, four changes."""
    form = LIBRARY.form("screening-11")
    labels = {scale.id: scale.text.th for scale in form.scales}
    who = pupil(1, first_name="ประภาวิจิตรพิสุทธิ์", last_name="ศรีสุวรรณประเสริฐกุลวงศ์")
    bands = {"talent": "yes", "special_need": "no"}
    answers = {
        item.id: 1 for section in form.sections for item in form.items_of(section.id)[1 : 1 + ticks]
    }
    words = {"teacher": ("problem", "no_strength"), "parent": ("at_risk", "strength"),
             "self": ("normal", "strength")}  # fmt: skip
    said = {
        informant: [Score(scale, 9, both[scale == "prosocial"]) for scale in SDQ_LABELS]
        for informant, both in words.items()
    }
    sdq = tuple(
        outcome(who, each.scale, each.band, 9, informant=informant, form=f"sdq-{informant}")
        for informant, scores in said.items()
        for each in scores
    )
    told = (
        compared("", "normal", "problem"),
        compared("teacher", 9, 20, 7, source=reliability("sdq-teacher").source.th, doubtful=True),
        compared("parent", 9, 20),
        compared("self", 9, 20),
    )
    paper = tables.StudentPaper(
        who,
        tuple(outcome(who, scale, bands.get(scale, "problem")) for scale in labels),
        tables.ticked(form, answers, "th"),
        sdq,
        sides=tuple(side_by_side(FORMS, said)),
        compared=told,
    )
    return tables.screening_student(heading(language="th"), [paper], labels, ORIGIN, SDQ_LABELS)


def test_the_page_of_a_child_of_everything_is_still_one(tmp_path):
    document.write(full_paper(ticks=3), tmp_path / "a.pdf")
    (page,) = pages(tmp_path / "a.pdf")
    assert "≠" in page
    assert "ครู 9 → 20 แย่ลง" in page
    assert "ครั้งก่อน (12 ธ.ค. 2568)" in page
    assert "ผู้ประเมินเห็นต่างกัน" not in page  # what the table says already has given way


def test_a_page_with_room_says_who_says_what_and_what_better_means(tmp_path):
    document.write(full_paper(ticks=1), tmp_path / "a.pdf")
    (page,) = pages(tmp_path / "a.pdf")
    assert "ฉบับครู ดีขึ้นหรือแย่ลง" in page
    assert "ผู้ประเมินเห็นต่างกัน" in page
