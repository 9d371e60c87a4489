"""One row of a roster read into a child with class and guardians, or into what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from careapp.domain import thai
from careapp.domain.people import Classroom, Guardian, GuardianRole, Student
from careapp.exchange import roster_who
from careapp.exchange.problems import Problem
from careapp.exchange.raw_tables import Row, cell_text
from careapp.exchange.roster_cells import Frame, RowCells, short
from careapp.exchange.roster_listing import Entry, Rejected
from careapp.exchange.roster_values import (
    Era,
    is_blank,
    plain_number,
    plain_room,
    read_class,
    read_grade_word,
    read_prefix,
    split_full_name,
    without_point_zero,
)
from careapp.i18n import translate

_ROLES: tuple[GuardianRole, ...] = ("guardian", "father", "mother")
_WHO = ("national_id", "number", "first_name", "last_name", "full_name", "sex", "born")
_PLAIN = ("nickname", "blood_group", "religion", "ethnicity", "nationality", "village_number",
          "road", "subdistrict", "district", "province", "postal_code",
          "disadvantage")  # fmt: skip


@dataclass(frozen=True, slots=True)
class RowRead:
    """What became of a row: an entry, or rejected, or neither when there is no child in it."""

    row: int
    entry: Entry | None = None
    rejected: Rejected | None = None
    problems: list[Problem] = field(default_factory=list)
    era: Era | None = None
    school_code: str = ""


def read_row(row: Row, frame: Frame, loose: Mapping[int, str]) -> RowRead:
    """`loose` is `frame.loose_columns`, worked out once for all rows."""
    cells = RowCells(row, frame)
    if not any(cells.text(name) for name in _WHO):
        _note_what_is_no_child(cells)
        return RowRead(row.number, problems=cells.problems)
    if _repeats_headings(cells):
        return RowRead(row.number)
    national_id, number = roster_who.national_id(cells), roster_who.school_number(cells)
    prefix, first, last = roster_who.names(cells)
    sex = roster_who.sex(cells, prefix)
    classroom = _classroom(cells)
    birthday = roster_who.birthday(cells)
    born = birthday.value if birthday else None
    guardians = tuple(filter(None, (_guardian(cells, role) for role in _ROLES)))
    texts = {name: cells.plain(name) for name in _PLAIN}
    texts |= {"house_number": _house_number(cells), "phone": cells.phone("phone")}
    class_number, extra = _class_number(cells), _extra(cells, loose)
    entry = rejected = None
    if cells.has_error or sex is None or classroom is None:
        known_id = national_id if len(national_id) == 13 else ""
        rejected = Rejected(row.number, known_id, number, first, last, born)
    else:
        student = Student(
            "", first, last, sex, prefix, national_id=national_id, number=number, born=born,
            extra=extra, **texts,
        )  # fmt: skip
        entry = Entry(row.number, student, classroom, guardians, class_number)
    code = without_point_zero(cells.text("school_code"))
    era = birthday.era if birthday else None
    return RowRead(row.number, entry, rejected, cells.problems, era, code)


def _note_what_is_no_child(cells: RowCells) -> None:
    if not all(is_blank(thai.clean(cell_text(cell))) for cell in cells.row.cells):
        message = translate("Roster", "There is no child in this row; it is passed over.")
        cells.fault("warning", "", message)


def _repeats_headings(cells: RowCells) -> bool:
    """A list put together from several has its headings again further down."""
    for name in ("first_name", "full_name"):
        heading = cells.frame.heading(name)
        if heading and cells.text(name) == heading:
            return True
    return False


def _classroom(cells: RowCells) -> Classroom | None:
    """The class, from one column or two, in any spelling; None with a fault."""
    column = "classroom" if cells.frame.column("classroom") is not None else "grade"
    text, room = cells.text("classroom") or cells.text("grade"), cells.text("room")
    if isinstance(cells.cell("room"), date):
        cells.eaten("room")
        return None
    whole = read_class(text or room)
    given = cells.frame.column_map.classroom
    if whole is None and not text and given is not None:
        return Classroom(given.grade, plain_room(room) or given.room)
    grade = whole.grade if whole else read_grade_word(text)
    if grade is None:
        cells.fault("error", column, _no_grade(text))
        return None
    own = _room(grade, room)
    if whole and own and own != whole.room:
        message = translate("Roster", "The class says room {one}, the room says {other}.")
        cells.fault("error", "room", message.format(one=whole.room, other=short(own)))
        return None
    if not whole and not own:
        message = translate(
            "Roster",
            "The room is missing. Ask which room the child is in; where a grade has one room "
            "it is room 1.",
        )
        cells.fault("error", "room" if cells.frame.heading("room") else column, message)
        return None
    return whole or Classroom(grade, own)


def _no_grade(text: str) -> str:
    if not text:
        return translate("Roster", "The class is missing.")
    return translate(
        "Roster", "“{value}” is not a grade. Write อ.1 to อ.3, ป.1 to ป.6 or ม.1 to ม.6."
    ).format(value=short(text))


def _room(grade: str, text: str) -> str:
    """`1`, but also `ป.4/1` and `4/1` in the room's column, if it is the same grade."""
    whole = read_class(text) or read_class(f"{grade[:2]}{text}")
    return whole.room if whole and whole.grade == grade else plain_room(text)


def _class_number(cells: RowCells) -> int | None:
    text = without_point_zero(thai.arabic_digits(cells.text("class_number")))
    if not text:
        return None
    if text.isdecimal() and len(text) < 4 and int(text):
        return int(text)
    message = translate("Roster", "“{value}” is not a class number; it is left out.")
    cells.fault("warning", "class_number", message.format(value=short(text)))
    return None


def _house_number(cells: RowCells) -> str:
    """Excel makes the 12th of May of house 12/5; day and month give it back."""
    cell = cells.cell("house_number")
    if not isinstance(cell, date):
        return cells.plain("house_number")
    text = f"{cell.day}/{cell.month}"
    message = translate(
        "Roster", "Excel has made a date of the house number; {value} is taken. Check it."
    )
    cells.fault("warning", "house_number", message.format(value=text))
    return text


def _guardian(cells: RowCells, role: GuardianRole) -> Guardian | None:
    """A guardian of whom a name or a telephone number is known."""
    prefix, first, last = (
        cells.plain(f"{role}_{name}") for name in ("prefix", "first_name", "last_name")
    )
    if not first and (whole := cells.plain(f"{role}_full_name")):
        glued, first, rest = split_full_name(whole)
        prefix, last = prefix or glued, last or rest
    phone = cells.phone(f"{role}_phone")
    roster_who.note_formula(cells, f"{role}_first_name", first)
    if not (first or last or phone):
        return None
    return Guardian(
        id="",
        student="",
        role=role,
        first_name=first,
        last_name=last,
        prefix=read_prefix(prefix),
        occupation=cells.plain(f"{role}_occupation"),
        kinship=cells.plain(f"{role}_kinship"),
        phone=phone,
    )


def _extra(cells: RowCells, loose: Mapping[int, str]) -> dict[str, str]:
    """What has no field, under its heading; of equal headings the first with something in it."""
    extra: dict[str, str] = {}
    for index, name in loose.items():
        text = thai.clean(cell_text(cells.row.cell(index)))
        if name not in extra and not is_blank(text):
            extra[name] = cells.cut(name, plain_number(text))
    return extra
