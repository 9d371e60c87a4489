"""Time and ids: the two things a program cannot make up, handed in at the roof."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_PARTS = ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32))  # of a UUID as it is written
_CHANCE = random.SystemRandom()  # the system's own, as `secrets` has it


def _wall_clock() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Clock:
    """The time and the chance a school file works with; the demo passes fixed ones."""

    now: Callable[[], datetime] = _wall_clock
    randbits: Callable[[int], int] = _CHANCE.getrandbits

    def today(self) -> date:
        return self.now().date()

    def new_id(self) -> str:
        """A UUID (version 7) as text: rows made one after the other lie together in the file."""
        ms = max(0, int(self.now().timestamp() * 1000))
        number = ms << 80 | 7 << 76 | self.randbits(12) << 64 | 2 << 62 | self.randbits(62)
        letters = f"{number:032x}"
        return "-".join(letters[a:b] for a, b in _PARTS)

    def bytes(self, count: int) -> bytes:
        return self.randbits(8 * count).to_bytes(count, "big")


class SteppingClock:
    """A clock that stands where it is put and steps a second at each look; same seed, same ids."""

    def __init__(self, start: datetime, seed: int) -> None:
        self._now = start
        self._chance = random.Random(seed)

    def set(self, moment: datetime) -> None:
        self._now = moment

    def _step(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def clock(self) -> Clock:
        return Clock(self._step, self._chance.getrandbits)
