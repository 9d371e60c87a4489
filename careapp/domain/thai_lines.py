"""Where a line of Thai may end: between words, but not inside a date, a count or a name."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from careapp.domain import thai
from careapp.domain.calendar import MONTHS_EN, MONTHS_EN_SHORT, MONTHS_TH, MONTHS_TH_SHORT

_SPACE = re.compile(" (?!ๆ)")  # ต่าง ๆ is not parted
_DIGIT, _LETTER = "[0-9๐-๙]", "[ก-ฺเ-๎]"
_NUMBER = rf"(?<!{_DIGIT}){_DIGIT}(?:[0-9๐-๙.,/–-]*{_DIGIT})?"
_MONTHS = "|".join(map(re.escape, (*MONTHS_TH, *MONTHS_TH_SHORT, *MONTHS_EN, *MONTHS_EN_SHORT)))
_UNITS = "คน|ครั้ง|แผน|เรื่อง|ห้อง|หลัง|ปี|เดือน|วัน|บาท|ขั้นตอน|ขั้น|ด้าน|ข้อ|ชุด|ฉบับ|คะแนน|ครอบครัว"
_BEFORE = r"(?:ภาคเรียน|ครั้ง|ปี|ฉบับ|วัน|คำสั่ง)?ที่|ปีการศึกษา|พ\.ศ\.|เขต|หมู่|เอกสาร|รุ่น"
_COUNTED = (
    re.compile(rf"(?<!{_DIGIT}){_DIGIT}{{1,2}} (?:{_MONTHS})(?: {_DIGIT}{{4}}(?: BE)?)?"),
    re.compile(rf"{_NUMBER} (?:(?:{_UNITS})(?!{_LETTER})|%|น\.)"),
    re.compile(rf"(?:{_BEFORE}) {_NUMBER}"),
)
_WORDS = (
    re.compile(r"(?<![^ (])ณ ."),  # of a surname, and of a place or a day
    re.compile(rf"(?<!{_LETTER})[ก-ฮ]{{2,4}}(?!{_LETTER})"),  # an abbreviation: มส, มผ
    re.compile("คัดกรอง|ครูที่ปรึกษา|ที่ส่งมาด้วย|(?:ประถม|มัธยม)ศึกษาปีที่"),
)
_HARD = (*_COUNTED[:2], _WORDS[0], re.compile(" ๆ"))
_HAS_NUMBER = re.compile(_DIGIT)
# A name is parted between first name and surname alone.
_NAME = re.compile(
    rf"(?:เด็กชาย|เด็กหญิง|นางสาว|นาย|นาง|ด\.ช\.|ด\.ญ\.){_LETTER}{{2,20}}"
    rf"(?: (?:ณ )?{_LETTER}{{2,24}})?(?!{_LETTER})"
)


class Breaks(NamedTuple):
    """Places where a line may end: after a space, and between words that no space parts."""

    spaces: tuple[int, ...]
    joints: tuple[int, ...]


@lru_cache(maxsize=2_000)
def breaks(text: str) -> Breaks:
    """Both kinds of places of a text, in order."""
    joints = thai.break_points(text)
    patterns = (*_COUNTED, *_WORDS) if _HAS_NUMBER.search(text) else _WORDS
    kept = {place for one in patterns for found in one.finditer(text) for place in _inside(found)}
    named = {place for found in _names(text, joints) for place in _inside(found)}
    spaces = (found.end() for found in _SPACE.finditer(text))
    return Breaks(
        tuple(place for place in spaces if place not in kept),
        tuple(place for place in joints if place not in kept and place not in named),
    )


def bound(text: str) -> str:
    """`text` for a program that breaks lines itself: spaces in dates and counts are hard. Those
    before a number are not, or the word before it would be parted instead."""
    ends = {place for one in _HARD for found in one.finditer(text) for place in _inside(found)}
    return "".join("\u00a0" if c == " " and n in ends else c for n, c in enumerate(text, 1))


def _inside(found: re.Match[str]) -> range:
    """The places between the letters found."""
    return range(found.start() + 1, found.end())


def _names(text: str, joints: tuple[int, ...]) -> Iterator[re.Match[str]]:
    """Titles with what follows them, where a word begins with the title: not in ทนาย."""
    for found in _NAME.finditer(text):
        start = found.start()
        if start in joints or not re.match(_LETTER, text[start - 1 : start]):
            yield found
