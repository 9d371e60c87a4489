import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp import i18n
from careapp.errors import CareError
from careapp.forms.loader import check, library
from careapp.paths import resources

FORM = """
id = "river"
version = 1
edition = "first"
informants = ["teacher", "self"]
ages = { low = 6, high = 12 }
verified = false

[title]
th = "แบบแม่น้ำ"
en = "River form"

[licence]
th = "เขียนขึ้นเพื่อทดสอบ"
en = "Written for a test"

[source]
th = "แต่งขึ้น"
en = "Made up"

[choices]
often = [
  { value = 0, th = "ไม่เคย", en = "Never" },
  { value = 1, th = "บางครั้ง", en = "Sometimes" },
  { value = 2, th = "บ่อย", en = "Often" },
]

[bands]
normal = { th = "ปกติ", en = "Normal", tone = "normal" }
at_risk = { th = "เสี่ยง", en = "At risk", tone = "at_risk" }
problem = { th = "มีปัญหา", en = "Has problems", tone = "problem" }
yes = { th = "มี", en = "Yes" }
no = { th = "ไม่มี", en = "No" }

[[sections]]
id = "water"
th = "น้ำ"
en = "Water"
kind = "choice"
choices = "often"
items = [
  { id = "swims", number = 1 },
  { id = "rows", number = 2, reverse = true },
  { id = "fishes", th = "ตกปลา", en = "Fishes", relevant = "${rows} > 0" },
  { id = "typed", kind = "number", low = 0, high = 6, th = "คะแนน", en = "Score" },
]

[[sections]]
id = "bank"
th = "ฝั่ง"
en = "Bank"
kind = "tick"
items = [
  { id = "bank", kind = "band" },
  { id = "steep", level = "at_risk", th = "ชัน", en = "Steep" },
  { id = "broken", level = "problem", th = "พัง", en = "Broken" },
  { id = "boat", kind = "choice", answers = ["yes", "no"], th = "มีเรือ", en = "Has a boat" },
]

[[scales]]
id = "wet"
kind = "sum"
th = "ความเปียก"
en = "Wetness"
bands = ["normal", "problem"]
items = ["swims", "rows", "fishes"]
item = "typed"
at_least = 2

[[scales]]
id = "all"
kind = "total"
th = "รวม"
en = "All"
bands = ["normal", "at_risk", "problem"]
parts = ["wet"]

[[scales]]
id = "bank"
kind = "level"
section = "bank"

[[scales]]
id = "overall"
kind = "worst"
th = "โดยรวม"
en = "Overall"
parts = ["bank"]

[[scales]]
id = "boat"
kind = "answer"
item = "boat"
th = "เรือ"
en = "Boat"
bands = ["yes", "no"]
"""

EDITION = """
form = "river"
id = "first"
verified = true

[title]
th = "ชุดแรก"
en = "First"

[source]
th = "แต่งขึ้น"
en = "Made up"

[scales.wet]
bands = { normal = [0, 3], problem = [4, 6] }

[scales.all]
verified = false
bands = { normal = [0, 2], at_risk = [3, 4], problem = [5, 6] }
"""

ADDITION = """
id = "fog"
adds_to = "river"
version = 1
enters_overall = true
verified = false
items = [
  { id = "fog", kind = "band" },
  { id = "fog_risk_1", level = "at_risk", th = "บาง", en = "Thin" },
]

[title]
th = "หมอก"
en = "Fog"

[licence]
th = "เขียนขึ้นเพื่อทดสอบ"
en = "Written for a test"

[source]
th = "แต่งขึ้น"
en = "Made up"
"""


@pytest.fixture(autouse=True)
def in_english(own_settings):
    i18n.use_language("en")


@pytest.fixture
def folder(tmp_path):
    """A school's own folder of forms, as whole as it can be."""
    _write(tmp_path / "forms/river.toml", FORM)
    _write(tmp_path / "forms/additions/fog.toml", ADDITION)
    _write(tmp_path / "editions/river/first.toml", EDITION)
    return tmp_path


