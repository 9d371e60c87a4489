"""The numbers of a district for whoever stands above it: Parquet files of the packs that count.

Nothing but what the packs say goes up, and a district's file holds nothing of a child. Small
numbers that a school did not mask are masked before they leave.
"""

import os
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from careapp.domain.access import Action
from careapp.domain.districts import ListedSchool
from careapp.domain.identity import area_code
from careapp.domain.packs import Kept, counted
from careapp.domain.schools import read_term
from careapp.domain.submission_masks import masked
from careapp.domain.submissions import Count, goes_up
from careapp.errors import CareError
from careapp.files import reason, sync_folder
from careapp.i18n import translate
from careapp.progress import Progress, Steps, finish, silent
from careapp.services.desk import Desk
from careapp.services.district_analysis_places import province_of, region_of
from careapp.services.district_settings import DistrictSettings
from careapp.services.rounds import Rounds
from careapp.store import analysis, districts, pack_numbers, packs
from careapp.store.analysis_connection import sorted_errors


class Exported(NamedTuple):
    """What was written: the files, of which terms, and how many packs are in them."""

    files: tuple[Path, ...]
    terms: tuple[str, ...]
    packs: int


class Gathered(NamedTuple):
    """The numbers of all terms, out of the district's file: any lane may write or ask them. `name`
    is what their files are called."""

    writer: analysis.Writer
    name: str
    terms: tuple[str, ...]
    packs: int


class Counted(NamedTuple):
    """A pack that counts, of a school."""

    school: ListedSchool
    kept: Kept
    counts: tuple[Count, ...]


class DistrictAnalysis:
    def __init__(self, desk: Desk, rounds: Rounds, settings: DistrictSettings) -> None:
        self._desk, self._rounds, self._settings = desk, rounds, settings

    def terms(self) -> tuple[str, ...]:
        """The terms that packs came for, or were asked for; the oldest first."""
        return tuple(each.term for each in reversed(self._rounds.every()))

    def counted(self, term: str) -> Iterator[Counted]:
        """The packs of a term that count, with their schools, and their numbers as they may leave
        the district: masked, and without those of single classes or under words of no report."""
        self._desk.require(Action.SEE_PACKS)
        kept = counted(packs.of_term(self._desk.db, term))
        listed = {each.code: each for each in districts.listed(self._desk.db)}
        for code, each in sorted(kept.items()):
            school = listed.get(code) or ListedSchool(code, each.name)
            yield Counted(school, each, self._numbers(each))

    def gather(self) -> Steps[Gathered]:
        """Every term's packs that count, and which schools are missing, school by school: to be
        written, or to be asked. CareError where no pack came yet."""
        self._desk.require(Action.MAKE_REPORTS)
        terms = self.terms()
        if not terms:
            raise CareError(
                translate("Analysis", "The district has no packs yet: there is nothing to export.")
            )
        return self._gather(terms)

    def export(self, folder: Path, progress: Progress = silent) -> Exported:
        """What is gathered, as Parquet files in a new or empty folder: all of them, or none."""
        require_free(folder)
        gathered = finish(self.gather(), progress)
        made = write(gathered, folder)
        self.note(made)
        return made

    def note(self, made: Exported) -> None:
        """It stands in the log of use that the numbers left the district."""
        self._desk.looked("export", "analysis", terms=made.terms)

    def _gather(self, terms: tuple[str, ...]) -> Steps[Gathered]:
        db, area, writer = self._desk.db, self._area(), analysis.Writer()
        total, done = sum(len(counted(packs.of_term(db, term))) for term in terms), 0
        for term in terms:
            yield done, total
            year, number = read_term(term)
            place = {**area, "year": year, "term": number}
            lines = {each.school.code: each for each in self._rounds.board(term).lines}
            for school, kept, counts in self.counted(term):
                line, done = lines.pop(school.code, None), done + 1
                state = {"state": line.state if line else kept.state,
                         "days_late": line.days_late if line else None}  # fmt: skip
                said = _of_pack(kept, counts=True)
                writer.add({**_school(school, place), **said, **state}, counts)
                yield done, total
            for line in lines.values():
                state = {"state": line.state, "days_late": line.days_late}
                shown = _of_pack(line.pack, counts=False)
                writer.add({**_school(line.school, place), **shown, **state}, ())
        return Gathered(writer, area["area_code"], terms, done)

    def _area(self) -> dict[str, str]:
        """The district itself. Without a code of its own it goes by that of most of its schools:
        its files have to have a name that no other district's have."""
        district, db = self._settings.district(), self._desk.db
        codes = [each.code for each in districts.listed(db)]
        codes += [each.code for term in packs.terms(db) for each in packs.of_term(db, term)]
        usual = Counter(area_code(each) for each in codes if each).most_common(1)
        return {
            "area_code": _plain(district.code) or (usual[0][0] if usual else "area"),
            "area": district.name, "province": district.province,
        }  # fmt: skip

    def _numbers(self, kept: Kept) -> tuple[Count, ...]:
        """A school may have sent small numbers to the district as they are: they go no further."""
        counts = pack_numbers.of_file(self._desk.db, kept.checksum)
        open_ = kept.cover is not None and not kept.cover.masked
        shown = masked(counts) if open_ else counts
        return tuple(each for each in shown if goes_up(each.place))


