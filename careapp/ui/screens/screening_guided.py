"""One child before one form, a section at a time; at the end the next child."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.records import Answer, Record
from careapp.forms.definition import Form
from careapp.i18n import language
from careapp.services.class_sheets import Line, Sheet
from careapp.ui import theme
from careapp.ui.form_view import FormView
from careapp.ui.low_page import LowRoom
from careapp.ui.pages import Card, page_column
from careapp.ui.screens.screening_cautions import Cautions, cautions
from careapp.ui.screens.screening_children import Children
from careapp.ui.screens.screening_columns import Scoring, fits_grid
from careapp.ui.screens.screening_day import DayField
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.screens.screening_finish import ask_to_finish
from careapp.ui.screens.screening_foot import GuidedFoot, nothing_found
from careapp.ui.screens.screening_header import OTHER_KEY, RESULTS_KEY, ScreeningHeader
from careapp.ui.screens.screening_names import NamesPicker
from careapp.ui.screens.screening_next import offer_next, show_next
from careapp.ui.screens.screening_photos import ScreeningPhotos
from careapp.ui.screens.screening_saving import SavingBanner
from careapp.ui.screens.screening_unread import Unread
from careapp.ui.widgets import button

NEXT_KEY, PREVIOUS_KEY = "Ctrl+PgDown", "Ctrl+PgUp"
Fed = Mapping[str, Mapping[str, str]]


class GuidedPage(QWidget):
    """Shows the children of a sheet one by one; every answer goes to the drafts at once."""

    grid_asked = Signal(str)  # the student at work
    results_asked = Signal()
    next_asked = Signal(object, str)  # the Form that comes next, and the student
    way_back = Signal(str)  # from such a form, done; the student who is next

    def __init__(self, drafts: Drafts, today: date, photos: ScreeningPhotos | None = None) -> None:
        super().__init__()
        self._drafts, self._photos = drafts, photos
        self._children: Children | None = None
        self._scoring: Scoring | None = None
        self._fed: Fed = {}
        self._at, self._touched = -1, False
        self.following = False  # this form was asked for by another one, and there is a way back
        self.form: FormView | None = None
        self._unread: Unread | None = None
        self.header, self.banner = ScreeningHeader(), SavingBanner(drafts)
        self.day, self._names = DayField(today), NamesPicker()
        self._card, self._holder = Card(), QVBoxLayout()
        self.cautions, self.foot = Cautions(self), GuidedFoot(drafts)
        self._previous = button("", key=PREVIOUS_KEY, tip=self.tr("Previous child"), icon="left")
        self._next = button("", key=NEXT_KEY, tip=self.tr("Next child"), icon="right")
        for each in (self._previous, self._next):
            each.setFixedSize(theme.px(42), theme.px(38))
        self._build()
        self._names.picked.connect(self.go)
        self._previous.clicked.connect(lambda: self.go(self._at - 1))
        self._next.clicked.connect(lambda: self.go(self._at + 1))
        self.foot.well_said.connect(self.say_all_is_well)
        self.foot.next_asked.connect(self._go_to_next)
        self.day.picked.connect(self._date)
        drafts.left.connect(self._take_left)

    def _build(self) -> None:
        grid = self._grid = button(self.tr("Whole class"), key=OTHER_KEY)
        results = button(self.tr("See results"), "primary", key=RESULTS_KEY)
        grid.clicked.connect(lambda: self.grid_asked.emit(self.student()))
        results.clicked.connect(self.results_asked)
        for each in (self._previous, self._next, grid, results):
            self.header.page.add_action(each)
        for tool in (self._names, self.day, self.cautions.button):
            self.header.add_tool(tool)
        self.header.add_stretch()
        self._card.add(self._holder, 1)
        column = page_column(self)
        for part in (self.header, self.banner, self.cautions):
            column.addWidget(part)
        column.addWidget(self._card, 1)
        column.addWidget(self.foot)
        LowRoom(self, self.header.page, self._card)

    def show_sheet(self, sheet: Sheet, fed: Fed, student: str = "") -> None:
        """Show a class; begin with `student`, else who was at work, else who is not finished."""
        before = self.student()
        self._drafts.know(sheet.lines)
        self._children = Children(sheet, self._drafts.with_typed)
        self._scoring, self._fed = Scoring(sheet), fed
        self._at, self._touched = -1, False
        self.day.show_day(self._drafts.day)
        self.day.show_term(sheet.term)
        self._drafts.day = self.day.day
        self.banner.clear()
        self._grid.setVisible(fits_grid(sheet.form))
        self._make_form(sheet.form)
        places = [self._children.place_of(each) for each in (student, before)]
        places.append(self._children.waiting())
        self.go(next((each for each in places if each >= 0), 0))

    def _make_form(self, form: Form) -> None:
        while item := self._holder.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.form = FormView(form, language(), self._photos)
        self._unread = Unread(self._drafts.notes, self.form)
        self._holder.addWidget(self.form)
        self.form.show()  # a hidden one has no place, and nothing in it can be scrolled to
        if layout := self._card.layout():
            layout.activate()
        self.form.changed.connect(self._put)
        self.form.section_changed.connect(self._show_section)
        self.form.passed_end.connect(self._pass_end)

    def student(self) -> str:
        """Who is at work; "" for nobody."""
        line = self._line()
        return line.pupil.student.id if line else ""

    @property
    def place(self) -> int:
        """Where the child at work stands in the class, from 0."""
        return self._at

    @property
    def names(self) -> list[str]:
        """The children as the picker names them."""
        return self._names.names

    def go(self, at: int) -> None:
        """Show a child; the one before is written down."""
        children = self._children
        if children is None or not self.form or not self._unread or not 0 <= at < len(children):
            return
        if at != self._at:
            self.leave()
        self._at, self._touched = at, False
        line, last = children.line(at), at + 1 == len(children)
        fed = self._fed.get(line.pupil.student.id, {})
        if self._photos is not None:
            self._photos.record = line.record.id
        self.form.set_answers(children.shown(at), fed)
        self._unread.show(line.record)
        self.form.set_end_words(self.tr("Finish") if last else self.tr("Next child"))
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(not last)
        self.day.show_day(self._drafts.days.get(line.record.id, self._drafts.day))
        self._show_words(line)

    def leave(self, *, finish: bool = False) -> None:
        """Write the child at work to the journal, if something was answered."""
        line = self._line()
        if line is None or self.form is None or self._unread is None:
            return
        self.form.flush()
        self._unread.note()
        if finish or self._touched:
            self._touched = False
            self._drafts.leave(line.record.id, finish=finish)

    def flush(self) -> None:
        """The child at work is left, and everything goes to the lane now."""
        self.leave()
        self._drafts.flush()

    def say_all_is_well(self) -> None:
        """Answer the section with normal or no, and go on; not if a tick speaks against it."""
        if self._children and self.form and self.foot.normal.isEnabled():
            found = nothing_found(self._children.sheet.form, self.form.section)
            if found:
                self.form.answer(*found)
                self.form.next_section()

    def _line(self) -> Line | None:
        return self._children.line(self._at) if self._children and self._at >= 0 else None

    def _put(self, item: str, value: Answer | None) -> None:
        line = self._line()
        if line and self._children:
            self._touched = True
            self._drafts.put(line.record.id, self._children.answer(self._at, item, value))
            self._show_section()

    def _pass_end(self) -> None:
        """After the last section: the next child, or a question if answers are missing."""
        line, children, scoring = self._line(), self._children, self._scoring
        if line is None or children is None or scoring is None:
            return
        if begun := children.begin(self._at):  # what was shown to the end stands
            self._touched = True
            self._drafts.put(line.record.id, begun)
        answers = children.answers(self._at)
        if answers and children.missing(self._at):
            scores = scoring.scores(line.record.id, answers)
            asked = ask_to_finish(self, children.sheet.form, answers, scores, self._finish)
            asked.rejected.connect(self._to_hole)
        else:
            self._offer_next()

    def _finish(self) -> None:
        self.leave(finish=True)
        line = self._line()
        if line is not None and self._scoring is not None:
            self._scoring.note_finished(line.record.id, finished=True)
        self._offer_next()

    def next_form(self) -> Form | None:
        """What the answers of the child at work ask for."""
        line, children, scoring = self._line(), self._children, self._scoring
        if line is None or children is None or scoring is None:
            return None
        return scoring.next_form(line.record.id, children.answers(self._at))

    def _offer_next(self) -> None:
        """Before the next child the next form of this one, where the answers ask for one."""
        line, form = self._line(), self.next_form()
        if line is None or form is None:
            self._go_on()
            return
        offer = offer_next(self, form, line.pupil.student, self._go_to_next)
        offer.rejected.connect(self._go_on)

    def _go_to_next(self) -> None:
        form = self.next_form()
        if form is not None:  # answers may have been taken back meanwhile
            self.leave()
            self.next_asked.emit(form, self.student())

    def _to_hole(self) -> None:
        if self.form is not None:
            self.form.go_to_hole()

    def _go_on(self) -> None:
        """The next child; after the last one whoever is not finished, or the results."""
        children = self._children
        if children is None:
            return
        at = min(self._at + 1, len(children) - 1)
        if self.following:
            self.leave()
            self.way_back.emit(children.line(at).pupil.student.id)
            return
        if at != self._at:
            self.go(at)
            return
        self.leave()
        waiting = children.waiting()
        if waiting in (-1, self._at):
            said = self.tr("That was the last child.")
            self.banner.show_success(said, self.tr("See results"), self.results_asked.emit)
        else:
            said = self.tr("That was the last child. Some are not finished yet.")
            action = self.tr("Go to the first of them")
            self.banner.show_success(said, action, lambda: self.go(waiting))

    def _date(self, day: date) -> None:
        """The day of this child's form, and of those begun after it."""
        line, self._drafts.day = self._line(), day
        if line and line.record.id in self._drafts.days:
            self._drafts.date(line.record.id, day)

    def _take_left(self, record: Record) -> None:
        children = self._children
        if children and any(line.record.id == record.id for line in children.sheet.lines):
            children.note(record)
            if self._scoring is not None:
                self._scoring.note_finished(record.id, finished=record.status == "final")
            self._fill_names()
            self._show_section()

    def _show_words(self, line: Line) -> None:
        assert self._children is not None
        sheet, number = self._children.sheet, line.pupil.number
        name = line.pupil.student.name
        self.header.page.set_title(f"{number} {name}" if number else name)
        self.header.say_about(sheet.form, sheet.informant, sheet.edition)
        day = self._drafts.days.get(line.record.id, self._drafts.day)
        self.cautions.show_words(cautions(sheet.form, line.pupil, day, sheet.refused))
        self._fill_names()

    def _fill_names(self) -> None:
        if self._children is not None:
            self._names.show_children(self._children, self._at)

    def _show_section(self) -> None:
        """What can be said and done at once."""
        children = self._children
        if children is None or self.form is None or self._at < 0:
            return
        answers = children.answers(self._at)
        self.foot.show_section(children.sheet.form, self.form.section, answers)
        self.foot.show_done(children.done(), len(children))
        show_next(self.foot.next, self.next_form())
