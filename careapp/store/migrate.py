"""Upgrades a file to this program's schema: numbered `.sql` files, each in one transaction.

A new file runs the same ones from the start, so there is one schema, not two.
"""

from pathlib import Path

from careapp import paths
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.store.connection import Connection, sorted_errors

APPLICATION_ID = {"school": 0x43415245, "district": 0x43415244}  # "CARE", "CARD"
_FOLDER = paths.migrations()


def steps(kind: str) -> list[Path]:
    """The migrations of a kind of file, in order; number n makes version n."""
    return sorted((_FOLDER / kind).glob("[0-9][0-9][0-9]_*.sql"))


def version(db: Connection) -> int:
    found: int = db.execute("PRAGMA user_version").fetchone()[0]
    return found


def pending(db: Connection, kind: str) -> int:
    """How many steps the file is behind. `CareError` when it is of another kind, or newer."""
    stored = db.execute("PRAGMA application_id").fetchone()[0]
    at = version(db)
    if stored not in (0, APPLICATION_ID[kind]) or (stored == 0 and at):
        raise CareError(_strange(stored))
    require_known(at, kind)
    return len(steps(kind)) - at


def require_known(at: int, kind: str) -> None:
    """`CareError` for the version of a file that a newer program wrote."""
    newest = len(steps(kind))
    if at > newest:
        raise CareError(
            translate(
                "Store",
                "This file was opened by a newer careapp (data version {theirs}, this program "
                "knows {ours}). Install the newer program on this computer.",
            ).format(theirs=at, ours=newest)
        )


def migrate(db: Connection, kind: str) -> None:
    """Run what is pending; the schema version is written in the same transaction as each step."""
    behind = pending(db, kind)
    all_steps = steps(kind)
    for number, path in list(enumerate(all_steps, 1))[len(all_steps) - behind :]:
        script = path.read_text(encoding="utf-8")
        with sorted_errors():
            db.executescript(
                f"BEGIN IMMEDIATE;\n{script}\nPRAGMA application_id = {APPLICATION_ID[kind]};\n"
                f"PRAGMA user_version = {number};\nCOMMIT;"
            )


def _strange(stored: int) -> str:
    """Of a file that is not what the name of its folder says."""
    if stored == APPLICATION_ID["district"]:
        return translate(
            "Store", "This is the file of a district: its folder's name must end in .caredistrict."
        )
    if stored == APPLICATION_ID["school"]:
        return translate(
            "Store", "This is the file of a school: its folder's name must end in .careapp."
        )
    return translate("Store", "This file was not made by careapp.")
