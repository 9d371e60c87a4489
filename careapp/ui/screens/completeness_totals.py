"""The totals beside the headcount by grade and sex; every number opens its children."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.domain.access import Action
from careapp.domain.people import grade_order
from careapp.domain.reconciliation import Entered
from careapp.domain.schools import Term
from careapp.reports.model import Report
from careapp.services.reconciliation import Reconciled
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.pages import Card
from careapp.ui.screens.completeness_dmc import DmcDialog
from careapp.ui.screens.report_numbers import ReportNumbers
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_kind, set_text


class Totals(Card):
    """Reads by itself; what DMC says is entered here."""

    child_asked = Signal(str)
    children_asked = Signal(object, str)
    saved = Signal(object)  # what DMC said before, to be put back
    failed = Signal(object)  # an Exception

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._term: Term | None = None
        self._found: Reconciled | None = None
        self._said = label("", "strong", wrap=True)
        self.enter = button(self.tr("Enter the numbers of DMC"), key="Ctrl+D", icon="edit")
        if not session.actor.may(Action.MANAGE_SCHOOL):
            self.enter.hide()
        self.numbers = ReportNumbers()
        self._busy = Busy(self)
        head = QHBoxLayout()
        head.addWidget(self._said, 1)
        head.addWidget(self.enter)
        self.add(head)
        self.add(self.numbers, 1)
        self.enter.clicked.connect(self._ask)
        self.numbers.child_asked.connect(self.child_asked)
        self.numbers.children_asked.connect(self.children_asked)

    def show_term(self, term: Term) -> None:
        """Read the totals of a term again."""
        self._term = term

        def work(services: SchoolServices) -> tuple[Reconciled, Report]:
            return services.reconciliation.of(term), services.reports.totals(term)

        task = self._session.read(work, self._show, self.failed.emit)
        self._busy.watch(task, self.tr("Reading …"))

    def _show(self, found: tuple[Reconciled, Report]) -> None:
        self._found, report = found
        if self._found.term != self._term:
            return
        differences = self._found.differences
        serious = sum(each.serious for each in differences)
        said = self.tr("All totals agree with the headcount by grade and sex.")
        if differences:
            said = self.tr("%n difference(s); to be put right before sending: {serious}", "",
                           len(differences)).format(serious=serious)  # fmt: skip
        set_text(self._said, said)
        set_kind(self._said, "error" if serious else "strong")
        self.numbers.show_report(report, every=True)

    def _ask(self) -> None:
        found = self._found
        if found is None:
            return
        grades = [each.grade for each in found.grades]
        counted = {each.grade: tuple(each.tally.all) for each in found.grades}
        entered = {each.grade: each.dmc for each in found.grades if each.dmc is not None}
        shown = DmcDialog(self, sorted(grades, key=grade_order), counted, entered)
        shown.chosen.connect(self.save)
        shown.open()

    def save(self, counts: Entered) -> None:
        """Keep what DMC says and hold the totals against it."""
        term = self._term
        if term is None:
            return

        def work(services: SchoolServices) -> Mapping[str, tuple[int, int]]:
            return services.reconciliation.save_dmc(term, counts)

        self._session.read(work, self._tell, self.failed.emit)

    def _tell(self, before: Entered) -> None:
        self.saved.emit(before)
        if self._term is not None:
            self.show_term(self._term)
