"""The typed tables: how the folded fields of a row become columns.

Every column has a value even when its field has not arrived, so that rows may come in any order.
The same fields always give the same bytes.
"""

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from careapp.domain import thai
from careapp.domain.records import stamp
from careapp.store.connection import Connection

Fields = Mapping[str, Any]
ANSWER = "answers."  # a record's journal entries hold one field per item: `answers.q7`
CONCERN, MEASURE = "concern.", "measure."  # of a plan, the same way: `measure.home_visit`


@dataclass(frozen=True, slots=True)
class Spec:
    """A table of one row per journal row: its plain columns with their defaults, then those made
    from the fields."""

    columns: Mapping[str, Any]
    made: Mapping[str, Callable[[Fields], Any]] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        return ("id", *self.columns, *self.made)

    def values(self, row: str, fields: Fields) -> list[Any]:
        plain = [fields.get(name, default) for name, default in self.columns.items()]
        return [row, *plain, *(make(fields) for make in self.made.values())]


def _json(name: str, default: Any) -> Callable[[Fields], str]:
    return lambda fields: _dump(fields.get(name, default))


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _answers(fields: Fields) -> dict[str, Any]:
    """A null takes an answer out."""
    return {
        name.removeprefix(ANSWER): value
        for name, value in sorted(fields.items())
        if name.startswith(ANSWER) and value is not None
    }


def _chosen(prefix: str) -> Callable[[Fields], str]:
    """What is chosen of a list, one field each, so that two laptops add to one another."""

    def make(fields: Fields) -> str:
        names = (name for name, on in fields.items() if name.startswith(prefix) and on)
        return _dump(sorted(name.removeprefix(prefix) for name in names))

    return make


def _text(names: str) -> dict[str, Any]:
    return dict.fromkeys(names.split(), "")


def _search(fields: Fields) -> str:
    parts = (fields.get(name) or "" for name in ("first_name", "last_name", "nickname", "number"))
    return thai.search_form(*parts)


def _flag(name: str, default: bool) -> Callable[[Fields], int]:
    return lambda fields: int(bool(fields.get(name, default)))


_STUDENT = (
    "prefix first_name last_name nickname sex national_id number blood_group religion ethnicity "
    "nationality house_number village_number road subdistrict district province phone disadvantage"
)

TABLES: Mapping[str, Spec | None] = {
    "school": Spec(
        _text("name smis_code area percode ministry_code subdistrict district province phone")
    ),
    "setting": Spec({}, {"value": _json("value", None)}),
    "term": Spec({"year": 0, "number": 1, **_text("start end count_day")}),
    "staff": Spec(
        _text("name position phone login role"),
        {"classes": _json("classes", []), "active": _flag("active", True)},
    ),
    "student": Spec(
        {**_text(_STUDENT), "born": None},
        {
            "extra": _json("extra", {}),
            "deleted": _flag("deleted", False),
            "sort_key": lambda f: thai.sort_key(f.get("first_name", ""), f.get("last_name", "")),
            "search": _search,
        },
    ),
    "guardian": Spec(
        _text("student role prefix first_name last_name occupation kinship phone"),
        {"deleted": _flag("deleted", False)},
    ),
    "enrolment": Spec(
        {**_text("student grade room since reason"), "number": None, "until": None},
        {"deleted": _flag("deleted", False)},
    ),
    "record": Spec(
        {**_text("student form term date informant author"), "version": 1, "status": "open"},
        {
            "answers": lambda fields: _dump(_answers(fields)),
            "deleted": _flag("deleted", False),
            "stamp": lambda fields: stamp(_answers(fields)),
        },
    ),
    "photo": Spec(
        _text("student record item"),
        {
            "bytes": lambda fields: base64.b64decode(fields.get("bytes", "")),
            "deleted": _flag("deleted", False),
        },
    ),
    "alarm": Spec(
        {
            **_text("student record form danger day raised_by said said_by done done_by"),
            "done_on": None,
        }
    ),
    "plan": Spec(
        _text("student opened_on opened_by owner source signs story goal"),
        {
            "concerns": _chosen(CONCERN),
            "measures": _chosen(MEASURE),
            "deleted": _flag("deleted", False),
        },
    ),
    "plan_move": Spec(
        {**_text("plan student kind day who result reason about"), "place": 1, "review_on": None}
    ),
    "plan_step": Spec(
        {**_text("plan student what owner"), "due": None, "done_on": None},
        {"deleted": _flag("deleted", False)},
    ),
    "plan_note": Spec(_text("plan student day text who"), {"deleted": _flag("deleted", False)}),
    "own_form": Spec({**_text("form content editions who day"), "version": 1}),
    "wording": Spec(
        _text("form permission since who"),
        {"words": _json("words", {}), "languages": _json("languages", [])},
    ),
    "result": None,  # one journal row, a set of scores, makes several table rows: see below
}


def _insert(table: str, spec: Spec) -> str:
    quoted = ", ".join(f'"{name}"' for name in spec.names)
    return f"INSERT OR REPLACE INTO {table} ({quoted}) VALUES ({', '.join('?' * len(spec.names))})"


_INSERT = {name: _insert(name, spec) for name, spec in TABLES.items() if spec}


def result_row(record: str, edition: str, answers_stamp: str) -> str:
    """The journal row of a set of scores: written once, the same on every laptop."""
    return f"{record}|{edition}|{answers_stamp}"


def project(db: Connection, table: str, row: str, fields: Fields) -> None:
    """Make the table row(s) of a journal row from its folded fields; no fields, no row."""
    spec = TABLES[table]
    if spec is None:
        _project_result(db, row, fields)
    elif fields:
        db.execute(_INSERT[table], spec.values(row, fields))
    else:
        db.execute(f"DELETE FROM {table} WHERE id = ?", (row,))


def _project_result(db: Connection, row: str, fields: Fields) -> None:
    key = row.split("|")
    if len(key) != 3:
        return
    db.execute("DELETE FROM result WHERE record = ? AND edition = ? AND stamp = ?", key)
    db.executemany(
        "INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (*key, scale, score, band, ";".join(flags))
            for scale, (score, band, flags) in sorted(fields.get("scores", {}).items())
        ],
    )
