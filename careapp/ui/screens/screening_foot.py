"""What stands below the grid and the guided form: how far all is, and the ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp.domain.records import Answer
from careapp.forms.definition import Form
from careapp.ui import labels, theme
from careapp.ui.marks import Legend
from careapp.ui.screens import screening_columns
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.screens.screening_next import next_button, show_next
from careapp.ui.screens.screening_saving import SaveState
from careapp.ui.screens.screening_strip import ScoreStrip
from careapp.ui.widgets import button, label, shortcut, with_key

NORMAL_KEY = FINISH_KEY = "Ctrl+Return"


def nothing_found(form: Form, section: str) -> tuple[str, str] | None:
    """The item and answer that say of a section: all is well. None where no answer says so."""
    bands = {band.id for band in form.bands}
    for item in form.items_of(section):
        words = [str(choice.value) for choice in item.choices if choice.value in bands]
        well = next((each for each in words if each in ("normal", "no")), None)
        if well is not None:
            return item.id, well
    return None


class GuidedFoot(QWidget):
    """Whether all is stored, how many children are complete, and what can be said at once."""

    well_said = Signal()  # all is well in this section
    next_asked = Signal()  # the form that comes next for this child

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self.state, self._done, self.next = SaveState(drafts), label("", "muted"), next_button()
        words = self.tr("All is well here, go on")
        self.normal = button(words, tip=with_key(words, NORMAL_KEY))
        shortcut(NORMAL_KEY, self, self.well_said.emit)
        self.normal.clicked.connect(self.well_said)
        self.next.clicked.connect(self.next_asked)
        row = _row(self)
        row.addWidget(self.state)
        row.addStretch(1)
        for each in (self._done, self.normal, self.next):
            row.addWidget(each)

    def show_done(self, done: int, total: int) -> None:
        words = self.tr("{done} of {total} children complete")
        self._done.setText(words.format(done=done, total=total))

    def show_section(self, form: Form, section: str, answers: dict[str, Answer]) -> None:
        """Whether "all is well" can be said of it: nothing in it speaks against it."""
        ticks = [item for item in form.items_of(section) if item.kind == "tick"]
        self.normal.setVisible(nothing_found(form, section) is not None)
        self.normal.setEnabled(not any(answers.get(item.id) for item in ticks))


class GridFoot(QWidget):
    """The scores of the child at work or what the signs mean, and how many rows are complete."""

    finish_asked = Signal()  # this child as it is
    next_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strip, self._count, self.next = ScoreStrip(), label("", "muted"), next_button()
        shown = ("normal", "at_risk", "problem", "talent", "need")
        self._legend = Legend([(tone, labels.group(tone)) for tone in shown])
        self._finish = button(self.tr("Finish this child as it is"), "plain", key=FINISH_KEY)
        self._finish.clicked.connect(self.finish_asked)
        self.next.clicked.connect(self.next_asked)
        row = _row(self)
        for each in (self.strip, self._legend):
            row.addWidget(each, 1)
        for last in (self._finish, self.next, self._count):
            row.addWidget(last)

    def begin_form(self, form: Form) -> None:
        """Numbers are told in the strip; signs are explained."""
        numbers = screening_columns.has_numbers(form)
        self.strip.setVisible(numbers)
        self._legend.setVisible(not numbers)

    def show_row(self, *, may_finish: bool, next_form: Form | None) -> None:
        """What can be done with the child at work; with a next form it is finished."""
        self._finish.setEnabled(may_finish)
        self._finish.setVisible(next_form is None)
        show_next(self.next, next_form)

    def show_count(self, done: int, total: int) -> None:
        words = self.tr("Complete: {done} of {total}")
        self._count.setText(words.format(done=done, total=total))

    @property
    def counted(self) -> str:
        """How many are complete, in words."""
        return self._count.text()


def _row(of: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(of)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(12))
    return row
