"""What a child's page on paper says besides the results of the term."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.domain.records import Informant, Outcome, Score
from careapp.domain.schools import Term
from careapp.forms.agreement import SideBySide, side_by_side
from careapp.reports.child_notes import Compared
from careapp.services.desk import Desk
from careapp.services.last_time import Since, finished, since
from careapp.services.report_kinds import SCREENING, SDQ
from careapp.store import records

_CHIEF = {SCREENING: "overall", **dict.fromkeys(SDQ, "total")}


@dataclass(frozen=True, slots=True)
class Besides:
    """The informants of the SDQ side by side, and the chief results beside those of last time."""

    sides: tuple[SideBySide, ...]
    compared: tuple[Compared, ...]


def besides(desk: Desk, term: Term, pupil: Pupil, sdq: Iterable[Outcome], language: str) -> Besides:
    """Of a child that the role reaches; `sdq`: its results of the term."""
    forms = [desk.library.form(id_) for id_ in SDQ]
    who = {form.id: form.informants[0] for form in forms}
    said: dict[Informant, list[Score]] = {}
    for each in sdq:
        score = Score(each.scale, each.score, each.band, each.flags)
        said.setdefault(who[each.form], []).append(score)
    found = finished(desk, term, records.of_student(desk.db, pupil.student.id))
    told = since(desk, term, pupil.student, found, _CHIEF)
    compared = (made for each in told for made in _compared(each, language))
    return Besides(tuple(side_by_side(forms, said)), tuple(compared))


def _compared(told: Since, language: str) -> Iterator[Compared]:
    chief, known = _CHIEF[told.form.id], told.known
    for change in told.changes:
        if told.before is not None and change.scale == chief:
            source = known.source.of(language) if known else ""
            doubtful = known is not None and not known.verified
            who = told.informant if told.form.id in SDQ else ""
            yield Compared(who, told.before, change, source, doubtful)
