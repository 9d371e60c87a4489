"""What was filled in about a child before, and what has become of it since the last time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.people import Student
from careapp.domain.records import Informant, Record, Score
from careapp.domain.schools import Term
from careapp.forms.change import Change, changes
from careapp.forms.definition import FAMILIES, Form
from careapp.forms.edition import Edition
from careapp.forms.reliability import Reliability, reliability
from careapp.reports.informants import INFORMANTS
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use, scores_by
from careapp.services.report_kinds import SDQ
from careapp.store import records


@dataclass(frozen=True, slots=True)
class Since:
    """A form by one informant, now and the last time (None: this is the first).

    `known`: how far its scores move by chance; None where no source says so, or where the two
    times were filled in with different versions.
    """

    form: Form
    informant: Informant
    edition: Edition
    before: date | None
    now: date
    changes: tuple[Change, ...]
    known: Reliability | None


def finished(desk: Desk, term: Term, found: Iterable[Record]) -> list[Record]:
    """What is finished, in forms that are there still, up to the end of the term; newest first."""
    ids = set(desk.library.ids)
    return [
        each
        for each in found
        if each.status == "final"
        and each.form in ids
        and (each.term == term.id or each.date < term.start)
    ]


def since(
    desk: Desk, term: Term, student: Student, found: Sequence[Record], forms: Iterable[str] = ()
) -> Iterator[Since]:
    """The newest record of each form and informant in the term, and the one before it, whenever
    that was. `found`: the child's finished records, newest first; `forms` leaves the others out.
    """
    chosen = set(forms)
    by_form: dict[tuple[str, Informant], list[Record]] = {}
    for each in found:
        by_form.setdefault((each.form, each.informant), []).append(each)
    told = []
    for (form_id, _), those in by_form.items():
        form = desk.library.form(form_id)
        if those[0].term != term.id or not form.scales or (chosen and form_id not in chosen):
            continue
        if len(those) > 1 or form_id not in SDQ:  # else it stands beside the other informants
            told.append(_since(desk, form, term, student, those[:2]))
    order = [form.id for form in desk.library.forms] if told else []
    yield from sorted(told, key=lambda each: (each.before is None, *_place(each, order)))


def _place(since: Since, order: Sequence[str]) -> tuple[int, int, int]:
    """In the order of the forms; of a family the teacher's first."""
    who = INFORMANTS.index(since.informant) if since.informant else 0
    return FAMILIES.index(since.form.family), who, order.index(since.form.id)


def _since(desk: Desk, form: Form, term: Term, student: Student, those: Sequence[Record]) -> Since:
    now, before = those[0], those[1:]
    edition = edition_in_use(desk, form.id, term=term.id)
    known = reliability(form.id)
    if known and any(each.version != known.version for each in those):
        known = None
    told = changes(
        form,
        edition,
        scores(desk, edition, before[0], student) if before else (),
        scores(desk, edition, now, student),
        known.least if known else None,
    )
    day = before[0].date if before else None
    some = tuple(each for each in told if _is_told(each.now) or _is_told(each.before))
    return Since(form, now.informant, edition, day, now.date, some, known)


def _is_told(score: Score | None) -> bool:
    return score is not None and (score.score is not None or bool(score.band))


def scores(desk: Desk, edition: Edition, record: Record, student: Student) -> Sequence[Score]:
    """By an edition: as they are stored, else worked out and not kept."""
    form = desk.library.form(record.form)
    return records.results(desk.db, record, edition.id) or scores_by(
        desk.library, form, edition, record, student
    )
