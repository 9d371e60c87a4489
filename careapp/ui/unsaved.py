"""Nothing typed is ever lost: what waits for a Save button outlives a lock, a close and a crash.

The open screens say what is typed and not saved; it is kept inside the file, for the account at
work, and stands in its fields again after the next sign-in. A password is never among it.
"""

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.ui.session import AnySession

PAUSE = 700  # milliseconds without a key before what is typed is kept against a crash
RETRY_AFTER = 4_000
Texts = Mapping[str, Any]  # whatever JSON can hold; only the screen itself reads it


class Keeping(Protocol):
    """What a screen shows as its `keeps`: its fields that wait for a Save button."""

    @property
    def typed(self) -> SignalInstance:
        """Something was typed, saved or given up."""

    @property
    def returned(self) -> SignalInstance:
        """What was given back stands in its fields, and differs from what is stored."""

    def texts(self) -> Texts:
        """What is typed and not saved; empty for nothing."""

    def give_back(self, texts: Texts) -> None:
        """Put it where it was typed, as soon as that is there."""


class Keeper(QObject):
    """Asks the screens and keeps what they say, at a pause of typing and when they go."""

    found = Signal(object)  # where something typed waits: a place, its term and class
    returned = Signal(str)  # the place in which something stands again
    settled = Signal(str)  # the place in which nothing waits any more

    def __init__(self, session: AnySession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.where: Mapping[str, str] = {}  # what is open, by `place`, `term` and `class`
        self._parts: dict[str, Keeping] = {}
        self._waiting: dict[str, Texts] | None = None  # of places not opened yet; None: not read
        self._stored: Texts = {}
        self._in_trouble = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_AFTER)
        self._retry.timeout.connect(self.keep)

    def read(self) -> None:
        """Look what is kept for this account."""
        self._session.read(_kept, self._take)

    def watch(self, place: str, screen: QWidget | None) -> None:
        """A screen is shown: give it what was typed there, and listen to it."""
        part: Keeping | None = getattr(screen, "keeps", None)
        if part is None or place in self._parts:
            return
        self._parts[place] = part
        part.typed.connect(self._pause.start)
        part.returned.connect(self._tell)
        self._give(place, part)

    def keep(self) -> None:
        """Write what is typed now, if anything of it is new."""
        self._pause.stop()
        if self._waiting is None:
            return
        texts = dict(self._waiting)
        for place, part in self._parts.items():
            if said := part.texts():
                texts[place] = said
            elif place in self._stored.get("texts", {}):
                self.settled.emit(place)
        kept: Texts = {"where": self.where, "texts": texts} if texts else {}
        if kept != self._stored:
            self._stored = kept
            self._session.read(lambda services: services.unsaved.keep(kept), self._end, self._fail)

    @property
    def in_trouble(self) -> bool:
        """What is typed could not be kept so far, though it may be tried again just now."""
        return self._in_trouble

    def _end(self, _: None) -> None:
        self._in_trouble = False

    def _fail(self, problem: Exception) -> None:
        """A full disk, say: what is typed stays in its fields and is kept as soon as that works."""
        if isinstance(problem, CareError):
            self._session.troubled.emit(problem)
        if not self._session.only_read:
            self._in_trouble = True
            self._stored = {}
            self._retry.start()

    def leave(self) -> None:
        """The screens go, and what is typed in them stays."""
        self.keep()
        self._pause.stop()
        self._parts.clear()
        self._waiting = None

    def _take(self, kept: Texts) -> None:
        self._stored, texts = kept, kept.get("texts", {})
        self._waiting = dict(texts)
        for place, part in self._parts.items():
            self._give(place, part)
        if kept.get("where", {}).get("place") in texts:
            self.found.emit(kept["where"])

    def _tell(self) -> None:
        said: object = self.sender()
        for place, part in self._parts.items():
            if part is said:
                self.returned.emit(place)

    def _give(self, place: str, part: Keeping) -> None:
        texts = self._waiting.pop(place, None) if self._waiting else None
        if texts:
            part.give_back(texts)


class Notes(QObject):
    """Texts by name, for fields that come and go: those of dialogs, of one child after another."""

    typed = Signal()
    returned = Signal()
    given = Signal()
    asked = Signal()  # whoever has something to note, does it now

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts: dict[str, Any] = {}
        self._back: set[str] = set()

    def texts(self) -> Texts:
        self.asked.emit()
        return dict(self._texts)

    def give_back(self, texts: Texts) -> None:
        self._texts = {**texts, **self._texts}
        self._back = set(texts)
        self.given.emit()

    def note(self, name: str, text: Any) -> None:
        """What a field says now; an empty text is none."""
        if (text or None) == self._texts.get(name):
            return
        if text:
            self._texts[name] = text
        else:
            self._texts.pop(name, None)
        self._back.discard(name)
        self.typed.emit()

    def look(self, name: str) -> tuple[Any, bool]:
        """What a field said when it was last there, and whether that was before the sign-in."""
        back = name in self._back
        self._back.discard(name)
        return self._texts.get(name), back

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._texts)


def again() -> str:
    """The sentence over what was given back."""
    return translate("Unsaved", "What you had typed is here again: save or drop it.")


def _kept(services: Any) -> Texts:
    kept: Texts = services.unsaved.kept()
    return kept