def _write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _changed(text, old, new):
    assert old in text
    return text.replace(old, new, 1)


def test_every_shipped_file_is_proven():
    files = sorted(path for room in ("forms", "editions") for path in
                   resources().joinpath(room).rglob("*.toml"))  # fmt: skip
    assert len(files) >= 13
    assert {path.name: check(path) for path in files if check(path)} == {}
    for path in files:
        assert "\u200b" not in path.read_text(encoding="utf-8")


def test_the_library_has_the_built_in_forms_and_a_default_edition_of_each():
    shelf = library()
    assert [form.id for form in shelf.forms] == [
        "screening-11", "sdq-parent", "sdq-self", "sdq-teacher", "measurement", "home-visit",
        "observation", "hero-9s", "phq-a", "q2", "q8", "q9", "st-5", "gast-child", "eq-12-17",
        "eq-6-11", "kus-si", "ld-screen", "rajanukul-40", "crafft",
    ]  # fmt: skip
    assert [edition.id for edition in shelf.editions("sdq-self")] == ["obec", "dmh-2011"]
    assert shelf.edition("sdq-self").id == "obec"
    assert shelf.edition("sdq-self", "dmh-2011").form == "sdq-self"
    assert shelf.edition("screening-11").cutoffs == ()


def test_borrowed_cutoffs_are_those_of_the_edition_they_are_borrowed_from():
    shelf = library()
    borrowed = 0
    for form in shelf.forms:
        for edition in shelf.editions(form.id):
            for cutoffs in edition.cutoffs:
                if cutoffs.borrowed_from:
                    lender = shelf.edition(form.id, cutoffs.borrowed_from)
                    assert lender.of(cutoffs.scale).ranges == cutoffs.ranges
                    borrowed += 1
    assert borrowed == 3


def test_a_schools_own_forms_stand_beside_the_built_in_ones(folder):
    shelf = library(folder, additions=("fog",))
    river = shelf.form("river")
    assert "river" in [form.id for form in shelf.forms]
    assert river.scale("overall").parts == ("bank", "fog")
    assert shelf.plain("river").scale("overall").parts == ("bank",)
    assert river.informants == ("teacher", "self")
    assert shelf.edition("river").doubtful == ("all",)
    for path in folder.rglob("*.toml"):
        assert check(path, shelf) == ()


def test_a_schools_own_edition_of_a_built_in_form_is_one_more(folder):
    shipped = resources() / "editions/sdq-self/obec.toml"
    text = _changed(shipped.read_text(encoding="utf-8"), 'id = "obec"', 'id = "ours"')
    _write(folder / "editions/sdq-self/ours.toml", text)
    ids = [edition.id for edition in library(folder).editions("sdq-self")]
    assert ids == ["obec", "dmh-2011", "ours"]


def test_a_built_in_form_is_never_replaced(folder):
    _write(folder / "forms/sdq-self.toml", FORM)
    with pytest.raises(CareError, match=r"sdq-self\.toml"):
        library(folder)


def test_files_are_read_when_they_are_asked_for_and_kept(folder):
    _write(folder / "forms/broken.toml", "id = ")
    shelf = library(folder)
    river = shelf.form("river")
    (folder / "forms/river.toml").unlink()
    assert shelf.form("river") is river
    with pytest.raises(CareError, match=r"broken\.toml"):
        shelf.form("broken")


@pytest.mark.parametrize(
    ("ask", "named"),
    [
        (lambda shelf: shelf.form("nothing"), "nothing.*screening-11"),
        (lambda shelf: shelf.editions("nothing"), "nothing"),
        (lambda shelf: shelf.edition("sdq-self", "nothing"), "nothing.*obec, dmh-2011"),
        (lambda shelf: library(additions=("nothing",)).form("sdq-self"), "nothing.*gambling"),
    ],
)
def test_an_unknown_name_is_named_with_those_there_are(ask, named):
    with pytest.raises(CareError, match=named):
        ask(library())


