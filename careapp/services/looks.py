"""The log of use: who looked at, printed and exported what, and whether it is as it was written."""

import csv
import io
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from careapp.domain import thai
from careapp.domain.access import Action
from careapp.domain.calendar import be_date, be_date_short
from careapp.domain.schools import term_on, usual_term
from careapp.errors import CareError
from careapp.exchange.csv_files import guarded
from careapp.files import write_whole
from careapp.i18n import language, translate
from careapp.progress import Progress, silent
from careapp.reports import look_tables
from careapp.reports.heading import Heading
from careapp.services import look_words, report_holds
from careapp.services.desk import Desk
from careapp.store import looks, people, schools
from careapp.store.entries import Change

PIECE = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries: of a person (staff id), about a child, or about those whose name has a `text`
    in it, of one kind, of these days and the days between; everything where nothing is said."""

    who: str = ""
    student: str = ""
    kind: str = ""
    since: date | None = None
    until: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: who has an entry (names by id, in order), and the day of the
    first entry."""

    people: Mapping[str, str]
    first: date | None


@dataclass(frozen=True, slots=True)
class Look:
    """One entry. `about` is the name of the child, "" for none, and said so once it was erased."""

    id: str
    when: datetime
    who: str
    kind: str
    what: str
    about: str = ""
    student: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some entries, the newest first, and the one before which the next ones lie; "" for none."""

    looks: tuple[Look, ...]
    next: str


@dataclass(frozen=True, slots=True)
class Checked:
    """How many entries the journal and the log of looks have, and the first that does not hold, in
    a sentence; "" when all do. `broken` counts them."""

    changes: int
    looks: int
    broken: int = 0
    first: str = ""


class Looks:
    def __init__(self, desk: Desk, name: Callable[[], str]) -> None:
        """`name` tells what the school, or the district, is called."""
        self._desk, self._name = desk, name

    def listing(self, wanted: Wanted, before: str = "") -> Piece:
        """`before` goes on where a piece ended. That the log was opened is noted in it."""
        self._desk.require_school(Action.READ_LOG)
        if not before and wanted == Wanted():
            self._desk.looked("log", "read")
        found = looks.newest(self._desk.db, self._stored(wanted), PIECE + 1, before)
        shown = tuple(self._looks(found[:PIECE]))
        return Piece(shown, shown[-1].id if len(found) > PIECE else "")

    def choices(self) -> Choices:
        """By what the log can be filtered."""
        desk = self._desk
        desk.require_school(Action.READ_LOG)
        seen, first = {*looks.seen_by(desk.db)}, looks.first(desk.db)
        names = schools.staff_names(desk.db)
        day = looks.moment(first, desk.file.clock.now()).date() if first else None
        return Choices({id_: name for id_, name in names.items() if id_ in seen}, day)

    def check(self, progress: Progress = silent) -> Checked:
        """Read both logs from end to end and follow their chains."""
        desk = self._desk
        desk.require_school(Action.READ_LOG)
        desk.looked("log", "check")
        changes, looked = looks.counts(desk.db)
        progress(0, 2)
        in_journal = [("change", each) for each in desk.file.journal.faults()]
        progress(1, 2)
        faults = [*in_journal, *(("look", each) for each in desk.file.looks.faults())]
        progress(2, 2)
        if not faults:
            return Checked(changes, looked)
        table, first = min(faults, key=lambda each: each[1].entry)
        words = self._broken(table, first.entry, altered=first.kind == "changed")
        return Checked(changes, looked, len(faults), words)

    def gather(self, wanted: Wanted) -> "Gathered":
        """All entries for a file, which `write` makes in whatever thread; noted in the log."""
        desk = self._desk
        desk.require_school(Action.READ_LOG)
        found = self._looks(looks.newest(desk.db, self._stored(wanted)))
        term = usual_term(*term_on(desk.today))
        heading = Heading(self._name(), "", term, desk.file.clock.now(), language=language())
        desk.looked("log", "export", count=len(found))
        return Gathered(heading, _line_of_filter(wanted), found)

    def note_paper(self, name: str, ending: str = "") -> None:
        """A paper that was made left the program: saved as a file, or without `ending` printed."""
        if ending:
            self._desk.looked("export", name, ending=ending)
        else:
            self._desk.looked("print", name)

    def _looks(self, found: Sequence[Change]) -> list[Look]:
        desk, now = self._desk, self._desk.file.clock.now()
        staff, names = schools.staff_names(desk.db), dict[str, str]()
        made = []
        for each in found:
            if each.student and each.student not in names:
                child = people.student(desk.db, each.student)
                names[each.student] = child.name if child else translate("Looks", "(erased)")
            made.append(
                Look(
                    each.id, looks.moment(each.id, now), staff.get(each.who, each.who),
                    look_words.kind_of(each.tbl),
                    look_words.sentence(each.tbl, each.row, each.values, desk.library),
                    names.get(each.student, ""), each.student,
                )
            )  # fmt: skip
        return made

    def _stored(self, wanted: Wanted) -> looks.Wanted:
        zone = self._desk.file.clock.now().tzinfo

        def start(day: date | None) -> datetime | None:
            return datetime.combine(day, time(), zone) if day else None

        after = wanted.until + timedelta(days=1) if wanted.until else None
        kinds = look_words.KINDS[wanted.kind] if wanted.kind else ()
        days = start(wanted.since), start(after)
        return looks.Wanted(wanted.who, self._students(wanted), kinds, *days)

    def _students(self, wanted: Wanted) -> Collection[str] | None:
        if wanted.student or not wanted.text or self._desk.file.folder.kind == "district":
            return [wanted.student] if wanted.student else None  # a district has no children
        asked = thai.search_form(wanted.text)
        return [
            each.id
            for each in people.students(self._desk.db)
            if asked in thai.search_form(each.name, each.nickname, each.code)
        ]

    def _broken(self, table: str, id_: str, *, altered: bool) -> str:
        """Where a log does not hold any more."""
        desk = self._desk
        found, when = looks.entry(desk.db, table, id_), looks.moment(id_, desk.file.clock.now())
        name = schools.staff_names(desk.db).get(found.who, found.who) if found else ""
        words = translate(
            "Looks",
            "{log}: before the entry of {name} on {day} at {time} something is missing, or was "
            "moved (entry {id}).",
        )
        if altered:
            words = translate(
                "Looks", "{log}: the entry of {name} on {day} at {time} was altered (entry {id})."
            )
        log = translate("Looks", "Log of changes")
        if table == "look":
            log = translate("Looks", "Log of use")
        return words.format(
            log=log, name=name, day=be_date_short(when.date(), language()), time=f"{when:%H:%M}",
            id=id_,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gathered:
    """Entries on their way into a file, and by what they were filtered."""

    heading: Heading
    filter: str
    looks: Sequence[Look]


def write(gathered: Gathered, path: Path, progress: Progress = silent) -> Path:
    """Write a file that is an .xlsx or a .csv by its ending; CareError for any other."""
    lines = [_cells(each) for each in gathered.looks]
    if path.suffix.lower() == ".csv":
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow(look_tables.heads(gathered.heading))
        writer.writerows([guarded(cell) for cell in line] for line in lines)
        write_whole(path, out.getvalue().encode("utf-8-sig"))
        return path
    if path.suffix.lower() != ".xlsx":
        raise CareError(translate("Looks", "The log is saved as .xlsx or .csv."))
    from careapp.reports import papers  # openpyxl loads with the first workbook

    report = look_tables.log(gathered.heading, gathered.filter, lines)
    children = len({each.student for each in gathered.looks if each.student})
    holds = report_holds.words_of(report.name, children, report.language)
    foot = " · ".join(filter(None, (holds, report.footer)))
    papers.write(replace(report, footer=foot), path, progress)
    return path


def _cells(look: Look) -> tuple[str, ...]:
    when = f"{be_date(look.when.date())} {look.when:%H:%M:%S}"
    kind = look_words.kind_word(look.kind) if look.kind else ""
    return when, look.who, kind, look.what, look.about


def _line_of_filter(wanted: Wanted) -> str:
    days = [be_date_short(day, language()) for day in (wanted.since, wanted.until) if day]
    kind = look_words.kind_word(wanted.kind) if wanted.kind else ""
    return " · ".join(filter(None, (kind, " – ".join(days))))
