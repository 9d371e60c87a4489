"""What each role may do: the table that the services go by, to be read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.domain.access import ALLOWED, Action, Role
from careapp.i18n import translate
from careapp.ui import labels, sheets, theme
from careapp.ui.pages import action_row
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.widgets import button, label

_WIDE, _HIGH, _WHAT, _ROLE = 960, 580, 270, 76
_OF_DISTRICT = (
    Action.SEE_PACKS, Action.KEEP_DISTRICT, Action.MAKE_REPORTS, Action.MANAGE_SCHOOL,
    Action.MANAGE_ACCOUNTS, Action.BACK_UP, Action.READ_LOG,
)  # fmt: skip


class RoleTable(QDialog):
    """A line for each thing, a column for each role."""

    def __init__(self, over: QWidget, roles: Sequence[Role]) -> None:
        """`roles` are those of this kind of file."""
        super().__init__(over)
        self.setWindowTitle(self.tr("What each role may do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        of_school = Role.OFFICER not in roles
        self.model = RecordModel(_columns(roles))
        self.model.show(actions(of_school=of_school))
        self.table = RecordTable(self.model, self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(10))
        title = label(self.windowTitle(), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        column.addWidget(title)
        column.addWidget(self.table, 1)
        if of_school:
            note = self.tr(
                "A homeroom teacher reaches her own classes only, a head of grade the classes of "
                "the grade; all others the whole school. A nurse fills in weight and height, and "
                "the health part of the screening."
            )
            column.addWidget(label(note, "muted", wrap=True))
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        column.addLayout(action_row(close))
        sheets.resize(self, _WIDE, _HIGH)
        self.table.setFocus()


def actions(*, of_school: bool) -> list[Action]:
    """What there is to be done in a school, or in a district."""
    if not of_school:
        return [*_OF_DISTRICT]
    return [each for each in Action if each not in (Action.SEE_PACKS, Action.KEEP_DISTRICT)]


def _columns(roles: Sequence[Role]) -> Sequence[Column[Action]]:
    def of(role: Role) -> Column[Action]:
        def shown(action: Action) -> str:
            return "✓" if action in ALLOWED[role] else ""

        def told(action: Action) -> str:
            yes, no = translate("RoleTable", "{role} may"), translate("RoleTable", "{role} may not")
            words = yes if action in ALLOWED[role] else no
            return words.format(role=labels.role(role))

        return Column(short_word(role), shown, width=_ROLE, describe=told, align="centre")

    return (
        Column(translate("RoleTable", "What"), action_word, width=_WHAT),
        *(of(role) for role in roles),
    )


def short_word(role: Role) -> str:
    """At the head of a narrow column."""
    words = {
        Role.ADMINISTRATOR: translate("RoleTable", "Admin"),
        Role.TEACHER: translate("RoleTable", "Teacher"),
        Role.GRADE_HEAD: translate("RoleTable", "Head"),
        Role.GUIDANCE: translate("RoleTable", "Guidance"),
        Role.COORDINATOR: translate("RoleTable", "Coordinator"),
        Role.DIRECTOR: translate("RoleTable", "Director"),
        Role.NURSE: translate("RoleTable", "Nurse"),
        Role.OFFICER: translate("RoleTable", "Officer"),
    }
    return words[role]


def action_word(action: Action) -> str:
    """What an action is called where roles are given."""
    return {**_of_care(), **_of_school(), **_of_data()}[action]


def _of_care() -> dict[Action, str]:
    return {
        Action.SEE_STUDENTS: translate("Roles", "See students and their data"),
        Action.EDIT_STUDENTS: translate("Roles", "Change students' data"),
        Action.FILL_FORMS: translate("Roles", "Fill in forms"),
        Action.SEE_RECORDS: translate("Roles", "See filled forms and results"),
        Action.LOOK_AFTER: translate("Roles", "Look after alarms"),
        Action.KEEP_PLANS: translate("Roles", "Keep care plans"),
        Action.RETURN_PLANS: translate("Roles", "Return care plans with a reason"),
        Action.SEALED_NOTES: translate("Roles", "Read and write sealed notes"),
        Action.KEEP_REFERRALS: translate("Roles", "Refer inside the school"),
        Action.REFER_OUTSIDE: translate("Roles", "Refer to agencies outside"),
        Action.KEEP_VISITS: translate("Roles", "Plan home visits"),
        Action.KEEP_ACTIVITIES: translate("Roles", "Keep activities and meetings"),
        Action.KEEP_PARTNERS: translate("Roles", "Keep partners and teams"),
        Action.DECIDE_SIGNS: translate("Roles", "Decide about early signs"),
        Action.SET_TARGETS: translate("Roles", "Set targets"),
    }


def _of_school() -> dict[Action, str]:
    return {
        Action.IMPORT_ROSTER: translate("Roles", "Take in the list of students"),
        Action.MAKE_REPORTS: translate("Roles", "Make reports and letters"),
        Action.MANAGE_SCHOOL: translate("Roles", "Change the settings"),
        Action.MANAGE_ACCOUNTS: translate("Roles", "Manage accounts and passwords"),
        Action.BACK_UP: translate("Roles", "Make backups"),
        Action.TURN_YEAR: translate("Roles", "Turn the school year"),
        Action.TRANSFER: translate("Roles", "Move students between schools"),
        Action.SUBMIT: translate("Roles", "Hand in the district's pack"),
        Action.UNMASK: translate("Roles", "Send small numbers as they are"),
        Action.SEE_PACKS: translate("Roles", "See the schools' packs"),
        Action.KEEP_DISTRICT: translate("Roles", "Keep schools, rounds and packs"),
    }


def _of_data() -> dict[Action, str]:
    return {
        Action.EXPORT_RECORDS: translate("Roles", "Export all records"),
        Action.JOIN_LAPTOPS: translate("Roles", "Join laptops, take in packages"),
        Action.HAND_OVER: translate("Roles", "Carry own classes to another laptop"),
        Action.READ_LOG: translate("Roles", "Read the log of use"),
        Action.KEEP_CONSENT: translate("Roles", "Note consent and requests"),
        Action.ACCESS_COPY: translate("Roles", "Copy out all data of a student"),
        Action.ERASE_STUDENTS: translate("Roles", "Erase a student's data for good"),
        Action.REVIEW_RETENTION: translate("Roles", "Review what is kept too long"),
        Action.EXPORT_PSEUDONYMOUS: translate("Roles", "Export for research without names"),
        Action.REKEY: translate("Roles", "Give the school new keys"),
    }
