"""XLSForms in the style of the standard's own documentation, of invented content."""

import pytest
from openpyxl import Workbook

from careapp.exchange import xlsform
from careapp.forms.logic import is_relevant
from tests.exchange.xlsforms import LIBRARY, again, converted, read, told

pytestmark = pytest.mark.usefixtures("in_english")

HEADS = (
    "type | name | label::English (en) | label::ไทย (th) | hint::English (en) | required | "
    "relevant | constraint | constraint_message::English (en) | appearance | "
    "choice_filter | calculation"
)
GARDEN = {
    "survey": HEADS
    + """
start | start
begin group | grower | The grower | ผู้ปลูก
text | name | What is your name? | ชื่ออะไร | First name only | yes
integer | age | How old are you? | อายุเท่าไร | | yes | | . >= 5 and . <= 120
select_one yes_no | has_plot | Do you have a plot? | มีแปลงไหม
begin_group | plot | The plot | แปลง | | | ${has_plot} = 'yes'
select_one province | province | Province | จังหวัด | | | | | | minimal
select_one district | district | District | อำเภอ | | | | | | | province = ${province}
decimal | size.ha | Size | ขนาด | | | | . > 0 | It has some size
end_group
select_multiple crops or_other | crops | Which crops? | พืชอะไรบ้าง
end group
note | thanks | Thank you, grower | ขอบคุณ
begin repeat | trees | Trees | ต้นไม้
select_one yes_no | Fruit | Does it bear fruit? | ออกผลไหม
integer | height-cm | How high is it? | สูงเท่าไร | | | ${Fruit} = 'yes'
end repeat
calculate | double | | | | | | | | | | ${age} * 2
date | day | When did you begin? | เริ่มเมื่อไร
image | picture | A picture | ภาพ
""",
    "choices": """
list_name | name | label::English (en) | label::ไทย (th) | province
yes_no | yes | Yes | ใช่
yes_no | no | No | ไม่ใช่
province | loei | Loei | เลย
province | nan | Nan | น่าน
district | pua | Pua | ปัว | nan
district | phuruea | Phu Ruea | ภูเรือ | loei
crops | 1 | Rice | ข้าว
crops | 2 | Beans | ถั่ว
""",
    "settings": """
form_title | form_id | version | default_language
Garden | Garden_2 | 3 | English (en)
""",
}


@pytest.fixture
def garden(tmp_path):
    return read(tmp_path, **GARDEN)


def test_a_form_of_all_types_comes_in(garden):
    assert told(garden) == []
    form = garden.form
    assert (form.id, form.version, form.title.th) == ("Garden_2", 3, "Garden")
    kinds = {item.id: item.kind for item in form.items}
    assert kinds == {
        "name": "text", "age": "number", "has_plot": "choice", "province": "choice",
        "district": "choice", "size.ha": "decimal", "crops": "many", "crops_other": "text",
        "thanks": "note", "trees": "repeat", "double": "calculate", "day": "date",
        "picture": "photo",
    }  # fmt: skip
    assert form.item("name").required
    assert form.item("name").hint.en == "First name only"


def test_what_is_left_out_is_named(garden):
    english = "There are no Thai words in this column; those in English (en) stand in."
    assert told(garden, "warning") == [
        f"survey, hint: {english}",
        f"survey, constraint_message: {english}",
        "survey, row 2, type: “start” is left out: a record keeps who filled it in, and its date.",
    ]


def test_groups_lie_in_groups_and_what_follows_one_has_a_section(garden):
    sections = [(each.id, each.parent) for each in garden.form.sections]
    assert sections == [("grower", ""), ("plot", "grower"), ("grower_2", "grower"), ("main", "")]
    assert garden.form.item("crops").section == "grower_2"


def test_words_in_both_languages(garden):
    assert garden.form.item("age").text.th == "อายุเท่าไร"
    assert garden.form.item("age").text.en == "How old are you?"
    assert garden.form.section("plot").text.th == "แปลง"


def test_a_range_is_known_as_one_and_another_rule_keeps_its_refusal(garden):
    age, size = garden.form.item("age"), garden.form.item("size.ha")
    assert (age.low, age.high, age.constraint) == (5, 120, None)
    assert size.constraint.text == ". > 0"
    assert size.refusal.en == "It has some size"


def test_whole_numbers_are_answers_as_numbers(garden):
    assert [each.value for each in garden.form.item("crops").choices] == [1, 2, "other"]
    assert garden.form.item("has_plot").accepts("yes")


def test_or_other_asks_what(garden):
    other = garden.form.item("crops_other")
    assert is_relevant(garden.form, other, {"crops": "1 other"})
    assert not is_relevant(garden.form, other, {"crops": "1"})