def _school(school: ListedSchool, place: Mapping[str, Any]) -> dict[str, Any]:
    province = province_of(school.code, place["province"])
    return {
        **place, "school_code": school.code, "school": school.name, "cluster": school.group,
        "province": province, "region": region_of(province), "listed_students": school.students,
    }  # fmt: skip


def _of_pack(kept: Kept | None, *, counts: bool) -> dict[str, Any]:
    """Of a pack that does not count, no more than that it came."""
    return {
        "counted": counts,
        "version": kept.version if kept else None,
        "received": kept.received if kept else None,
        "male": kept.male if kept and counts else None,
        "female": kept.female if kept and counts else None,
    }


def _plain(code: str) -> str:
    """A code as the name of a file."""
    return "".join(each for each in code if each.isalnum())


def write(gathered: Gathered, folder: Path, progress: Progress = silent) -> Exported:
    """What was gathered, as Parquet files in a new or empty folder: all of them, or none. Needs no
    connection, so any lane may run it."""
    files, total = list[Path](), len(gathered.terms) * len(analysis.TABLES)
    folder = folder.absolute()
    require_free(folder)
    with _new_folder(folder) as part, sorted_errors(folder):
        progress(0, total)
        for each in gathered.writer.write(part, gathered.name):
            files.append(folder / each.relative_to(part))
            progress(len(files), total)
    return Exported(tuple(files), gathered.terms, gathered.packs)


@contextmanager
def _new_folder(folder: Path) -> Iterator[Path]:
    """Gives a folder to write into that becomes `folder` when all went well. CareError where the
    disk does not let us."""
    part = folder.with_name(f".{folder.name}.careapp-part")
    try:
        shutil.rmtree(part, ignore_errors=True)  # of a run that was killed
        part.mkdir(parents=True)
        yield part
        for path in part.rglob("*.parquet"):
            with path.open("rb+") as file:
                os.fsync(file.fileno())
            sync_folder(path.parent)
        if folder.is_dir():
            folder.rmdir()
        part.replace(folder)
        sync_folder(folder.parent)
    except OSError as problem:
        raise _unwritten(folder, problem) from problem
    finally:
        shutil.rmtree(part, ignore_errors=True)


def require_free(folder: Path) -> None:
    """CareError for a folder that cannot become that of an export."""
    folder = folder.absolute()
    try:
        drive = folder.is_mount()
        taken = next(folder.iterdir(), None) is not None if folder.is_dir() else folder.exists()
    except OSError as problem:
        raise _unwritten(folder, problem) from problem
    if drive:
        raise CareError(
            translate("Analysis", "“{name}” is a whole drive. Name a new folder on it.").format(
                name=folder.name or str(folder)
            )
        )
    if taken:
        raise CareError(
            translate(
                "Analysis",
                "“{name}” is not empty. Name a new folder, or take away what is in it.",
            ).format(name=folder.name)
        )


def _unwritten(folder: Path, problem: OSError) -> CareError:
    return CareError(
        translate("Analysis", "The folder “{name}” cannot be written: {why}.").format(
            name=folder.name, why=reason(problem)
        )
    )
