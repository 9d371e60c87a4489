"""Settings: the yearly round of deadlines that Today counts down to; the school may change it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from careapp.domain import deadlines
from careapp.domain.access import Action
from careapp.domain.deadlines import MonthDay, Yearly
from careapp.i18n import language, translate
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.pages import Card, action_row
from careapp.ui.screens.settings_section import SavedSection
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_kind, set_text

Round = tuple[Yearly, ...]
_PARTS = ("title", "first", "last")
_DAY = re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})")
_A_YEAR = 2027  # without a 29 February: a day of the round has to come every year


class DeadlineLine(QWidget):
    """A deadline: what it is called, from which day, to which; where the day is from below."""

    edited = Signal()
    gone = Signal()

    def __init__(self, yearly: Yearly, *, may_change: bool) -> None:
        super().__init__()
        self._yearly = yearly
        self.texts = {name: QLineEdit() for name in _PARTS}
        self._note = label("", "small", wrap=True)
        self.remove = button("", "plain", tip=self.tr("Remove"), icon="close")
        self.remove.clicked.connect(self.gone)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for column, (name, edit) in enumerate(self.texts.items()):
            edit.setPlaceholderText("" if name == "title" else self.tr("day/month"))
            edit.setReadOnly(not may_change)
            edit.textEdited.connect(self._take)
            grid.addWidget(edit, 0, column)
        grid.addWidget(self.remove, 0, len(_PARTS))
        self.remove.setVisible(may_change)  # only now: without a parent it would be a window
        grid.addWidget(self._note, 1, 0, 1, len(_PARTS))
        shape_columns(grid)
        self.put({"title": _title(yearly), "first": _day(yearly.first), "last": _day(yearly.last)})

    @property
    def id(self) -> str:
        return self._yearly.id

    def put(self, texts: Mapping[str, str]) -> None:
        for name, edit in self.texts.items():
            edit.setText(texts[name])
            edit.setCursorPosition(0)  # a long name shows how it begins
        self._tell()

    def typed(self) -> dict[str, str]:
        return {name: edit.text().strip() for name, edit in self.texts.items()}

    def yearly(self) -> Yearly | None:
        """The deadline as typed; None if it cannot be. A day of one's own has no source."""
        if self._fault():
            return None
        said = self.typed()
        known, first, last = self._yearly, _read(said["first"]), _read(said["last"])
        assert last is not None
        titles = dict(known.title)
        if said["title"] != _title(known):
            titles |= {language(): said["title"]}
        titles = {each: titles.get(each) or said["title"] for each in ("th", "en")}
        made = replace(known, title=titles, first=first, last=last)
        if (first, last) != (known.first, known.last):
            made = replace(made, source={}, edition="", verified=False)
        return made

    def take_focus(self) -> None:
        said = self.typed()
        wrong = "title" if not said["title"] else "first" if _is_wrong(said["first"]) else "last"
        self.texts[wrong].setFocus()
        self.texts[wrong].selectAll()

    def _take(self) -> None:
        self._tell()
        self.edited.emit()

    def _fault(self) -> str:
        said = self.typed()
        if not said["title"]:
            return self.tr("Say what the day is for.")
        if not said["last"] or any(_is_wrong(said[name]) for name in ("first", "last")):
            return self.tr("Not a day that comes every year. Write day/month: 10/06")
        return ""

    def _tell(self) -> None:
        fault, known = self._fault(), self._yearly
        source = known.source.get(language(), "")
        parts = (source, known.hint.get(language(), ""))
        if source and not known.verified:
            parts = (self.tr("not verified: {source}").format(source=source), parts[1])
        set_kind(self._note, "error" if fault else "small")
        set_text(self._note, fault or " · ".join(filter(None, parts)))
        self._note.setVisible(bool(self._note.text()))
        name = self.typed()["title"]
        for part, edit in self.texts.items():
            edit.setAccessibleName(f"{name} {_heading(part)}".strip())
            edit.setAccessibleDescription(fault)
        self.remove.setAccessibleName(f"{self.remove.toolTip()}: {name}")


