"""What the demo school fills in in a term: which form, when, and about how many of the children."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from careapp.domain.calendar import BE, age_years
from careapp.domain.people import Pupil, grade_order
from careapp.domain.records import Answer
from careapp.domain.schools import Term
from careapp.forms.definition import Form
from careapp.services import demo_answers
from careapp.services.demo_growth import measurement
from careapp.services.demo_homes import home_visit
from careapp.services.demo_people import LAST_YEAR, Child

_SECONDARY = grade_order("ม.1")


@dataclass(frozen=True, slots=True)
class Round:
    """A form that goes round. Not everybody answers, as in a real school: `share` do.

    `grades` are the first and the last grade asked. Where teachers do not fill it in for their own
    classes (`by_class`), the office types in a list of the whole school.
    """

    form: str
    day: date
    share: float
    grades: tuple[int, int] = (0, 99)
    by_class: bool = False

    def turns(self, at: int, pupils: Sequence[Pupil]) -> Iterator[tuple[date, Sequence[Pupil]]]:
        """On which day whom of class number `at`: homes are visited on two Saturdays."""
        parts = 2 if self.form == "home-visit" else 1
        size = -(-len(pupils) // parts)
        for n in range(parts):
            some = pupils[n * size : (n + 1) * size]
            if some:
                yield self.day - timedelta(days=7 * ((at + n) % 4 if self.by_class else 0)), some

    def asks(self, pupil: Pupil) -> bool:
        return self.grades[0] <= grade_order(pupil.classroom.grade) <= self.grades[1]


_HOMES = {2567: 0.58, 2568: 0.74, 2569: 0.88}  # the share that is visited, in August as is usual


def rounds(term: Term) -> tuple[Round, ...]:
    """Those of a term in the order of their days."""
    found = [
        Round("measurement", _after(term, 40), 0.97),
        Round("observation", _after(term, 60), 0.1, by_class=True),
    ]
    if term.number == 1:
        found.append(Round("home-visit", _after(term, 105), _HOMES[term.year], by_class=True))
        found.append(Round("hero-9s", _after(term, 110), 0.2))
        if term.year == LAST_YEAR:
            found.append(Round("eq-6-11", _after(term, 115), 0.9, (6, 7)))
            found.append(Round("eq-12-17", _after(term, 116), 0.9, (_SECONDARY, _SECONDARY + 1)))
    found.append(Round("q2", _after(term, 120), 0.4, (_SECONDARY, 99)))
    return tuple(found)


def _after(term: Term, days: int) -> date:
    return term.start + timedelta(days=days)


def told(
    form: Form, child: Child, day: date, teacher: str, chance: random.Random
) -> dict[str, Answer]:
    """What is filled in about a child on a day."""
    match form.id:
        case "measurement":
            return measurement(child, day, chance)
        case "home-visit":
            age = age_years(child.student.born or day, day)
            return home_visit(child, age, teacher, chance, brief=day.year + BE < LAST_YEAR)
        case "observation":
            return demo_answers.observation(child, day, chance)
        case "hero-9s":
            return demo_answers.hero(child, chance)
        case "q2":
            return demo_answers.two_questions(child, chance)
    return demo_answers.emotions(form, child, chance)
