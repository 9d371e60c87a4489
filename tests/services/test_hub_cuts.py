"""Whatever breaks off on the way to a hub, and whenever: going through once more makes all whole,
and nothing is lost or there twice."""

import random
import sys
import threading

import pytest

from careapp.domain.records import Record
from careapp.errors import CareError
from careapp.store import records
from careapp.store.journal import Entry
from tests.postgres import needs_postgres, server  # noqa: F401
from tests.services import hub_cuts
from tests.services.hub_house import Base
from tests.services.samples import TERM

pytestmark = needs_postgres

LONG, SHORT = 200, 4
NEW = 40  # records that a laptop brings in a round


@pytest.fixture(scope="module")
def base(server, tmp_path_factory):  # noqa: F811
    code = "42019981"
    return Base.made(tmp_path_factory.mktemp(code), server, f"c{code}", encrypted=False,
                     sealed=False, code=code)  # fmt: skip


def written(laptop, chance, count=NEW):
    """Records of a laptop's children, a rename, and sometimes a setting; their ids."""
    before = ids(laptop)
    desk, pupils = laptop.desk, [each.student.id for each in laptop.people.pupils(TERM)]
    made = []
    for n in range(count):
        note = {"note": "ก" * chance.randrange(2000)}
        made += records.save_record(
            Record(desk.new_id(), pupils[n % len(pupils)], "observation", 1, "2569/1", desk.today,
                   "teacher", laptop.actor.staff, "final", note)
        )  # fmt: skip
    made.append(Entry("student", pupils[0], {"nickname": chance.choice("กขคง")}, pupils[0]))
    desk.write(made)
    return ids(laptop) - before


def ids(laptop):
    return {each.id for each in laptop.desk.file.journal.changes()}


def settle(base, laptops):
    """All go through until nothing is new; then what the hub has, each once."""
    going = True
    while going:
        done = [base.sync(laptop, login) for login, laptop in laptops.items()]
        going = any(each.came or each.went for each in done)
    with base.server.connect(base.database) as db:
        rows = db.execute("SELECT id::text FROM careapp.change").fetchall()
    there = {id_ for (id_,) in rows}
    assert len(rows) == len(there)
    return there


def require_whole(base, laptops, made):
    there = settle(base, laptops)
    admin, mali = laptops["admin"], laptops["mali"]
    assert made <= there
    assert ids(admin) == there
    assert ids(mali) >= base.ids("mali")
    same = {each.id: each for each in admin.desk.file.journal.changes()}
    assert all(each == same[each.id] for each in mali.desk.file.journal.changes())
    for login, each in laptops.items():
        assert each.desk.file.journal.faults() == []
        done = base.sync(each, login)
        assert (done.came, done.went, done.waiting) == (0, 0, 0)


def begun(base, folder):
    """Both laptops as in the base, with news of their own."""
    base.put_back()
    return {login: base.laptop(login, folder / f"{login}.careapp") for login in ("admin", "mali")}


def rounds(request):
    return LONG if request.config.getoption("--long") else SHORT


def test_a_line_that_is_cut_anywhere(base, tmp_path, request):
    chance, proxy = random.Random(), hub_cuts.Proxy(base.server.port)
    laptops, made, cuts = begun(base, tmp_path), set(), 0
    for _ in range(rounds(request)):
        for login, laptop in laptops.items():
            made |= written(laptop, chance)
            link = base.link(laptop, login, _through(base, proxy, login))
            proxy.allow()
            whole = chance.random() < 0.5
            up, down = chance.choice([(90_000, None), (None, 60_000), (9_000, None), (None, 9_000)])
            proxy.allow(up and chance.randrange(up), down and chance.randrange(down))
            try:
                laptop.hub.sync(link)
            except CareError:
                cuts += 1
            if whole:  # the next one meets what the other left half done, or not
                base.sync(laptop, login)
    require_whole(base, laptops, made)
    assert cuts
    sys.stdout.write(f"{cuts} cuts\n")
    proxy.close()
    for each in laptops.values():
        each.close()


def _through(base, proxy, login):
    return f"postgresql://{base.code}-{login}@127.0.0.1:{proxy.port}/{base.database}"


def test_a_server_that_is_killed_anywhere(base, tmp_path, request):
    chance, cuts = random.Random(), 0
    laptops, made = begun(base, tmp_path), set()
    for _ in range(rounds(request) // 2):
        for login, laptop in laptops.items():
            made |= written(laptop, chance)
            blow = threading.Timer(chance.random() * 0.15, base.server.kill)
            blow.start()
            try:
                base.sync(laptop, login)
            except CareError:
                cuts += 1
            blow.join()
            base.server.start()
    require_whole(base, laptops, made)
    sys.stdout.write(f"{cuts} of {rounds(request) // 2 * 2} syncs broke off\n")
    for each in laptops.values():
        each.close()


def test_a_laptop_that_is_killed_anywhere(base, tmp_path, request):
    chance, ended = random.Random(), 0
    laptops, made = begun(base, tmp_path), set()
    for _ in range(rounds(request) // 2):
        for login in laptops:
            made |= written(laptops[login], chance)
            laptops[login].close()
            path = tmp_path / f"{login}.careapp"
            whole = f"{base.code}-{login}"
            address = (base.server.url(base.database, whole), base.passwords[whole])
            ended += hub_cuts.killed(path, login, "", address, chance.random() * 0.25)
            laptops[login] = base.open(path, login)
            assert laptops[login].backups.check() == []
    require_whole(base, laptops, made)
    sys.stdout.write(f"{ended} had ended\n")
    for each in laptops.values():
        each.close()
