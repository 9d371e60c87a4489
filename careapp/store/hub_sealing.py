"""Entries that a hub carries and cannot read: AES-256-GCM under a key that the school's laptops
have, and the hub has not. What a hub needs to see of an entry is bound to what is sealed."""

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from careapp.domain.entries import Change
from careapp.domain.hub import EVERYBODY, OF_SCHOOL, SCHOOL_ALONE, Scope, of_child
from careapp.errors import Damaged
from careapp.i18n import translate
from careapp.store.standing import BETWEEN, named_in

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12


@dataclass(frozen=True, slots=True)
class Sealer:
    """Seals and opens entries with the key of a school (32 bytes)."""

    key: bytes = field(repr=False)

    def sealed(self, change: Change, scope: Scope) -> tuple[Change, bytes]:
        """The entry as a hub sees it, and the rest of it, sealed. Of the school's own data the hub
        sees the table and the row, by which it knows who may write them, and of what is for all who
        work there the table."""
        from os import urandom

        said = [change.who, change.student, change.tbl, change.row, change.fields,
                None if change.salt is None else change.salt.hex()]  # fmt: skip
        plain = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
        shown = _shown(change, scope)
        nonce = urandom(_NONCE)
        return shown, nonce + self._box().encrypt(nonce, plain, _about(shown, scope))

    def opened(self, shown: Change, scope: Scope, sealed: bytes) -> Change:
        """The entry; `Damaged` for anything else than what was sealed with this key."""
        from cryptography.exceptions import InvalidTag

        nonce, rest = sealed[:_NONCE], sealed[_NONCE:]
        try:
            plain = self._box().decrypt(nonce, rest, _about(shown, scope))
            who, student, tbl, row, fields, salt = json.loads(plain)
            whole = shown._replace(
                who=who, student=student, tbl=tbl, row=row, fields=fields,
                salt=None if salt is None else bytes.fromhex(salt),
            )  # fmt: skip
            named = _named(whole)
        except (InvalidTag, ValueError, TypeError, AttributeError, RecursionError):
            raise Damaged(
                translate(
                    "Hub",
                    "An entry on the hub is not what a laptop of this school sealed. Nothing of it "
                    "was taken in; ask who runs the hub.",
                )
            ) from None
        others = scope.first != SCHOOL_ALONE and not named <= {scope.first, *scope.also}
        if _shown(whole, scope) != shown or not scope.fits(whole) or others:
            raise Damaged(translate("Hub", "An entry on the hub says it is of another kind."))
        return whole

    def _box(self) -> "AESGCM":
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self.key)


def _shown(change: Change, scope: Scope) -> Change:
    bare = change._replace(who="", student="", fields="", salt=None)
    if change.tbl in OF_SCHOOL:
        return bare
    return bare._replace(row="") if scope.first == EVERYBODY else bare._replace(tbl="", row="")


def _named(change: Change) -> set[str]:
    """Whom an entry names besides its child: nobody writes of children whom she does not reach."""
    if change.tbl in OF_SCHOOL or change.tbl == "conflict":
        return set()
    values = change.values
    found = {values.get("student") or change.student}
    if change.tbl in ("sibling", "duplicate"):
        found |= {*change.row.split(BETWEEN)}
    if change.tbl == "activity":
        found |= {student for student, _ in named_in(values)}
    return {of_child(each) for each in found if each}


def _about(shown: Change, scope: Scope) -> bytes:
    said: list[Any] = [*shown[:8], shown.digest.hex(), shown.prev.hex(), scope.first, *scope.also]
    return b"careapp hub 1\n" + json.dumps(said, ensure_ascii=False).encode()
