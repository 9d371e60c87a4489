"""What an account keeps of its hub on this laptop alone: where it is, and the password if asked."""

import json
from datetime import datetime

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.package_keys import require_carrier
from careapp.store import hub_marks
from careapp.store.hub_connection import Link
from careapp.store.school_file import local, set_local

_PASSWORD = "hub.password:"


class HubAccount:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def last(self) -> datetime | None:
        """When it was last gone through here; None for never."""
        require_carrier(self._desk)
        return hub_marks.last(self._desk.db, self._desk.actor.staff)

    @property
    def may_remember(self) -> bool:
        """A school without a password would keep this one for whoever has the laptop."""
        return self._desk.file.key is not None

    def password(self, link: Link) -> str:
        """The one that is remembered for this hub and account; "" for none."""
        require_carrier(self._desk)
        said = local(self._desk.db, self._name)
        url, password = json.loads(said) if said else ("", "")
        return str(password) if url == link.url else ""

    def remember(self, link: Link) -> None:
        """Keep the password of a link; `CareError` in a school that is not encrypted."""
        require_carrier(self._desk)
        if not self.may_remember:
            raise CareError(
                translate("Hub", "This school has no passwords: it keeps none of a hub either.")
            )
        with self._desk.file.transaction():
            set_local(self._desk.db, self._name, json.dumps([link.url, link.password]))

    def forget_password(self) -> None:
        require_carrier(self._desk)
        with self._desk.file.transaction():
            set_local(self._desk.db, self._name, "")

    def forget(self) -> None:
        """The hub too: this laptop does not offer it to the account any more."""
        self.forget_password()
        with self._desk.file.transaction():
            hub_marks.keep_url(self._desk.db, self._desk.actor.staff, "")

    @property
    def _name(self) -> str:
        return f"{_PASSWORD}{self._desk.actor.staff}"
