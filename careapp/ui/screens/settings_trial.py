"""Trying other cut-offs: who would be in another band, before they are taken up."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.forms.edition import Edition
from careapp.i18n import language
from careapp.progress import Progress
from careapp.services.edition_preview import Change, Preview
from careapp.services.schools import SchoolServices
from careapp.ui import dialogs, labels, theme
from careapp.ui.busy import Busy
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card, action_row
from careapp.ui.pickers import Picker
from careapp.ui.record_model import RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.settings_trial_source import Choices, change_columns, child_columns
from careapp.ui.session import Session
from careapp.ui.tasks import Task
from careapp.ui.widgets import button, label, set_text

_BESIDE = 720  # a page at least this wide has both tables side by side
_ROWS, _CHILDREN = 5, 3  # of the tables at the least, where there are as many
_ALL = 16_777_215  # what Qt takes for no limit


@dataclass(frozen=True, slots=True)
class _Tried:
    preview: Preview
    classes: tuple[Classroom, ...]


class TrialPage(QWidget):
    """Nothing is stored before somebody takes the cut-offs up, and says so twice."""

    closed = Signal()
    adopted = Signal(str)  # a sentence about what was done
    failed = Signal(str)

    def __init__(self, session: Session, choices: Choices, *, may_change: bool) -> None:
        super().__init__()
        self._session, self._choices, self._may_change = session, choices, may_change
        self._preview: Preview | None = None
        self._edition = Picker(self.tr("Cut-offs to try"), "Alt+1")
        self._term = Picker(self.tr("Term"), "Alt+2")
        self._room = Picker(self.tr("Class"), "Alt+3")
        self._since = Picker(self.tr("From when on"), "Alt+4")
        self._sum, self._source = label("", "strong", wrap=True), label("", "small", wrap=True)
        self._changes = RecordModel(change_columns(choices.form))
        self._children = RecordModel(child_columns())
        name = self.tr("What would change")
        self.changes = RecordTable(self._changes, name)
        self.children_ = RecordTable(self._children, self.tr("Children"))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tables = QWidget()
        self._back = button(self.tr("Back"), key="Esc")
        self._do = button(self.tr("Use these cut-offs …"), "primary", icon="check")
        self._lay_out()
        self._busy = Busy(self)
        self._fill()
        for picker in (self._edition, self._term, self._room):
            picker.picked.connect(lambda _: self.try_out())
        self.changes.chosen.connect(self._show_children)
        self._back.clicked.connect(self.closed)
        self._do.clicked.connect(self._ask)
        self.setFocusProxy(self._edition)

    def _lay_out(self) -> None:
        title = labels.form_title(self._choices.form)
        card = Card(self.tr("Other cut-offs for {form}").format(form=title))
        pickers = FlowLayout(gap=10, line_gap=8)
        for each in (self._edition, self._term, self._room):
            pickers.addWidget(each)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        for table, share in ((self.changes, 5), (self.children_, 4)):
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            self._box.addWidget(table, share)
        self._tables.setLayout(self._box)
        card.add(pickers)
        card.add(self._source)
        card.add(self._sum)
        card.add(self._tables, 1)
        actions = action_row(self._back, self._do)
        actions.insertWidget(1, self._since)
        self._since.setVisible(self._may_change)
        self._do.setVisible(self._may_change)
        card.add(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, 1)

    def _fill(self) -> None:
        choices, in_use = self._choices, self.tr("{edition} · in use")
        pairs: list[tuple[str, object]] = []
        for each in choices.editions:
            title = each.title.of(language())
            mine = each.id == choices.in_use.id
            pairs.append((in_use.format(edition=title) if mine else title, each.id))
        others = [each.id for each in choices.editions if each.id != choices.in_use.id]
        self._edition.fill(pairs, others[0] if others else choices.in_use.id)
        newest = reversed(choices.terms)
        self._term.fill([(labels.term(each), each) for each in newest], choices.now)
        self._fill_rooms(())
        since = self.tr("From term {term} on").format(term=labels.term_short(choices.now))
        self._since.fill([(since, choices.now), (self.tr("In all terms"), None)], choices.now)

    def _fill_rooms(self, classes: Sequence[Classroom]) -> None:
        whole = self.tr("Whole school") if self._choices.whole_school else self.tr("My classes")
        chosen = self._room.chosen()
        self._room.fill([(whole, None), *((each.label, each) for each in classes)], chosen)

    def try_out(self) -> None:
        """Work out what the chosen cut-offs would change."""
        form, edition = self._choices.form.id, str(self._edition.chosen())
        term, room = self._term.chosen(), self._room.chosen()
        assert isinstance(term, Term)
        classroom = room if isinstance(room, Classroom) else None

        def work(services: SchoolServices, progress: Progress) -> _Tried:
            classes = services.people.classrooms(term)
            there = classroom if classroom in classes else None
            found = services.editions.preview(form, edition, term, there, progress)
            return _Tried(found, classes)

        self._show(None)
        self._watch(self._session.long(work, self._take, self._fail), self.tr("Working it out …"))

    def _watch(self, task: Task, words: str) -> None:
        """Escape stops it; before and after it goes back."""
        self._back.setEnabled(False)
        self._busy.watch(task, words)
        task.ended.connect(self._tell)

    @property
    def said(self) -> str:
        """What comes of it, in a sentence."""
        return labels.plain(self._sum.text())

    def _take(self, tried: _Tried) -> None:
        self._fill_rooms(tried.classes)
        self._room.choose(tried.preview.classroom)
        self._show(tried.preview)

    def _show(self, preview: Preview | None) -> None:
        self._preview = preview
        self._changes.show(preview.changes if preview else ())
        if not self._changes.records:
            self._children.show(())
        edition = next(e for e in self._choices.editions if e.id == self._edition.chosen())
        words = self.tr("Source: {source}").format(source=edition.source.of(language()))
        if not edition.verified:
            words += " · " + self.tr("Not verified")
        set_text(self._source, words)
        self._tables.setVisible(bool(self._changes.records))
        self._do.setEnabled(preview is not None and edition.id != self._choices.in_use.id)
        if preview is not None:
            set_text(self._sum, self._words(preview))
        self._fit()

    def _tell(self) -> None:
        """What is to be said where it was stopped, or went wrong."""
        self._back.setEnabled(True)
        if self._preview is None:
            set_text(self._sum, self.tr("Stopped. Choose something to try again."))

    def _words(self, found: Preview) -> str:
        before, after = (each.title.of(language()) for each in (found.before, found.after))
        if not found.counted:
            return self.tr("Nobody has a finished form here in this term: nothing would change.")
        if found.before.id == found.after.id:
            return self.tr("“{edition}” is what this term is scored by.").format(edition=after)
        if not found.changes:
            return self.tr("All %n child(ren) would stay in their bands.", "", found.counted)
        words = self.tr(
            "{children} of {counted} children would be in another band by “{after}” than by "
            "“{before}”."
        )
        return words.format(
            children=found.children, counted=found.counted, after=after, before=before
        )

    def _show_children(self, change: Change) -> None:
        self._children.show(change.moved)

    def _ask(self) -> None:
        found, since = self._preview, self._since.chosen()
        if found is None:
            return
        if isinstance(since, Term):
            when = self.tr("Terms before {term} stay as they are.")
            when = when.format(term=labels.term_short(since))
        else:
            when = self.tr("Reports of earlier terms will say something else than those printed.")
        words = self.tr(
            "The records of all classes are scored by them at once, and new ones from now on. "
            "Results by “{before}” stay beside the new ones: every report can still be made by "
            "them, and you can go back. {when}"
        ).format(before=self._choices.in_use.title.of(language()), when=when)
        edition, title = found.after, labels.form_title(self._choices.form)
        dialogs.confirm(
            self,
            self.tr("Score “{form}” by “{edition}”?").format(
                form=title, edition=edition.title.of(language())
            ),
            words,
            (self.tr("Use these cut-offs"), lambda: self.adopt(edition, since)),
        )

    def adopt(self, edition: Edition, since: object) -> None:
        """Take the cut-offs up, from a term on or in all."""
        form = self._choices.form.id
        first = since if isinstance(since, Term) else None

        def work(services: SchoolServices, progress: Progress) -> str:
            services.editions.adopt(form, edition.id, first, progress)
            return edition.title.of(language())

        task = self._session.long(work, self._tell_adopted, self._fail)
        self._watch(task, self.tr("Scoring the records …"))

    def _tell_adopted(self, edition: str) -> None:
        words = self.tr("“{form}” is scored by “{edition}” from now on.")
        title = labels.form_title(self._choices.form)
        self.adopted.emit(words.format(form=title, edition=edition))

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.failed.emit(str(problem))

    def _fit(self) -> None:
        """Side by side, or one above the other with a few rows each."""
        beside = self.width() >= theme.px(_BESIDE)
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        for table, most in ((self.changes, _ROWS), (self.children_, _CHILDREN)):
            rows = max(min(table.model().rowCount(), most), 2)
            row = table.verticalHeader().defaultSectionSize()
            least = table.horizontalHeader().height() + rows * row + 2
            table.setMinimumHeight(least)
            whole = beside or table is self.children_
            table.setMaximumHeight(_ALL if whole else least)
        for column in (1, 2):
            words = self.changes.sizeHintForColumn(column) + theme.px(8)
            self.changes.setColumnWidth(column, max(self.changes.least_width(column), words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
