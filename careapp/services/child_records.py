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


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What is the same for all children, looked up once: forms, and editions by form and term."""

    forms: dict[tuple[str, int], Form | None] = field(default_factory=dict)
    editions: dict[tuple[str, str], Edition] = field(default_factory=dict)


@dataclass(slots=True)
class ChildRecords:
    """All records of a child, the newest first; those of forms that are not here any more too."""

    desk: Desk
    student: Student
    all: tuple[Record, ...]
    stored: Mapping[str, Mapping[str, tuple[Score, ...]]]  # record → edition → scores
    known: LookedUp = field(default_factory=LookedUp)
    _scores: dict[str, Mapping[str, Score]] = field(default_factory=dict)

    def form(self, record: Record) -> Form | None:
        """The version that the record was filled in with; None for a form that is gone."""
        key, forms = (record.form, record.version), self.known.forms
        if key not in forms:
            library = self.desk.library
            forms[key] = library.form(*key) if record.form in library.ids else None
        return forms[key]

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
        """The one in use in the record's term."""
        key, editions = (record.form, record.term), self.known.editions
        if key not in editions:
            editions[key] = edition_in_use(self.desk, record.form, term=record.term)
        return editions[key]

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


def records_of(desk: Desk, student: Student, known: LookedUp | None = None) -> ChildRecords:
    """Of a child that the account reaches; that is for the caller to see to. `known` is shared by
    children of whom all are read in one go."""
    found = tuple(records.of_student(desk.db, student.id))
    stored = timeline.scores(desk.db, student.id)
    return ChildRecords(desk, student, found, stored, known or LookedUp())
