"""A backup that may take a school's place: unpacked beside it, compared with it, then put there.

Nothing of the school is changed before `finish`, and then it is put aside under another name, never
written over. What it holds and the backup does not may come along by an ordinary merge, and that is
also how a damaged school is salvaged: a good backup, and whatever can still be read.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from careapp.clock import Clock
from careapp.domain.access import Action, Actor
from careapp.errors import CareError, Damaged, NotAllowed
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services import restoration_files, restoration_keys, restoration_preview
from careapp.services.opening import only_login
from careapp.services.restoration_preview import Preview
from careapp.services.restoring import put_aside_as, renamed, taken, target_of
from careapp.store import backup, bringing, migrate, moving, salvage, trial
from careapp.store.attempts import Attempts
from careapp.store.connection import Busy
from careapp.store.folder import Folder, Kind
from careapp.store.salvage import Read, Reader
from careapp.store.school_file import SchoolFile, create, held, open_file, set_local


@dataclass(frozen=True, slots=True)
class Accounts:
    """Who may open what was unpacked; nobody needs a password for a plain one."""

    logins: tuple[str, ...]
    plain: bool


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the school is now, where the one of before is kept, and what came along with it."""

    path: Path
    kept: Path | None
    brought: Read | None


class Restoration:
    """In one thread at a time. `drop` takes back everything that `finish` has not settled."""

    def __init__(
        self,
        source: Path | None,
        place: Path,
        clock: Clock,
        install: str,
        to: Path | None = None,
    ) -> None:
        """`source` is the backup, None to begin with an empty school (no good one is left);
        `place` the folder of the school, which need not be there. With `to` a new folder is made,
        and the school stays where it is."""
        self._source, self._present, self._to = source, Folder(place), to
        self._clock, self._install = clock, install
        beside = to or place
        self._part = Folder(beside.with_name(f"{beside.stem}.part{beside.suffix}"))
        self._made: datetime | None = None
        self._salt = b""
        self._key: bytes | None = None
        self._present_key: bytes | None = None
        self._by_today = False  # the password that was typed is one of today
        self._target: SchoolFile | None = None
        self._damaged = False  # it does not open as it is

    def unpack(self, progress: Progress = silent) -> Accounts:
        """Unpack the backup beside the school; `Damaged` if it is not sound."""
        if self._to is not None and self._to.exists():
            raise CareError(taken(self._to))
        if self._source is None:
            self._begin_empty()
        else:
            said = backup.unpack(self._source, self._part.path, progress)
            self._require_kind(said.kind)
            self._made, self._salt = said.made, bytes.fromhex(said.salt)
        return Accounts(restoration_keys.logins(self._part, self._present), self._part.plain)

    def unlock(self, login: str, password: str) -> Actor:
        """Open the backup, by a password of its time or by one of the school's of today. The only
        account needs no name."""
        self._close()
        if not self._part.plain:
            login = login or only_login(restoration_keys.logins(self._part, self._present))
        by = (login, password)
        guarded = self._present if self._present.path.exists() else self._part
        with Attempts(guarded.attempts, self._clock).one():
            self._key = restoration_keys.key_of_backup(self._part, self._present, *by)
        self._present_key, self._by_today = restoration_keys.key_of_present(
            self._present, *by, self._key
        )
        self._target = self._opened()
        try:
            actor = restoration_keys.actor_in(self._target, login)
            if not actor.may(Action.BACK_UP):
                raise NotAllowed(
                    translate("Access", "Your role does not allow this. Ask the administrator.")
                )
        except BaseException:
            self._close()
            raise
        return actor

    def preview(self, actor: Actor, progress: Progress = silent) -> Preview:
        """What would be lost and won. Children are named to who reaches the whole school."""
        target = self._unlocked()
        seen = restoration_preview.begun(target, self._made)
        if not self._present.data.exists() and not self._present.lost:
            return replace(seen, alone=True)
        try:
            self._present.require()
            with self._reader() as (present, mended):
                self._require_same(present)
                seen = replace(seen, damaged=mended)
                seen = restoration_preview.compared(seen, target, present, actor, progress)
        except Damaged as problem:
            seen = replace(seen, damaged=True, apart=str(problem))
        self._damaged = self._damaged or seen.damaged
        return seen

    def finish(self, *, bring: bool, progress: Progress = silent) -> Restored:
        """Put it where the school is, which is kept beside it, or into the new folder. `bring`:
        what only the school holds comes along."""
        brought = None
        if bring and self._present.data.exists():
            brought = self._bring(progress)
        self._take_keys()
        self._close()
        if self._to is not None:
            return Restored(renamed(self._part.path, self._to), None, brought)
        place, kept = self._present.path, None
        if place.exists():
            kept = put_aside_as(place, self._clock, damaged=self._damaged)
        moving.take_place(self._part.path, place, kept or place, self._clock.now(), "restored")
        return Restored(place, kept, brought)

    def drop(self) -> None:
        """Take away what was unpacked; the school is as it was."""
        self._close()
        backup.remove(self._part.path)

    def _bring(self, progress: Progress) -> Read:
        target = self._unlocked()
        try:
            with self._reader() as (present, _):
                read = bringing.bring(target, present, progress)
                if self._part.kind == "district":
                    restoration_files.bring(target, present, read, progress)
        except Damaged:
            if self._source is None:
                raise
            read = Read(unknown=True)  # nothing of it can be read: the backup alone is left
        self._damaged = self._damaged or not read.whole
        return read

    @contextmanager
    def _reader(self) -> Iterator[tuple[Reader, bool]]:
        """The school of today for reading, and whether it had to be mended for that. Who has it
        open elsewhere is told."""
        mended = self._part.path / "mended.db"
        try:
            try:
                reader, is_mended = Reader(self._present.data, self._present_key), False
            except Busy as problem:
                raise held(self._present) from problem
            except Damaged:
                like = None if self._source is None else self._unlocked().db
                if not salvage.mend(
                    self._present.data, self._present_key, mended, like, self._salt
                ):
                    raise
                reader, is_mended = Reader(mended, self._present_key), True
                self._damaged = True
            try:
                said = reader.rows("PRAGMA user_version")
                migrate.require_known(said[0][0] if said else 0, self._present.kind)
                yield reader, is_mended
            finally:
                reader.close()
        finally:
            backup.remove(mended)

    def _take_keys(self) -> None:
        """Of the same key the passwords of today hold on, if who restores it has one; else those of
        the backup do: the one that was typed opens it in either case."""
        if self._key is not None and self._by_today and self._key == self._present_key:
            with suppress(CareError, OSError):
                if self._present.vault().fits(self._key):
                    shutil.copyfile(self._present.keys, self._part.keys)

    def _begin_empty(self) -> None:
        present = self._present
        present.require()
        if not present.keys.exists() and not trial.looks_plain(present.data):
            raise Damaged(
                translate(
                    "Restoration",
                    "Without keys.json and without a backup nothing of this file can be read.",
                )
            )
        backup.remove(self._part.path)
        self._part.backups.mkdir(parents=True)
        if present.keys.exists():
            shutil.copyfile(present.keys, self._part.keys)

    def _opened(self) -> SchoolFile:
        by = (self._clock, self._install)
        if self._source is not None:
            return open_file(self._part, self._key, *by)
        made = create(self._part, self._key, *by)
        with suppress(CareError), self._reader_alone() as present:
            found = present.rows("SELECT school FROM change LIMIT 1")
            if found:
                set_local(made.db, "school", found[0][0])
        made.close()
        return open_file(self._part, self._key, *by)

    @contextmanager
    def _reader_alone(self) -> Iterator[Reader]:
        reader = Reader(self._present.data, self._present_key)
        try:
            yield reader
        finally:
            reader.close()

    def _unlocked(self) -> SchoolFile:
        if self._target is None:
            raise CareError(translate("Restoration", "The backup was not opened yet."))
        return self._target

    def _close(self) -> None:
        target, self._target = self._target, None
        if target is not None:
            target.close()

    def _require_same(self, present: Reader) -> None:
        found = present.rows("SELECT value FROM local WHERE key = 'school'")
        if found and found[0][0] != self._unlocked().school_id:
            raise CareError(
                translate(
                    "Restoration",
                    "This backup is not of “{name}”. Restore it from the first page, where nothing "
                    "is chosen yet.",
                ).format(name=self._present.path.stem)
            )

    def _require_kind(self, kind: Kind) -> None:
        if kind != self._present.kind:
            backup.remove(self._part.path)
            target_of(kind, self._present.path)  # says which it is
