"""The packs that a district received: checked, kept with their bytes, set aside or taken away."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from careapp.domain.access import Action
from careapp.domain.packs import Kept
from careapp.domain.submissions import Pack, Problem, Received
from careapp.errors import CareError
from careapp.files import read_at_most, write_whole
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.desk import Desk
from careapp.services.intake import Known, Status, files_of, judged, kept_of, status_of
from careapp.services.pack_words import code_in, sentence
from careapp.store import districts, pack_numbers, packs
from careapp.store.journal import Entry

_LARGEST = 30_000_000  # bytes: a pack of the largest school is a hundredth of that

__all__ = ["Arrived", "Packs", "ReadPack", "files_of", "read_pack"]


@dataclass(frozen=True, slots=True)
class ReadPack:
    """A file as it was read and checked by itself, with its bytes."""

    file: str
    content: bytes
    received: Received


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of a file. `name` is the school's, "" where nothing tells it; `pack` is what is
    kept of it, or what it came again of."""

    file: str
    code: str
    name: str
    status: Status
    problems: tuple[str, ...] = ()
    pack: Kept | None = None


@dataclass(frozen=True, slots=True)
class Trusted:
    """A pack and the key of its school, as they were before another key was taken."""

    pack: Kept
    pin: Entry


def read_pack(path: Path) -> ReadPack:
    """Read a file and check it by itself; needs no connection, and no file is too bad for it."""
    # openpyxl and cryptography are loaded when the first pack is read
    from careapp.exchange import submission

    try:
        content = read_at_most(path, _LARGEST)
    except OSError as problem:
        said = Problem("truncated", problem.strerror or "")
        return ReadPack(path.name, b"", Received("", None, None, (said,)))
    if content is None:
        return ReadPack(path.name, b"", Received("", None, None, (Problem("foreign"),)))
    return ReadPack(path.name, content, submission.read(content))


class Packs:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take_in(self, term: str, read: ReadPack) -> Arrived:
        """Keep a file for the round of a term: added up when it is good, else set aside. The first
        good pack of a school pins its key. Short: for the lane of the connection."""
        self._desk.require(Action.KEEP_DISTRICT)
        received, known = read.received, self._known(term, read.received)
        names = known.listed or {}
        again = packs.by_checksum(self._desk.db, received.checksum) if read.content else []
        good = next((each for each in again if each.good), None)
        if good is not None:
            said = (sentence(Problem("duplicate", good.file)),)
            name = names.get(good.code, good.name)
            return Arrived(read.file, good.code, name, "duplicate", said, good)
        problems = judged(received, known)
        before = again[0] if again else None  # set aside then, and looked at anew
        id_ = before.id if before else self._desk.new_id()
        made = kept_of(received, read.file, problems, self._desk.today, id_, term)
        if read.content:
            self._keep(made, before, read, known)
        status, code = status_of(problems), made.code or code_in(read.file)
        name = names.get(code, made.name)
        return Arrived(read.file, code, name, status, tuple(map(sentence, problems)), made)

    def receive(
        self, term: str, paths: Iterable[Path], progress: Progress = silent
    ) -> Iterator[Arrived]:
        """Read and keep files and folders of them, one after the other; what came before a cancel
        stays."""
        files = files_of(paths)
        for done, path in enumerate(files):
            progress(done, len(files))
            yield self.take_in(term, read_pack(path))
        progress(len(files), len(files))

    def of_term(self, term: str) -> tuple[Kept, ...]:
        """In the order in which they came."""
        self._desk.require(Action.SEE_PACKS)
        return tuple(each for each in packs.of_term(self._desk.db, term) if not each.deleted)

    def of_school(self, code: str) -> tuple[Kept, ...]:
        """Of all terms, the newest first."""
        self._desk.require(Action.SEE_PACKS)
        return tuple(each for each in packs.of_school(self._desk.db, code) if not each.deleted)

    def pack(self, id_: str) -> Kept:
        self._desk.require(Action.SEE_PACKS)
        found = packs.pack(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Packs", "This pack is not here any more."))
        return found

    def numbers(self, id_: str) -> Pack:
        """A pack's cover and numbers, as they were kept. CareError for one that has none."""
        kept = self.pack(id_)
        if kept.cover is None:
            raise CareError(translate("Packs", "There are no numbers in this file."))
        self._desk.looked("pack", id_, code=kept.code, term=kept.term)
        return Pack(kept.cover, pack_numbers.of_file(self._desk.db, kept.checksum))

    def save_file(self, id_: str, out: Path) -> None:
        """The file as it came, byte for byte."""
        kept = self.pack(id_)
        content = packs.content(self._desk.db, kept.checksum)
        if not content:
            raise CareError(translate("Packs", "The file itself is missing; run check."))
        write_whole(out, content)
        self._desk.looked("export", "pack", code=kept.code, term=kept.term)

    def words(self, kept: Kept) -> tuple[str, ...]:
        """What is wrong with a pack, in sentences."""
        return tuple(map(sentence, kept.problems))

    def trust(self, id_: str) -> Trusted:
        """Pin the key of a pack that was signed with another one than its school's, and look at the
        pack again: for a school that has a new computer, and said so. As it was before."""
        self._desk.require(Action.KEEP_DISTRICT)
        kept = self.pack(id_)
        if all(each.fault != "other_key" for each in kept.problems):
            raise CareError(translate("Packs", "This pack's key is not in question."))
        left = tuple(each for each in kept.problems if each.fault != "other_key")
        after = replace(kept, problems=left, state="faulty" if left else "received")
        before = districts.pinned(self._desk.db, kept.code)
        pin = districts.save_pin(kept.code, kept.public, self._desk.today, self._desk.actor.staff)
        self._desk.write([pin, *packs.save_pack(after, kept)])
        return Trusted(kept, before)

    def distrust(self, before: Trusted) -> None:
        """Take `trust` back: the key and the pack are as they were before."""
        self._desk.require(Action.KEEP_DISTRICT)
        now = self.pack(before.pack.id)
        self._desk.write([before.pin, *packs.save_pack(before.pack, now)])

    def take_away(self, ids: Iterable[str], *, deleted: bool = True) -> None:
        """Take packs away, or bring them back: they are not added up, and the files stay."""
        self._desk.require(Action.KEEP_DISTRICT)
        entries: list[Entry] = []
        for id_ in ids:
            kept = self.pack(id_)
            entries += packs.save_pack(replace(kept, deleted=deleted), kept)
        self._desk.write(entries)

    def put_back(self, ids: Iterable[str]) -> None:
        self.take_away(ids, deleted=False)

    def _known(self, term: str, received: Received) -> Known:
        db = self._desk.db
        listed = {each.code: each.name for each in districts.listed(db) if not each.closed}
        code = received.pack.cover.code if received.pack else ""
        came = [each for each in packs.of_school(db, code) if not each.deleted] if code else []
        return Known(term, listed or None, districts.pins(db), came)

    def _keep(self, made: Kept, before: Kept | None, read: ReadPack, known: Known) -> None:
        """The file, its numbers and its row, in one transaction."""
        desk, pack = self._desk, read.received.pack
        entries = list(packs.save_pack(made, before, desk.actor.staff))
        if made.good and made.public and made.code not in known.pins:
            entries.append(districts.save_pin(made.code, made.public, desk.today, desk.actor.staff))
        with desk.file.transaction():
            packs.put_file(desk.db, made.checksum, read.content, pack.counts if pack else ())
            desk.write(entries)