def test_a_choice_keeps_what_a_filter_looks_at(garden):
    district = garden.form.item("district")
    assert district.choices[0].traits == {"province": "nan"}
    assert district.choice_filter.text == "province = ${province}"


def test_a_repeat_has_its_columns(garden):
    columns = garden.form.item("trees").columns
    assert [(each.id, each.kind) for each in columns] == [
        ("Fruit", "choice"), ("height-cm", "number"),
    ]  # fmt: skip


def test_it_has_an_edition_without_cut_offs(garden):
    (edition,) = garden.cutoffs
    assert edition.id == garden.form.edition
    assert not edition.verified


def test_it_goes_out_as_it_came_in_and_converts(garden, tmp_path):
    path = tmp_path / "out.xlsx"
    back = again(path, garden.form, garden.cutoffs)
    assert (back.form, back.cutoffs) == (garden.form, garden.cutoffs)
    assert told(back) == []
    assert "Garden_2" in converted(path)


# Sheets of one question each, and what is said of them. `+` begins a warning.
ODD = {
    "a name with a blank": ("text | my name | A", "“my name” cannot be an id"),
    "no name": ("text | | A", "row 2, name: The row has no name."),
    "no type": (" | a | A", "row 2, type: This question has no type."),
    "an unknown type": (
        "geopoint | a | A",
        "row 2, type: careapp has no questions of the type “geopoint”",
    ),
    "a matrix of ranks": ("rank x | a | A", "row 2, type: careapp has no questions of the type"),
    "time": ("time | a | A", "careapp has no questions of the type “time”"),
    "barcode": ("barcode | a | A", "careapp has no questions of the type “barcode”"),
    "a file of choices": (
        "select_one_from_file x.csv | a | A",
        "takes its choices from another file",
    ),
    "external choices": ("select_one_external x | a | A", "takes its choices from another file"),
    "a list that is not there": (
        "select_one x | a | A",
        "There is no list “x” in the sheet choices.",
    ),
    "no list": ("select_one | a | A", "The type names no list of choices."),
    "choices of a repeat": ("select_one ${r} | a | A", "Choices that come from a repeat"),
    "a group that stays open": (
        "begin group | g | G\ntext | a | A",
        "row 2, type: This group is opened and not closed.",
    ),
    "an end too many": (
        "text | a | A\nend group",
        "row 3, type: Here ends a group that is not open.",
    ),
    "a wrong end": (
        "begin repeat | r | R\ntext | a | A\nend group\nend repeat",
        "row 4, type: The repeat of row 2 is still open here.",
    ),
    "a repeat in a repeat": (
        "begin repeat | r | R\nbegin repeat | s | S\nnote | a | A\nend repeat\nend repeat",
        "row 3, type: A repeat cannot stand within a repeat.",
    ),
    "an empty repeat": ("begin repeat | r | R\nend repeat", "row 2"),
    "an empty group": ("text | a | A\nbegin group | g | G\nend group", "row 3"),
    "a loop": ("begin loop over x | r | R", "careapp has no questions of the type"),
    "two of a name": ("text | a | A\ntext | a | B", "this id is used twice"),
    "no words": ("text | a |", "row 2, label: This question has no words."),
    "nothing to work out": ("calculate | a |", "row 2, calculation: There is nothing to work out."),
    "words that show what is not there": (
        "note | a | Hello ${who}",
        "There is no question “who” to be shown here.",
    ),
    "a student": ("text | student | A", "this id has a meaning of its own in answer files"),
}


@pytest.mark.parametrize("case", ODD)
def test_what_cannot_come_in_is_refused_with_its_place(case, tmp_path):
    rows, said = ODD[case]
    found = read(tmp_path, survey=f"type | name | label\n{rows}")
    assert any(said in each for each in told(found)), told(found)
    assert all(each.startswith("survey, ") for each in told(found)), told(found)
    assert not found.sound


RULES = {
    "an unknown function": (
        "relevant",
        "pulldata('x', 'y', 'z', ${b}) = 1",
        "row 2, relevant: this part is not understood",
    ),
    "a path": ("relevant", "/data/b = 1", "row 2, relevant: this part is not understood"),
    "an item that is not there": (
        "relevant",
        "${c} = 1",
        "there is no item c that could be meant here",
    ),
    "a broken rule": ("constraint", ". > ", "row 2, constraint: this part is not understood"),
    "a broken calculation": ("calculation", "1 +", "this part is not understood"),
    "choices by search": (
        "appearance",
        "search('x')",
        "row 2, appearance: Choices from another file",
    ),
}


