"""Opening packages: files, keys and checks; no connection is needed, so any thread may do it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from careapp.domain.entries import Change
from careapp.domain.packages import Cover, LaptopKey
from careapp.errors import CareError
from careapp.exchange import package
from careapp.exchange.package import ENDING, Keeper, UnknownSigner
from careapp.files import read_at_most, reason
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.store.journal import intact, link

_MOST = 1_000_000_000  # bytes of a file


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that is for this laptop and from one it trusts."""

    path: Path
    cover: Cover
    entries: Sequence[Change] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not taken in, and the sentence that says why; `signer` where all that is
    wanting is trust."""

    path: Path
    why: str
    signer: LaptopKey | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in some files, the older packages first."""

    opened: tuple[Opened, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Opens what is sealed to this laptop."""

    keeper: Keeper = field(repr=False)

    def read(self, paths: Iterable[Path], progress: Progress = silent) -> Read:
        """The packages in some files and folders; nothing is written."""
        paths = tuple(paths)
        files, empty = files_of(paths), (each for each in paths if not files_of([each]))
        none = translate("Packages", "There is no package in this folder.")
        opened, refused = list[Opened](), [Refused(each, none) for each in empty]
        for done, path in enumerate(files):
            progress(done, len(files))
            try:
                opened.append(self.open(path))
            except UnknownSigner as problem:
                refused.append(Refused(path, str(problem), problem.key))
            except CareError as problem:
                refused.append(Refused(path, str(problem)))
        progress(len(files), len(files))
        return Read(tuple(sorted(opened, key=lambda each: each.cover.made)), tuple(refused))

    def open(self, path: Path) -> Opened:
        """One file. `CareError` with a sentence of its own for each thing that can be wrong."""
        cover, entries = package.open_package(content_of(path), self.keeper)
        if not all(map(intact, entries)) or not _ends_as_said(cover, entries):
            raise CareError(
                translate(
                    "Packages",
                    "The records in the package are not as they were written. Run the check on the "
                    "laptop it comes from: {name}.",
                ).format(name=cover.sender.name)
            )
        return Opened(path, cover, entries)


def _ends_as_said(cover: Cover, changes: Sequence[Change]) -> bool:
    """Where the sender's whole log came, its chain ends as its head says."""
    said = cover.anchors.get("change")
    if said is None or not (cover.whole and cover.photos):
        return True
    last = next((each for each in changes if each.id == said.last), None)
    return last is not None and link(last).hex() == said.head


def content_of(path: Path) -> bytes:
    """The bytes of a file of a size that a package has."""
    try:
        content = read_at_most(path, _MOST)
    except OSError as problem:
        raise CareError(
            translate("Packages", "“{name}” cannot be read: {why}.").format(
                name=path.name, why=reason(problem)
            )
        ) from problem
    if content is None:
        raise CareError(
            translate("Packages", "“{name}” is too large to be a package.").format(name=path.name)
        )
    return content


def files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files, and the packages in the folders, each once."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(path.rglob(f"*{ENDING}")) if path.is_dir() else [path]
        found |= dict.fromkeys(each for each in inside if not each.name.startswith("."))
    return tuple(found)
