"""Rows of a package: which of a child's go along, in which dress, and what they are here."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from careapp.domain.calendar import is_iso_date
from careapp.domain.people import Student
from careapp.domain.transfers import FILLED, PARTS, Chosen, Package, Row


def child_of(package: Package) -> Student:
    """The child as the package tells it; never written from here."""
    said = {**package.of("student")[0].fields}
    born = said.get("born")
    return Student(
        package.student,
        str(said.get("first_name", "")),
        str(said.get("last_name", "")),
        "female" if said.get("sex") == "female" else "male",
        prefix=str(said.get("prefix", "")),
        nickname=str(said.get("nickname", "")),
        national_id=str(said.get("national_id", "")),
        born=date.fromisoformat(born) if isinstance(born, str) and is_iso_date(born) else None,
    )


def came(row: Row, student: str, known: Student | None) -> Iterator[tuple[str, str]]:
    """What is to be taken away again when the child does not stay after all."""
    if row.table == "student" and known is not None:
        yield from ((FILLED, name) for name in row.fields)
    elif row.table != "result":
        yield row.table, student if row.table == "student" else row.id


def is_final(row: Row) -> bool:
    """A record that nobody has finished is not given away."""
    return row.table != "record" or row.fields.get("status") == "final"


def goes(row: Row, records: set[str], chosen: Chosen) -> bool:
    if row.table == "result":
        return row.id.partition("|")[0] in records
    if row.table == "photo":
        return row.fields.get("record") in records
    return row.table != "document" or row.id in chosen.documents


def lean(row: Row) -> Row:
    """Without what is this school's own: its number of the child, and who wrote what."""
    own = {"student": ("number",), "record": ("author",), "document": ("who", "about")}
    fields = {name: said for name, said in row.fields.items() if name != "deleted"}
    for name in own.get(row.table, ()):
        fields[name] = ""
    return replace(row, fields=fields)


def count(rows: Sequence[Row], part: str) -> int:
    """Children, records, photos, …: results are counted with their records."""
    return sum(each.table == PARTS[part][0] for each in rows)
