"""Thai text: normal form, dictionary order, digits and line breaks."""

import random
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from careapp.domain import thai

# Every sort of Thai sign, and what people paste between them.
THAI = st.text(
    st.sampled_from([*map(chr, range(0x0E01, 0x0E3B)), *map(chr, range(0x0E3F, 0x0E5C))])
)
TEXT = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("กนมาำํ่้๊๋เแโไ์็ๆฯ \u200b\u00a0")
)
ORDERED = (Path(__file__).parent / "thai_order.txt").read_text(encoding="utf-8").split("\n")[:-1]

MARKS = set("ะาำๅัิีึืุู็่้๊๋์ํ๎ฺๆฯ")
LEADING = set("เแโใไ")


# -- normal form


def test_the_spellings_of_nam_become_one():
    water = "\u0e19\u0e49\u0e33"
    assert thai.clean("\u0e19\u0e4d\u0e49\u0e32") == water  # ํ before the tone mark
    assert thai.clean("\u0e19\u0e49\u0e4d\u0e32") == water  # ํ after it
    assert thai.clean("\u0e17\u0e4d\u0e32") == "\u0e17\u0e33"  # no tone mark: ทำ


def test_two_e_typed_for_ae_become_one_ae():
    assert thai.clean("เเก้ว") == "แก้ว"


def test_marks_typed_in_the_wrong_order_are_put_right():
    assert thai.clean("ก\u0e48\u0e38") == "ก\u0e38\u0e48"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ก่ิน", "กิ่น"), ("ศักด์ิ", "ศักดิ์"), ("กา้ว", "ก้าว"), ("นำ้", "น้ำ"), ("จะ้", "จ้ะ"),
        ("ก้้าว", "ก้าว"), ("ตััว", "ตัว"), ("ที่่", "ที่"), ("ก็็", "ก็"), ("นาํ", "นำ"),
        ("กู่้", "กู่้"),  # two different tone marks: nobody knows which was meant
        ("พันธุ์", "พันธุ์"), ("มากก", "มากก"), ("จ้าาา", "จ้าาา"),
    ],
)  # fmt: skip
def test_doubled_and_swapped_marks_are_put_right(typed, meant):
    assert thai.put_right(typed) == meant


def test_no_word_of_the_dictionary_is_changed():
    words = [*thai._words()] + [
        begun + rest for begun, rests in thai._words().items() for rest in rests.split(b"|") if rest
    ]
    assert len(words) > 60_000
    changed = [word for each in words if thai.put_right(word := each.decode("cp874")) != word]
    assert changed == []


@given(st.text(st.sampled_from("กนาะำิีุู่้๊์ัํเแ\u200b\u00a0\n "), max_size=24))
@example("ก\u0e48\u0e4c\u0e34\u0e48\u0e34")
def test_whatever_is_typed_no_mark_stands_twice_or_before_its_vowel(text):
    right = thai.put_right(text)
    assert not re.search("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1", right)
    assert not re.search("[่้๊๋์][ัิีึืุู]|[าะำๅ][่้๊๋]|เเ|\u0e4d\u0e32|[\u200b\u00a0]", right)
    assert thai.put_right(right) == right
    assert right.count("\n") == text.count("\n")


def test_a_run_of_marks_that_is_no_word_is_left_rather_than_sorted():
    held = "กา่" + "า่" * 20_000  # sorting it would take minutes
    assert thai.put_right(held) == held
    assert thai.put_right("ก" + "่" * 50_000) == "ก่"


def test_all_texts_of_a_note_are_put_right_and_nothing_else_of_it():
    fields = {
        "text": "ก่ิน\nนำ้ ",
        "tags": ["ที่่", 1, None],
        "of": {"a": "เเก้ว"},
        "key": b"\x00",
        "n": 2.5,
    }
    assert thai.put_all_right(fields) == {
        "text": "กิ่น\nน้ำ ", "tags": ["ที่", 1, None], "of": {"a": "แก้ว"}, "key": b"\x00", "n": 2.5,
    }  # fmt: skip


@pytest.mark.parametrize("junk", ["\u200b", "\ufeff", "\u2060", "\u200d", "\u00ad", "\u202e"])
def test_invisible_signs_are_taken_out(junk):
    assert thai.clean(f"{junk}เด็ก{junk}ดี{junk}") == "เด็กดี"


