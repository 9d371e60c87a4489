"""Who a roster's row is about: ID, names, sex and date of birth."""

import re
from datetime import date

from careapp.domain import identity, thai
from careapp.domain.calendar import age_years
from careapp.domain.people import Sex
from careapp.exchange.roster_cells import RowCells, short
from careapp.exchange.roster_values import (
    Birthday,
    is_scientific,
    prefix_sex,
    read_day,
    read_prefix,
    read_sex,
    split_first_name,
    split_full_name,
    without_point_zero,
)
from careapp.i18n import translate

_LONGEST_NAME = 100
_AGES = range(1, 26)
_NO_NAME = re.compile(r"[\d()\[\]]")
_FORMULA_SIGNS = ("=", "+", "@")


def national_id(cells: RowCells) -> str:
    """13 digits or a G-code, else "" or what stands there, with a fault."""
    if cells.eaten("national_id"):
        return ""
    text = without_point_zero(thai.arabic_digits(cells.text("national_id")).lstrip("'"))
    text = identity.tidy_id(text)
    kind = identity.id_kind("" if set(text) == {"0"} else text)
    if kind == "none":
        message = translate("Roster", "There is no 13-digit ID and no G-code.")
        cells.fault("warning", "national_id", message)
        return ""
    if kind == "thai_bad_check":
        message = translate(
            "Roster", "The last digit of the ID does not fit the others; check it for a slip."
        )
        cells.fault("warning", "national_id", message)
    if kind == "malformed":
        cells.fault("error", "national_id", _malformed(text))
    return text


def _malformed(text: str) -> str:
    if text.isdecimal() and len(text) > 13:
        return translate("Roster", "The ID has {count} digits, not 13.").format(count=len(text))
    if text.isdecimal():
        return translate(
            "Roster", "The ID has {count} digits, not 13. A 0 in front may have been lost."
        ).format(count=len(text))
    return translate("Roster", "This is neither a 13-digit ID nor a G-code (G and 12 digits).")


def school_number(cells: RowCells) -> str:
    """The school's own number; one that Excel keeps as a number is as good as a text."""
    text, cell = cells.text("number"), cells.cell("number")
    if (isinstance(cell, date) or is_scientific(text)) and cells.eaten("number"):
        return ""
    return without_point_zero(thai.arabic_digits(text)).replace(" ", "").lstrip("'")


def names(cells: RowCells) -> tuple[str, str, str]:
    """(prefix, first name, family name), from three columns or from one."""
    prefix = read_prefix(cells.text("prefix"))
    first, last = cells.text("first_name"), cells.text("last_name")
    if not first and (whole := cells.text("full_name")):
        glued, first, rest = split_full_name(whole)
        prefix, last = prefix or glued, last or rest
    prefix, first = split_first_name(prefix, first)
    column = "first_name" if cells.frame.column("first_name") is not None else "full_name"
    last_column = "last_name" if cells.frame.column("last_name") is not None else column
    if not first:
        cells.fault("error", column, translate("Roster", "The first name is missing."))
    elif not last:
        message = translate(
            "Roster", "The family name is missing; leave it so if the child has none."
        )
        cells.fault("warning", last_column, message)
    if max(len(first), len(last), len(prefix)) > _LONGEST_NAME:
        cells.fault("error", column, translate("Roster", "This is too long for a name."))
    for name, text in ((column, first), (last_column, last)):
        note_formula(cells, name, text)
        _note_no_name(cells, name, text)
    return prefix, first, last


def _note_no_name(cells: RowCells, name: str, text: str) -> None:
    """A number where a name should be, or a remark behind it."""
    if _NO_NAME.search(text) and not text.startswith(_FORMULA_SIGNS):
        message = translate(
            "Roster", "“{value}” holds digits or brackets, which no name has. Check it."
        )
        cells.fault("warning", name, message.format(value=short(text)))


def note_formula(cells: RowCells, name: str, text: str) -> None:
    """A formula where a name should be is kept as text and pointed out."""
    if text.startswith(_FORMULA_SIGNS):
        message = translate(
            "Roster",
            "“{value}” looks like a formula; it is kept as the text it is. Check the name.",
        )
        cells.fault("warning", name, message.format(value=short(text)))


def sex(cells: RowCells, prefix: str) -> Sex | None:
    """As its column says, else as the prefix does; None with a fault when neither does."""
    text, by_prefix = cells.text("sex"), prefix_sex(prefix)
    found = read_sex(without_point_zero(text)) if text else by_prefix
    if found is None:
        message = translate("Roster", "The sex is missing and no prefix tells it.")
        if text:
            message = translate("Roster", "“{value}” is not a sex. Write ช or ญ.")
        cells.fault("error", "sex", message.format(value=short(text)))
    elif by_prefix and by_prefix != found:
        message = translate(
            "Roster", "The prefix {prefix} does not go with the sex; the sex is taken."
        )
        cells.fault("warning", "sex", message.format(prefix=short(prefix)))
    return found


def birthday(cells: RowCells) -> Birthday | None:
    """The date of birth, compared with the age where there is one."""
    text = cells.text("born")
    if not text:
        return None
    try:
        found = read_day(cells.cell("born"), text.lstrip("'"))
    except ValueError:
        message = translate("Roster", "“{value}” is not a date. Write it like 13/05/2555.")
        cells.fault("error", "born", message.format(value=short(text)))
        return None
    _check_age(cells, found.value)
    return found


def _check_age(cells: RowCells, born: date) -> None:
    frame = cells.frame
    if frame.today and born > frame.today:
        cells.fault("error", "born", translate("Roster", "The date of birth lies in the future."))
    day = frame.made_on or frame.today
    if day is None:
        return
    age = age_years(born, day)
    if age not in _AGES and age >= 0:
        message = translate("Roster", "By the date of birth the child is {age} years old.")
        cells.fault("warning", "born", message.format(age=age))
    if frame.made_on is None:  # the age in the file is that of an unknown day
        return
    written = without_point_zero(cells.text("age"))
    if written.isdecimal() and len(written) < 4 and abs(int(written) - age) > 1:
        message = translate("Roster", "The age is {written}, but by the date of birth it is {age}.")
        cells.fault("warning", "age", message.format(written=written, age=age))
