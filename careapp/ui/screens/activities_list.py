"""The activities of a term: what was held and what is missing, then one line for each."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from careapp.domain.activities import HOMEROOM, MEETING, Line, usual_kinds
from careapp.services.activities import Listing
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.low_page import LowHeader, LowRoom
from careapp.ui.pages import Banner, EmptyState, page_column
from careapp.ui.pickers import Pills
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import activity_words as words
from careapp.ui.screens.home_parts import clear, picture, put
from careapp.ui.widgets import button, label

HOMEROOM_KEY, NEW_KEY, COPY_KEY, REPORT_KEY = "Ctrl+H", "Ctrl+N", "Ctrl+D", "F9"
_CLASS, _OWNER = 1, 5  # columns: the class only where there are several, the person where is room
_WITH_OWNER = 1000


class ListPage(QWidget):
    """Enter opens the activity at work; a number opens its children."""

    opened = Signal(str)
    begun = Signal(str)  # a kind, for the class that is shown
    new_asked = Signal()
    copied = Signal(str)
    report_asked = Signal()
    roster_asked = Signal()
    children_asked = Signal(object, str)  # ids, and what they have in common

    def __init__(self, *, may_keep: bool, may_report: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_keep, self._may_report = may_keep, may_report
        self.listing: Listing | None = None
        self._at = ""
        self.banner, self._header = Banner(), LowHeader(self.tr("Activities"))
        self._report = button(self.tr("Make the report"), key=REPORT_KEY, icon="reports")
        self._copy = button(self.tr("Copy"), key=COPY_KEY, icon="paste")
        self._new = button(self.tr("New activity"), key=NEW_KEY, icon="add")
        self._homeroom = button(self.tr("Homeroom log"), "primary", key=HOMEROOM_KEY, icon="add")
        kinds = usual_kinds().kinds
        self.pills = Pills([(words.ALL, ""), *((each, "") for each in kinds)], self.tr("Kind"))
        policy = QSizePolicy.Policy  # they are many: a second line where one is too short
        self.pills.setSizePolicy(policy.Preferred, policy.Minimum)
        self._notes = QWidget()
        self._notes_row = FlowLayout(self._notes, theme.px(14), theme.px(2))
        self.model: RecordModel[Line] = RecordModel(self._columns())
        self.table: RecordTable[Line] = RecordTable(self.model, self.tr("Activities"))
        self._empty = EmptyState("", icon="activities")
        self._source = label("", "small", wrap=True)
        self._build()

    def _build(self) -> None:
        for each in (self._report, self._copy, self._new, self._homeroom):
            self._header.add_action(each)
            each.hide()
        column = page_column(self)
        for part in (self._header, self.banner, self._notes, self.pills):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._source)
        LowRoom(self, self._header)
        self._source.setText(labels.thai(words.source_words()))
        self.table.hide()
        self._empty.hide()
        self._report.clicked.connect(self.report_asked)
        self._new.clicked.connect(self.new_asked)
        self._homeroom.clicked.connect(lambda: self.begun.emit(HOMEROOM))
        self._copy.clicked.connect(self._copy_chosen)
        self._empty.acted.connect(self._act)
        self.table.opened.connect(lambda line: self.opened.emit(line.id))
        self.pills.picked.connect(self._filter)

    def show_listing(self, listing: Listing, at: str = "") -> None:
        """Show the lines; the keyboard goes to the activity `at`, else to the first."""
        self.listing, self._at = listing, at
        place = listing.classroom.label if listing.classroom else self.tr("All classes")
        self._header.set_title(self.tr("Activities · {place}").format(place=place))
        counts = (
            self.tr("%n homeroom log(s)", "", listing.homerooms),
            self.tr("%n meeting(s) with parents", "", listing.meetings),
            labels.term(listing.term),
        )
        self._header.set_subtitle(" · ".join(counts if listing.lines else counts[-1:]))
        self.table.setColumnHidden(_CLASS, listing.classroom is not None)
        self._show_pills(listing)
        self._show_notes(listing)
        self._filter(self.pills.chosen())

    def want_kind(self, kind: str) -> None:
        """Show those of one kind alone, as soon as they are read."""
        self.pills.choose(kind)

    def _columns(self) -> list[Column[Line]]:
        came = self.tr("Children ticked as there, of all who are asked to it")
        return [
            Column(self.tr("Date"), words.when, 118, sort=lambda line: line.day),
            Column(self.tr("Class"), lambda line: words.place_word(line.classroom), 110),
            Column(self.tr("Kind"), lambda line: words.kind_word(line.kind), 190),
            Column(self.tr("Topic"), lambda line: line.topic, 0),
            Column(self.tr("Came"), _came, 150, align="right", about=came),
            Column(self.tr("Who keeps it"), self._owner, 150, quiet=True),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_OWNER, self.width() < theme.px(_WITH_OWNER))

    def _owner(self, line: Line) -> str:
        return self.listing.staff.get(line.owner, "") if self.listing else ""

    def _show_pills(self, listing: Listing) -> None:
        """Kinds without any activity are not there; the one that is chosen stays."""
        for id_ in (words.ALL, *usual_kinds().kinds):
            count = listing.count(id_) if id_ else len(listing.lines)
            name = words.kind_word(id_) if id_ else self.tr("All")
            self.pills.set_words(id_, f"{name} ({count})")
            self.pills.set_shown(id_, shown=bool(count) or not id_)
        if not listing.count(self.pills.chosen()):
            self.pills.choose(words.ALL)

    def _show_notes(self, listing: Listing) -> None:
        """What is missing; each opens what it is about."""
        clear(self._notes_row)
        if not listing.anybody:
            return
        without = [each.label for each in listing.without]
        if without:
            said = self.tr("No meeting with parents yet: {classes}").format(classes=_few(without))
            self._add_note("warning", "at_risk", said, self._ask_meeting)
        if listing.idle:
            said = self.tr("%n child(ren) in nothing but homeroom", "", len(listing.idle))
            self._add_note("students", "at_risk", said, lambda: self._ask_idle(said))

    def _add_note(self, icon: str, tone: str, said: str, then: Callable[[], None]) -> None:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        each = button(said, "plain")
        each.clicked.connect(then)
        row.addWidget(picture(icon, tone))
        row.addWidget(each)
        put(self._notes_row, made)

    def _ask_meeting(self) -> None:
        if self.listing is not None and self.listing.classroom and self._may_keep:
            self.begun.emit(MEETING)
        else:
            self.new_asked.emit()

    def _ask_idle(self, said: str) -> None:
        if self.listing is not None:
            self.children_asked.emit(self.listing.idle, said)

    def _filter(self, kind: str) -> None:
        listing = self.listing
        if listing is None:
            return
        shown = [each for each in listing.lines if kind in (words.ALL, each.kind)]
        self.model.show(shown)
        self._say_empty(listing)
        there = bool(listing.lines)
        self.table.setVisible(there)
        self.pills.setVisible(there)
        self._source.setVisible(there)
        self._empty.setVisible(not there)
        keeps = self._may_keep and listing.anybody
        self._report.setVisible(there and self._may_report)
        self._copy.setVisible(keeps and there)
        self._new.setVisible(keeps)
        self._homeroom.setVisible(keeps and listing.classroom is not None)
        self._take_focus(shown)

    def _say_empty(self, listing: Listing) -> None:
        if not listing.anybody:
            said = self.tr("There are no students here yet. Bring in the list first.")
            self._empty.set_sentence(said, self.tr("To the list of students"))
            return
        said = self.tr(
            "Nothing is written down yet. A homeroom log takes half a minute: the topic, and who "
            "was not there. Meetings with parents, clubs and projects stand here too."
        )
        action = self.tr("Homeroom log") if listing.classroom else self.tr("New activity")
        self._empty.set_sentence(said, action if self._may_keep else "")

    def _act(self) -> None:
        listing = self.listing
        if listing is None or not listing.anybody:
            self.roster_asked.emit()
        elif listing.classroom:
            self.begun.emit(HOMEROOM)
        else:
            self.new_asked.emit()

    def _copy_chosen(self) -> None:
        line = self.table.record()
        if line is not None:
            self.copied.emit(line.id)

    def _take_focus(self, shown: list[Line]) -> None:
        at = next((n for n, each in enumerate(shown) if each.id == self._at), 0)
        if shown:
            self.table.choose(at)
            if self.isVisible() and not self.pills.isAncestorOf(self.focusWidget()):
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _came(line: Line) -> str:
    return words.of_asked(line.came, line.asked)


def _few(names: list[str], most: int = 4) -> str:
    """The first ones, and how many more there are."""
    shown = ", ".join(names[:most])
    return f"{shown} +{len(names) - most}" if len(names) > most else shown
