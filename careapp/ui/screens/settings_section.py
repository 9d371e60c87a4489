"""One part of the settings: its page, who may change it, and the bar that stores what was typed."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import ALLOWED, Action, Role
from careapp.errors import CareError, DamagedData
from careapp.i18n import translate
from careapp.ui import icons, labels, theme
from careapp.ui.pages import ScrollPage
from careapp.ui.session import AnySession
from careapp.ui.widgets import button, label, set_kind

Value = TypeVar("Value")


class Section(QWidget):
    """A page of cards; `column` takes them. Nothing here waits to be stored."""

    stored = Signal(str)  # a sentence about what was done
    failed = Signal(str)
    edited = Signal()  # something now waits to be stored, or no longer does
    returned = Signal()  # what was given back stands in its fields, and is not stored

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        """`needed`: what a role must be allowed to do for anything to be changed here."""
        super().__init__()
        self._session = session
        self.name = name
        self.may_change = needed is None or session.actor.may(needed)
        page = ScrollPage()
        page.column.setContentsMargins(0, 0, 0, 0)
        self.column = page.column
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(8)
        if not self.may_change:
            self._whole.addWidget(_reason(who_changes(needed)))
        self._whole.addWidget(page, 1)

    def refresh(self) -> None:
        """Read again; what is typed and not stored stays."""

    @property
    def unsaved(self) -> bool:
        """Whether something typed waits to be stored."""
        return False

    def save_if_sound(self) -> bool:
        """Store what waits, if it can be stored as it is; whether nothing is left waiting."""
        return not self.unsaved

    def revert(self) -> None:
        """Give up what was typed."""

    def texts(self) -> Any:
        """What is typed and not stored, to be kept over a lock; None for nothing."""
        return None

    def give_back(self, texts: Any) -> None:
        """Put it into its fields again, as soon as what is stored was read."""

    def _fail(self, problem: Exception) -> None:
        """That the file is damaged is said above, once."""
        if isinstance(problem, CareError) and not isinstance(problem, DamagedData):
            self.failed.emit(str(problem))


class SavedSection(Section, Generic[Value]):
    """A part with fields that are stored together. What a part adds: the methods at the end."""

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._before: Value | None = None  # as it is stored
        self._clean: object = None  # what the fields say then
        self._storing = False
        self._back: Any = None  # given back, and not in its fields yet
        self._state = label("", "small")
        self._revert = button(self.tr("Undo what I typed"), "plain")
        self._save = button(self.tr("Save"), "primary", key="Ctrl+S", icon="save")
        bar = self._bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(2, 0, 0, 0)
        row.addWidget(self._state, 1)
        row.addWidget(self._revert)
        row.addWidget(self._save)
        self._whole.addWidget(bar)
        bar.setVisible(self.may_change)
        self._save.clicked.connect(self.save)
        self._revert.clicked.connect(self.revert)
        self._tell()

    def refresh(self) -> None:
        self._session.read(self.read, self._take, self._fail)

    @property
    def unsaved(self) -> bool:
        return self._before is not None and self.may_change and self.typed() != self._clean

    def save(self) -> None:
        """Store what was typed; what is wrong is gone to instead."""
        value = self.value(complain=True)
        if value is None:
            self._tell(self.tr("Not stored: see what is written in red."))
        elif self.unsaved:
            self._store(value)

    def save_if_sound(self) -> bool:
        if not self.unsaved:
            return True
        value = self.value(complain=False)
        if value is not None:
            self._store(value)
        return value is not None

    def revert(self) -> None:
        if self._before is not None:
            self._put(self._before)

    def texts(self) -> Any:
        """Also what is being stored: it may be refused when nobody is there to be told."""
        if self._back is not None:
            return self._back
        return self.kept() if self.unsaved or self._storing else None

    def give_back(self, texts: Any) -> None:
        self._back = texts
        if self._before is not None:
            self._put_back()

    def _put_back(self) -> None:
        texts, self._back = self._back, None
        if texts is not None:
            self.put_kept(texts)
            self.note()
            if self.unsaved:
                self.returned.emit()

    def note(self) -> None:
        """Something was typed."""
        self._tell()
        self.edited.emit()

    def _store(self, value: Value) -> None:
        def work(services: Any) -> Value:
            self.write(services, value)
            return value

        self._clean = self.typed()
        self._before, self._storing = value, True
        self._session.read(work, self._confirm, self._refuse)
        self.note()

    def _confirm(self, value: Value) -> None:
        self._storing = False
        self._tell(self.tr("Saved"))
        self.stored.emit(self.tr("{section}: saved").format(section=self.name))
        self._session.changed.emit("settings")

    def _refuse(self, problem: Exception) -> None:
        """It is not stored after all: what was typed stays, and waits again."""
        self._clean, self._storing = None, False
        self.note()
        self._fail(problem)

    def _take(self, value: Value) -> None:
        if self.unsaved:
            self._before = value
        else:
            self._put(value)
        self._put_back()

    def _put(self, value: Value) -> None:
        self._before = value
        self.show_value(value)
        self._clean = self.typed()
        self.note()

    def _tell(self, words: str = "") -> None:
        waiting = self.unsaved
        self._save.setEnabled(waiting)
        self._revert.setVisible(waiting)
        red = waiting and bool(words)
        set_kind(self._state, "error" if red else "small")
        self._state.setText(words or (self.tr("Not stored yet") if waiting else ""))

    def read(self, services: Any) -> Value:
        """What is stored; in the database lane."""
        raise NotImplementedError

    def write(self, services: Any, value: Value) -> None:
        """Store it; in the database lane."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def typed(self) -> object:
        """What the fields say, to be compared."""
        raise NotImplementedError

    def kept(self) -> Any:
        """What the fields say, as JSON can hold it."""
        raise NotImplementedError

    def put_kept(self, texts: Any) -> None:
        """Fill the fields with what was kept; what is stored may have changed since."""
        raise NotImplementedError

    def value(self, *, complain: bool) -> Value | None:
        """What the fields come to; None if they are wrong, and then the first wrong one has the
        keyboard if we `complain`."""
        raise NotImplementedError


def who_changes(needed: Action | None) -> str:
    """Who may do what a part of the settings asks for."""
    may = [each for each in Role if needed in ALLOWED[each]]
    if may == [Role.ADMINISTRATOR]:
        return translate("Section", "Only the administrator changes this.")
    return translate("Section", "Who changes this: {roles}").format(roles=labels.roles(may))


def _reason(words: str) -> QWidget:
    """Why nothing can be changed here."""
    made = QWidget()
    picture = label()
    picture.setPixmap(icons.pixmap("lock", theme.palette().muted, theme.px(18), 2.0))
    row = QHBoxLayout(made)
    row.setContentsMargins(4, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(picture)
    row.addWidget(label(words, "muted"), 1)
    return made


def beside(*parts: QWidget) -> QHBoxLayout:
    """Fields in one line, each as wide as the others."""
    row = QHBoxLayout()
    row.setSpacing(16)
    for each in parts:
        row.addWidget(each, 1)
    return row
