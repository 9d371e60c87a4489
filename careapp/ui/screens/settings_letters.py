"""Settings: what memos and letters say, with fields; and the emblem at their head."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from careapp.domain import forewords, letters
from careapp.domain.access import Action
from careapp.domain.letters import OF_SCHOOL, Template, Texts
from careapp.errors import CareError
from careapp.i18n import LANGUAGES, language
from careapp.reports.model import Report
from careapp.services import letter_texts
from careapp.services.report_kinds import Wanted
from careapp.services.schools import SchoolServices
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.letter_fields import LetterFields
from careapp.ui.screens.letter_pickers import language_picker
from careapp.ui.screens.letter_sight import LetterSight
from careapp.ui.screens.letter_words import measure_words
from careapp.ui.screens.plan_fields import foot, narrow
from careapp.ui.screens.settings_emblem import EmblemCard
from careapp.ui.screens.settings_section import SavedSection
from careapp.ui.session import AnySession
from careapp.ui.widgets import button, label, set_text

Value = Mapping[str, Texts]  # by template and language: `memo-class/th`


class LettersSection(SavedSection[Value]):
    """One text in sight at a time; all that are changed are stored together."""

    groups: Collection[str] = OF_SCHOOL  # of the fields that may be put in

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._texts: dict[str, Texts] = {}
        self.letter = narrow(Picker(self.tr("Which letter")))
        self.language = language_picker(self.tr("Language of the paper"))
        self.fields = LetterFields()
        self.usual = button(self.tr("The usual text again"), icon="undo")
        self.see = button(self.tr("See it on paper"), icon="reports")
        self._wrong = label("", "error", wrap=True)
        self.emblem = EmblemCard(session, may_change=self.may_change)
        found = self.known().values()
        self.letter.fill([(each.title[language()], each.id) for each in found])
        self.letter.setCurrentIndex(0)
        self._key = self._chosen()
        self._build()
        self._connect()
        self.fields.set_read_only(not self.may_change)

    def _build(self) -> None:
        card = Card(self.tr("What memos and letters say"))
        card.add(label(self._about(), "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.letter, 1)
        row.addWidget(self.language)
        card.add(row)
        card.add(self.fields)
        card.add(self._wrong)
        card.add(foot(self.see, self.usual))
        self.usual.setVisible(self.may_change)
        self._wrong.hide()
        sizes = Card(self.tr("Margins and sizes"))
        sizes.add(label(measure_words(), "muted", wrap=True))
        for part in (card, self.emblem, sizes):
            self.column.addWidget(part)
        self.column.addStretch()

    def _connect(self) -> None:
        self.letter.picked.connect(self._turn)
        self.language.picked.connect(self._turn)
        self.fields.changed.connect(self._changed)
        self.usual.clicked.connect(self._put_usual)
        self.see.clicked.connect(self.show_paper)
        self.emblem.stored.connect(self.stored)
        self.emblem.failed.connect(self.failed)

    def known(self) -> Mapping[str, Template]:
        """The letters there are, by id."""
        return forewords.texts_of_school()

    def _about(self) -> str:
        return self.tr(
            "Choose a letter and write it as your school does. Words in braces are fields: they "
            "are filled in when a letter is made."
        )

    def _sample(self, name: str, lang: str, texts: Texts) -> Callable[[Any], Report]:
        """What makes a paper of some texts, in the database lane."""

        def work(services: SchoolServices) -> Report:
            term = services.people.current_term()
            rooms = services.people.classrooms(term)
            wanted = Wanted(term, rooms[0] if rooms else None, language=lang)
            return services.letters.sample(name, wanted, texts)

        return work

    def read(self, services: Any) -> Value:
        found = services.letters
        return {
            f"{each.id}/{lang}": letters.tidy(found.texts(each.id, lang))
            for each in found.templates()
            for lang in LANGUAGES
        }

    def refresh(self) -> None:
        super().refresh()
        self.emblem.refresh()

    def write(self, services: Any, value: Value) -> None:
        for key, texts in value.items():
            name, lang = key.split("/")
            services.letters.save(name, lang, texts)

    def show_value(self, value: Value) -> None:
        self._texts = dict(value)
        self._show()

    def typed(self) -> object:
        return {key: letters.tidy(texts) for key, texts in self._all().items()}

    def kept(self) -> Any:
        before = self._before or {}
        now = {key: letters.tidy(texts) for key, texts in self._all().items()}
        changed = {key: texts for key, texts in now.items() if texts != before.get(key)}
        return {"at": self._key, "texts": changed}

    def put_kept(self, texts: Any) -> None:
        self._texts |= {key: each for key, each in texts["texts"].items() if key in self._texts}
        self._go_to(texts["at"])

    def value(self, *, complain: bool) -> Value | None:
        found = {key: letters.tidy(texts) for key, texts in self._all().items()}
        self._wrong.hide()
        for key, texts in found.items():
            try:
                letter_texts.check(texts, language(), self._groups(key))
            except CareError as problem:
                if complain:
                    self._go_to(key)
                    set_text(self._wrong, str(problem))
                    self._wrong.show()
                    self._point_at(texts)
                return None
        return found

    def show_paper(self) -> None:
        """The text that is in sight, as a paper."""
        name, lang = self._key.split("/")
        work = self._sample(name, lang, letters.tidy(self.fields.texts()))
        shown = LetterSight(self, self._session)
        shown.failed.connect(self.failed)
        shown.look(work)

    def _point_at(self, texts: Texts) -> None:
        fault = next(letters.faults(texts, self._groups(self._key)), None)
        if fault is not None:
            self.fields.parts[fault.part].edit.setFocus()

    def _groups(self, key: str) -> Collection[str]:
        """Of the fields that a text may name."""
        return forewords.groups_for(self.known()[key.partition("/")[0]], self.groups)

    def _chosen(self) -> str:
        return f"{self.letter.chosen()}/{self.language.chosen()}"

    def _all(self) -> dict[str, Texts]:
        """All texts, the one in sight as it is typed."""
        return self._texts | ({self._key: self.fields.texts()} if self._key in self._texts else {})

    def _turn(self, *_: object) -> None:
        """Another text comes in sight; what was typed into this one stays with it."""
        self._texts = self._all()
        self._key = self._chosen()
        self._show()

    def _go_to(self, key: str) -> None:
        name, _, lang = key.partition("/")
        if key != self._key and key in self._texts:
            self._texts = self._all() if self._key in self._texts else self._texts
            self.letter.choose(name)
            self.language.choose(lang)
            self._key = key
        self._show()

    def _show(self) -> None:
        name, _, lang = self._key.partition("/")
        template, texts = self.known()[name], self._texts.get(self._key, {})
        self.fields.offer(lang, self._groups(self._key))
        self.fields.show_texts(template.kind, texts)
        self._weigh()

    def _put_usual(self) -> None:
        name, _, lang = self._key.partition("/")
        template = self.known()[name]
        self.fields.show_texts(template.kind, letters.tidy(template.texts[lang]))
        self._changed()

    def _changed(self) -> None:
        self._wrong.hide()
        self._weigh()
        self.note()

    def _weigh(self) -> None:
        name, _, lang = self._key.partition("/")
        usual = letters.tidy(self.known()[name].texts[lang])
        self.usual.setEnabled(letters.tidy(self.fields.texts()) != usual)