@pytest.mark.parametrize("case", RULES)
def test_a_rule_that_is_not_understood_is_refused_with_its_place(case, tmp_path):
    column, rule, said = RULES[case]
    found = read(
        tmp_path, survey=f"type | name | label | {column}\ntext | a | A | {rule}\ntext | b | B"
    )
    assert any(said in each for each in told(found)), told(found)


LEFT_OUT = {
    "a default that is not understood": (
        "default",
        "pulldata('x', 'y', 'z', ${b})",
        "row 2, default: The default “pulldata('x', 'y', 'z', ${b})” is not understood",
    ),
    "the answer before": (
        "default",
        "${last-saved#b}",
        "row 2, default: The default “${last-saved#b}” is not understood",
    ),
    "a rule for required": (
        "required",
        "${b} = 'x'",
        "row 2, required: An answer is needed always or never",
    ),
    "a hint nobody knows": (
        "appearance",
        "sparkling",
        "does not follow the hint “sparkling”; it is kept",
    ),
    "parameters": ("parameters", "rows=3", "row 2, parameters: The parameters are left out."),
    "a picture": (
        "media::image",
        "a.png",
        "media::image: Pictures and sounds of questions are not shown",
    ),
    "a guidance hint": ("guidance_hint", "Ask twice", "Guidance hints are not shown"),
    "a message for required": (
        "required_message",
        "Do",
        "careapp says itself that an answer is missing",
    ),
    "a column of one's own": (
        "my remarks",
        "x",
        "survey, my remarks: careapp does not know this column",
    ),
    "an unwritten answer": (
        "read_only",
        "yes",
        "row 2, read_only: Nobody can answer it; it becomes a note.",
    ),
    "a message for nothing": (
        "constraint_message",
        "No",
        "There is no rule that it could speak for",
    ),
    "a value worked out": ("calculation", "1 + 1", "It is worked out, and not typed over by hand."),
    "a trigger": ("trigger", "${b}", "the trigger is left out"),
    "a row switched off": (
        "disabled",
        "yes",
        "row 2, disabled: The row is switched off and left out.",
    ),
}


@pytest.mark.parametrize("case", LEFT_OUT)
def test_what_is_left_out_is_told_with_its_place(case, tmp_path):
    column, cell, said = LEFT_OUT[case]
    found = read(
        tmp_path, survey=f"type | name | label | {column}\ntext | a | A | {cell}\ntext | b | B"
    )
    assert told(found) == []
    assert any(said in each for each in told(found, "warning")), told(found, "warning")
    again(tmp_path / "out.xlsx", found.form, found.cutoffs)
    assert converted(tmp_path / "out.xlsx")


def test_everything_wrong_is_named_at_once_in_the_order_of_the_sheets(tmp_path):
    found = read(
        tmp_path,
        survey="type | name | label\ngeopoint | a | A\nselect_one x | b | B\ntext | c",
        choices="list_name | name | label\n | 1 | One\ny | | Two",
    )
    assert [each.split(":")[0] for each in told(found)] == [
        "survey, row 2, type", "survey, row 3, type", "survey, row 4, label",
        "choices, row 2, list_name", "choices, row 3, name",
    ]  # fmt: skip


def test_a_workbook_without_a_survey_says_so(tmp_path):
    found = read(tmp_path, Sheet1="ชื่อ | นามสกุล\nมะลิ | ใจดี")
    assert "survey: There is no sheet “survey” with questions in it." in told(found)


def test_a_form_without_settings_goes_by_its_file(tmp_path):
    found = read(tmp_path, survey="type | name | label\ntext | a | A")
    assert (found.form.id, found.form.version, found.form.title.en) == ("form", 1, "form")


@pytest.mark.parametrize(
    ("version", "taken"),
    [("7", 7), ("2024010101", 2024010101), ("2024-05-01", 20240501), ("v1.2", 1), ("", 1)],
)
def test_a_version_is_a_whole_number(version, taken, tmp_path):
    found = read(
        tmp_path, survey="type | name | label\ntext | a | A",
        settings=f"form_id | version\nx | {version}",
    )  # fmt: skip
    assert found.form.version == taken
    assert bool(told(found, "warning")) == (version == "v1.2")


def test_one_language_stands_in_for_the_other_and_further_ones_are_kept(tmp_path):
    heads = "type | name | label::Français (fr) | label::Español (es)"
    found = read(tmp_path, survey=f"{heads}\ntext | a | Âge | Edad")
    text = found.form.item("a").text
    assert (text.th, text.en) == ("Âge", "Âge")
    assert dict(text.more) == {"Français (fr)": "Âge", "Español (es)": "Edad"}
    assert any("There are no Thai words in this column" in each for each in told(found, "warning"))
    assert again(tmp_path / "out.xlsx", found.form, found.cutoffs).form == found.form


