"""The forms of the library: what each is, how far the class is with it, and the ways into it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.forms.asking import in_primary
from careapp.forms.definition import Family
from careapp.i18n import language
from careapp.services.results import Standing
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import remark
from careapp.ui.pages import Card, EmptyState, PageHeader, ScrollPage
from careapp.ui.screens import screening_families
from careapp.ui.screens.screening_cautions import staff_words
from careapp.ui.screens.screening_columns import choice_name, fits_grid
from careapp.ui.widgets import button, label

_PROGRESS = 190  # the same in every row, so that the bars can be compared
_WORDS = 240  # the least width of words with buttons beside them
GRID, GUIDED, RESULTS, PAPERS = "grid", "guided", "results", "papers"


class StandingRow(QWidget):
    """One form by one informant: words, progress, and the ways on."""

    opened = Signal(str)  # GRID, GUIDED or RESULTS

    def __init__(self, standing: Standing, *, named: bool, fill: bool, open_: bool) -> None:
        """`named` rows say which form they are; only `open_` ones lead on, and to `fill` it in."""
        super().__init__()
        self.standing = standing
        self.buttons: dict[str, QPushButton] = {}
        form = standing.form
        words = QVBoxLayout()
        words.setSpacing(2)
        if named:
            words.addWidget(label(choice_name(form, standing.informant), "strong", wrap=True))
        words.addWidget(label(self._about(standing), "small", wrap=True))
        if doubt := screening_families.doubtful(form, standing.edition):
            words.addLayout(remark(doubt, "small"))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 4, 0, 4)
        self._box.setSpacing(theme.px(18))
        self._box.addLayout(words, 1)
        side = self._side = QHBoxLayout()
        side.setSpacing(theme.px(14))
        side.addWidget(self._progress())
        side.addStretch()
        ways = self._ways(fill=fill) if open_ else []
        if ways and fill and GRID not in self.buttons:  # the columns of all rows stay in line
            side.addSpacing(button(self.tr("Whole class")).sizeHint().width() + side.spacing())
        for each in ways:
            side.addWidget(each)
        self._box.addLayout(side)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _about(self, standing: Standing) -> str:
        """Who answers, which version, which cut-offs and where they come from."""
        form, edition = standing.form, standing.edition
        by = labels.informant(standing.informant)
        said = [
            self.tr("Answered by: {informant}").format(informant=by) if by else "",
            self.tr("version {version}").format(version=form.version),
        ]
        if not screening_families.for_every_child(form):
            said.append(self._outside(standing))  # the rest stands where the form is opened
            return " · ".join(filter(None, said))
        if edition.cutoffs:
            words = self.tr("cut-offs: {edition} ({source})")
            title, source = edition.title.of(language()), edition.source.of(language())
            said.append(words.format(edition=title, source=source))
        else:
            said.append(form.source.of(language()))
        said.append(self._outside(standing))
        return " · ".join(filter(None, said))

    def _outside(self, standing: Standing) -> str:
        """How many are outside the ages the form is for."""
        if not screening_families.for_every_child(standing.form):
            return screening_families.whom(standing.form)
        if not (count := len(standing.step.not_asked)):
            return ""
        ages = standing.step.ages
        if ages.high is None:
            words = self.tr("for {low} years and over: not asked of %n child(ren)", "", count)
        else:
            words = self.tr("for {low} to {high} years: not asked of %n child(ren)", "", count)
        return words.format(low=ages.low or 0, high=ages.high)

    def _progress(self) -> QWidget:
        standing = self.standing
        box = QWidget()
        step = standing.step
        everybody = screening_families.for_every_child(standing.form)
        words = self.tr("{done} of {children} children").format(
            done=len(step.done), children=step.total
        )
        if not everybody:
            words = self.tr("%n child(ren)", "", len(step.done))
        if step.begun:
            words += " · " + self.tr("begun {count}").format(count=len(step.begun))
        said = label(words, "muted", wrap=True)
        box.setFixedWidth(theme.px(_PROGRESS))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, max(step.total, 1))
        bar.setValue(len(step.done))
        bar.setAccessibleName(f"{choice_name(standing.form, standing.informant)} {words}")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch()
        column.addWidget(said)
        column.addWidget(bar)
        bar.setVisible(everybody)  # only now: without a parent it would be a window
        column.addStretch()
        return box

    def _ways(self, *, fill: bool) -> list[QPushButton]:
        name = choice_name(self.standing.form, self.standing.informant)
        ways = [(RESULTS, self.tr("See results"))]
        if fill:
            ways.append((PAPERS, self.tr("Excel, paper")))
            ways.insert(0, (GUIDED, self.tr("One by one")))
            if fits_grid(self.standing.form):
                ways.insert(0, (GRID, self.tr("Whole class")))
        for way, words in ways:
            each = button(words)
            each.setAccessibleName(f"{name}: {words}")
            each.clicked.connect(lambda _=False, way=way: self.opened.emit(way))
            self.buttons[way] = each
        return list(self.buttons.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= self._side.sizeHint().width() + theme.px(_WORDS)
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._box.setSpacing(theme.px(18 if beside else 6))


class StartPage(ScrollPage):
    """A card for each form or family of forms: those for every child, then those for some."""

    opened = Signal(str, object)  # GRID, GUIDED or RESULTS; a header's Choice
    roster_asked = Signal()
    class_asked = Signal(object)  # Classroom

    def __init__(self, *, may_fill: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_fill = may_fill
        self._header = PageHeader(self.tr("Screening"))
        self._choose = Card(self.tr("Choose a class to fill in its forms (Ctrl+J)"))
        self._rooms = FlowLayout(gap=6, line_gap=6)
        self._choose.add(self._rooms)
        self._choose.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._empty = EmptyState(icon="students", sentence="")
        self._empty.acted.connect(self.roster_asked)
        self._empty.hide()
        self.rows: list[StandingRow] = []
        self.column.addWidget(self._header)
        self.column.addWidget(self._choose)
        self.column.addLayout(self._cards)
        self.column.addWidget(self._empty, 1)
        self.column.addStretch()

    def show_standings(
        self,
        standings: Sequence[Standing],
        term: Term,
        classroom: Classroom | None,
        rooms: Sequence[Classroom] = (),
    ) -> None:
        """Show how far the class (None: all of `rooms` together) is with each form."""
        at = self._focused()
        if self.isVisible():  # else it would wander from row to row as they go, and scroll the page
            self.window().setFocus()
        self._clear()
        self._header.set_subtitle(self._where(term, classroom))
        nobody = not any(each.step.total or each.step.not_asked for each in standings)
        self._show_rooms(() if classroom or nobody else rooms)
        self._empty.setVisible(nobody)
        if nobody:
            self._show_nobody(classroom)
            return
        some = False
        for family, those in screening_families.families(standings):
            if not some and not screening_families.for_every_child(those[0].form):
                some = True
                self._begin_some()
            for cards in (
                [[each] for each in those] if screening_families.alone(family) else [those]
            ):
                self._add_family(family, cards, classroom)
        self._take_focus(at)

    def _begin_some(self) -> None:
        """From here on nobody is waited for."""
        self._cards.addWidget(label(self.tr("When there is reason to"), "h2"))
        words = self.tr("For children about whom something was noticed. Nobody is waited for.")
        self._cards.addWidget(label(words, "muted", wrap=True))

    def _add_family(
        self, family: Family, those: Sequence[Standing], classroom: Classroom | None
    ) -> None:
        card = Card(screening_families.title(family, those[0].form))
        if family == "sdq":
            words = self.tr(
                "The questionnaire's own wording belongs to its owner and may not be kept in a "
                "program, so only its item numbers are here. Answer on the printed form, then type "
                "the answers by number, or the subscale scores if they were added up on paper."
            )
            card.add(label(words, "muted", wrap=True))
        adult = [each.form for each in those if each.form.adult]
        if adult and classroom is not None and in_primary(classroom.grade):
            card.add(remark(staff_words(adult)))
        self._add(card, those, classroom)

    def _where(self, term: Term, classroom: Classroom | None) -> str:
        place = classroom.label if classroom else self.tr("All classes")
        return f"{place} · {labels.term(term)}"

    def _show_nobody(self, classroom: Classroom | None) -> None:
        words = (
            self.tr("There are no students in {classroom} yet. Import the list from DMC first.")
            if classroom
            else self.tr("There are no students here yet. Import the list from DMC first.")
        )
        place = classroom.label if classroom else ""
        self._empty.set_sentence(words.format(classroom=place), self.tr("Import a student list"))

    def _show_rooms(self, rooms: Sequence[Classroom]) -> None:
        """The classes to choose from, while all of them are shown together."""
        _empty(self._rooms)
        for room in rooms:
            pill = button(room.label, "pill")
            pill.clicked.connect(lambda _=False, room=room: self.class_asked.emit(room))
            self._rooms.addWidget(pill)
        self._choose.setVisible(bool(rooms))

    def _add(self, card: Card, standings: Sequence[Standing], classroom: Classroom | None) -> None:
        named = len(standings) > 1 or not screening_families.alone(standings[0].form.family)
        for n, each in enumerate(standings):
            if n:
                rule = QFrame()
                rule.setProperty("kind", "rule")
                card.add(rule)
            row = StandingRow(each, named=named, fill=self._may_fill, open_=classroom is not None)
            choice = (each.form.id, each.informant)
            row.opened.connect(lambda way, choice=choice: self.opened.emit(way, choice))
            self.rows.append(row)
            card.add(row)
        self._cards.addWidget(card)

    def _clear(self) -> None:
        self.rows.clear()
        _empty(self._cards)

    def _focused(self) -> tuple[int, str]:
        """The button that has the keyboard: its row and what it opens."""
        for n, row in enumerate(self.rows):
            for way, each in row.buttons.items():
                if each.hasFocus():
                    return n, way
        return 0, GRID if self._may_fill else RESULTS

    def _take_focus(self, at: tuple[int, str]) -> None:
        row, way = at
        if row < len(self.rows) and way in self.rows[row].buttons and self.isVisible():
            self.rows[row].buttons[way].setFocus()


def _empty(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
