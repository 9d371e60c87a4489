"""What the district's pages of papers share: one is chosen from a list, and drawn in a language."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.errors import CareError
from careapp.ui.busy import Busy
from careapp.ui.district_session import DistrictSession
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.letter_pickers import language_picker
from careapp.ui.screens.paper_desk import GalleryDesk
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_preview import ReportPreview
from careapp.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class Asked:
    """A paper by its name, of which round, in which language and digits."""

    name: str
    term: str
    language: str
    thai_digits: bool


class DistrictPapers(GalleryDesk):
    """Whatever is chosen, the paper follows. A page says what is `making` it and that it `failed`,
    and has its own `refresh` and `_make`."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: DistrictSession, making: str, failed: str) -> None:
        right = Card()
        super().__init__(right)
        self._session, self._term, self._name = session, "", ""
        self._making, self._failed = making, failed
        self._asked: Asked | None = None
        self._shown = ""  # whose paper is in sight
        self._task: Task | None = None
        self.language = language_picker(self.tr("Language of the paper"))
        self.digits = Picker(self.tr("Digits on papers"))
        self.digits.fill([("0 1 2 3", False), ("๐ ๑ ๒ ๓", True)], False)
        self.preview = ReportPreview(session)
        self.out = ReportOut(session, self, self.banner)  # the buttons for the paper in sight
        self._drawing = Busy(self.preview)
        choices = QHBoxLayout()
        choices.addWidget(self.language)
        choices.addWidget(self.digits)
        choices.addStretch(1)
        right.add(choices)
        right.add(self.preview, 1)
        self.gallery.picked.connect(self.show_named)
        self.language.picked.connect(self._make)
        self.digits.picked.connect(self._make)
        self.preview.acted.connect(self.refresh)
        session.changed.connect(self._follow)

    def set_round(self, term: str) -> None:
        """The papers of another round."""
        self._term = term
        self.refresh()

    def refresh(self) -> None:
        """Read and draw again: the numbers are those of now."""
        raise NotImplementedError

    def take(self, detail: object) -> None:
        """Show what another screen asks for, by its `name`."""
        if isinstance(detail, Mapping) and "name" in detail:
            self.show_named(str(detail["name"]))

    def show_named(self, name: str) -> None:
        self._name = name
        self.gallery.choose(name)
        self._make()

    def _make(self, _picked: object = None) -> None:
        """Draw what is chosen."""
        raise NotImplementedError

    def _ask(self) -> Asked:
        """What is chosen now. What is under way for another choice is given up."""
        if self._task is not None:
            self._task.cancel()
        self.out.offer(None)
        language, thai_digits = str(self.language.chosen()), bool(self.digits.chosen())
        self._asked = Asked(self._name, self._term, language, thai_digits)
        return self._asked

    def _watch(self, task: Task) -> None:
        self._task = task
        self._drawing.watch(task, self._making)

    def _file_name(self, asked: Asked) -> str:
        """Under which the paper is saved, without an ending."""
        raise NotImplementedError

    def _show(self, drawn: tuple[Asked, Paper]) -> None:
        asked, paper = drawn
        if asked is self._asked:
            stay, self._shown = self._shown == asked.name, asked.name
            self.preview.show_paper(paper, stay=stay)
            self.out.offer(paper, self._file_name(asked))

    def _fail(self, problem: Exception) -> None:
        words = str(problem) if isinstance(problem, CareError) else self._failed
        self._shown = ""
        self.preview.say(words, self.tr("Try again"))

    def _follow(self, what: str) -> None:
        """The numbers may be others now."""
        if what in ("schools", "rounds", "settings"):
            self._forget()
            if self.isVisible():
                self.refresh()

    def _forget(self) -> None:
        """What was kept of the numbers."""
