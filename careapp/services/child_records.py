"""The records of one child with their results, read once for all that a page says of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from careapp.domain.people import Student
from careapp.domain.records import Record, Score
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use, scores_by
from careapp.store import records, timeline

_CHIEF = ("overall", "total")  # the scales that speak for a whole form


@dataclass(slots=True)
class ChildRecords:
    """All records of a child, the newest first; those of forms that are not here any more too."""

    desk: Desk
    student: Student
    all: tuple[Record, ...]
    stored: Mapping[str, Mapping[str, tuple[Score, ...]]]  # record → edition → scores
    _editions: dict[tuple[str, str], Edition] = field(default_factory=dict)
    _scores: dict[str, Mapping[str, Score]] = field(default_factory=dict)

    def form(self, record: Record) -> Form | None:
        """The version that the record was filled in with; None for a form that is gone."""
        library = self.desk.library
        return library.form(record.form, record.version) if record.form in library.ids else None

    def scores(self, record: Record) -> Mapping[str, Score]:
        """By scale, by the edition in use in the record's term; none before it is finished."""
        if record.id not in self._scores:
            self._scores[record.id] = {each.scale: each for each in self._found(record)}
        return self._scores[record.id]

    def _found(self, record: Record) -> tuple[Score, ...]:
        form = self.form(record)
        if form is None or record.status != "final" or not form.scales:
            return ()
        edition = self._edition(record)
        known = self.stored.get(record.id, {}).get(edition.id)
        if known is not None:
            return known
        library = self.desk.library
        return scores_by(library, library.form(record.form), edition, record, self.student)

    def _edition(self, record: Record) -> Edition:
        """The one in use in the record's term; looked up once for each form and term."""
        key = (record.form, record.term)
        if key not in self._editions:
            self._editions[key] = edition_in_use(self.desk, record.form, term=record.term)
        return self._editions[key]

    def chief(self, record: Record) -> Score | None:
        """The score that speaks for the whole form: its overall group, its total, else the first
        of its scales that has a group."""
        found = self.scores(record)
        for scale in _CHIEF:
            if scale in found:
                return found[scale]
        form = self.form(record)
        scales = form.scales if form else ()
        told = (found[each.id] for each in scales if each.id in found)
        return next((each for each in told if each.band or each.score is not None), None)

    def before(self, record: Record) -> Record | None:
        """The newest finished one of the same form and informant from an earlier term."""
        alike = (
            each
            for each in self.all
            if (each.form, each.informant) == (record.form, record.informant)
            and each.status == "final"
            and each.term < record.term
        )
        return next(alike, None)

    def counted(self, form: str, informant: str = "") -> dict[str, Record]:
        """By term the one that counts: the latest finished one."""
        found: dict[str, Record] = {}
        for each in self.finished(form):
            if not informant or each.informant == informant:
                found.setdefault(each.term, each)
        return found

    def finished(self, form: str) -> Iterator[Record]:
        """The newest first."""
        return (each for each in self.all if each.form == form and each.status == "final")


def records_of(desk: Desk, student: Student) -> ChildRecords:
    """Of a child that the account reaches; that is for the caller to see to."""
    found = records.of_student(desk.db, student.id)
    return ChildRecords(desk, student, tuple(found), timeline.scores(desk.db, student.id))
