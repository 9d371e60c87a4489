"""A large school and all its laptops, which begin with the accounts alone and get the rest from the
hub; each works in a thread of its own."""

import contextlib
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.domain.people import Classroom
from careapp.domain.records import Record
from careapp.domain.schools import School
from careapp.errors import CareError
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school, open_school
from careapp.store import records
from careapp.store.hub_log import HubLog, Stale
from tests.postgres import SECRET
from tests.services.hub_cuts import Proxy
from tests.services.hub_house import Wall
from tests.services.samples import TERM, listing

A_CLASS = 40
SKEWS = [timedelta(0), timedelta(days=-100), timedelta(hours=20), timedelta(minutes=-3)]


@dataclass
class Crowd:
    """`rooms` classes of 40; `teachers` go round them, `others` reach the whole school."""

    folder: object
    server: object
    code: str
    rooms: int
    teachers: int
    others: int
    records: int
    passwords: dict[str, str] = field(default_factory=dict)
    stale: int = 0
    pushes: int = 0
    waited: float = 0.0
    in_a_row: int = 0

    def __post_init__(self):
        self.database = self.server.database(f"many{self.code}")
        self.wall, self.lock, self.up = Wall(), threading.Lock(), threading.Event()
        self.up.set()

    @property
    def logins(self):
        """The others first."""
        return [*(f"k{n}" for n in range(self.others)), *(f"t{n}" for n in range(self.teachers))]

    def make(self):
        """The school on its first laptop, and on the hub; how many entries, in how many seconds
        they came there."""
        self.seed, path = self.folder / "seed.careapp", self.folder / "admin.careapp"
        account = NewAccount("admin", "ครูผู้ดูแล", "")
        main = create_school(path, School("", "โรงเรียนใหญ่", self.code), account, Clock(), "i-admin",
                             plain=True).services  # fmt: skip
        labels = [Classroom(f"ม.{n % 6 + 1}", str(n // 6 + 1)) for n in range(self.rooms)]
        for login in self.logins:
            n, teaches = int(login[1:]), login.startswith("t")
            main.accounts.add(NewAccount(
                login, f"ครู{login}", "", Role.TEACHER if teaches else Role.COORDINATOR,
                classes=(labels[n % self.rooms].label,) if teaches else (),
            ))  # fmt: skip
        main.close()
        shutil.copytree(path, self.seed)
        main = self.admin = open_school(path, "admin", "", Clock(), "i-admin")
        children = [(f"ก{n}", "ตัวอย่าง", "male", labels[n // A_CLASS])
                    for n in range(self.rooms * A_CLASS)]  # fmt: skip
        preview = main.roster.preview(listing(children), TERM)
        main.roster.accept(preview, preview.diff.default_groups)
        write(main, [each.student.id for each in main.people.pupils(TERM)] * self.records)
        owner = main.hub.link(self.server.url(self.database), SECRET, tls=False)
        self.passwords = {each.login: each.password for each in main.hub.set_up(owner).accounts}
        began = time.perf_counter()
        return main.hub.sync(self.link(main, "admin")).went, time.perf_counter() - began

    def link(self, laptop, login, port=0):
        whole = f"{self.code}-{login}"
        url = self.server.url(self.database, whole)
        url = url.replace(f":{self.server.port}/", f":{port or self.server.port}/")
        return laptop.hub.link(url, self.passwords[whole], tls=False)

    def first(self, logins, name=""):
        """New laptops go through with the hub for the first time, all at once: they, the entries
        that came, and seconds."""
        opened = []
        for n, login in enumerate(logins):
            place = self.folder / f"{login}{name}.careapp"
            shutil.copytree(self.seed, place)
            clock = self.wall.clock(SKEWS[n % len(SKEWS)], f"{login}{name}")
            opened.append((login, open_school(place, login, "", clock, place.name)))
        began = time.perf_counter()
        came = sum(self.all_at_once(opened, lambda login, each: self.sync(login, each).came))
        return opened, came, time.perf_counter() - began

    def all_at_once(self, opened, work):
        with ThreadPoolExecutor(len(opened)) as pool:
            return [*pool.map(lambda each: work(*each), opened)]

    def sync(self, login, laptop, port=0):
        return laptop.hub.sync(self.link(laptop, login, port))

    def busy(self, login, laptop, rounds, *, cut):
        """Write and go through with the hub, some times; the ids of what was written, and how many
        times it broke off. Where a line is cut she goes on, and tries again the next time."""
        chance, made, broken = Random(login), set(), 0
        proxy = Proxy(self.server.port) if cut else None
        pupils = [each.student.id for each in laptop.people.pupils(TERM)]
        for _ in range(rounds):
            self.up.wait(60)
            made |= write(laptop, chance.choices(pupils, k=chance.randrange(1, 12)))
            if proxy:
                proxy.allow(chance.choice([None, chance.randrange(30_000)]),
                            chance.choice([None, chance.randrange(30_000)]))  # fmt: skip
            try:
                self.sync(login, laptop, proxy.port if proxy else 0)
            except CareError:
                broken += 1
        if proxy:
            proxy.close()
        return made, broken

    @contextlib.contextmanager
    def counted(self):
        """How often somebody was overtaken, how often in a row, and how long pushes took."""
        push, rows = HubLog.push, {}

        def counting(log, *rest, **more):
            began, stale = time.perf_counter(), 0
            try:
                return push(log, *rest, **more)
            except Stale:
                stale = 1
                raise
            finally:
                with self.lock:
                    rows[log.link.login] = row = rows.get(log.link.login, 0) * stale + stale
                    self.in_a_row = max(self.in_a_row, row)
                    self.stale, self.pushes = self.stale + stale, self.pushes + 1
                    self.waited = max(self.waited, time.perf_counter() - began)

        HubLog.push = counting
        try:
            yield
        finally:
            HubLog.push = push

    def hub_ids(self, login=""):
        """All on the hub, or what an account reaches."""
        who = (f"{self.code}-{login}", self.passwords[f"{self.code}-{login}"]) if login else ()
        school = self.admin.desk.file.school_id
        with self.server.connect(self.database, *who, school=school) as db:
            return [id_ for (id_,) in db.execute("SELECT id::text FROM careapp.change")]


def write(laptop, students):
    """A record of each, and its nickname; the ids of the entries."""
    desk, made, before = laptop.desk, [], ids(laptop)
    for each in students:
        made += records.save_record(
            Record(desk.new_id(), each, "observation", 1, "2569/1", desk.today, "teacher",
                   laptop.actor.staff, "final", {"note": "ตั้งใจทำงานที่ได้รับมอบหมาย"})
        )  # fmt: skip
    desk.write(made)
    return ids(laptop) - before


def ids(laptop):
    return {id_ for (id_,) in laptop.desk.db.execute("SELECT id FROM change")}
