"""The list of screens at the left: icons and names, icons alone where the window is narrow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from careapp.ui import icons, theme
from careapp.ui.widgets import label, set_key, set_text, with_key

WIDE, NARROW = 196, 64


@dataclass(frozen=True, slots=True)
class Place:
    """A screen the window can show. `make` builds it when it is first opened.

    One that is `within` another place is not in the list; the other is lit while it is open.
    """

    id: str
    title: str
    icon: str
    make: Callable[[], QWidget]
    key: str = ""
    within: str = ""


class _NavButton(QPushButton):
    """Leaves the arrow keys to the list: alone, Qt would press the next button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Nav(QFrame):
    """Chooses among places; says whose school it is above, and who is at work below."""

    picked = Signal(str)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "nav")
        self.setAccessibleName(self.tr("Screens"))
        self._places = {place.id: place for place in places}
        self._buttons: dict[str, QPushButton] = {}
        self._school, self._area = label("", "h2", wrap=True), label("", "muted", wrap=True)
        self._person, self._role = label("", "muted", wrap=True), label("", "small", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self._school)
        self._column.addWidget(self._area)
        self._column.addSpacing(8)
        group = QButtonGroup(self)
        for place in places:
            if place.within:
                continue
            each = self._buttons[place.id] = self._button(place)
            group.addButton(each)
            self._column.addWidget(each)
        self._column.addStretch()
        self._column.addWidget(self._person)
        self._column.addWidget(self._role)
        self._narrow = True
        self.set_narrow(False)

    def _button(self, place: Place) -> QPushButton:
        made = _NavButton(place.title)
        made.setProperty("kind", "nav")
        made.setCheckable(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        set_key(made, place.key)
        made.setToolTip(with_key(place.title, place.key))
        made.setAccessibleName(place.title)
        made.clicked.connect(lambda: self.picked.emit(place.id))
        return made

    def choose(self, id_: str) -> None:
        """Show which place is open, telling nobody."""
        place = self._places[id_]
        self._buttons[place.within or id_].setChecked(True)

    def set_school(self, name: str, area: str) -> None:
        self._say((self._school, name), (self._area, area))
        self._school.setToolTip("\n".join(filter(None, (name, area))))
        self._fit_height()

    def set_person(self, name: str, role: str) -> None:
        self._say((self._person, name), (self._role, role))
        self._fit_height()

    def _say(self, *pairs: tuple[QLabel, str]) -> None:
        for target, words in pairs:
            set_text(target, words)
            target.setToolTip(words)
            target.setVisible(bool(words) and not self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(theme.px(NARROW if narrow else WIDE))
        side = theme.px(8 if narrow else 12)
        self._column.setContentsMargins(side, 14, side, 12)
        accent = theme.palette().accent
        for id_, each in self._buttons.items():
            place = self._places[id_]
            each.setText("" if narrow else place.title)
            each.setIcon(icons.icon(place.icon, chosen=accent, beside=not narrow))
            each.setIconSize(icons.icon_size(beside=not narrow))
        for words in (self._school, self._area, self._person, self._role):
            words.setVisible(not narrow and bool(words.text()))
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """In a low window the area gives its room to a long name of the school."""
        if self._narrow or not self._area.text():
            return
        self._area.setVisible(True)
        room = self._column.totalHeightForWidth(self.width())
        self._area.setVisible(room <= self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the places without opening them; Enter or Space opens."""
        at = self.focusWidget()
        buttons = list(self._buttons.values())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and at in buttons:
            buttons[(buttons.index(at) + step) % len(buttons)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at in buttons:
            at.click()
        else:
            super().keyPressEvent(event)
