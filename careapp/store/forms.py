"""Rows of the school's own forms and of its wording packs, and its growth standard."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from careapp.forms.own import OwnForm, WordingPack
from careapp.forms.standard import Standard, StandardRow
from careapp.forms.text import Text
from careapp.forms.writing import words_table
from careapp.store import schools
from careapp.store.connection import Connection, transaction
from careapp.store.journal import PURGE, Entry


def own_forms(db: Connection) -> tuple[OwnForm, ...]:
    """Every version, oldest first."""
    rows = db.execute(
        "SELECT form, version, content, editions, who, day FROM own_form ORDER BY form, version"
    )
    return tuple(
        OwnForm(form, version, json.loads(content), json.loads(editions), who, day)
        for form, version, content, editions, who, day in rows
        if content and editions  # its other fields may have come before these
    )


def save_form(own: OwnForm) -> Entry:
    """The content goes in as one text: the order in a form's tables says something."""
    fields = {"form": own.id, "version": own.version, "content": text_of(own.form),
              "editions": text_of(own.editions), "who": own.who, "day": own.day}  # fmt: skip
    return Entry("own_form", own.key, fields)


def text_of(values: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def packs(db: Connection) -> tuple[WordingPack, ...]:
    """Oldest first."""
    rows = db.execute(
        "SELECT id, form, words, languages, permission, since, who FROM wording ORDER BY id"
    )
    return tuple(
        WordingPack(
            id_, form, {item: _text(words) for item, words in json.loads(told).items()},
            tuple(json.loads(languages)), permission, since, who,
        )
        for id_, form, told, languages, permission, since, who in rows
    )  # fmt: skip


def save_pack(pack: WordingPack) -> Entry:
    """Journaled as about the pack itself, so that its words can be taken out of the journal."""
    fields = {
        "form": pack.form, "languages": list(pack.languages), "permission": pack.permission,
        "since": pack.since, "who": pack.who,
        "words": {item: words_table(text) for item, text in pack.words.items()},
    }  # fmt: skip
    return Entry("wording", pack.id, fields, pack.id)


def drop_pack(pack: str) -> Entry:
    """Blank everything that was written of a pack, here and wherever it was handed over to."""
    return Entry(PURGE, pack, {})


def blank_packs(copy: Connection) -> None:
    """Take the packs out of a copy of a school: their entries stay, and say nothing any more."""
    with transaction(copy):
        copy.execute("UPDATE change SET fields = '', salt = NULL WHERE tbl = 'wording'")
        copy.execute("DELETE FROM wording")


_STANDARD = "growth_standard"


def standard(db: Connection) -> Standard | None:
    """The growth standard that the school has put in; None while it has none."""
    found = schools.setting(db, _STANDARD)
    if found is None:
        return None
    curves: dict[tuple[str, str], tuple[StandardRow, ...]] = {}
    for index, sex, rows in found["curves"]:
        curves[index, sex] = tuple(
            StandardRow(at, {float(name): size for name, size in values.items()})
            for at, values in rows
        )
    return Standard(found["source"], found["edition"], curves)


def save_standard(standard: Standard | None) -> Entry:
    """In the place of the one that there is; None takes it out. One setting, so that a table that
    is handed over never mixes with another."""
    if standard is None:
        return schools.save_setting(_STANDARD, None)
    curves = [
        [*curve, [[row.at, {str(name): size for name, size in row.values.items()}] for row in rows]]
        for curve, rows in standard.curves.items()
    ]
    told = {"source": standard.source, "edition": standard.edition, "curves": curves}
    return schools.save_setting(_STANDARD, told)


def _text(words: Mapping[str, Any]) -> Text:
    return Text(words["th"], words["en"], tuple(sorted(words.get("more", {}).items())))
