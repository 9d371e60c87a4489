"""The results of one child: the SDQ side by side, what has changed, results in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTableView, QVBoxLayout, QWidget

from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import language
from careapp.services.child_results import ChildResults, Informants, Written, of_child
from careapp.services.last_time import Since
from careapp.ui import labels
from careapp.ui.pages import SPACING, Banner, Card, EmptyState, PageHeader, ScrollPage
from careapp.ui.screens.child_results_tables import informants_table, since_table
from careapp.ui.screens.child_results_words import (
    apart_words,
    chance_words,
    idea_words,
    missing_words,
    source_words,
)
from careapp.ui.screens.screening_columns import choice_name
from careapp.ui.screens.screening_header import BACK_KEY, edition_words
from careapp.ui.screens.student_cards import clear
from careapp.ui.session import Session
from careapp.ui.widgets import button, label


class ChildResultsView(QWidget):
    """Cards, read anew for each child. Nothing of a child stays in it once another is asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: tuple[str, str] | None = None  # which child, in which term
        self._begin = False  # the keyboard is to go to the first table
        self.results: ChildResults | None = None
        self.tables: list[QTableView] = []
        self._banner = Banner()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        column.addLayout(self._cards)
        column.addStretch(1)

    def show_child(self, term: Term, student: str, *, begin: bool = False) -> None:
        """Read a child's results of a term and show them; a refusal is said in their place.

        `begin`: the keyboard goes there.
        """
        self._begin = self._begin or begin
        if self._asked != (term.id, student):
            self.forget()
        self._asked = (term.id, student)
        self._session.read(
            lambda services: of_child(services, term, student), self._show, self._refuse
        )

    def forget(self) -> None:
        """Show nobody."""
        self._asked = self.results = None
        self._banner.clear()
        self._empty()

    def _refuse(self, problem: Exception) -> None:
        self.forget()
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))

    def _empty(self) -> None:
        self.tables = []
        clear(self._cards)

    def _show(self, found: ChildResults) -> None:
        if self._asked != (found.term.id, found.pupil.student.id):
            return  # somebody else was asked for meanwhile
        begin = self._begin or any(table.hasFocus() for table in self.tables)
        self._empty()
        self.results = found
        if found.informants:
            self._cards.addWidget(self._informants(found.informants))
        if found.since:
            self._cards.addWidget(self._since(found.since))
        if found.written:
            self._cards.addWidget(self._written(found.written))
        if found.empty:
            words = self.tr("Nothing with a result is filled in about this student in this term.")
            self._cards.addWidget(EmptyState(words))
        self._begin = False
        if begin and self.tables:
            self.tables[0].setFocus()

    def _informants(self, found: Informants) -> Card:
        card = Card(self.tr("The SDQ: who says what"))
        table = informants_table(found)
        self.tables.append(table)
        card.add(table)
        apart = [each for each in table.rows if each.found.apart]
        if apart:
            card.add(label(self.tr("They differ ({count})").format(count=len(apart)), "strong"))
        for row in apart:
            card.add(label(f"≠ {apart_words(row.form, row.scale, row.found)}", wrap=True))
        if apart:
            words = self.tr(
                "A difference is no mistake: each sees the child somewhere else. "
                "Ask each of them what they have seen, and where."
            )
            card.add(label(words, "muted", wrap=True))
        if missing := missing_words(found):
            card.add(label(missing, "muted", wrap=True))
        for words in self._cut_offs(found):
            card.add(label(words, "small", wrap=True))
        return card

    def _cut_offs(self, found: Informants) -> list[str]:
        said = {edition_words(voice.edition) for voice in found.heard}
        words = [" · ".join(sorted(said))]
        if not found.one_edition:
            words.append(
                self.tr("The informants are held against different cut-offs: groups may differ so.")
            )
        return words

    def _since(self, found: tuple[Since, ...]) -> Card:
        card = Card(self.tr("Since the last time"))
        if any(each.before for each in found):
            card.add(label(idea_words(), "muted", wrap=True))
        for each in found:
            name = choice_name(each.form, each.informant)
            card.add(self._heading(name, each))
            table = since_table(each, name)
            self.tables.append(table)
            card.add(table)
            if each.before:
                card.add(label(chance_words(each), "muted", wrap=True))
            if each.before and each.known:
                card.add(label(source_words(each.known), "small", wrap=True))
        return card

    def _heading(self, name: str, since: Since) -> QHBoxLayout:
        first = self.tr("for the first time")
        line = QHBoxLayout()
        line.setContentsMargins(0, 6, 0, 0)
        line.addWidget(label(name, "strong"))
        said = (edition_words(since.edition), "" if since.before else first)
        line.addWidget(label(" · ".join(filter(None, said)), "small", wrap=True), 1)
        return line

    def _written(self, found: tuple[Written, ...]) -> Card:
        card = Card(self.tr("Results in words"))
        for each in found:
            card.add(label(each.form.title.of(language()), "strong", wrap=True))
            by = self.tr("recorded by {name}").format(name=each.author) if each.author else ""
            when = " · ".join(filter(None, (labels.day_short(each.filled), by)))
            card.add(label(when, "small", wrap=True))
            for name, words in each.lines:
                card.add(_readable(label(f"{name}: {words}", wrap=True)))
        return card


def _readable(words: QLabel) -> QLabel:
    """Reached by Tab, so that the page scrolls there, and copied from."""
    flags = Qt.TextInteractionFlag
    words.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return words


class ChildResultsPage(ScrollPage):
    """The same as a page of the screenings: back to the class, or on to the next child."""

    closed = Signal()
    stepped = Signal(int)  # to the next child, or with -1 the previous one

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ChildResultsView(session)
        self._header = PageHeader()
        back = button(self.tr("The class again"), "plain", key=BACK_KEY, icon="left")
        back.clicked.connect(self.closed)
        before = button(self.tr("Previous child"), key="Ctrl+PgUp")
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after = button(self.tr("Next child"), key="Ctrl+PgDown")
        after.clicked.connect(lambda: self.stepped.emit(1))
        top = QHBoxLayout()
        top.addWidget(back)
        top.addStretch()
        top.addWidget(before)
        top.addWidget(after)
        self.column.addLayout(top)
        self.column.addWidget(self._header)
        self.column.addWidget(self.view, 1)

    def show_pupil(self, term: Term, pupil: Pupil) -> None:
        self._header.set_title(pupil.student.name)
        self._header.set_subtitle(" · ".join((pupil.classroom.label, labels.term(term))))
        self.view.show_child(term, pupil.student.id, begin=True)
