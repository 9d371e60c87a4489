"""Taking in a sheet of attendance and results: drop it, see what it would change, store it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.report_cards import FIELDS, shown
from careapp.domain.schools import Term
from careapp.i18n import translate
from careapp.services.report_card_words import field_words, heading
from careapp.services.report_cards import Line, Preview
from careapp.ui import labels
from careapp.ui.drop_zone import DropZone
from careapp.ui.pages import Card, ScrollBody, ScrollPart, action_row
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.widgets import button, label, set_text


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the preview: a problem, or a child and what changes."""

    row: int
    name: str
    words: str
    tone: str | None = None


class ImportPage(QWidget):
    """Nothing is written here: `accepted` tells what a person decided."""

    chosen = Signal(object)  # Path
    accepted = Signal(object)  # Preview
    given_up = Signal()
    template_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self.zone = DropZone(
            self.tr("Drop a sheet here: Excel or CSV, with a row of headings"),
            self.tr("Choose the file …"),
            self.tr("Sheets (*.xlsx *.csv *.txt)"),
        )
        self._summary, self._read = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self._model = RecordModel[_Row]([
            Column(self.tr("Row"), lambda each: str(each.row or ""), 64, align="right", quiet=True),
            Column(self.tr("Student"), lambda each: each.name, 220, tone=lambda each: each.tone),
            Column(self.tr("What is stored, or what is wrong"), lambda each: each.words, 0),
        ])  # fmt: skip
        self._table = RecordTable(self._model, self.tr("Rows of the sheet"))
        self._store = button(self.tr("Store"), "primary", key="Ctrl+Return", icon="check")
        self._pages = QStackedWidget()
        self._build()
        self.zone.chosen.connect(self._take)
        self._store.clicked.connect(self._accept)

    def _build(self) -> None:
        start = ScrollBody()
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.zone, 3)
        card = Card(self.tr("What is read"))
        for words in (
            self.tr("Who: the school number, the 13-digit ID, or first and family name."),
            self.tr("What: {fields}.").format(fields=", ".join(map(field_words, FIELDS))),
            self.tr("An empty cell leaves what is known. Nothing is stored before you accept it."),
        ):
            card.add(label(f"·  {words}", wrap=True))
        template = button(self.tr("Make a sheet to fill in …"), icon="export")
        template.clicked.connect(self.template_wanted)
        row = QHBoxLayout()
        row.addWidget(template)
        row.addStretch()
        card.add(row)
        column.addWidget(card)
        column.addStretch(1)
        look = QWidget()
        column = QVBoxLayout(look)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._summary)
        column.addWidget(self._read)
        listing = Card()
        listing.add(self._table, 1)
        column.addWidget(listing, 1)
        other = button(self.tr("Choose another file"))
        other.clicked.connect(self.start_again)
        column.addLayout(action_row(other, self._store))
        self._pages.addWidget(ScrollPart(start))
        self._pages.addWidget(look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def start_again(self) -> None:
        """Ask for a file."""
        self._preview = None
        self._pages.setCurrentIndex(0)
        self.zone.setFocus()

    def show_preview(self, preview: Preview) -> None:
        self._preview = preview
        counts, bad = preview.counts, preview.bad_rows
        what = counts["new"] + counts["changed"]
        words = self.tr("{new} new, {changed} changed, {same} as they are").format(**counts)
        if bad:
            words = self.tr("{words} · {count} rows with errors are left out").format(
                words=words, count=bad
            )
        set_text(self._summary, f"{preview.sheet.name} · {labels.term(preview.term)}: {words}")
        set_text(self._read, _columns(preview))
        self._model.show([*_rows(preview)])
        self._store.setText(self.tr("Store {count} students").format(count=what))
        self._store.setEnabled(what > 0)
        self._pages.setCurrentIndex(1)
        (self._store if what else self._table).setFocus()

    @property
    def preview(self) -> Preview | None:
        return self._preview

    @property
    def summary(self) -> str:
        return self._summary.text()

    def term_shown(self) -> Term | None:
        return self._preview.term if self._preview else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._preview is None:
            self.zone.setFocus()

    def _take(self, path: Path) -> None:
        self.chosen.emit(path)

    def _accept(self) -> None:
        if self._preview is not None:
            self.accepted.emit(self._preview)


def _columns(preview: Preview) -> str:
    read = translate("ImportPage", "Read: {names}.").format(
        names=", ".join(map(heading, preview.sheet.read))
    )
    if not preview.sheet.unread:
        return read
    unread = translate("ImportPage", "Not read: {names}.")
    return f"{read} {unread.format(names=', '.join(preview.sheet.unread))}"


def _rows(preview: Preview) -> Iterator[_Row]:
    """Errors first, then doubts, then what changes; what stays the same is only counted."""
    names = {row: labels.short_name(each.student) for row, each in preview.whose.items()}
    for level, tone in (("error", "problem"), ("warning", "at_risk")):
        for each in preview.problems:
            if each.level == level:
                words = f"{each.column}: {each.message}" if each.column else each.message
                yield _Row(each.row, names.get(each.row, ""), words, tone)
    for line in preview.lines:
        if line.kind != "same":
            yield _Row(line.row, names[line.row], changes(line), "normal")


def changes(line: Line) -> str:
    """`เกรดเฉลี่ย 3.25 · ขาด 4 → 6`"""
    parts = []
    for field in FIELDS:
        before, after = line.before.value(field), line.after.value(field)
        if before != after:
            old = f"{shown(field, before)} → " if before is not None else ""
            parts.append(f"{heading(field)} {old}{shown(field, after)}")
    return " · ".join(parts)
