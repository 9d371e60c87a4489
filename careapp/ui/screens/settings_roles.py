"""Settings: the roles of a person, what each of them allows, and the classes or grades she has."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careapp.domain.access import BOUND_TO_CLASSES, SCHOOL_ROLES, Role
from careapp.domain.people import Classroom
from careapp.i18n import translate
from careapp.ui import labels
from careapp.ui.flow import FlowLayout
from careapp.ui.pickers import Picker
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_text


class RolesPart(QWidget):
    """A main role and, ticked, the further ones of the same person; classes, or grades, where one
    needs them.

    `main` is laid out by the page, beside the sign-in name.
    """

    changed = Signal()

    def __init__(
        self,
        classes: Sequence[Classroom],
        held: Sequence[str],
        roles: Sequence[Role] = SCHOOL_ROLES,
    ) -> None:
        """`roles` are those that an account of this kind of file can have."""
        super().__init__()
        self.usual = Role.TEACHER if Role.TEACHER in roles else roles[-1]
        self._role = Picker(self.tr("Role"))
        self._role.fill([(labels.role(each), each) for each in roles], self.usual)
        self._allows = label("", "small", wrap=True)
        self._further = {
            each: TickBox(f"{labels.role(each)}: {allows(each, roles)}") for each in roles
        }
        self._pills: dict[Role, dict[str, QPushButton]] = {}
        self._reach: dict[Role, QWidget] = {}
        self.main = QWidget()
        self._build_main()
        names = (*(each.label for each in classes), *(each for each in held if "/" in each))
        grades = (*(each.grade for each in classes), *(each for each in held if "/" not in each))
        self._build_reach(Role.TEACHER, self.tr("Classes she or he looks after"), names)
        self._build_reach(Role.GRADE_HEAD, self.tr("Grades she or he heads"), grades)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        words = self.tr("In a small school also")
        if Role.OFFICER in roles:
            words = self.tr("Further roles of the same person")
        column.addWidget(label(words, "strong"))
        for each in self._further.values():
            column.addWidget(each)
            each.toggled.connect(self._fit)
        for part in self._reach.values():
            column.addWidget(part)
        self._role.picked.connect(self._fit)
        self._fit()

    def _build_main(self) -> None:
        column = QVBoxLayout(self.main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        title = label(self.tr("Role"), "strong")
        title.setBuddy(self._role)
        column.addWidget(title)
        column.addWidget(self._role)
        column.addWidget(self._allows)
        column.addStretch()

    def _build_reach(self, role: Role, title: str, names: Sequence[str]) -> None:
        """The classes, or the grades, that a role is bound to."""
        flow = FlowLayout(gap=6, line_gap=6)
        pills = self._pills[role] = dict[str, QPushButton]()
        part = self._reach[role] = QWidget()
        for name in dict.fromkeys(names):
            pill = pills[name] = button(name, "pill")
            pill.setCheckable(True)
            pill.toggled.connect(lambda _: self.changed.emit())
            flow.addWidget(pill)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(label(title, "strong"))
        if pills:
            column.addLayout(flow)
        else:
            none = self.tr("There are no classes yet: they come with the list of students.")
            column.addWidget(label(none, "muted", wrap=True))

    def show_roles(self, role: Role, also: Sequence[str], classes: Sequence[str]) -> None:
        self._role.choose(role)
        for each, tick in self._further.items():
            tick.setChecked(each.value in also)
        for pills in self._pills.values():
            for name, pill in pills.items():
                pill.setChecked(name in classes)
        self._fit()

    def set_read_only(self) -> None:
        pills = (each for some in self._pills.values() for each in some.values())
        for each in (self._role, *self._further.values(), *pills):
            each.setEnabled(False)

    @property
    def role(self) -> Role:
        return Role(str(self._role.chosen()))

    @property
    def also(self) -> tuple[Role, ...]:
        """The further ones that are ticked."""
        return tuple(
            each
            for each, tick in self._further.items()
            if each is not self.role and tick.isChecked()
        )

    @property
    def classes(self) -> tuple[str, ...]:
        """Labels, `ป.4/1`; with them the grades, `ป.4`, of a head of grade."""
        return tuple(
            name
            for role in {self.role, *self.also} & BOUND_TO_CLASSES
            for name, pill in self._pills[role].items()
            if pill.isChecked()
        )

    def _fit(self, *_: object) -> None:
        """The main role is not ticked once more; only a role bound to classes asks for them."""
        said = allows(self.role, self._further)
        set_text(self._allows, said[:1].upper() + said[1:])
        for each, tick in self._further.items():
            tick.setVisible(each is not self.role)
        for role, part in self._reach.items():
            part.setVisible(role in {self.role, *self.also})
        self.changed.emit()


def allows(role: Role, among: Collection[Role]) -> str:
    """What a role is there for, in a few words; `among` are those of the kind of file."""
    if role is Role.ADMINISTRATOR and Role.OFFICER in among:
        return translate("Roles", "the district's settings and accounts, and all its desk")
    words = {
        Role.ADMINISTRATOR: translate(
            "Roles", "the whole school, its settings, accounts, lists and the year's turn"
        ),
        Role.TEACHER: translate("Roles", "the students of her own classes"),
        Role.GRADE_HEAD: translate(
            "Roles", "the students of all classes of a grade; returns plans"
        ),
        Role.COORDINATOR: translate(
            "Roles", "the whole school; runs student care, joins laptops, reads the log of use"
        ),
        Role.NURSE: translate(
            "Roles", "sees the whole school; fills in weight, height and health, refers inside"
        ),
        Role.GUIDANCE: translate(
            "Roles", "the whole school; looks after alarms, sealed notes, referrals outside"
        ),
        Role.DIRECTOR: translate(
            "Roles", "sees the whole school; returns plans, refers outside, sets targets"
        ),
        Role.OFFICER: translate(
            "Roles", "the schools of the district, their rounds, packs and supervisions"
        ),
    }
    return words[role]
