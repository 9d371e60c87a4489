"""Who may do what: one table of role and action, enforced in `services/`.

Said plainly: on one laptop roles are rules of the program, not cryptography.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, StrEnum


class Role(StrEnum):
    ADMINISTRATOR = "administrator"
    TEACHER = "teacher"  # of certain classes
    GUIDANCE = "guidance"
    DIRECTOR = "director"
    OFFICER = "district_officer"  # of a district's file alone


class Action(Enum):
    SEE_STUDENTS = "see students"
    EDIT_STUDENTS = "edit students"
    IMPORT_ROSTER = "import a roster"
    FILL_FORMS = "fill in forms"
    SEE_RECORDS = "see records"
    MAKE_REPORTS = "make reports"
    EXPORT_RECORDS = "export records"
    MANAGE_SCHOOL = "change the school's settings"
    MANAGE_ACCOUNTS = "manage accounts"
    BACK_UP = "make backups"
    LOOK_AFTER = "look after alarms"  # answers that may mean danger
    KEEP_PLANS = "keep care plans"
    RETURN_PLANS = "return care plans"  # to whoever keeps them, with a reason
    SEALED_NOTES = "read and write the notes sealed for guidance"
    KEEP_REFERRALS = "keep referrals"
    REFER_OUTSIDE = "refer to an agency outside the school"
    KEEP_VISITS = "plan home visits"
    KEEP_ACTIVITIES = "keep activities"
    KEEP_PARTNERS = "keep the directory of partners and the teams"
    DECIDE_SIGNS = "take up or set aside early signs"
    SET_TARGETS = "set targets"
    TURN_YEAR = "roll over to the next year"
    TRANSFER = "hand a student over to another school, and take one in"
    SEE_PACKS = "see what the schools of a district sent"
    KEEP_DISTRICT = "keep the schools, rounds and packs of a district"
    SUBMIT = "hand in the district pack"  # for whoever reports for the whole school
    UNMASK = "send small numbers as they are"  # else what a child could be picked out by is masked


# What the guidance teachers alone may do.
_OF_GUIDANCE = frozenset({Action.LOOK_AFTER, Action.SEALED_NOTES})
_OF_TEACHERS = frozenset({
    Action.SEE_STUDENTS, Action.EDIT_STUDENTS, Action.FILL_FORMS, Action.SEE_RECORDS,
    Action.MAKE_REPORTS, Action.BACK_UP, Action.KEEP_PLANS, Action.KEEP_REFERRALS,
    Action.KEEP_VISITS, Action.KEEP_ACTIVITIES, Action.DECIDE_SIGNS,
})  # fmt: skip
ALLOWED: dict[Role, frozenset[Action]] = {
    Role.ADMINISTRATOR: frozenset(Action) - _OF_GUIDANCE,
    Role.TEACHER: _OF_TEACHERS,
    Role.GUIDANCE: _OF_TEACHERS | _OF_GUIDANCE | {
        Action.RETURN_PLANS, Action.REFER_OUTSIDE, Action.KEEP_PARTNERS, Action.TRANSFER,
        Action.SUBMIT,
    },
    Role.DIRECTOR: frozenset({
        Action.SEE_STUDENTS, Action.SEE_RECORDS, Action.MAKE_REPORTS, Action.BACK_UP,
        Action.RETURN_PLANS, Action.REFER_OUTSIDE, Action.KEEP_PARTNERS, Action.SET_TARGETS,
        Action.SUBMIT, Action.UNMASK,
    }),
    Role.OFFICER: frozenset({
        Action.SEE_PACKS, Action.KEEP_DISTRICT, Action.MAKE_REPORTS, Action.BACK_UP,
        Action.SEE_STUDENTS,  # the names of those who work there
    }),
}  # fmt: skip
BOUND_TO_CLASSES = frozenset({Role.TEACHER})
# What an account can have, by kind of file.
DISTRICT_ROLES = (Role.ADMINISTRATOR, Role.OFFICER)
SCHOOL_ROLES = tuple(each for each in Role if each is not Role.OFFICER)


@dataclass(frozen=True, slots=True)
class Actor:
    """The account at work: whom the journal names, and what the table lets them do."""

    staff: str
    name: str
    role: Role  # the main one
    classes: frozenset[str] = field(default_factory=frozenset)
    also: frozenset[Role] = field(default_factory=frozenset)  # further ones of the same person

    @property
    def roles(self) -> frozenset[Role]:
        return self.also | {self.role}

    def may(self, action: Action) -> bool:
        """Whether any of the roles allows it."""
        return any(action in ALLOWED[each] for each in self.roles)

    def reaches(self, classroom: str) -> bool:
        """Whether a role covers a class (by label); a teacher's covers her own only."""
        return self.reaches_school or classroom in self.classes

    def reaches_all(self, classrooms: Iterable[str]) -> bool:
        return all(self.reaches(each) for each in classrooms)

    @property
    def reaches_school(self) -> bool:
        return self.role not in BOUND_TO_CLASSES or bool(self.also - BOUND_TO_CLASSES)
