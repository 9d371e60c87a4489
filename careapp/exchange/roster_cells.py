"""The cells of one roster row by field, and the faults found in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain import thai
from careapp.exchange.problems import Level, Problem
from careapp.exchange.raw_tables import Cell, Row, cell_text
from careapp.exchange.roster_columns import ColumnMap
from careapp.exchange.roster_fields import vocabulary
from careapp.exchange.roster_values import (
    is_blank,
    is_scientific,
    read_phone,
    without_point_zero,
)
from careapp.i18n import translate

_LONGEST_TEXT = 500


@dataclass(frozen=True, slots=True)
class Frame:
    """What all rows of a file share: `made_on` is the day of the file's own stamp, on which its
    ages are right; no child is born after `today`."""

    column_map: ColumnMap
    headings: Sequence[str]
    made_on: date | None = None
    today: date | None = None

    def column(self, field_id: str) -> int | None:
        at = self.column_map.columns.get(field_id)
        return at[0] if at else None

    def heading(self, field_id: str) -> str:
        """What the sheet calls the field's column; "" when it has none."""
        index = self.column(field_id)
        return "" if index is None else self.headings[index]

    @property
    def loose_columns(self) -> Mapping[int, str]:
        """The columns that go to `Student.extra`: column → what they are called there."""
        fields = vocabulary().fields
        names: dict[int, str] = {
            index: fields[name].th if fields[name].use == "keep" else ""
            for name, at in self.column_map.columns.items()
            for index in at
        }
        free = {i: heading for i, heading in enumerate(self.headings) if i not in names}
        return {index: name for index, name in sorted((names | free).items()) if name}


class RowCells:
    """One row's cells by field; `problems` gathers what is wrong with them."""

    def __init__(self, row: Row, frame: Frame) -> None:
        self.row = row
        self.frame = frame
        self.problems: list[Problem] = []

    @property
    def has_error(self) -> bool:
        return any(problem.level == "error" for problem in self.problems)

    def cell(self, name: str) -> Cell:
        index = self.frame.column(name)
        return None if index is None else self.row.cell(index)

    def text(self, name: str) -> str:
        """A field's text, cleaned; "" for a blank one. A name over several columns is joined."""
        at = self.frame.column_map.columns.get(name, ())
        texts = (thai.clean(cell_text(self.row.cell(index))) for index in at)
        return " ".join(text for text in texts if not is_blank(text))

    def plain(self, name: str) -> str:
        """A field's text for keeping: a whole number without `.0`, not without end."""
        return self.cut(self.frame.heading(name), without_point_zero(self.text(name)))

    def phone(self, name: str) -> str:
        """A telephone number; "" with a fault when Excel has made a number of it."""
        text = self.text(name)
        if not text or self.eaten(name):
            return ""
        phone = read_phone(without_point_zero(text.lstrip("'")))
        if phone.restored:
            message = translate(
                "Roster", "The telephone number has lost its first 0; it is put back."
            )
            self.fault("warning", name, message)
        return self.cut(self.frame.heading(name), phone.value)

    def eaten(self, name: str) -> bool:
        """Says so when Excel has made a number or a day out of digits that should be text."""
        text = self.text(name)
        if not text or (isinstance(self.cell(name), str) and not is_scientific(text)):
            return False
        message = translate(
            "Roster",
            "This is a number in the sheet, not text, so Excel may have changed its digits. "
            "Set the column to Text, type it again and import the file again.",
        )
        self.fault("error", name, message)
        return True

    def fault(self, level: Level, name: str, message: str) -> None:
        self.problems.append(Problem(self.row.number, self.frame.heading(name), level, message))

    def cut(self, heading: str, text: str) -> str:
        if len(text) <= _LONGEST_TEXT:
            return text
        message = translate("Roster", "This is very long; the first {count} letters are kept.")
        self.problems.append(
            Problem(self.row.number, heading, "warning", message.format(count=_LONGEST_TEXT))
        )
        return text[:_LONGEST_TEXT].rstrip()


def short(text: str) -> str:
    """A value as a message quotes it."""
    return text if len(text) <= 40 else f"{text[:39]}…"
