"""The parts of a letter as fields to be typed into, and a list of what may be put in by name."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from careapp.domain import letters
from careapp.domain.letters import PARTS, Kind, Texts
from careapp.i18n import language
from careapp.services.letter_texts import part_words
from careapp.ui.pickers import Picker
from careapp.ui.screens.plan_fields import Lines, narrow

_HIGH = {"body": 9, "slip": 5, "number": 1, "day": 1, "farewell": 1}  # lines; others have two


class LetterFields(QWidget):
    """Shows the parts that a memo or a letter has; what is chosen from the list of fields goes to
    where the cursor was last."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = part_words(language())
        self.parts = {part: Lines(names[part], _HIGH.get(part, 2)) for part in PARTS}
        self.insert = narrow(Picker(self.tr("Put in a field")))
        self._language, self._loud = "th", True
        self._last = self.parts["body"].edit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.insert)
        for name, part in self.parts.items():
            if _HIGH.get(name) == 1:
                part.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            column.addWidget(part)
            part.changed.connect(self._tell)
            part.edit.cursorPositionChanged.connect(self._note_cursor)
        column.addStretch(1)
        self.insert.picked.connect(self._put_in)

    def show_texts(self, kind: Kind, texts: Texts) -> None:
        """Show texts, telling nobody."""
        there = letters.parts_of(kind)
        self._loud = False
        for name, part in self.parts.items():
            part.setVisible(name in there)
            part.set_text(texts.get(name, ""))
        self._loud = True
        self._last = self.parts["body"].edit

    def offer(self, language_: str, groups: Iterable[str]) -> None:
        """The fields of some groups, by their names in the language of the paper."""
        self._language, among = language_, set(groups)
        found = [each for each in letters.fields().values() if each.group in among]
        pairs: list[tuple[str, object]] = [(self.tr("Put in a field …"), "")]
        pairs += [(each.names[language()], each.id) for each in found]
        self.insert.fill(pairs, "")

    def texts(self) -> Texts:
        """What the fields say."""
        return {name: part.text() for name, part in self.parts.items()}

    def set_read_only(self, read_only: bool) -> None:
        for part in self.parts.values():
            part.edit.setReadOnly(read_only)
        self.insert.setEnabled(not read_only)

    def _put_in(self, id_: object) -> None:
        known = letters.fields().get(str(id_))
        if known is None:
            return
        words = letters.braced(known, self._language)
        self._last.insertPlainText(words)
        self._last.setFocus()
        self.insert.choose("")

    def _note_cursor(self) -> None:
        edit = self.sender()
        if self._loud and isinstance(edit, QPlainTextEdit):
            self._last = edit

    def _tell(self) -> None:
        if self._loud:
            self.changed.emit()
