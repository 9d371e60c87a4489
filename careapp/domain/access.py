"""Who may do what: one table of role and action, enforced in `services/`.

Said plainly: on one laptop roles are rules of the program, not cryptography.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, StrEnum


class Role(StrEnum):
    ADMINISTRATOR = "administrator"
    TEACHER = "teacher"  # of certain classes
    GRADE_HEAD = "grade_head"  # of all classes of certain grades
    GUIDANCE = "guidance"
    COORDINATOR = "coordinator"  # a deputy, or who else runs student care
    DIRECTOR = "director"
    NURSE = "nurse"  # or the health teacher
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
    JOIN_LAPTOPS = "trust laptops, and make and take in their packages"
    HAND_OVER = "carry her own classes from laptop to laptop"
    READ_LOG = "read the log of use"
    KEEP_CONSENT = "note what families allowed"
    ACCESS_COPY = "copy out all that is kept about one student"
    ERASE_STUDENTS = "erase what is kept about a student"
    REVIEW_RETENTION = "decide what is kept on, year by year"
    EXPORT_PSEUDONYMOUS = "export for research, without names"
    REKEY = "give the school new keys"


# What the guidance teachers alone may do.
_OF_GUIDANCE = frozenset({Action.LOOK_AFTER, Action.SEALED_NOTES})
_OF_TEACHERS = frozenset({
    Action.SEE_STUDENTS, Action.EDIT_STUDENTS, Action.FILL_FORMS, Action.SEE_RECORDS,
    Action.MAKE_REPORTS, Action.BACK_UP, Action.KEEP_PLANS, Action.KEEP_REFERRALS,
    Action.KEEP_VISITS, Action.KEEP_ACTIVITIES, Action.DECIDE_SIGNS, Action.HAND_OVER,
    Action.KEEP_CONSENT,
})  # fmt: skip
_FOR_SCHOOL = frozenset({  # what those do besides who report for the whole school
    Action.RETURN_PLANS, Action.REFER_OUTSIDE, Action.KEEP_PARTNERS, Action.SUBMIT,
    Action.ACCESS_COPY,
})  # fmt: skip
ALLOWED: dict[Role, frozenset[Action]] = {
    Role.ADMINISTRATOR: frozenset(Action) - _OF_GUIDANCE,
    Role.TEACHER: _OF_TEACHERS,
    Role.GRADE_HEAD: _OF_TEACHERS | {Action.RETURN_PLANS},
    Role.GUIDANCE: _OF_TEACHERS | _OF_GUIDANCE | _FOR_SCHOOL | {Action.TRANSFER},
    Role.COORDINATOR: _OF_TEACHERS | _FOR_SCHOOL | {
        Action.TRANSFER, Action.IMPORT_ROSTER, Action.TURN_YEAR, Action.SET_TARGETS,
        Action.EXPORT_RECORDS, Action.EXPORT_PSEUDONYMOUS, Action.JOIN_LAPTOPS, Action.READ_LOG,
        Action.REVIEW_RETENTION,
    },
    Role.DIRECTOR: _FOR_SCHOOL | {
        Action.SEE_STUDENTS, Action.SEE_RECORDS, Action.MAKE_REPORTS, Action.BACK_UP,
        Action.SET_TARGETS, Action.UNMASK, Action.READ_LOG, Action.ERASE_STUDENTS,
        Action.REVIEW_RETENTION, Action.EXPORT_PSEUDONYMOUS,
    },
    Role.NURSE: frozenset({
        Action.SEE_STUDENTS, Action.SEE_RECORDS, Action.FILL_FORMS, Action.MAKE_REPORTS,
        Action.BACK_UP, Action.KEEP_REFERRALS,
    }),
    Role.OFFICER: frozenset({
        Action.SEE_PACKS, Action.KEEP_DISTRICT, Action.MAKE_REPORTS, Action.BACK_UP,
        Action.SEE_STUDENTS,  # the names of those who work there
    }),
}  # fmt: skip
BOUND_TO_CLASSES = frozenset({Role.TEACHER, Role.GRADE_HEAD})
# What a nurse fills in: forms of these families, and of others these sections alone.
_OF_NURSES = {"growth": frozenset[str](), "screening": frozenset({"health"})}
# What an account can have, by kind of file.
DISTRICT_ROLES = (Role.ADMINISTRATOR, Role.OFFICER)
SCHOOL_ROLES = tuple(each for each in Role if each is not Role.OFFICER)


@dataclass(frozen=True, slots=True)
class Actor:
    """The account at work: whom the journal names, and what the table lets them do."""

    staff: str
    name: str
    role: Role  # the main one
    classes: frozenset[str] = field(default_factory=frozenset)  # `ป.4/1`; `ป.4` for a grade head
    also: frozenset[Role] = field(default_factory=frozenset)  # further ones of the same person

    @property
    def roles(self) -> frozenset[Role]:
        return self.also | {self.role}

    def may(self, action: Action) -> bool:
        """Whether any of the roles allows it."""
        return any(action in ALLOWED[each] for each in self.roles)

    def reaches(self, classroom: str, action: Action | None = None) -> bool:
        """Whether a role covers a class (by label, `ป.4/1`); a teacher's covers her own only, and
        a grade head's every class of her grades (`ป.4` among `classes`). With an action: a role
        that allows it, as a teacher who is the nurse too keeps no plans of other classes."""
        roles = self.roles if action is None else self.roles_for(action)
        if roles - BOUND_TO_CLASSES:
            return True
        own = classroom in self.classes and bool(roles)
        grade = classroom.partition("/")[0]
        return own or (Role.GRADE_HEAD in roles and grade in self.classes)

    def roles_for(self, action: Action) -> frozenset[Role]:
        """The roles that allow it."""
        return frozenset(each for each in self.roles if action in ALLOWED[each])

    def reaches_school_for(self, action: Action) -> bool:
        """Whether a role that allows it covers the whole school."""
        return bool(self.roles_for(action) - BOUND_TO_CLASSES)

    def reaches_all(self, classrooms: Iterable[str]) -> bool:
        return all(self.reaches(each) for each in classrooms)

    def fills(self, family: str, sections: Iterable[str] | None = None) -> bool:
        """Whether a role fills in forms of a family: these sections of them, None for all."""
        return bool(self.roles_for_form(family, sections))

    def roles_for_form(self, family: str, sections: Iterable[str] | None = None) -> frozenset[Role]:
        """The roles that fill them in."""
        found, some = self.roles_for(Action.FILL_FORMS), _OF_NURSES.get(family)
        whole = some is not None and not some
        if whole or (some and sections is not None and some.issuperset(sections)):
            return found
        return found - {Role.NURSE}

    @property
    def reaches_school(self) -> bool:
        return self.role not in BOUND_TO_CLASSES or bool(self.also - BOUND_TO_CLASSES)