class CalendarSection(SavedSection[Round]):
    """The days of the round, in the order of the school year; terms have a part of their own."""

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self.lines: list[DeadlineLine] = []
        self._fresh = count(1)
        card = Card(self.tr("The school's round of the year"))
        words = self.tr(
            "Today counts down to these days every year. Areas and schools differ: change what "
            "is otherwise with you. The days of the terms stand under “Terms”."
        )
        card.add(label(words, "muted", wrap=True))
        heads = QGridLayout()
        heads.setHorizontalSpacing(12)
        for column, part in enumerate(_PARTS):
            heads.addWidget(label(_heading(part), "muted"), 0, column)
        shape_columns(heads)
        card.add(heads)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        card.add(self._column)
        self.add = button(self.tr("Add a day"), icon="add", key="Ctrl+N")
        self.usual = button(self.tr("Take the usual round again"), "plain")
        self.add.clicked.connect(self._add)
        self.usual.clicked.connect(self._take_usual)
        card.add(action_row(self.usual, self.add))
        self.column.addWidget(card)
        for each in (self.add, self.usual):
            each.setVisible(self.may_change)
        self.column.addStretch()

    def read(self, services: SchoolServices) -> Round:
        return services.deadlines.round()

    def write(self, services: SchoolServices, value: Round) -> None:
        services.deadlines.save_round(None if value == deadlines.usual() else value)

    def show_value(self, value: Round) -> None:
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for yearly in sorted(value, key=lambda each: _in_school_year(each.last)):
            self._append(yearly)

    def typed(self) -> object:
        return [(line.id, line.typed()) for line in self.lines]

    def kept(self) -> Any:
        return [[line.id, line.typed()] for line in self.lines]

    def put_kept(self, texts: Any) -> None:
        known = {line.id: line.yearly() for line in self.lines}
        self.show_value(())
        for id_, said in texts:
            self._append(known.get(id_) or Yearly(id_, {}, (1, 1))).put(said)

    def value(self, *, complain: bool) -> Round | None:
        found = [line.yearly() for line in self.lines]
        sound = tuple(each for each in found if each is not None)
        if len(sound) == len(found):
            return sound
        if complain:
            next(line for line in self.lines if line.yearly() is None).take_focus()
        return None

    def _append(self, yearly: Yearly) -> DeadlineLine:
        line = DeadlineLine(yearly, may_change=self.may_change)
        line.edited.connect(self.note)
        line.gone.connect(lambda: self._drop(line))
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _add(self) -> None:
        known = {line.id for line in self.lines}
        id_ = next(each for n in self._fresh if (each := f"own-{n}") not in known)
        line = self._append(Yearly(id_, {}, (1, 1)))
        line.put(dict.fromkeys(_PARTS, ""))
        line.texts["title"].setFocus()
        self.note()

    def _drop(self, line: DeadlineLine) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self.note()

    def _take_usual(self) -> None:
        self.show_value(deadlines.usual())
        self.note()


def shape_columns(grid: QGridLayout) -> None:
    """A wide title, two days, and the button."""
    grid.setColumnStretch(0, 1)
    for column, width in ((1, 110), (2, 110), (3, 42)):
        grid.setColumnMinimumWidth(column, theme.px(width))


def _heading(part: str) -> str:
    words = {
        "title": translate("DeadlineLine", "What for"),
        "first": translate("DeadlineLine", "From (if it takes longer)"),
        "last": translate("DeadlineLine", "Day, or last day"),
    }
    return words[part]


def _title(yearly: Yearly) -> str:
    return yearly.title.get(language(), "")


def _day(day: MonthDay | None) -> str:
    return f"{day[1]:02}/{day[0]:02}" if day else ""


def _read(text: str) -> MonthDay | None:
    """`10/6` as (6, 10); None for nothing, and for what is no day of every year."""
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    month, day = int(found[2]), int(found[1])
    try:
        date(_A_YEAR, month, day)
    except ValueError:
        return None
    return month, day


def _is_wrong(text: str) -> bool:
    return bool(text) and _read(text) is None


def _in_school_year(day: MonthDay) -> tuple[bool, MonthDay]:
    """The school's year begins on 16 May."""
    return day < (5, 16), day