def test_spaces_and_line_ends_become_single_spaces():
    assert thai.clean("  กล้า\u00a0\u00a0ดี\r\n\tมาก\x00") == "กล้า ดี มาก"


@given(TEXT)
@example("\u0e4d\u0e4d\u0e32\u0e32")
@example("เเเเเ")
def test_cleaning_clean_text_changes_nothing(text):
    once = thai.clean(text)
    assert thai.clean(once) == once
    assert once == unicodedata.normalize("NFC", once).strip()
    assert "  " not in once


def test_search_ignores_spaces_case_and_the_script_of_digits():
    assert thai.search_form("กล้า", "Ab ๑๒") == thai.search_form(" กล้าAB", "12 ")


@given(st.text(st.sampled_from("0123456789/. กข")))
def test_digits_come_back_from_the_other_script(text):
    assert thai.arabic_digits(thai.thai_digits(text)) == text
    assert not re.search("[0-9]", thai.thai_digits(text))


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("ป.4/1 รุ่น 1", "ป.๔/๑ รุ่น ๑"),
        ("2Q และ ST-5", "2Q และ ST-5"),
        ("WHO 2007; 12(4): e0176605", "WHO ๒๐๐๗; ๑๒(๔): e0176605"),
        ("care1@example.org 2569", "care1@example.org ๒๕๖๙"),
    ],
)
def test_on_paper_only_numbers_change_their_digits(text, paper):
    assert thai.paper_digits(text) == paper


# -- dictionary order


def test_names_are_in_the_order_icu_gives_them():
    """The file was ordered by ICU's th_TH collator (its Latin names moved to the front)."""
    shuffled = list(ORDERED)
    random.Random(1).shuffle(shuffled)
    assert sorted(shuffled, key=thai.sort_key) == ORDERED


@pytest.mark.parametrize(
    "ordered",
    [
        "แก แก่ แก้ แก๊ แก๋ แก่น แก้ว",  # marks count only when all else is equal
        "กก กา เก แก ขา",  # a leading vowel sorts after its consonant
        "ปา ป่า ป้า",
        "การ การ์ด การัณย์",  # ์ is skipped, then counts
        "รา ราช ร่าเริง",
        "เก่ง เกม เกษ เก้า เกาะ เกี่ยว",
        "ลา ลาว ลำ ลาะ",  # ำ is า and ํ, and comes before าะ
        "ฤ ฤๅ ล ฦ ว",
    ],
)
def test_the_rules_of_the_dictionary(ordered):
    words = ordered.split()
    backwards = words[::-1]
    assert sorted(backwards, key=thai.sort_key) == words


def test_repeat_and_abbreviation_signs_do_not_count():
    assert thai.sort_key("ข้าวๆ") == thai.sort_key("ข้าว")
    assert thai.sort_key("กรุงเทพฯ") == thai.sort_key("กรุงเทพ")


def oracle(text):
    """The rules once more, as a tuple: letters first, then marks from the end of the word."""
    text = thai.clean(text).translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789", "ฺฯๆ")).casefold()
    text = text.replace("ำ", "าํ").replace("ๅ", "า").replace("ํ", "ฯ")
    text = re.sub("([เ-ไ])([ก-ฮ])", r"\2\1", text)
    letters, marks = [], []
    for sign in text:
        if sign in "๎์็่้๊๋":
            marks.append((-len(letters), "๎์็่้๊๋".index(sign)))
        else:
            letters.append(sign)
    return "".join(letters), tuple(marks)


def sign(a, b):
    return (a > b) - (a < b)


@given(THAI, THAI)
@example("แก้ว", "แก่")
@example("กก", "กก่")
def test_the_stored_key_orders_as_the_rules_do(one, other):
    assert sign(thai.sort_key(one), thai.sort_key(other)) == sign(oracle(one), oracle(other))


@given(st.lists(st.tuples(THAI, THAI), min_size=2, max_size=6))
def test_people_are_ordered_by_first_name_and_then_by_last(people):
    by_key = sorted(people, key=lambda each: thai.sort_key(*each))
    assert by_key == sorted(people, key=lambda each: tuple(map(oracle, each)))


