"""What an edition of cut-offs would change: worked out from the answers, nothing stored."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Informant, Record
from careapp.domain.schools import Term
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition
from careapp.progress import Progress
from careapp.services.desk import Desk
from careapp.services.editions import scores_by
from careapp.store import people, records

_Said = Mapping[str, tuple[int | float | None, str]]  # score and band, by scale


@dataclass(frozen=True, slots=True)
class Moved:
    """A child who would be in another band, and the score that says so."""

    pupil: Pupil
    informant: Informant
    score: int | float | None


@dataclass(frozen=True, slots=True)
class Change:
    """Who would go from one band of a scale to another; "" is no band."""

    scale: str
    before: str
    after: str
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A form in a term by two editions: the one in use, and the one that is tried.

    `counted` are the filled forms that count; the changes go by scale, then by band.
    """

    form: Form
    term: Term
    classroom: Classroom | None
    before: Edition
    after: Edition
    counted: int
    changes: tuple[Change, ...]

    @property
    def children(self) -> int:
        """How many would be in another band in at least one scale."""
        return len({each.pupil.student.id for change in self.changes for each in change.moved})


def preview(
    desk: Desk,
    form: Form,
    editions: tuple[Edition, Edition],
    term: Term,
    classroom: Classroom | None,
    progress: Progress,
) -> Preview:
    """Of the children that are in the term's reports, and that the role reaches."""
    before, after = editions
    found = people.pupils(desk.db, term.count_day, classroom)
    pupils = {p.student.id: p for p in found if desk.actor.reaches(p.classroom.label)}
    counted = records.counted(desk.db, term.id, (form.id,), list(pupils)) if form.scales else ()
    by_child = {(each.student, each.informant): each for each in counted}
    stored = [_stored(desk, form, each, term, list(pupils)) for each in editions]
    moved: dict[tuple[str, str, str], list[Moved]] = {}
    order = {id_: n for n, id_ in enumerate(pupils)}
    for done, key in enumerate(sorted(by_child, key=lambda each: order[each[0]]), 1):
        record, pupil = by_child[key], pupils[key[0]]
        was, now = (
            known.get(key) or _said(desk, form, edition, record, pupil)
            for known, edition in zip(stored, editions, strict=True)
        )
        for scale in was.keys() | now.keys():
            (_, old), (score, new) = was.get(scale, _NOTHING), now.get(scale, _NOTHING)
            if old != new:
                one = Moved(pupil, record.informant, score)
                moved.setdefault((scale, old, new), []).append(one)
        progress(done, len(by_child))
    changes = tuple(_in_order(form.scales, moved))
    return Preview(form, term, classroom, before, after, len(by_child), changes)


_NOTHING = (None, "")


def _stored(
    desk: Desk, form: Form, edition: Edition, term: Term, students: Iterable[str]
) -> dict[tuple[str, str], _Said]:
    """What is written already: that is what the reports say."""
    found: dict[tuple[str, str], dict[str, tuple[int | float | None, str]]] = {}
    for each in records.outcomes(desk.db, term.id, (form.id,), edition.id, students=list(students)):
        said = found.setdefault((each.student, each.informant), {})
        said[each.scale] = (each.score, each.band)
    return dict(found)


def _said(desk: Desk, form: Form, edition: Edition, record: Record, pupil: Pupil) -> _Said:
    scores = scores_by(desk.library, form, edition, record, pupil.student)
    return {each.scale: (each.score, each.band) for each in scores}


def _in_order(
    scales: Iterable[Scale], moved: Mapping[tuple[str, str, str], list[Moved]]
) -> Iterator[Change]:
    for scale in scales:
        bands = {band: n for n, band in enumerate(("", *scale.bands))}
        mine = [key for key in moved if key[0] == scale.id]
        for key in sorted(mine, key=lambda each: (bands.get(each[1], 0), bands.get(each[2], 0))):
            yield Change(*key, tuple(moved[key]))
