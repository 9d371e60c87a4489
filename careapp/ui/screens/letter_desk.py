"""A desk of letters: chosen, filled from what is known, changed, seen as they will be printed.

What a school's and a district's have in common; each has its own choices above.
"""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QTimer, Signal

from careapp.domain.letters import Template, Texts
from careapp.errors import CareError
from careapp.ui import theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card, ScrollPart
from careapp.ui.screens.letter_fields import LetterFields
from careapp.ui.screens.letter_making import AskedLetter, LetterMaking, texts_of
from careapp.ui.screens.letter_pickers import LetterPickers
from careapp.ui.screens.paper_desk import PaperDesk
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_preview import ReportPreview
from careapp.ui.session import AnySession
from careapp.ui.unsaved import Notes, again
from careapp.ui.widgets import button

PAUSE = 350  # milliseconds without a key before the paper follows
_LEAST, _MOST = 300, 520  # pixels of the fields

Filled = tuple[AskedLetter, Texts]


class LetterDesk(PaperDesk):
    """What is typed is for this one document; the texts that are kept are in the settings."""

    wanted = Signal(str, object)
    follows: tuple[str, ...] = ()  # what is told of a change after which it is filled anew

    def __init__(self, session: AnySession, choices: LetterPickers) -> None:
        right = Card()
        super().__init__(right)
        self._session, self._choices = session, choices
        self._asked: AskedLetter | None = None  # whose texts stand in the fields
        self._filled: Texts = {}
        self._shown = ""  # the document whose paper is in sight
        self.keeps = Notes(self)
        self.fields, self.preview = LetterFields(), ReportPreview(session)
        self._making = LetterMaking(session, self.preview)
        self.out = ReportOut(session, self, self.banner)
        self._again = button(self.tr("As the template has it"), icon="undo")
        self._signers = button(self.tr("Who signs"), "plain", icon="edit")
        self._texts = button("", "plain", icon="settings")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._build(right)
        self._connect()

    def _build(self, right: Card) -> None:
        back = button(self.tr("Reports"), "plain", icon="left")
        back.clicked.connect(lambda: self.wanted.emit("reports", None))
        for each in (back, self.out.print, self.out.word, self.out.pdf):
            self.header.add_action(each)
        self.left.add(ScrollPart(self.fields), 1)
        self.foot = FlowLayout(gap=8, line_gap=6)
        for each in (self._again, self._signers, self._texts):
            self.foot.addWidget(each)
        self.left.add(self.foot)
        right.add(self.preview, 1)
        self.column.insertWidget(1, self._choices)

    def _connect(self) -> None:
        self._choices.changed.connect(self.fill)
        self.fields.changed.connect(self._typed)
        self._pause.timeout.connect(self._make)
        self._making.made.connect(self._show)
        self._making.failed.connect(self._fail)
        self._again.clicked.connect(self._start_again)
        self._texts.clicked.connect(lambda: self._settings("letters"))
        self._signers.clicked.connect(lambda: self._settings("signers"))
        self.keeps.given.connect(self._take_back)
        self._session.changed.connect(self._follow)

    def refresh(self) -> None:
        """Read anew what there is to choose from, and what the letter is filled with."""
        raise NotImplementedError

    def take(self, detail: object) -> None:
        """Be sent here for a letter."""
        raise NotImplementedError

    def fill(self) -> None:
        """Fill the letter that is chosen; what was typed into it before stands there again."""
        self._pause.stop()
        self._making.stop()
        self.out.offer(None)
        asked = self._choices.asked()
        if asked is None:
            self._say_nobody()
            return

        def work(services: Any) -> Filled:
            return asked, asked.fill(services)

        self._session.read(work, self._take_filled, self._fail_filling)

    def _groups(self, template: Template) -> Iterable[str]:
        """The groups of the fields that may be put into a letter."""
        raise NotImplementedError

    def _say_nobody(self) -> None:
        """There is nothing to fill."""
        self._asked = None

    def _take_filled(self, filled: Filled) -> None:
        asked, texts = filled
        if asked != self._choices.asked():
            return
        self._asked, self._filled = asked, texts
        typed, back = self.keeps.look(asked.key)
        self.fields.offer(asked.language, self._groups(asked.template))
        self.fields.show_texts(asked.template.kind, {**texts, **texts_of(typed or {})})
        if back:
            self.banner.show_warning(again())
        self._weigh()
        self._make()

    def _typed(self) -> None:
        self._weigh()
        self._pause.start()

    def _weigh(self) -> None:
        """Note what differs from what the letter was filled with."""
        asked = self._asked
        if asked is None:
            return
        now = self.fields.texts()
        changed = any(now[part].strip() != text.strip() for part, text in self._filled.items())
        self._again.setEnabled(changed)
        self.keeps.note(asked.key, {"texts": now, **asked.kept()} if changed else "")

    def _make(self) -> None:
        if self._asked is not None:
            self._making.make(self._asked, self.fields.texts())

    def _show(self, asked: AskedLetter, paper: Paper) -> None:
        stay, self._shown = self._shown == asked.key, asked.key
        self.preview.show_paper(paper, stay=stay)
        self.out.offer(paper, asked.file_name)
        if self.said and self.said != again():
            self.banner.clear()

    def _fail(self, problem: Exception) -> None:
        """What is typed stays; the paper of before it stays in sight, and is not printed."""
        self.out.offer(None)
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))

    def _fail_filling(self, problem: Exception) -> None:
        self._asked = None
        self._fail(problem)
        self.preview.say(self.tr("This letter could not be made."))

    def _start_again(self) -> None:
        asked = self._asked
        if asked is not None:
            self.keeps.note(asked.key, "")
            self.fields.show_texts(asked.template.kind, self._filled)
            self._weigh()
            self._make()

    def _take_back(self) -> None:
        """Open the letter that something was typed into."""
        for typed in list(self.keeps.texts().values())[:1]:
            self.take(typed)

    def _settings(self, section: str) -> None:
        self.wanted.emit("settings", {"section": section})

    def _follow(self, what: str) -> None:
        if what in self.follows and self.isVisible():
            self.refresh()

    def _left_width(self) -> int:
        return min(max(round(self.width() * 0.42), theme.px(_LEAST)), theme.px(_MOST))
