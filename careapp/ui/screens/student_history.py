"""The edit history of a child: who wrote what and when, before and after, each to be taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.history import KINDS, ChangedSince, FieldChange, Line, Piece
from careapp.services.schools import SchoolServices
from careapp.services.student_changes import FieldEdit
from careapp.ui import labels, theme
from careapp.ui.dialogs import confirm
from careapp.ui.pages import Banner, ScrollPart, action_row
from careapp.ui.pickers import Pills
from careapp.ui.screens.home_parts import clear, rule
from careapp.ui.screens.student_cards import said
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_WIDE, _HIGH = 760, 560
_MOST = 6  # fields of an entry that are told
_LONG = 160  # letters of a value


def kind_word(kind: str) -> str:
    words = {
        "": translate("History", "All"),
        "person": translate("History", "Child and family"),
        "records": translate("History", "Records"),
        "plans": translate("History", "Care plans"),
        "referrals": translate("History", "Referrals"),
        "others": translate("History", "Others"),
    }
    return words[kind]


class HistoryDialog(QDialog):
    """Newest first, in pieces. `changed` tells that something was taken back."""

    changed = Signal()

    def __init__(self, over: QWidget, session: Session, student: str, name: str) -> None:
        super().__init__(over)
        self._session, self._student = session, student
        self._next = ""
        self.lines: list[Line] = []
        self.setWindowTitle(self.tr("Edit history"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        pairs = [(kind, kind_word(kind)) for kind in ("", *KINDS)]
        self.kinds = Pills(pairs, self.tr("Which entries"))
        self.banner = Banner()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self.more = button("", "plain")
        self._build(name)
        self.kinds.picked.connect(self._begin)
        self.more.clicked.connect(self._read)
        self._begin()

    def _build(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(10))
        title = label(self.tr("Edit history · {name}").format(name=name), "h2", wrap=True)
        title.setParent(self)  # its style is known only inside the dialog
        column.addWidget(title)
        column.addWidget(self.kinds)
        column.addWidget(self.banner)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, theme.px(12), 0)
        body.addLayout(self._rows)
        body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)
        column.addWidget(ScrollPart(inside), 1)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        column.addLayout(action_row(close))
        self.more.hide()
        self.resize(theme.px(_WIDE), theme.px(_HIGH))
        close.setFocus()

    def _begin(self, _kind: str = "") -> None:
        self.lines, self._next = [], ""
        self._read()

    def _read(self) -> None:
        kind, before, student = self.kinds.chosen(), self._next, self._student

        def work(services: SchoolServices) -> tuple[str, str, Piece]:
            return kind, before, services.history.of_student(student, kind, before)

        self._session.read(work, self._show, self._refused)

    def _show(self, found: tuple[str, str, Piece]) -> None:
        kind, before, piece = found
        if kind != self.kinds.chosen() or before != self._next:
            return  # something else is asked for by now
        if not before:
            clear(self._rows)
        for each in piece.lines:
            self._add(each)
        self.lines += piece.lines
        if not self.lines:
            self._rows.addWidget(label(self.tr("Nothing was written here yet."), "muted"))
        self._next = piece.next
        self.more.setText(self.tr("Show more"))
        self.more.setVisible(bool(piece.next))

    def _add(self, line: Line) -> None:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(_head(line), "strong", wrap=True))
        for each in line.fields[:_MOST]:
            words.addWidget(label(_field(line, each), wrap=True))
        if (left := len(line.fields) - _MOST) > 0:
            words.addWidget(label(translate("History", "and %n more", left), "muted"))
        when = f"{labels.day_short(line.when.date())} {line.when:%H:%M}"
        words.addWidget(label(" · ".join(filter(None, (line.who, when))), "small", wrap=True))
        row.addLayout(words, 1)
        if line.undoable:
            back = button(self.tr("Undo"), icon="undo")
            back.setAccessibleName(f"{back.text()}: {_head(line)}, {when}")
            back.clicked.connect(lambda: self.undo(line))
            row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(made)
        self._rows.addWidget(rule())

    def undo(self, line: Line, *, sure: bool = False) -> None:
        """Take one entry back; asked about first where a whole thing goes with it, or where it was
        written again since."""
        if line.made and not sure:
            words = self.tr("“{what}” is taken away. It can be brought back from here.")
            self._ask(line, words.format(what=line.title))
            return

        def failed(problem: Exception) -> None:
            if isinstance(problem, ChangedSince):
                self._ask(line, str(problem))
            else:
                self._refused(problem)

        self._session.read(
            lambda services: services.history.undo(line.id, sure=sure), self._done, failed
        )

    def _ask(self, line: Line, consequence: str) -> None:
        words = (self.tr("Take it back all the same"), lambda: self.undo(line, sure=True))
        confirm(self, self.tr("Take it back?"), consequence, words, danger=True)

    def _done(self, _: None) -> None:
        self.banner.show_success(self.tr("Taken back; it stands on top of the history."))
        self._begin()
        self.changed.emit()

    def _refused(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))


def _head(line: Line) -> str:
    if line.gone:
        return translate("History", "{what}: taken away").format(what=line.title)
    if line.made:
        return translate("History", "{what}: written for the first time").format(what=line.title)
    return line.title


def _field(line: Line, each: FieldChange) -> str:
    """`เป้าหมาย: ก → ข`"""
    if not each.label:
        edit = FieldEdit(line.when, line.who, line.table, each.name, each.before, each.after)
        return said(edit)
    empty = translate("History", "(empty)")
    words = translate("History", "{field}: {before} → {after}")
    return words.format(
        field=each.label, before=_short(each.before) or empty, after=_short(each.after) or empty
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[:_LONG]}…"
