"""The district pack: what to look at before, the letter, one button, and what was handed in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.progress import Progress
from careapp.services.schools import SchoolServices
from careapp.services.submission_answers import Handed, UnknownDistrict
from careapp.services.submissions import Made, Preview
from careapp.ui import drop_zone, files, labels, theme
from careapp.ui.busy import Busy
from careapp.ui.pages import SPACING, Banner, EmptyState, PageHeader, ScrollPage
from careapp.ui.screens import report_files, submission_words
from careapp.ui.screens.submission_checks import ChecksCard
from careapp.ui.screens.submission_history import HistoryCard
from careapp.ui.screens.submission_letter import LetterCard
from careapp.ui.screens.submission_made import MadeCard
from careapp.ui.screens.submission_making import Asked, Making
from careapp.ui.screens.submission_print import PackPrint
from careapp.ui.session import Session
from careapp.ui.tasks import Task
from careapp.ui.unsaved import Notes, again
from careapp.ui.widgets import button

_BESIDE = 940  # a page at least this wide has two columns of cards


@dataclass(frozen=True, slots=True)
class _Found:
    """What came from the database lane, for which term; no preview where nobody is counted."""

    term: Term
    preview: Preview | None
    handed: tuple[Handed, ...]


class SubmissionsScreen(QWidget):
    """Of the whole school, whatever class is chosen above."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._masked = True
        self._preview: Preview | None = None
        self.keeps = Notes(self)  # letters that were changed and not handed in yet, by term
        self.header, self.banner = PageHeader(self.tr("District pack")), Banner()
        self.answer = Banner()  # what the district said last, if there is something to be done
        self.go = button(self.tr("Make the pack …"), "primary", key="Ctrl+Return", icon="export")
        self.take_answer = button(self.tr("The district's answer …"), key="Ctrl+O", icon="import")
        self.checks = ChecksCard(may_unmask=session.actor.may(Action.UNMASK))
        self.files, self.history = MadeCard(), HistoryCard()
        self.letter = LetterCard(self.keeps)
        self._body, self._empty = QWidget(), EmptyState(self.tr("Reading …"), icon="export")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._way_on = ""  # what the button under a sentence does
        self._page = ScrollPage()
        self._build()
        self.cover = Busy(self)
        self.making, self.print = Making(session, self.cover), PackPrint(session, self, self.banner)
        self._connect()

    def _build(self) -> None:
        for each in (self.take_answer, self.go):
            self.header.add_action(each)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACING)
        for cards in ((self.files, self.checks, self.history), (self.letter,)):
            column = QVBoxLayout()
            column.setSpacing(SPACING)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._body.setLayout(self._columns)
        for part in (self.header, self.answer, self.banner, self._body):
            self._page.column.addWidget(part)
        self._page.column.addWidget(self._empty, 1)
        self._page.column.addStretch()
        self._body.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _connect(self) -> None:
        self.go.clicked.connect(lambda: self._ask_folder(self.make))
        self.take_answer.clicked.connect(self._ask_answer)
        drop_zone.take_drops(self, (".carefeedback",), self.open_answer, self.take_answer)
        self.checks.wanted.connect(self.wanted)
        self.checks.masked.connect(self._mask)
        self.letter.changed.connect(self._weigh)
        self.history.save_asked.connect(self._ask_again)
        self.history.print_asked.connect(self.print.ask)
        self.making.made.connect(self._say_made)
        self.making.same.connect(self.refresh)
        self.making.failed.connect(self._fail)
        self._empty.acted.connect(self._act)
        self._session.changed.connect(self._follow)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The pack of another term; a class makes no difference."""
        if term != self._term:
            self._term, self._preview = term, None
            self.files.hide()
        self.refresh()

    def refresh(self) -> None:
        """Count everything again: the numbers are those of now."""
        term, masked = self._term, self._masked
        if term is None:
            return

        def work(services: SchoolServices, progress: Progress) -> _Found:
            handed = services.submissions.history(term)
            if not services.people.counted(term):
                return _Found(term, None, handed)
            seen = services.submissions.preview(term, masked=masked, progress=progress)
            return _Found(term, seen, handed)

        task = self._session.long(work, self._show, self._fail)
        task.ended.connect(self._stopped)
        self.cover.watch(task, self.tr("Counting …"))

    def make(self, out: Path) -> None:
        """Make the pack into a folder; where nothing has changed, the last one once more."""
        preview, typed = self._preview, self.letter.typed()
        if preview is None:
            return
        report_files.remember_folder(self._session.preferences, out)
        if self._same and preview.last is not None:
            self.making.again(preview.last.id, out)
        else:
            self.making.make(Asked(preview.term, out, self._masked, typed))

    def take(self, detail: object) -> None:
        """The file of an answer, that the program was started with."""
        if isinstance(detail, Path):
            self.open_answer(detail)

    def open_answer(self, path: Path, *, trust: bool = False) -> None:
        """Take in what the district answered; `trust` takes its new key too."""

        def refused(problem: Exception) -> None:
            if isinstance(problem, UnknownDistrict):
                words = self.tr("I have compared it: take it in")
                self.banner.show_error(
                    str(problem), words, lambda: self.open_answer(path, trust=True)
                )
            else:
                self._fail(problem)

        self._session.read(
            lambda services: services.submissions.open_feedback(path, trust=trust),
            self._say_answered,
            refused,
        )

    @property
    def _same(self) -> bool:
        """The last version says all of it already."""
        preview = self._preview
        return preview is not None and preview.same and self.letter.typed() is None

    def _show(self, found: _Found) -> None:
        if found.term != self._term:
            return  # of a term that was left meanwhile
        self.header.set_subtitle(labels.term(found.term))
        self.history.show_history(found.handed)
        self._say_answer(found.handed)
        preview, self._preview = found.preview, found.preview
        if preview is None and not found.handed:
            self._say_nobody()
            return
        self._empty.hide()
        self._body.show()
        for part in (self.go, self.checks, self.letter):
            part.setVisible(preview is not None)
        if preview is not None:
            self.checks.show_preview(preview)
            if self.letter.show_preview(preview):
                self.banner.show_warning(again())
            self._weigh()

    def _weigh(self) -> None:
        """The button says which version it makes."""
        preview = self._preview
        if preview is None:
            return
        if self._same and preview.last is not None:
            words = self.tr("Save version {version} again …")
            self.go.setText(words.format(version=preview.last.version))
        else:
            words = self.tr("Make the pack, version {version} …")
            self.go.setText(words.format(version=preview.version))

    def _say_answer(self, handed: Sequence[Handed]) -> None:
        """A pack that came back stands above everything, with the reasons."""
        newest = next(iter(handed), None)
        if newest is not None and newest.is_returned:
            self.answer.show_error(submission_words.came_back(newest))
        else:
            self.answer.clear()

    def _say_nobody(self) -> None:
        words = self.tr("There are no students here in this term. Bring in the list first.")
        may = self._session.actor.may(Action.IMPORT_ROSTER)
        self._say(words, self.tr("To the list of students") if may else "", "roster")

    def _act(self) -> None:
        if self._way_on:
            self.wanted.emit(self._way_on, None)
        else:
            self.refresh()

    def _say(self, words: str, action: str, way_on: str) -> None:
        """A sentence in place of the cards, and a button: to a place, or "" to read again."""
        self._way_on = way_on
        self._empty.set_sentence(words, action)
        self._body.hide()
        self.go.hide()
        self._empty.show()

    def _fail(self, problem: Exception) -> None:
        """What was read before stays in sight."""
        if not isinstance(problem, CareError):
            return
        if self._body.isVisible():
            self.banner.show_error(str(problem))
            self._page.verticalScrollBar().setValue(0)
        else:
            self._say(str(problem), self.tr("Try again"), "")

    def _stopped(self) -> None:
        """After a cancel what was counted before stays in sight, masked as it is."""
        task, preview = self.sender(), self._preview
        if not isinstance(task, Task) or not task.brake.dropped:
            return
        if preview is None:
            words = self.tr("Counting was stopped. Nothing has been changed.")
            self._say(words, self.tr("Count again"), "")
        else:
            self._masked = preview.content.pack.cover.masked
            self.checks.unmask.setChecked(not self._masked)

    def _mask(self, masked: bool) -> None:
        self._masked = masked
        self.refresh()

    def _ask_folder(self, then: Callable[[Path], object]) -> None:
        begin = report_files.last_folder(self._session.preferences)
        files.choose_folder(self, self.tr("Into which folder"), begin, then)

    def _ask_again(self, id_: str) -> None:
        self._ask_folder(lambda out: self.making.again(id_, out))

    def _ask_answer(self) -> None:
        kinds = self.tr("Answers of a district (*.carefeedback)")
        files.choose_file(self, self.take_answer.text(), kinds, self.open_answer)

    def _say_made(self, made: Made) -> None:
        self.banner.clear()
        if made.fresh:
            self.letter.settle()
        self.files.show_made(made)
        self._page.verticalScrollBar().setValue(0)
        self._session.changed.emit("submissions")
        self.refresh()

    def _say_answered(self, found: Handed) -> None:
        if not found.is_returned:  # that stands above everything anyway
            words, _, _ = submission_words.state(found)
            self.banner.show_success(f"{submission_words.version(found)}: {words}")
        self._session.changed.emit("submissions")
        self.refresh()

    def _follow(self, what: str) -> None:
        if what in ("people", "screenings", "settings") and self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the button."""
        super().showEvent(event)
        self.go.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)
