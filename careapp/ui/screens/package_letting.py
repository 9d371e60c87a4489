"""Letting go of classes, as in May: what goes from this laptop, and what has to be typed before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.people import Classroom
from careapp.services.package_keys import BEGUN
from careapp.services.package_letting import LetGo
from careapp.services.schools import SchoolServices
from careapp.store import people
from careapp.store.school_file import local
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card, action_row
from careapp.ui.pickers import Picker
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.package_part import Part
from careapp.ui.sheets import Sheet
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, fix_width, label

_SEND = "send"
_WIDTH = 460


@dataclass(frozen=True, slots=True)
class _Held:
    """The classes on this laptop, by school year; no year where it is the school's own laptop."""

    classes: Mapping[int, tuple[Classroom, ...]]
    year: int


class LettingCard(Card):
    """Out of sight on the laptop that the school began on: it holds every class."""

    let_go = Signal()

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.set_title(self.tr("Let go of a class"))
        self._part = part
        self._held = _Held({}, 0)
        self.ticks: dict[str, TickBox] = {}
        self.year = Picker(self.tr("School year"))
        self.send = button(self.tr("Make that package first …"), "plain", icon="export")
        self.go = button(self.tr("Let go …"), "danger")
        self._classes = FlowLayout()
        self._build()
        self.year.picked.connect(self._show_classes)
        self.send.clicked.connect(lambda: part.tab_asked.emit(_SEND))
        self.go.clicked.connect(self.ask)
        self.hide()

    def _build(self) -> None:
        for words in (
            self.tr("For May, when another teacher has the class. All about its children leaves "
                    "this laptop and its backups; on the coordinator's laptop everything stays. "
                    "Who comes along into another class of yours stays here too."),
            self.tr("A package of everything on this laptop must have gone to the coordinator "
                    "before. Ask whether it was taken in there: this laptop cannot see that."),
        ):  # fmt: skip
            self.add(label(words, "muted", wrap=True))
        first = QHBoxLayout()
        first.addWidget(self.send)
        first.addStretch()
        self.add(first)
        self.add(label(self.tr("School year"), "strong"))
        self.add(self.year)
        self.add(label(self.tr("Classes"), "strong"))
        classes = QWidget()
        classes.setLayout(self._classes)
        self.add(classes)
        self.add(action_row(self.go))

    def refresh(self) -> None:
        self._part.read(_held, self._show)

    def _show(self, held: _Held) -> None:
        before, self._held = self._held, held
        self.setVisible(bool(held.classes))
        if before != held:
            years = sorted(held.classes, reverse=True)
            chosen = self.year.chosen()
            self.year.fill([(str(each), each) for each in years],
                           chosen if chosen in years else held.year)  # fmt: skip
            self._show_classes()

    def _show_classes(self, _: object = None) -> None:
        clear(self._classes)
        rooms = self._rooms()
        self.ticks = {each.label: TickBox(each.label) for each in rooms}
        for tick in self.ticks.values():
            tick.setMinimumWidth(theme.px(90))
            tick.toggled.connect(self._weigh)
            self._classes.addWidget(tick)
        self._weigh()

    def _rooms(self) -> Sequence[Classroom]:
        year = self.year.chosen()
        return self._held.classes.get(year, ()) if isinstance(year, int) else ()

    def chosen(self) -> tuple[Classroom, ...]:
        """The classes with a tick."""
        return tuple(each for each in self._rooms() if self.ticks[each.label].isChecked())

    def _weigh(self, _: object = None) -> None:
        self.go.setEnabled(bool(self.chosen()))

    def ask(self) -> None:
        """The class is typed once more before anything goes."""
        rooms, year = self.chosen(), self.year.chosen()
        if not rooms or not isinstance(year, int):
            return
        dialog = LettingDialog(self, [each.label for each in rooms], year)
        dialog.accepted.connect(lambda: self._let_go(rooms, year))
        dialog.open()

    def _let_go(self, rooms: tuple[Classroom, ...], year: int) -> None:
        def tell(gone: LetGo) -> None:
            words = self.tr("%n child(ren) left this laptop.", "", gone.students)
            more = self.tr("The older backups of this laptop are gone too; a new one is made.")
            self._part.banner.show_success(f"{words} {more}")
            self.let_go.emit()
            self.refresh()

        self._part.banner.clear()
        self._part.read(lambda services: services.packages.let_go(rooms, year), tell,
                        self.tr("Letting go …"))  # fmt: skip


class LettingDialog(Sheet):
    """Accepted once the classes are typed; nothing is done by it."""

    def __init__(self, over: QWidget, classes: Sequence[str], year: int) -> None:
        super().__init__(over, self.tr("Let go of a class"))
        self._wanted = ", ".join(classes)
        self.name = Field(self.tr("Type the class once more: {name}").format(name=self._wanted))
        self.go = button(self.tr("Let go"), "danger")
        leave = button(self.tr("Leave everything as it is"), "primary")
        title = label(self.tr("Let go of {name}?").format(name=self._wanted), "h2", wrap=True)
        words = self.tr(
            "All about the children of {name} in school year {year} leaves this laptop and its "
            "backups. It comes back only with a package from the coordinator."
        ).format(name=self._wanted, year=year)
        self.column.setSpacing(theme.px(10))
        self.column.addWidget(title)
        self.column.addWidget(fix_width(label(words, wrap=True), theme.px(_WIDTH)))
        self.column.addWidget(self.name)
        self.set_foot(self.go, leave)
        self.name.changed.connect(self._weigh)
        self.go.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self._weigh()
        self.name.setFocus()

    def _weigh(self, _: str = "") -> None:
        self.go.setEnabled(_bare(self.name.text()) == _bare(self._wanted))


def _bare(text: str) -> str:
    """Without what the eye needs: spaces, commas, the kind of digits."""
    return "".join(each for each in thai.arabic_digits(text) if not each.isspace() and each != ",")


def _held(services: SchoolServices) -> _Held:
    """Also the classes that the account does not reach any more: those are to go."""
    db, now = services.desk.db, services.people.current_term()
    if not local(db, BEGUN):
        return _Held({}, now.year)
    found: dict[int, dict[str, Classroom]] = {}
    for term in services.people.terms():
        for room in people.classrooms(db, term.reference_day(services.desk.today)):
            found.setdefault(term.year, {})[room.label] = room
    return _Held({year: tuple(rooms.values()) for year, rooms in found.items()}, now.year)
