"""The question before signs are set aside: why nothing has to be done about them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from careapp.services.signs import Sign
from careapp.ui import theme
from careapp.ui.screens.plan_fields import Lines
from careapp.ui.sheets import Sheet
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 440


class AsideDialog(Sheet):
    """Asks for a reason; what is typed is noted until the decision is stored."""

    said = Signal(str)  # the reason

    def __init__(
        self, over: QWidget, child: str, signs: tuple[Sign, ...], notes: Notes, note: str
    ) -> None:
        super().__init__(over, self.tr("Set aside"))
        self._notes, self._note = notes, note
        self.reason = Lines(self.tr("Why nothing has to be done about it now"), 3)
        self.go = button(self.tr("Set aside"), "primary")
        self._build(child, signs)
        typed, _ = notes.look(note)
        self.reason.set_text(str(typed or ""))
        self.reason.changed.connect(self._weigh)
        self.go.clicked.connect(self._say)
        self.reason.setFocus()
        self._weigh()

    def _build(self, child: str, signs: tuple[Sign, ...]) -> None:
        column = self.column
        title = label(self.tr("Set aside: {child}").format(child=child), "h2", wrap=True)
        title.setParent(self)  # its style is known only inside the dialog
        column.addWidget(fix_width(title, theme.px(_WIDTH)))
        for each in signs:
            column.addWidget(fix_width(label(each.numbers, "", wrap=True), theme.px(_WIDTH)))
        column.addWidget(self.reason)
        offered = QGridLayout()
        offered.setSpacing(theme.px(6))
        usual = (
            self.tr("The reason is known and has passed"),
            self.tr("Ill, with a doctor's note"),
            self.tr("The family is looking after it"),
            self.tr("A number was entered wrongly"),
        )
        for n, words in enumerate(usual):
            pill = button(words, "pill")
            pill.clicked.connect(lambda _=False, words=words: self.reason.set_text(words))
            offered.addWidget(pill, n // 2, n % 2)
        column.addLayout(offered)
        hint = self.tr("It comes back by itself when the numbers get worse.")
        column.addWidget(fix_width(label(hint, "small", wrap=True), theme.px(_WIDTH)))
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        self.set_foot(leave, self.go)

    def _weigh(self) -> None:
        self._notes.note(self._note, self.reason.text())
        self.go.setEnabled(bool(self.reason.text()))

    def _say(self) -> None:
        self.said.emit(self.reason.text())
        self.accept()
