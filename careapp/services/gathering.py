"""Packs of many schools added up in one go, with a district's file or without one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from careapp.domain.comparisons import Asked, compared, rule
from careapp.domain.consolidations import Consolidation
from careapp.domain.districts import ListedSchool
from careapp.domain.packs import Kept
from careapp.domain.schools import term_on
from careapp.domain.submissions import Problem
from careapp.forms.loader import Library
from careapp.progress import Progress, silent
from careapp.reports.district_content import COUNTED, DistrictContent, SchoolLine
from careapp.services.consolidations import AT_RISK, added
from careapp.services.district import DistrictServices
from careapp.services.district_reports import labels
from careapp.services.intake import Known, Status, files_of, judged, kept_of, status_of
from careapp.services.pack_words import code_in, returned, sentence
from careapp.services.packs import Arrived, ReadPack, read_pack


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file, or of a school that sent none: then there is no `file`."""

    code: str
    name: str
    status: Status
    file: str = ""
    version: int = 0
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """A term's packs added up. Of a school with several outcomes the counted one comes before those
    of its pack sent again, and after what was set aside."""

    term: str
    outcomes: tuple[Outcome, ...]
    content: DistrictContent


@dataclass(slots=True)
class _Hub:
    """Packs that are added up as they come, none of them kept."""

    listed: Mapping[str, str] | None
    term: str
    day: date
    sums: dict[str, Consolidation] = field(default_factory=dict)
    counted: dict[tuple[str, str], tuple[Kept, Path]] = field(default_factory=dict)
    pins: dict[str, str] = field(default_factory=dict)
    aside: list[tuple[Kept, tuple[Problem, ...]]] = field(default_factory=list)

    def add(self, path: Path, read: ReadPack) -> None:
        pack = read.received.pack
        key = (pack.cover.term, pack.cover.code) if pack else ("", "")
        before = self.counted.get(key)
        known = Known(self.term, self.listed, self.pins, [before[0]] if before else ())
        problems = judged(read.received, known)
        kept = kept_of(read.received, read.file, problems, self.day, read.file)
        if problems or pack is None:
            self.aside.append((kept, problems))
            return
        if before is not None:  # this one is newer: the numbers of the other are taken out again
            old = read_pack(before[1]).received.pack
            if old is not None:
                self.sums[key[0]].remove(old)
            newer = Problem("older", f"v{before[0].version} < v{kept.version}")
            self.aside.append((before[0], (newer,)))
        self.pins.setdefault(kept.code, kept.public)
        self.counted[key] = kept, path
        self.sums.setdefault(key[0], Consolidation(key[0])).add(pack)

    def settle(self) -> str:
        """The term that most packs are of, or the one asked for; those of others stand aside."""
        terms = Counter(term for term, _ in self.counted)
        best = max(terms, key=lambda each: (terms[each], each), default="")
        term = self.term or best
        for (of, _), (kept, _) in self.counted.items():
            if of != term:
                self.aside.append((kept, (Problem("term", of),)))
        return term


def gather(
    paths: Iterable[Path],
    library: Library,
    language: str,
    day: date,
    listed: Sequence[ListedSchool] | None = None,
    term: str = "",
    progress: Progress = silent,
) -> Gathered:
    """Read packs and add them up, one in memory at a time. Without `listed` any school is welcome
    and none is missing; without `term` it is the one that most packs are of."""
    hub = _Hub({each.code: each.name for each in listed} if listed is not None else None, term, day)
    files = files_of(paths)
    for done, path in enumerate(files):
        progress(done, len(files))
        hub.add(path, read_pack(path))
    progress(len(files), len(files))
    settled = hub.settle()
    found = hub.sums.get(settled, Consolidation(settled))
    counted = [kept for (of, _), (kept, _) in hub.counted.items() if of == settled]
    outcomes = _in_order(_outcomes(hub, counted, listed or ()))
    return Gathered(settled, outcomes, _content(found, outcomes, listed, library, language))


def _outcomes(
    hub: _Hub, counted: Sequence[Kept], listed: Sequence[ListedSchool]
) -> Iterator[Outcome]:
    names = hub.listed or {}
    for kept in counted:
        yield Outcome(kept.code, names.get(kept.code, kept.name), "ok", kept.file, kept.version)
    for kept, problems in hub.aside:
        code = kept.code or code_in(kept.file)
        words = tuple(map(sentence, problems))
        name = names.get(code, kept.name) or kept.file
        yield Outcome(code, name, status_of(problems), kept.file, kept.version, words)
    came = {each.code for each in counted} | {each.code for each, _ in hub.aside}
    for school in listed:
        if school.code not in came:
            yield Outcome(school.code, school.name, "missing")


