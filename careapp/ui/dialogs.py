"""Calm dialogs: a problem in one sentence, a question with its consequence.

They are shown with `open()`: nothing waits inside a second event loop.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.ui import icons, theme
from careapp.ui.pages import action_row
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 440


class Message(QDialog):
    """A picture, a title, sentences, and buttons at the lower right; Escape closes it."""

    def __init__(
        self, parent: QWidget | None, title: str, sentences: tuple[str, ...], tone: str, icon: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        picture = label()
        colour = theme.palette().tone(tone).name()
        picture.setPixmap(icons.pixmap(icon, colour, theme.px(32), 2.0))
        words = QVBoxLayout()
        words.setSpacing(6)
        heading = label(title, "h2", wrap=True)
        heading.setParent(self)  # its style is known only inside the dialog
        words.addWidget(fix_width(heading, theme.px(_WIDTH)))
        for sentence in sentences:
            words.addWidget(fix_width(label(sentence, wrap=True), theme.px(_WIDTH)))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 18, 22, 16)
        self._column.setSpacing(16)
        self._column.addLayout(top)
        self.setAccessibleDescription(" ".join(sentences))

    def set_buttons(self, *buttons: QPushButton) -> None:
        """The last one answers Enter."""
        self._column.addLayout(action_row(*buttons))
        buttons[-1].setDefault(True)
        buttons[-1].setFocus()


def show_error(parent: QWidget | None, problem: CareError | str) -> Message:
    """What is wrong and what to do, in the sentence it came with."""
    title = translate("Dialogs", "This did not work")
    shown = Message(parent, title, (str(problem),), "at_risk", "warning")
    return _closing(shown)


def show_bug(parent: QWidget | None) -> Message:
    """Something broke that should not: nothing more is said, the log has the rest."""
    shown = Message(
        parent,
        translate("Dialogs", "Something went wrong in the program"),
        (
            translate(
                "Dialogs",
                "What you have entered so far is stored. Please try again; "
                "if it happens again, close the program and open it once more.",
            ),
            translate("Dialogs", "The log keeps where it happened, without any student's data."),
        ),
        "problem",
        "warning",
    )
    return _closing(shown)


def tell(parent: QWidget | None, title: str, sentences: tuple[str, ...]) -> Message:
    """Something to be known; nothing went wrong."""
    return _closing(Message(parent, title, sentences, "at_risk", "warning"))


def confirm(
    parent: QWidget | None,
    question: str,
    consequence: str,
    action: tuple[str, Callable[[], None]],
    *,
    danger: bool = False,
    leave: str = "",
) -> Message:
    """Ask before something is done; `action` is the button's words and what it does, `leave` are
    the words of the other one."""
    words, then = action
    shown = Message(parent, question, (consequence,), "problem" if danger else "accent", "info")
    shown.accepted.connect(then)
    stay = button(leave or translate("Dialogs", "Leave it as it is"))
    stay.clicked.connect(shown.reject)
    do = button(words, "danger" if danger else "primary")
    do.clicked.connect(shown.accept)
    shown.set_buttons(*((do, stay) if danger else (stay, do)))
    shown.open()
    return shown


def _closing(shown: Message) -> Message:
    close = button(translate("Dialogs", "Close"), "primary")
    close.clicked.connect(shown.accept)
    shown.set_buttons(close)
    shown.open()
    return shown
