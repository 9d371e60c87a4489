"""The question before a year is turned: what will be written, and why while DMC is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.deadlines import Deadline
from careapp.i18n import language, translate
from careapp.services.year_turn import Preview
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.screens import year_turn_words as words
from careapp.ui.sheets import Sheet
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 470


class TurnDialog(Sheet):
    """`made` gives the reason, "" where none is needed."""

    made = Signal(str)

    def __init__(self, over: QWidget, preview: Preview) -> None:
        title = self.tr("Turn the year into {year}?").format(year=preview.year)
        super().__init__(over, title)
        self._closes = preview.closes
        self.why = Field(self.tr("Why they go up already"))
        self.go = button(self.tr("Turn the year"), "primary")
        column = self.column
        heading = label(title, "h2")
        heading.setParent(self)  # its style is known only inside the dialog
        column.addWidget(heading)
        for sentence in self._sentences(preview):
            column.addWidget(fix_width(label(sentence, wrap=True), theme.px(_WIDTH)))
        if preview.closes is not None:
            warning = label(still_open(preview.closes), "warning", wrap=True)
            column.addWidget(fix_width(warning, theme.px(_WIDTH)))
            column.addWidget(self.why)
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        self.set_foot(leave, self.go)
        self.go.clicked.connect(self._say)
        self.why.changed.connect(self._weigh)
        self._weigh()

    def _sentences(self, preview: Preview) -> tuple[str, ...]:
        day = labels.day_words(preview.since)
        return (
            words.whole(preview),
            self.tr("The new classes hold from {day} on. What was written so far stays.").format(
                day=day
            ),
            self.tr("It is one step, and can be taken back as one until the new year is used."),
        )

    def _weigh(self, *_: object) -> None:
        self.go.setEnabled(self._closes is None or bool(self.why.text().strip()))

    def _say(self) -> None:
        self.made.emit(self.why.text().strip() if self._closes is not None else "")
        self.accept()


def still_open(closes: Deadline) -> str:
    """Why it is too early, in DMC's own words where the round has a hint."""
    said = translate(
        "YearTurn", "DMC's round at the end of the year is open until {day}: {title}."
    ).format(
        day=labels.day_words(closes.last),
        title=closes.yearly.title.get(language(), "") if closes.yearly else "",
    )
    hint = closes.yearly.hint.get(language(), "") if closes.yearly else ""
    return f"{said} {hint}".strip()