def test_old_ways_of_writing_are_understood(tmp_path):
    found = read(
        tmp_path,
        survey="""
Type | Name | label:English | relevance | bind::required | calculate
select one from answers | a | One? | | TRUE
add integer prompt | b | Two? | ${ a } = ‘y’ | yes
select all that apply from answers | c | Three?
""",
        choices="list name | value | caption:English\nanswers | y | Yes\nanswers | n | No",
    )
    assert told(found) == []
    assert [each.kind for each in found.form.items] == ["choice", "number", "many"]
    assert found.form.item("b").relevant.text == "${a} = 'y'"
    assert found.form.item("a").required


def test_a_group_in_a_repeat_gives_its_questions_to_the_row(tmp_path):
    found = read(
        tmp_path,
        survey="""
type | name | label | relevant
begin repeat | r | Rows
text | a | A
begin group | g | Inside | ${a} = 'x'
text | b | B | ${a} != 'y'
end group
end repeat
""",
    )
    (repeat,) = found.form.items
    assert [(each.id, each.kind) for each in repeat.columns] == [
        ("a", "text"), ("g", "note"), ("b", "text"),
    ]  # fmt: skip
    assert repeat.columns[2].relevant.text == "(${a} = 'x') and (${a} != 'y')"
    assert any("A group in a repeat" in each for each in told(found, "warning"))


def test_a_group_without_words_has_those_around_it(tmp_path):
    found = read(
        tmp_path, survey="type | name | label\nbegin group | g\ntext | a | A\nend group",
        settings="form_title\nThe form",
    )  # fmt: skip
    assert found.form.section("g").text.en == "The form"


def test_a_scale_of_numbers_has_its_ends(tmp_path):
    found = read(
        tmp_path, survey="type | name | label | parameters\nrange | a | A | start=1 end=7 step=2"
    )
    item = found.form.item("a")
    assert (item.kind, item.low, item.high) == ("number", 1, 7)
    assert any("The step is left out" in each for each in told(found, "warning"))


def test_a_form_may_ask_for_age_and_sex(tmp_path):
    found = read(tmp_path, survey="type | name | label\ninteger | age | Age\ntext | sex | Sex")
    assert told(found) == []


def test_lines_of_a_label_stay_lines(tmp_path):
    made = Workbook()
    made.active.title = "survey"
    made.active.append(["type", "name", "label"])
    made.active.append(["note", "a", "One\n  two \n\nthree\n"])
    made.save(tmp_path / "f.xlsx")
    found = xlsform.read(tmp_path / "f.xlsx", LIBRARY.growth)
    assert found.form.item("a").text.en == "One\ntwo\n\nthree"


BEGINS = """
type | name | label | default | constraint
text | who | Who? | ครู (ประจำชั้น)
text | sum | Sum? | 1 + 1
text | from | From? | a - b
integer | age | Age? | -7
decimal | weight | Weight? | 2.50
date | day | Day? | 2026-06-10
date | now | Now? | today()
select_one l | one | One? | 2
select_multiple l | some | Some? | 3 1
select_one l | mine | Mine? | concat('', ${age} + 8)
select_one l or_other | rest | Rest? | other
calculate | six | | 6
begin repeat | r | Rows
text | in_row | In row? | x
end repeat
"""


def test_a_default_comes_in_as_an_answer_or_as_a_rule(tmp_path):
    found = read(tmp_path, survey=BEGINS, choices="list_name|name|label\nl|1|A\nl|2|B\nl|3|C")
    assert told(found) == []
    assert told(found, "warning") == []
    items = {item.id: item for top in found.form.items for item in (top, *top.columns)}
    assert {id_: item.default for id_, item in items.items() if item.default is not None} == {
        "who": "ครู (ประจำชั้น)", "from": "a - b", "age": -7, "weight": 2.5, "day": "2026-06-10",
        "one": 2, "some": "1 3", "rest": "other", "in_row": "x",
    }  # fmt: skip
    rules = {id_: item.default_rule.text for id_, item in items.items() if item.default_rule}
    assert rules == {"sum": "1 + 1", "now": "today()", "mine": "concat('', ${age} + 8)"}
    back = again(tmp_path / "out.xlsx", found.form, found.cutoffs)
    assert back.form == found.form
    xform = converted(tmp_path / "out.xlsx")
    assert "<one>2</one>" in xform
    assert "string('ครู (ประจำชั้น)')" in xform
    assert 'event="odk-instance-first-load' in xform


