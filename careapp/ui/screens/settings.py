"""The settings: sections in a list, one of them open; nothing that was typed is lost on the way."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.ui import dialogs, labels, theme
from careapp.ui.pages import Banner, Card, PageHeader, page_column
from careapp.ui.screens.gallery import Gallery, Offer
from careapp.ui.screens.settings_backup import BackupSection
from careapp.ui.screens.settings_calendar import CalendarSection
from careapp.ui.screens.settings_computer import ComputerSection
from careapp.ui.screens.settings_forms import FormsSection
from careapp.ui.screens.settings_library import LibrarySection
from careapp.ui.screens.settings_people import PeopleSection
from careapp.ui.screens.settings_safety import SafetySection
from careapp.ui.screens.settings_school import SchoolSection
from careapp.ui.screens.settings_section import Section
from careapp.ui.screens.settings_signers import SignersSection
from careapp.ui.screens.settings_small import SmallSection
from careapp.ui.screens.settings_terms import TermsSection
from careapp.ui.session import Session
from careapp.ui.unsaved import Texts

_WIDE, _NARROW, _NARROW_BELOW = 264, 214, 1000
_AT = "settings section"  # kept with the session, so that a window built anew opens there again


# Each part with what a role must be allowed to do for anything to be changed in it.
_PARTS: Mapping[str, tuple[type[Section], Action | None]] = {
    "school": (SchoolSection, Action.MANAGE_SCHOOL),
    "terms": (TermsSection, Action.MANAGE_SCHOOL),
    "calendar": (CalendarSection, Action.MANAGE_SCHOOL),
    "signers": (SignersSection, Action.MANAGE_SCHOOL),
    "library": (LibrarySection, Action.MANAGE_SCHOOL),
    "forms": (FormsSection, Action.MANAGE_SCHOOL),
    "safety": (SafetySection, Action.MANAGE_SCHOOL),
    "people": (PeopleSection, Action.MANAGE_ACCOUNTS),
    "small": (SmallSection, Action.MANAGE_SCHOOL),
    "backup": (BackupSection, Action.BACK_UP),
    "computer": (ComputerSection, None),
}


class SettingsScreen(QWidget):
    """Leaving stores what is right; what is not stays as it was typed, and is asked about when
    the window closes. A part is built when it is first opened."""

    wanted = Signal(str, object)
    typed = Signal()
    returned = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._leaves = False
        self._sections: dict[str, Section] = {}
        self._banner = Banner()
        self._gallery = Gallery(self.tr("Parts of the settings"))
        self._stack = QStackedWidget()
        self._left = Card()
        self._build()
        self._gallery.picked.connect(self.show_section)

    def _build(self) -> None:
        at = str(self._session.property(_AT) or "school")
        self._gallery.show_offers([self._offer(id_) for id_ in _PARTS], at)
        self._open(at)
        self._left.add(self._gallery, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._left)
        row.addWidget(self._stack, 1)
        column = page_column(self)
        column.addWidget(PageHeader(self.tr("Settings")))
        column.addWidget(self._banner)
        column.addLayout(row, 1)

    def _offer(self, id_: str) -> Offer:
        needed = _PARTS[id_][1]
        may = needed is None or self._session.actor.may(needed)
        locked = "" if may else self.tr("Only the administrator changes this.")
        return Offer(id_, *self._words(id_), locked=locked)

    def _words(self, id_: str) -> tuple[str, str]:
        """What a part is called, and what is found there."""
        words = {
            "school": (self.tr("School"), self.tr("Name, codes, address")),
            "terms": (self.tr("Terms"), self.tr("First, last and count days")),
            "calendar": (self.tr("Calendar"), self.tr("Deadlines of the school year")),
            "signers": (self.tr("Signatures and papers"), self.tr("Who signs under reports")),
            "library": (self.tr("Forms"), self.tr("Own forms, wording, XLSForm")),
            "forms": (self.tr("Cut-offs"), self.tr("By which norms; added dimensions")),
            "safety": (self.tr("Hotlines"), self.tr("Shown when there may be danger")),
            "people": (self.tr("People and accounts"), self.tr("Roles, classes, passwords")),
            "small": (self.tr("Small school"), self.tr("Joined classes, several roles")),
            "backup": (self.tr("Backup and check"), self.tr("Copies, and is all sound?")),
            "computer": (self.tr("This computer"), self.tr("Language, text, colours, lock")),
        }
        return words[id_]

    def _open(self, id_: str) -> Section:
        """Put a part in sight."""
        section = self._sections.get(id_)
        if section is None:
            make, needed = _PARTS[id_]
            section = self._sections[id_] = make(self._session, self._words(id_)[0], needed)
            section.stored.connect(self._banner.show_success)
            section.failed.connect(self._banner.show_error)
            section.edited.connect(self._mark)
            section.returned.connect(self.returned)
            if isinstance(section, TermsSection):
                section.turn_asked.connect(lambda: self.wanted.emit("year_turn", None))
            if isinstance(section, ComputerSection):
                section.chosen.connect(self._look_anew)
            self._stack.addWidget(section)
        self._stack.setCurrentWidget(section)
        return section

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The settings are the same for all classes and terms."""
        self.refresh()

    def refresh(self) -> None:
        self.section.refresh()

    def take(self, detail: object) -> None:
        """Open the part that another screen asks for by its `section`."""
        if isinstance(detail, Mapping) and detail.get("section") in _PARTS:
            self.show_section(str(detail["section"]))
            self._gallery.start()

    def show_section(self, id_: str) -> None:
        """Open a part; what was typed in the one before is stored if it can be."""
        if self.section is not self._sections.get(id_):
            self.section.save_if_sound()
        self._session.setProperty(_AT, id_)
        self._gallery.choose(id_)
        self._open(id_).refresh()

    @property
    def section(self) -> Section:
        """The part that is open."""
        return next(e for e in self._sections.values() if e is self._stack.currentWidget())

    @property
    def said(self) -> str:
        """The message above the page."""
        return labels.plain(self._banner.sentence) if self._banner.isVisible() else ""

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
    def keeps(self) -> "SettingsScreen":
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
            if id_ in _PARTS:
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
            self._banner.show_error(words.format(parts=", ".join(each.name for each in left)))
        elif isinstance(self.section, ComputerSection):
            self.section.apply()

    def _mark(self) -> None:
        for id_, section in self._sections.items():
            self._gallery.mark(id_, self.tr("Not stored yet") if section.unsaved else "")
        self.typed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen, or the lock: what can be stored is stored before the school closes."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._waiting()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the part that is open."""
        super().showEvent(event)
        self._gallery.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW_BELOW)
        self._left.setFixedWidth(theme.px(_NARROW if narrow else _WIDE))
        self._gallery.set_brief(narrow)
