"""Brothers and sisters of the demo school: they share what siblings share, and move nobody."""

import random

from careapp.services import demo_families
from careapp.services.demo_people import Village


def test_siblings_change_nothing_else_about_the_children():
    plain = Village(random.Random(3)).children(60)
    some = demo_families.children(random.Random(3), 60, 3)
    assert [each.student.number for each in plain] == [each.student.number for each in some]
    assert [each.burdens for each in plain] == [each.burdens for each in some]
    younger = [n for n, each in enumerate(some) if each != plain[n]]
    assert younger
    for n in younger:
        family = [each for each in some if each.guardians == some[n].guardians]
        assert len(family) >= 2
        assert len({each.student.last_name for each in family}) == 1
