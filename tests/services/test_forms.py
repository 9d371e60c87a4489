from dataclasses import replace

import pytest

from careapp.errors import CareError, NotAllowed
from careapp.exchange import xlsform_workbook
from careapp.services.forms import told
from tests.exchange.xlsforms import book, converted
from tests.services.samples import P4, TERM

pytestmark = pytest.mark.usefixtures("in_english")

SURVEY = """
type | name | label::English (en) | label::ไทย (th)
select_one often | sleep | Do you sleep well? | นอนหลับดีไหม
select_one often | food | Do you eat well? | กินได้ดีไหม
"""
CHOICES = """
list_name | name | label::English (en) | label::ไทย (th)
often | 0 | Never | ไม่เคย
often | 1 | Often | บ่อย
"""


@pytest.fixture
def in_english():
    from careapp import i18n

    i18n.use_language("en")


def workbook(tmp_path, version=1, survey=SURVEY, choices=CHOICES, form="tea"):
    settings = f"form_title | form_id | version\nTea | {form} | {version}"
    path = tmp_path / f"{form}-{version}.xlsx"
    return book(path, survey=survey, choices=choices, settings=settings)


def pack(school, tmp_path, form="sdq-self", **changed):
    """The form's workbook with words in the place of some numbers."""
    path = tmp_path / "pack.xlsx"
    school.forms.export(form, path)
    plain = school.desk.library.plain(form)
    items = tuple(
        replace(item, text=replace(plain.item("impact_home").text, th=changed[item.id],
                                   en=changed[item.id])) if item.id in changed else item
        for item in plain.items
    )  # fmt: skip
    xlsform_workbook.write(replace(plain, items=items), school.desk.library.editions(form), path)
    return path


def take_in(school, path, **how):
    incoming = school.forms.look(path)
    school.forms.take_in(incoming, **how)
    return incoming


def said(incoming, level="error"):
    return [told(each) for each in incoming.problems if each.level == level]


def test_a_form_of_the_schools_own_stands_beside_the_built_in_ones(school, tmp_path):
    incoming = take_in(school, workbook(tmp_path))
    assert incoming.brings == "new"
    assert [form.id for form in school.forms.all()].count("tea") == 1
    assert school.forms.form("tea").title.en == "Tea"
    assert school.forms.edition_in_use("tea").id == "own"


def test_it_is_there_when_the_school_is_opened_again(school, tmp_path, stepping):
    from careapp.services.opening import open_school

    take_in(school, workbook(tmp_path))
    folder = school.desk.file.folder.path
    school.close()
    again = open_school(folder, "", "", stepping.clock(), "install-1")
    assert again.forms.form("tea").version == 1
    again.close()


def test_looking_stores_nothing(school, tmp_path):
    school.forms.look(workbook(tmp_path))
    assert school.forms.own() == ()


def test_the_same_form_again_changes_nothing(school, tmp_path):
    take_in(school, workbook(tmp_path))
    changes = len(list(school.desk.file.journal.changes()))
    assert take_in(school, workbook(tmp_path)).brings == "known"
    assert len(list(school.desk.file.journal.changes())) == changes


def test_other_content_under_the_same_version_is_refused(school, tmp_path):
    take_in(school, workbook(tmp_path))
    other = workbook(tmp_path, survey=SURVEY.replace("sleep well", "sleep"))
    incoming = school.forms.look(other)
    assert said(incoming)[0].startswith("settings, version: The school has version 1 of “tea”")
    with pytest.raises(CareError, match="version of 2 or more"):
        school.forms.take_in(incoming)
    assert "sleep well" in school.forms.form("tea").item("sleep").label("en")


def test_a_higher_version_stands_beside_the_first(school, tmp_path):
    take_in(school, workbook(tmp_path))
    incoming = take_in(school, workbook(tmp_path, 2, survey=SURVEY.replace("eat well", "eat")))
    assert (incoming.brings, incoming.before) == ("newer", 1)
    assert school.forms.form("tea").version == 2
    assert school.desk.library.form("tea", 1).item("food").label("en") == "Do you eat well?"
    assert school.desk.library.form("tea").item("food").label("en") == "Do you eat?"


def test_a_choice_that_changes_its_meaning_is_warned_of(school, tmp_path):
    take_in(school, workbook(tmp_path))
    incoming = school.forms.look(workbook(tmp_path, 2, choices=CHOICES.replace("Never", "Always")))
    assert incoming.sound
    assert said(incoming, "warning")[0].startswith(
        "survey, row 2, sleep: The choice 0 meant “Never” and now means “Always”."
    )


def test_a_broken_form_is_not_taken_in(school, tmp_path):
    incoming = school.forms.look(workbook(tmp_path, survey=SURVEY + "geopoint | where | W | ท"))
    with pytest.raises(CareError, match="survey, row 4, type: careapp has no questions"):
        school.forms.take_in(incoming)


def test_a_teacher_brings_no_forms(as_role, tmp_path):
    teacher = as_role("teacher", [P4.label])
    with pytest.raises(NotAllowed):
        teacher.forms.look(workbook(tmp_path))


def test_a_pack_gives_a_form_its_words_and_leaves_its_scoring(school, tmp_path):
    plain = school.forms.form("sdq-self")
    incoming = take_in(
        school, pack(school, tmp_path, q1="Mine", q2="Too"), permission="DMH 12/2569"
    )
    assert incoming.brings == "wording"
    assert set(incoming.words) == {"q1", "q2"}
    worded = school.forms.form("sdq-self")
    assert [worded.item(id_).label("en") for id_ in ("q1", "q2", "q3")] == ["Mine", "Too", "Item 3"]
    assert worded.scales == plain.scales
    assert [each.choices for each in worded.items] == [each.choices for each in plain.items]


