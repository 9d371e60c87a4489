"""The turn of the year: look at every class and child, change what is different, then turn."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom, read_classroom
from careapp.domain.schools import Term
from careapp.domain.year_turn import Choices, Fate, Numbers
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.services.year_turn import Done, Preview
from careapp.ui.busy import Busy
from careapp.ui.low_page import low_column
from careapp.ui.pages import Banner, Card, EmptyState, PageHeader
from careapp.ui.screens import year_turn_words as words
from careapp.ui.screens.year_turn_dialog import TurnDialog, still_open
from careapp.ui.screens.year_turn_page import TurnPage
from careapp.ui.session import Session
from careapp.ui.unsaved import Texts
from careapp.ui.widgets import button, label, set_text


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to turn, or why nothing is; and the turn that stands."""

    preview: Preview | None
    problem: str
    last: Done | None


class YearTurnScreen(QWidget):
    """What is chosen waits until the year is turned, also over a lock."""

    wanted = Signal(str, object)
    typed = Signal()
    returned = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._choices: Choices | None = None
        self._preview: Preview | None = None
        self._last: Done | None = None
        self._header = PageHeader(self.tr("Turn of the year"))
        self._banner = Banner()
        self._told, self._undo = label("", wrap=True), button(self.tr("Take it back …"))
        self._card = Card()
        self._warning = label("", "warning", wrap=True)
        self.page = TurnPage()
        self._empty = EmptyState("")
        self._pages = QStackedWidget()
        self._build()
        self._busy = Busy(self)
        self.page.chosen.connect(self._choose)
        self.page.asked.connect(self.ask)
        self._undo.clicked.connect(self.undo)
        self._empty.acted.connect(self._act)

    def _build(self) -> None:
        for name, icon, place in (
            (self.tr("Hand classes over"), "hand_over", "handover"),
            (self.tr("Back to the settings"), "left", "settings"),
        ):
            each = button(name, "plain", icon=icon)
            each.clicked.connect(lambda _=False, place=place: self._go(place))
            self._header.add_action(each)
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(self._undo)
        self._card.add(row)
        self._pages.addWidget(self.page)
        self._pages.addWidget(self._empty)
        column = low_column(self)
        column.addWidget(self._header)
        column.addWidget(self._banner)
        column.addWidget(self._card)
        column.addWidget(self._warning)
        column.addWidget(self._pages, 1)
        self._card.hide()
        self._warning.hide()

    def _go(self, place: str) -> None:
        detail = {"section": "terms"} if place == "settings" else None
        self.wanted.emit(place, detail)

    def _act(self) -> None:
        """What there is to do instead of turning the year."""
        self._go("roster" if self._session.actor.may(Action.TURN_YEAR) else "handover")

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """It is always the whole school's, of the year that it works in."""
        self.refresh()

    def refresh(self) -> None:
        """Read the classes anew; what was chosen stays."""
        if not self._session.actor.may(Action.TURN_YEAR):
            words = self.tr("The administrator or the care coordinator turns the year.")
            hands = self._session.actor.may(Action.EDIT_STUDENTS)
            own = self.tr("You hand your class over.") if hands else ""
            action = self.tr("Hand a class over") if hands else ""
            self._show_nothing(f"{words} {own}".strip(), action)
            return
        choices = self._choices
        task = self._session.read(lambda services: _find(services, choices), self._show)
        self._busy.watch(task, self.tr("Reading …"))

    def _show(self, found: Found) -> None:
        self._preview, self._last = found.preview, found.last
        self._card.setVisible(found.last is not None)
        if found.last is not None:
            set_text(self._told, words.told(found.last))
            self._undo.setVisible(found.last.may_undo)
        if found.preview is None:
            self._show_nothing(found.problem)
        elif not found.preview.going:
            none = self.tr("Nobody is in a class yet. Begin with the list of students.")
            self._show_nothing(none, self.tr("Import the list"))
        else:
            self._show_preview(found.preview)

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        subtitle = self.tr("From {before} to {after}")
        self._header.set_subtitle(subtitle.format(before=preview.year - 1, after=preview.year))
        self._warning.setVisible(preview.closes is not None)
        if preview.closes is not None:
            set_text(self._warning, still_open(preview.closes))
        self.page.show_preview(preview)
        self._pages.setCurrentWidget(self.page)

    def _show_nothing(self, sentence: str, action: str = "") -> None:
        self._warning.hide()
        self._empty.set_sentence(sentence, action)
        self._pages.setCurrentWidget(self._empty)

    def _choose(self, choices: Choices) -> None:
        if self._preview is not None:
            self._choices = choices
            self._show_preview(self._preview.chosen(choices))
            self.typed.emit()

    def ask(self) -> None:
        """The whole of it once more, in words, before it is written."""
        if self._preview is not None and self._preview.going:
            shown = TurnDialog(self, self._preview)
            shown.made.connect(self._turn)
            shown.open()

    def _turn(self, why: str) -> None:
        preview = self._preview
        if preview is None:
            return
        task = self._session.read(
            lambda services: services.year_turn.turn(preview, why), self._tell, self._refuse
        )
        self._busy.watch(task, self.tr("Storing …"))

    def _tell(self, done: Done) -> None:
        self._choices = None
        self.typed.emit()
        self._banner.show_success(words.told(done), self.tr("Undo"), self.undo)
        self._session.changed.emit("people")
        self.refresh()

    def undo(self) -> None:
        """Take the last turn back."""
        done = self._last
        if done is None:
            return

        def work(services: SchoolServices) -> int:
            services.year_turn.undo(done.year)
            return done.year

        self._session.read(work, self._tell_undone, self._refuse)

    def _tell_undone(self, year: int) -> None:
        words_ = self.tr("The turn into {year} is taken back: all classes are as they were.")
        self._banner.show_success(words_.format(year=year))
        self._session.changed.emit("people")
        self.refresh()

    def _refuse(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))
            self.refresh()

    @property
    def said(self) -> str:
        return self._banner.sentence.replace("\u200b", "") if self._banner.isVisible() else ""

    @property
    def keeps(self) -> "YearTurnScreen":
        return self

    def texts(self) -> Texts:
        """What was chosen and is not turned yet."""
        if self._choices is None:
            return {}
        rooms = {one.label: other.label for one, other in self._choices.rooms.items()}
        return {
            "fates": dict(self._choices.fates), "rooms": rooms, "numbers": self._choices.numbers,
        }  # fmt: skip

    def give_back(self, texts: Texts) -> None:
        fates = cast("Mapping[str, Fate]", texts["fates"])
        rooms: Mapping[str, Any] = texts["rooms"]
        self._choices = Choices(
            fates,
            {read_classroom(one): read_classroom(other) for one, other in rooms.items()},
            cast("Numbers", texts["numbers"]),
        )
        self.refresh()
        self.returned.emit()


def _find(services: SchoolServices, choices: Choices | None) -> Found:
    last = services.year_turn.last()
    try:
        return Found(services.year_turn.preview(choices), "", last)
    except CareError as problem:
        return Found(None, str(problem), last)
