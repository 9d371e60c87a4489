"""What an account has typed and not saved: for this copy alone, not journaled, one text each."""

import json
from collections.abc import Collection, Mapping
from typing import Any

from careapp.store.connection import Connection


def put(db: Connection, account: str, texts: Mapping[str, Any]) -> None:
    """Keep this in place of what was kept before; nothing at all takes it out."""
    if texts:
        kept = json.dumps(texts, ensure_ascii=False)
        db.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (_key(account), kept))
    else:
        db.execute("DELETE FROM local WHERE key = ?", (_key(account),))


def of_account(db: Connection, account: str) -> dict[str, Any]:
    row = db.execute("SELECT value FROM local WHERE key = ?", (_key(account),)).fetchone()
    found: dict[str, Any] = json.loads(row[0]) if row else {}
    return found


def forget(db: Connection, ids: Collection[str]) -> None:
    """Drop, whoever typed them, the texts that belong to something: an id stands in the name of a
    text, or in what is kept with it."""
    wanted = [each for each in ids if each]
    for key, value in db.execute(
        "SELECT key, value FROM local WHERE key LIKE 'unsaved:%'"
    ).fetchall():
        kept = json.loads(value)
        left = _without(kept, wanted)
        if left != kept:
            put(db, key.partition(":")[2], left if left.get("texts") else {})


def _without(kept: dict[str, Any], ids: Collection[str]) -> dict[str, Any]:
    """The same without the texts that any of the ids stands in; by place, then by name."""
    texts = {}
    for place, those in kept.get("texts", {}).items():
        left = {
            name: said
            for name, said in those.items()
            if not any(id_ in name or id_ in json.dumps(said) for id_ in ids)
        }
        if left:
            texts[place] = left
    return {**kept, "texts": texts}


def _key(account: str) -> str:
    return f"unsaved:{account}"
