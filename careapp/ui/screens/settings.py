"""The settings of a school."""

from collections.abc import Mapping

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.ui.screens.settings_backup import BackupSection
from careapp.ui.screens.settings_calendar import CalendarSection
from careapp.ui.screens.settings_computer import ComputerSection
from careapp.ui.screens.settings_forms import FormsSection
from careapp.ui.screens.settings_keys import KeysSection
from careapp.ui.screens.settings_letters import LettersSection
from careapp.ui.screens.settings_library import LibrarySection
from careapp.ui.screens.settings_looks import LooksSection
from careapp.ui.screens.settings_parts import PartsScreen
from careapp.ui.screens.settings_people import PeopleSection
from careapp.ui.screens.settings_personal_data import PersonalDataSection
from careapp.ui.screens.settings_safety import SafetySection
from careapp.ui.screens.settings_school import SchoolSection
from careapp.ui.screens.settings_section import Section
from careapp.ui.screens.settings_signers import SignersSection
from careapp.ui.screens.settings_small import SmallSection
from careapp.ui.screens.settings_terms import TermsSection

# Each part with what a role must be allowed to do for anything to be changed in it.
_PARTS: Mapping[str, tuple[type[Section], Action | None]] = {
    "school": (SchoolSection, Action.MANAGE_SCHOOL),
    "terms": (TermsSection, Action.MANAGE_SCHOOL),
    "calendar": (CalendarSection, Action.MANAGE_SCHOOL),
    "signers": (SignersSection, Action.MANAGE_SCHOOL),
    "letters": (LettersSection, Action.MANAGE_SCHOOL),
    "library": (LibrarySection, Action.MANAGE_SCHOOL),
    "forms": (FormsSection, Action.MANAGE_SCHOOL),
    "safety": (SafetySection, Action.MANAGE_SCHOOL),
    "people": (PeopleSection, Action.MANAGE_ACCOUNTS),
    "personal": (PersonalDataSection, Action.REVIEW_RETENTION),
    "small": (SmallSection, Action.MANAGE_SCHOOL),
    "backup": (BackupSection, Action.BACK_UP),
    "keys": (KeysSection, Action.REKEY),
    "looks": (LooksSection, Action.READ_LOG),
    "computer": (ComputerSection, None),
}


class SettingsScreen(PartsScreen):
    first = "school"
    parts = _PARTS

    def _words(self, id_: str) -> tuple[str, str]:
        words = {
            "school": (self.tr("School"), self.tr("Name, codes, address")),
            "terms": (self.tr("Terms"), self.tr("First, last and count days")),
            "calendar": (self.tr("Calendar"), self.tr("Deadlines of the school year")),
            "signers": (self.tr("Signatures and papers"), self.tr("Who signs under reports")),
            "letters": (self.tr("Letters"), self.tr("Texts of memos and letters, emblem")),
            "library": (self.tr("Forms"), self.tr("Own forms, wording, XLSForm")),
            "forms": (self.tr("Cut-offs"), self.tr("By which norms; added dimensions")),
            "safety": (self.tr("Hotlines"), self.tr("Shown when there may be danger")),
            "people": (self.tr("People and accounts"), self.tr("Roles, classes, passwords")),
            "personal": (self.tr("Personal data"), self.tr("Purposes, years, review, research")),
            "small": (self.tr("Small school"), self.tr("Joined classes, several roles")),
            "backup": (self.tr("Backup and check"), self.tr("Copies, and is all sound?")),
            "keys": (self.tr("New keys"), self.tr("After a laptop was lost or left")),
            "looks": (self.tr("Log of use"), self.tr("Who saw, printed, saved what")),
            "computer": (self.tr("This computer"), self.tr("Language, text, colours, lock")),
        }
        return words[id_]

    def _connect_part(self, section: Section) -> None:
        if isinstance(section, TermsSection):
            section.turn_asked.connect(lambda: self.wanted.emit("year_turn", None))

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The settings are the same for all classes and terms."""
        self.refresh()
