"""Before a district pack is sent: what is missing, what does not add up, what is masked and why."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from careapp.domain.reconciliation import Difference
from careapp.services.submissions import Preview
from careapp.ui import theme
from careapp.ui.marks import remark
from careapp.ui.pages import Card
from careapp.ui.screens import completeness_words, submission_words
from careapp.ui.screens.home_parts import clear, column, good, put
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label

_EXPLAINED = 4  # differences shown that need no correction
_CHANGES = 6


class ChecksCard(Card):
    """Every line leads to where it is put right."""

    wanted = Signal(str, object)  # another screen: its id, and what for
    masked = Signal(bool)  # whether small numbers shall be masked

    def __init__(self, *, may_unmask: bool) -> None:
        super().__init__(self.tr("Before it is handed in"))
        self._rows = column(self, theme.px(4))
        self.unmask = TickBox(self.tr("Send small numbers as they are (the director decides)"))
        self.unmask.setVisible(may_unmask)
        self.unmask.clicked.connect(lambda on: self.masked.emit(not on))
        self.add(self.unmask)

    def show_preview(self, preview: Preview) -> None:
        """What is to be looked at in the pack that would be made."""
        clear(self._rows)
        for each in self._missing(preview):
            put(self._rows, each)
        for each in self._sums(preview.differences):
            put(self._rows, each)
        tone = "normal" if preview.content.pack.cover.masked else "problem"
        put(self._rows, _line(tone, submission_words.masked(preview)))
        if preview.other_key:
            words = self.tr(
                "The last pack was signed on another computer. This one signs with a key of its "
                "own, and the district will ask whether it is yours."
            )
            put(self._rows, _line("at_risk", words))
        put(self._rows, _line("", submission_words.against_last(preview)))
        if preview.changes:
            details = label(submission_words.changed(preview, _CHANGES), "small", wrap=True)
            put(self._rows, _indented(details))
        self.unmask.setChecked(not preview.content.pack.cover.masked)

    def _missing(self, preview: Preview) -> Iterable[QWidget]:
        if not preview.holes:
            yield good(self.tr("All that the term asks for is in."))
            return
        board = button(self.tr("Completeness board"), key="F8", icon="reports")
        board.clicked.connect(lambda: self.wanted.emit("completeness", None))
        words = self.tr(
            "It can be handed in all the same; a later version adds what is missing. What your "
            "school does not ask for is taken off on the board."
        )
        yield _line("at_risk", completeness_words.hole_line(preview.holes))
        yield _indented(label(words, "small", wrap=True))
        yield _indented(board, stretch=0)

    def _sums(self, differences: Iterable[Difference]) -> Iterable[QWidget]:
        """What is in doubt in red, each with its reason; what is explained in a few quiet lines."""
        serious = [each for each in differences if each.serious]
        explained = [each for each in differences if not each.serious]
        if not serious:
            yield good(self.tr("The totals agree with the headcount, by grade and by sex."))
        for each in serious:
            yield self._difference(each)
        for each in explained[:_EXPLAINED]:
            words = f"{submission_words.whom(each)}: {each.reason}"
            yield _indented(label(words, "small", wrap=True))
        if len(explained) > _EXPLAINED:
            more = self.tr("and %n more that are explained", "", len(explained) - _EXPLAINED)
            yield _indented(label(more, "small", wrap=True))

    def _difference(self, found: Difference) -> QWidget:
        words = f"{submission_words.whom(found)}: {submission_words.numbers(found)}. {found.reason}"
        see = None
        if found.students:
            see = button(self.tr("See who"), "plain")
            see.setAccessibleName(f"{words} {see.text()}")
            detail = {"ids": found.students, "title": submission_words.whom(found)}
            see.clicked.connect(lambda: self.wanted.emit("students", detail))
        return _line("problem", words, "error", beside=see)


def _line(tone: str, words: str, kind: str = "", beside: QWidget | None = None) -> QWidget:
    """A sign, its words, and a way on."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, theme.px(3), 0, theme.px(3))
    row.setSpacing(theme.px(8))
    row.addLayout(remark(words, kind, tone), 1)
    if beside is not None:
        row.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def _indented(what: QWidget, stretch: int = 1) -> QWidget:
    """Below the line that it belongs to."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(theme.px(26), 0, 0, theme.px(3))
    row.addWidget(what, stretch)
    row.addStretch(1 - stretch)
    return made
