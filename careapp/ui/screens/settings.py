"""The settings of a school."""

from collections.abc import Mapping

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.ui.screens import settings_words
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

_SECTIONS: Mapping[str, type[Section]] = {
    "school": SchoolSection,
    "terms": TermsSection,
    "calendar": CalendarSection,
    "signers": SignersSection,
    "letters": LettersSection,
    "library": LibrarySection,
    "forms": FormsSection,
    "safety": SafetySection,
    "people": PeopleSection,
    "personal": PersonalDataSection,
    "small": SmallSection,
    "backup": BackupSection,
    "keys": KeysSection,
    "looks": LooksSection,
    "computer": ComputerSection,
}


class SettingsScreen(PartsScreen):
    first = "school"
    parts: Mapping[str, tuple[type[Section], Action | None]] = {
        id_: (made, settings_words.NEEDED[id_]) for id_, made in _SECTIONS.items()
    }

    def _words(self, id_: str) -> tuple[str, str]:
        return settings_words.words()[id_]

    def _connect_part(self, section: Section) -> None:
        if isinstance(section, TermsSection):
            section.turn_asked.connect(lambda: self.wanted.emit("year_turn", None))

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The settings are the same for all classes and terms."""
        self.refresh()
