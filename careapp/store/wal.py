"""The write-ahead log beside a database that was not closed: damage in it, told from a torn end.

SQLite reads the log up to the first frame that does not add up and takes what follows as never
written. After a cut of power that is right. When a bit has turned it would drop, without a word,
entries that were stored; so the log is looked at when the database is opened.
"""

import shutil
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from careapp.errors import Damaged
from careapp.i18n import translate
from careapp.store.folder import Folder

_HEAD, _FRAME = 32, 24
_LITTLE, _BIG = 0x377F0682, 0x377F0683  # how the words of its sums are read
_WORD = 0xFFFFFFFF
_Sum = tuple[int, int]


def set_aside(folder: Folder) -> None:
    """`Damaged` if entries of the log cannot be read any more; a copy of the log stays. To be
    called when the database is open and nothing was written yet: closing it folds in what is whole,
    so that opening again goes on with that."""
    path, kept = log_of(folder), damaged_log_of(folder)
    if not path.exists() or not damaged(path):
        return
    with suppress(OSError):
        shutil.copyfile(path, kept)
    raise Damaged(
        translate(
            "Store",
            "{name} is damaged: what was stored last before the program was cut off may be "
            "missing. It is kept as {kept}. Open again to go on with what is whole.",
        ).format(name=path.name, kept=kept.name)
    )


def log_of(folder: Folder) -> Path:
    return folder.data.with_name(folder.data.name + "-wal")


def damaged_log_of(folder: Folder) -> Path:
    return folder.data.with_name(folder.data.name + "-wal.damaged")


def damaged(path: Path) -> bool:
    """Whether a log lost something that was stored: a single bit has turned, or entries that were
    finished lie behind a frame that does not add up."""
    content = path.read_bytes()
    head = content[:_HEAD]
    if len(content) <= _HEAD + _FRAME:
        return False
    if not _sound_head(head):
        return any(_sound_head(_turned(head, bit)) for bit in range(8 * _HEAD))
    log = _Log(content)
    seed = log.first
    for at in range(log.count):
        if not log.fits(at, seed):
            return log.one_bit(at, seed) or log.goes_on(at + 1)
        seed = log.said(at)
    return False


@dataclass(frozen=True, slots=True)
class _Log:
    """The frames of a log whose head is sound."""

    content: bytes

    @property
    def _page(self) -> int:
        size = int.from_bytes(self.content[8:12], "big")
        return 65_536 if size == 1 else size

    @property
    def _order(self) -> str:
        return "<" if int.from_bytes(self.content[:4], "big") == _LITTLE else ">"

    @property
    def first(self) -> _Sum:
        """The sum that the first frame goes on from."""
        return _pair(self.content[24:32])

    @property
    def count(self) -> int:
        return (len(self.content) - _HEAD) // (_FRAME + self._page)

    def _frame(self, at: int) -> bytes:
        size = _FRAME + self._page
        return self.content[_HEAD + at * size : _HEAD + (at + 1) * size]

    def said(self, at: int) -> _Sum:
        return _pair(self._frame(at)[16:24])

    def _is_of_now(self, at: int) -> bool:
        """Not left from before the log was begun anew."""
        return self._frame(at)[8:16] == self.content[16:24]

    def _words(self, at: int) -> tuple[int, ...]:
        frame = self._frame(at)
        return _words(frame[:8] + frame[_FRAME:], self._order)

    def fits(self, at: int, seed: _Sum) -> bool:
        return self._is_of_now(at) and _added(self._words(at), seed) == self.said(at)

    def goes_on(self, start: int) -> bool:
        """Whether from `start` a change was finished and another one begun: the first was stored,
        as nothing is begun before."""
        finished = False
        for at in range(max(start, 1), self.count):
            if not self.fits(at, self.said(at - 1)):
                finished = False
            elif finished:
                return True
            else:
                finished = self._frame(at)[4:8] != bytes(4)
        return False

    def one_bit(self, at: int, seed: _Sum) -> bool:
        """Whether a frame adds up with one bit of it turned back."""
        words, said = self._words(at), self.said(at)
        found = _added(words, seed)
        salts = _bits(self._frame(at)[8:16], self.content[16:24])
        if salts or found == said:
            return salts == 1 and found == said
        stored = self._frame(at)[16:24]
        if _bits(stored, struct.pack(">II", *found)) == 1:
            return True
        missing = ((said[0] - found[0]) & _WORD, (said[1] - found[1]) & _WORD)
        return any(
            _explains(word, weight, missing)
            for word, weight in zip(reversed(words), _weights(len(words)), strict=True)
        )


def _explains(word: int, weight: _Sum, missing: _Sum) -> bool:
    """Whether turning a bit of a word, that counts so much, brings what is missing."""
    for bit in range(32):
        change = -(1 << bit) if word >> bit & 1 else 1 << bit
        if (change * weight[0] & _WORD, change * weight[1] & _WORD) == missing:
            return True
    return False


def _weights(count: int) -> Iterator[_Sum]:
    """How much each word, from the last to the first, counts in the two sums."""
    first, second = (1, 1), (0, 1)  # of the last pair
    for _ in range(count // 2):
        yield second
        yield first
        first, second = _next(first), _next(second)


def _next(weight: _Sum) -> _Sum:
    one, two = weight
    return (one + two) & _WORD, (one + 2 * two) & _WORD


def _added(words: tuple[int, ...], seed: _Sum) -> _Sum:
    """SQLite's sum of a log, going on from `seed`."""
    one, two = seed
    pairs = iter(words)
    for word, other in zip(pairs, pairs, strict=True):
        one = (one + word + two) & _WORD
        two = (two + other + one) & _WORD
    return one, two


def _sound_head(head: bytes) -> bool:
    magic = int.from_bytes(head[:4], "big")
    if magic not in (_LITTLE, _BIG):
        return False
    order = "<" if magic == _LITTLE else ">"
    return _added(_words(head[:24], order), (0, 0)) == _pair(head[24:32])


def _words(content: bytes, order: str) -> tuple[int, ...]:
    return struct.unpack(f"{order}{len(content) // 4}I", content)


def _pair(content: bytes) -> _Sum:
    one, two = struct.unpack(">II", content)
    return one, two


def _bits(one: bytes, other: bytes) -> int:
    """How many bits differ."""
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()


def _turned(content: bytes, bit: int) -> bytes:
    turned = int.from_bytes(content, "little") ^ 1 << bit
    return turned.to_bytes(len(content), "little")
