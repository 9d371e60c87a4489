"""What a class sheet holds, and a filled form that comes in whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from careapp.domain.calendar import age_months
from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.records import Answer, Informant, Record, Score
from careapp.domain.schools import Term
from careapp.exchange.problems import Problem
from careapp.forms.asking import asked_next
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.scoring import score


@dataclass(frozen=True, slots=True)
class Line:
    """One child on a class sheet: the record as it now stands, typed answers included.

    `stored` says that the journal has the record; `typed` that some answers are a draft still.
    """

    pupil: Pupil
    record: Record
    scores: tuple[Score, ...]
    stored: bool
    typed: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A class before a form, in a term, by one informant.

    `next_forms` (by id) may be asked for by its results; `followed` are the days on which they were
    last filled in, by student and form. `refused` are the children (ids) whose family said no to
    records of health, where the form makes some.
    """

    form: Form
    edition: Edition
    term: Term
    classroom: Classroom
    informant: Informant
    lines: tuple[Line, ...]
    next_forms: Mapping[str, Form] = field(default_factory=dict)
    followed: Mapping[str, Mapping[str, date]] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()

    @property
    def final(self) -> int:
        return sum(line.record.status == "final" for line in self.lines)

    def asks_for(self, student: str, scores: Iterable[Score], day: date) -> tuple[Form, ...]:
        """The forms that a child's result of a day asks for and that are still to be filled in."""
        asked = asked_next(self.form, scores, day, self.followed.get(student, {}))
        return tuple(self.next_forms[id_] for id_ in asked if id_ in self.next_forms)


def scores_of(form: Form, edition: Edition, record: Record, student: Student) -> tuple[Score, ...]:
    """What a record's answers come to, with the child's sex, and age on the day."""
    months = age_months(student.born, record.date) if student.born else None
    age = None if months is None else months // 12
    return score(form, edition, record.answers, sex=student.sex, age=age, months=months)


def with_typed(
    answers: Mapping[str, Answer], typed: Mapping[str, Answer | None]
) -> dict[str, Answer]:
    """Answers with those typed since; None took one out."""
    merged = {**answers, **typed}
    return {item: value for item, value in merged.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled form that comes in whole: from a file, or a demo teacher."""

    student: Student
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Intake:
    """What taking in a file did, or would do; nothing is written while there is an error.

    `incomplete` of the added and replaced forms lack answers and are kept as begun; `blank` rows of
    a class sheet hold none. `alarms` were raised by answers that may mean danger.
    """

    added: int
    unchanged: int
    replaced: int
    problems: tuple[Problem, ...]
    incomplete: int = 0
    blank: int = 0
    alarms: int = 0

    @property
    def refused(self) -> bool:
        return any(problem.level == "error" for problem in self.problems)