FOLLOW_UP = """[[follow_ups]]
scale = "wet"
bands = ["{band}"]
form = "{form}"

[[scales]]
id = "wet"
"""
FORM_FAULTS = [
    ('id = "river"\n', "", "id", "missing"),
    ('id = "river"', 'id = "River 1"', "id", "cannot be an id"),
    ("version = 1", 'version = "1"', "version", "whole number"),
    ("version = 1", "version = true", "version", "whole number"),
    ("version = 1", "version = 0", "version", "1 or more"),
    ('edition = "first"\n', "", "edition", "missing"),
    ('["teacher", "self"]', "[]", "informants", "empty"),
    ('["teacher", "self"]', '["uncle"]', "informants", "teacher, parent or self"),
    ("verified = false", "", "verified", "missing"),
    ("verified = false", 'verified = "no"', "verified", "true or false"),
    ('th = "แบบแม่น้ำ"', "", "title › th", "missing"),
    ('en = "River form"', 'en = "  "', "title › en", "empty"),
    ('en = "River form"', 'en = "River  form"', "title › en", "spaces"),
    ('th = "แบบแม่น้ำ"', 'th = "แบบ\u200bแม่น้ำ"', "title › th", "invisible"),
    ('en = "Written for a test"', 'en = ""', "licence › en", "empty"),
    ("[licence]", "[licences]", "licence", "missing"),
    ("[licence]", "[licences]", "licences", "not a key"),
    ('[source]\nth = "แต่งขึ้น"\n', "[source]\n", "source › th", "missing"),
    ("ages = {", "age = {", "age", "not a key"),
    ("high = 12", "top = 12", "ages › top", "not a key"),
    ('th = "บ่อย", ', "", "choices › often › 2 › th", "missing"),
    ("value = 2", "value = 1", "sections › water › items › swims", "same value"),
    ("value = 2,", "value = 2, points = 2000,", "sections › water › items › swims", "points"),
    ('tone = "at_risk"', 'tone = "pink"', "bands › at_risk › tone", "one of"),
    ('tone = "at_risk"', 'tones = { overall = "pink" }', "bands › at_risk › tones › overall",
     "one of"),
    ('tone = "at_risk"', 'tones = { wet = "need" }', "bands › at_risk › tones", "wet"),
    ('[[sections]]\nid = "bank"', '[[sections]]\nid = "water"', "sections › water", "twice"),
    ('id = "swims"', 'id = "rows"', "items › rows", "twice"),
    ('id = "swims"', 'id = "Swims!"', "items › Swims!", "cannot be an id"),
    ('id = "steep"', 'id = "student"', "sections › bank › items › student", "meaning of its own"),
    ("number = 2", "number = 1", "sections › water › items › swims", "same number"),
    ('th = "ตกปลา", ', "", "sections › water › items › fishes › th", "missing"),
    ('{ id = "swims", number = 1 }', '{ id = "swims" }', "sections › water › items › swims › en",
     "missing"),
    ('{ id = "swims", number = 1 }', '{ id = "swims", number = 1, colour = 2 }',
     "sections › water › items › swims › colour", "not a key"),
    ('choices = "often"', 'choices = "seldom"', "sections › water › items › swims › choices",
     "seldom"),
    ('kind = "tick"', 'kind = "tock"', "sections › bank › items › steep › kind", "one of"),
    ("${rows} > 0", "rows > 0", "sections › water › items › fishes › relevant", "not understood"),
    ("${rows} > 0", "${crows} > 0", "sections › water › items › fishes", "crows"),
    ("${rows} > 0", "${fishes} > 0", "sections › water › items › fishes", "fishes"),
    ('level = "at_risk"', 'level = "at_risk", reverse = true', "sections › bank › items › steep",
     "reversed"),
    ('answers = ["yes", "no"]', 'answers = ["yes", "no"], reverse = true',
     "sections › bank › items › boat", "reversed"),
    ('answers = ["yes", "no"]', 'answers = ["yes", "maybe"]',
     "sections › bank › items › boat › answers", "maybe"),
    ('level = "problem"', 'level = "bad"', "sections › bank › items › broken", "level"),
    ("low = 0, high = 6", "low = 7, high = 6", "sections › water › items › typed", "lowest"),
    ("low = 0, high = 6", "low = 0, high = 7", "sections › water › items › typed", "reach"),
    ('kind = "sum"', 'kind = "product"', "scales › wet › kind", "one of"),
    ('items = ["swims", "rows", "fishes"]', 'items = ["swims", "runs"]', "scales › wet", "runs"),
    ('items = ["swims", "rows", "fishes"]', 'items = ["swims", "swims"]', "scales › wet", "twice"),
    ('items = ["swims", "rows", "fishes"]', "items = []", "scales › wet", "needs items"),
    ('items = ["swims", "rows", "fishes"]', 'items = ["swims", "boat"]', "scales › wet", "summed"),
    ('item = "typed"', 'gate = "typed"', "scales › wet", "summed"),
    ("at_least = 2", "at_least = 4", "scales › wet", "at_least"),
    ('bands = ["normal", "problem"]', 'bands = ["normal", "worse"]', "scales › wet", "worse"),
    ('bands = ["normal", "problem"]', 'bands = ["normal", "normal"]', "scales › wet", "twice"),
    ('parts = ["wet"]', 'parts = ["bank"]', "scales › all", "bank"),
    ('parts = ["wet"]', "parts = []", "scales › all", "parts"),
    ('parts = ["bank"]', 'parts = ["wet"]', "scales › overall", "wet"),
    ('section = "bank"', 'section = "shore"', "scales › bank › section", "shore"),
    ('kind = "worst"', 'kind = "worst"\nbands = ["normal", "problem"]', "scales › overall",
     "three groups"),
    ('kind = "answer"\nitem = "boat"', 'kind = "answer"\nitem = "steep"', "scales › boat",
     "answers to its item"),
    ('id = "overall"', 'id = "wet"', "scales › wet", "twice"),
    ("at_least = 2", 'needs = ["nobody"]', "scales › wet", "nobody"),
    ("at_least = 2", 'urgent = ["typed"]', "scales › wet", "answered with yes"),
    ("at_least = 2", 'urgent = ["boat"]', "scales › wet", "answered with yes"),
    ("at_least = 2", 'refer_now = ["at_risk"]', "scales › wet", "at_risk is not among its bands"),
    ("at_least = 2", 'requires = { items = ["rows"], otherwise = "yes" }', "scales › wet",
     "yes is not among its bands"),
    ("at_least = 2", 'requires = { items = ["boat"], otherwise = "normal" }', "scales › wet",
     "answered with yes"),
    ("at_least = 2", 'requires = { items = [], otherwise = "normal" }',
     "scales › wet › requires › items", "empty"),
    ("at_least = 2", 'requires = { items = ["rows"] }', "scales › wet › requires › otherwise",
     "missing"),
    ("at_least = 2", 'by = "typed"', "scales › wet", "a choice only"),
    ("at_least = 2", 'by = "nobody"', "scales › wet", "nobody"),
    ('parts = ["wet"]', 'parts = ["wet"]\nurgent = ["rows"]', "scales › all", "only a sum"),
    ('kind = "answer"', 'kind = "growth"', "scales › boat", "needs growth"),
    ('kind = "answer"',
     'kind = "growth"\ngrowth = { index = "waist", height = "typed", age = "typed" }',
     "scales › boat › growth › index", "one of"),
    ('kind = "answer"',
     'kind = "growth"\ngrowth = { index = "bmi", height = "typed", age = "typed" }',
     "scales › boat", "bmi needs these and no others: age, height, weight"),
    ('kind = "answer"',
     'kind = "growth"\ngrowth = { index = "height", height = "typed", age = "typed" }',
     "scales › boat", "decimals above 0"),
    ('kind = "answer"',
     'kind = "growth"\ngrowth = { index = "height", height = "typed", age = "swims" }',
     "scales › boat", "whole number of months"),
    ('kind = "answer"',
     'kind = "growth"\ngrowth = { index = "height", height = "typed", age = "typed" }',
     "scales › boat", "does not ask for the sex"),
    ("version = 1", 'version = 1\nfamily = "clan"', "family", "one of"),
    ("version = 1", 'version = 1\nadult = "yes"', "adult", "true or false"),
    ('[[scales]]\nid = "wet"', FOLLOW_UP.format(band="at_risk", form="lake"), "follow_ups › 1",
     "bands of it"),
    ('[[scales]]\nid = "wet"', FOLLOW_UP.format(band="problem", form="river"), "follow_ups › 1",
     "another form"),
    ("[[scales]]", "[scales]\n[[scaless]]", "TOML", ""),
    ("version = 1", "version = ", "TOML", "line 3"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "place", "message"), FORM_FAULTS)
