"""The settings: sections in a list, one of them open; nothing that was typed is lost on the way."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.ui import dialogs, labels, theme
from careapp.ui.pages import Banner, Card, PageHeader, page_column
from careapp.ui.screens.gallery import Gallery, Offer
from careapp.ui.screens.settings_backup import BackupSection
from careapp.ui.screens.settings_computer import ComputerSection
from careapp.ui.screens.settings_forms import FormsSection
from careapp.ui.screens.settings_people import PeopleSection
from careapp.ui.screens.settings_school import SchoolSection
from careapp.ui.screens.settings_section import Section
from careapp.ui.screens.settings_signers import SignersSection
from careapp.ui.screens.settings_terms import TermsSection
from careapp.ui.session import Session

_WIDE, _NARROW, _NARROW_BELOW = 264, 214, 1000
_AT = "settings section"  # kept with the session, so that a window built anew opens there again


class SettingsScreen(QWidget):
    """Leaving stores what is right; what is not stays as it was typed, and is asked about when
    the window closes."""

    wanted = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._leaves = False
        self._banner = Banner()
        self._gallery = Gallery(self.tr("Parts of the settings"))
        self._stack = QStackedWidget()
        self._computer = ComputerSection(session, self.tr("This computer"))
        self._sections: dict[str, Section] = {
            "school": SchoolSection(session, self.tr("School")),
            "terms": TermsSection(session, self.tr("Terms")),
            "signers": SignersSection(session, self.tr("Signatures and papers")),
            "forms": FormsSection(session, self.tr("Forms")),
            "people": PeopleSection(session, self.tr("People and accounts")),
            "backup": BackupSection(session, self.tr("Backup and check")),
            "computer": self._computer,
        }
        self._build()
        self._connect()

    def _build(self) -> None:
        about = {
            "school": self.tr("Name, codes, address"),
            "terms": self.tr("First, last and count days"),
            "signers": self.tr("Who signs under reports"),
            "forms": self.tr("Cut-offs, added dimensions"),
            "people": self.tr("Roles, classes, passwords"),
            "backup": self.tr("Copies, and is all sound?"),
            "computer": self.tr("Language, text, colours, lock"),
        }
        locked = self.tr("Only the administrator changes this.")
        offers = [
            Offer(id_, section.name, about[id_], locked="" if section.may_change else locked)
            for id_, section in self._sections.items()
        ]
        at = str(self._session.property(_AT) or "school")
        self._gallery.show_offers(offers, at)
        for section in self._sections.values():
            self._stack.addWidget(section)
        self._stack.setCurrentWidget(self._sections[at])
        self._left = Card()
        self._left.add(self._gallery, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._left)
        row.addWidget(self._stack, 1)
        column = page_column(self)
        column.addWidget(PageHeader(self.tr("Settings")))
        column.addWidget(self._banner)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self._gallery.picked.connect(self.show_section)
        self._computer.chosen.connect(self._look_anew)
        for section in self._sections.values():
            section.stored.connect(self._banner.show_success)
            section.failed.connect(self._banner.show_error)
            section.edited.connect(self._mark)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The settings are the same for all classes and terms."""
        self.refresh()

    def refresh(self) -> None:
        self.section.refresh()

    def take(self, detail: object) -> None:
        """Open the part that another screen asks for by its `section`."""
        if isinstance(detail, Mapping) and detail.get("section") in self._sections:
            self.show_section(str(detail["section"]))

    def show_section(self, id_: str) -> None:
        """Open a part; what was typed in the one before is stored if it can be."""
        before, after = self.section, self._sections[id_]
        if before is not after:
            before.save_if_sound()
        self._session.setProperty(_AT, id_)
        self._gallery.choose(id_)
        self._stack.setCurrentWidget(after)
        after.refresh()

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
            self._computer.revert()
            words = self.tr("First set right what is not stored yet: {parts}.")
            self._banner.show_error(words.format(parts=", ".join(each.name for each in left)))
        else:
            self._computer.apply()

    def _mark(self) -> None:
        for id_, section in self._sections.items():
            self._gallery.mark(id_, self.tr("Not stored yet") if section.unsaved else "")

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
