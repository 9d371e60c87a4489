"""Accounts: who can open the school, in which role, and for which classes."""

from dataclasses import dataclass, replace

from careapp.domain.access import Action, Actor, Role
from careapp.domain.people import Staff
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import schools
from careapp.store.attempts import Attempts
from careapp.store.vault import RECOVERY


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What it takes to let somebody in. `classes` are labels, `ป.4/1`, for a teacher."""

    login: str
    name: str
    password: str
    role: Role = Role.ADMINISTRATOR
    position: str = ""
    classes: tuple[str, ...] = ()
    also: tuple[Role, ...] = ()  # further roles of the same person


class Accounts:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def staff(self) -> tuple[Staff, ...]:
        """Everybody with or without an account, by name; the names that reports need to sign."""
        self._desk.require(Action.SEE_STUDENTS)
        return schools.staff(self._desk.db)

    def add(self, account: NewAccount) -> Staff:
        """Let somebody in; the login must be new."""
        self._desk.require(Action.MANAGE_ACCOUNTS)
        check_login(account.login)
        if schools.staff_by_login(self._desk.db, account.login):
            raise CareError(
                translate("Accounts", "There is an account “{login}” already.").format(
                    login=account.login
                )
            )
        person = staff_of(account, self._desk.new_id())
        self._give_slot(account.login, account.password)
        self._desk.write([schools.save_staff(person)])
        return person

    def add_person(self, account: NewAccount) -> Staff:
        """Somebody who works at the school and signs, without a way to sign in."""
        self._desk.require(Action.MANAGE_ACCOUNTS)
        person = staff_of(replace(account, login=""), self._desk.new_id())
        self._desk.write([schools.save_staff(person)])
        return person

    def change(self, person: Staff) -> None:
        """Another name, position, role or set of classes; the last administrator stays one."""
        self._desk.require(Action.MANAGE_ACCOUNTS)
        self._keep_an_administrator(person)
        self._desk.write([schools.save_staff(person)])

    def close(self, person: Staff) -> None:
        """Take somebody's account away; what they wrote stays theirs."""
        self._desk.require(Action.MANAGE_ACCOUNTS)
        gone = replace(person, active=False)
        self._keep_an_administrator(gone)
        self._desk.write([schools.save_staff(gone)])
        if self._desk.file.key is not None:
            self._desk.file.folder.vault().remove(self._desk.file.key, person.login)

    def set_password(self, login: str, password: str, old: str = "") -> None:
        """One's own password in place of the `old` one, which whoever finds the window open does
        not know (`WrongPassword`); or as administrator anybody else's. Noted in the log of use."""
        own = schools.staff_by_login(self._desk.db, login)
        if own is None or own.id != self._desk.actor.staff:
            self._desk.require(Action.MANAGE_ACCOUNTS)
        elif self._desk.file.key is not None:
            folder = self._desk.file.folder
            with Attempts(folder.attempts, self._desk.file.clock).one():
                folder.vault().open(login, old)
        self._give_slot(login, password)
        if self._desk.file.key is not None:
            self._desk.looked("password", login)

    def new_recovery_code(self) -> str:
        """A fresh recovery code; the old sheet opens nothing any more. "" for a plain school."""
        self._desk.require(Action.MANAGE_ACCOUNTS)
        key = self._desk.file.key
        if key is None:
            return ""
        made = self._desk.file.folder.vault().new_code(key)
        self._desk.looked("code", "new")
        return made

    def _give_slot(self, login: str, password: str) -> None:
        """One's own secret stays the same under a new password; only who has it can keep it."""
        file, key = self._desk.file, self._desk.file.key
        if key is not None:
            own = schools.staff_by_login(self._desk.db, login)
            mine = own is not None and own.id == self._desk.actor.staff
            known = file.own.get(own.id) if own is not None and mine else None
            made = file.folder.vault().set_password(key, login, password, known)
            if own is not None and mine:
                file.own[own.id] = made

    def _keep_an_administrator(self, changed: Staff) -> None:
        others = (each for each in schools.staff(self._desk.db) if each.id != changed.id)
        left = [*others, changed]
        at_work = (each for each in left if each.active and each.login)
        if not any(Role.ADMINISTRATOR in each.roles for each in at_work):
            raise CareError(
                translate("Accounts", "There must be an administrator; name another one first.")
            )


def staff_of(account: NewAccount, id_: str) -> Staff:
    also = tuple(each.value for each in account.also if each != account.role)
    return Staff(
        id_, account.name, account.position, "", account.login, account.role, account.classes,
        also=also,
    )  # fmt: skip


def actor_of(person: Staff) -> Actor:
    also = frozenset(map(Role, person.also))
    return Actor(person.id, person.name, Role(person.role), frozenset(person.classes), also)


def check_login(login: str) -> None:
    """`CareError` unless it is one word that is not taken by the recovery slot."""
    if not login or login != "".join(login.split()) or login == RECOVERY:
        raise CareError(
            translate("Accounts", "The sign-in name must be one word without spaces: kru-mali.")
        )
