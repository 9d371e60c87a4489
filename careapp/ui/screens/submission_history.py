"""The versions of a district pack that were handed in: when, by whom, what changed, what came."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careapp.services.submission_answers import Handed
from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.screens import submission_words
from careapp.ui.screens.home_parts import clear, column, picture, put, rule
from careapp.ui.widgets import button, label


class HistoryCard(Card):
    """Each version can be saved and printed again, as it was."""

    save_asked = Signal(str)  # a submission, by id
    print_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Handed in so far"))
        self.shown: Sequence[Handed] = ()
        self._rows = column(self, theme.px(4))

    def show_history(self, found: Sequence[Handed]) -> None:
        """The newest first."""
        self.shown = found
        clear(self._rows)
        for n, each in enumerate(found):
            if n:
                put(self._rows, rule())
            put(self._rows, self._row(each))
        if not found:
            words = self.tr(
                "Nothing of this term was handed in yet. Whatever is handed in stays here as it "
                "was, and can be printed again years later."
            )
            put(self._rows, label(words, "muted", wrap=True))

    def _row(self, found: Handed) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(label(submission_words.version(found), "strong", wrap=True), 1)
        head.addWidget(self._button(found, self.tr("Save again …"), "save", self.save_asked))
        head.addWidget(self._button(found, self.tr("Print"), "print", self.print_asked))
        about = label(submission_words.about(found), "small", wrap=True)
        about.setToolTip(found.submission.checksum)
        made = QWidget()
        words = QVBoxLayout(made)
        words.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        words.setSpacing(theme.px(2))
        words.addLayout(head)
        words.addWidget(about)
        words.addLayout(_state(found))
        for text in (submission_words.reasons(found), found.submission.changed):
            if text:
                words.addWidget(label(text, "small", wrap=True))
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return made

    def _button(self, found: Handed, words: str, icon: str, asked: SignalInstance) -> QWidget:
        made = button(words, icon=icon)
        made.setAccessibleName(f"{submission_words.version(found)}: {words}")
        made.clicked.connect(lambda: asked.emit(found.submission.id))
        return made


def _state(found: Handed) -> QHBoxLayout:
    words, icon, tone = submission_words.state(found)
    row = QHBoxLayout()
    row.setSpacing(theme.px(6))
    row.addWidget(picture(icon, tone))
    row.addWidget(label(words, "error" if found.is_returned else "", wrap=True), 1)
    return row
