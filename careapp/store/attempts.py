"""A pause after wrong passwords that grows: 1, 2, 4 … 60 seconds, remembered beside `keys.json`.

It holds up whoever sits at this computer, in the window and at the command line alike, also over a
restart. Somebody who carries the file away is held up by the password alone.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path

from careapp.clock import Clock
from careapp.errors import CareError, TooSoon, WrongPassword
from careapp.files import write_whole
from careapp.i18n import translate

LONGEST = 60  # seconds


class Attempts:
    """Those at the keys of one folder, whoever the account is."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path, self._clock = path, clock

    @property
    def left(self) -> int:
        """Seconds until the next try may come."""
        _, until = self._stored()
        seconds = (until - self._clock.now()).total_seconds() if until else 0
        # A clock that was set back holds nobody up for longer than the longest pause.
        return min(max(ceil(seconds), 0), LONGEST)

    @contextmanager
    def one(self) -> Iterator[None]:
        """Around one try: `TooSoon` before its time; a wrong password makes the next pause longer,
        a right one ends it."""
        if seconds := self.left:
            raise TooSoon(_too_soon(seconds), seconds)
        try:
            yield
        except WrongPassword as problem:
            problem.seconds = self._note_wrong()
            raise
        self._forget()

    def _note_wrong(self) -> int:
        wrong = self._stored()[0] + 1
        pause: int = min(2 ** (min(wrong, 10) - 1), LONGEST)
        until = self._clock.now() + timedelta(seconds=pause)
        said = json.dumps({"wrong": wrong, "until": until.isoformat()})
        with suppress(OSError, CareError):  # a stick that only reads keeps nothing of it
            write_whole(self._path, said.encode())
        return pause

    def _forget(self) -> None:
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _stored(self) -> tuple[int, datetime | None]:
        try:
            said = json.loads(self._path.read_text("utf-8"))
            return int(said["wrong"]), datetime.fromisoformat(said["until"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0, None


def _too_soon(seconds: int) -> str:
    return translate(
        "Attempts", "The password was wrong. Wait %n second(s), then try again.", seconds
    )
