"""About whom anything at all was written in a term, whatever it is."""

from careapp.domain.schools import Term
from careapp.store.connection import Connection

_DAYS = "BETWEEN :first AND :last"
# A class that stands as present in its homeroom was not looked at child by child; a child in a
# club, or whose parents came to a meeting, was.
_CAME = (
    "SELECT who.key FROM activity, json_each(activity.came) who"
    " WHERE term = :term AND deleted = 0 AND kind <> 'homeroom'"
)
_PARTS = (
    "SELECT student FROM record WHERE term = :term AND deleted = 0",
    "SELECT student FROM draft_head WHERE term = :term",
    _CAME,
    f"SELECT student FROM plan WHERE deleted = 0 AND opened_on {_DAYS}",
    f"SELECT student FROM referral WHERE deleted = 0 AND opened_on {_DAYS}",
    *(f"SELECT student FROM {table} WHERE day {_DAYS}" for table in ("plan_move", "referral_move")),
    *(
        f"SELECT student FROM {table} WHERE deleted = 0 AND day {_DAYS}"
        for table in ("plan_note", "plan_conference", "sealed_note", "referral_note", "document")
    ),
)


def noticed(db: Connection, term: Term) -> frozenset[str]:
    """The ids of the children about whom there is an entry of the term."""
    values = {"term": term.id, "first": term.start.isoformat(), "last": term.end.isoformat()}
    return frozenset(id_ for (id_,) in db.execute(" UNION ".join(_PARTS), values))
