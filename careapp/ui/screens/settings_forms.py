"""Settings: by which cut-offs forms are scored, and which dimensions are added to them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.forms.additions import Addition
from careapp.forms.definition import Form
from careapp.i18n import language
from careapp.services.form_imports import Incoming
from careapp.services.schools import SchoolServices
from careapp.ui import dialogs, labels, theme
from careapp.ui.busy import Busy
from careapp.ui.drop_zone import take_drops
from careapp.ui.files import choose_file
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Card
from careapp.ui.screens.report_files import remember_folder
from careapp.ui.screens.settings_editions import EditionLine, Scored, read_scored
from careapp.ui.screens.settings_incoming import IncomingCard
from careapp.ui.screens.settings_section import SavedSection
from careapp.ui.screens.settings_trial import TrialPage
from careapp.ui.screens.settings_trial_source import Choices, read_choices
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label


@dataclass(frozen=True, slots=True)
class Chosen:
    """The dimensions added; beside them what there is to choose from, and how forms are scored."""

    additions: frozenset[str]
    known: tuple[Addition, ...] = field(default=(), compare=False)
    scored: tuple[Scored, ...] = field(default=(), compare=False)


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
    """Cut-offs are tried before they are taken up; the dimensions are ticked and saved."""

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._school = session
        self._additions: dict[str, AdditionLine] = {}
        self._trial: TrialPage | None = None
        self._incoming = IncomingCard()
        self._lines, self._ticks = QVBoxLayout(), QVBoxLayout()
        self._take_in = button(self.tr("Take in cut-offs …"), key="Ctrl+O", icon="import")
        self._first = Card(self.tr("Cut-offs"))
        self._second = Card(self.tr("Dimensions added to the screening"))
        self._lay_out()
        self._busy = Busy(self)
        self._take_in.clicked.connect(self._ask_which)
        self._incoming.accepted.connect(self.take_in)
        self._incoming.closed.connect(self._take_in.setFocus)

    def _lay_out(self) -> None:
        words = self.tr("Screens and reports use these. Each report can be made by others too.")
        self._first.add(label(words, "muted", wrap=True))
        self._first.add(self._lines)
        words = self.tr(
            "New cut-offs come in as an Excel workbook, for any form: write the form as an XLSForm "
            "under Forms, add rows to its sheets careapp_editions and careapp_cutoffs, and take it "
            "in here. They are used only when you take them up."
        )
        self._first.add(label(words, "muted", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self._take_in)
        row.addStretch()
        self._take_in.setEnabled(self.may_change)
        self._first.add(row)
        if self.may_change:
            take_drops(self._first, (".xlsx",), self.look, self._take_in)
        words = self.tr(
            "They stand at the end of the form as soon as they are stored. Answers stay when a "
            "dimension is taken out again."
        )
        self._second.add(label(words, "muted", wrap=True))
        self._second.add(self._ticks)
        for card in (self._incoming, self._first, self._second):
            self.column.addWidget(card)
        self.column.addStretch()
        self._incoming.hide()

    def read(self, services: SchoolServices) -> Chosen:
        added = frozenset(services.settings.additions())
        return Chosen(added, services.forms.additions(), read_scored(services))

    def write(self, services: SchoolServices, value: Chosen) -> None:
        ordered = [each.id for each in services.forms.additions() if each.id in value.additions]
        services.settings.use_additions(ordered)

    def _take(self, value: Chosen) -> None:
        if value.scored:  # what was just stored says nothing of them
            self._show_lines(value.scored)
        super()._take(value)

    def _show_lines(self, scored: tuple[Scored, ...]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in scored:
            line = EditionLine(each, may_change=self.may_change)
            line.tried.connect(self.begin_trial)
            line.undone.connect(self._ask_back)
            self._lines.addWidget(line)

    def show_value(self, value: Chosen) -> None:
        for addition in value.known if not self._additions else ():
            added = AdditionLine(addition, may_change=self.may_change)
            added.tick.toggled.connect(lambda _: self.note())
            self._additions[addition.id] = added
            self._ticks.addWidget(added)
        self._tick(value.additions)

    def _tick(self, additions: frozenset[str]) -> None:
        for id_, line in self._additions.items():
            line.tick.set_value(int(id_ in additions))

    def _ticked(self) -> frozenset[str]:
        return frozenset(id_ for id_, line in self._additions.items() if line.tick.isChecked())

    def typed(self) -> object:
        return self._ticked()

    def kept(self) -> Any:
        return sorted(self._ticked())

    def put_kept(self, texts: Any) -> None:
        self._tick(frozenset(texts))

    def value(self, *, complain: bool) -> Chosen | None:
        return Chosen(self._ticked())

    # Trying other cut-offs, and going back

    def begin_trial(self, form: Form) -> None:
        """Show what other cut-offs of a form would change."""
        self._session.read(
            lambda services: read_choices(services, form), self._show_trial, self._fail
        )

    @property
    def trial(self) -> TrialPage | None:
        return self._trial

    def _show_trial(self, choices: Choices) -> None:
        self._end_trial()
        made = self._trial = TrialPage(self._school, choices, may_change=self.may_change)
        made.closed.connect(self._close_trial)
        made.adopted.connect(self._tell_adopted)
        made.failed.connect(self.failed)
        self._show_cards(shown=False)
        self.column.insertWidget(0, made, 1)
        made.setFocus()
        made.try_out()

    def _show_cards(self, *, shown: bool) -> None:
        for part in (self._first, self._second):
            part.setVisible(shown)
        self._incoming.hide()
        self._bar.setVisible(shown and self.may_change)

    def _end_trial(self) -> None:
        if self._trial is not None:
            self._trial.hide()
            self._trial.deleteLater()
            self._trial = None

    def _close_trial(self) -> None:
        self._end_trial()
        self._show_cards(shown=True)
        self._take_in.setFocus()

    def _tell_adopted(self, words: str) -> None:
        self._close_trial()
        self._tell_changed(words)

    def _tell_changed(self, words: str) -> None:
        self.refresh()
        self.stored.emit(words)
        self._session.changed.emit("settings")

    def _ask_back(self, scored: Scored) -> None:
        title = labels.form_title(scored.form)
        words = self.tr(
            "It was in use before the last change. No result is touched: those by “{now}” stay "
            "beside the others, and you can take them up again."
        )
        dialogs.confirm(
            self,
            self.tr("Score “{form}” by “{edition}” again?").format(
                form=title, edition=scored.before_title
            ),
            words.format(now=scored.in_use.title.of(language())),
            (self.tr("Go back"), lambda: self.go_back(scored.form)),
        )

    def go_back(self, form: Form) -> None:
        """Take up again what was in use before the last change."""

        def work(services: SchoolServices) -> str:
            services.editions.go_back(form.id)
            return services.forms.edition_in_use(form.id).title.of(language())

        def tell(edition: str) -> None:
            words = self.tr("“{form}” is scored by “{edition}” again.")
            self._tell_changed(words.format(form=labels.form_title(form), edition=edition))

        self._session.read(work, tell, self._fail)

    # Cut-offs by a workbook

    def look(self, path: Path) -> None:
        """Show what cut-offs a workbook would bring."""
        remember_folder(self._session.preferences, path.parent)
        task = self._session.read(
            lambda services: services.forms.look_for_cutoffs(path), self._show_incoming, self._fail
        )
        self._busy.watch(task, self.tr("Reading the workbook …"))

    def _show_incoming(self, incoming: Incoming) -> None:
        self._incoming.show_incoming(incoming)
        self._incoming.start()

    def take_in(self, incoming: Incoming, _permission: str = "") -> None:
        """Store the cut-offs that were looked at; they are not used before they are taken up."""

        def work(services: SchoolServices) -> Incoming:
            services.forms.take_in(incoming)
            return incoming

        self._session.read(work, self._tell_taken, self._fail)

    def _tell_taken(self, incoming: Incoming) -> None:
        self._incoming.hide()
        words = self.tr("Cut-offs for “{form}” are taken in. Try them before you use them.")
        self._tell_changed(words.format(form=labels.form_title(incoming.form)))

    def _ask_which(self) -> None:
        kinds = self.tr("Excel workbooks (*.xlsx)")
        choose_file(self, self.tr("Take in cut-offs"), kinds, self.look)
