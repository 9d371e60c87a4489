"""Rows of the editions of cut-offs that a school has brought in; which terms have records."""

import json

from careapp.forms.own import OwnEdition
from careapp.store import schools
from careapp.store.connection import Connection
from careapp.store.forms import text_of
from careapp.store.journal import Entry

_PREFIX = "cutoffs:"


def own_editions(db: Connection) -> tuple[OwnEdition, ...]:
    """By form and id."""
    made = [
        OwnEdition(told["form"], told["id"], json.loads(told["content"]), told["who"], told["day"])
        for _, told in schools.settings(db, _PREFIX)
    ]
    return tuple(sorted(made, key=lambda each: (each.form, each.id)))


def save_edition(own: OwnEdition) -> Entry:
    """The content goes in as one text: the order in its tables says something."""
    told = {"form": own.form, "id": own.id, "content": text_of(own.content),
            "who": own.who, "day": own.day}  # fmt: skip
    return schools.save_setting(f"{_PREFIX}{own.form}:{own.id}", told)


def terms_of(db: Connection, form: str) -> list[str]:
    """The terms in which a form was finished for anybody, oldest first."""
    rows = db.execute(
        "SELECT DISTINCT term FROM record WHERE form = ? AND status = 'final' AND deleted = 0"
        " ORDER BY term",
        (form,),
    )
    return [term for (term,) in rows]
