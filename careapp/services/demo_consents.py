"""Consent in the demo school: most families have answered the sheet, some are still asked."""

import random
from collections.abc import Iterator

from careapp.domain.consents import Consent, asked_for
from careapp.domain.people import Student
from careapp.services.schools import SchoolServices

_ANSWERED, _NO = 0.75, 0.08
_OFTEN_NO = {"photo": 0.2, "research": 0.25}


def ask_all(services: SchoolServices, seed: int) -> None:
    """Of everybody in the last term; by a chance of its own, so that no other number moves."""
    chance = random.Random(f"consents {seed}")
    pupils = services.people.pupils(services.people.current_term())
    services.consents.save_all(
        [each for pupil in pupils for each in _sheet(services, pupil.student, chance)]
    )


def _sheet(services: SchoolServices, student: Student, chance: random.Random) -> Iterator[Consent]:
    """What came back with the sheet; of those that did not come back, that they were asked."""
    family = services.people.guardians(student.id)
    came = bool(family) and chance.random() < _ANSWERED
    day = services.desk.today
    for purpose in asked_for():
        answer = "asked"
        if came:
            no = chance.random() < _OFTEN_NO.get(purpose.id, _NO)
            answer = "refused" if no else "given"
        yield Consent("", student.id, purpose.id, answer, day, family[0].id if came else "")
