"""The right of access: all that is kept about one child, to be read and for machines.

Sealed notes go in only where who makes the copy can open them, and chose so.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from careapp import paths
from careapp.domain import access_copies as domain
from careapp.domain.access import Action
from careapp.domain.access_copies import KeptFile, KeptRow, Logged, Whole, Wish
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.reports.model import Report
from careapp.services.access_words import access_report
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.sealed_notes import SealedNotes
from careapp.services.settings import SchoolSettings
from careapp.store import access_copies, schools
from careapp.store import people as store_people
from careapp.store.duplicates import joined


class AccessCopies:
    def __init__(self, desk: Desk, people: People, settings: SchoolSettings) -> None:
        self._desk, self._people, self._settings = desk, people, settings

    def may_open_sealed(self) -> bool:
        """Whether there is a choice about the sealed notes at all."""
        return self._desk.actor.may(Action.SEALED_NOTES)

    def gather(self, student: str, wish: Wish) -> Whole:
        """Everything about the child; that a copy was made is logged."""
        desk = self._desk
        desk.require(Action.ACCESS_COPY)
        found = self._people.student(student)
        if wish.sealed:
            desk.require(Action.SEALED_NOTES)
        desk.looked("export", "access copy", student, sealed=wish.sealed, files=wish.files)
        zone = desk.file.clock.now().tzinfo
        rows = [self._bare(student, each) for each in access_copies.rows(desk.db, student, zone)]
        rows += access_copies.activities(desk.db, student, zone)
        rows += access_copies.typed(desk.db, student, zone)
        return Whole(
            student, found.name, self._settings.school().name, desk.file.clock.now(),
            desk.actor.name, rows,
            [*map(_alone, access_copies.changes(desk.db, student, zone))] if wish.logs else (),
            access_copies.looks(desk.db, student, zone) if wish.logs else (),
            tuple(self._files(rows, with_bytes=wish.files)),
            self._sealed(rows) if wish.sealed else {},
            schools.staff_names(desk.db),
        )  # fmt: skip

    def report(self, whole: Whole) -> Report:
        """The readable half, as a paper."""
        return access_report(self._desk, self._settings, whole)

    def save(self, student: str, path: Path, wish: Wish, password: str = "") -> Path:
        """Write the paper (.pdf), or the archive with data, schema, files and paper (.zip); where
        it lies. CareError for another ending."""
        whole = self.gather(student, wish)
        return write(whole, self.report(whole), path, password)

    def _bare(self, student: str, each: KeptRow) -> KeptRow:
        """Without the sealed words, which nobody can read as they lie there, and of another child
        with no more than the name of a sibling."""
        if each.table == "sibling":
            return self._sibling(student, each)
        if each.table != "sealed_note":
            return each
        kept = {name: said for name, said in each.fields.items() if name not in ("sealed", "key")}
        return replace(each, fields=kept)

    def _sibling(self, student: str, each: KeptRow) -> KeptRow:
        mine = {student, *joined(self._desk.db).kin(student)}
        one, other = (str(each.fields.get(name, "")) for name in ("one", "other"))
        found = store_people.student(self._desk.db, other if one in mine else one)
        fields = {name: each.fields.get(name) for name in ("said", "day", "who")}
        if fields["said"] == "yes" and found is not None:
            fields["name"] = found.name
        return replace(each, id=f"sibling|{each.at:%Y%m%dT%H%M%S%f}", fields=fields)

    def _files(self, rows: Sequence[KeptRow], *, with_bytes: bool) -> Iterator[KeptFile]:
        for each in rows:
            if each.table not in ("photo", "document") or each.deleted:
                continue
            data = access_copies.content(self._desk.db, each.table, each.id) if with_bytes else b""
            day = str(each.fields.get("day", ""))
            name = str(each.fields.get("name") or each.fields.get("item") or each.table)
            yield KeptFile(
                _path(each, name) if data else "", each.table, each.id, name,
                date.fromisoformat(day) if day else None, data,
            )  # fmt: skip

    def _sealed(self, rows: Sequence[KeptRow]) -> Mapping[str, str]:
        notes = SealedNotes(self._desk, self._people)
        kept = [each for each in rows if each.table == "sealed_note" and not each.deleted]
        found: dict[str, str] = {}
        for plan in sorted({str(each.fields.get("plan", "")) for each in kept}):
            page = notes.page(plan)
            found |= {each.id: each.text for each in page.notes if each.text}
        return found


def write(whole: Whole, report: Report, path: Path, password: str = "") -> Path:
    """Needs no connection, so any lane may run it."""
    from careapp.exchange import protection
    from careapp.reports import document  # loads with the first paper

    ending = path.suffix.lower()
    if ending not in (".pdf", ".zip"):
        raise CareError(
            translate("AccessCopies", "“{name}”: a copy of all data is written as .pdf or .zip.")
            .format(name=path.name)
        )  # fmt: skip
    paper = document.drawn(report)
    if ending == ".pdf":
        return protection.locked_pdf(paper, path, password)
    data = json.dumps(domain.plain(whole), ensure_ascii=False, indent=1, sort_keys=True)
    schema = (paths.resources() / "personal_data" / domain.SCHEMA).read_bytes()
    files = [(domain.DATA, data.encode()), (domain.SCHEMA, schema), (domain.PAPER, paper)]
    files += [(each.path, each.data) for each in whole.files if each.path]
    return protection.locked_archive(files, path, password)


def _alone(each: Logged) -> Logged:
    """A change as it is told: the row of two siblings names the other child."""
    return replace(each, row="") if each.what == "sibling" else each


def _path(each: KeptRow, name: str) -> str:
    """Its place in the archive: by its id, with the ending of its name."""
    ending = Path(name).suffix or (".jpg" if each.table == "photo" else "")
    return f"files/{each.table}-{each.id}{ending}"