def test_a_pack_says_who_gave_leave(school, tmp_path):
    path = pack(school, tmp_path, q1="Mine")
    with pytest.raises(CareError, match="who has given the school leave"):
        take_in(school, path)
    take_in(school, path, permission="DMH 12/2569")
    (kept,) = school.forms.packs()
    assert (kept.form, kept.permission, kept.since) == ("sdq-self@1", "DMH 12/2569", "2026-06-15")
    assert kept.languages == ("th", "en")


def test_a_second_pack_takes_the_place_of_the_first(school, tmp_path):
    take_in(school, pack(school, tmp_path, q1="Mine"), permission="DMH")
    take_in(school, pack(school, tmp_path, q2="Ours"), permission="DMH again")
    assert [each.permission for each in school.forms.packs()] == ["DMH again"]
    assert school.forms.form("sdq-self").item("q1").label("en") == "Item 1"


def test_a_pack_that_is_removed_leaves_nothing(school, tmp_path):
    take_in(school, pack(school, tmp_path, q1="Mine"), permission="DMH")
    school.forms.remove_pack(school.forms.packs()[0].id)
    assert school.forms.packs() == ()
    assert school.forms.form("sdq-self").item("q1").label("en") == "Item 1"
    assert not any("Mine" in each.fields for each in school.desk.file.journal.changes())


def test_a_form_goes_out_without_the_words_of_its_pack(school, tmp_path):
    take_in(school, pack(school, tmp_path, q1="Mine"), permission="DMH")
    school.forms.export("sdq-self", tmp_path / "out.xlsx")
    xform = converted(tmp_path / "out.xlsx")
    assert "Mine" not in xform
    assert "Item 1" in xform


def test_a_pack_of_an_item_that_the_form_does_not_have_is_refused(school, tmp_path):
    survey = "type | name | label\ntext | q1 | Mine\ntext | q77 | More"
    incoming = school.forms.look(workbook(tmp_path, form="sdq-self", survey=survey))
    assert said(incoming) == ["survey, row 3, name: “sdq-self” has no item of this name."]


def test_a_workbook_without_new_words_is_no_pack(school, tmp_path):
    assert "There are no words in it" in said(school.forms.look(pack(school, tmp_path)))[0]


def test_a_pack_of_another_name_is_known_by_its_items(school, tmp_path):
    survey = "type | name | label\n" + "\n".join(f"text | q{n} | Words {n}" for n in range(1, 41))
    path = workbook(tmp_path, form="official", survey=survey)
    incoming = school.forms.look(path, wording=True)
    assert (incoming.brings, incoming.form.id) == ("wording", "rajanukul-40")
    assert school.forms.look(path).brings == "new"


def test_a_pack_that_fits_several_forms_is_asked_about(school, tmp_path):
    survey = "type | name | label\n" + "\n".join(f"text | q{n} | Words {n}" for n in range(1, 26))
    with pytest.raises(CareError, match="could be those of"):
        school.forms.look(workbook(tmp_path, form="official", survey=survey), wording=True)


def test_a_class_answers_a_form_of_the_schools_own(filled, tmp_path):
    take_in(filled, workbook(tmp_path))
    sheet = filled.screenings.sheet("tea", TERM, P4)
    record = sheet.lines[0].record.id
    filled.screenings.put_many(record, {"sleep": 1, "food": 0})
    filled.screenings.leave(record)
    assert filled.screenings.sheet("tea", TERM, P4).lines[0].record.answers == {
        "sleep": 1,
        "food": 0,
    }


SCORED = {
    "careapp_form": "key | value\nverified | yes",
    "careapp_bands": "name | label | tone\nlow | Low | problem\nhigh | High | normal",
    "careapp_scales": "id | kind | label | items | bands\nall | sum | All | sleep food | low high",
    "careapp_editions": "id | title | source | verified\nown | Ours | Ours | yes",
}


def scored(tmp_path, version, cut, survey=SURVEY):
    ranges = f"edition | scale | band | low | high\nown | all | low | 0 | {cut}\n"
    return book(
        tmp_path / f"scored-{version}.xlsx",
        survey=survey, choices=CHOICES, settings=f"form_id | version\ntea | {version}",
        careapp_cutoffs=f"{ranges}own | all | high | {cut + 1} | 2", **SCORED,
    )  # fmt: skip


def test_a_form_written_in_excel_is_scored(filled, tmp_path):
    take_in(filled, scored(tmp_path, 1, 0))
    record = filled.screenings.sheet("tea", TERM, P4).lines[0].record.id
    filled.screenings.put_many(record, {"sleep": 1, "food": 0})
    filled.screenings.leave(record)
    (score,) = filled.screenings.sheet("tea", TERM, P4).lines[0].scores
    assert (score.scale, score.score, score.band) == ("all", 1, "high")


def test_an_old_record_keeps_its_version_until_an_answer_changes(filled, tmp_path):
    take_in(filled, scored(tmp_path, 1, 0))
    record = filled.screenings.sheet("tea", TERM, P4).lines[0].record.id
    filled.screenings.put_many(record, {"sleep": 1, "food": 0})
    filled.screenings.leave(record)
    take_in(filled, scored(tmp_path, 2, 1))
    (line, *_) = filled.screenings.sheet("tea", TERM, P4).lines
    assert (line.record.version, line.scores[0].band) == (1, "high")
    assert filled.screenings.leave(record).version == 1
    filled.screenings.put(record, "food", 1)
    assert filled.screenings.leave(record).version == 2
    filled.screenings.put(record, "food", 0)
    filled.screenings.leave(record)
    assert filled.screenings.sheet("tea", TERM, P4).lines[0].scores[0].band == "low"
