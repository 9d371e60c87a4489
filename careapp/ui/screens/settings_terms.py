"""Settings: when terms begin and end, and the day on which reports count the children."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from careapp.domain.access import Action
from careapp.domain.calendar import BE, read_date
from careapp.domain.schools import Term, usual_term
from careapp.i18n import translate
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.screens.settings_section import SavedSection
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_kind, set_text

_DAYS = ("start", "end", "count_day")


@dataclass(frozen=True, slots=True)
class _Read:
    """What a typed day comes to."""

    day: date | None
    fault: str = ""
    doubt: str = ""


class TermLine(QWidget):
    """A term and its three days; below, what is wrong with them or how they fall."""

    edited = Signal()

    def __init__(self, term: Term, today: date, *, may_change: bool) -> None:
        super().__init__()
        self._term, self._past = term, term.end < today
        self._days = {name: QLineEdit(labels.day(getattr(term, name))) for name in _DAYS}
        self._note = label("", "small", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        present = not self._past and term.start <= today
        grid.addWidget(label(_name(term), "strong" if present else ""), 0, 0)
        for column, (name, edit) in enumerate(self._days.items(), 1):
            edit.setAccessibleName(f"{_name(term)} {_heading(name)}")
            edit.setPlaceholderText(translate("TermLine", "day/month/year"))
            edit.setReadOnly(not may_change)
            edit.textEdited.connect(self._take)
            edit.editingFinished.connect(self._tidy)
            grid.addWidget(edit, 0, column)
        grid.addWidget(self._note, 1, 1, 1, len(_DAYS))
        shape_columns(grid)
        self._tell()

    def typed(self) -> tuple[str, ...]:
        return tuple(edit.text().strip() for edit in self._days.values())

    @property
    def id(self) -> str:
        return self._term.id

    def put_kept(self, days: Sequence[str]) -> None:
        """Days as they were typed."""
        for edit, text in zip(self._days.values(), days, strict=True):
            edit.setText(text)
        self._tell()

    def term(self) -> Term | None:
        """The term with its days as typed; None if they cannot be."""
        days = self._read()
        start, end, count_day = (days[name].day for name in _DAYS)
        if start is None or end is None or count_day is None or self._fault(days):
            return None
        return replace(self._term, start=start, end=end, count_day=count_day)

    def take_focus(self) -> None:
        days = self._read()
        wrong = next((name for name, each in days.items() if each.fault), "count_day")
        self._days[wrong].setFocus()
        self._days[wrong].selectAll()

    def _read(self) -> Mapping[str, _Read]:
        return {name: _read(edit.text()) for name, edit in self._days.items()}

    def _fault(self, days: Mapping[str, _Read]) -> str:
        for each in days.values():
            if each.fault:
                return each.fault
        start, end, count_day = (each.day or date.min for each in days.values())
        if start >= end:
            return translate("TermLine", "The term must end after it has begun.")
        if not start <= count_day <= end:
            return translate(
                "School", "The count day must lie between the term's first and last day."
            )
        return ""

    def _take(self) -> None:
        self._tell()
        self.edited.emit()

    def _tidy(self) -> None:
        """A day that was understood is shown as we write days: in the Buddhist Era."""
        for edit in self._days.values():
            found = _read(edit.text())
            if found.day is not None:
                edit.setText(labels.day(found.day))
        self.edited.emit()

    def _tell(self) -> None:
        days = self._read()
        fault = self._fault(days)
        doubt = "" if fault else next((each.doubt for each in days.values() if each.doubt), "")
        set_kind(self._note, "error" if fault else "warning" if doubt else "small")
        words = fault or doubt or self._falls(days)
        set_text(self._note, words)
        self._note.setVisible(bool(words))
        for name, edit in self._days.items():
            set_kind(edit, "error" if days[name].fault else "", "state")
            edit.setAccessibleDescription(fault)

    def _falls(self, days: Mapping[str, _Read]) -> str:
        """On which weekday the children are counted; of a term gone by only if it was unusual."""
        day = days["count_day"].day
        usual = usual_term(self._term.year, self._term.number).count_day
        if day is None or (self._past and day == usual):
            return ""
        words = translate("TermLine", "Counted on {day}")
        if day != usual:
            words = translate("TermLine", "Counted on {day} (usually {usual})")
        return words.format(day=labels.today(day), usual=labels.day_short(usual))


class TermsSection(SavedSection[tuple[Term, ...]]):
    """All terms the school knows, the coming one too, newest first."""

    turn_asked = Signal()

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._lines: list[TermLine] = []
        card = Card(self.tr("Terms and count days"))
        words = self.tr(
            "Reports count the children who are in class on the count day: 10 June and "
            "10 November as a rule, when DMC counts too."
        )
        card.add(label(words, "muted", wrap=True))
        heads = QGridLayout()
        heads.setHorizontalSpacing(12)
        heads.addWidget(label(), 0, 0)
        for column, name in enumerate(_DAYS, 1):
            heads.addWidget(label(_heading(name), "muted"), 0, column)
        shape_columns(heads)
        card.add(heads)
        self._card = card
        self.column.addWidget(card)
        turn = button(self.tr("Turn of the year …"), icon="calendar")
        turn.clicked.connect(self.turn_asked)
        self.column.addWidget(turn, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()

    def read(self, services: SchoolServices) -> tuple[Term, ...]:
        """With the term that comes after the newest, so that it can be set up in time."""
        known = services.people.terms()
        newest = known[-1]
        year, number = (newest.year, 2) if newest.number == 1 else (newest.year + 1, 1)
        return (*known, services.people.term(f"{year}/{number}"))

    def write(self, services: SchoolServices, value: tuple[Term, ...]) -> None:
        known = {each.id: each for each in self.read(services)}
        for term in value:
            if term != known.get(term.id):
                services.settings.save_term(term)

    def show_value(self, value: tuple[Term, ...]) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for term in reversed(value):
            line = TermLine(term, self._session.today(), may_change=self.may_change)
            line.edited.connect(self.note)
            self._lines.append(line)
            self._card.add(line)

    def typed(self) -> object:
        return [line.typed() for line in self._lines]

    def kept(self) -> Any:
        return {line.id: line.typed() for line in self._lines}

    def put_kept(self, texts: Any) -> None:
        for line in self._lines:
            if line.id in texts:
                line.put_kept(texts[line.id])

    def value(self, *, complain: bool) -> tuple[Term, ...] | None:
        found: Sequence[Term | None] = [line.term() for line in reversed(self._lines)]
        sound = tuple(each for each in found if each is not None)
        if len(sound) == len(found):
            return sound
        if complain:
            next(line for line in self._lines if line.term() is None).take_focus()
        return None


def shape_columns(grid: QGridLayout) -> None:
    """The name of the term, then three days of one width, and the rest empty."""
    grid.setColumnMinimumWidth(0, theme.px(132))
    for column in range(1, len(_DAYS) + 1):
        grid.setColumnMinimumWidth(column, theme.px(120))
        grid.setColumnStretch(column, 1)


def _name(term: Term) -> str:
    return translate("TermLine", "Term {term}").format(term=f"{term.number}/{term.year}")


def _heading(name: str) -> str:
    words = {
        "start": translate("TermLine", "First day"),
        "end": translate("TermLine", "Last day"),
        "count_day": translate("TermLine", "Count day"),
    }
    return words[name]


def _read(text: str) -> _Read:
    try:
        found = read_date(text)
    except ValueError:
        return _Read(None, translate("TermLine", "Not a date. Write day/month/year: 10/06/2569"))
    if found.common_era:
        doubt = translate("TermLine", "Taken as the year {year} of the Buddhist Era.")
        return _Read(found.value, doubt=doubt.format(year=found.value.year + BE))
    return _Read(found.value)
