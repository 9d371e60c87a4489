"""An entry of a log: who wrote what about which row, where, and its place in the chain."""

import json
import sys
from typing import Any, NamedTuple


class Change(NamedTuple):
    """An entry as it stands in a log and as it travels in a package. `fields` is "" and `salt` None
    once erased."""

    id: str
    school: str
    site: str
    who: str
    student: str
    tbl: str
    row: str
    fields: str
    salt: bytes | None
    digest: bytes
    prev: bytes

    @property
    def values(self) -> dict[str, Any]:
        return json.loads(self.fields) if self.fields else {}

    @property
    def erased(self) -> bool:
        return not self.fields

    @property
    def blank(self) -> "Change":
        """The same entry once it is erased: its place in the chain, and nothing that it said."""
        return self._replace(fields="", salt=None)

    @property
    def lean(self) -> "Change":
        """The same, with one copy in memory of what thousands of entries say alike."""
        school, site, who, student, tbl = map(sys.intern, self[1:6])
        return self._replace(school=school, site=site, who=who, student=student, tbl=tbl)
