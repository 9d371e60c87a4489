"""What the form behind a plan said then, and what it says now; and to fill it in again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from careapp.forms.change import Change
from careapp.forms.definition import Form
from careapp.services.plan_change import ThenAndNow
from careapp.ui import labels, theme
from careapp.ui.marks import Mark
from careapp.ui.pages import Card
from careapp.ui.screens import child_results_words as words_of
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.plan_fields import foot
from careapp.ui.widgets import button, label, set_text

_VERDICTS = {"better": "normal", "worse": "problem", "same": "at_risk"}


class ChangeCard(Card):
    """Hidden where no form led to the plan."""

    again_asked = Signal()

    def __init__(self, *, may_fill: bool) -> None:
        super().__init__(self.tr("The result then and now"))
        self._may_fill = may_fill
        self._about = label("", "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(2))
        self.again = button(self.tr("Screen again"), icon="screening")
        self.again.clicked.connect(self.again_asked)
        self.add(self._about)
        self.add(self._grid)
        self.add(foot(self.again))
        self.hide()

    def show_change(self, found: ThenAndNow | None) -> None:
        self.setVisible(found is not None)
        if found is None:
            return
        clear(self._grid)
        title = labels.form_title(found.form)
        if found.before is None:
            said = self.tr("{form}: no result from before the plan.").format(form=title)
        elif found.now is None:
            said = self.tr("{form} · {day}. It has not been filled in again since.")
            said = said.format(form=title, day=labels.day_short(found.before))
        else:
            said = self.tr("{form} · {before} and {now}, both by the same cut-offs")
            said = said.format(
                form=title, before=labels.day_short(found.before), now=labels.day_short(found.now)
            )
        set_text(self._about, said)
        for row, change in enumerate(found.changes):
            self._put(row, found.form, change, again=found.now is not None)
        self.again.setVisible(self._may_fill)

    def _put(self, row: int, form: Form, change: Change, *, again: bool) -> None:
        scale = form.scale(change.scale)
        name = label(words_of.scale_name(scale), "strong", wrap=True)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(_result(form, change, then=True), row, 1)
        if again:
            self._grid.addWidget(label("→", "muted"), row, 2)
            self._grid.addWidget(_result(form, change, then=False), row, 3)
            verdict = label(words_of.verdict_words(change), "muted", wrap=True)
            self._grid.addWidget(verdict, row, 4)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(4, 2)


def _result(form: Form, change: Change, *, then: bool) -> QWidget:
    """The sign and the words of a result."""
    score = change.before if then else change.now
    scale = form.scale(change.scale)
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(6))
    tone = words_of.result_tone(form, scale, score)
    if tone is not None:
        line.addWidget(Mark(tone))
    line.addWidget(label(words_of.result_words(form, scale, score) or "–"))
    line.addStretch(1)
    return made
