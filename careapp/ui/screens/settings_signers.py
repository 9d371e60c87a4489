"""Settings: who signs under reports, in which order, and how papers are written."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from careapp.domain import thai
from careapp.domain.access import Action
from careapp.domain.people import Staff
from careapp.domain.schools import Signer
from careapp.i18n import in_language
from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.settings_section import SavedSection
from careapp.ui.screens.signature_view import SignatureView
from careapp.ui.session import AnySession
from careapp.ui.widgets import button, label

MOST = 6  # places to sign: more do not fit under a table


@dataclass(frozen=True, slots=True)
class Signing:
    """The chain and the digits of papers; `staff` are names to choose from."""

    signers: tuple[Signer, ...] = ()
    thai_digits: bool = False
    staff: tuple[Staff, ...] = field(default=(), compare=False)


class SignerLine(QWidget):
    """One place to sign: what for, who, the position; up, down, away."""

    edited = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, signer: Signer, staff: Sequence[Staff], *, may_change: bool) -> None:
        super().__init__()
        self._positions = {each.name: each.position for each in staff}
        self._as = QLineEdit(signer.label)
        self._name, self._position = QLineEdit(signer.name), QLineEdit(signer.position)
        for each in (self._as, self._name, self._position):
            each.setCursorPosition(0)  # a long name shows how it begins
        self._as.setCompleter(_completer(_usual_labels()))
        self._name.setCompleter(_completer(list(self._positions)))
        self._up = button("", "plain", tip=self.tr("Sign earlier"), icon="up")
        self._down = button("", "plain", tip=self.tr("Sign later"), icon="down")
        self._gone = button("", "plain", tip=self.tr("Take this place away"), icon="close")
        self._lay_out()
        self._connect()
        for each in (self._as, self._name, self._position):
            each.setReadOnly(not may_change)
        for made in (self._up, self._down, self._gone):
            made.setVisible(may_change)

    def _lay_out(self) -> None:
        self._as.setAccessibleName(self.tr("Signs as"))
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setPlaceholderText(self.tr("a line to be filled in by hand"))
        self._position.setAccessibleName(self.tr("Position"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        for column, each in enumerate((self._as, self._name, self._position)):
            grid.addWidget(each, 0, column)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for made in (self._up, self._down, self._gone):
            tools.addWidget(made)
        grid.addLayout(tools, 0, 3)
        shape_columns(grid)

    def _connect(self) -> None:
        self._as.textChanged.connect(lambda _: self.edited.emit())
        self._name.textChanged.connect(self._take_name)
        self._position.textChanged.connect(lambda _: self.edited.emit())
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._gone.clicked.connect(self.removed)

    def signer(self) -> Signer:
        return Signer(
            thai.clean(self._as.text()),
            thai.clean(self._name.text()),
            thai.clean(self._position.text()),
        )

    def set_place(self, n: int, count: int) -> None:
        """Where it stands among `count`, from 0."""
        self._up.setEnabled(n > 0)
        self._down.setEnabled(n + 1 < count)
        place = self.tr("Signer {number}").format(number=n + 1)
        self.setAccessibleName(place)

    def take_focus(self) -> None:
        self._as.setFocus()

    def _take_name(self, name: str) -> None:
        """Who is known brings the position along, unless another one stands there."""
        position = self._positions.get(thai.clean(name))
        if position and self._position.text() in ("", *self._positions.values()):
            self._position.setText(position)
        self.edited.emit()


class SignersSection(SavedSection[Signing]):
    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._staff: tuple[Staff, ...] = ()
        self._lines: list[SignerLine] = []
        self._list = QVBoxLayout()
        self._rows = Card(self.tr("Who signs under reports"))
        self._add = button(self.tr("Add a place to sign"), "plain", icon="add")
        self._view = SignatureView()
        self._view.setAccessibleName(self.tr("How it looks on paper"))
        self._digits = Picker(self.tr("Digits on papers"))
        self._digits.fill([(self.tr("Digits 1 2 3"), False), (self.tr("Digits ๑ ๒ ๓"), True)])
        self._digits.setEnabled(self.may_change)
        self._build()
        self._add.clicked.connect(self._append)
        self._digits.picked.connect(self._changed)

    def _build(self) -> None:
        words = self.tr("In the order of signing. Where a name is missing, a line is printed.")
        self._rows.add(label(words, "muted", wrap=True))
        heads = QGridLayout()
        heads.setHorizontalSpacing(8)
        names = (self.tr("Signs as"), self.tr("Name"), self.tr("Position"))
        for column, name in enumerate(names):
            heads.addWidget(label(name, "muted"), 0, column)
        shape_columns(heads)
        heads.setContentsMargins(0, 0, 0, 0)
        self._rows.add(heads)
        self._rows.add(self._list)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch()
        self._rows.add(below)
        self._add.setVisible(self.may_change)
        sight = Card(self.tr("How it looks on paper"))
        sight.add(self._view)
        digits = Card(self.tr("Digits on papers"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._digits)
        row.addWidget(label(self.tr("IDs and codes keep 0 to 9."), "muted"), 1)
        digits.add(row)
        for each in (self._rows, sight, digits):
            self.column.addWidget(each)
        self.column.addStretch()

    def read(self, services: Any) -> Signing:
        settings = services.settings
        staff = tuple(each for each in services.accounts.staff() if each.active)
        return Signing(settings.signers(), settings.thai_digits(), staff)

    def write(self, services: Any, value: Signing) -> None:
        services.settings.save_signers(value.signers)
        services.settings.save_thai_digits(value.thai_digits)

    def show_value(self, value: Signing) -> None:
        self._staff = value.staff
        self._digits.choose(value.thai_digits)
        self._show_lines(value.signers)

    def typed(self) -> object:
        return [line.signer() for line in self._lines], self._digits.chosen()

    def kept(self) -> Any:
        signers = [asdict(line.signer()) for line in self._lines]
        return {"signers": signers, "digits": self._digits.chosen()}

    def put_kept(self, texts: Any) -> None:
        self._digits.choose(texts["digits"])
        self._show_lines([Signer(**each) for each in texts["signers"]])

    def value(self, *, complain: bool) -> Signing | None:
        """A place without any words is none."""
        signers = tuple(signer for line in self._lines if (signer := line.signer()) != Signer(""))
        return Signing(signers, bool(self._digits.chosen()), self._staff)

    def _show_lines(self, signers: Sequence[Signer]) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for signer in signers:
            line = SignerLine(signer, self._staff, may_change=self.may_change)
            line.edited.connect(self._changed)
            line.moved.connect(lambda by, line=line: self._move(line, by))
            line.removed.connect(lambda line=line: self._remove(line))
            self._list.addWidget(line)
            line.show()  # at once: it may be given the keyboard
            self._lines.append(line)
        for n, line in enumerate(self._lines):
            line.set_place(n, len(self._lines))
        self._add.setEnabled(len(self._lines) < MOST)
        self._view.show_signers(signers)

    def _append(self) -> None:
        used = [line.signer().label for line in self._lines]
        free = next((each for each in _usual_labels() if each not in used), "")
        self._show_lines([*(line.signer() for line in self._lines), Signer(free)])
        self._lines[-1].take_focus()
        self.note()

    def _move(self, line: SignerLine, by: int) -> None:
        at = self._lines.index(line)
        signers = [each.signer() for each in self._lines]
        signers.insert(at + by, signers.pop(at))
        self._show_lines(signers)
        self._lines[at + by].take_focus()
        self.note()

    def _remove(self, line: SignerLine) -> None:
        self._show_lines([each.signer() for each in self._lines if each is not line])
        self._add.setFocus()
        self.note()

    def _changed(self, *_: object) -> None:
        self._view.show_signers([line.signer() for line in self._lines])
        self.note()


def shape_columns(grid: QGridLayout) -> None:
    """What one signs as, the name, the position, three small buttons."""
    for column, (least, share) in enumerate(((84, 4), (96, 7), (76, 6))):
        for row in range(grid.rowCount()):  # a wider hint must not take more than its share
            if (item := grid.itemAtPosition(row, column)) and (each := item.widget()):
                each.setSizePolicy(QSizePolicy.Policy.Ignored, each.sizePolicy().verticalPolicy())
        grid.setColumnMinimumWidth(column, theme.px(least))
        grid.setColumnStretch(column, share)
    grid.setColumnMinimumWidth(3, theme.px(118))


def _usual_labels() -> list[str]:
    """What one signs as; papers are Thai, whatever the window speaks."""
    return [
        in_language("th", "Signers", "Reporter"),
        in_language("th", "Signers", "Examiner"),
        in_language("th", "Signers", "Certifier"),
        in_language("th", "Signers", "Director"),
    ]


def _completer(names: list[str]) -> QCompleter:
    made = QCompleter(names)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return made
