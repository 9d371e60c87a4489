"""Memos and letters: chosen, filled from what is known, changed, seen as they will be printed."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.letters import Texts
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Banner, Card, PageHeader, ScrollPart, page_column
from careapp.ui.screens import report_words
from careapp.ui.screens.letter_choices import LetterChoices
from careapp.ui.screens.letter_fields import LetterFields
from careapp.ui.screens.letter_making import Asked, LetterMaking, texts_of
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_preview import ReportPreview
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes, again
from careapp.ui.widgets import button

PAUSE = 350  # milliseconds without a key before the paper follows
_GROUPS = ("school", "term", "numbers", "meeting")
_SHARE = {"child": (*_GROUPS, "child"), "referral": ("school", "term", "referral")}
_LEAST, _MOST = 300, 520  # pixels of the fields

Filled = tuple[Asked, Texts]


class LettersScreen(QWidget):
    """What is typed is for this one document; the school's own texts are in the settings."""

    wanted = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._asked: Asked | None = None  # whose texts stand in the fields
        self._filled: Texts = {}
        self._shown = ""  # the document whose paper is in sight
        self.keeps = Notes(self)
        self.banner = Banner()
        self.choices = LetterChoices(whole_school=session.actor.reaches_school)
        self.fields, self.preview = LetterFields(), ReportPreview(session)
        self._making = LetterMaking(session, self.preview)
        self.out = ReportOut(session, self, self.banner)
        self._left = ScrollPart(self.fields)
        self._again = button(self.tr("As the template has it"), icon="undo")
        self._texts = button(self.tr("The school's texts"), "plain", icon="settings")
        self._signers = button(self.tr("Who signs"), "plain", icon="edit")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._build()
        self._connect()

    def _build(self) -> None:
        back = button(self.tr("Reports"), "plain", icon="left")
        back.clicked.connect(lambda: self.wanted.emit("reports", None))
        header = PageHeader(self.tr("Memo and letter"))
        for each in (back, self.out.print, self.out.word, self.out.pdf):
            header.add_action(each)
        left, right = Card(), Card()
        left.add(self._left, 1)
        foot = FlowLayout(gap=8, line_gap=6)
        for each in (self._again, self._signers, self._texts):
            foot.addWidget(each)
        left.add(foot)
        right.add(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(left)
        row.addWidget(right, 1)
        self._card = left
        column = page_column(self)
        column.addWidget(header)
        column.addWidget(self.choices)
        column.addWidget(self.banner)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.choices.changed.connect(self.fill)
        self.fields.changed.connect(self._typed)
        self._pause.timeout.connect(self._make)
        self._making.made.connect(self._show)
        self._making.failed.connect(self._fail)
        self._again.clicked.connect(self._start_again)
        self._texts.clicked.connect(lambda: self._settings("letters"))
        self._signers.clicked.connect(lambda: self._settings("signers"))
        self.preview.acted.connect(lambda: self.wanted.emit("roster", None))
        self.keeps.given.connect(self._take_back)
        self._session.changed.connect(self._follow)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Letters of another term or class."""
        self._term, self._classroom = term, classroom
        self.refresh()

    def refresh(self) -> None:
        """Read the classes anew, and what the letter is filled with."""
        term = self._term
        if term is not None:
            self._session.read(lambda services: services.people.classrooms(term), self._take_rooms)

    def take(self, detail: object) -> None:
        """Be sent here for a letter by its `name`, of a `class`, a `student` or a `referral`."""
        if isinstance(detail, Mapping):
            self.choices.choose(detail)
            self.fill()

    def fill(self) -> None:
        """Fill the letter that is chosen; what was typed into it before stands there again."""
        self._pause.stop()
        self._making.stop()
        self.out.offer(None)
        asked = self.choices.asked()
        if asked is None:
            self._say_nobody()
            return

        def work(services: SchoolServices) -> Filled:
            return asked, services.letters.fill(asked.template.id, asked.wanted(services))

        self._session.read(work, self._take_filled, self._fail_filling)

    @property
    def said(self) -> str:
        """The message above the page."""
        return labels.plain(self.banner.sentence) if self.banner.isVisible() else ""

    def _take_rooms(self, rooms: tuple[Classroom, ...]) -> None:
        if self._term is not None:
            label = self._classroom.rooms[0].label if self._classroom else ""
            self.choices.show_rooms(self._term, rooms, label)
            self.fill()

    def _take_filled(self, filled: Filled) -> None:
        asked, texts = filled
        if asked != self.choices.asked():
            return
        self._asked, self._filled = asked, texts
        typed, back = self.keeps.look(asked.key)
        self.fields.offer(asked.language, _SHARE.get(asked.template.about, _GROUPS))
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
        place = asked.classroom.label if asked.classroom else ""
        kept = {"texts": now, "name": asked.template.id, "language": asked.language,
                "class": place, "student": asked.student, "referral": asked.referral}  # fmt: skip
        self.keeps.note(asked.key, kept if changed else "")

    def _make(self) -> None:
        if self._asked is not None:
            self._making.make(self._asked, self.fields.texts())

    def _show(self, asked: Asked, paper: Paper) -> None:
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

    def _say_nobody(self) -> None:
        if self._term is not None:
            self._asked = None
            words, action = report_words.no_students(self._term)
            may = self._session.actor.may(Action.IMPORT_ROSTER)
            self.preview.say(words, action if may else "")

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
            self.choices.choose(typed)
            self.fill()

    def _settings(self, section: str) -> None:
        self.wanted.emit("settings", {"section": section})

    def _follow(self, what: str) -> None:
        if what in ("people", "settings", "referrals", "screenings") and self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = min(max(round(self.width() * 0.42), theme.px(_LEAST)), theme.px(_MOST))
        self._card.setFixedWidth(wide)
