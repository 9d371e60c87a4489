"""The list of the district's schools: taken in from a file, changed, closed."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.domain.access import Action
from careapp.domain.districts import ListedSchool, is_school_code
from careapp.errors import CareError
from careapp.files import write_whole
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.desk import Desk
from careapp.store import districts
from careapp.store.journal import Entry

if TYPE_CHECKING:
    from careapp.exchange.problems import Problem
    from careapp.exchange.school_list import SchoolList

Before = tuple[tuple[str, ListedSchool | None], ...]  # by code, as it was; None: not there


@dataclass(frozen=True, slots=True)
class SchoolsPreview:
    """A list beside what is known, before anything is written. `missing` are schools that the file
    does not have; `changed` are as the file has them."""

    new: tuple[ListedSchool, ...]
    changed: tuple[ListedSchool, ...]
    unchanged: tuple[ListedSchool, ...]
    missing: tuple[ListedSchool, ...]
    problems: "tuple[Problem, ...]"


def read_schools(path: Path, progress: Progress = silent) -> "SchoolList":
    """The schools in a csv or xlsx file; needs no connection."""
    # openpyxl is loaded when the first list is read
    from careapp.exchange import school_list

    return school_list.read(path, progress)


class DistrictSchools:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def every(self, *, closed: bool = False) -> tuple[ListedSchool, ...]:
        """By cluster and name; those that were closed too when asked for."""
        self._desk.require(Action.SEE_PACKS)
        found = districts.listed(self._desk.db)
        return tuple(each for each in found if closed or not each.closed)

    def read(self, path: Path, progress: Progress = silent) -> "SchoolList":
        return read_schools(path, progress)

    def preview(self, listing: "SchoolList") -> SchoolsPreview:
        """What would be new, changed and missing. Nothing is written."""
        self._desk.require(Action.KEEP_DISTRICT)
        known = {each.code: each for each in districts.listed(self._desk.db)}
        new, changed, unchanged = [], [], []
        for each in listing.schools:
            before = known.get(each.code)
            wanted = _merged(each, before) if before else each
            if before is None:
                new.append(wanted)
            elif wanted != before:
                changed.append(wanted)
            else:
                unchanged.append(before)
        there = {each.code for each in listing.schools}
        missing = [each for each in known.values() if each.code not in there and not each.closed]
        return SchoolsPreview(
            tuple(new), tuple(changed), tuple(unchanged), tuple(missing), listing.problems
        )

    def accept(self, preview: SchoolsPreview, *, close_missing: bool = False) -> Before:
        """Write what is new and changed, and close the missing when asked to; as it was before."""
        gone = (replace(each, closed=True) for each in preview.missing) if close_missing else ()
        return self._write([*preview.new, *preview.changed, *gone])

    def take_in(self, listed: Iterable[ListedSchool]) -> Before:
        """Write the schools of a list that is known to be sound; as they were before."""
        known = {each.code: each for each in districts.listed(self._desk.db)}
        return self._write(
            _merged(each, known[each.code]) if each.code in known else each for each in listed
        )

    def save(self, school: ListedSchool) -> Before:
        """A new school, or a changed or closed one; as it was before."""
        school = replace(
            school, code=school.code.strip(), name=school.name.strip(), group=school.group.strip()
        )
        if not is_school_code(school.code):
            raise CareError(
                translate("District", "The SMIS code of a school has 8 digits: 42010113.")
            )
        if not school.name:
            raise CareError(translate("District", "The school needs a name."))
        return self._write([school])

    def put_back(self, before: Before) -> Before:
        """Schools as they were; what takes that back in turn. One that was not there is closed."""
        known = {each.code: each for each in districts.listed(self._desk.db)}
        wanted = (
            each if each is not None else replace(known[code], closed=True)
            for code, each in before
            if each is not None or code in known
        )
        return self._write(wanted)

    def export(self, path: Path) -> None:
        """The list as csv, as it can be read in again."""
        from careapp.exchange import school_list

        out = io.StringIO(newline="")
        csv.writer(out).writerows(school_list.lines(self.every()))
        write_whole(path, out.getvalue().encode("utf-8-sig"))
        self._desk.looked("export", "schools")

    def _write(self, wanted: Iterable[ListedSchool]) -> Before:
        self._desk.require(Action.KEEP_DISTRICT)
        known = {each.code: each for each in districts.listed(self._desk.db)}
        schools = list(wanted)

        def entries() -> Iterator[Entry]:
            for each in schools:
                yield from districts.save_listed(each, known.get(each.code))

        self._desk.write(entries())
        return tuple((each.code, known.get(each.code)) for each in schools)


def _merged(read: ListedSchool, known: ListedSchool) -> ListedSchool:
    """What a file says of a known school; what it does not say stays."""
    return replace(
        read,
        group=read.group or known.group,
        subdistrict=read.subdistrict or known.subdistrict,
        students=known.students if read.students is None else read.students,
        phone=read.phone or known.phone,
    )
