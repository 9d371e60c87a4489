"""A second laptop, step three: its first package, and the fingerprint of whoever made it."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.packages import Cover, same_spoken
from careapp.services.packages import ENDING
from careapp.ui import labels, theme
from careapp.ui.drop_zone import DropZone
from careapp.ui.fields import Field
from careapp.ui.pages import Card, action_row
from careapp.ui.widgets import button, label, set_text

_DIGITS = 24


class FirstPackage(QWidget):
    """The digits are typed as they are heard; `ready` tells whether they are the sender's."""

    picked = Signal(object)  # Path of a package, to be looked at
    ready = Signal(bool)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path = Path()
        self._cover: Cover | None = None
        self.zone = DropZone(
            self.tr("Drop the package here that the coordinator made for this laptop"),
            self.tr("Choose the package …"),
            self.tr("Packages between laptops (*{ending})").format(ending=ENDING),
        )
        self.said = Field(
            self.tr("The fingerprint of the coordinator's laptop, as it is read aloud"),
            self.tr("Ring up: the 24 digits that their screen shows under “Laptops”"),
        )
        self._name, self._about = label("", "h2", wrap=True), label("", "muted", wrap=True)
        self._other = button(self.tr("Another package …"), icon="folder")
        self._card = Card()
        self._build()
        self.zone.chosen.connect(self.picked)
        self.said.changed.connect(self._weigh)
        self.said.entered.connect(self._enter)
        self._other.clicked.connect(self.forget)
        self.forget()

    def _build(self) -> None:
        self._card.add(label(self.tr("The package comes from"), "muted"))
        self._card.add(self._name)
        self._card.add(self._about)
        self._card.add(self.said)
        self._card.add(action_row(self._other))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.zone)
        column.addWidget(self._card)

    def forget(self) -> None:
        """Back to the place for the file."""
        self._cover = None
        self._show(False)
        self.zone.setFocus()

    def show_cover(self, path: Path, cover: Cover) -> None:
        """Who made it, for which school, and what it says it holds."""
        self.path, self._cover = path, cover
        set_text(self._name, cover.sender.name or cover.sender.spoken)
        set_text(self._about, "\n".join(filter(None, self._lines(cover))))
        self.said.set_text("")
        self._show(True)
        self.said.setFocus()

    def _lines(self, cover: Cover) -> Iterable[str]:
        yield cover.school_name
        yield f"{labels.day_words(cover.made.date())} {cover.made:%H:%M} · {self.path.name}"
        yield ", ".join(cover.classes) or self.tr("Everything of the school")

    def _show(self, covered: bool) -> None:
        self.zone.setVisible(not covered)
        self._card.setVisible(covered)
        self._weigh()

    @property
    def is_right(self) -> bool:
        """Whether the digits are those of the laptop that made the package."""
        cover = self._cover
        return cover is not None and same_spoken(cover.sender.id, self.said.text())

    def _weigh(self, _: str = "") -> None:
        right, said = self.is_right, self.said.text()
        if right:
            self.said.say(self.tr("That is the laptop that made the package."))
        elif sum(each.isdigit() for each in said) >= _DIGITS:
            words = self.tr(
                "The package is of another laptop. Do not take it in; have it sent once more."
            )
            self.said.say(words, "error")
        else:
            self.said.say_hint()
        self.ready.emit(right)

    def _enter(self) -> None:
        if self.is_right:
            self.entered.emit()
