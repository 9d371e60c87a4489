"""The home visits of a class or of the school: how far they are, the round, a child beside it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.visits import STANDINGS
from careapp.services.visit_rounds import Round, Stop
from careapp.services.visits import History
from careapp.ui import labels, theme
from careapp.ui.chart_view import ChartView
from careapp.ui.low_page import low_column
from careapp.ui.marks import Legend
from careapp.ui.pages import SPACING, Banner, Card, EmptyState, PageHeader, ScrollPart
from careapp.ui.pickers import Pills
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import home_words, visit_words
from careapp.ui.screens.visit_child import VisitChild
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label, set_text

NEW_KEY, REPORT_KEY, PAPERS_KEY = "Ctrl+N", "F9", "Ctrl+P"
_NUMBER, _CLASS, _VILLAGE = 0, 2, 3
_WIDE, _ROOMY = 1040, 900  # narrower boards have no room for class numbers, for villages
_CLASSES, _CHILD = "classes", "child"


def _lists(found: Round) -> Mapping[str, tuple[Stop, ...]]:
    """Who is behind each of the words above the list."""
    return {
        "all": found.stops,
        **{each: found.standing(each) for each in STANDINGS},
        "today": tuple(each for each in found.planned if each.day == found.today),
        "overdue": tuple(each for each in found.planned if each.is_late(found.today)),
        "tasks": tuple(each for each in found.stops if each.tasks),
    }


class VisitsBoard(QWidget):
    """Enter on a child fills in its visit; the numbers above choose who is listed."""

    plan_asked = Signal()
    report_asked = Signal()
    papers_asked = Signal(object)  # ids of children, in the order of the paper
    fill_asked = Signal(str)
    class_asked = Signal(str, str)  # a class, and the list of it
    child_shown = Signal(str)  # a student whose history is wanted
    roster_asked = Signal()

    def __init__(self, session: Session, notes: Notes) -> None:
        super().__init__()
        actor, self._today, self._notes = session.actor, session.today(), notes
        self._may_keep = actor.may(Action.KEEP_VISITS)
        self._may_report = actor.may(Action.MAKE_REPORTS)
        self.found: Round | None = None
        self.history: History | None = None
        self._at, self._bar_only = "", False
        self.banner, self._header = Banner(), PageHeader(self.tr("Home visits"))
        self._report = button(self.tr("Round sheet"), key=REPORT_KEY, icon="reports")
        self._papers = button(self.tr("Blank forms"), key=PAPERS_KEY, icon="print")
        self._plan = button(self.tr("Plan a round"), "primary", key=NEW_KEY, icon="add")
        self._month, self._counted = label("", "muted", wrap=True), label("", "small", wrap=True)
        self.bar, self.classes = ChartView(), ChartView()
        self._legend = Legend(visit_words.legend())
        words = (
            ("all", self.tr("All")),
            *((each, visit_words.standing_word(each)) for each in STANDINGS),
            ("today", self.tr("Today")),
            ("overdue", self.tr("Past their day")),
            ("tasks", self.tr("To follow up")),
        )
        self._words = dict(words)
        self.filters = Pills(words, self.tr("Who is listed"))
        self.filters.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._model = RecordModel(self._columns())
        self.list = RecordTable(self._model, self.tr("Children of the round"))
        self.child = VisitChild(session, notes)
        self.beside = Pills(
            ((_CLASSES, self.tr("Class by class")), (_CHILD, self.tr("The child"))),
            self.tr("Beside the list"),
        )
        self._right, self._empty = QStackedWidget(), EmptyState("", icon="visits")
        self._body = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        for action in (self._report, self._papers, self._plan):
            self._header.add_action(action)
        table = Card()
        table.add(self.filters)
        table.add(self.list, 1)
        classes = Card(self.tr("Class by class (press to see who)"))
        classes.add(self.classes)
        self._right.addWidget(ScrollPart(classes))
        self._right.addWidget(ScrollPart(self.child))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.beside)
        right.addWidget(self._right, 1)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(table, 3)
        row.addLayout(right, 2)
        column = low_column(self)
        for part in (self._header, self.banner, self._month, self.bar):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self._legend, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._counted, 1)
        column.addWidget(self._body, 1)
        column.addLayout(foot)
        column.addWidget(self._empty, 1)
        self.show_nothing()

    def _connect(self) -> None:
        self._report.clicked.connect(self.report_asked)
        self._papers.clicked.connect(
            lambda: self.papers_asked.emit([s.id for s in self._model.records])
        )
        self._plan.clicked.connect(self.plan_asked)
        self.filters.picked.connect(self.show_only)
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self._choose)
        self.bar.picked.connect(lambda _, part: self.show_only(STANDINGS[part], counted=True))
        self.classes.picked.connect(self._pick_class)
        self.child.fill_asked.connect(self.fill_asked)
        self.beside.picked.connect(self._show_beside)
        self._empty.acted.connect(self.roster_asked)

    def _columns(self) -> list[Column[Stop]]:
        today = self._today

        def number(stop: Stop) -> str:
            return "" if stop.pupil.number is None else str(stop.pupil.number)

        def described(stop: Stop) -> str:
            return f"{stop.pupil.student.name}, {visit_words.state(stop, today)}"

        return [
            Column(self.tr("No."), number, 46, align="centre", quiet=True),
            Column(self.tr("Name"), lambda stop: labels.short_name(stop.pupil.student), 0,
                   tone=lambda stop: visit_words.tone(stop, today), describe=described),
            Column(self.tr("Class"), lambda stop: stop.pupil.classroom.label, 62, quiet=True),
            Column(self.tr("Village"), lambda stop: visit_words.village(stop.pupil.student), 140,
                   quiet=True),
            Column(self.tr("State"), lambda stop: visit_words.state(stop, today), 172),
        ]  # fmt: skip

    def show_nothing(self) -> None:
        """Before anything is read."""
        for part in (self._month, self.bar, self._body, self._counted, self._legend):
            part.hide()
        for action in (self._empty, self._report, self._papers, self._plan):
            action.hide()

    def show_round(self, found: Round, at: str = "", only: str = "") -> None:
        """Show a round; the keyboard goes to the child `at`, else to who is gone to next."""
        first = self.found is None or (self.found.term, self.found.classroom) != (
            found.term, found.classroom,
        )  # fmt: skip
        self.found = found
        self._at = at or ("" if first else self._at)
        self._tell(found)
        there = bool(found.stops)
        for part in (self.bar, self._body, self._counted, self._legend):
            part.setVisible(there)
        self._empty.setVisible(not there)
        self._plan.setVisible(there and self._may_keep)
        self._report.setVisible(there and self._may_report)
        self._papers.setVisible(there and self._may_report)
        whole = found.classroom is None
        self.beside.setVisible(whole)
        self._show_beside(self.beside.chosen() if whole else _CHILD)
        self._fit_columns()
        if only or first:
            self.filters.choose(only or ("planned" if found.planned else "all"))
        self._fill()
        if first and there:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_only(self, which: str, *, counted: bool = False) -> None:
        """List who is behind a number; with `counted` only the children the bar counts."""
        self.filters.choose(which)
        self._bar_only = counted
        self._fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_history(self, history: History) -> None:
        """What is known of a child, if it is still the one at work."""
        self.history = history
        self.child.show_history(history)

    @property
    def shown(self) -> tuple[Stop, ...]:
        """Who is listed, in order."""
        return tuple(self._model.records)

    def go_next(self) -> None:
        """To whom the round goes after the child at work."""
        found = self.found
        if found is not None and found.planned:
            self._at = found.planned[0].id
            self.show_only("planned")

    def _tell(self, found: Round) -> None:
        words = self.tr("Home visits · {place}").format(place=visit_words.place(found))
        self._header.set_title(words)
        parts = [visit_words.share(found.progress)] if found.progress.total else []
        self._header.set_subtitle(" · ".join((*parts, labels.term(found.term))))
        self._month.setVisible(found.month is not None and bool(found.stops))
        if found.month is not None:
            set_text(self._month, visit_words.month(found.month, found.today))
            self._month.setToolTip(home_words.source(found.month))
        counted = visit_words.counted(found)
        self.bar.show_chart(visit_words.chart(found, by_class=False), counted)
        self.classes.show_chart(visit_words.chart(found, by_class=True), counted)
        late = self.tr("%n more came later: in the list, not in the bar.", "", found.late)
        said = (counted, late if found.late else "")
        set_text(self._counted, " ".join(filter(None, said)))
        for id_, stops in _lists(found).items():
            self.filters.set_words(id_, f"{self._words[id_]} {len(stops)}")
        sentence = self.tr("There are no students here yet. Bring in the list first.")
        self._empty.set_sentence(sentence, self.tr("To the list of students"))

    def _fill(self) -> None:
        """The children that are asked for; planned ones in the order of the round."""
        found = self.found
        if found is None:
            return
        stops, at = _lists(found)[self.filters.chosen()], self._at
        if self._bar_only:
            stops = tuple(each for each in stops if each.counted or not found.by_count_day)
            stops = tuple(each for each in stops if each.standing == self.filters.chosen())
        self._model.show(stops)
        ids = [each.id for each in stops]
        if at in ids:
            self.list.choose(ids.index(at))
        if not stops:
            self._choose(found.stop(at))

    def _choose(self, stop: Stop | None) -> None:
        found = self.found
        if found is None:
            return
        self._at = stop.id if stop else ""
        if self.child.show_stop(stop, found):
            self._notes.returned.emit()
        if stop is not None:
            self.child_shown.emit(stop.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """What there is room for; the child's panel says the rest."""
        narrow, whole = self.width() < theme.px(_WIDE), not self.beside.isHidden()
        self.list.setColumnHidden(_NUMBER, narrow)
        self.list.setColumnHidden(_CLASS, not whole)
        cramped = self.width() < theme.px(_ROOMY)
        self.list.setColumnHidden(_VILLAGE, cramped or (narrow and whole))

    def _open(self, stop: Stop) -> None:
        if self.child.fill.isVisibleTo(self.child):
            self.fill_asked.emit(stop.id)
        else:
            self.child.student_asked.emit(stop.id)

    def _pick_class(self, bar: int, part: int) -> None:
        if self.found is not None:
            self.class_asked.emit([*self.found.by_class][bar], STANDINGS[part])

    def _show_beside(self, which: str) -> None:
        self._right.setCurrentIndex(int(which == _CHILD))
