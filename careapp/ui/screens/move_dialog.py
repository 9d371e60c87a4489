"""What the questions before a move of a plan and of a referral have in common."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.sheets import Sheet
from careapp.ui.tick_box import TickBox
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 460


class MoveQuestion(Sheet):
    """Asks what a move of this kind has to say; `made` gives it. What is typed is noted until the
    move is stored."""

    made = Signal(str, object)  # the kind, and a Made

    def __init__(self, over: QWidget, of: str, kind: str, notes: Notes) -> None:
        super().__init__(over)
        self._kind, self._notes = kind, notes
        self._name = note_name(of, kind)
        self.results: dict[str, TickBox] = {}

    def _offer(self, words: Mapping[str, str]) -> None:
        """Results to choose one of, by id."""
        for id_, word in words.items():
            box = TickBox(word, single=True)
            box.answered.connect(lambda _=None, id_=id_: self._choose(id_))
            self.results[id_] = box

    def _lay_out(self, move: str, about: str, *parts: QWidget | QLayout) -> None:
        """The name of the move, what it is about, what is asked, and two buttons."""
        self.setWindowTitle(move)
        column = self.column
        title = label(move, "h2")
        title.setParent(self)  # its style is known only inside the dialog
        column.addWidget(title)
        column.addWidget(fix_width(label(about, "", wrap=True), theme.px(_WIDTH)))
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        leave = button(translate("MoveQuestion", "Not now"))
        leave.clicked.connect(self.reject)
        self.go = button(move, "primary")
        self.go.clicked.connect(self._say)
        self.set_foot(leave, self.go)

    @property
    def chosen(self) -> str:
        """What is chosen; "" for nothing yet."""
        return next((id_ for id_, box in self.results.items() if box.isChecked()), "")

    def _choose(self, chosen: str) -> None:
        for id_, box in self.results.items():
            box.setChecked(id_ == chosen)
        self._weigh()

    def _weigh(self) -> None:
        """Note what is typed, and let it go on when all is said that must be."""
        raise NotImplementedError

    def _say(self) -> None:
        """Give what was said, and close."""
        raise NotImplementedError


def note_name(of: str, kind: str) -> str:
    """Under which name what is typed for a move of something is noted."""
    return f"{of}/{kind}"
