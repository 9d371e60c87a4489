"""The bar above every screen: class, term, who is looked for, anything by its name, the lock."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from careapp.ui import theme
from careapp.ui.help_button import HelpButton
from careapp.ui.pages import MARGIN
from careapp.ui.pickers import Picker, SearchField
from careapp.ui.widgets import button

_SIGNS = 3  # that are always there, at the right


class TopBar(QFrame):
    """Two pickers, a search field, the way to everything by its name, and the lock button."""

    class_picked = Signal(object)
    term_picked = Signal(object)
    searched = Signal(str)
    search_entered = Signal(str)
    lock_asked = Signal()
    commands_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._classes = Picker(self.tr("Class"), "Ctrl+J")
        self._terms, self._search = Picker("", "Ctrl+T"), SearchField("", "Ctrl+F")
        self.set_names(self.tr("Term"), self.tr("Find a student"))
        self._terms.setMinimumWidth(theme.px(120))
        self._search.setMaximumWidth(max(theme.px(260), self._search.minimumWidth()))
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        commands = button("", key="Ctrl+K", icon="menu", tip=self.tr("Go to anything by its name"))
        lock = button(
            self.tr("Lock"), key="Ctrl+L", icon="lock", tip=self.tr("Lock, or switch user")
        )
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        row.setSpacing(10)
        row.addWidget(self._classes)
        row.addWidget(self._terms)
        row.addStretch(1)
        row.addWidget(self._search, 2)
        for each in (commands, lock, HelpButton()):
            # a sign alone is as high as the words beside it
            each.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)
            row.addWidget(each)
        self._classes.picked.connect(self.class_picked)
        self._terms.picked.connect(self.term_picked)
        self._search.searched.connect(self.searched)
        self._search.entered.connect(self.search_entered)
        commands.clicked.connect(self.commands_asked)
        lock.clicked.connect(self.lock_asked)

    def put_in(self, sign: QWidget) -> None:
        """A further sign before the others; whoever made it takes it down."""
        self._row.insertWidget(self._row.count() - _SIGNS, sign)

    def set_names(self, terms: str, search: str) -> None:
        """What the second picker chooses among, and what is looked for."""
        self._terms.set_name(terms)
        self._search.set_words(search)

    def set_classes(self, pairs: Sequence[tuple[str, object]], chosen: object = None) -> None:
        self._classes.fill(pairs, chosen)
        self._classes.setVisible(bool(pairs))

    def set_terms(self, pairs: Sequence[tuple[str, object]], chosen: object = None) -> None:
        self._terms.fill(pairs, chosen)
        self._terms.setVisible(bool(pairs))

    @property
    def classes(self) -> Picker:
        return self._classes

    @property
    def terms(self) -> Picker:
        return self._terms

    def pick_class(self, data: object) -> None:
        """Choose a class as if it had been picked here."""
        self._classes.choose(data)
        self.class_picked.emit(data)

    def pick_term(self, data: object) -> None:
        self._terms.choose(data)
        self.term_picked.emit(data)

    def choose_class(self, data: object) -> None:
        self._classes.choose(data)

    def choose_term(self, data: object) -> None:
        self._terms.choose(data)

    def chosen_class(self) -> object:
        return self._classes.chosen()

    def chosen_term(self) -> object:
        return self._terms.chosen()

    def clear_search(self) -> None:
        self._search.clear()
