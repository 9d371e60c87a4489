"""The forms of the library: what each is, how far the class is with it, and the ways into it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.i18n import language
from careapp.services.report_kinds import SDQ
from careapp.services.results import Standing
from careapp.ui import labels, theme
from careapp.ui.marks import Mark
from careapp.ui.pages import Card, EmptyState, PageHeader, ScrollPage
from careapp.ui.screens.screening_columns import form_name, short
from careapp.ui.screens.screening_header import doubt_words
from careapp.ui.widgets import button, label

_BESIDE = 720  # a row at least this wide has its buttons beside its words
GRID, GUIDED, RESULTS = "grid", "guided", "results"


class StandingRow(QWidget):
    """One form by one informant: words, progress, and three ways on."""

    opened = Signal(str)  # GRID, GUIDED or RESULTS

    def __init__(self, standing: Standing, *, named: bool, fill: bool, open_: bool) -> None:
        """`named` rows say which form they are; `fill` and `open_` are what may be done."""
        super().__init__()
        self.standing = standing
        self.buttons: dict[str, QPushButton] = {}
        form = standing.form
        words = QVBoxLayout()
        words.setSpacing(2)
        if named:
            words.addWidget(label(form_name(form), "strong"))
        words.addWidget(label(self._about(standing), "small", wrap=True))
        if doubt := doubtful(form, standing.edition):
            row = QHBoxLayout()
            row.setSpacing(theme.px(4))
            row.addWidget(Mark("at_risk"), 0, Qt.AlignmentFlag.AlignBottom)
            row.addWidget(label(doubt, "small", wrap=True), 1)
            words.addLayout(row)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 4, 0, 4)
        self._box.setSpacing(theme.px(18))
        self._box.addLayout(words, 1)
        side = QHBoxLayout()
        side.setSpacing(theme.px(14))
        side.addWidget(self._progress(), 1)
        for each in self._ways(fill=fill, open_=open_):
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
        words = self.tr("{done} of {children} children").format(
            done=len(step.done), children=step.total
        )
        if step.begun:
            words += " · " + self.tr("begun {count}").format(count=len(step.begun))
        said = label(words, "muted", wrap=True)
        wide = QFontMetrics(theme.font(14)).horizontalAdvance(words)
        box.setMinimumWidth(min(max(theme.px(150), wide + 2), theme.px(220)))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, max(step.total, 1))
        bar.setValue(len(step.done))
        bar.setAccessibleName(f"{form_name(standing.form)} {words}")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch()
        column.addWidget(said)
        column.addWidget(bar)
        column.addStretch()
        return box

    def _ways(self, *, fill: bool, open_: bool) -> list[QPushButton]:
        name = form_name(self.standing.form)
        ways = [(RESULTS, self.tr("See results"))]
        if fill:
            ways.insert(0, (GUIDED, self.tr("One by one")))
            ways.insert(0, (GRID, self.tr("Whole class")))
        for way, words in ways:
            each = button(words)
            each.setAccessibleName(f"{name}: {words}")
            each.setEnabled(open_)
            each.clicked.connect(lambda _=False, way=way: self.opened.emit(way))
            self.buttons[way] = each
        return list(self.buttons.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._box.setSpacing(theme.px(18 if beside else 6))


def doubtful(form: Form, edition: Edition) -> str:
    """Which cut-offs in use were not checked against their source; "" for none."""
    if not (words := doubt_words(edition)) or not edition.cutoffs:
        return ""
    scales = ", ".join(short(form.scale(id_).text.of(language())) for id_ in edition.doubtful)
    return f"{words}: {scales}" if scales else words


class StartPage(ScrollPage):
    """A card for each form; the SDQ's informants share one."""

    opened = Signal(str, object)  # GRID, GUIDED or RESULTS; a header's Choice
    roster_asked = Signal()

    def __init__(self, *, may_fill: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_fill = may_fill
        self._header = PageHeader(self.tr("Screening"))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._empty = EmptyState(
            self.tr("There are no students in this class yet. Take in the list from DMC first."),
            self.tr("Take in a list"),
        )
        self._empty.acted.connect(self.roster_asked)
        self._empty.hide()
        self.rows: list[StandingRow] = []
        self.column.addWidget(self._header)
        self.column.addLayout(self._cards)
        self.column.addWidget(self._empty, 1)
        self.column.addStretch()

    def show_standings(
        self, standings: Sequence[Standing], term: Term, classroom: Classroom | None
    ) -> None:
        """Show how far the class (None: every class together) is with each form."""
        at = self._focused()
        self._clear()
        self._header.set_subtitle(self._where(term, classroom))
        nobody = not any(each.step.total or each.step.not_asked for each in standings)
        self._empty.setVisible(nobody)
        if nobody:
            return
        family = sorted(
            (each for each in standings if each.form.id in SDQ),
            key=lambda each: SDQ.index(each.form.id),
        )
        for each in standings:
            if each.form.id not in SDQ:
                self._add(Card(each.form.title.of(language())), [each], classroom)
        if family:
            card = Card(self.tr("SDQ: strengths and difficulties"))
            words = self.tr(
                "The questionnaire's own wording belongs to its owner and may not be kept in a "
                "program, so only its item numbers are here. Answer on the printed form, then type "
                "the answers by number, or the subscale scores if they were added up on paper."
            )
            card.add(label(words, "muted", wrap=True))
            self._add(card, family, classroom)
        self._take_focus(at)

    def _where(self, term: Term, classroom: Classroom | None) -> str:
        if classroom:
            return f"{classroom.label} · {labels.term(term)}"
        every = self.tr("All classes")
        hint = self.tr("choose a class above to fill in forms (Ctrl+K)")
        return f"{every} · {labels.term(term)} · {hint}"

    def _add(self, card: Card, standings: Sequence[Standing], classroom: Classroom | None) -> None:
        for n, each in enumerate(standings):
            if n:
                rule = QFrame()
                rule.setProperty("kind", "rule")
                card.add(rule)
            row = StandingRow(
                each, named=len(standings) > 1, fill=self._may_fill, open_=classroom is not None
            )
            choice = (each.form.id, each.informant)
            row.opened.connect(lambda way, choice=choice: self.opened.emit(way, choice))
            self.rows.append(row)
            card.add(row)
        self._cards.addWidget(card)

    def _clear(self) -> None:
        self.rows.clear()
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _focused(self) -> tuple[int, str]:
        """The button that has the keyboard: its row and what it opens."""
        for n, row in enumerate(self.rows):
            for way, each in row.buttons.items():
                if each.hasFocus():
                    return n, way
        return 0, GRID if self._may_fill else RESULTS

    def _take_focus(self, at: tuple[int, str]) -> None:
        row, way = at
        if row < len(self.rows) and self.isVisible():
            self.rows[row].buttons[way].setFocus()
