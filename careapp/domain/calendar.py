"""Buddhist-era dates: stored as ISO Gregorian, typed and shown in the Buddhist Era (BE)."""

import re
from dataclasses import dataclass
from datetime import date

BE = 543  # a year of the Buddhist Era is the Common Era's and 543
_YEARS = range(1900, 2200)  # in the Common Era; any other is a slip of the pen
MONTHS_TH = ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
             "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม")  # fmt: skip
MONTHS_TH_SHORT = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
                   "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")  # fmt: skip
MONTHS_EN = ("January", "February", "March", "April", "May", "June",
             "July", "August", "September", "October", "November", "December")  # fmt: skip
MONTHS_EN_SHORT = tuple(name[:3] for name in MONTHS_EN)
WEEKDAYS_TH = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})(?:\s.*)?")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_NAMED = re.compile(r"(\d{1,2})\s*(\S+?)\s*(?:พ\.ศ\.)?\s*(\d{4})(?:\s*BE)?")


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date read from text; `common_era` says the year was written in CE (worth a warning)."""

    value: date
    common_era: bool = False


def read_date(text: str) -> ReadDate:
    """`13/05/2555`, `2013-05-20`, `13 พ.ค. 2555`, Thai digits too. ValueError when it is no date.

    The year says its own era; one that is no likely year in either is no date.
    """
    text = text.strip().translate(_THAI_DIGITS)
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = map(int, found.groups())
    elif found := _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _NAMED.fullmatch(text):
        day, month, year = int(found[1]), _month(found[2]), int(found[3])
    else:
        raise ValueError(text)
    if year in _YEARS:
        return ReadDate(date(year, month, day), common_era=True)
    if year - BE in _YEARS:
        return ReadDate(date(year - BE, month, day))
    raise ValueError(text)


def _month(name: str) -> int:
    for names in (MONTHS_TH, MONTHS_TH_SHORT, MONTHS_EN, MONTHS_EN_SHORT):
        if name in names:
            return names.index(name) + 1
    raise ValueError(name)


def is_iso_date(text: str) -> bool:
    """Whether it is a day as it is stored: `2026-11-24`."""
    try:
        return len(text) == 10 and date.fromisoformat(text) is not None
    except ValueError:
        return False


def be_date(day: date | None) -> str:
    """`24/11/2569`; nothing for no date."""
    return f"{day.day:02}/{day.month:02}/{day.year + BE}" if day else ""


def be_date_words(day: date, language: str = "th") -> str:
    """`24 พฤศจิกายน 2569`, or `24 November 2569 BE`."""
    if language == "th":
        return f"{day.day} {MONTHS_TH[day.month - 1]} {day.year + BE}"
    return f"{day.day} {MONTHS_EN[day.month - 1]} {day.year + BE} BE"


def be_date_short(day: date, language: str = "th") -> str:
    """`24 พ.ย. 2569`, or `24 Nov 2569`."""
    month = MONTHS_TH_SHORT if language == "th" else MONTHS_EN_SHORT
    return f"{day.day} {month[day.month - 1]} {day.year + BE}"


def age_years(born: date, on: date) -> int:
    """Completed years of age on a day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def age_months(born: date, on: date) -> int:
    """Completed months of age on a day."""
    return (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)
