"""New keys for the whole school: from then on nothing opens it that somebody took along.

Taking an account away closes the door of this folder; who has a copy of `keys.json`, or of the
whole folder, still opens that copy with the old password. Under new keys neither such a copy of the
keys nor the old recovery code opens anything that is written from now on.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from secrets import token_bytes

from careapp.domain.access import Action
from careapp.domain.people import Staff
from careapp.domain.sealed_notes import RECOVERY
from careapp.errors import CareError, WrongPassword
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.accounts import actor_of
from careapp.services.desk import Desk
from careapp.services.role_keys import RoleKeys
from careapp.store import kept_backups, rekey, schools
from careapp.store.sealing import public_of
from careapp.store.vault import new_recovery_code

_PARTS = 100  # of the whole, in which progress is told
_COPYING = 80


@dataclass(frozen=True, slots=True)
class BeforeRekey:
    """What there is to decide: who has a password besides the account at work, whether sealed notes
    would be lost as it stands (`needs_holder`), and how many backups lie in the folder."""

    others: tuple[Staff, ...]
    needs_holder: bool
    backups: int


@dataclass(frozen=True, slots=True)
class NewKeys:
    """What is asked for: the password of who is at work, the new recovery code, noted down already.

    `stay` are the passwords of others, by sign-in name, who keep their access; everybody else gets
    a new password from the administrator. `former_code` is the old recovery code: where the sealed
    notes are open to nobody who stays, it is what keeps them. `drop_backups` deletes the backups
    that open with the old passwords.
    """

    password: str = field(repr=False)
    code: str = field(repr=False)
    stay: Mapping[str, str] = field(default_factory=dict, repr=False)
    former_code: str = field(default="", repr=False)
    drop_backups: bool = False


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """Who needs a new password now, the backup under the new keys (None: there was no room), and
    how many old ones are left that open with the old passwords."""

    shut_out: tuple[Staff, ...]
    backup: Path | None
    old_backups: int


class Rekeying:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._keys = RoleKeys(desk)

    def before(self) -> BeforeRekey:
        self._require()
        others = tuple(each for each in self._with_password() if each.id != self._mine().id)
        keys = [each for each in self._keys.every() if self._keys.held_here(each)]
        held = all(self._keys.secret(each) is not None for each in keys)
        return BeforeRekey(others, not held, len(self._backups()))

    def new_code(self) -> str:
        """The recovery code that is to be: shown and typed again before `run` puts it in use."""
        self._require()
        return new_recovery_code()

    def run(self, wanted: NewKeys, progress: Progress = silent) -> Rekeyed:
        """Give the open school a new data key. It goes on under it; a cancel before the last moment
        leaves everything as it was."""
        self._require()
        file, key = self._desk.file, token_bytes(32)
        stay, own = self._checked(wanted)
        code_own = self._former(wanted.former_code)
        self._require_notes_open(own, code_own)
        rekey.copy(file, key, lambda done, total: progress(done * _COPYING // (total or 1), _PARTS))
        progress(_COPYING, _PARTS)  # the last time that it may be stopped
        vault = file.folder.vault()
        rekey.switch(file, key, lambda: vault.renew(key, stay, wanted.code, code_own))
        return self._finish(wanted, own, code_own)

    def _finish(self, wanted: NewKeys, own: Mapping[str, bytes], code_own: bytes | None) -> Rekeyed:
        """The new keys hold; what is left may be done again at any time."""
        desk, old = self._desk, self._backups()
        desk.looked("rekey", "", stay=len(own), backups=len(old) if wanted.drop_backups else 0)
        self._give_code_access(own, code_own)
        made = self._back_up()
        left = [each for each in old if each != made]
        for each in left if wanted.drop_backups and made else ():
            with suppress(OSError):
                each.unlink()
        known = {*desk.file.folder.vault().logins()}
        out = tuple(each for each in self._with_account() if each.login not in known)
        return Rekeyed(out, made, sum(each.exists() for each in left))

    def _back_up(self) -> Path | None:
        """The backup of the day once more; None where the disk has no room for it."""
        file = self._desk.file
        try:
            return kept_backups.keep(file.folder.path, file.db, file.key, file.clock.now())
        except CareError:
            return None

    def _require(self) -> None:
        self._desk.require(Action.REKEY)
        if self._desk.file.key is None:
            raise CareError(
                translate("Rekeying", "This school has no passwords, so it has no keys to replace.")
            )

    def _checked(self, wanted: NewKeys) -> tuple[dict[str, tuple[str, bytes]], dict[str, bytes]]:
        """The passwords that were given, tried: by sign-in name with the own secrets, and those by
        staff id."""
        vault, mine = self._desk.file.folder.vault(), self._mine()
        by_login = {each.login: each.id for each in self._with_account()}
        stay, own = dict[str, tuple[str, bytes]](), dict[str, bytes]()
        for login, password in {**wanted.stay, mine.login: wanted.password}.items():
            try:
                secret = vault.open(login if login in by_login else "", password).own
            except WrongPassword:
                raise WrongPassword(
                    translate("Rekeying", "The password of “{login}” is not right.").format(
                        login=login
                    )
                ) from None
            stay[login] = password, secret
            own[by_login[login]] = secret
        return stay, own

    def _former(self, code: str) -> bytes | None:
        return self._desk.file.folder.vault().open_recovery(code).own if code else None

    def _require_notes_open(self, own: Mapping[str, bytes], code_own: bytes | None) -> None:
        """`CareError` unless each key of sealed notes that somebody here can open is open to one
        who stays; what is open on another laptop alone is not lost here."""
        holders = {**own, RECOVERY: code_own} if code_own else dict(own)
        publics = {id_: public_of(secret) for id_, secret in holders.items() if secret}
        for key in filter(self._keys.held_here, self._keys.every()):
            if not any(self._keys.held_by(key, id_, each) for id_, each in publics.items()):
                raise CareError(
                    translate(
                        "Rekeying",
                        "The sealed notes would be lost. A guidance teacher who can open them "
                        "must stay with her password, or give the old recovery code.",
                    )
                )

    def _give_code_access(self, own: Mapping[str, bytes], code_own: bytes | None) -> None:
        """Those who stay and can open the sealed notes let the new recovery code open them too."""
        file = self._desk.file
        before = dict(file.own)
        try:
            for person in self._with_account():
                if person.id in own:
                    file.own = {person.id: own[person.id]}
                    keys = RoleKeys(replace(self._desk, actor=actor_of(person)))
                    if keys.every():
                        with suppress(CareError):  # hers open none, or all is open to it already
                            keys.give_access()
        finally:
            file.own = before

    def _mine(self) -> Staff:
        return next(each for each in self._with_account() if each.id == self._desk.actor.staff)

    def _with_account(self) -> list[Staff]:
        return [each for each in schools.staff(self._desk.db) if each.active and each.login]

    def _with_password(self) -> list[Staff]:
        known = {*self._desk.file.folder.vault().logins()}
        return [each for each in self._with_account() if each.login in known]

    def _backups(self) -> list[Path]:
        return [each.path for each in kept_backups.kept(self._desk.file.folder.path)]
