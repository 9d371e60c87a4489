"""One `.carebackup`: a stored zip of `data.db`, `keys.json` and a manifest of checksums."""

import errno
import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from careapp import __version__
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.store.folder import Kind

ENDING = ".carebackup"
_MANIFEST = "manifest.json"
_PARTS = ("data.db", "keys.json")
_PIECE = 1 << 20
_SMALL = 1 << 20  # what no manifest and no keys.json ever come to
_SEAL = 64  # letters, the last of the file: the checksum of all that stands before them
_OF_SEAL = frozenset(b"0123456789abcdef")
# What reading a spoiled zip can end in: `RuntimeError` where it claims to be of another making.
_SPOILED = (zipfile.BadZipFile, zlib.error, RuntimeError, KeyError, ValueError, TypeError, EOFError,
            AttributeError, OverflowError)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself; nothing of it names anybody.

    `newest` is the last entry of the journal and `changes` how many there are. `salt` are the first
    bytes of the file it was made of: what an encrypted one is lost without (salvage). `tested` says
    that it was restored on trial: a backup has its name only afterwards.
    """

    kind: Kind
    version: int
    made: datetime
    school: str = ""
    newest: str = ""
    changes: int = 0
    salt: str = ""
    tested: bool = False
    sealed: bool = False


def write(
    part: Path, sources: Mapping[str, Path], manifest: Manifest, step: Callable[[], None]
) -> None:
    """Write the zip and see it to the disk; `step` is called now and then and may end it all."""
    sums = {}
    for name, path in sources.items():
        with path.open("rb") as source:
            sums[name] = _digest(source, step)
    said = {"careapp": __version__, "kind": manifest.kind, "version": manifest.version,
            "made": manifest.made.isoformat(timespec="seconds"), "school": manifest.school,
            "newest": manifest.newest, "changes": manifest.changes, "salt": manifest.salt,
            "tested": manifest.tested, "sha256": sums, "whole": True}  # fmt: skip
    with part.open("w+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.comment = bytes(_SEAL)
            archive.writestr(_MANIFEST, json.dumps(said, indent=1))
            for name, path in sources.items():
                with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as out:
                    _copy(source, out, step)
        seal = _whole(file, step)
        file.seek(-_SEAL, os.SEEK_END)
        file.write(seal)
        file.flush()
        os.fsync(file.fileno())


def unpack(path: Path, to: Path, step: Callable[[], None] = lambda: None) -> Manifest:
    """Put the parts of a backup into a folder that is there; `Damaged` if they are not as they were
    written: what was unpacked by then is no good."""
    whole = _is_whole(path, step)
    with _judged(path), zipfile.ZipFile(path) as archive:
        said = _said(archive)
        if said.get("whole") and not whole:
            raise Damaged(bad(path))
        for name, expected in _sums(said, path).items():
            with archive.open(name) as file, (to / name).open("wb") as out:
                if _copy(file, out, step) != expected:
                    raise Damaged(bad(path))
                out.flush()
                os.fsync(out.fileno())
        return _manifest(said)


def verify(path: Path) -> Manifest:
    """Read a backup from end to end; `Damaged` if it is not as it was written."""
    try:
        whole = _is_whole(path)
        with _judged(path), zipfile.ZipFile(path) as archive:
            said = _said(archive)
            if said.get("whole") and not whole:
                raise Damaged(bad(path))
            sums = _sums(said, path)
            for name, expected in () if whole else sums.items():
                with archive.open(name) as file:
                    if _digest(file) != expected:
                        raise Damaged(bad(path))
            return _manifest(said)
    except FileNotFoundError:
        raise CareError(
            translate("Backup", "There is no backup “{name}”.").format(name=path.name)
        ) from None


def read(path: Path) -> Manifest | None:
    """What a backup says of itself, without its parts being read; None where it says nothing."""
    if not path.is_file():  # a device has no end to look for
        return None
    try:
        with zipfile.ZipFile(path) as archive:
            return _manifest(_said(archive))
    except (*_SPOILED, OSError):
        return None


@contextmanager
def _judged(path: Path) -> Iterator[None]:
    """`Damaged` for whatever reading a spoiled zip ends in."""
    try:
        yield
    except _SPOILED:
        raise Damaged(bad(path)) from None
    except OSError as problem:
        if problem.errno != errno.EINVAL:  # a part that begins before the file does
            raise
        raise Damaged(bad(path)) from None


def _said(archive: zipfile.ZipFile) -> Any:
    """The manifest. ValueError for a zip that would unpack to more than it is: nothing in a backup
    is packed, so that a small file never fills memory or disk."""
    parts = archive.infolist()
    if any(each.compress_type != zipfile.ZIP_STORED for each in parts):
        raise ValueError
    if any(each.file_size > _SMALL for each in parts if each.filename != "data.db"):
        raise ValueError
    return json.loads(archive.read(_MANIFEST))


def _is_whole(path: Path, step: Callable[[], None] = lambda: None) -> bool:
    """Whether every byte is as it was sealed, those of the lists of the zip too; False where there
    is no seal, as of an older program. `Damaged` where it is broken."""
    with path.open("rb") as file:
        expected = _whole(file, step)
        found = file.read(_SEAL)
    if found != expected and len(found) == _SEAL and set(found) <= _OF_SEAL:
        raise Damaged(bad(path))
    return found == expected


def _whole(file: IO[bytes], step: Callable[[], None]) -> bytes:
    """The seal of a file; it is then read up to the seal."""
    total, left = hashlib.sha256(), max(file.seek(0, os.SEEK_END) - _SEAL, 0)
    file.seek(0)
    while left > 0 and (piece := file.read(min(_PIECE, left))):
        total.update(piece)
        left -= len(piece)
        step()
    return total.hexdigest().encode()


def _sums(said: Mapping[str, Any], path: Path) -> dict[str, str]:
    sums: dict[str, str] = said["sha256"]
    if "data.db" not in sums or not set(sums) <= set(_PARTS):
        raise Damaged(bad(path))
    return sums


def _manifest(said: Mapping[str, Any]) -> Manifest:
    """Those of older programs say less."""
    return Manifest(
        "district" if said.get("kind") == "district" else "school",
        int(said.get("version", 0)),
        datetime.fromisoformat(said["made"]),
        str(said.get("school", "")),
        str(said.get("newest", "")),
        int(said.get("changes", 0)),
        str(said.get("salt", "")),
        said.get("tested") is True,
        "keys.json" in said.get("sha256", {}),
    )


def _digest(file: IO[bytes], step: Callable[[], None] = lambda: None) -> str:
    """Read in pieces: a school may be larger than the memory there is."""
    total = hashlib.sha256()
    while piece := file.read(_PIECE):
        total.update(piece)
        step()
    return total.hexdigest()


def _copy(source: IO[bytes], out: IO[bytes], step: Callable[[], None]) -> str:
    total = hashlib.sha256()
    while piece := source.read(_PIECE):
        total.update(piece)
        out.write(piece)
        step()
    return total.hexdigest()


def bad(path: Path) -> str:
    return translate(
        "Backup", "“{name}” is not a sound backup of careapp. Use another one."
    ).format(name=path.name)


def keys_in(path: Path) -> bytes:
    """keys.json of a backup; `Damaged` where it has none, or it is not as it was written."""
    with _judged(path), zipfile.ZipFile(path) as archive:
        sums = _sums(_said(archive), path)
        content = archive.read("keys.json")
        if hashlib.sha256(content).hexdigest() != sums["keys.json"]:
            raise Damaged(bad(path))
        return content
