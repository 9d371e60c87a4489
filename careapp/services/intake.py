"""Looking at a pack that came in: what is wrong with it beside what the district knows already."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from careapp.domain.consolidations import numbers_of
from careapp.domain.districts import is_school_code
from careapp.domain.packs import Kept, newest
from careapp.domain.submissions import Fault, Pack, Problem, Received
from careapp.services.pack_words import code_in

Status = Literal["ok", "missing", "faulty", "duplicate", "foreign"]
_STRANGE: tuple[Fault, ...] = ("foreign", "code")
_AGAIN: tuple[Fault, ...] = ("duplicate", "older")


@dataclass(frozen=True, slots=True)
class Known:
    """What a pack is judged by. `listed` are the codes and names of the district's schools, None
    without a list; `pins` the keys (hex) by code; `packs` what came so far, of any term."""

    term: str
    listed: Mapping[str, str] | None
    pins: Mapping[str, str]
    packs: Collection[Kept] = ()


def files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files, and those in the folders, each once; what Excel keeps beside an open file, and
    other kinds of files in a folder, are passed over."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found |= dict.fromkeys(
                each
                for each in sorted(path.rglob("*"))
                if each.suffix.lower() == ".xlsx"
                and not each.name.startswith(("~$", "."))
                and each.is_file()
            )
        else:
            found[path] = None
    return tuple(found)


def judged(received: Received, known: Known) -> tuple[Problem, ...]:
    """All that is wrong with a pack; nothing for one that is added up."""
    problems = list(received.problems)
    pack = received.pack
    if pack is None:
        return tuple(problems)
    code, cover = pack.cover.code, pack.cover
    if not is_school_code(code) or (known.listed is not None and code not in known.listed):
        problems.append(Problem("code", code))
    if received.seal is not None:
        pin = known.pins.get(code)
        if pin and pin != received.seal.public.hex():
            problems.append(Problem("other_key"))
    if known.term and cover.term != known.term:
        problems.append(Problem("term", cover.term))
    if not problems:
        problems += _again(received, pack, known)
    return tuple(problems)


def _again(received: Received, pack: Pack, known: Known) -> Iterable[Problem]:
    """Whether it came already, or is not newer than what came."""
    same = [
        each
        for each in known.packs
        if each.code == pack.cover.code and each.term == pack.cover.term and each.good
    ]
    digest = received.seal.digest if received.seal else ""
    if any(each.checksum == received.checksum or each.digest == digest for each in same):
        yield Problem("duplicate", f"v{pack.cover.version}")
        return
    last = newest(same).get(pack.cover.code)
    if last is not None and pack.cover.version <= last.version:
        yield Problem("older", f"v{pack.cover.version} ≤ v{last.version}")


def status_of(problems: Collection[Problem]) -> Status:
    """In one word; what makes the numbers doubtful weighs more than that they came twice."""
    faults = {each.fault for each in problems}
    if not faults:
        return "ok"
    if faults <= set(_AGAIN):
        return "duplicate"
    return "foreign" if faults & set(_STRANGE) else "faulty"


def kept_of(
    received: Received,
    file: str,
    problems: tuple[Problem, ...],
    day: date,
    id_: str,
    term: str = "",
) -> Kept:
    """A pack as it is kept; `term` is that of the round, for a file that does not tell its own."""
    pack, seal = received.pack, received.seal
    if pack is None:
        return Kept(
            id_,
            term,
            code_in(file),
            "",
            0,
            file,
            received.checksum,
            "",
            "",
            day,
            "faulty",
            problems,
        )
    cover, numbers = pack.cover, numbers_of(pack)
    return Kept(
        id_, term or cover.term, cover.code, cover.school,
        cover.version, file, received.checksum, seal.digest if seal else "",
        seal.public.hex() if seal else "", day, "faulty" if problems else "received", problems,
        male=numbers.male, female=numbers.female, masked=numbers.hidden, cover=cover,
    )  # fmt: skip
