"""What a typed text about a child comes to: a value, a doubt that is said, or a fault."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from careapp.domain import thai
from careapp.domain.calendar import BE, age_years, read_date
from careapp.domain.people import KNOWN_PREFIXES, PREFIX_SEX, PREFIXES
from careapp.i18n import translate
from careapp.ui import labels

_PHONE = re.compile(r"0\d{8,9}")
_POSTAL_CODE = re.compile(r"\d{5}")
_BETWEEN_DIGITS = re.compile(r"[\s\-().]")
_AGES = range(2, 26)  # outside it, a date of birth is more likely a slip
_LAST_NUMBER = 999

Value = str | int | date | None


@dataclass(frozen=True, slots=True)
class Checked:
    """`fault` keeps a text from being stored; `doubt` is said beside it, and it can be kept."""

    value: Value
    fault: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What a text is judged by: today, the child's sex, and who has which class number."""

    today: date
    sex: str = ""
    numbers: Mapping[int, str] = field(default_factory=dict)


def check(id_: str, text: str, around: Around) -> Checked:
    """The value of a field of the form, `id_` being a field of Student or `class_number`."""
    known: Mapping[str, Callable[[str, Around], Checked]] = {
        "prefix": _prefix,
        "first_name": _first_name,
        "last_name": _last_name,
        "born": _born,
        "class_number": _class_number,
        "phone": _phone,
        "postal_code": _postal_code,
    }
    found = known.get(id_)
    return found(thai.clean(text), around) if found else Checked(thai.clean(text))


def _prefix(text: str, around: Around) -> Checked:
    prefix = PREFIXES.get(text, text)
    if around.sex and PREFIX_SEX.get(prefix, around.sex) != around.sex:
        doubt = translate("StudentForm", "“{prefix}” does not go with the sex.")
        return Checked(prefix, doubt=doubt.format(prefix=prefix))
    if prefix and prefix not in KNOWN_PREFIXES:
        return Checked(prefix, doubt=translate("StudentForm", "An unusual title."))
    if prefix != text:
        doubt = translate("StudentForm", "Kept in full: {prefix}")
        return Checked(prefix, doubt=doubt.format(prefix=prefix))
    return Checked(prefix)


def _first_name(text: str, around: Around) -> Checked:
    if not text:
        return Checked(text, translate("StudentForm", "Type the first name."))
    return _name(text)


def _last_name(text: str, around: Around) -> Checked:
    if not text:
        return Checked(text, doubt=translate("StudentForm", "No family name?"))
    return _name(text)


def _name(text: str) -> Checked:
    if any(letter.isdigit() for letter in text):
        return Checked(text, doubt=translate("StudentForm", "There is a digit in the name."))
    return Checked(text)


def _born(text: str, around: Around) -> Checked:
    if not text:
        return Checked(None)
    try:
        found = read_date(text)
    except ValueError:
        return Checked(
            None, translate("StudentForm", "Not a date. Write day/month/year: 24/11/2559")
        )
    if found.value > around.today:
        return Checked(None, translate("StudentForm", "This day has not come yet."))
    if found.common_era:
        doubt = translate("StudentForm", "Taken as the year {year} of the Buddhist Era.")
        return Checked(found.value, doubt=doubt.format(year=found.value.year + BE))
    age = age_years(found.value, around.today)
    if age not in _AGES:
        doubt = translate("StudentForm", "That makes {age} years. Is it right?")
        return Checked(found.value, doubt=doubt.format(age=age))
    return Checked(found.value)


def _class_number(text: str, around: Around) -> Checked:
    if not text:
        return Checked(None)
    digits = thai.arabic_digits(text)
    if not digits.isdecimal() or not 1 <= int(digits) <= _LAST_NUMBER:
        return Checked(None, translate("StudentForm", "A number from 1 to 999."))
    if int(digits) in around.numbers:
        doubt = translate("StudentForm", "{name} has this number too.")
        return Checked(int(digits), doubt=doubt.format(name=around.numbers[int(digits)]))
    return Checked(int(digits))


def _phone(text: str, around: Around) -> Checked:
    number = thai.arabic_digits(text)
    if number and not _PHONE.fullmatch(_BETWEEN_DIGITS.sub("", number)):
        return Checked(
            number, doubt=translate("StudentForm", "Usually 9 or 10 digits that begin with 0.")
        )
    return Checked(number)


def _postal_code(text: str, around: Around) -> Checked:
    code = thai.arabic_digits(text)
    if code and not _POSTAL_CODE.fullmatch(code):
        return Checked(code, doubt=translate("StudentForm", "A postal code has five digits."))
    return Checked(code)


def shown(value: object) -> str:
    """A value as it stands in its field."""
    if isinstance(value, date):
        return labels.day(value)
    return "" if value is None else str(value)
