"""Settings: what the school is called, its codes, where it is."""

from dataclasses import replace
from typing import Any

from careapp.domain import thai
from careapp.domain.access import Action
from careapp.domain.schools import School
from careapp.i18n import translate
from careapp.services.opening import check_codes
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.place_help import PARTS, PlaceHelp
from careapp.ui.school_codes import SchoolCodes
from careapp.ui.screens.settings_section import SavedSection, beside
from careapp.ui.session import Session


class SchoolSection(SavedSection[School]):
    """The head of every paper comes from here."""

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        head = self.tr("As it stands at the head of papers")
        self._codes = SchoolCodes(self)
        self._fields = {
            "name": Field(self.tr("Name of the school"), head),
            "area": Field(self.tr("Educational service area")),
            "subdistrict": Field(self.tr("Subdistrict")),
            "district": Field(self.tr("District")),
            "province": Field(self.tr("Province")),
            "phone": Field(self.tr("Telephone")),
        }
        lines = {name: self._fields[name].edit for name in PARTS if name in self._fields}
        self._places = PlaceHelp(session, lines, self)
        self._places.doubted.connect(self._doubt)
        self._lay_out()
        for field in (*self._fields.values(), *self._codes.fields.values()):
            field.edit.setReadOnly(not self.may_change)
            field.entered.connect(self.save)
            field.changed.connect(self.note)

    def _lay_out(self) -> None:
        fields, codes = self._fields, self._codes.fields
        who, where = Card(self.tr("The school")), Card(self.tr("Where it is"))
        who.add(beside(fields["name"], fields["area"]))
        who.add(beside(*codes.values()))
        where.add(beside(fields["subdistrict"], fields["district"]))
        where.add(beside(fields["province"], fields["phone"]))
        self.column.addWidget(who)
        self.column.addWidget(where)
        self.column.addStretch()

    def read(self, services: SchoolServices) -> School:
        return services.school

    def write(self, services: SchoolServices, value: School) -> None:
        check_codes(value)
        services.settings.save_school(value)

    def show_value(self, value: School) -> None:
        for name, field in self._fields.items():
            field.set_text(getattr(value, name))
            field.say_hint()
        self._codes.fill(value)
        self._codes.wrong()
        self._places.look()

    def _doubt(self, part: str, sentence: str) -> None:
        """What is in no list of places is said quietly, and kept."""
        for name in PARTS:
            if name in self._fields:
                self._fields[name].say(sentence if name == part else "")

    def typed(self) -> object:
        codes = self._codes
        texts = {name: thai.clean(field.text()) for name, field in self._fields.items()}
        return {**texts, **{name: codes.code(name) for name in codes.fields}}

    def kept(self) -> Any:
        fields = {**self._fields, **self._codes.fields}
        return {name: field.text() for name, field in fields.items()}

    def put_kept(self, texts: Any) -> None:
        for name, field in {**self._fields, **self._codes.fields}.items():
            field.set_text(texts.get(name, field.text()))

    def value(self, *, complain: bool) -> School | None:
        name, wrong = self._fields["name"], self._codes.wrong()
        if not thai.clean(name.text()):
            name.say(translate("School", "The school needs a name."), "error")
            wrong = name
        if wrong is not None or self._before is None:
            if complain and wrong is not None:
                wrong.setFocus()
            return None
        code = self._codes.code
        return replace(
            self._before,
            smis_code=code("smis"),
            percode=code("percode"),
            ministry_code=code("ministry"),
            **{key: thai.clean(labels.plain(f.text())) for key, f in self._fields.items()},
        )
