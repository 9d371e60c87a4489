"""Attendance and results of a child over the terms, on its own page: seen, typed, changed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from careapp.domain.access import Action
from careapp.domain.report_cards import COUNTS, ReportCard, shown
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.report_card_words import heading
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.pages import Banner, Card, show_whole
from careapp.ui.screens.report_card_edit import CardEdit
from careapp.ui.screens.student_cards import clear
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

_Found = tuple[str, list[ReportCard], tuple[Term, ...], Term]


class ReportCardsCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown.

    What is typed and not saved is in `notes`, by student, for the page that keeps it.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Attendance and results"))
        self._session, self._student = session, ""
        self._cards: list[ReportCard] = []
        self._terms: tuple[Term, ...] = ()
        self._now: Term | None = None
        self.notes, self.banner, self.edit = Notes(self), Banner(), CardEdit()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(2))
        self._grid.setColumnStretch(4, 1)
        self._none = label(self.tr("Nothing is known of any term yet."), "muted", wrap=True)
        self._add = button(self.tr("Add a term"), icon="add")
        self.add(self.banner)
        self.add(self._grid)
        self.add(self._none)
        self.add(self.edit)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self.add(foot)
        self._may = session.actor.may(Action.EDIT_STUDENTS)
        self.edit.hide()
        self._add.setVisible(self._may)
        self._add.clicked.connect(self.add_term)
        self.edit.saved.connect(self._save)
        self.edit.left.connect(self._give_up)
        self.edit.typed.connect(self._note)
        if not session.actor.may(Action.SEE_RECORDS):  # shown without a parent it would be a window
            self.hide()

    def show_student(self, student: str) -> None:
        """Read the terms of a child; "" shows nobody's."""
        if student != self._student:
            clear(self._grid)
            self.banner.clear()
            self._close_edit()
        self._student = student
        if student and self._session.actor.may(Action.SEE_RECORDS):

            def work(services: SchoolServices) -> _Found:
                people = services.people
                known = services.report_cards.of_student(student)
                return student, known, people.terms(), people.current_term()

            self._session.read(work, self._show)

    def add_term(self) -> None:
        """Type the newest term of which nothing is known."""
        if self._now is not None:
            known = {each.term for each in self._cards}
            newest = [each.id for each in reversed(self._terms) if each.id not in known]
            self.change_term(self._now.id if self._now.id not in known else (newest or [""])[0])

    def change_term(self, term: str) -> None:
        """Type the numbers of a term; "" is the first that can be chosen."""
        self.edit.begin(self._student, self._terms, self._cards, term)
        self.edit.show()
        self._add.hide()
        self.edit.take_focus()
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """What is typed into comes in sight, once it has its place."""
        show_whole(self.edit)

    def _show(self, found: _Found) -> None:
        student, self._cards, terms, now = found
        if student != self._student:
            return  # somebody else is shown by now
        self._terms, self._now = terms, now
        clear(self._grid)
        self._none.setVisible(not self._cards)
        if self._cards:
            self._show_heads()
        for row, card in enumerate(self._cards, 1):
            self._show_row(row, card)
        typed, back = self.notes.look(student)
        if typed and not self.edit.isVisibleTo(self):
            self.change_term(str(typed.get("term", "")))
            self.edit.put(typed)
            if back:
                self.notes.returned.emit()

    def _show_heads(self) -> None:
        heads = (
            self.tr("Term"), self.tr("Absent/open"), heading("days_late"), heading("gpa"),
            self.tr("Not passed"),
        )  # fmt: skip
        for column, words in enumerate(heads):
            align = Qt.AlignmentFlag.AlignLeft if column in (0, 4) else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(label(words, "small"), 0, column, align)

    def _show_row(self, row: int, card: ReportCard) -> None:
        term = button(card.term, "plain")
        term.setAccessibleName(self.tr("Term {term}: change").format(term=card.term))
        term.setEnabled(self._may)
        term.clicked.connect(lambda: self.change_term(card.term))
        self._grid.addWidget(term, row, 0, Qt.AlignmentFlag.AlignLeft)
        texts = (
            _days(card), shown("days_late", card.days_late) or "–", shown("gpa", card.gpa) or "–",
        )  # fmt: skip
        for column, words in enumerate(texts, 1):
            self._grid.addWidget(label(words), row, column, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(label(unfinished(card), wrap=True), row, 4)

    def _save(self, card: ReportCard) -> None:
        def saved(before: ReportCard) -> None:
            self.notes.note(card.student, None)
            self._close_edit()
            self.banner.show_success(
                self.tr("Saved: term {term}.").format(term=card.term), self.tr("Undo"),
                lambda: self._undo(before),
            )  # fmt: skip
            self._news()

        self._session.read(lambda services: services.report_cards.save(card), saved, self._refused)

    def _undo(self, before: ReportCard) -> None:
        self._session.read(
            lambda services: services.report_cards.save(before), lambda _: self._news(),
            self._refused,
        )  # fmt: skip

    def _news(self) -> None:
        self.show_student(self._student)
        self.changed.emit()

    def _note(self) -> None:
        self.notes.note(self._student, self.edit.texts() or None)

    def _give_up(self) -> None:
        self.notes.note(self._student, None)
        self._close_edit()

    def _close_edit(self) -> None:
        self.edit.hide()
        self._add.setVisible(self._may)

    def _refused(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))


def _days(card: ReportCard) -> str:
    """`4/98`"""
    parts = (shown("days_absent", card.days_absent), shown("days_open", card.days_open))
    return "/".join(each or "–" for each in parts) if any(parts) else "–"


def unfinished(card: ReportCard) -> str:
    """`0 × 1 · มส × 2`: subjects that were not passed; "–" where nobody said."""
    found = [f"{heading(each)} × {card.value(each)}" for each in COUNTS if card.value(each)]
    if found:
        return " · ".join(found)
    said = any(card.value(each) is not None for each in COUNTS)
    return translate("ReportCards", "none") if said else "–"
