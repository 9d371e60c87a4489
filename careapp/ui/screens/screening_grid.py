"""The whole class before one form: typing, pasting, live scores, and what is stored."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.records import Answer, Record
from careapp.forms.definition import Form
from careapp.forms.logic import holes
from careapp.services.class_sheets import Sheet
from careapp.ui import theme
from careapp.ui.frames import Frame
from careapp.ui.grid_caption import GridCaption
from careapp.ui.grid_view import GridView
from careapp.ui.low_page import LowRoom
from careapp.ui.pages import Card, page_column
from careapp.ui.pickers import Pills
from careapp.ui.screens import screening_columns
from careapp.ui.screens.screening_cautions import Cautions, class_cautions
from careapp.ui.screens.screening_columns import Scoring
from careapp.ui.screens.screening_day import ClassDays, DayField
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.screens.screening_finish import ask_to_finish
from careapp.ui.screens.screening_foot import GridFoot
from careapp.ui.screens.screening_header import (
    OTHER_KEY,
    RESULTS_KEY,
    ScreeningHeader,
    edition_words,
)
from careapp.ui.screens.screening_saving import SaveState, SavingBanner
from careapp.ui.screens.screening_strip import shown_scores
from careapp.ui.widgets import button

_ROOMY = 1000  # a page less wide has one note column
_ONE_LINE = 900  # in a page this wide the form's name gives way to what is typed
Fed = Mapping[str, Mapping[str, str]]


class GridPage(QWidget):
    """Shows a sheet; every answer goes to the drafts at once and is marked when it is stored."""

    guided_asked = Signal(str)  # the student at work
    results_asked = Signal()
    sheet_asked = Signal()  # to be shown anew, from the disk
    next_asked = Signal(object, str)  # the Form that comes next, and the student

    def __init__(self, drafts: Drafts, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._sheet: Sheet | None = None
        self._scoring: Scoring | None = None
        self._complete: set[str] = set()
        self._compact = False
        self.header, self.banner = ScreeningHeader(), SavingBanner(drafts)
        self._state = SaveState(drafts)
        self.days = ClassDays(DayField(today), drafts, self.banner)
        self._modes = Pills(
            [("items", self.tr("By item")), ("scores", self.tr("Subscales"))],
            self.tr("What is typed"),
        )
        self.grid = GridView([])
        self._holder = QVBoxLayout()
        self.cautions, self.foot = Cautions(self), GridFoot()
        self._frame = Frame(self._follow, self)
        self._build()
        self._modes.picked.connect(self.show_mode)
        self.foot.finish_asked.connect(self.finish)
        self.foot.next_asked.connect(self._go_to_next)
        drafts.saving.connect(self._mark)
        drafts.saved.connect(self._mark)
        drafts.failed.connect(self._mark)
        drafts.left.connect(self._take_left)

    def _build(self) -> None:
        guided = button(self.tr("One by one"), key=OTHER_KEY)
        paste = button(self.tr("Paste from Excel"), tip=self.tr("Paste from Excel (Ctrl+V)"))
        results = button(self.tr("See results"), "primary", key=RESULTS_KEY)
        guided.clicked.connect(lambda: self.guided_asked.emit(self.student()))
        paste.clicked.connect(self.paste)
        results.clicked.connect(self.results_asked)
        for each in (guided, paste, results):
            self.header.page.add_action(each)
        for tool in (self.days.field, self._modes, self.cautions.button):
            self.header.add_tool(tool)
        self.header.add_stretch()
        self.header.add_tool(self._state)
        card = Card()
        self._holder.setSpacing(4)
        card.add(self._holder, 1)
        column = page_column(self)
        for part in (self.header, self.banner, self.cautions):
            column.addWidget(part)
        column.addWidget(card, 1)
        column.addWidget(self.foot)
        LowRoom(self, self.header.page, card)

    def show_sheet(self, sheet: Sheet, fed: Fed, student: str = "") -> None:
        """Show a class with what is stored and typed of it so far; the row at work stays so."""
        at, column = (student, -1) if student else (self.student(), self.grid.column)
        before = self._sheet
        if before is None or (before.form, before.edition) != (sheet.form, sheet.edition):
            column = -1
            self._begin_form(sheet)
        self.days.begin(sheet.term)
        self._compact = self.width() < theme.px(_ROOMY)
        self._sheet, self._scoring = sheet, Scoring(sheet, compact=self._compact)
        self.foot.strip.by = sheet.form, sheet.edition
        self.days.show_class(sheet.lines)
        pupils = [line.pupil for line in sheet.lines]
        by = sheet.form, pupils, self._drafts.day
        self.cautions.show_words(class_cautions(*by, sheet.refused))
        self._show_grid(sheet, fed)
        self.go_to(at, column)
        self._follow()

    def _begin_form(self, sheet: Sheet) -> None:
        """Another form than before: its words, its way of typing, today."""
        form, typed = sheet.form, screening_columns.score_items(sheet.form)
        by_score = any(each.id in line.record.answers for each in typed for line in sheet.lines)
        self._modes.choose("scores" if by_score else "items")
        self._modes.setVisible(bool(typed))
        self.foot.begin_form(form)
        self.banner.clear()
        name = screening_columns.form_name(form)
        self.header.page.set_title(self.tr("{form} · whole class").format(form=name))
        keys = screening_columns.number_keys(form)
        hint = self.tr("Press {keys} by item number; next hole F4, undo Ctrl+Z").format(keys=keys)
        if form.worded:
            hint = self.tr("Press 1 2 3, y or n; next hole F4, undo Ctrl+Z")
        if screening_columns.types_numbers(form):
            hint = self.tr("Type the number, Enter goes on, ↓ goes down; undo Ctrl+Z")
        said = (hint, edition_words(sheet.edition, form))
        self.header.page.set_subtitle(" · ".join(filter(None, said)))

    def _show_grid(self, sheet: Sheet, fed: Fed) -> None:
        """A fresh grid: the old one has told all it had."""
        assert self._scoring is not None
        scores = self._modes.chosen() == "scores"
        name = screening_columns.form_name(sheet.form)
        grid = GridView(
            screening_columns.columns(sheet.form, scores=scores), self._scoring.headings, name
        )
        grid.sheet.widest, grid.sheet.abouts = self._scoring.widest, self._scoring.abouts
        rules = screening_columns.gate(sheet.form), screening_columns.refuse(sheet.form)
        grid.set_rules(self._scoring.notes, *rules)
        while item := self._holder.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.grid = grid
        self._holder.addWidget(GridCaption(grid))
        self._holder.addWidget(grid, 1)
        grid.show()  # a hidden one cannot take the keyboard
        grid.answered.connect(self._put)
        grid.row_left.connect(self._drafts.leave)
        grid.pasted.connect(self.banner.tell_paste)
        grid.moved.connect(self._frame.ask)
        grid.show_rows(screening_columns.rows(sheet, fed, self._drafts.with_typed))
        self._complete.clear()
        for line in sheet.lines:
            self._judge(line.record.id)
            if self._drafts.state(line.record.id) != "saved":
                self._mark(line.record.id)
        self._show_count()

    def show_mode(self, mode: str) -> None:
        """Type `items` or `scores`."""
        self._modes.choose(mode)
        self.grid.go(self.grid.row, 0)
        self.sheet_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self.width() >= theme.px(_ONE_LINE)
        self._modes.setMinimumWidth(self._modes.sizeHint().width() if whole else 0)
        narrow = self.width() < theme.px(_ROOMY)
        if self._sheet and self.isVisible() and self._compact != narrow:
            self.sheet_asked.emit()

    @property
    def counted(self) -> str:
        """How many are complete, in words."""
        return self.foot.counted

    @property
    def stored(self) -> str:
        """Whether all is on the disk: `saved`, `saving` or `failed`."""
        return self._state.state

    @property
    def strip(self) -> str:
        """The scores of the child at work, in words."""
        self._frame.catch_up()
        return self.foot.strip.accessibleName()

    def student(self) -> str:
        """Who is at work; "" for nobody."""
        row = self._row()
        return self._scoring.student(row).id if self._scoring and row else ""

    def _row(self) -> str:
        """The record at work."""
        lines, at = self._sheet.lines if self._sheet else (), self.grid.row
        return lines[at].record.id if 0 <= at < len(lines) else ""

    def go_to(self, student: str, column: int = -1) -> None:
        """Put a child's row at work: a column, or the first cell without an answer."""
        lines, every = self.grid.sheet.lines, range(len(self.grid.sheet.items))
        for n, line in enumerate(self._sheet.lines if self._sheet else ()):
            if line.pupil.student.id == student:
                hole = next((each for each in every if lines.is_hole(n, each)), 0)
                self.grid.go(n, column if column >= 0 else hole)
        self.grid.setFocus()

    def flush(self) -> None:
        """The row at work is left, and everything goes to the lane now."""
        self.grid.flush()
        self._drafts.flush()

    def paste(self) -> None:
        """Lay the clipboard over the grid from the cell at work on."""
        self.grid.setFocus()
        self.grid.paste()

    def finish(self) -> None:
        """Finish the child at work although answers are missing, after asking."""
        sheet, scoring, row = self._sheet, self._scoring, self._row()
        answers = self.grid.answers(row) if row else {}
        if sheet and scoring and answers and holes(sheet.form, answers):
            scores = scoring.scores(row, answers)
            ask_to_finish(
                self, sheet.form, answers, scores, lambda: self._drafts.leave(row, finish=True)
            )

    def _put(self, row: str, values: Mapping[str, Answer | None]) -> None:
        self._drafts.put(row, values)
        self._judge(row)
        if row == self._row():
            self._frame.ask()

    def _judge(self, row: str) -> None:
        """Note whether a row is complete."""
        done = bool(self._scoring and self._scoring.complete(row, self.grid.answers(row)))
        if done != (row in self._complete):
            (self._complete.add if done else self._complete.discard)(row)
            self._show_count()

    def _follow(self) -> None:
        """Show what the child at work comes to so far."""
        sheet, scoring, row = self._sheet, self._scoring, self._row()
        answers = self.grid.answers(row) if row else {}
        scores = scoring.scores(row, answers) if scoring and answers else ()
        missing = bool(sheet and holes(sheet.form, answers))
        finished = bool(scoring and row in scoring.finished) or not missing
        self.foot.strip.show_scores(
            shown_scores(sheet.form, scores, finished=finished) if sheet else ()
        )
        self.foot.show_row(may_finish=bool(answers) and not finished, next_form=self.next_form())

    def next_form(self) -> Form | None:
        """What the answers of the child at work ask for."""
        scoring, row = self._scoring, self._row()
        return scoring.next_form(row, self.grid.answers(row)) if scoring and row else None

    def _go_to_next(self) -> None:
        if form := self.next_form():
            self.flush()
            self.next_asked.emit(form, self.student())

    def _mark(self, record: str, sentence: str = "") -> None:
        """Show in the row how far its answers are."""
        if not self._scoring or record not in self._scoring:
            return
        state = self._drafts.state(record)
        if state == "failed":
            self.grid.set_failed(record, sentence)
        elif state == "saving":
            self.grid.set_saving(record)
        else:
            self.grid.set_saved(record)

    def _take_left(self, record: Record) -> None:
        """What the journal has now: its day stays, and a finished row shows its scores."""
        scoring, finished = self._scoring, record.status == "final"
        if scoring is None or record.id not in scoring:
            return
        if finished != (record.id in scoring.finished):
            scoring.note_finished(record.id, finished=finished)
            if finished and self._sheet and holes(self._sheet.form, record.answers):
                self.grid.set_rules(scoring.notes)
            self._judge(record.id)
            self._follow()

    def _show_count(self) -> None:
        self.foot.show_count(len(self._complete), self.grid.sheet.rowCount())