def test_a_fault_in_a_form_is_found_in_its_place(tmp_path, old, new, place, message):
    path = _write(tmp_path / "river.toml", _changed(FORM, old, new))
    found = [(fault.place, fault.message) for fault in check(path)]
    assert any(at.endswith(place) and message in words for at, words in found), found


EDITION_FAULTS = [
    ('form = "river"', 'form = "lake"', "form", "lake"),
    ("verified = true", "", "verified", "missing"),
    ('[source]\nth = "แต่งขึ้น"\nen = "Made up"', "", "source", "missing"),
    ("normal = [0, 3]", "normal = [0, 2]", "scales › wet", "no band has the score 3"),
    ("normal = [0, 3]", "normal = [0, 4]", "scales › wet", "the score 4 lies in 2 bands"),
    ("normal = [0, 3]", "normal = [3, 0]", "scales › wet", "ends before it begins"),
    ("problem = [4, 6]", "problem = [4, 7]", "scales › wet", "outside the scores from 0 to 6"),
    ("normal = [0, 3]", "normal = [-1, 3]", "scales › wet", "outside the scores"),
    ("normal = [0, 3]", "normal = [0]", "scales › wet › bands › normal", "two whole numbers"),
    ("normal = [0, 3]", "fine = [0, 3]", "scales › wet", "band fine"),
    ("normal = [0, 3]", "fine = [0, 3]", "scales › wet", "band normal"),
    ("[scales.wet]", "[scales.dry]", "scales › dry", "no such scale"),
    ("[scales.wet]", "[scales.dry]", "scales › wet", "missing"),
    ("[scales.wet]", "[scales.bank]", "scales › bank", "no such scale"),
    ("[scales.wet]\nbands =", "[scales.wet]\ncases.male =", "scales › wet › cases › male", "sex"),
    ("[scales.wet]\nbands =", "[scales.wet]\ncases.male =", "scales › wet", "bands are missing"),
    ("[scales.wet]\nbands =", "[scales.wet]\nmale =", "scales › wet › bands", "missing"),
    ("[scales.wet]\nbands =", "[scales.wet]\nmale =", "scales › wet › male", "not a key"),
    ("[scales.wet]", '[scales.wet]\ntable = "moon"', "scales › wet › table", "moon"),
    ("[scales.wet]", '[scales.wet]\ntable = "who-2007"', "scales › wet", "growth table"),
    ("verified = false", "checked = false", "scales › all › checked", "not a key"),
]


