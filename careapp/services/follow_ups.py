"""Forms that the result of another one asks for: about whom they are still to be filled in."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from careapp.domain.records import Informant, Outcome, Score
from careapp.domain.schools import Term
from careapp.forms.asking import asked_next
from careapp.forms.definition import Form
from careapp.services.desk import Desk
from careapp.services.screenings import Screenings
from careapp.store import records


@dataclass(frozen=True, slots=True)
class Due:
    """A form, and the children (ids) whose results ask for it."""

    form: Form
    students: frozenset[str]

    @property
    def informant(self) -> Informant:
        return self.form.informants[0]


class FollowUps:
    """Worked out from the records each time: nothing has to be kept, and nothing can be lost."""

    def __init__(self, desk: Desk, screenings: Screenings) -> None:
        self._desk, self._screenings = desk, screenings

    def due(
        self, term: Term, filled: Collection[str], students: Collection[str] | None = None
    ) -> tuple[Due, ...]:
        """What is still to be filled in in a term, about all whom the role reaches or some of them;
        `filled` are the forms that are filled in about anybody."""
        library, found = self._desk.library, dict[str, set[str]]()
        asking = library.may_say("[[follow_ups]]")
        for id_ in library.ids:
            if id_ in asking and id_ in filled and (form := library.form(id_)).follow_ups:
                for student, next_form in self._asked_by(form, term, students):
                    found.setdefault(next_form, set()).add(student)
        return tuple(
            Due(library.form(id_), frozenset(found[id_])) for id_ in library.ids if id_ in found
        )

    def _asked_by(
        self, form: Form, term: Term, students: Collection[str] | None
    ) -> Iterator[tuple[str, str]]:
        """The child, and the form."""
        ids = tuple({each.form for each in form.follow_ups} & {*self._desk.library.ids})
        outcomes = self._screenings.outcomes(term, (form.id,), students=students)
        days = records.last_days(self._desk.db, term.id, ids, students)
        for student, day, scores in _results(outcomes):
            for id_ in asked_next(form, scores, day, days.get(student, _NOTHING)):
                if id_ in ids:
                    yield student, id_


_NOTHING: Mapping[str, date] = {}


def _results(outcomes: Collection[Outcome]) -> Iterator[tuple[str, date, list[Score]]]:
    """What each counted record came to; informants stand apart."""
    found: dict[tuple[str, str, date], list[Score]] = {}
    for each in outcomes:
        score = Score(each.scale, each.score, each.band, each.flags)
        found.setdefault((each.student, each.informant, each.date), []).append(score)
    for (student, _, day), scores in found.items():
        yield student, day, scores
