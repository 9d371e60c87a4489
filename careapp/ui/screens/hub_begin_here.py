"""A new laptop begins from a hub, step two: of which school it is one, and how it is kept here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.i18n import translate
from careapp.services.hub_begin import OnHub
from careapp.store.vault import SHORTEST_PASSWORD
from careapp.ui import labels
from careapp.ui.pages import Card
from careapp.ui.passwords import PasswordField, strength
from careapp.ui.pickers import Picker
from careapp.ui.screens.first_keeping import Keeping
from careapp.ui.widgets import label, set_text


class KeptHere(QWidget):
    """Where the account belongs to several schools, one is chosen."""

    entered = Signal()

    def __init__(self, found: Sequence[OnHub], folder: Path) -> None:
        super().__init__()
        self._found = found
        self._who = label("", "strong", wrap=True)
        self.schools = Picker(self.tr("School"))
        self.schools.fill([(labels.thai(each.name), each) for each in found], found[0])
        # A long name is cut, and whole in the tool tip.
        self.schools.setSizeAdjustPolicy(
            Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.schools.setMinimumContentsLength(20)
        self.password = PasswordField(
            self.tr("A password for this laptop"),
            translate("FirstAccount", "{count} letters or more; four plain words are good.").format(
                count=SHORTEST_PASSWORD
            ),
        )
        self.keeping = Keeping(
            folder,
            translate("FirstSchool", "Keep the school without encryption?"),
            translate(
                "FirstSchool",
                "Anybody who gets at this computer, or at a copy of the folder, can read what is "
                "written about every child. There is no password and no recovery code then.",
            ),
            plain=False,
        )
        self._build()
        self.schools.picked.connect(self._show)
        self.password.changed.connect(self._judge)
        self.password.entered.connect(self.entered)
        self.keeping.changed.connect(self._show)
        several = len(found) > 1
        self.schools.setVisible(several)
        self.setFocusProxy(self.schools if several else self.password)
        self._show()

    def _build(self) -> None:
        card = Card()
        for each in (self._who, self.schools, self.password):
            card.add(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(card)
        column.addWidget(self.keeping)

    @property
    def chosen(self) -> OnHub:
        at = self.schools.chosen()
        return at if isinstance(at, OnHub) else self._found[0]

    @property
    def secret(self) -> str:
        return "" if self.keeping.plain else self.password.text()

    def is_right(self) -> bool:
        """Whether it can be made; else the password says why not."""
        if self.keeping.plain:
            return True
        sentence, kind = strength(self.password.text(), self._known())
        if kind != "error":
            return True
        self.password.say(sentence, "error")
        self.password.setFocus()
        return False

    def _show(self, _: object = None) -> None:
        at = self.chosen
        words = self.tr("{school} · {person}").format(school=at.name, person=at.person)
        set_text(self._who, words)
        self.password.setVisible(not self.keeping.plain)

    def _judge(self, typed: str) -> None:
        if not typed:
            self.password.say_hint()
            return
        sentence, kind = strength(typed, self._known())
        if self.password.types_thai():
            sentence += " " + translate("FirstAccount", "The keyboard is switched to Thai.")
        self.password.say(sentence, kind)

    def _known(self) -> tuple[str, ...]:
        at = self.chosen
        return (*at.person.split(), at.name.removeprefix("โรงเรียน"))
