"""A filled class sheet before it is taken in: what each row would do, and what is wrong where."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.forms.definition import Form
from careapp.i18n import translate
from careapp.services.entry_sheets import Change, Offer
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.pickers import Pills
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.screening_columns import missing_words
from careapp.ui.screens.screening_day import DayField
from careapp.ui.widgets import button, label, set_text

ACCEPT_KEY = "Ctrl+Return"
_TABLE_AT_LEAST = 220
_FEW = 3  # missing items that are named


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: a problem in a cell, or a child's row."""

    kind: str  # error, warning, added, replaced or unchanged
    place: str
    name: str
    what: str


def lines(offer: Offer) -> Iterator[Line]:
    """Problems first, errors before warnings."""
    for each in offer.problems:
        yield Line(each.level, each.cell or str(each.row or ""), "", each.message)
    for change in sorted(offer.changes, key=lambda each: each.row):
        name = labels.short_name(change.line.pupil.student)
        yield Line(change.state, str(change.row), name, _what(offer.form, change))


def _what(form: Form, change: Change) -> str:
    said = {
        "added": translate("SheetPreview", "new: %n answer(s)", len(change.answers)),
        "replaced": translate("SheetPreview", "replaces %n answer(s)", len(change.answers)),
        "unchanged": translate("SheetPreview", "as it is stored"),
    }[change.state]
    if not change.missing:
        return said
    words = missing_words(form, change.missing[:_FEW])
    if len(change.missing) > _FEW:
        words += " …"
    open_ = translate("SheetPreview", "%n still missing ({items}): kept as begun",
                      len(change.missing))  # fmt: skip
    return f"{said} · {open_.format(items=words)}"


def _tone(line: Line) -> str | None:
    return {"error": "problem", "warning": "at_risk"}.get(line.kind)


class SheetPreview(Card):
    """Counts, a list, the day of the new forms, and the two decisions."""

    accepted = Signal(object, object)  # the Offer, and the date of new forms
    given_up = Signal()

    def __init__(self, day: DayField) -> None:
        super().__init__(self.tr("This is what the sheet would do"))
        self.offer: Offer | None = None
        self._lines: list[Line] = []
        self._day = day
        self._counts, self._more = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self._kinds = {
            "": self.tr("All {count}"),
            "error": self.tr("Errors {count}"),
            "warning": self.tr("Warnings {count}"),
            "added": self.tr("New {count}"),
            "replaced": self.tr("Replaced {count}"),
            "unchanged": self.tr("Unchanged {count}"),
        }
        self.pills = Pills(list(self._kinds.items()), self.tr("What is shown"))
        self.pills.picked.connect(self.show_kind)
        columns: list[Column[Line]] = [
            Column(self.tr("Cell"), lambda line: line.place, 70, tone=_tone),
            Column(self.tr("Child"), lambda line: line.name, 210),
            Column(self.tr("What happens"), lambda line: line.what, 0,
                   describe=lambda line: line.what),
        ]  # fmt: skip
        self.model: RecordModel[Line] = RecordModel(columns)
        self.table = RecordTable(self.model, self.tr("The rows of the sheet"))
        self.table.setMinimumHeight(theme.px(_TABLE_AT_LEAST))
        self._whole = label("", "muted", wrap=True)
        self.table.chosen.connect(self._show_whole)
        self.accept_button = button("", "primary", key=ACCEPT_KEY)
        self.accept_button.clicked.connect(self._accept)
        leave = button(self.tr("Leave it as it is"))
        leave.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(day)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.accept_button)
        for part in (self._counts, self._more, self.pills, self.table, self._whole, row):
            self.add(part)

    def show_offer(self, offer: Offer) -> None:
        self.offer, self._lines = offer, list(lines(offer))
        self._day.show_term(offer.term)
        states = [change.state for change in offer.changes]
        counts = self.tr("{file}: {new} new, {replaced} replaced, {same} unchanged").format(
            file=offer.name, new=states.count("added"), replaced=states.count("replaced"),
            same=states.count("unchanged"),
        )  # fmt: skip
        set_text(self._counts, counts)
        set_text(self._more, " · ".join(self._further(offer)))
        kinds = [line.kind for line in self._lines]
        for kind, words in self._kinds.items():
            count = kinds.count(kind) if kind else len(kinds)
            self.pills.set_words(kind, words.format(count=count))
        self.pills.choose("")
        self.show_kind("")
        writing = len(states) - states.count("unchanged")
        self.accept_button.setText(self.tr("Take in %n form(s)", "", writing))
        self.accept_button.setEnabled(bool(writing) and not offer.refused)

    def _further(self, offer: Offer) -> Iterator[str]:
        if offer.refused:
            yield self.tr("Put the errors right in the sheet and read it again: so far nothing "
                          "of it is taken.")  # fmt: skip
        if offer.blank:
            yield self.tr("%n row(s) without any answer: nothing changes there", "", offer.blank)
        if offer.absent:
            yield self.tr("%n child(ren) of the class without a row: nothing changes there", "",
                          offer.absent)  # fmt: skip

    def show_kind(self, kind: str) -> None:
        """Show lines of one kind, or with "" all."""
        self.model.show([line for line in self._lines if kind in ("", line.kind)])
        set_text(self._whole, "")

    def _show_whole(self, line: object) -> None:
        """The sentence of the line at work in full: the table cuts a long one."""
        if isinstance(line, Line):
            set_text(self._whole, line.what)

    def _accept(self) -> None:
        if self.offer is not None:
            self.accepted.emit(self.offer, self._day.day)
