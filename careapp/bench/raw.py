"""Floors below the program: what a piece of work asks of the database, and opening a key."""

import os
from types import TracebackType

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from careapp.store.connection import Connection
from careapp.store.vault import COST


class Tape:
    """Takes down the questions to a database; `play` asks them again and fetches every row."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._questions: list[str] = []

    def __enter__(self) -> "Tape":
        self._db.set_trace_callback(self._note)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._db.set_trace_callback(None)

    def _note(self, statement: str) -> None:
        if statement.lstrip()[:6].upper() == "SELECT":
            self._questions.append(statement)

    def play(self) -> None:
        for each in self._questions:
            self._db.execute(each).fetchall()


def argon2() -> None:
    """A password becomes a key, at the cost that a school's keys have."""
    Argon2id(
        salt=os.urandom(16), length=32, iterations=COST["t"], lanes=COST["p"],
        memory_cost=COST["m"],
    ).derive(b"four plain words")  # fmt: skip
