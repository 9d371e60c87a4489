"""Children that may have been entered twice: side by side, joined by a person, and parted again."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.services.duplicates import Judged, Pair, Side
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.busy import Busy
from careapp.ui.pages import Banner, Card, EmptyState, action_row
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.package_part import Part
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_AT_ONCE = 30


@dataclass(frozen=True, slots=True)
class _Known:
    found: Sequence[Pair]
    said: Sequence[Judged]


class DuplicatesPart(Part):
    """Nothing is joined by itself: twins in one class have one surname and one birthday too."""

    def __init__(self, session: Session, banner: Banner, busy: Busy) -> None:
        super().__init__(session, banner, busy)
        self.shown: Sequence[Pair] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(10))
        self._none = EmptyState(self.tr("No child looks as if it was entered twice."), icon="check")
        self.column.addLayout(self._list)
        self.column.addWidget(self._none, 1)
        self.column.addStretch(1)

    def refresh(self) -> None:
        def work(services: SchoolServices) -> _Known:
            return _Known(services.duplicates.found(), services.duplicates.said())

        self.read(work, self._show)

    def _show(self, known: _Known) -> None:
        self.shown = known.found
        clear(self._list)
        for each in known.found[:_AT_ONCE]:
            self._list.addWidget(self._card(each))
        if known.said:
            self._list.addWidget(self._said(known.said[:_AT_ONCE]))
        self._none.setVisible(not known.found)

    def _card(self, pair: Pair) -> QWidget:
        card = Card(", ".join(self._reason(each) for each in pair.reasons))
        sides = QHBoxLayout()
        sides.setSpacing(theme.px(12))
        for side, other in ((pair.stays, pair.goes), (pair.goes, pair.stays)):
            sides.addWidget(self._side(side, other, first=side is pair.stays), 1)
        card.add(sides)
        two = button(self.tr("They are two children"), icon="students")
        two.clicked.connect(lambda: self.are_two(pair))
        card.add(action_row(two))
        return card

    def _side(self, side: Side, other: Side, *, first: bool) -> QWidget:
        made, student = Card(), side.student
        name = button(labels.thai(student.name), "plain", icon="person")
        name.clicked.connect(lambda: self.wanted.emit("students", student.id))
        row = QHBoxLayout()
        row.addWidget(name)
        row.addStretch()
        made.add(row)
        for words in self._lines(side):
            made.add(label(words, "muted", wrap=True))
        words = self.tr("One child: keep this one")
        keep = button(words, "primary" if first else "")
        keep.setAccessibleName(": ".join((words, student.name)))
        keep.clicked.connect(lambda: self.join(other, side))
        made.add(action_row(keep))
        return made

    def _lines(self, side: Side) -> Sequence[str]:
        student = side.student
        born = labels.day(student.born) if student.born else self.tr("birth date unknown")
        known = labels.masked(student.national_id) if student.national_id else self.tr("no ID")
        room = side.classroom.label if side.classroom else self.tr("in no class")
        number = self.tr("number {number}").format(number=student.number) if student.number else ""
        return (
            " · ".join(filter(None, (room, number))),
            " · ".join((born, known)),
            self.tr("%n change(s) written about this child", "", side.written),
        )

    def _reason(self, reason: str) -> str:
        return {
            "national_id": self.tr("The same ID"),
            "name_born": self.tr("The same name and birth date"),
        }[reason]

    def _said(self, those: Sequence[Judged]) -> QWidget:
        card = Card(self.tr("Decided"))
        joined = self.tr("{goes} is {stays} (said on {day})")
        two = self.tr("{goes} is not {stays} (said on {day})")
        for each in those:
            row = QHBoxLayout()
            words = (joined if each.same else two).format(
                goes=_who(each.goes.name, each.goes.code),
                stays=_who(each.stays.name, each.stays.code),
                day=labels.day(each.said.day),
            )
            row.addWidget(label(words, wrap=True), 1)
            undo = self.tr("Part them again") if each.same else self.tr("Ask again")
            back = button(undo, "plain", icon="undo")
            back.clicked.connect(lambda _=False, id_=each.said.id: self.take_back(id_))
            row.addWidget(back)
            card.add(row)
        return card

    def join(self, goes: Side, stays: Side) -> None:
        """All that is about the one is shown at the other from now on."""
        self.read(
            lambda services: services.duplicates.join(goes.student.id, stays.student.id),
            lambda _: self._stored(
                self.tr("{name} is one child now.").format(name=stays.student.name),
                goes.student.id,
            ),
        )

    def are_two(self, pair: Pair) -> None:
        """They are not shown here any more."""
        one, other = pair.stays.student.id, pair.goes.student.id
        self.read(
            lambda services: services.duplicates.are_two(one, other),
            lambda id_: self._stored(self.tr("They stay two children."), id_),
        )

    def _stored(self, words: str, id_: str) -> None:
        self.banner.show_success(words, self.tr("Undo"), lambda: self.take_back(id_))
        self._tell()

    def take_back(self, id_: str) -> None:
        self.read(lambda services: services.duplicates.take_back(id_), lambda _: self._taken())

    def _taken(self) -> None:
        self.banner.show_success(self.tr("It is as it was before."))
        self._tell()

    def _tell(self) -> None:
        self._session.changed.emit("people")
        self.refresh()


def _who(name: str, code: str) -> str:
    return f"{labels.thai(name)} ({labels.code(code)})"