@pytest.mark.parametrize(("old", "new", "place", "message"), EDITION_FAULTS)
def test_a_fault_in_an_edition_is_found_in_its_place(folder, old, new, place, message):
    path = _write(folder / "editions/river/first.toml", _changed(EDITION, old, new))
    found = [(fault.place, fault.message) for fault in check(path, library(folder))]
    assert any(at == place and message in words for at, words in found), found


Z_FAULTS = [
    ("normal = [-2.00, 1.00]", "normal = [-2.00, 0.99]", "no band has the score 1.0"),
    ("normal = [-2.00, 1.00]", "normal = [-2.00, 1.01]", "the score 1.01 lies in 2 bands"),
    ("[-inf, -3.01]", "[-9, -3.01]", "no band has the score"),
    ("[2.01, inf]", "[2.01, 9.00]", "no band has the score"),
    ("[2.01, inf]", "[2.01, nan]", "two numbers"),
    ('table = "who-2007"\n', "", "two whole numbers"),
    ("[scales.bmi_for_age.bands]", "[scales.bmi_for_age.cases.uncle]", "does not ask"),
]


@pytest.mark.parametrize(("old", "new", "message"), Z_FAULTS)
def test_z_scores_leave_no_gap_and_have_no_end(folder, old, new, message):
    shipped = resources() / "editions/measurement/who-2007.toml"
    text = _changed(shipped.read_text(encoding="utf-8"), old, new)
    path = _write(folder / "editions/measurement/ours.toml", text)
    found = [fault.message for fault in check(path, library(folder))]
    assert any(message in words for words in found), found


