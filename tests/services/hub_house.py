"""A school whose laptops meet on a hub: the base that tests copy, and what they ask the hub."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.domain.entries import Change
from careapp.domain.hub import Scope
from careapp.domain.schools import School
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school, open_school
from careapp.services.packages import Sending
from careapp.services.second_laptop import SigningIn, begin, wait
from careapp.store import hub_marks
from careapp.store.hub_sealing import Sealer, _about
from tests.postgres import SECRET
from tests.services.samples import P4, P5, TERM, listing

PASSWORD = "four plain words here"
TABLES = ("hub", "school", "member", "place", "change", "push", "laptop", "laptop_key")
CLASSES = {"mali": P4, "somsri": P5}


@dataclass
class Base:
    """Closed folders of a school's laptops, by who works there, and the hub as it was then."""

    folder: Path
    server: object
    database: str
    secret: str
    sealed: bool
    code: str
    passwords: dict[str, str] = field(default_factory=dict)
    hub: dict[str, list] = field(default_factory=dict)

    @classmethod
    def made(cls, folder, server, database, *, encrypted, sealed, code, children=()):
        name = server.database(database)
        server.forget(f"{code}-")
        base = cls(folder, server, name, PASSWORD if encrypted else "",
                   sealed, code)  # fmt: skip
        base.make(children)
        return base

    def make(self, children):
        plain = not self.secret
        main = create_school(
            self.folder / "admin.careapp", School("", "โรงเรียนบ้านตัวอย่าง", self.code),
            NewAccount("admin", "ครูผู้ดูแล", self.secret), Clock(), "install-admin", plain=plain,
        ).services  # fmt: skip
        preview = main.roster.preview(listing(*children), TERM)
        main.roster.accept(preview, preview.diff.default_groups)
        main.accounts.add(NewAccount("kru", "ครูประสาน", self.secret, Role.COORDINATOR))
        for login, room in CLASSES.items():
            main.accounts.add(
                NewAccount(login, f"ครู{login}", self.secret, Role.TEACHER, classes=(room.label,))
            )
        made = main.hub.set_up(self.owner(main), sealed=self.sealed)
        self.passwords = {each.login: each.password for each in made.accounts}
        self.sync(main, "admin")
        bound = [self.begun(main, login) for login in CLASSES]
        for login, laptop in zip(CLASSES, bound, strict=True):
            if self.sync(laptop, login).asks:
                main.hub.let_in(self.link(main, "admin"), laptop.packages.keys.mine().key.spoken)
                self.sync(laptop, login)
            laptop.close()
        self.sync(main, "admin")
        main.close()
        self.hub = self.tables()

    def begun(self, main, login):
        """The laptop of a teacher, with her class."""
        path, install = self.folder / f"{login}.careapp", f"install-{login}"
        account = NewAccount(login, f"ครู{login}", self.secret, Role.TEACHER)
        key = wait(path, account, Clock(), install, plain=not self.secret).key
        main.packages.keys.trust(key)
        first = self.folder / f"{login}.carepackage"
        main.packages.export(Sending((CLASSES[login],)), key, first)
        spoken = main.packages.keys.mine().key.spoken
        return begin(path, SigningIn(login, self.secret), first, spoken, Clock(), install)

    def laptop(self, login, folder, clock=None, install=""):
        """A copy of what somebody works on, opened elsewhere."""
        kind = login if login in CLASSES else "admin"
        shutil.copytree(self.folder / f"{kind}.careapp", folder)
        return self.open(folder, login, clock, install)

    def open(self, folder, login, clock=None, install=""):
        return open_school(folder, login, self.secret, clock or Clock(), install or folder.name)

    def owner(self, laptop):
        return laptop.hub.link(self.server.url(self.database), SECRET, tls=False)

    def link(self, laptop, login, url=""):
        whole = f"{self.code}-{login}"
        return laptop.hub.link(
            url or self.server.url(self.database, whole), self.passwords[whole], tls=False
        )

    def sync(self, laptop, login, **how):
        return laptop.hub.sync(self.link(laptop, login), **how)

    def tables(self):
        """All that the hub holds."""
        with self.server.connect(self.database) as db:
            return {each: db.execute(f"SELECT * FROM careapp.{each}").fetchall() for each in TABLES}

    def put_back(self, tables=None):
        """As from a backup: also what numbers come next. Without one, as it was in the base."""
        tables = tables or self.hub
        with self.server.connect(self.database) as db, db.transaction():
            db.execute("SET LOCAL session_replication_role = replica")  # as pg_restore does
            db.execute(f"TRUNCATE {', '.join(f'careapp.{each}' for each in TABLES)}")
            for name, rows in tables.items():
                marks = ", ".join(["%s"] * len(rows[0])) if rows else ""
                with db.cursor() as cursor:
                    cursor.executemany(f"INSERT INTO careapp.{name} VALUES ({marks})", rows)
            db.execute(
                "SELECT setval('careapp.turn', (SELECT max(seq) FROM careapp.change)"
                " + (SELECT max(moved) FROM careapp.place))"
            )

    def ids(self, login=""):
        """Of the entries on the hub, those that an account reaches ("": all)."""
        with self.server.connect(self.database) as db:
            if not login:
                return {id_ for (id_,) in db.execute("SELECT id::text FROM careapp.change")}
        whole = f"{self.code}-{login}"
        with self.server.connect(self.database, whole, self.passwords[whole], self.school_id) as db:
            return {id_ for (id_,) in db.execute("SELECT id::text FROM careapp.change")}

    @property
    def school_id(self):
        return self.hub["school"][0][0]

    def said(self, laptop):
        """All texts on the hub, what is sealed opened with the key that a laptop has."""
        with self.server.connect(self.database) as db:
            found = [
                row for each in TABLES
                for (row,) in db.execute(f"SELECT t::text FROM careapp.{each} t")
            ]  # fmt: skip
            if not self.sealed:
                return "\n".join(found)
            key = hub_marks.key_of(laptop.desk.db, laptop.desk.file.school_id)
            box = Sealer(key)._box()
            rows = db.execute(
                "SELECT school, id::text, site, tbl, row, digest, prev, scope, also, sealed"
                " FROM careapp.change"
            ).fetchall()
        return "\n".join([*found, *(_opened(box, row) for row in rows)])


