"""Settings of a small school: classes that one teacher has together, people with several roles."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careapp.domain.access import Action, Role
from careapp.domain.people import Classroom, Staff
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.settings_section import Section
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Small:
    """Which classes are joined, which there are, and who has more roles than one."""

    groups: _Groups
    classes: tuple[Classroom, ...]
    several: tuple[Staff, ...]


class SmallSection(Section):
    """Joining and separating is stored at once."""

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._known = Small((), (), ())
        self._pills: dict[str, QPushButton] = {}
        self._joined = QVBoxLayout()
        self._free = FlowLayout(gap=6, line_gap=6)
        self._none = label("", "muted", wrap=True)
        self._join = button(self.tr("Join the chosen classes"), icon="add")
        self._join.clicked.connect(self.join)
        self._people = QVBoxLayout()
        self.column.addWidget(self._rooms_card())
        self.column.addWidget(self._people_card())
        self.column.addWidget(self._papers_card())
        self.column.addStretch()

    def _rooms_card(self) -> Card:
        card = Card(self.tr("Classes taught together"))
        words = self.tr(
            "Two grades in one room, with one teacher: joined, they are one class above every "
            "screen and on Today. Reports, lists and DMC keep them apart, by grade."
        )
        card.add(label(words, "muted", wrap=True))
        for each in (self._joined, self._free):
            holder = QWidget()
            holder.setLayout(each)
            each.setContentsMargins(0, 0, 0, 0)
            card.add(holder)
        card.add(self._none)
        card.add(_from_left(self._join))
        self._join.setVisible(self.may_change)
        return card

    def _people_card(self) -> Card:
        card = Card(self.tr("One person, several roles"))
        words = self.tr(
            "Further roles are ticked on a person's page, under People and accounts. A guidance "
            "teacher looks after alarms and reads the sealed notes; where nobody has that role, "
            "the administrator looks after alarms."
        )
        card.add(label(words, "muted", wrap=True))
        holder = QWidget()
        self._people.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(self._people)
        card.add(holder)
        return card

    def _papers_card(self) -> Card:
        card = Card(self.tr("Small numbers"))
        words = self.tr(
            "Papers print as many places for signatures as are filled in under Signatures; an "
            "empty one is left out. A percentage always stands beside the number it is of."
        )
        card.add(label(words, "muted", wrap=True))
        return card

    def refresh(self) -> None:
        self._session.read(_read, self._take, self._fail)

    def _take(self, known: Small) -> None:
        self._known = known
        clear(self._joined)
        clear(self._free)
        clear(self._people)
        self._pills = {}
        for group in known.groups:
            self._joined.addWidget(self._line(group))
        joined = {each for group in known.groups for each in group}
        for each in known.classes:
            if each.label not in joined:
                self._free.addWidget(self._pill(each.label))
        self._none.setText(
            self.tr("There are no classes yet: they come with the list of students.")
        )
        self._none.setVisible(not known.classes)
        for person in known.several:
            words = f"{person.name}: {labels.roles(map(Role, person.roles))}"
            self._people.addWidget(label(words, wrap=True))
        if not known.several:
            self._people.addWidget(label(self.tr("Everybody has one role."), "muted"))
        self._count()

    def _line(self, group: tuple[str, ...]) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(" + ".join(group), "strong"))
        apart = button(self.tr("Separate"), "plain")
        apart.setAccessibleName(self.tr("Separate {classes}").format(classes=", ".join(group)))
        apart.clicked.connect(lambda: self._store(self._without(group)))
        apart.setVisible(self.may_change)
        row.addWidget(apart)
        row.addStretch(1)
        return made

    def _pill(self, name: str) -> QPushButton:
        made = self._pills[name] = button(name, "pill")
        made.setCheckable(True)
        made.setEnabled(self.may_change)
        made.toggled.connect(self._count)
        return made

    def join(self) -> None:
        """Make one class of those chosen."""
        chosen = tuple(name for name, pill in self._pills.items() if pill.isChecked())
        self._store((*self._known.groups, chosen))

    def _without(self, group: tuple[str, ...]) -> _Groups:
        return tuple(each for each in self._known.groups if each != group)

    def _store(self, groups: Sequence[tuple[str, ...]]) -> None:
        before = self._known

        def work(services: SchoolServices) -> Small:
            services.settings.save_room_groups(groups)
            return _read(services)

        def tell(known: Small) -> None:
            self._take(known)
            self._session.changed.emit("settings")
            more = len(known.groups) > len(before.groups)
            self.stored.emit(
                self.tr("The classes are one class now.")
                if more
                else self.tr("The classes stand alone again.")
            )

        self._session.read(work, tell, self._fail)

    def _count(self, *_: object) -> None:
        self._join.setEnabled(sum(each.isChecked() for each in self._pills.values()) > 1)


def _read(services: SchoolServices) -> Small:
    several = [each for each in services.accounts.staff() if each.active and len(each.roles) > 1]
    term = services.people.current_term()
    return Small(services.settings.room_groups(), services.people.classrooms(term), tuple(several))


def _from_left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
