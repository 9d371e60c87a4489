"""Planning a round: whose homes, from which day, how many a day, who leads and who goes along."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from careapp.domain.visits import Tour, by_village, spread, taken
from careapp.services.visit_rounds import Round, Stop
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import SPACING, Banner, Card, PageHeader, ScrollPart, page_column
from careapp.ui.pickers import Picker, Pills
from careapp.ui.screens import visit_words
from careapp.ui.screens.plan_fields import DayEdit
from careapp.ui.screens.visit_tasks import keep_narrow
from careapp.ui.tick_box import TickBox
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label, set_text

_BESIDE, _A_DAY, _MOST, _SHOWN_DAYS = 700, 5, 20, 12
_ID = Qt.ItemDataRole.UserRole
_LISTED = 400  # names at once: a round is of a class or a small school
_NOTE = "round/companions"
_WHOM: Mapping[str, Callable[[Stop], bool]] = {
    "open": lambda stop: stop.standing == "neither",
    "risk": lambda stop: stop.group == "at_risk",
    "problem": lambda stop: stop.group == "problem",
    "new": lambda stop: stop.new,
    "all": lambda stop: True,
}


class VisitPlanner(QWidget):
    """Who is ticked stays ticked while others are shown; the days are shown before they count."""

    planned = Signal(object, object)  # ids, and the Tour
    left = Signal()

    def __init__(self, today: date, own: str, notes: Notes) -> None:
        super().__init__()
        self._today, self._own, self._notes = today, own, notes
        self._round: Round | None = None
        self._ticked: set[str] = set()
        self.header, self.banner = PageHeader(self.tr("Plan a round")), Banner()
        words = (
            ("open", self.tr("Not visited, no day")),
            ("risk", labels.group("at_risk")),
            ("problem", labels.group("problem")),
            ("new", self.tr("New this year")),
            ("all", self.tr("All")),
        )
        self._words = dict(words)
        self.whom = Pills(words, self.tr("Whom to choose from"))
        self.whom.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Children: the space bar ticks"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._all = button(self.tr("Tick all that are shown"), "pill")
        self._none = button(self.tr("Take the ticks out"), "pill")
        self.day = DayEdit(self.tr("From which day"), today, ((self.tr("Tomorrow"), 1),))
        self.a_day = Picker(self.tr("Homes a day, at the most"))
        self.a_day.fill([(str(n), n) for n in range(1, _MOST + 1)], _A_DAY)
        self.weekends = TickBox(self.tr("On Saturdays and Sundays too"))
        self.owner = Picker(self.tr("Who leads"))
        keep_narrow(self.owner)
        self.companions = Field(self.tr("Who goes along"), example=self.tr("Village head, nurse"))
        self._days, self._more = label("", "muted", wrap=True), label("", "small", wrap=True)
        self.go = button("", "primary", key="Ctrl+Return", icon="check")
        self._leave = button(self.tr("Back"), "plain", key="Esc", icon="left")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def _build(self) -> None:
        ticks = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        ticks.addWidget(self._all)
        ticks.addWidget(self._none)
        who, how = Card(self.tr("Whose homes")), Card(self.tr("When and with whom"))
        who.add(self.whom)
        who.add(self.names, 1)
        who.add(self._more)
        who.add(ticks)
        many = label(self.a_day.accessibleName(), "strong")
        many.setBuddy(self.a_day)
        leads = label(self.owner.accessibleName(), "strong")
        leads.setBuddy(self.owner)
        for part in (self.day, many, self.a_day, self.weekends, leads, self.owner,
                     self.companions, self._days):  # fmt: skip
            how.add(part)
        self._columns.addWidget(who, 1)
        self._columns.addWidget(ScrollPart(how), 1)
        self._columns.setSpacing(SPACING)
        self.header.add_action(self._leave)
        self.header.add_action(self.go)
        column = page_column(self)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(self._columns, 1)

    def _connect(self) -> None:
        self.whom.picked.connect(lambda _: self._fill())
        self.names.itemChanged.connect(self._take_tick)
        self._all.clicked.connect(lambda: self._tick_all(on=True))
        self._none.clicked.connect(lambda: self._tick_all(on=False))
        self.day.changed.connect(lambda _: self._tell())
        self.a_day.picked.connect(lambda _: self._tell())
        self.weekends.answered.connect(lambda _: self._tell())
        self.owner.picked.connect(lambda _: self._tell())
        self.companions.changed.connect(lambda text: self._notes.note(_NOTE, text))
        self.go.clicked.connect(self._plan)
        self._leave.clicked.connect(self.left)

    def begin(self, found: Round, chosen: str = "") -> None:
        """Plan anew, with nobody ticked but `chosen`."""
        self._ticked = {chosen} if chosen else set()
        self.banner.clear()
        self.day.show_day(self._first_day(found))
        self.show_round(found)
        self.whom.choose("open" if any(map(_WHOM["open"], found.stops)) else "all")
        typed, back = self._notes.look(_NOTE)
        self.companions.set_text(str(typed or ""))
        self._fill()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)
        if back and typed:
            self._notes.returned.emit()

    def show_round(self, found: Round) -> None:
        """The children as they are now."""
        self._round = found
        self._ticked &= {each.id for each in self._here()}
        leads = self.owner.chosen() or self._own
        self.owner.fill([(each.name, each.id) for each in found.staff], leads)
        place = visit_words.place(found)
        self.header.set_subtitle(f"{place} · {labels.term(found.term)}")
        for id_, test in _WHOM.items():
            count = sum(map(test, self._here()))
            self.whom.set_words(id_, f"{self._words[id_]} {count}")

    def settle(self) -> None:
        """The round is stored."""
        self._notes.note(_NOTE, "")

    @property
    def ticked(self) -> frozenset[str]:
        return frozenset(self._ticked)

    @property
    def tour(self) -> Tour | None:
        """How the round is gone; None while its first day is not known."""
        day = self.day.day
        if day is None:
            return None
        companions = labels.plain(self.companions.text())
        owner = str(self.owner.chosen() or "")
        return Tour(
            day, int(str(self.a_day.chosen())), self.weekends.isChecked(), owner, companions
        )

    def _first_day(self, found: Round) -> date:
        """Tomorrow, but not before the term nor before its visit month."""
        month = found.month
        begin = max(self._today + timedelta(days=1), found.term.start)
        return max(begin, month.first) if month and month.last >= begin else begin

    def _here(self) -> list[Stop]:
        """Who can be planned: not visited yet first, then the others, each in class order."""
        stops = self._round.stops if self._round else ()
        return sorted(
            (each for each in stops if each.here), key=lambda each: each.standing != "neither"
        )

    def _fill(self) -> None:
        test = _WHOM[self.whom.chosen()]
        self.names.blockSignals(True)
        self.names.clear()
        found = list(filter(test, self._here()))
        for stop in found[:_LISTED]:
            item = QListWidgetItem(self._line(stop))
            item.setData(_ID, stop.id)
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = stop.id in self._ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.names.addItem(item)
        self.names.setCurrentRow(0)
        self.names.blockSignals(False)
        left = len(found) - _LISTED
        self._more.setVisible(left > 0)
        set_text(self._more, self.tr("%n more: choose a class above.", "", max(left, 0)))
        self._tell()

    def _line(self, stop: Stop) -> str:
        """`12 ด.ช.กล้า ตัวอย่างดี · หมู่ 3 ต.ตัวอย่าง · ยังไม่เคยเยี่ยม`"""
        pupil, found = stop.pupil, self._round
        number = f"{pupil.number} " if pupil.number is not None else ""
        room = pupil.classroom.label if found and found.classroom is None else ""
        now = "" if stop.standing == "neither" else visit_words.state(stop, self._today)
        group = labels.group(stop.group) if stop.group in ("at_risk", "problem") else ""
        parts = (
            f"{number}{labels.short_name(pupil.student)}", room,
            visit_words.village(pupil.student), group, now or visit_words.last_visit(stop),
        )  # fmt: skip
        return " · ".join(filter(None, parts))

    def _take_tick(self, item: QListWidgetItem) -> None:
        id_ = str(item.data(_ID))
        if item.checkState() == Qt.CheckState.Checked:
            self._ticked.add(id_)
        else:
            self._ticked.discard(id_)
        self._tell()

    def _tick_all(self, *, on: bool) -> None:
        shown = {str(self.names.item(n).data(_ID)) for n in range(self.names.count())}
        self._ticked = self._ticked | shown if on else set()
        self._fill()

    def _tell(self) -> None:
        """What would be planned."""
        found, tour = self._round, self.tour
        self.go.setText(self.tr("Plan %n visit(s)", "", len(self._ticked)))
        self.go.setEnabled(bool(self._ticked) and tour is not None)
        if found is None or tour is None or not self._ticked:
            words = self.tr("Tick the children on the left: the days are shown here, by village.")
            set_text(self._days, words)
            return
        if len(self._ticked) > _LISTED:  # working them out would hold up the window
            set_text(self._days, self.tr("The days are shown once the round is planned."))
            return
        chosen = [each.pupil.student for each in self._here() if each.id in self._ticked]
        plans = (each.plan for each in found.stops if each.plan)
        full, families = taken(plans, tour.owner, self._ticked), found.families
        places = spread(by_village(chosen, families), tour, full, families)
        names = {each.id: labels.given_name(each) for each in chosen}
        days: dict[date, list[str]] = {}
        for student, (day, _) in places.items():
            days.setdefault(day, []).append(names[student])
        lines = [
            self.tr("{day}: {names}").format(day=visit_words.day(day), names=", ".join(those))
            for day, those in list(days.items())[:_SHOWN_DAYS]
        ]
        if len(days) > _SHOWN_DAYS:
            last = visit_words.day(max(days))
            more = self.tr("… till {day}, %n day(s) in all", "", len(days))
            lines.append(more.format(day=last))
        set_text(self._days, "\n".join(lines))

    def _plan(self) -> None:
        if self._ticked and self.tour is not None:
            self.planned.emit(frozenset(self._ticked), self.tour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)