@pytest.mark.parametrize(
    ("kind", "default"),
    [("integer", "seven"), ("integer", "1.5"), ("date", "tomorrow"), ("select_one l", "9"),
     ("select_multiple l", "1 9"), ("range", "11"), ("image", "a.png"), ("note", "x")],
)  # fmt: skip
def test_a_default_that_is_no_answer_is_named_and_left_out(kind, default, tmp_path):
    found = read(
        tmp_path, survey=f"type | name | label | default\n{kind} | a | A | {default}",
        choices="list_name | name | label\nl | 1 | A",
    )  # fmt: skip
    assert told(found) == []
    assert any(each.startswith("survey, row 2, default: ") for each in told(found, "warning"))
    assert found.form.item("a").default is None


def test_a_default_names_an_item_that_is_there(tmp_path):
    found = read(tmp_path, survey="type | name | label | default\ntext | a | A | ${b}")
    assert told(found) == ["survey, row 2: there is no item b that could be meant here"]


def test_words_show_answers_and_go_out_so(tmp_path):
    survey = """
    type | name | label::ไทย (th) | label::English (en) | hint::ไทย (th) | hint::English (en)
    text | who | ชื่อ | Name | ชื่อเล่น | As called
    note | hello | สวัสดี ${who} | Hello ${ who } | ไม่ใช่ ${who} หรือ | Not ${who}?
    """
    found = read(tmp_path, survey=survey)
    assert told(found) == told(found, "warning") == []
    hello = found.form.item("hello")
    assert (hello.text.th, hello.label("th")) == ("สวัสดี ${who}", "สวัสดี …")
    assert again(tmp_path / "out.xlsx", found.form, found.cutoffs).form == found.form
    xform = converted(tmp_path / "out.xlsx")
    assert '<output value=" /data/main/who "/>' in xform


def test_choices_do_not_show_answers_and_it_is_told(tmp_path):
    found = read(
        tmp_path, survey="type | name | label\ntext | a | A\nselect_one l | b | B",
        choices="list_name | name | label\nl | 1 | As ${a}",
    )  # fmt: skip
    assert told(found) == []
    assert told(found, "warning") == [
        "choices, row 2, label: Choices do not show answers: ${a} stays as it is."
    ]
    again(tmp_path / "out.xlsx", found.form, found.cutoffs)
    assert converted(tmp_path / "out.xlsx")


def test_of_two_columns_with_one_heading_nobody_knows_which_holds(tmp_path):
    survey = "type | name | label | caption | hint | hint\ntext | a | One | Two"
    found = read(tmp_path, survey=survey, settings="form_id\nbees")
    assert told(found) == [
        "survey, caption: Two columns have this heading. Take one of them out.",
        "survey, hint: Two columns have this heading. Take one of them out.",
    ]


def test_a_note_without_a_name_goes_by_its_row(tmp_path):
    survey = "type | name | label\nnote | | Thank you\ntext | note_2 | Anything else?"
    found = read(tmp_path, survey=survey, settings="form_id\nbees")
    assert [item.id for item in found.form.items] == ["note_2_", "note_2"]
    assert "survey, row 2, name: The note has no name; it is called note_2_." in told(
        found, "warning"
    )


def test_a_group_with_nothing_in_it_is_told_by_its_row(tmp_path):
    survey = """type | name | label
        text | a | A
        begin group | g | Where
        geopoint | b | B
        end group
        begin repeat | r | Rows
        end repeat"""
    found = read(tmp_path, survey=survey, settings="form_id\nbees")
    assert told(found) == [
        "survey, row 3, type: This group has no question that can be taken in.",
        (
            "survey, row 4, type: careapp has no questions of the type “geopoint”. "
            "Take another type, or none."
        ),
        "survey, row 6, type: This repeat has no question that can be taken in.",
    ]


def test_a_title_that_was_changed_in_one_of_two_places_is_told(tmp_path):
    ours = "key | label::ไทย (th) | label::English (en)\ntitle | ชาเย็น | Iced tea"

    def titled(title):
        return read(
            tmp_path, survey="type | name | label\ntext | a | A",
            settings=f"form_id | form_title\ntea | {title}", careapp_form=ours,
        )  # fmt: skip

    assert told(titled("ชาเย็น"), "warning") == []
    found = titled("ชาร้อน")
    assert found.form.title.th == "ชาเย็น"
    (said,) = told(found, "warning")
    assert said.startswith("settings, row 2, form_title: The title “ชาเย็น” of the sheet")
