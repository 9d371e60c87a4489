"""Run by test_kills: types answers into a school for ever, and says what is kept.

usage: entry_worker.py SCHOOL PASSWORD
"""

import random
import sys
from pathlib import Path

from careapp.clock import Clock
from careapp.services.opening import open_school


def main() -> None:
    services = open_school(Path(sys.argv[1]), "admin", sys.argv[2], Clock(), "install-1")
    chance, term = random.Random(), services.people.term("2569/1")
    while True:
        for classroom in services.people.classrooms(term):
            for line in services.screenings.sheet("sdq-teacher", term, classroom).lines:
                for number in range(1, 26):
                    value = chance.randrange(3)
                    services.screenings.put(line.record.id, f"q{number}", value)
                    told = f"{line.pupil.student.id} q{number} {value}"
                    sys.stdout.write(told + "\n")
                    sys.stdout.flush()
                services.screenings.leave(line.record.id)


main()