def _opened(box, row):
    school, id_, site, tbl, of, digest, prev, scope, also, sealed = row
    shown = Change(id_, school, site, "", "", tbl, of, "", None, digest, prev)
    nonce, rest = bytes(sealed[:12]), bytes(sealed[12:])
    return box.decrypt(nonce, rest, _about(shown, Scope(scope, tuple(also)))).decode()


class Wall:
    """A clock on the wall that tests move, and the wrong ones that laptops go by."""

    def __init__(self):
        self.now = datetime.now(UTC).replace(microsecond=0)

    def clock(self, skew=timedelta(0), seed=None):
        chance = Random(seed) if seed is not None else Random()
        return Clock(lambda: self.now + skew, chance.getrandbits)


@contextmanager
def bases(server, new_folder, mark: str, code: str) -> Iterator[Callable[[str], Base]]:
    """Plain and sealed schools on hubs of their own, each made when it is first asked for; `code`
    lacks its last digit."""
    made = {}

    def of(kind: str) -> Base:
        if kind not in made:
            made[kind] = Base.made(
                new_folder(kind), server, f"{mark}_{kind}", encrypted=False,
                sealed=kind == "sealed", code=f"{code}{len(made)}",
            )  # fmt: skip
        return made[kind]

    yield of
    for base in made.values():
        with server.connect("postgres") as db:
            db.execute(f'DROP DATABASE "{base.database}" WITH (FORCE)')
        server.forget(base.code)
