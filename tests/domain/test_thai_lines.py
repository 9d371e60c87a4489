"""Where a line may end: dates, counts and names stay together."""

import pytest

from careapp.domain.thai_lines import bound, breaks


def parted(text):
    places = sorted({*breaks(text).spaces, *breaks(text).joints, len(text)})
    return [text[start:end].strip() for start, end in zip([0, *places], places, strict=False)]


@pytest.mark.parametrize(
    "kept",
    [
        "25 พ.ค. 2569",
        "๒๕ พ.ค. ๒๕๖๙",
        "๒๒ สิงหาคม ๒๕๖๙",
        "24 Nov 2569",
        "๒๘ คน",
        "100 %",
        "๑,๓๐๐ บาท",
        "๐๗.๑๑ น.",
        "ครั้งที่ ๑",
        "ภาคเรียนที่ 1",
        "ปีการศึกษา ๒๕๖๙",
        "ปีที่ ๔/๑",
        "เขต ๑",
        "ณ ทดสอบ",
        "มผ",
        "คัดกรอง",
        "ครูที่ปรึกษา",
        "เด็กหญิงพิมพ์ชนก",
        "ปู่ลำดวนจำลอง",
    ],
)
def test_what_is_read_as_one_is_not_parted(kept):
    text = "เด็กชายกล้า ปู่ลำดวนจำลอง" if kept == "ปู่ลำดวนจำลอง" else kept
    assert kept in parted(f"จัดเมื่อวัน {text} แล้ว")


def test_elsewhere_hard_spaces_keep_together_what_is_read_as_one():
    assert bound("วันที่ 22 สิงหาคม 2569 และต่าง ๆ") == "วันที่ 22\u00a0สิงหาคม\u00a02569 และต่าง\u00a0ๆ"
    assert bound("") == ""


def test_a_name_is_parted_between_its_parts():
    assert parted("ดูแลเด็กหญิงพิมพ์ชนก ทดลองสุข ชั้น")[-3:] == ["เด็กหญิงพิมพ์ชนก", "ทดลองสุข", "ชั้น"]


def test_a_word_that_ends_like_a_title_is_no_name():
    assert len(parted("ทนายความช่วยเหลือผู้ปกครอง")) > 2


def test_a_word_that_ends_with_no_nen_is_parted_from_the_next():
    assert parted("ขอบคุณ ครู") == ["ขอบคุณ", "ครู"]


def test_counts_one_after_the_other_are_parted_between_them():
    text = "นักเรียน ๖๐ คน ชาย ๓๒ คน หญิง ๒๘ คน"
    assert parted(text) == ["นักเรียน", "๖๐ คน", "ชาย", "๓๒ คน", "หญิง", "๒๘ คน"]


def test_a_number_before_a_longer_word_is_a_number_alone():
    assert parted("ภาคเรียนที่ 1 ปีการศึกษา 2569") == ["ภาคเรียนที่ 1", "ปีการศึกษา 2569"]
