"""What a class sheet holds, and a filled form that comes in whole."""

from collections.abc import Mapping
from dataclasses import dataclass

from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.records import Answer, Informant, Record, Score
from careapp.domain.schools import Term
from careapp.exchange.problems import Problem
from careapp.forms.definition import Form
from careapp.forms.edition import Edition


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
    """A class before a form, in a term, by one informant."""

    form: Form
    edition: Edition
    term: Term
    classroom: Classroom
    informant: Informant
    lines: tuple[Line, ...]

    @property
    def final(self) -> int:
        return sum(line.record.status == "final" for line in self.lines)


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled form that comes in whole: from a file, or a demo teacher."""

    student: Student
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Intake:
    """What taking in a file did, or would do; nothing is written while there is an error.

    `incomplete` of the added and replaced forms lack answers and are kept as begun; `blank` rows of
    a class sheet hold none.
    """

    added: int
    unchanged: int
    replaced: int
    problems: tuple[Problem, ...]
    incomplete: int = 0
    blank: int = 0

    @property
    def refused(self) -> bool:
        return any(problem.level == "error" for problem in self.problems)
