"""The day on which forms were filled in: typed and shown in the Buddhist Era."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from careapp.domain.calendar import read_date
from careapp.domain.schools import Term
from careapp.services.class_sheets import Line
from careapp.ui import labels, theme
from careapp.ui.pages import Banner
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.widgets import label, set_kind


class DayField(QWidget):
    """A date field with its name before it and, behind it, what is wrong or doubtful."""

    picked = Signal(object)  # a date, by a person

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = self._day = today
        self._term: Term | None = None
        self._edit = QLineEdit(labels.day(today))
        self._edit.setFixedWidth(theme.px(112))
        name = self.tr("Filled in on")
        self._edit.setAccessibleName(name)
        self._edit.setToolTip(self.tr("The day written on the paper: day/month/year (B.E.)"))
        self._edit.editingFinished.connect(self._read)
        self._words = label("", "error")
        title = label(name, "muted")
        title.setBuddy(self._edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for each in (title, self._edit, self._words):
            row.addWidget(each)

    @property
    def day(self) -> date:
        return self._day

    @property
    def sentence(self) -> str:
        """What is said about what was typed."""
        return self._words.text()

    def show_term(self, term: Term) -> None:
        """Stay with the day if it is in the term, else begin with today or the nearest day."""
        if not term.start <= self._day <= term.end:
            self._day = min(term.reference_day(self._today), self._today)
        self._term = term
        self.show_day(self._day)

    def show_day(self, day: date) -> None:
        """Show a day, telling nobody."""
        self._day = day
        self._edit.setText(labels.day(day))
        self._judge(day)

    def _read(self) -> None:
        try:
            day = read_date(self._edit.text()).value
        except ValueError:
            self._say(self.tr("Not a date. Write 24/11/2569."), "error")
            return
        if day > self._today:
            self._say(self.tr("This day is still to come."), "error")
            return
        self._edit.setText(labels.day(day))
        self._judge(day)
        if day != self._day:
            self._day = day
            self.picked.emit(day)

    def _judge(self, day: date) -> None:
        outside = self._term is not None and not self._term.start <= day <= self._term.end
        self._say(self.tr("Not in this term. Is it right?") if outside else "", "warning")

    def _say(self, words: str, kind: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        set_kind(self._words, kind)
        set_kind(self._edit, kind if words else "", "state")
        self._edit.setAccessibleDescription(words)


class ClassDays(QObject):
    """The day of a class's forms: it counts from now on, and if asked for all there are."""

    def __init__(self, field: DayField, drafts: Drafts, banner: Banner) -> None:
        super().__init__(field)
        self.field, self._drafts, self._banner = field, drafts, banner
        self._records: list[str] = []
        field.picked.connect(self._take)

    def begin(self, term: Term) -> None:
        """The day that was chosen last, or one that is in the term."""
        self._drafts.leave_plan()  # a grid has no form whose day is planned
        self.field.show_day(self._drafts.day)
        self.field.show_term(term)
        self._drafts.day = self.field.day

    def show_class(self, lines: Sequence[Line]) -> None:
        """The forms it is about."""
        self._drafts.know(lines)
        self._records = [line.record.id for line in lines]

    def date_all(self) -> None:
        """Give all forms that are in the journal the day that is chosen."""
        for record in self._others():
            self._drafts.date(record, self.field.day)

    def _others(self) -> list[str]:
        """The records that are in the journal under another day."""
        day, days = self.field.day, self._drafts.days
        return [each for each in self._records if days.get(each, day) != day]

    def _take(self, day: date) -> None:
        self._drafts.day = day
        said = self.tr("From now on forms are dated {day}.").format(day=labels.day(day))
        others = len(self._others())
        if not others:
            self._banner.show_success(said)
            return
        more = self.tr("%n form(s) filled in before keep their day.", "", others)
        self._banner.show_warning(f"{said} {more}", self.tr("Date them all so"), self.date_all)
