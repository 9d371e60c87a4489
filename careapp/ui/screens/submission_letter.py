"""The covering letter of a district pack: its texts as they are offered, to be changed by hand."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from careapp.domain.letters import Kind
from careapp.services.submissions import Preview
from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.screens.letter_fields import LetterFields
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

_KIND: Kind = "letter"


class LetterCard(Card):
    """What is typed is noted, and stays until the pack is made or it is dropped."""

    changed = Signal()

    def __init__(self, notes: Notes) -> None:
        super().__init__(self.tr("Covering letter"))
        self._notes, self._offered, self._name = notes, dict[str, str](), ""
        self.fields = LetterFields()
        self.fields.insert.hide()  # the texts are filled in already
        self._drop = button(self.tr("As it was offered"), "plain", icon="undo")
        hint = self.tr("What is left empty is written by hand. The letter goes before the numbers.")
        self.add(label(hint, "small", wrap=True))
        self.add(self.fields)
        self.add(self._drop)
        self._drop.setMaximumWidth(theme.px(260))
        self.fields.changed.connect(self._note)
        self._drop.clicked.connect(self.drop)

    def show_preview(self, preview: Preview) -> bool:
        """Offer the texts of a pack; whether what was typed before a sign-in stands here again."""
        typed = self.typed() if self._name == preview.term.id else None
        self._name = preview.term.id
        noted, back = self._notes.look(self._name)
        self.fields.show_texts(_KIND, preview.letter)
        self._offered = dict(self.fields.texts())
        if texts := typed or noted:
            self.fields.show_texts(_KIND, texts)
        self._drop.setVisible(self.typed() is not None)
        return back and bool(noted)

    def typed(self) -> Mapping[str, str] | None:
        """The texts as they were changed by hand; None where they are as they were offered."""
        texts = dict(self.fields.texts())
        return None if not self._name or texts == self._offered else texts

    def drop(self) -> None:
        """Take back what was typed."""
        self.fields.show_texts(_KIND, self._offered)
        self._note()

    def settle(self) -> None:
        """What was typed is in the pack now."""
        self._notes.note(self._name, None)
        self._name = ""

    def _note(self) -> None:
        if self._name:
            typed = self.typed()
            self._notes.note(self._name, typed)
            self._drop.setVisible(typed is not None)
            self.changed.emit()
