"""What a school asks for before its numbers are sent: ticked, and how many of each class."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from careapp.domain.completeness import MOST, Part, usual_parts
from careapp.i18n import language
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.session import Session
from careapp.ui.sheets import Sheet
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 440


class Asking(QObject):
    """Reads what is asked, shows the dialog over a screen, and keeps what was chosen."""

    saved = Signal(object)  # the parts as they were before
    failed = Signal(object)  # an Exception

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._over = session, over

    def begin(self) -> None:
        self._session.read(lambda services: services.completeness.parts(), self._ask)

    def save(self, parts: tuple[Part, ...]) -> None:
        """Ask for these from now on."""

        def work(services: SchoolServices) -> tuple[Part, ...]:
            return services.completeness.save_parts(parts)

        self._session.read(work, self._tell, self.failed.emit)

    def _ask(self, parts: tuple[Part, ...]) -> None:
        shown = AskedDialog(self._over, parts)
        shown.chosen.connect(self.save)
        shown.open()

    def _tell(self, before: tuple[Part, ...]) -> None:
        self.saved.emit(before)


class AskedDialog(Sheet):
    """Every part with a tick; where the list is from stands below."""

    chosen = Signal(object)  # the parts

    def __init__(self, over: QWidget, parts: Sequence[Part]) -> None:
        super().__init__(over, self.tr("What is asked of each class"))
        self._parts = parts
        self.ticks: dict[str, TickBox] = {}
        self.numbers: dict[str, QSpinBox] = {}
        self.go, leave = button(self.tr("Save"), "primary"), button(self.tr("Not now"))
        title = label(self.windowTitle(), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        column = self.column
        column.setSpacing(theme.px(4))
        column.addWidget(title)
        for part in parts:
            column.addLayout(self._row(part))
        source = usual_parts().source[language()]
        column.addWidget(fix_width(label(source, "small", wrap=True), theme.px(_WIDTH)))
        self.set_foot(leave, self.go)
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._say)

    def _row(self, part: Part) -> QHBoxLayout:
        tick = TickBox(part.word(language()))
        tick.setChecked(part.on)
        tick.clicked.connect(self._follow)
        self.ticks[part.id] = tick
        row = QHBoxLayout()
        row.addWidget(tick, 1)
        if part.kind == "class":
            number = QSpinBox()
            number.setRange(1, MOST)
            number.setValue(part.number)
            said = self.tr("{part}: how many in a term")
            number.setAccessibleName(said.format(part=part.word(language())))
            self.numbers[part.id] = number
            row.addWidget(number)
            row.addWidget(label(self.tr("in a term"), "muted"))
        return row

    def _follow(self) -> None:
        """Nothing can be saved while nothing is ticked."""
        self.go.setEnabled(any(each.isChecked() for each in self.ticks.values()))

    def _say(self) -> None:
        made = []
        for part in self._parts:
            number = self.numbers.get(part.id)
            n = number.value() if number is not None else part.number
            made.append(replace(part, on=self.ticks[part.id].isChecked(), number=n))
        self.chosen.emit(tuple(made))
        self.accept()
