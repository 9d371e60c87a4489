"""What a hub tells a laptop that is new and knows no school yet."""

from contextlib import closing
from typing import NamedTuple

from careapp.store import hub_connection
from careapp.store.hub_connection import Link, sorted_errors


class OnHub(NamedTuple):
    """A school on a hub in which an account may work, whether it seals what it brings there, and
    who that is: her id in the school's own list, and her name."""

    school: str
    name: str
    sealed: bool
    staff: str
    person: str


def schools_of(link: Link) -> list[OnHub]:
    """Those of the link's account, by name; `Refused` for a line that is not safe."""
    with closing(hub_connection.connect(link)) as db:
        with sorted_errors(link.host):
            rows = db.execute(
                "SELECT school, name, sealed, staff, person FROM careapp.my_schools()"
            ).fetchall()
        if not rows:
            hub_connection.require_safe_line(db, link.host)
        return [OnHub(*row) for row in rows]
