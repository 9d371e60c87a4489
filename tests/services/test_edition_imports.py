import pytest

from careapp.errors import CareError, NotAllowed
from careapp.forms.edition import Range
from careapp.services.class_sheets import Filled
from careapp.services.forms import told
from careapp.services.opening import open_school
from tests.exchange.xlsforms import book
from tests.services.samples import P4, TERM

FORM = "q9"
EDITIONS = """
id | title::ไทย (th) | title::English (en) | source::ไทย (th) | source::English (en) | verified
district-2570 | เกณฑ์ของเขต | The district's | หนังสือเขต 2570 | The district's letter 2570 | no
"""
CUTOFFS = """
edition | scale | band | low | high
district-2570 | total | none | 0 | 4
district-2570 | total | mild | 5 | 9
district-2570 | total | moderate | 10 | 14
district-2570 | total | severe | 15 | 27
"""


@pytest.fixture(autouse=True)
def in_english():
    from careapp import i18n

    i18n.use_language("en")


def workbook(tmp_path, cutoffs=CUTOFFS, editions=EDITIONS, form=FORM, **more):
    settings = f"form_id\n{form}"
    sheets = {"settings": settings, "careapp_editions": editions, "careapp_cutoffs": cutoffs}
    return book(tmp_path / "cutoffs.xlsx", **sheets, **more)


def take_in(school, path):
    incoming = school.forms.look_for_cutoffs(path)
    school.forms.take_in(incoming)
    return incoming


def said(incoming):
    return [told(each) for each in incoming.problems]


def ids(school, form=FORM):
    return [each.id for each in school.forms.editions(form)]


def test_cut_offs_come_in_beside_those_there_are(school, tmp_path):
    before = school.forms.editions(FORM)
    incoming = take_in(school, workbook(tmp_path))
    assert incoming.brings == "cutoffs"
    assert incoming.form.id == FORM
    assert school.forms.editions(FORM)[:-1] == before
    made = school.forms.editions(FORM)[-1]
    assert (made.id, made.source.en, made.verified) == (
        "district-2570", "The district's letter 2570", False,
    )  # fmt: skip
    assert made.cutoffs[0].ranges[0] == Range("none", 0, 4)
    assert school.forms.edition_in_use(FORM) == before[0]


def test_looking_stores_nothing(school, tmp_path):
    before = ids(school)
    school.forms.look_for_cutoffs(workbook(tmp_path))
    assert ids(school) == before


def test_they_are_there_when_the_school_is_opened_again(filled, tmp_path, stepping):
    child = filled.people.pupils(TERM)[0].student
    filled.screenings.record(FORM, TERM, [Filled(child, {f"q{n}": 1 for n in range(1, 10)})])
    take_in(filled, workbook(tmp_path))
    filled.editions.adopt(FORM, "district-2570", TERM)
    folder = filled.desk.file.folder.path
    filled.close()
    again = open_school(folder, "", "", stepping.clock(), "install-1")
    assert again.forms.edition_in_use(FORM).id == "district-2570"
    (outcome,) = again.screenings.outcomes(TERM, (FORM,))
    assert (outcome.score, outcome.band) == (9, "mild")
    again.close()


def test_an_import_finds_them_too_and_the_same_again_is_known(school, tmp_path):
    path = workbook(tmp_path)
    incoming = school.forms.look(path)
    assert incoming.brings == "cutoffs"
    school.forms.take_in(incoming)
    again = school.forms.look_for_cutoffs(path)
    assert (again.brings, again.problems) == ("known", ())
    changes = len(list(school.desk.file.journal.changes()))
    school.forms.take_in(again)
    assert len(list(school.desk.file.journal.changes())) == changes


def test_a_form_goes_out_with_its_new_cut_offs_and_comes_back_known(school, tmp_path):
    take_in(school, workbook(tmp_path))
    out = tmp_path / "out.xlsx"
    school.forms.export(FORM, out)
    assert school.forms.look_for_cutoffs(out).brings == "known"