BY_LEVEL_FAULTS = [
    ("secondary = {", "tertiary = {", "cases › tertiary", "no answer to level"),
    ("secondary = {", "# {", "scales › maths", "bands are missing"),
    ("suspect = [6, 10]", "suspect = [7, 10]", "cases › primary", "no band has the score"),
]


@pytest.mark.parametrize(("old", "new", "place", "message"), BY_LEVEL_FAULTS)
def test_cutoffs_by_an_answer_are_there_for_each_answer(folder, old, new, place, message):
    shipped = resources() / "editions/ld-screen/obec.toml"
    text = _changed(shipped.read_text(encoding="utf-8"), old, new)
    path = _write(folder / "editions/ld-screen/ours.toml", text)
    found = [(fault.place, fault.message) for fault in check(path, library(folder))]
    assert any(at.endswith(place) and message in words for at, words in found), found


ADDITION_FAULTS = [
    ('adds_to = "river"', 'adds_to = "lake"', "adds_to", "lake"),
    ("enters_overall = true\n", "", "enters_overall", "missing"),
    ('id = "fog"\nadds', 'id = "bank"\nadds', "id", "already"),
    ('id = "fog_risk_1"', 'id = "mist_risk_1"', "items › mist_risk_1", "begin with fog_"),
    ('id = "fog_risk_1"', 'id = "fog"', "items › fog", "twice"),
    ('{ id = "fog", kind = "band" },', "", "scales › fog", "fog"),
    ('th = "บาง", ', "", "items › fog_risk_1 › th", "missing"),
]


@pytest.mark.parametrize(("old", "new", "place", "message"), ADDITION_FAULTS)
def test_a_fault_in_an_addition_is_found_in_its_place(folder, old, new, place, message):
    path = _write(folder / "forms/additions/fog.toml", _changed(ADDITION, old, new))
    found = [(fault.place, fault.message) for fault in check(path, library(folder))]
    assert any(at == place and message in words for at, words in found), found


def test_all_faults_are_named_at_once_each_with_its_line(tmp_path):
    text = _changed(FORM, 'en = "Written for a test"', 'en = ""')
    text = _changed(text, "at_least = 2", "at_least = 9")
    text = _changed(text, 'level = "at_risk"', "reverse = true")
    text = _changed(text, 'th = "พัง", ', "")
    path = _write(tmp_path / "river.toml", text)
    found = {fault.place: fault.line for fault in check(path)}
    lines = text.split("\n")
    assert lines[found["licence › en"] - 3 : found["licence › en"]] == [
        "[licence]",
        'th = "เขียนขึ้นเพื่อทดสอบ"',
        'en = ""',
    ]
    assert lines[found["scales › wet"] - 1] == 'id = "wet"'
    assert '"steep"' in lines[found["sections › bank › items › steep"] - 1]
    assert '"broken"' in lines[found["sections › bank › items › broken › th"] - 1]
    assert len(found) == 4
    assert str(check(path)[0]).startswith("line ")


