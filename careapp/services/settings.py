"""The school's own choices: its name and codes, terms, signers, titles."""

from collections.abc import Iterable
from dataclasses import asdict

from careapp.domain.access import Action
from careapp.domain.schools import School, Signer, Term
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.people import ROOM_GROUPS
from careapp.store import schools


class SchoolSettings:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def school(self) -> School:
        found = schools.school(self._desk.db)
        if found is None:
            raise CareError(translate("School", "The school's own entry is missing; run check."))
        return found

    def save_school(self, changed: School) -> None:
        self._desk.require(Action.MANAGE_SCHOOL)
        self._desk.write([schools.save_school(changed)])

    def save_term(self, term: Term) -> None:
        """Shift a term's first, last or count day."""
        self._desk.require(Action.MANAGE_SCHOOL)
        if not term.start <= term.count_day <= term.end:
            raise CareError(
                translate("School", "The count day must lie between the term's first and last day.")
            )
        self._desk.write([schools.save_term(term)])

    def additions(self) -> tuple[str, ...]:
        """The dimensions that the school has added to its forms, by id."""
        return tuple(self._desk.setting("additions", []))

    def use_additions(self, additions: Iterable[str]) -> None:
        """Add these dimensions to the forms and take all others out, at once.

        What was answered in a dimension stays stored and is there again when it is added again.
        """
        self._desk.require(Action.MANAGE_SCHOOL)
        chosen, before = list(dict.fromkeys(additions)), self.additions()
        self._desk.library.switch_on(chosen)
        try:
            self._desk.write([schools.save_setting("additions", chosen)])
        except BaseException:
            self._desk.library.switch_on(before)
            raise

    def signers(self) -> tuple[Signer, ...]:
        """Who signs under a report, in order; none means no place for signatures."""
        stored = self._desk.setting("signers", [])
        return tuple(Signer(**each) for each in stored)

    def save_signers(self, signers: tuple[Signer, ...]) -> None:
        self._desk.require(Action.MANAGE_SCHOOL)
        self._desk.write([schools.save_setting("signers", [asdict(each) for each in signers])])

    def title(self, report: str) -> str:
        """The school's own title of a report; "" for the usual one."""
        return str(self._desk.setting(f"title:{report}", ""))

    def save_title(self, report: str, title: str) -> None:
        self._desk.require(Action.MANAGE_SCHOOL)
        self._desk.write([schools.save_setting(f"title:{report}", title)])

    def room_groups(self) -> tuple[tuple[str, ...], ...]:
        """Classes that one teacher works with as one, by their labels."""
        return tuple(map(tuple, self._desk.setting(ROOM_GROUPS, [])))

    def save_room_groups(self, groups: Iterable[Iterable[str]]) -> None:
        """Join classes in the window; reports stay by class. A class is in one group at most."""
        self._desk.require(Action.MANAGE_SCHOOL)
        made = [list(dict.fromkeys(each)) for each in groups]
        every = [label for each in made for label in each]
        if len(every) != len(set(every)) or any(len(each) < 2 for each in made):
            raise CareError(
                translate("School", "Join two classes or more, each of them only once.")
            )
        self._desk.write([schools.save_setting(ROOM_GROUPS, made)])

    def thai_digits(self) -> bool:
        """Whether papers are printed with ๐-๙."""
        return bool(self._desk.setting("thai_digits", False))

    def save_thai_digits(self, on: bool) -> None:
        self._desk.require(Action.MANAGE_SCHOOL)
        self._desk.write([schools.save_setting("thai_digits", on)])
