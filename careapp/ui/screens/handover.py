"""The May hand-over: a class child by child, what is passed on of each, and a note with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.handover import PARTS, Handover
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.i18n import translate
from careapp.services.handover import Child
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.busy import Busy
from careapp.ui.low_page import low_column
from careapp.ui.pages import (
    Banner,
    Card,
    EmptyState,
    PageHeader,
    ScrollBody,
    ScrollPart,
)
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.plan_fields import Lines
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label, set_text

_REPORT = "handover-class"
_LEAST = 320  # of the list, so that a name can be told from another one


@dataclass(frozen=True, slots=True)
class Found:
    """A class as it was read."""

    term: Term
    classroom: Classroom
    children: tuple[Child, ...]


class HandoverScreen(QWidget):
    """Save writes one child and goes on to the next; what is typed stays till then."""

    wanted = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._at = ""  # the child that is shown
        self._child: Child | None = None
        self._filling = False
        self.keeps = Notes(self)
        self._may = session.actor.may(Action.EDIT_STUDENTS)
        self._header, self.banner = PageHeader(self.tr("Hand a class over")), Banner()
        self._model = RecordModel[Child](_columns())
        self.table = RecordTable(self._model, self.tr("Students of the class"))
        self._name = label("", "h2", wrap=True)
        self.ticks = {part: TickBox(part_word(part)) for part in PARTS}
        self._said = {part: QVBoxLayout() for part in PARTS}
        self.note = Lines(self.tr("To the next teacher"), 3)
        self.save_button = button(self.tr("Save and go on"), "primary", key="Ctrl+S", icon="save")
        self._empty = EmptyState("")
        self._pages = QStackedWidget()
        self._paper = button(self.tr("Print the hand-over"), icon="print")
        self._send = button(self.tr("Send to the next teacher's laptop …"), icon="hand_over")
        self._build()
        self._busy = Busy(self)
        self.table.chosen.connect(self._show_child)
        self.note.changed.connect(self._note)
        for tick in self.ticks.values():
            tick.toggled.connect(self._note)
        self.save_button.clicked.connect(self.save)
        self.keeps.given.connect(self._go_back)
        self._empty.acted.connect(lambda: self.wanted.emit("roster", None))

    def _build(self) -> None:
        self._send.hide()
        self._send.clicked.connect(lambda: self.wanted.emit("packages", {"tab": "send"}))
        self._paper.clicked.connect(self._ask_paper)
        self._paper.setVisible(self._session.actor.may(Action.MAKE_REPORTS))
        self._header.add_action(self._send)
        self._header.add_action(self._paper)
        left, right = Card(), Card()
        left.add(self.table, 1)
        left.setMinimumWidth(theme.px(_LEAST))
        right.add(self._name)
        right.add(self._parts(), 1)
        right.add(self.note)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.save_button)
        right.add(foot)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left, 5)
        row.addWidget(right, 6)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)
        column = low_column(self)
        column.addWidget(self._header)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.save_button.setVisible(self._may)
        self.note.set_read_only(not self._may)

    def _parts(self) -> ScrollPart:
        inside = ScrollBody()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(6), 0)
        column.setSpacing(theme.px(2))
        words = self.tr(
            "Ticked is passed on. What you leave out stays with you: it is on no paper."
        )
        column.addWidget(label(words, "muted", wrap=True))
        for part, tick in self.ticks.items():
            tick.setEnabled(self._may)
            column.addWidget(tick)
            said = self._said[part]
            said.setContentsMargins(theme.px(34), 0, 0, theme.px(4))
            said.setSpacing(0)
            column.addLayout(said)
        column.addStretch()
        shown = ScrollPart(inside)
        shown.setMinimumHeight(theme.px(48))  # in a low window it leaves room for the note
        return shown

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        if (term, classroom) != (self._term, self._classroom):
            self._at = ""
        self._term, self._classroom = term, classroom
        self.refresh()

    def refresh(self) -> None:
        """Read the class again; the child in sight stays."""
        term, classroom = self._term, self._classroom
        if term is None:
            return
        if classroom is None:
            self._session.read(lambda services: services.people.classrooms(term), self._ask_class)
            return

        def work(services: SchoolServices) -> Found:
            return Found(term, classroom, services.handover.of_class(term, classroom))

        task = self._session.read(work, self._show)
        self._busy.watch(task, self.tr("Reading …"))

    def _show(self, found: Found) -> None:
        if (found.term, found.classroom) != (self._term, self._classroom):
            return
        done = sum(each.kept.day is not None for each in found.children)
        words = self.tr("Class {name} · {year} · {done} of {all} gone through")
        self._header.set_subtitle(
            words.format(
                name=found.classroom.label, year=found.term.year, done=done, all=len(found.children)
            )
        )
        actor = self._session.actor
        carries = actor.may(Action.HAND_OVER) or actor.may(Action.JOIN_LAPTOPS)
        self._send.setVisible(carries and 0 < done == len(found.children))
        if not found.children:
            none = self.tr("Nobody is in this class yet. Begin with the list of students.")
            self._show_nothing(none, self.tr("Import the list"))
            return
        self._pages.setCurrentIndex(0)
        self._paper.setEnabled(True)
        at = self._at
        self._model.show(found.children)
        ids = [each.pupil.student.id for each in found.children]
        if at in ids:
            self.table.choose(ids.index(at))

    def _ask_class(self, rooms: Sequence[Classroom]) -> None:
        """One class at a time; where there is none, the list of students comes first."""
        if rooms:
            words = self.tr("Choose a class above: one class is handed over at a time.")
            self._show_nothing(words)
        else:
            none = self.tr("Nobody is in this class yet. Begin with the list of students.")
            self._show_nothing(none, self.tr("Import the list"))

    def _show_nothing(self, sentence: str, action: str = "") -> None:
        self._send.hide()
        self._empty.set_sentence(sentence, action)
        self._pages.setCurrentIndex(1)
        self._paper.setEnabled(False)

    def _show_child(self, child: Child) -> None:
        self._child, self._at = child, child.pupil.student.id
        set_text(self._name, labels.short_name(child.pupil.student))
        for part in PARTS:
            clear(self._said[part])
            for line in child.parts[part] or (self.tr("nothing"),):
                self._said[part].addWidget(label(line, "muted", wrap=True))
        self._fill(child)

    def _fill(self, child: Child) -> None:
        """What was said and not saved, else what is stored."""
        typed, _ = self.keeps.look(child.kept.id)
        said = typed or {"text": child.kept.note, "passed": [*child.kept.passed]}
        self._filling = True
        for part, tick in self.ticks.items():
            tick.setChecked(part in said["passed"])
        self.note.set_text(said["text"])
        self._filling = False

    def _passed(self) -> frozenset[str]:
        return frozenset(part for part, tick in self.ticks.items() if tick.isChecked())

    def _note(self, *_: object) -> None:
        """What is said waits under the child's name; as it is stored it does not wait."""
        child = self._child
        if child is None or self._filling:
            return
        text, passed = self.note.text(), self._passed()
        same = (text, passed) == (child.kept.note, child.kept.passed)
        said = "" if same else {"text": text, "passed": sorted(passed)}
        self.keeps.note(child.kept.id, said)

    def save(self) -> None:
        """Write what is passed on of this child, and show the next."""
        child, row = self._child, self.table.currentIndex().row()
        if child is None or not self._may:
            return
        passed, text, kept = self._passed(), self.note.text(), child.kept
        rest: Sequence[Child] = self._model.records
        self._at = rest[min(row + 1, len(rest) - 1)].pupil.student.id

        def work(services: SchoolServices) -> Handover:
            return services.handover.pass_on(kept.student, kept.year, passed, text)

        def tell(before: Handover) -> None:
            self.keeps.note(kept.id, "")
            name = labels.short_name(child.pupil.student)
            words = self.tr("{name}: passed on.").format(name=name)
            self.banner.show_success(words, self.tr("Undo"), lambda: self._put_back(before))
            self._session.changed.emit("handover")
            self.refresh()

        self._session.read(work, tell)

    def _put_back(self, before: Handover) -> None:
        self._at = before.student
        self._session.read(
            lambda services: services.handover.save(before), lambda _: self.refresh()
        )

    def _ask_paper(self) -> None:
        room = self._classroom
        self.wanted.emit("reports", {"name": _REPORT, **({"class": room.label} if room else {})})

    def _go_back(self) -> None:
        """To the child about whom something typed waits."""
        waits = next(iter(self.keeps.names), "").partition("|")[0]
        if waits:
            self._at = waits
            self.refresh()


def part_word(part: str) -> str:
    words: Mapping[str, str] = {
        "strengths": translate("Handover", "Strengths"),
        "groups": translate("Handover", "What to watch"),
        "plans": translate("Handover", "Open care plans"),
        "referrals": translate("Handover", "Open referrals"),
        "visits": translate("Handover", "Home visits and what follows"),
    }
    return words[part]


def _columns() -> Sequence[Column[Child]]:
    return (
        Column(translate("Handover", "No."), lambda each: str(each.pupil.number or ""), width=44,
               align="right"),
        Column(translate("Handover", "Name"), lambda each: labels.short_name(each.pupil.student),
               width=0),
        Column(translate("Handover", "State"), _state, width=104,
               tone=lambda each: "normal" if each.kept.day else None),
    )  # fmt: skip


def _state(each: Child) -> str:
    return translate("Handover", "gone through") if each.kept.day else "–"
