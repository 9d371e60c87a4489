"""A cut of power under SQLite: all that is written goes through a file system that notes it, and is
played back up to any moment, without what had not been synced by then.

What was written and not synced is kept, dropped or torn at a sector, each write by itself: a disk
may store them in any order. The encrypted form records under the cipher, so that what is torn is
cipher text. (apsw brings SQLite with a file system in Python; the program's own drivers then open
what is left.)
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from careapp.store.connection import _PRAGMAS

SECTOR = 512
NAME = "recorded"


@dataclass
class Tape:
    """Writes, truncations, syncs and deletions in order; `("told", what)` for what was stored."""

    events: list[tuple[Any, ...]] = field(default_factory=list)

    def told(self, what: object) -> None:
        self.events.append(("told", what))


class _File(apsw.VFSFile):
    def __init__(self, tape: Tape, name: Any, flags: Any) -> None:
        self._tape = tape
        self._name = name.filename() if isinstance(name, apsw.URIFilename) else name
        super().__init__("unix", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._tape.events.append(("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self._tape.events.append(("truncate", self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._tape.events.append(("sync", self._name))
        super().xSync(flags)


class _Disk(apsw.VFS):
    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        super().__init__(NAME, "unix")

    def xOpen(self, name: Any, flags: Any) -> _File:  # noqa: N802
        return _File(self._tape, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802
        self._tape.events.append(("delete", name))
        super().xDelete(name, sync)


class Recorded:
    """A connection whose writes are on tape, with what the store asks of one. The pragmas are those
    of the program; the log is folded in often, so that cuts fall into that too."""

    def __init__(self, path: Path, key: bytes | None, tape: Tape) -> None:
        self._disk = _Disk(tape)
        self._db = apsw.Connection(str(path), vfs=f"multipleciphers-{NAME}" if key else NAME)
        if key:
            for pragma in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key.hex()}'\""):
                self._db.execute(f"PRAGMA {pragma}")
        for pragma in (*_PRAGMAS, "wal_autocheckpoint=40"):
            self._db.execute(f"PRAGMA {pragma}")

    @property
    def in_transaction(self) -> bool:
        return self._db.in_transaction

    def execute(self, sql: str, values: Iterable[Any] = ()) -> Any:
        return self._db.execute(sql, tuple(values))

    def executemany(self, sql: str, rows: Iterable[Iterable[Any]]) -> Any:
        return self._db.executemany(sql, [tuple(row) for row in rows])

    def executescript(self, script: str) -> None:
        self._db.execute(script)

    def close(self) -> None:
        self._db.close()
        self._disk.unregister()


def played(
    tape: Tape, cut: int, before: dict[str, bytes], chance: random.Random
) -> tuple[dict[str, bytes], list[object]]:
    """The files as they lie on the disk when the power goes before event `cut`, and what had been
    told by then."""
    disk = {name: bytearray(content) for name, content in before.items()}
    waiting: dict[str, list[tuple[Any, ...]]] = {}
    told = []
    for event in tape.events[:cut]:
        kind, name = event[0], event[1]
        if kind == "told":
            told.append(name)
        elif kind == "sync":
            for each in waiting.pop(name, []):
                _apply(disk[name], each)
        elif kind == "delete":
            waiting.pop(name, None)
            disk.pop(name, None)
        else:
            disk.setdefault(name, bytearray())
            waiting.setdefault(name, []).append(event)
    for name, events in waiting.items():
        for event in _survivors(events, chance):
            _apply(disk[name], event)
    return {name: bytes(content) for name, content in disk.items()}, told


def _survivors(
    events: Iterable[tuple[Any, ...]], chance: random.Random
) -> Iterator[tuple[Any, ...]]:
    for event in events:
        fate = chance.random()
        if fate < 0.45:
            continue
        if fate < 0.6 and event[0] == "write" and len(event[3]) > SECTOR:
            sectors = chance.randrange(1, len(event[3]) // SECTOR + 1)
            yield (*event[:3], event[3][: sectors * SECTOR])
        else:
            yield event


def _apply(content: bytearray, event: tuple[Any, ...]) -> None:
    if event[0] == "truncate":
        del content[event[2] :]
        return
    _, _, offset, data = event
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data
