"""The calm panel over an answer that may mean danger: what to do, whom to tell, what was done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.safety import MISTAKE, steps
from careapp.i18n import language, translate
from careapp.services.safety import Raised
from careapp.ui import icons, labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import ScrollPart, action_row
from careapp.ui.tick_box import TickBox
from careapp.ui.unsaved import Notes, again
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 520  # of the words where all stands in one column
_ADVICE, _GAP, _DONE, _EDGES = 440, 28, 360, 70  # of two columns, between and around them
SAID = "said"
_GONE = 40  # what a window's frame and the screen's edge take


class DangerPanel(QDialog):
    """It goes away only when it is said what was done; a lock may take it down, and it comes back.

    `answered` gives the words; `mistyped` says that the answer itself was wrong.
    """

    answered = Signal(str, str)  # the alarm, and what was done
    mistyped = Signal(str)

    def __init__(
        self, over: QWidget, raised: Raised, notes: Notes, *, may_take_back: bool = True
    ) -> None:
        """What is ticked and typed is noted, so that it comes back after a lock as well.

        Without `may_take_back` nobody here typed the answer: it came in some other way.
        """
        super().__init__(over)
        self.raised, self._notes = raised, notes
        self.setWindowTitle(self.tr("This needs you now"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._ticks = [TickBox(words) for words in _done_words()]
        self._own = Field(self.tr("In your own words (if there is more to say)"))
        self._go = button(self.tr("This was done"), "primary")
        self._wrong = button(self.tr("The answer was typed by mistake"))
        self._note, self._came_in = note_name(raised.alarm.id), not may_take_back
        self._build(over)
        self._put_back()
        for tick in self._ticks:
            tick.answered.connect(self._weigh)
        self._own.changed.connect(self._weigh)
        self._go.clicked.connect(self._say)
        self._wrong.clicked.connect(self._take_back)
        self._weigh()
        self._ticks[0].setFocus()

    def _build(self, over: QWidget) -> None:
        beside = over.width() >= theme.px(_ADVICE + _GAP + _DONE + _EDGES)
        width = theme.px(_ADVICE if beside else _WIDTH)
        whole_width = width + theme.px(_GAP + _DONE) if beside else width
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._heading(whole_width))
        if self._came_in:
            column.addWidget(fix_width(label(self._from(), "muted", wrap=True), whole_width))
        way = QBoxLayout.Direction
        parts = QBoxLayout(way.LeftToRight if beside else way.TopToBottom)
        parts.setSpacing(theme.px(_GAP if beside else 8))
        parts.addLayout(self._advised(width))
        parts.addLayout(self._done())
        column.addLayout(parts)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.addWidget(ScrollPart(inside), 1)
        ways = (self._go,) if self._came_in else (self._wrong, self._go)
        whole.addLayout(action_row(*ways))
        room = self.screen().availableGeometry().height() - theme.px(_GONE)
        wanted = column.sizeHint().height() + theme.px(90)
        self.resize(whole_width + theme.px(_EDGES), min(wanted, room, over.height()))

    def _advised(self, width: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(5))
        for title, lines in self._advice():
            column.addWidget(label(title, "strong"))
            for line in lines:
                row, dot = QHBoxLayout(), label("•")
                row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
                room = width - dot.sizeHint().width() - row.spacing()
                row.addWidget(fix_width(label(line, wrap=True), room), 1)
                column.addLayout(row)
        column.addStretch()
        return column

    def _done(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(8))
        column.addWidget(label(self.tr("What was done?"), "strong"))
        for tick in self._ticks:
            column.addWidget(tick)
        column.addWidget(self._own)
        column.addStretch()
        return column

    def _heading(self, width: int) -> QHBoxLayout:
        picture = label()
        colour = theme.palette().tone("problem").name()
        picture.setPixmap(icons.pixmap("warning", colour, theme.px(32), 2.0))
        student = self.raised.student
        name = f"{student.prefix}{student.first_name} {student.last_name}"
        title = {
            "self_harm": self.tr("{name} may be about to hurt themselves"),
            "abuse": self.tr("{name} may be hurt by somebody"),
        }[self.raised.alarm.danger].format(name=name)
        heading = label(title, "h2", wrap=True)
        heading.setParent(self)  # its style is known only inside the dialog
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(fix_width(heading, width - theme.px(50)), 1)
        self.setAccessibleDescription(title)
        return row

    def _from(self) -> str:
        words = self.tr("From “{form}”, noted on {day}. Nobody has said yet what was done.")
        return words.format(form=self.raised.form, day=labels.day_words(self.raised.alarm.day))

    def _advice(self) -> list[tuple[str, list[str]]]:
        lang = language()
        tell = [
            " · ".join(filter(None, (each.name, each.position, each.phone)))
            for each in self.raised.staff
        ]
        nobody = self.tr("No guidance teacher or director is noted in the settings.")
        lines = [f"{each.number}  {each.words[lang]}" for each in self.raised.hotlines]
        return [
            (self.tr("What to do"), list(steps(self.raised.alarm.danger, lang))),
            (self.tr("Whom to tell in this school"), tell or [nobody]),
            (self.tr("Hotlines"), lines),
        ]

    @property
    def said(self) -> str:
        """What was ticked and typed, in one line."""
        ticked = [tick.text() for tick in self._ticks if tick.isChecked()]
        return "; ".join(filter(None, [*ticked, self._own.text().strip()]))

    def _put_back(self) -> None:
        kept, back = self._notes.look(self._note)
        if kept:
            self._own.set_text(kept["own"])
            for n, tick in enumerate(self._ticks):
                tick.setChecked(n in kept["ticks"])
        if back:
            self._own.say(again(), "warning")

    def _weigh(self, _changed: object = None) -> None:
        self._go.setEnabled(bool(self.said))
        ticks = [n for n, tick in enumerate(self._ticks) if tick.isChecked()]
        said = {"own": self._own.text(), "ticks": ticks}
        self._notes.note(self._note, said if any(said.values()) else None)

    def _say(self) -> None:
        self._notes.note(self._note, None)
        self.answered.emit(self.raised.alarm.id, self.said)
        self.accept()

    def _take_back(self) -> None:
        self._notes.note(self._note, None)
        self.mistyped.emit(self.raised.alarm.id)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape does not take it away, and Enter says nothing that was not chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._go.isEnabled():
            self._say()
        else:
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def note_name(alarm: str) -> str:
    """Under which name what is said of an alarm is noted while it is typed."""
    return f"{SAID} {alarm}"


def _done_words() -> tuple[str, ...]:
    return (
        translate("DangerPanel", "The guidance teacher or the director was told"),
        translate("DangerPanel", "An adult is with the student now"),
        translate("DangerPanel", "A hotline was called"),
        translate("DangerPanel", "The parents or guardians were told"),
    )


def said_words(said: str) -> str:
    """What was said of an alarm, for people to read."""
    mistyped = translate("DangerPanel", "The answer was typed by mistake")
    return mistyped if said == MISTAKE else labels.thai(said)
