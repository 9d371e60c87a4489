"""More laptops of the small school of the tests: begun from a package, as they are in a school."""

from datetime import datetime

from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.services.packages import Sending
from careapp.services.second_laptop import SigningIn, begin, wait
from tests.services.samples import BANGKOK


def stepping(seed, day=15):
    return SteppingClock(datetime(2026, 6, day, 9, 0, tzinfo=BANGKOK), seed)


def clock(seed):
    return stepping(seed).clock()


def joined(school, folder, login, rooms, seed=7, role=Role.TEACHER, photos=True):
    """The laptop of somebody who works in some classes; `school` is the coordinator's."""
    account = NewAccount(login, f"ครู{login}", "", role, classes=tuple(r.label for r in rooms))
    school.accounts.add(account)
    path, time, install = folder / f"{login}.careapp", clock(seed), f"install-{login}"
    key = wait(path, account, time, install, plain=True).key
    school.packages.keys.trust(key)
    sent = folder / f"for-{login}.carepackage"
    school.packages.export(Sending(tuple(rooms), photos=photos), key, sent)
    spoken = school.packages.keys.mine().key.spoken
    return begin(path, SigningIn(login, ""), sent, spoken, time, install)


def sent(giver, taker, folder, *rooms, year=None, photos=True):
    """A package from one laptop to another; its path."""
    path = folder / f"{giver.actor.name}-{giver.desk.new_id()}.carepackage"
    to = taker.packages.keys.mine().key
    giver.packages.export(Sending(tuple(rooms), year, photos), to, path)
    return path


def carried(giver, taker, folder, *rooms, beyond=False, **how):
    """What was received of it, after a look; `beyond` also what is not for its sender to change."""
    shown = taker.packages.look_into([sent(giver, taker, folder, *rooms, **how)])
    assert shown.refused == ()
    return shown, taker.packages.receive(shown, beyond=beyond)


def log(laptop):
    """The journal, without the chain, which is each site's own."""
    return [tuple(each[:10]) for each in laptop.desk.file.journal.changes()]
