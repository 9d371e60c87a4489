"""Files kept with a student, and with a referral, an activity or a plan: taken in, seen, out again.

A file that is opened has to lie on the disk while another program shows it (opened_copies).
"""

from collections.abc import Iterable
from pathlib import Path

from careapp.domain import documents as kinds
from careapp.domain.access import Action
from careapp.domain.documents import Document
from careapp.errors import CareError
from careapp.files import new_file
from careapp.i18n import translate
from careapp.services import opened_copies
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import documents, schools


class Documents:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def of_student(self, student: str) -> list[Document]:
        """All files of a child, those of its referrals and plans too; the newest first."""
        self._reach(Action.SEE_RECORDS, student, "")
        return documents.of_student(self._desk.db, student)

    def of(self, about: str) -> list[Document]:
        """The files of a referral, an activity or a plan; the newest first."""
        self._desk.require(Action.SEE_RECORDS)
        found = documents.about(self._desk.db, about)
        for student in {each.student for each in found}:
            self._reach(Action.SEE_RECORDS, student, about)
        return found

    def of_activity(self, activity: str) -> list[Document]:
        """The files of an activity that are of no child of it alone; the newest first."""
        self._reach(Action.SEE_RECORDS, "", activity)
        return [each for each in documents.about(self._desk.db, activity) if not each.student]

    def counts(self, about: Iterable[str]) -> dict[str, int]:
        """How many files each of some referrals or activities has; those with none are missing."""
        self._desk.require(Action.SEE_RECORDS)
        return documents.counts(self._desk.db, tuple(about))

    def names(self) -> dict[str, str]:
        """Who may have added a file: everybody of the school by id."""
        return schools.staff_names(self._desk.db)

    def add(self, student: str, about: str, name: str, data: bytes) -> str:
        """Keep a file with a child (`student`), with something (`about`) or with both; its id.

        A picture loses what its camera wrote into it; the window makes it small before.
        """
        self._reach(Action.FILL_FORMS, student, about)
        media = kinds.media_of(data)
        if not media:
            raise CareError(
                translate(
                    "Documents",
                    "“{name}” is not kept here. Use PDF, JPEG, PNG, Word (.docx) or Excel (.xlsx) "
                    "without macros.",
                ).format(name=name)
            )
        if len(data) > kinds.MOST:
            raise CareError(
                translate(
                    "Documents", "“{name}” is too large. A file may have 5 MB at the most."
                ).format(name=name)
            )
        desk = self._desk
        made = Document(desk.new_id(), student, about, kinds.tidy_name(name, media), media,
                        desk.today, desk.actor.staff)  # fmt: skip
        desk.write([documents.save_document(made, kinds.bare(media, data))])
        return made.id

    def take_away(self, id_: str) -> Document:
        """Put a file out of sight; `bring_back` undoes it."""
        return self._mark(id_, deleted=True)

    def bring_back(self, id_: str) -> Document:
        return self._mark(id_, deleted=False)

    def content(self, id_: str) -> tuple[Document, bytes]:
        """A file and what is in it; that it was looked at is noted."""
        found, data = self._content(id_)
        self._desk.looked("document", id_, found.student)
        return found, data

    def save_as(self, id_: str, path: Path) -> Path:
        """Write a copy where the user wants it; it is not protected there any more, and noted."""
        found, data = self._content(id_)
        with new_file(path) as part:
            part.write_bytes(data)
        self._desk.looked("export", "document", found.student, document=id_)
        return path

    def open_copy(self, id_: str) -> Path:
        """Write a copy for another program to show; it goes with `forget_copies`."""
        found, data = self.content(id_)
        opened_copies.sweep(self._desk.file)
        inside = opened_copies.folder_of(self._desk.file) / found.id
        try:
            inside.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = inside / found.name
            path.write_bytes(data)
        except OSError as problem:
            raise CareError(
                translate("Documents", "“{name}” cannot be opened: no room for a copy.").format(
                    name=found.name
                )
            ) from problem
        return path

    def forget_copies(self) -> None:
        """Delete every copy that was opened: at the lock and at the end."""
        opened_copies.forget(self._desk.file)

    def _content(self, id_: str) -> tuple[Document, bytes]:
        found = self._document(id_)
        self._reach(Action.SEE_RECORDS, found.student, found.about)
        if found.deleted:
            raise _gone()
        return found, documents.content(self._desk.db, id_)

    def _mark(self, id_: str, *, deleted: bool) -> Document:
        found = self._document(id_)
        self._reach(Action.FILL_FORMS, found.student, found.about)
        self._desk.write(documents.mark_deleted(found, deleted=deleted))
        return found

    def _document(self, id_: str) -> Document:
        found = documents.document(self._desk.db, id_)
        if found is None:
            raise _gone()
        return found

    def _reach(self, action: Action, student: str, about: str) -> None:
        """By the child; a file of no child by the classes of its activity."""
        if student:
            self._desk.require(action)
            self._people.student(student, action)
            return
        self._desk.require(action, documents.classrooms_of(self._desk.db, about))


def _gone() -> CareError:
    return CareError(translate("Documents", "This file is not here any more."))