def _in_order(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """By school: what was set aside, what is counted, and what came again after it."""

    def place(each: Outcome) -> tuple[object, ...]:
        again = each.status == "duplicate" and each.version >= best.get(each.code, each.version + 1)
        return (not each.code, each.code, 2 if again else each.status == "ok", each.file)

    found = list(outcomes)
    best = {each.code: each.version for each in found if each.status == "ok"}
    return tuple(sorted(found, key=place))


def _content(
    found: Consolidation,
    outcomes: Sequence[Outcome],
    listed: Sequence[ListedSchool] | None,
    library: Library,
    language: str,
) -> DistrictContent:
    groups = {each.code: each.group for each in listed or ()}
    schools = [
        _line(each, groups)
        for each in outcomes
        if each.status in ("ok", "missing") or (each.status == "faulty" and each.code in groups)
    ]
    best = {each.code: each for each in sorted(schools, key=lambda each: each.status == "received")}
    aside = tuple(_line(each, {}) for each in outcomes if each.file and each.status != "ok")
    asked = [
        Asked(
            each.code, each.name, added(each.groups.values()),
            added(each.groups.get(band, 0) for band in AT_RISK),
        )
        for each in found.schools.values()
    ]  # fmt: skip
    masked = frozenset(code for code, each in found.schools.items() if each.hidden)
    return DistrictContent(
        found, tuple(best.values()), aside, labels(library, language), compared(asked, rule()),
        masked=masked,
    )  # fmt: skip


def _line(each: Outcome, groups: Mapping[str, str]) -> SchoolLine:
    status = "received" if each.status == "ok" else each.status
    return SchoolLine(
        each.code, each.name, groups.get(each.code, ""), status, each.version,
        words=each.problems, file=each.file,
    )  # fmt: skip


def gather_into(
    services: DistrictServices,
    paths: Iterable[Path],
    language: str,
    term: str = "",
    progress: Progress = silent,
) -> Gathered:
    """The same with a district's file: packs are kept in it, judged by its list and its keys, and
    those that came before are added up too."""
    files = files_of(paths)
    came: list[Arrived] = []
    terms: Counter[str] = Counter()
    for done, path in enumerate(files):
        progress(done, len(files))
        read = read_pack(path)
        own = read.received.pack.cover.term if read.received.pack else ""
        came.append(services.packs.take_in(term or own or _usual(services, terms), read))
        terms[own] += 1
    progress(len(files), len(files))
    settled = term or _usual(services, terms)
    outcomes = _in_order(_known(services, came, settled))
    return Gathered(settled, outcomes, services.reports.content(settled, language))


def _usual(services: DistrictServices, terms: Counter[str]) -> str:
    """The term that most packs are of; without any, the newest round's, or today's."""
    best = max((each for each in terms if each), key=lambda each: (terms[each], each), default="")
    rounds = services.rounds.every()
    newest = rounds[0].term if rounds else "{}/{}".format(*term_on(services.desk.today))
    return best or newest


def _known(services: DistrictServices, came: Sequence[Arrived], term: str) -> Iterator[Outcome]:
    """What came now, the schools that were counted before, and those of whom nothing came."""
    board = services.rounds.board(term)
    counted = {
        each.school.code: each.pack for each in board.lines if each.state in COUNTED and each.pack
    }
    counted |= {each.code: each for each in board.aside if each.good}
    seen: set[str] = set()
    for each in came:
        yield _outcome(each, counted, term, again=each.pack is not None and each.pack.id in seen)
        seen |= {each.pack.id} if each.pack else set()
    for code, kept in counted.items():
        if kept.id not in seen:
            line = board.line(code)
            name = line.school.name if line else kept.name
            yield Outcome(code, name, "ok", kept.file, kept.version)
    told = {each.code for each in came} | counted.keys()
    for line in board.lines:
        if line.school.code not in told:
            words: tuple[str, ...] = ()
            if line.pack is not None:
                back = (returned(line.pack),) if line.pack.state == "returned" else ()
                words = services.packs.words(line.pack) + back
            status: Status = "faulty" if line.pack else "missing"
            yield Outcome(line.school.code, line.school.name, status, problems=words)


def _outcome(came: Arrived, counted: Mapping[str, Kept], term: str, *, again: bool) -> Outcome:
    """A file beside what counts now: one that came in an earlier run is as good as new; one that
    was replaced in this very run is not."""
    kept, name = came.pack, came.name or came.file
    version = kept.version if kept else 0
    if came.status == "ok" or (came.status == "duplicate" and not again):
        if kept is not None and kept.good and kept.term != term:
            words = (sentence(Problem("term", kept.term)),)
            return Outcome(came.code, name, "faulty", came.file, version, words)
        now = counted.get(came.code)
        if now is not None and kept is not None and now.id == kept.id:
            return Outcome(came.code, name, "ok", came.file, version)
        if kept is not None and kept.state == "returned":
            return Outcome(came.code, name, "faulty", came.file, version, (returned(kept),))
        if came.status == "ok" and now is not None:
            words = (sentence(Problem("older", f"v{version} < v{now.version}")),)
            return Outcome(came.code, name, "duplicate", came.file, version, words)
    return Outcome(came.code, name, came.status, came.file, version, came.problems)
