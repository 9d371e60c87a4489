"""All that is kept about one child as a paper: every row in words where there are words for it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from careapp.domain.access_copies import KeptRow, Logged, Whole
from careapp.domain.calendar import be_date_short
from careapp.i18n import language, translate
from careapp.reports.heading import Heading, footer
from careapp.reports.model import Block, Column, Fields, Head, Note, Report, Row, Section, Table
from careapp.services import access_labels, look_words
from careapp.services.access_codes import Codes
from careapp.services.child_record import answered
from careapp.services.child_records import ChildRecords, records_of
from careapp.services.desk import Desk
from careapp.services.history_words import Words
from careapp.services.settings import SchoolSettings
from careapp.services.timeline_records import score_words
from careapp.store import people, schools
from careapp.store.history import Edit

NAME = "access-copy"
_ALONE = ("student", "record")  # tables of which each row is a table of its own
_SILENT = frozenset({*Words.SILENT, "sort_key", "wrapped", "who", "key"})
_PLACES = ("tbl", "row", "field", "earlier", "later", "package")  # of the log, for the program


def access_report(desk: Desk, settings: SchoolSettings, whole: Whole) -> Report:
    """The paper, in the language in use."""
    school, now = settings.school(), desk.file.clock.now()
    heading = Heading(school.name, school.area, desk.current_term(), now, language=language())
    title = translate("AccessCopy", "Copy of all that is kept about {name}").format(name=whole.name)
    made = translate("AccessCopy", "Made by {who} on {day} at {time}").format(
        who=whole.by, day=be_date_short(now.date(), language()), time=f"{now:%H:%M}"
    )
    blocks = tuple(_Teller(desk, whole).blocks())
    section = Section(title, (school.name, made), blocks)
    return Report(NAME, (section,), (), footer=_foot(heading, whole), language=language())


def _foot(heading: Heading, whole: Whole) -> str:
    holds = translate(
        "AccessCopy", "Holds health data of 1 child: for {name} and the family alone"
    ).format(name=whole.name)
    return f"{holds} · {footer(heading)}"


class _Teller:
    """Goes through a child's rows; records are read once."""

    def __init__(self, desk: Desk, whole: Whole) -> None:
        self._desk, self._whole = desk, whole
        self._words = Words(desk, schools.staff_names(desk.db))
        self._codes = Codes(desk, whole.staff)
        self._known: ChildRecords | None = None

    def blocks(self) -> Iterator[Block]:
        yield Note(
            translate(
                "AccessCopy",
                "Under section 30 of the Personal Data Protection Act B.E. 2562. Days are of the "
                "Buddhist Era. What was taken away in the program is kept in its log until it is "
                "erased; it stands in the machine-readable copy.",
            )
        )
        kept = [each for each in self._whole.rows if not each.deleted]
        tables = sorted({each.table for each in kept}, key=access_labels.order)
        for table in tables:
            rows = [each for each in kept if each.table == table]
            if table == "result":
                continue  # told with its record
            if table in _ALONE:
                for each in rows:
                    yield from self._one(each)
            else:
                yield self._several(table, rows)
        yield from self._sealed()
        yield from self._files()
        yield from self._logs()

    def _one(self, row: KeptRow) -> Iterator[Block]:
        """A row as a table of its fields, or a record as a table of its answers."""
        if row.table == "record":
            yield from self._record(row)
            return
        pairs = tuple((label, value) for label, value in self._pairs(row) if value)
        yield Fields(pairs, access_labels.table(row.table), wide=False)

    def _record(self, row: KeptRow) -> Iterator[Block]:
        known = self._records()
        record = next((each for each in known.all if each.id == row.id), None)
        form = known.form(record) if record else None
        title = self._words.title(_edit(row))
        lines = [Row((self._said(row),))]
        if record is None or form is None:
            yield _plain_table(title, [*lines, *(Row(pair) for pair in self._pairs(row))])
            return
        scores = known.scores(record)
        named = {scale.id: scale.text.of(language()) for scale in form.scales}
        lines = [
            Row((named[id_], score_words(form, score)))
            for id_, score in scores.items()
            if id_ in named and (score.band or score.score is not None)
        ]
        for part in answered(form, record):
            lines += [Row(line) for line in part.lines]
        yield _plain_table(f"{title} · {self._said(row)}", lines)

    def _several(self, table: str, rows: Sequence[KeptRow]) -> Table:
        heads = (translate("AccessCopy", "Written"), translate("AccessCopy", "What is kept"))
        lines = [
            Row((self._said(each), " · ".join(f"{k}: {v}" if k else v for k, v in pairs)))
            for each in rows
            if (pairs := [pair for pair in self._pairs(each) if pair[1]])
        ]
        columns = (Column("text", 1.3), Column("text", 4))
        title = access_labels.table(table)
        return Table((tuple(map(Head, heads)),), columns, tuple(lines), title)

    def _pairs(self, row: KeptRow) -> Iterator[tuple[str, str]]:
        """A row's fields in words."""
        if row.table == "draft":
            yield from self._codes.draft(row.fields)
            return
        edit = _edit(row)
        if row.table in ("plan_move", "referral_move"):
            yield "", self._words.title(edit)
        for name, value in row.fields.items():
            if _is_silent(row.table, name):
                continue
            if isinstance(value, Mapping):
                yield from ((str(part), str(said or "")) for part, said in value.items())
                continue
            label = self._codes.label(name) or access_labels.field(row.table, name)
            yield label or self._words.label(edit, name) or name, self._value(edit, name, value)

    def _value(self, edit: Edit, name: str, value: Any) -> str:
        said = access_labels.value(edit.table, name, value)
        if said is None:
            said = self._codes.value(edit.table, name, value)
        if said is not None:
            return said
        if isinstance(value, list):
            return ", ".join(map(str, value))
        return self._words.value(edit, name, value)

    def _said(self, row: KeptRow) -> str:
        who = self._whole.staff.get(row.who, "")
        return " ".join(filter(None, (be_date_short(row.at.date(), language()), who)))

    def _records(self) -> ChildRecords:
        if self._known is None:
            student = people.student(self._desk.db, self._whole.student)
            assert student is not None, "a child that was found a moment ago"
            self._known = records_of(self._desk, student)
        return self._known

    def _sealed(self) -> Iterator[Block]:
        if self._whole.sealed:
            title = translate("AccessCopy", "Sealed notes of the guidance teachers")
            yield _plain_table(title, [Row(("", text)) for text in self._whole.sealed.values()])

    def _files(self) -> Iterator[Block]:
        if self._whole.files:
            title = translate("AccessCopy", "Photos and documents")
            lines = [
                Row((be_date_short(each.day, language()) if each.day else "", each.name))
                for each in self._whole.files
            ]
            yield _plain_table(title, lines)

    def _logs(self) -> Iterator[Block]:
        library = self._desk.library
        if changes := self._whole.changes:
            title = translate("AccessCopy", "Who wrote something")
            yield self._log(title, changes, lambda each: access_labels.table(each.what))
        if looks := self._whole.looks:
            title = translate("AccessCopy", "Who looked, exported or printed")
            yield self._log(
                title, looks, lambda each: look_words.sentence(each.what, each.row, {}, library)
            )

    def _log(self, title: str, log: Sequence[Logged], words: Callable[[Logged], str]) -> Table:
        heads = (
            translate("AccessCopy", "When"),
            translate("AccessCopy", "Who"),
            translate("AccessCopy", "What"),
        )
        lines = tuple(
            Row((
                f"{be_date_short(each.at.date(), language())} {each.at:%H:%M}",
                self._whole.staff.get(each.who, ""),
                words(each),
            ))
            for each in log
        )  # fmt: skip
        columns = (Column("text", 1.2), Column("text", 1.6), Column("text", 2.6))
        return Table((tuple(map(Head, heads)),), columns, lines, title)


def _is_silent(table: str, name: str) -> bool:
    """Fields for the program alone, and those that the title says."""
    if table == "guardian" and name == "role":
        return False
    if table == "conflict" and name in _PLACES:
        return True
    return name in _SILENT or (name == "kind" and table.endswith("_move"))


def _plain_table(title: str, rows: Sequence[Row]) -> Table:
    heads = (translate("AccessCopy", "About"), translate("AccessCopy", "What is kept"))
    columns = (Column("text", 2.4), Column("text", 3))
    whole = tuple(Row((*each.values, "")[:2]) for each in rows)
    return Table((tuple(map(Head, heads)),), columns, whole, title)


def _edit(row: KeptRow) -> Edit:
    """A row as the history tells it."""
    fields = dict(row.fields)
    return Edit("", row.who, "", row.table, row.id, fields, None, frozenset())