def test_a_form_of_the_schools_own_gets_cut_offs_without_a_new_version(school, tmp_path):
    survey = "type | name | label\nselect_one w | a | A\nselect_one w | b | B"
    choices = "list_name | name | label\nw | 0 | No\nw | 1 | Yes"
    scored = {
        "careapp_form": "key | value\nedition | own",
        "careapp_bands": "name | label | tone\nlow | Low | normal\nhigh | High | at_risk",
        "careapp_scales": "id | kind | label | bands | items\ntotal | sum | Sum | low high | a b",
    }
    first = (
        "edition | scale | band | low | high\nown | total | low | 0 | 0\nown | total | high | 1 | 2"
    )
    heads = "id | title | source | verified\nown | Own | Ours | no"
    path = book(
        tmp_path / "tea.xlsx", survey=survey, choices=choices, settings="form_id\ntea",
        careapp_editions=heads, careapp_cutoffs=first, **scored,
    )  # fmt: skip
    school.forms.take_in(school.forms.look(path))
    assert ids(school, "tea") == ["own"]
    later = first + "\nmild | total | low | 0 | 1\nmild | total | high | 2 | 2"
    path = book(
        tmp_path / "tea.xlsx", survey=survey, choices=choices, settings="form_id\ntea",
        careapp_editions=heads + "\nmild | Milder | Ours | no", careapp_cutoffs=later, **scored,
    )  # fmt: skip
    incoming = school.forms.look(path)
    assert (incoming.brings, [each.id for each in incoming.editions]) == ("cutoffs", ["mild"])
    school.forms.take_in(incoming)
    assert ids(school, "tea") == ["own", "mild"]


TAKEN = (
    "careapp_editions, row 2, id: There is an edition “dmh” already, it says something else, and "
    "an edition never changes. Give this one another id."
)
FAULTS = {
    "a gap": (
        CUTOFFS.replace("| 5 | 9", "| 6 | 9"), EDITIONS,
        "careapp_cutoffs, row 2, total: no band has the score 5",
    ),
    "an overlap": (
        CUTOFFS.replace("| 5 | 9", "| 4 | 9"), EDITIONS,
        "careapp_cutoffs, row 2, total: the score 4 lies in 2 bands, not in one",
    ),
    "a scale the form has not": (
        CUTOFFS + "district-2570 | sadness | none | 0 | 4", EDITIONS,
        "careapp_cutoffs, row 6, sadness: the form has no such scale with a score",
    ),
    "a band the form has not": (
        CUTOFFS.replace("| mild |", "| gentle |"), EDITIONS,
        "careapp_cutoffs, row 2, total: band gentle is not in both the form and the edition",
    ),
    "an edition nobody has said a title of": (
        CUTOFFS + "other | total | none | 0 | 4", EDITIONS,
        "careapp_cutoffs, row 6, edition: There is no such edition in the sheet careapp_editions.",
    ),
    "no cut-offs at all": (
        "edition | scale", EDITIONS, "careapp_editions, row 2, total: its bands are missing",
    ),
    "no edition at all": (
        "edition | scale", "id | title",
        "careapp_editions: There is no edition of cut-offs in this sheet.",
    ),
    "an id with blanks": (
        CUTOFFS.replace("district-2570", "the new"), EDITIONS.replace("district-2570", "the new"),
        "careapp_editions, row 2, id: “the new” is no id: a to z, digits and _ . - only",
    ),
    "two of one id": (
        CUTOFFS, EDITIONS + "district-2570 | ข | B | ข | B | no",
        "careapp_editions, row 3, id: There are two editions of this id.",
    ),
    "an id that is taken": (
        CUTOFFS.replace("district-2570", "dmh"), EDITIONS.replace("district-2570", "dmh"),
        TAKEN,
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_said_with_its_place_and_nothing_comes_in(school, tmp_path, fault):
    cutoffs, editions, sentence = FAULTS[fault]
    before = ids(school)
    incoming = school.forms.look_for_cutoffs(workbook(tmp_path, cutoffs, editions))
    assert sentence in said(incoming)
    with pytest.raises(CareError):
        school.forms.take_in(incoming)
    assert ids(school) == before


def test_a_workbook_that_names_no_form_or_an_unknown_one_says_so(school, tmp_path):
    nameless = book(tmp_path / "a.xlsx", careapp_editions=EDITIONS, careapp_cutoffs=CUTOFFS)
    with pytest.raises(CareError, match="which form its cut-offs are for"):
        school.forms.look_for_cutoffs(nameless)
    with pytest.raises(CareError, match="no form “poem”"):
        school.forms.look_for_cutoffs(workbook(tmp_path, form="poem"))


def test_a_teacher_brings_no_cut_offs(as_role, tmp_path):
    teacher = as_role("teacher", [P4.label])
    with pytest.raises(NotAllowed):
        teacher.forms.look_for_cutoffs(workbook(tmp_path))


def test_cut_offs_that_no_longer_fit_their_form_stand_in_nobodys_way(school, tmp_path):
    from careapp.forms.own import OwnEdition
    from careapp.store import editions

    broken = OwnEdition(FORM, "odd", {"form": FORM, "id": "odd"})
    school.desk.write([editions.save_edition(broken)])
    take_in(school, workbook(tmp_path))
    assert ids(school) == ["dmh", "district-2570"]