@given(THAI, THAI)
def test_the_key_orders_the_same_by_its_bytes(one, other):
    """SQLite compares the UTF-8 bytes."""
    one, other = thai.sort_key(one), thai.sort_key(other)
    assert sign(one, other) == sign(one.encode(), other.encode())


def test_room_two_comes_before_room_ten():
    rooms = ["1", "2", "10", "EP", "EP 2", "EP 10", "กุหลาบ", "มะลิ"]
    backwards = rooms[::-1]
    assert sorted(backwards, key=thai.natural_key) == rooms
    assert thai.natural_key("ม.๓/๑๐") == thai.natural_key("ม.3/10")


@given(TEXT, TEXT)
@example("²", "ก2")
def test_any_two_texts_have_a_natural_order(one, other):
    assert sorted([one, other], key=thai.natural_key)


# -- line breaks

SENTENCES = [
    "นักเรียน|กลุ่ม|เสี่ยง|ด้าน|การเรียน|ควร|ได้รับ|การ|ดูแล|จาก|ครู|ที่ปรึกษา|อย่าง|ใกล้ชิด",
    "รายงาน|ผล|การ|คัด|กรอง|นักเรียน|เป็นรายบุคคล|ทั้ง|สิบเอ็ด|ด้าน",
    "ผู้ปกครอง|ให้ความร่วมมือ|ใน|การเยี่ยม|บ้าน|และ|การประชุม|ผู้ปกครอง|ชั้นเรียน",
    "สำนักงานเขต|พื้นที่|การศึกษา|ประถมศึกษา|เลย เขต 1",
    "โรงเรียน|ต้อง|ส่ง|รายงาน|ภายใน|วันที่ ๑๐ พฤศจิกายน",
    "นักเรียน|ขาดเรียน|บ่อยๆ โดย|ไม่|มี|สาเหตุ และ|มาสาย|เป็นประจำ",
    "ครอบครัว|มี|รายได้|ต่ำกว่า|เกณฑ์|และ|มี|ภาระ|ต้อง|ดูแล|ผู้สูงอายุ",
    "ครู|แนะแนว|ส่งต่อ|นักเรียน|ไป|ยัง|โรงพยาบาล|เพื่อ|รับ|การ|ช่วยเหลือ",
    "นักเรียน|ดื่ม|น้ำผลไม้|และ|ก๋วยเตี๋ยว|ที่|โรงอาหาร ฯลฯ",
    "ไม่|พบ|นักเรียน|ที่|มีปัญหา|ด้าน|สารเสพติด|ใน|ภาคเรียน|นี้",
]


@pytest.mark.parametrize("broken", SENTENCES)
def test_a_line_breaks_between_words(broken):
    assert thai.with_joints(broken.replace("|", "")) == broken.replace("|", thai.JOINT)


@given(THAI | TEXT)
def test_a_line_never_begins_with_a_mark_nor_ends_with_a_leading_vowel(text):
    for at in thai.break_points(text):
        assert 0 < at < len(text)
        assert text[at] not in MARKS
        assert text[at - 1] not in LEADING


@given(THAI | TEXT)
def test_taking_the_joints_out_gives_the_text_back(text):
    stored = thai.clean(text)
    assert thai.with_joints(stored).replace(thai.JOINT, "") == stored
    assert thai.clean(thai.with_joints(stored)) == stored


def test_numbers_and_other_scripts_are_left_whole():
    assert thai.break_points("1-2345-67890-12-3") == ()
    assert thai.break_points("๑๒๓๔๕๖๗๘๙๐") == ()
    assert thai.break_points("Sarabun Care") == ()


def test_a_word_no_list_knows_is_broken_between_its_clusters():
    assert thai.with_joints("ฮี้ฮฮำเฮี้ฮ") == thai.JOINT.join(["ฮี้", "ฮ", "ฮำ", "เฮี้", "ฮ"])


def test_an_abbreviation_before_a_full_stop_is_not_broken():
    assert thai.with_joints("สพฐ. คู่มือสพฐ.").split("\u200b") == ["สพฐ. คู่มือ", "สพฐ."]
