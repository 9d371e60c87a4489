"""The care of a child: strengths first, groups, growth, plans, files, and the way so far."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.timeline import Entry
from careapp.errors import CareError
from careapp.services.child_page import ChildPage, Groups, Growth
from careapp.services.child_record import Reading, of_record
from careapp.services.child_strengths import Strength
from careapp.ui import labels, theme
from careapp.ui.laying import show_filled
from careapp.ui.pages import SPACING, Banner, Card
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.student_documents import DocumentsCard
from careapp.ui.screens.student_grid import TermsCard
from careapp.ui.screens.student_growth import GrowthCard
from careapp.ui.screens.student_handover import HandoverCard
from careapp.ui.screens.student_plans import PlansCard
from careapp.ui.screens.student_record import RecordDialog
from careapp.ui.screens.student_referrals import ReferralsCard
from careapp.ui.screens.student_report_cards import ReportCardsCard
from careapp.ui.screens.student_signs import SignsCard
from careapp.ui.screens.student_timeline import TimelineCard
from careapp.ui.screens.student_visits import VisitsCard
from careapp.ui.session import Session
from careapp.ui.widgets import button, label


class StrengthsCard(Card):
    """What is good, in whose words and when; before anything is written, a way to write it."""

    asked = Signal()  # to write down an observation
    opened = Signal(str)  # a record

    def __init__(self, *, may_write: bool) -> None:
        super().__init__(self.tr("Strengths"))
        self._may_write = may_write
        self._place = QVBoxLayout()
        self.add(self._place)

    def show_strengths(self, found: Sequence[Strength]) -> None:
        clear(self._place)
        inside = QWidget()  # filled before it is in sight: laid out once
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(8))
        for each in found:
            rows.addWidget(self._row(each))
        if not found:
            words = self.tr("Nobody has written down yet what this child is good at.")
            rows.addWidget(label(words, "muted", wrap=True))
        if not found and self._may_write:
            write = button(self.tr("Write down what you see"), icon="edit")
            write.clicked.connect(self.asked)
            rows.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)
        self._place.addWidget(inside)

    def _row(self, each: Strength) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        said = label(each.text, wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(said)
        who = " · ".join(part for part in (each.by, labels.day_short(each.day)) if part)
        column.addWidget(label(who, "small", wrap=True))
        return made


class StudentCare(QWidget):
    """Shows what was read; its smaller cards read for themselves."""

    wanted = Signal(str, object)  # a place of the window, and what for
    observe = Signal()
    fill = Signal(object)  # a Record whose form is wanted
    data = Signal()  # the child's own data

    def __init__(self, session: Session, banner: Banner) -> None:
        super().__init__()
        self._session, self._banner = session, banner
        self._student = self._term = ""
        may_write = session.actor.may(Action.FILL_FORMS)
        self.strengths = StrengthsCard(may_write=may_write)
        self.terms, self.growth, self.timeline = TermsCard(), GrowthCard(), TimelineCard()
        self.plans, self.referrals = PlansCard(session), ReferralsCard(session)
        self.cards, self.documents = ReportCardsCard(session), DocumentsCard(session)
        self.handover, self.signs = HandoverCard(session), SignsCard(session)
        self.visits = VisitsCard(session)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body, self._had_focus = QWidget(), False
        self._build()
        self.strengths.asked.connect(self.observe)
        self.terms.opened.connect(self.open_record)
        self.timeline.opened.connect(self.open_entry)
        self.plans.wanted.connect(self.wanted)
        self.referrals.wanted.connect(self.wanted)
        self.visits.wanted.connect(self.wanted)
        self.signs.wanted.connect(self.wanted)
        self.growth.hide()

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        small: tuple[Card, ...] = (self.strengths, self.handover, self.terms, self.growth,
                                   self.signs, self.plans, self.referrals, self.visits)  # fmt: skip
        for column, cards in ((left, small), (right, (self.timeline, self.cards, self.documents))):
            column.setSpacing(SPACING)
            for each in cards:
                column.addWidget(each)
            column.addStretch(1)
        self.columns.setSpacing(SPACING)
        self.columns.addLayout(left, 2)
        self.columns.addLayout(right, 3)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self._body.setLayout(self.columns)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)

    def show_student(self, student: str, term: str = "") -> None:
        """The cards that read for themselves; "" shows nobody's. `term`: that of the window."""
        self._term = term
        if student != self._student:  # nothing of another child stays in sight
            inside = QApplication.focusWidget()
            self._had_focus = inside is not None and self._body.isAncestorOf(inside)
            self._keep_height()
            self._body.hide()  # laid out once, when all of it is known
        if not student:
            self._show_nobody()
        self._student = student
        for each in (self.referrals, self.visits, self.cards, self.documents, self.handover):
            each.show_student(student)
        self.signs.show_student(student, term)

    def _keep_height(self) -> None:
        """The page stays as long as it is: without its scroll bar all of it would be laid out once
        for that width, and again when the bar is back."""
        if self._body.isVisible():
            self.setMinimumHeight(self.height())

    def _show_nobody(self) -> None:
        self.strengths.show_strengths(())
        self.terms.show_groups(Groups((), ()))
        self.growth.show_growth(Growth(()))
        self.plans.show_plans("", (), {})
        self.timeline.show_entries((), fresh=True)

    def show_page(self, page: ChildPage, *, fresh: bool) -> None:
        """`fresh`: of another child than before."""
        self.strengths.show_strengths(page.strengths)
        self.terms.show_groups(page.groups)
        self.growth.show_growth(page.growth)
        self.plans.show_plans(page.student.id, page.plans, page.plan_words)
        self.timeline.show_entries(page.entries, fresh=fresh)
        self.setMinimumHeight(0)
        show_filled(self._body)
        if self._had_focus:
            self.timeline.list.setFocus()
        self._had_focus = False

    def open_entry(self, entry: Entry) -> None:
        """What an entry of the timeline is about."""
        if entry.place == "record":
            self.open_record(entry.details["record"])
        elif entry.place == "document":
            self.documents.open(entry.details["document"])
        elif entry.place == "report-card":
            self.cards.change_term(entry.details["term"])
        elif entry.place == "data":
            self.data.emit()
        elif entry.place:
            self.wanted.emit(entry.place, dict(entry.details))

    def ask_document(self) -> None:
        """The keyboard goes to the files, where one can be added."""
        self.documents.setFocus()
        self.documents.focusNextPrevChild(True)

    def open_record(self, record: str) -> None:
        """Read a record, and show it over the page."""
        self._session.read(
            lambda services: of_record(services.desk, services.people, record),
            self._show_record,
            self._refused,
        )

    def _show_record(self, reading: Reading) -> None:
        if reading.record.student != self._student:
            return  # somebody else is shown by now
        of_term = reading.record.term == self._term
        may_fill = of_term and self._session.actor.may(Action.FILL_FORMS)
        shown = RecordDialog(self, reading, may_fill=may_fill)
        shown.fill.connect(self.fill)
        shown.open()

    def _refused(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))
