"""Settings: the hotlines that the panel shows over an answer that may mean danger."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit

from careapp.domain.access import Action
from careapp.domain.safety import Hotline, usual_hotlines
from careapp.i18n import language
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.pages import Card, action_row
from careapp.ui.screens.settings_section import SavedSection
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_kind

Value = tuple[Hotline, ...]


class SafetySection(SavedSection[Value]):
    """One hotline a line: its number, a blank, who answers there."""

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._before_words: dict[str, Hotline] = {}
        self._lines = QPlainTextEdit()
        self._lines.setAccessibleName(self.tr("Hotlines"))
        self._lines.setReadOnly(not self.may_change)
        self._lines.setTabChangesFocus(True)
        self._lines.setMinimumHeight(theme.px(150))
        self._note = label("", "small", wrap=True)
        self._usual = button(self.tr("Put the usual ones here"))
        self._usual.setVisible(self.may_change)
        card = Card(self.tr("Hotlines"))
        words = self.tr(
            "They are shown at once when an answer may mean danger. One line each: the number, a "
            "blank, and who answers there."
        )
        for part in (label(words, "muted", wrap=True), self._lines, self._note):
            card.add(part)
        card.add(action_row(self._usual))
        self.column.addWidget(card)
        self.column.addStretch()
        self._lines.textChanged.connect(self.note)
        self._usual.clicked.connect(lambda: self._lines.setPlainText(_text(usual_hotlines())))

    def read(self, services: SchoolServices) -> Value:
        return services.safety.hotlines()

    def write(self, services: SchoolServices, value: Value) -> None:
        services.safety.save_hotlines(None if value == usual_hotlines() else value)

    def show_value(self, value: Value) -> None:
        self._before_words = {_line(each): each for each in value}
        self._lines.setPlainText(_text(value))

    def typed(self) -> object:
        return self._lines.toPlainText().split("\n")

    def kept(self) -> Any:
        return self._lines.toPlainText()

    def put_kept(self, texts: Any) -> None:
        self._lines.setPlainText(texts)

    def value(self, *, complain: bool) -> Value | None:
        known = self._before_words | {_line(each): each for each in usual_hotlines()}
        found = []
        for n, line in enumerate(self._lines.toPlainText().split("\n"), 1):
            number, _, who = line.strip().partition(" ")
            if number and not who.strip():
                self._complain(n, complain=complain)
                return None
            if number:
                said = {"th": who.strip(), "en": who.strip()}
                found.append(known.get(line.strip()) or Hotline(number, said))
        set_kind(self._note, "small")
        self._note.setText("")
        return tuple(found)

    def _complain(self, line: int, *, complain: bool) -> None:
        set_kind(self._note, "error")
        words = self.tr("Line {n}: after the number comes a blank, and who answers there.")
        self._note.setText(words.format(n=line))
        if complain:
            self._lines.setFocus()


def _line(each: Hotline) -> str:
    return f"{each.number} {each.words[language()]}"


def _text(hotlines: Sequence[Hotline]) -> str:
    return "\n".join(map(_line, hotlines))
