"""Storing a person of the school with or without an account; for the database lane."""

from dataclasses import dataclass, replace

from careapp.domain.access import BOUND_TO_CLASSES, Role
from careapp.domain.people import Staff
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.accounts import Accounts, NewAccount, check_login


@dataclass(frozen=True, slots=True)
class Typed:
    """A person as typed. `login` is "" for one who does not sign in; `password` "" leaves it, and
    `old` is the one so far, asked of whoever changes the own."""

    name: str
    position: str
    login: str
    password: str
    role: Role
    classes: tuple[str, ...]
    also: tuple[Role, ...] = ()
    old: str = ""

    @property
    def reach(self) -> tuple[str, ...]:
        """The classes that a role bound to classes covers."""
        bound = bool({self.role, *self.also} & BOUND_TO_CLASSES)
        return self.classes if self.login and bound else ()


def store(accounts: Accounts, before: Staff | None, typed: Typed) -> None:
    """Add a person, or change one; `CareError` for a sign-in name that cannot be, or is taken."""
    if before is None:
        account = NewAccount(
            typed.login, typed.name, typed.password, typed.role, typed.position, typed.reach,
            typed.also,
        )  # fmt: skip
        add = accounts.add if typed.login else accounts.add_person
        add(account)
        return
    if typed.login and not before.login:
        _require_new(accounts, typed.login)
    changed = replace(
        before,
        name=typed.name,
        position=typed.position,
        login=typed.login,
        role=typed.role.value if typed.login else before.role,
        classes=typed.reach,
        also=tuple(each.value for each in typed.also) if typed.login else (),
    )
    if changed != before:
        accounts.change(changed)
    if typed.login and typed.password:
        accounts.set_password(typed.login, typed.password, typed.old)


def _require_new(accounts: Accounts, login: str) -> None:
    check_login(login)
    if any(each.active and each.login == login for each in accounts.staff()):
        raise CareError(
            translate("Accounts", "There is an account “{login}” already.").format(login=login)
        )
