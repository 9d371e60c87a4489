"""Settings of this computer: language, size of the text, colours, when the window locks itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from careapp.domain.access import Action
from careapp.i18n import LANGUAGES, language
from careapp.ui import theme
from careapp.ui.front import OTHER_LANGUAGE
from careapp.ui.pages import Card
from careapp.ui.palette import THEMES
from careapp.ui.pickers import Picker
from careapp.ui.screens.settings_section import Section
from careapp.ui.session import AnySession
from careapp.ui.widgets import label

_MINUTES = (1, 2, 5, 10, 15, 30, 60)
_OWN_WORDS = dict(OTHER_LANGUAGE.values())


class ComputerSection(Section):
    """Each takes effect at once, for whoever uses this computer; nothing of it is in the school."""

    chosen = Signal()  # asks for `apply`, or for `revert`

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._language = Picker(self.tr("Language"))
        self._size = Picker(self.tr("Size of the text"))
        self._theme = Picker(self.tr("Colours"))
        self._lock = Picker(self.tr("Lock when nobody is at the keyboard"))
        self._language.fill([(_OWN_WORDS[each], each) for each in LANGUAGES])
        self._size.fill([(self._size_words(size), size) for size in theme.TEXT_SIZES])
        self._theme.fill([(self._theme_words(each), each) for each in (*THEMES, theme.AS_SYSTEM)])
        self._lock.fill([(self.tr("after %n minute(s)", "", each), each) for each in _MINUTES])
        self._lay_out()
        for picker in self._pickers():
            picker.picked.connect(lambda _: self.chosen.emit())
        self.refresh()

    def _pickers(self) -> tuple[Picker, ...]:
        return (self._language, self._size, self._theme, self._lock)

    def _lay_out(self) -> None:
        card = Card(self.tr("This computer"))
        words = self.tr("For everybody who uses careapp on this computer; it takes effect at once.")
        card.add(label(words, "muted", wrap=True))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        for row, picker in enumerate(self._pickers()):
            name = label(picker.accessibleName(), wrap=True)
            name.setBuddy(picker)
            picker.setMinimumWidth(theme.px(220))
            grid.addWidget(name, row, 0)
            grid.addWidget(picker, row, 1)
        grid.setColumnMinimumWidth(0, theme.px(220))
        grid.setColumnStretch(2, 1)
        card.add(holder)
        note = self.tr("Locking closes the data; whoever comes back signs in again.")
        card.add(label(note, "small", wrap=True))
        hide = self.tr(
            "F12 hides the screen at once, F12 again shows it; after a minute it is locked. "
            "careapp locks as well when the computer is locked or sleeps."
        )
        card.add(label(hide, "small", wrap=True))
        self.column.addWidget(card)
        self.column.addStretch()

    def refresh(self) -> None:
        kept = self._session.preferences
        self._language.choose(language())
        self._size.choose(kept.text_size)
        self._theme.choose(kept.theme)
        self._lock.choose(kept.lock_minutes)

    def revert(self) -> None:
        self.refresh()

    def apply(self) -> None:
        """Store what is chosen; the window is built anew."""
        kept = self._session.preferences
        kept.language = str(self._language.chosen())
        kept.theme = str(self._theme.chosen())
        kept.text_size = int(str(self._size.chosen()))
        kept.lock_minutes = int(str(self._lock.chosen()))
        self._session.keep_preferences()

    def _size_words(self, size: int) -> str:
        if size == theme.TEXT_SIZE:
            return self.tr("{size} pixels, as usual").format(size=size)
        return self.tr("{size} pixels").format(size=size)

    def _theme_words(self, name: str) -> str:
        words: dict[str, str] = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
            theme.AS_SYSTEM: self.tr("As the system"),
        }
        return words[name]
