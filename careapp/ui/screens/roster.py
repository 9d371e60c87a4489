"""Taking in a school's list: drop the file, point out columns if need be, look, then accept."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.domain.transfers import Transfer
from careapp.errors import CareError
from careapp.exchange.roster_columns import ColumnMap
from careapp.exchange.roster_diff import Group
from careapp.exchange.roster_listing import Listing, Unmapped
from careapp.progress import Progress
from careapp.services.roster import Preview
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.drop_zone import DropZone
from careapp.ui.pages import Banner, Card, EmptyState, PageHeader, ScrollPage, page_column
from careapp.ui.screens.roster_mapping import MappingPage
from careapp.ui.screens.roster_preview import Offer, PreviewPage, read_offer
from careapp.ui.screens.roster_words import decision
from careapp.ui.screens.transfer_take import PACKAGE, TakeDialog
from careapp.ui.session import Session
from careapp.ui.unsaved import Texts
from careapp.ui.widgets import button, label


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was written, where, and the class to look at first."""

    counts: Mapping[str, int]
    groups: tuple[Group, ...]
    term: Term
    classroom: Classroom | None


class RosterScreen(QWidget):
    """From a file to people of the school; nothing is written before a person accepts."""

    wanted = Signal(str, object)
    place_wanted = Signal(object, object)  # Term, Classroom | None
    typed = Signal()
    returned = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._done: Accepted | None = None
        self._said: Any = None  # of the columns, before the file was read so
        self._back: Any = None  # given back, and not in its fields yet
        self._header = PageHeader(self.tr("Import a student list"))
        self._banner = Banner()
        self._start, self._mapping, self._preview = ScrollPage(), MappingPage(), PreviewPage()
        self._zone: DropZone | None = None
        self._pages = QStackedWidget()
        self._build()
        self._busy = Busy(self)
        self._mapping.mapped.connect(self._read_so)
        self._mapping.edited.connect(self.typed)
        self._mapping.given_up.connect(self.start_again)
        self._preview.given_up.connect(self.start_again)
        self._preview.term_picked.connect(self._compare)
        self._preview.accepted.connect(self._accept)
        self.start_again()

    def _build(self) -> None:
        back = button(self.tr("Back to the students"), "plain", icon="left")
        back.clicked.connect(lambda: self.wanted.emit("students", None))
        if self._session.actor.may(Action.TRANSFER):
            take = button(self.tr("From another school …"), "plain", icon="import")
            take.clicked.connect(self.ask_package)
            self._header.add_action(take)
        if self._session.actor.may(Action.TURN_YEAR):
            turn = button(self.tr("Turn of the year"), "plain", icon="calendar")
            turn.clicked.connect(lambda: self.wanted.emit("year_turn", None))
            self._header.add_action(turn)
        self._header.add_action(back)
        self._build_start()
        for each in (self._start, self._mapping, self._preview):
            self._pages.addWidget(each)
        column = page_column(self)
        column.addWidget(self._header)
        column.addWidget(self._banner)
        column.addWidget(self._pages, 1)

    def ask_package(self) -> TakeDialog:
        """Take in one student with the package of another school."""
        shown = TakeDialog(self, self._session)
        shown.taken.connect(self._tell_taken)
        shown.open()
        return shown

    def _tell_taken(self, made: Transfer, name: str) -> None:
        def undo() -> None:
            self._session.read(
                lambda services: services.transfers.take_back(made.id),
                lambda _: self._session.changed.emit("people"),
                self._refused,
            )

        words = self.tr("{name} is taken in.").format(name=name)
        self._banner.show_success(words, self.tr("Undo"), undo)

    def _build_start(self) -> None:
        column = self._start.column
        column.setContentsMargins(0, 0, 0, 0)
        if not self._session.actor.may(Action.IMPORT_ROSTER):
            column.addWidget(
                EmptyState(
                    self.tr(
                        "The administrator or the care coordinator imports the list of the school."
                    )
                )
            )
            return
        self._zone = DropZone(
            self.tr("Drop the list here: the Excel file from DMC as it is, or a table of your own"),
            self.tr("Choose the file …"),
            self.tr("Lists of students (*.xlsx *.xls *.csv *.txt)"),
        )
        self._zone.chosen.connect(self.take)
        column.addWidget(self._zone, 3)
        card = Card(self.tr("What happens then"))
        for words in (
            self.tr("You see who is new, who moved, what changed and who is not in the list."),
            self.tr("Doubtful and wrong cells are named with their row in the sheet."),
            self.tr("Nothing is stored before you accept it."),
        ):
            card.add(label(f"·  {words}", wrap=True))
        column.addWidget(card)
        column.addStretch(2)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins where a file is chosen, or at what was found in it."""
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        at = self._pages.currentWidget()
        if not self.isVisible():
            return
        if at is self._mapping or at is self._preview:
            at.take_focus()
        elif self._zone is not None:
            self._zone.setFocus()

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The file itself says which term and classes it is about: nothing follows from this."""

    def take(self, detail: object) -> None:
        """Read a file (a path) and show what it would change; or the package of one student."""
        if isinstance(detail, Path) and detail.suffix.casefold() == PACKAGE:
            self.ask_package().choose(detail)
        elif isinstance(detail, Path):
            self._path, self._said = detail, None
            self._banner.clear()
            self._pages.setCurrentWidget(self._start)
            self._read(None)

    @property
    def keeps(self) -> "RosterScreen":
        """What is said of the columns waits until the list is accepted."""
        return self

    def texts(self) -> Texts:
        """Of which file, and what is said of it."""
        if self._back is not None:
            return dict(self._back)
        asked = self._pages.currentWidget() is self._mapping
        said = self._mapping.texts() if asked else self._said
        if said is None or self._path is None:
            return {}
        return {"path": str(self._path), "said": said, "read": not asked}

    def give_back(self, texts: Texts) -> None:
        self.take(Path(texts["path"]))
        self._back = texts

    def _put_back(self) -> None:
        """The questions are asked anew; go on if they had all been answered."""
        back, self._back = self._back, None
        if back is not None and back["path"] == str(self._path):
            self._mapping.give_back(back["said"])
            self.returned.emit()
            if back["read"]:
                self._read_so(self._mapping.mapping)

    def start_again(self) -> None:
        """Ask for a file."""
        self._path = self._said = None
        self.typed.emit()
        self._header.set_subtitle("")
        self._pages.setCurrentWidget(self._start)
        self._take_focus()

    def _read_so(self, mapping: ColumnMap) -> None:
        self._said = self._mapping.texts()
        self._read(mapping)

    def _read(self, mapping: ColumnMap | None) -> None:
        path = self._path
        if path is None:
            return

        def work(services: SchoolServices, progress: Progress) -> Offer | Unmapped:
            found = services.roster.read(path, mapping, progress)
            return found if isinstance(found, Unmapped) else read_offer(services, found)

        task = self._session.long(work, self._show, self._refused)
        self._busy.watch(task, self.tr("Reading {file} …").format(file=path.name))

    def _show(self, found: Offer | Unmapped) -> None:
        self._banner.clear()
        if isinstance(found, Unmapped):
            self._mapping.show_file(found)
            self._header.set_subtitle(found.table.name)
            self._pages.setCurrentWidget(self._mapping)
            self._put_back()
        else:
            self._back = None
            self._preview.show_offer(found)
            self._header.set_subtitle(self._about(found.preview.listing))
            self._pages.setCurrentWidget(self._preview)
        self._take_focus()

    def _about(self, listing: Listing) -> str:
        count = len(listing.entries) + len(listing.rejected)
        words = self.tr("{file} · {count} students").format(file=listing.name, count=count)
        if listing.stamp:
            day = labels.day_short(listing.stamp.date())
            made = self.tr("made by DMC on {day}").format(day=day)
            words = f"{words} · {made}"
        return words

    def _refused(self, problem: Exception) -> None:
        """The sentence stands above the place where another file is dropped."""
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))

    def _compare(self, term: Term) -> None:
        """The same list in another term."""
        preview = self._preview.preview
        if preview is not None:
            task = self._session.read(
                lambda services: read_offer(services, preview.listing, term),
                self._show,
                self._refused,
            )
            self._busy.watch(task, self.tr("Comparing …"))

    def _accept(self, preview: Preview, groups: tuple[Group, ...]) -> None:
        def work(services: SchoolServices) -> Accepted:
            counts = services.roster.accept(preview, groups)
            return Accepted(counts, groups, preview.term, _first_class(preview, groups))

        task = self._session.read(work, self._stored, self._refused)
        self._busy.watch(task, self.tr("Storing …"))

    def _stored(self, done: Accepted) -> None:
        self._done = done
        self.start_again()
        words = self.tr("Stored: {what}").format(what=decision(done.counts, done.groups))
        action = self.tr("Open the students")
        if done.classroom is not None:
            action = self.tr("Open class {name}").format(name=done.classroom.label)
        self._banner.show_success(words, action, self._open_class)
        self._banner.take_focus()  # on to the children; another list is rarely wanted
        self._session.changed.emit("people")

    def _open_class(self) -> None:
        if self._done is not None:
            self.place_wanted.emit(self._done.term, self._done.classroom)
            self.wanted.emit("students", None)


def _first_class(preview: Preview, groups: tuple[Group, ...]) -> Classroom | None:
    """The first class, in the school's order, in which something was written."""
    found = {
        change.classroom for group in groups if group != "left" for change in preview.diff.of(group)
    }
    return min(found, key=lambda each: each.order, default=None)
