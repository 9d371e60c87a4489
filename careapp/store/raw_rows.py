"""Rows of the typed tables as they are, for whoever checks the numbers or studies them."""

from collections.abc import Mapping
from typing import NamedTuple

from careapp.store.connection import Connection
from careapp.store.projection import TABLES

# What may go out, and the columns that stay here: what only the program needs, and how an account
# is opened. Notes, alarms, papers and photos are in none of these tables.
_STAYING: Mapping[str, frozenset[str]] = {
    "term": frozenset(),
    "staff": frozenset({"login", "role", "also", "phone"}),
    "student": frozenset({"extra", "sort_key", "search"}),
    "guardian": frozenset(),
    "sibling": frozenset(),
    "enrolment": frozenset(),
    "report_card": frozenset(),
    "visit_plan": frozenset(),
    "visit_task": frozenset(),
    "activity": frozenset(),
    "plan": frozenset({"story"}),
    "plan_move": frozenset(),
    "plan_step": frozenset(),
    "plan_conference": frozenset({"talked"}),
    "referral": frozenset(),
    "referral_move": frozenset(),
    "partner": frozenset({"note"}),
    "team_member": frozenset(),
    "target": frozenset(),
    "handover": frozenset(),
}
RAW = tuple(_STAYING)


class Rows(NamedTuple):
    """The columns of a table and its rows, in the order of their ids."""

    columns: tuple[str, ...]
    rows: list[tuple[str | int | float | None, ...]]


def rows(db: Connection, table: str, term: str = "") -> Rows:
    """What has not been taken away; of one `term`, or of its year, where the table knows them."""
    spec = TABLES[table]
    assert spec is not None
    columns = tuple(name for name in spec.names if name not in {*_STAYING[table], "deleted"})
    where, values = [], list[str]()
    if "deleted" in spec.names:
        where.append("deleted = 0")
    if term and "term" in columns:
        where.append("term = ?")
        values.append(term)
    elif term and "year" in columns and table != "term":
        where.append("year = ?")
        values.append(term.partition("/")[0])
    quoted = ", ".join(f'"{name}"' for name in columns)
    only = f" WHERE {' AND '.join(where)}" if where else ""
    found = db.execute(f"SELECT {quoted} FROM {table}{only} ORDER BY id", values)
    return Rows(columns, found.fetchall())