@pytest.mark.parametrize(
    ("file", "text", "named"),
    [
        ("forms/river.toml", _changed(FORM, "at_least = 2", "at_least = 9"), "wet.*at_least"),
        ("forms/river.toml", _changed(FORM, '"river"', '"stream"'), "file's name"),
        ("forms/river.toml", EDITION.replace('"river"', '"sdq-self"'), r"river\.toml"),
        ("forms/river.toml", ADDITION.replace('"river"', '"screening-11"'), "wrong folder"),
        ("forms/river.toml", "[", r"river\.toml: TOML"),
    ],
)
def test_a_faulty_file_is_refused_with_its_name_and_the_place(folder, file, text, named):
    _write(folder / file, text)
    with pytest.raises(CareError, match=named) as refusal:
        library(folder).form("river")
    assert "river.toml" in str(refusal.value)


def test_a_form_without_its_default_edition_is_refused(folder):
    (folder / "editions/river/first.toml").unlink()
    with pytest.raises(CareError, match=r"river.*first"):
        library(folder).edition("river")


def test_a_file_that_cannot_be_read_is_said_to_be(tmp_path):
    with pytest.raises(CareError, match="nothing"):
        check(tmp_path / "nothing.toml")
    (tmp_path / "thai.toml").write_bytes("id = 'ก'".encode("cp874"))
    with pytest.raises(CareError, match="UTF-8"):
        check(tmp_path / "thai.toml")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ranges=st.lists(st.tuples(st.integers(-1, 7), st.integers(-1, 7)), min_size=2, max_size=2))
def test_bands_pass_exactly_when_each_score_lies_in_one_of_them(folder, ranges):
    (a, b), (c, d) = ranges
    text = _changed(EDITION, "normal = [0, 3], problem = [4, 6]",
                    f"normal = [{a}, {b}], problem = [{c}, {d}]")  # fmt: skip
    path = _write(folder / "editions/river/first.toml", text)
    covered = sorted([*range(a, b + 1), *range(c, d + 1)])
    whole = covered == list(range(7)) and a <= b and c <= d
    assert (check(path, library(folder)) == ()) is whole


def test_a_library_gives_forms_with_the_additions_switched_on():
    known = library()
    plain = known.form("screening-11")
    known.switch_on(["gambling", "mental_health", "gambling"])
    assert known.form("screening-11").additions == ("gambling", "mental_health")
    with pytest.raises(CareError, match="astrology"):
        known.switch_on(["astrology"])
    assert known.form("screening-11").additions == ("gambling", "mental_health")
    known.switch_on([])
    assert known.form("screening-11") == plain


LINES = [at for at, line in enumerate(FORM.split("\n")) if line.strip()]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    gone=st.sets(st.sampled_from(LINES), min_size=1, max_size=4),
    value=st.sampled_from(["", "0", '""', "[]", "{}", "[1]", '["x"]', "true", "2026-11-24"]),
    at=st.sampled_from(LINES),
)
def test_a_broken_file_is_refused_and_never_a_crash(tmp_path, gone, value, at):
    lines = FORM.split("\n")
    lines[at] = re.sub(r"=.*", f"= {value}", lines[at])
    text = "\n".join(line for number, line in enumerate(lines) if number not in gone)
    check(_write(tmp_path / "river.toml", text))


@pytest.mark.parametrize(
    ("words", "has"),
    [
        ("[[follow_ups]]", lambda form: form.follow_ups),
        ('id = "total"', lambda form: any(scale.id == "total" for scale in form.scales)),
        ('id = "overall"', lambda form: any(scale.id == "overall" for scale in form.scales)),
    ],
)
def test_the_words_of_a_file_tell_which_forms_need_not_be_read(words, has):
    found = library().may_say(words)
    assert found
    assert {form.id for form in library().forms if has(form)} <= found
    assert len(found) < len(library().ids)
