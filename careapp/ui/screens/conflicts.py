"""What two laptops wrote differently: side by side, and a person says what holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.conflicts import Choice
from careapp.i18n import translate
from careapp.services.conflicts import Disagreement, Side
from careapp.services.package_words import Misplaced
from careapp.services.schools import SchoolServices
from careapp.services.student_changes import FieldEdit
from careapp.ui import labels, theme
from careapp.ui.busy import Busy
from careapp.ui.pages import Banner, Card, EmptyState, action_row
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.package_part import Part
from careapp.ui.screens.student_cards import name_of, value_of
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_AT_ONCE = 30  # cards; the next come when these are decided


@dataclass(frozen=True, slots=True)
class _Known:
    open: tuple[Disagreement, ...]
    decided: tuple[Disagreement, ...]
    misplaced: tuple[Misplaced, ...]


class ConflictsPart(Part):
    """Until somebody decides, what was written later stands; nothing of either is lost."""

    def __init__(self, session: Session, banner: Banner, busy: Busy) -> None:
        super().__init__(session, banner, busy)
        self.shown: tuple[Disagreement, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(10))
        self._none = EmptyState(self.tr("Nothing was written differently on two laptops."),
                                icon="check")  # fmt: skip
        self.column.addLayout(self._list)
        self.column.addWidget(self._none, 1)
        self.column.addStretch(1)

    def refresh(self) -> None:
        def work(services: SchoolServices) -> _Known:
            found = services.conflicts
            return _Known(found.open(), found.decided(), found.misplaced())

        self.read(work, self._show)

    def _show(self, known: _Known) -> None:
        self.shown = known.open
        clear(self._list)
        for each in known.open[:_AT_ONCE]:
            self._list.addWidget(self._card(each))
        for moved in known.misplaced:
            self._list.addWidget(self._misplaced(moved))
        if known.decided:
            self._list.addWidget(self._decided(known.decided[:_AT_ONCE]))
        self._none.setVisible(not (known.open or known.misplaced))

    def _card(self, each: Disagreement) -> QWidget:
        card = Card(_title(each))
        if each.child:
            card.add(self._child(each.student, each.child))
        earlier, later = sides = both_sides(each)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        for side in sides:
            row.addWidget(side, 1)
        card.add(row)
        self._add_keep(earlier, each, "earlier")
        self._add_keep(later, each, "later")
        noted = self.tr("Both hold: note the two")
        kept = self.tr("Both hold: the later one stands, the history has the two")
        both = button(noted if each.noted else kept, "plain", icon="edit")
        both.clicked.connect(lambda: self.decide(each, "both"))
        card.add(action_row(both))
        return card

    def _child(self, student: str, name: str) -> QWidget:
        made = button(labels.thai(name), "plain", icon="person")
        made.clicked.connect(lambda: self.wanted.emit("students", student))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(made)
        row.addStretch()
        return holder

    def _add_keep(self, card: Card, each: Disagreement, choice: Choice) -> None:
        words, side = self.tr("Keep this"), each.later if choice == "later" else each.earlier
        keep = button(words, "primary" if choice == "later" else "")
        keep.setAccessibleName(": ".join((words, _words(each, side))))
        keep.clicked.connect(lambda: self.decide(each, choice))
        card.add(action_row(keep))

    def _misplaced(self, each: Misplaced) -> QWidget:
        card = Card(each.words)
        if each.child:
            card.add(self._child(each.student, each.child))
        card.add(label(
            self.tr("Two laptops moved it on, each without the other. Open it and go on from what "
                    "holds."), wrap=True))  # fmt: skip
        go = button(self.tr("Open it"), icon="right")
        place = "plans" if each.table == "plan" else "referrals"
        go.clicked.connect(lambda: self.wanted.emit(place, {each.table: each.row}))
        card.add(action_row(go))
        return card

    def _decided(self, those: Sequence[Disagreement]) -> QWidget:
        card = Card(self.tr("Decided"))
        for each in those:
            row = QHBoxLayout()
            words = " · ".join(filter(None, (about(each), _kept(each))))
            row.addWidget(label(words, wrap=True), 1)
            back = button(self.tr("Take it back"), "plain", icon="undo")
            back.clicked.connect(lambda _=False, each=each: self.take_back(each))
            row.addWidget(back)
            card.add(row)
        return card

    def decide(self, each: Disagreement, choice: Choice) -> None:
        """Store it; it can be taken back at once, and later from the list below."""
        self.read(
            lambda services: services.conflicts.decide(each.id, choice),
            lambda _: self._stored(each),
        )

    def _stored(self, each: Disagreement) -> None:
        self.banner.show_success(
            self.tr("Decided: {what}").format(what=_title(each)),
            self.tr("Undo"),
            lambda: self.take_back(each),
        )
        self._tell()

    def take_back(self, each: Disagreement) -> None:
        self.read(lambda services: services.conflicts.take_back(each.id), lambda _: self._taken())

    def _taken(self) -> None:
        self.banner.show_success(self.tr("It is open again."))
        self._tell()

    def _tell(self) -> None:
        for what in ("people", "screenings"):
            self._session.changed.emit(what)
        self.refresh()


def about(each: Disagreement) -> str:
    """Whose it is, and what: `ด.ญ.ใบเตย น้ำใส · Care plan: goal`."""
    return " · ".join(filter(None, (labels.thai(each.child), _title(each))))


def both_sides(each: Disagreement) -> tuple[Card, Card]:
    """The earlier and the later: on which laptop, what, by whom and when."""
    earlier, later = (_side(each, side) for side in (each.earlier, each.later))
    return earlier, later


def _side(each: Disagreement, side: Side) -> Card:
    here = translate("ConflictsPart", "On this laptop")
    made, there = Card(), translate("ConflictsPart", "On another laptop")
    made.add(label(here if side.ours else there, "muted"))
    made.add(label(_words(each, side), "strong", wrap=True))
    when = f"{labels.day(side.when.date())} {side.when:%H:%M}"
    made.add(label(" · ".join(filter(None, (labels.thai(side.who), when))), "small", wrap=True))
    return made


def _title(each: Disagreement) -> str:
    """`Care plan: goal`; of a child's own data the field alone."""
    name = each.label or name_of(_edit(each, each.later))
    return ": ".join(filter(None, (each.title, name)))


def _words(each: Disagreement, side: Side) -> str:
    """What a side says; "–" for nothing."""
    own = "" if each.label or side.raw is None else value_of(each.field, str(side.raw))
    return labels.thai(own or side.words or "–")


def _edit(each: Disagreement, side: Side) -> FieldEdit:
    return FieldEdit(side.when, side.who, each.table, each.field, "", side.words)


def _kept(each: Disagreement) -> str:
    if each.decision == "both":
        return ", ".join(_words(each, side) for side in (each.earlier, each.later))
    return _words(each, each.earlier if each.decision == "earlier" else each.later)
