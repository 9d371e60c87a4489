"""The settings of a district."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from careapp.domain import thai
from careapp.domain.access import DISTRICT_ROLES, Action
from careapp.domain.districts import District
from careapp.domain.letters import OF_DISTRICT, Template, Texts, district_templates
from careapp.reports.model import Report
from careapp.services.district import DistrictServices
from careapp.services.entry import is_plain
from careapp.ui import labels
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.screens import district_parts
from careapp.ui.screens.district_first import is_area_code, needs_a_name, not_an_area_code
from careapp.ui.screens.settings_backup import BackupSection
from careapp.ui.screens.settings_computer import ComputerSection
from careapp.ui.screens.settings_keys import KeysSection
from careapp.ui.screens.settings_letters import LettersSection
from careapp.ui.screens.settings_looks import LooksSection
from careapp.ui.screens.settings_parts import PartsScreen
from careapp.ui.screens.settings_people import People, PeopleSection
from careapp.ui.screens.settings_section import SavedSection, Section, beside
from careapp.ui.screens.settings_signers import SignersSection
from careapp.ui.session import AnySession
from careapp.ui.widgets import label


class DistrictSection(SavedSection[District]):
    """The head of every paper comes from here."""

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        head = self.tr("As it stands at the head of papers")
        self._fields = {
            "name": Field(self.tr("Name of the district"), head),
            "code": Field(
                self.tr("Area code"), self.tr("The first 4 digits of its schools' SMIS codes")
            ),
            "province": Field(self.tr("Province")),
            "address": Field(self.tr("Address"), self.tr("As it stands on letters")),
            "phone": Field(self.tr("Telephone")),
        }
        fields = self._fields
        who = Card(self.tr("The district"))
        who.add(fields["name"])
        who.add(beside(fields["code"], fields["province"]))
        who.add(fields["address"])
        who.add(fields["phone"])
        self.column.addWidget(who)
        self._key = label("", "muted", wrap=True)
        key = Card(self.tr("The district's key"))
        words = self.tr(
            "Answers to schools are signed with it. A school that opens the first answer keeps the "
            "key; by telephone it can be compared with this one."
        )
        key.add(label(words, "muted", wrap=True))
        key.add(self._key)
        self.column.addWidget(key)
        self.column.addStretch()
        for field in fields.values():
            field.edit.setReadOnly(not self.may_change)
            field.entered.connect(self.save)
            field.changed.connect(self.note)

    def refresh(self) -> None:
        super().refresh()
        if self._session.actor.may(Action.KEEP_DISTRICT):
            self._session.read(lambda services: services.decisions.public_key(), self._show_key)

    def _show_key(self, key: str) -> None:
        groups = [key[n : n + 8] for n in range(0, len(key), 8)]
        self._key.setText("  ".join(groups))

    def read(self, services: DistrictServices) -> District:
        return services.district

    def write(self, services: DistrictServices, value: District) -> None:
        services.settings.save_district(value)

    def show_value(self, value: District) -> None:
        for name, field in self._fields.items():
            field.set_text(getattr(value, name))
            field.say_hint()

    def typed(self) -> object:
        return {name: thai.clean(field.text()) for name, field in self._fields.items()}

    def kept(self) -> Any:
        return {name: field.text() for name, field in self._fields.items()}

    def put_kept(self, texts: Any) -> None:
        for name, field in self._fields.items():
            field.set_text(texts.get(name, field.text()))

    def value(self, *, complain: bool) -> District | None:
        said = {k: thai.clean(labels.plain(f.text())) for k, f in self._fields.items()}
        said["code"] = "".join(thai.arabic_digits(said["code"]).split())
        wrong = ""
        if not said["name"]:
            wrong, words = "name", needs_a_name()
        elif said["code"] and not is_area_code(said["code"]):
            wrong, words = "code", not_an_area_code()
        if wrong or self._before is None:
            if wrong:
                self._fields[wrong].say(words, "error")
            if complain and wrong:
                self._fields[wrong].setFocus()
            return None
        return replace(self._before, **said)


class DistrictLettersSection(LettersSection):
    groups = OF_DISTRICT

    def known(self) -> Mapping[str, Template]:
        return district_templates()

    def _about(self) -> str:
        return self.tr(
            "Write the letter as your district does. Words in braces are fields: they are filled "
            "in when the letter is made."
        )

    def _sample(self, name: str, lang: str, texts: Texts) -> Callable[[Any], Report]:
        return lambda services: services.letters.sample(name, lang, texts)


class DistrictPeopleSection(PeopleSection):
    """There are no classes in a district."""

    def _about(self) -> str:
        return self.tr(
            "Who signs in, in which role, and who signs under papers. "
            "Enter or a double click opens a person."
        )

    def read_people(self, services: DistrictServices) -> People:
        folder = services.desk.file.folder.path
        plain = is_plain(folder)
        return People(services.accounts.staff(), (), plain, folder.name, DISTRICT_ROLES)

    def _hidden(self) -> tuple[int, ...]:
        return (4,)


class DistrictBackupSection(BackupSection):
    def _about(self) -> str:
        return self.tr(
            "Everything of the district in one file, checked before it counts. Keep one away from "
            "this computer; it opens with the same passwords, or with the recovery code."
        )

    def _kept_title(self) -> str:
        return self.tr("Kept in the district's folder")

    def has_wording(self, services: DistrictServices) -> bool:
        """A district has no forms."""
        return False


_SECTIONS: Mapping[str, type[Section]] = {
    "district": DistrictSection,
    "signers": SignersSection,
    "letters": DistrictLettersSection,
    "people": DistrictPeopleSection,
    "backup": DistrictBackupSection,
    "keys": KeysSection,
    "looks": LooksSection,
    "computer": ComputerSection,
}


class DistrictSettingsScreen(PartsScreen):
    """The list of schools and the rounds are kept where the schools are."""

    first = "district"
    parts: Mapping[str, tuple[type[Section], Action | None]] = {
        id_: (made, district_parts.NEEDED[id_]) for id_, made in _SECTIONS.items()
    }

    def _words(self, id_: str) -> tuple[str, str]:
        return district_parts.words()[id_]

    def set_round(self, term: str) -> None:
        """The settings are the same for all rounds."""
        self.refresh()
