"""Settings: by which cut-offs forms are scored, and which dimensions are added to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.forms.additions import Addition
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.i18n import language
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.settings_section import SavedSection
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import label, set_text


@dataclass(frozen=True, slots=True)
class Chosen:
    """Edition by form, of the forms with a choice, and the dimensions added; beside it what there
    is to choose from."""

    editions: Mapping[str, str]
    additions: frozenset[str]
    forms: tuple[tuple[Form, tuple[Edition, ...]], ...] = field(default=(), compare=False)
    known: tuple[Addition, ...] = field(default=(), compare=False)


class EditionLine(QWidget):
    """A form, the edition of its cut-offs, and where those come from."""

    def __init__(self, form: Form, editions: tuple[Edition, ...], *, may_change: bool) -> None:
        super().__init__()
        self._form = form
        self._editions = {each.id: each for each in editions}
        title = labels.form_title(form)
        self.picker = Picker(self.tr("Cut-offs of {form}").format(form=title))
        self.picker.fill([(each.title.of(language()), each.id) for each in editions])
        self.picker.setEnabled(may_change)
        self.picker.setMinimumWidth(theme.px(220))
        self._source = label("", "small", wrap=True)
        self._doubt = GroupMark("at_risk", self.tr("Not verified"), "warning")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(label(title, "strong", wrap=True), 1)
        top.addWidget(self._doubt)
        top.addWidget(self.picker)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._source)
        self.picker.picked.connect(self.tell)

    def tell(self, *_: object) -> None:
        """Say where the chosen cut-offs come from, and whether they can be relied on."""
        edition = self._editions[str(self.picker.chosen())]
        source = self.tr("Source: {source}").format(source=edition.source.of(language()))
        names = [self._form.scale(each).text.of(language()) for each in edition.doubtful]
        if names:
            words = self.tr("Not verified, and marked so on papers: {scales}")
            source += " · " + words.format(scales=", ".join(names))
        set_text(self._source, source)
        self._doubt.setVisible(not edition.verified)


class AdditionLine(QWidget):
    """A dimension that can be added: what it is, where it comes from."""

    def __init__(self, addition: Addition, *, may_change: bool) -> None:
        super().__init__()
        self.tick = TickBox(addition.title.of(language()))
        self.tick.setEnabled(may_change)
        source = self.tr("Source: {source}").format(source=addition.source.of(language()))
        counts = self.tr("Does not change the overall group.")
        if addition.enters_overall:
            counts = self.tr("Counts in the overall group.")
        words = label(f"{source} · {counts}", "small", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.tick, 1)
        if not addition.verified:
            row.addWidget(GroupMark("at_risk", self.tr("Not verified"), "warning"))
        below = QHBoxLayout()
        below.setContentsMargins(theme.px(34), 0, 0, 0)
        below.addWidget(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(below)


class FormsSection(SavedSection[Chosen]):
    """What was scored by other cut-offs before keeps its results; reports count by these."""

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._editions: dict[str, EditionLine] = {}
        self._additions: dict[str, AdditionLine] = {}
        self._first = Card(self.tr("Cut-offs"))
        words = self.tr("Screens and reports use these. Each report can be made by others too.")
        self._first.add(label(words, "muted", wrap=True))
        self._second = Card(self.tr("Dimensions added to the screening"))
        words = self.tr(
            "They stand at the end of the form as soon as they are stored. Answers stay when a "
            "dimension is taken out again."
        )
        self._second.add(label(words, "muted", wrap=True))
        self.column.addWidget(self._first)
        self.column.addWidget(self._second)
        self.column.addStretch()

    def read(self, services: SchoolServices) -> Chosen:
        forms = services.forms
        every = ((form, forms.editions(form.id)) for form in forms.all())
        found = tuple((form, editions) for form, editions in every if len(editions) > 1)
        in_use = {form.id: forms.edition_in_use(form.id).id for form, _ in found}
        added = frozenset(services.settings.additions())
        return Chosen(in_use, added, found, forms.additions())

    def write(self, services: SchoolServices, value: Chosen) -> None:
        for form, edition in value.editions.items():
            if services.forms.edition_in_use(form).id != edition:
                services.settings.use_edition(form, edition)
        if frozenset(services.settings.additions()) != value.additions:
            ordered = [each.id for each in services.forms.additions() if each.id in value.additions]
            services.settings.use_additions(ordered)

    def show_value(self, value: Chosen) -> None:
        if not self._editions:
            self._lay_out(value)
        for form, edition in value.editions.items():
            self._editions[form].picker.choose(edition)
            self._editions[form].tell()
        for id_, line in self._additions.items():
            line.tick.set_value(int(id_ in value.additions))

    def typed(self) -> object:
        return (
            {form: line.picker.chosen() for form, line in self._editions.items()},
            {id_ for id_, line in self._additions.items() if line.tick.isChecked()},
        )

    def value(self, *, complain: bool) -> Chosen | None:
        return Chosen(
            {form: str(line.picker.chosen()) for form, line in self._editions.items()},
            frozenset(id_ for id_, line in self._additions.items() if line.tick.isChecked()),
        )

    def _lay_out(self, value: Chosen) -> None:
        for form, editions in value.forms:
            line = EditionLine(form, editions, may_change=self.may_change)
            line.picker.picked.connect(lambda _: self.note())
            self._editions[form.id] = line
            self._first.add(line)
        for addition in value.known:
            added = AdditionLine(addition, may_change=self.may_change)
            added.tick.toggled.connect(lambda _: self.note())
            self._additions[addition.id] = added
            self._second.add(added)
