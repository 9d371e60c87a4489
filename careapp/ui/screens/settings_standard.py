"""Settings: the growth standard of the school's own, which comes in by file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.forms.standard import Standard
from careapp.services.schools import SchoolServices
from careapp.ui import dialogs, theme
from careapp.ui.drop_zone import take_drops
from careapp.ui.files import choose_file, choose_new_file
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Card
from careapp.ui.screens.report_files import last_folder, remember_folder
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_text


class StandardCard(Card):
    """Says whether there is a table and what to do; a file is looked at before it is taken in."""

    changed = Signal(str)  # a sentence about what was done
    failed = Signal(Exception)

    def __init__(self, session: Session, *, may_change: bool) -> None:
        super().__init__(self.tr("Thai growth standard"))
        self._session = session
        self._looked: Standard | None = None  # waits to be taken in
        self._state, self._about = label("", "strong", wrap=True), label("", "small", wrap=True)
        self._offer = label("", wrap=True)
        self._template = button(self.tr("Save an empty table …"), icon="table")
        self._choose = button(self.tr("Take in a table …"), icon="import")
        self._remove = button(self.tr("Remove the table …"), "plain")
        self._take = button(self.tr("Take this table in"), "primary", icon="check")
        self._leave = button(self.tr("Leave this table"))
        self._missing = GroupMark("at_risk", self.tr("No table yet"), "warning")
        self._lay_out()
        for each in (self._choose, self._remove, self._take):
            each.setEnabled(may_change)
        self._template.clicked.connect(self._ask_where)
        self._choose.clicked.connect(self._ask_which)
        self._remove.clicked.connect(self._ask_remove)
        self._take.clicked.connect(self.take_in)
        self._leave.clicked.connect(lambda: self._show_offer(None))
        if may_change:
            take_drops(self, (".xlsx", ".csv"), self.look, self._choose)
        self._show_offer(None)

    def _lay_out(self) -> None:
        self.add(label(self.tr(
            "The numbers of the Department of Health are printed in a book and were published as "
            "no file. A school copies them into a table once; then “Weight and height” says the "
            "Thai groups beside those of the WHO."
        ), "muted", wrap=True))  # fmt: skip
        top = QHBoxLayout()
        top.setSpacing(theme.px(12))
        top.addWidget(self._state, 1)
        top.addWidget(self._missing)
        self.add(top)
        self.add(self._about)
        self.add(self._offer)
        for buttons in ((self._take, self._leave), (self._choose, self._template, self._remove)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for each in buttons:
                row.addWidget(each)
            row.addStretch()
            self.add(row)

    def show_standard(self, standard: Standard | None) -> None:
        """What the school has now."""
        self._missing.setVisible(standard is None)
        self._remove.setVisible(standard is not None)
        if standard is None:
            set_text(self._state, self.tr("The Thai groups are not shown."))
            set_text(self._about, self.tr(
                "Save an empty table, fill it in from the book in Excel, and take it in here."
            ))  # fmt: skip
            return
        set_text(self._state, standard.edition)
        words = self.tr("Source: {source} · {rows}")
        set_text(self._about, words.format(source=standard.source, rows=self._rows(standard)))

    def look(self, path: Path) -> None:
        """Show what a file would bring."""
        remember_folder(self._session.preferences, path.parent)
        self._session.read(
            lambda services: services.standards.look(path), self._show_offer, self._refuse
        )

    def take_in(self) -> None:
        """Store what was looked at."""
        standard = self._looked
        if standard is None:
            return

        def work(services: SchoolServices) -> None:
            services.standards.take_in(standard)

        words = self.tr("“{edition}” is taken in: its groups are shown beside those of the WHO.")
        self._do(work, words.format(edition=standard.edition))

    def remove(self) -> None:
        """Do without the table again."""

        def work(services: SchoolServices) -> None:
            services.standards.remove()

        self._do(work, self.tr("The table is removed: the WHO's groups alone are shown."))

    def write_template(self, path: Path) -> None:
        def work(services: SchoolServices) -> None:
            services.standards.write_template(path)

        remember_folder(self._session.preferences, path.parent)
        words = self.tr("The empty table is written to “{name}”.").format(name=path.name)
        self._session.read(work, lambda _: self.changed.emit(words), self.failed.emit)

    def _do(self, work: Callable[[SchoolServices], None], words: str) -> None:
        def done(_: object) -> None:
            self._show_offer(None)
            self.changed.emit(words)

        self._session.read(work, done, self.failed.emit)

    def _refuse(self, problem: Exception) -> None:
        self._show_offer(None)
        self.failed.emit(problem)

    def _show_offer(self, standard: Standard | None) -> None:
        """Ask whether it is to be taken in; None asks nothing."""
        self._looked = standard
        for each in (self._offer, self._take, self._leave):
            each.setVisible(standard is not None)
        if standard is not None:
            words = self.tr("In the file: {edition} · source: {source} · {rows}")
            set_text(self._offer, words.format(
                edition=standard.edition, source=standard.source, rows=self._rows(standard)
            ))  # fmt: skip
            self._take.setFocus()

    def _rows(self, standard: Standard) -> str:
        count = sum(map(len, standard.curves.values()))
        return self.tr("%n row(s)", "", count)

    def _ask_which(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.csv)")
        choose_file(self, self.tr("Take in a growth standard"), kinds, self.look)

    def _ask_where(self) -> None:
        name = self.tr("growth-standard") + ".xlsx"
        suggested = last_folder(self._session.preferences) / name
        kinds = self.tr("Excel workbooks (*.xlsx)")
        choose_new_file(
            self, self.tr("Save an empty table"), str(suggested), kinds, self.write_template
        )

    def _ask_remove(self) -> None:
        dialogs.confirm(
            self,
            self.tr("Remove the Thai growth standard?"),
            self.tr(
                "Its groups are no longer shown. Measurements stay, and so do results that were "
                "written by it; they are shown again when the same table is taken in."
            ),
            (self.tr("Remove the table"), self.remove),
            danger=True,
        )
