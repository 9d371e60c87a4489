"""What an account has typed and not saved: for this copy alone, not journaled, one text each."""

import json
from collections.abc import Mapping
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


def _key(account: str) -> str:
    return f"unsaved:{account}"
