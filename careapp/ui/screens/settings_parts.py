"""Settings of any file: sections in a list, one of them open; nothing typed is lost on the way."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget

from careapp.domain.access import Action
from careapp.ui import dialogs
from careapp.ui.screens.gallery import Offer
from careapp.ui.screens.paper_desk import GalleryDesk
from careapp.ui.screens.settings_computer import ComputerSection
from careapp.ui.screens.settings_section import Section, who_changes
from careapp.ui.session import AnySession
from careapp.ui.unsaved import Texts

_AT = "settings section"  # kept with the session, so that a window built anew opens there again


class PartsScreen(GalleryDesk):
    """Leaving stores what is right; what is not stays as it was typed, and is asked about when
    the window closes. A part is built when it is first opened."""

    wanted = Signal(str, object)
    typed = Signal()
    returned = Signal()
    first = ""  # the part that is open at first
    wide, narrow = 264, 214
    least = 0  # its parts scroll by themselves, above their button that saves
    parts: Mapping[str, tuple[type[Section], Action | None]]

    def __init__(self, session: AnySession) -> None:
        stack = QStackedWidget()
        if not (session.actor.may(Action.READ_LOG) and session.actor.reaches_school):
            self.parts = {id_: part for id_, part in self.parts.items() if id_ != "looks"}
        super().__init__(stack)
        self.set_title(self.tr("Settings"), self.tr("Parts of the settings"))
        self._session, self._stack = session, stack
        self._leaves = False
        self._sections: dict[str, Section] = {}
        at = str(self._session.property(_AT) or self.first)
        self.gallery.show_offers([self._offer(id_) for id_ in self.parts], at)
        self._open(at)
        self.gallery.picked.connect(self.show_section)

    def _offer(self, id_: str) -> Offer:
        needed = self.parts[id_][1]
        may = needed is None or self._session.actor.may(needed)
        locked = "" if may else who_changes(needed)
        return Offer(id_, *self._words(id_), locked=locked)

    def _words(self, id_: str) -> tuple[str, str]:
        """What a part is called, and what is found there."""
        raise NotImplementedError

    def _open(self, id_: str) -> Section:
        """Put a part in sight."""
        section = self._sections.get(id_)
        if section is None:
            make, needed = self.parts[id_]
            section = self._sections[id_] = make(self._session, self._words(id_)[0], needed)
            section.stored.connect(self.banner.show_success)
            section.failed.connect(self.banner.show_error)
            section.edited.connect(self._mark)
            section.returned.connect(self.returned)
            if isinstance(section, ComputerSection):
                section.chosen.connect(self._look_anew)
            self._connect_part(section)
            self._stack.addWidget(section)
        self._stack.setCurrentWidget(section)
        return section

    def _connect_part(self, section: Section) -> None:
        """What one part alone asks for."""

    def refresh(self) -> None:
        self.section.refresh()

    def take(self, detail: object) -> None:
        """Open the part that another screen asks for by its `section`."""
        if isinstance(detail, Mapping) and detail.get("section") in self.parts:
            self.show_section(str(detail["section"]))
            self.gallery.start()

    def show_section(self, id_: str) -> None:
        """Open a part; what was typed in the one before is stored if it can be."""
        if self.section is not self._sections.get(id_):
            self.section.save_if_sound()
        self._session.setProperty(_AT, id_)
        self.gallery.choose(id_)
        self._open(id_).refresh()

    @property
    def section(self) -> Section:
        """The part that is open."""
        return next(e for e in self._sections.values() if e is self._stack.currentWidget())

    def may_leave(self) -> bool:
        """Asked before the window closes: stores what can be stored, asks about the rest."""
        left = self._waiting()
        if not left or self._leaves:
            return True
        dialogs.confirm(
            self,
            self.tr("Close without saving?"),
            self.tr("Not stored yet: {parts}.").format(parts=", ".join(e.name for e in left)),
            (self.tr("Close"), self._leave),
        )
        return False

    @property
    def keeps(self) -> "PartsScreen":
        """Its parts have fields that wait for a Save button."""
        return self

    def texts(self) -> Texts:
        """What waits in which part, and which of them was open."""
        found = {id_: each.texts() for id_, each in self._sections.items()}
        waiting = {id_: texts for id_, texts in found.items() if texts is not None}
        at = next(id_ for id_, each in self._sections.items() if each is self.section)
        return {"at": at, "parts": waiting} if waiting else {}

    def give_back(self, texts: Texts) -> None:
        for id_, kept in texts["parts"].items():
            if id_ in self.parts:
                self._open(id_).give_back(kept)
                self.refresh()
        self.show_section(texts["at"])

    def _leave(self) -> None:
        self._leaves = True
        self.window().close()

    def _waiting(self) -> list[Section]:
        """What cannot be stored as it stands, after the rest was stored."""
        return [each for each in self._sections.values() if not each.save_if_sound()]

    def _look_anew(self) -> None:
        """Another look takes all screens down, so nothing typed may be left in them."""
        left = self._waiting()
        if left:
            self.section.revert()
            words = self.tr("First set right what is not stored yet: {parts}.")
            self.banner.show_error(words.format(parts=", ".join(each.name for each in left)))
        elif isinstance(self.section, ComputerSection):
            self.section.apply()

    def _mark(self) -> None:
        for id_, section in self._sections.items():
            self.gallery.mark(id_, self.tr("Not stored yet") if section.unsaved else "")
        self.typed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen, or the lock: what can be stored is stored before the school closes."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._waiting()
