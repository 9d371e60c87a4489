"""A cut of power under the program's own work with files: names and contents that had not reached
the disk are lost.

While `Disk` records, every call that syncs, renames, deletes or makes a folder is a moment at which
the power may go. On the disk are then: of a file what was last synced (what was written since may
be there, torn, or empty), of a folder the names it had when it was last synced (what happened since
may be there in part). What SQLite writes into the open database and its log is trusted: that has a
test of its own (power_vfs); a file that takes the place of the database must have been synced.
"""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_CALLS = ("fsync", "replace", "rename", "unlink", "remove", "mkdir", "rmdir")
Names = dict[str, int]  # of a folder: name → number of the file or folder


@dataclass
class Moment:
    """All that is known at one moment. `content` is what programs see, `synced` what is safe;
    `names` and `safe_names` the same of folders, `steps` the changes of names since."""

    content: dict[int, bytes]
    synced: dict[int, bytes]
    names: dict[int, Names]
    safe_names: dict[int, Names]
    steps: dict[int, list[dict[str, int | None]]]
    told: bool


@dataclass
class Disk:
    """Records what happens below `root`; files that lie there already are safe."""

    root: Path
    trusted: frozenset[str] = frozenset()  # names of files that SQLite syncs by itself
    born: bool = False  # such files may also come to be while it records
    moments: list[Moment] = field(default_factory=list)
    _live: dict[int, int] = field(default_factory=dict)  # inode → number
    _last: int = 0
    _of_sqlite: set[int] = field(default_factory=set)
    _logs: set[int] = field(default_factory=set)
    _now: Moment = field(default_factory=lambda: Moment({}, {}, {}, {}, {}, told=False))
    _real_fsync: Callable[[int], None] = os.fsync

    @contextmanager
    def recording(self) -> Iterator[None]:
        """The calls go through; each is looked at before and after."""
        self._look(begin=True)
        self._now.synced = dict(self._now.content)
        self._now.safe_names = {number: dict(names) for number, names in self._now.names.items()}
        self._now.steps = {}
        real = {name: getattr(os, name) for name in _CALLS}
        try:
            for name, call in real.items():
                setattr(os, name, self._watched(name, call))
            yield
            self._look()
            self._now.told = True
            self._keep()
        finally:
            for name, call in real.items():
                setattr(os, name, call)

    def _watched(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*args: Any, **kwargs: Any) -> Any:
            self._look()
            made = call(*args, **kwargs)
            self._look()
            if name == "fsync":
                self._sync(args[0])
            self._keep()
            return made

        return watched

    def _sync(self, handle: int) -> None:
        number = self._live.get(os.fstat(handle).st_ino)
        if number in self._now.names:
            self._now.safe_names[number] = dict(self._now.names[number])
            self._now.steps.pop(number, None)
        elif number in self._now.content:
            self._now.synced[number] = self._now.content[number]

    def _keep(self) -> None:
        now = self._now
        names = {number: dict(each) for number, each in now.names.items()}
        safe_names = {number: dict(each) for number, each in now.safe_names.items()}
        steps = {number: list(each) for number, each in now.steps.items()}
        self.moments.append(
            Moment(dict(now.content), dict(now.synced), names, safe_names, steps, now.told)
        )

    def _look(self, *, begin: bool = False) -> None:
        """What lies there now, and what is different from the last look."""
        content: dict[int, bytes] = {}
        names: dict[int, Names] = {}
        inodes: set[int] = set()
        self._walk(self.root, content, names, inodes)
        self._trust(content, names, begin=begin)
        for inode in set(self._live) - inodes:
            del self._live[inode]
        for number, now in names.items():
            before = self._now.names.get(number, {})
            step: dict[str, int | None] = {
                name: now.get(name) for name in {*before, *now} if before.get(name) != now.get(name)
            }
            if step:
                self._now.steps.setdefault(number, []).append(step)
        self._now.content |= content
        self._now.names |= names

    def _trust(self, content: dict[int, bytes], names: dict[int, Names], *, begin: bool) -> None:
        """What SQLite keeps is on the disk as it is seen."""
        for inside in names.values():
            for name, number in inside.items():
                known = begin or self.born or number in self._now.synced
                if name.endswith("-wal"):
                    self._logs.add(number)
                elif name in self.trusted and known:
                    self._of_sqlite.add(number)
        for number in (self._of_sqlite | self._logs) & set(content):
            self._now.synced[number] = content[number]
        # A log that is gone was folded in and cut to nothing before its name went (school_file).
        for number in self._logs - set(content):
            content[number] = self._now.synced[number] = b""

    def _walk(
        self, at: Path, content: dict[int, bytes], names: dict[int, Names], inodes: set[int]
    ) -> int:
        inode = at.stat().st_ino
        inodes.add(inode)
        if inode not in self._live:
            self._last += 1
            self._live[inode] = self._last
        number = self._live[inode]
        if at.is_dir():
            inside = sorted(at.iterdir())
            names[number] = {each.name: self._walk(each, content, names, inodes) for each in inside}
        else:
            content[number] = at.read_bytes()
        return number

    def lay(self, moment: Moment, to: Path, chance: random.Random) -> None:
        """Put what is on the disk after a cut at `moment` into a folder."""
        self._lay(moment, 1, to, chance)

    def _lay(self, moment: Moment, number: int, to: Path, chance: random.Random) -> None:
        to.mkdir(parents=True)
        for name, inside in sorted(self._names_left(moment, number, chance).items()):
            if inside in moment.names:
                self._lay(moment, inside, to / name, chance)
            else:
                (to / name).write_bytes(_content_left(moment, inside, chance))

    def _names_left(self, moment: Moment, number: int, chance: random.Random) -> Names:
        """Steps since the last sync reached the disk up to any of them; now and then one of them is
        missing in between."""
        left = dict(moment.safe_names.get(number, {}))
        steps = moment.steps.get(number, [])
        reached = steps[: chance.randrange(len(steps) + 1)]
        hole = chance.randrange(len(reached)) if reached and chance.random() < 0.3 else -1
        for n, step in enumerate(reached):
            for name, inside in step.items() if n != hole else ():
                if inside is None:
                    left.pop(name, None)
                else:
                    left[name] = inside
        return left


def _content_left(moment: Moment, number: int, chance: random.Random) -> bytes:
    now, safe = moment.content[number], moment.synced.get(number, b"")
    if now == safe or chance.random() < 0.5:
        return safe
    return now[: chance.randrange(0, len(now) + 1, 512)] if chance.random() < 0.7 else now
