"""Two schools on one hub, straight in SQL: who may do what there, and something secret of each."""

import uuid
from datetime import UTC, datetime

from careapp.domain.hub import Rights
from careapp.store.hub_connection import Link
from careapp.store.hub_setup import Person, Setup
from tests.postgres import SECRET

A, B = "school-a", "school-b"
MINE, OTHER, THEIRS = (f"0198aaaa-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))
P41, P51 = "ป.4/1", "ป.5/1"
LETTERS = "ลับ"  # what nobody else may read begins so
EVERY = ("activity", "conflict", "document", "own_form", "partner", "purge", "role_key", "school",
         "setting", "staff", "target", "team_member", "term", "wording")  # fmt: skip
ADMIN = Rights(True, (), EVERY, (), erases=True, keeps=True)
NURSE = Rights(True, (), ("activity", "conflict", "document"), (), erases=False, keeps=False)
_TEACHER = ("activity", "conflict", "document")


def teacher(*classes, active=True):
    return Rights(False, classes, _TEACHER, ("let_go:",), erases=False, keeps=False, active=active)


PEOPLE = {
    "admin": ADMIN, "nurse": NURSE, "mali": teacher(P41), "som": teacher(P51),
    "head": teacher("ป.4"), "gone": teacher(P41, P51, active=False),
}  # fmt: skip
COLUMNS = ("school", "id", "scope", "also", "site", "who", "student", "tbl", "row", "fields",
           "salt", "digest", "prev", "sealed", "schema")  # fmt: skip


def id_at(number, when=datetime(2026, 6, 15, tzinfo=UTC)):
    """A UUIDv7, as entries have."""
    head = f"{int(when.timestamp() * 1000):012x}"
    return str(uuid.UUID(f"{head}7000a000{number:012x}"))


class Hub:
    def __init__(self, server, database, *, sealed):
        self.server, self.database, self.sealed = server, database, sealed
        self.passwords, self._made = {}, 0
        self.mark = "s-" if sealed else ""  # accounts are the server's, not a database's
        setup = Setup(Link(server.url(database), "", SECRET, tls=False))
        setup.make()
        for school, code in ((A, "a"), (B, "b")):
            setup.enter(school, f"{LETTERS}{code}", sealed=sealed)
            people = [
                Person(f"{code}{n}", f"{LETTERS}{code}{name}", f"{self.mark}{code}-{name}", rights)
                for n, (name, rights) in enumerate(PEOPLE.items())
            ]
            self.passwords |= {each.login: each.password for each in setup.admit(school, people)}
        setup.close()

    def owner(self):
        return self.server.connect(self.database)

    def connect(self, login, school=A):
        login = f"{self.mark}{login}"
        return self.server.connect(self.database, login, self.passwords[login], school)

    def entry(self, scope, tbl, row, child="", *, sealed_up=None, **more):
        """The columns of an entry, as this kind of hub has it, or the other kind."""
        self._made += 1
        said = {
            "school": A, "id": id_at(self._made), "scope": scope, "also": [], "site": "site",
            "who": "who", "student": child, "tbl": tbl, "row": row,
            "fields": f'{{"text":"{LETTERS} {row}"}}', "salt": b"s" * 16, "digest": b"d" * 32,
            "prev": b"p" * 32, "sealed": None, "schema": 1,
        }  # fmt: skip
        if self.sealed if sealed_up is None else sealed_up:
            shown = {} if tbl in EVERY[3:11] or tbl in ("term", "wording") else {"row": ""}
            shown |= {} if shown == {} or scope == "s" else {"tbl": ""}
            said |= {"who": "", "student": "", "fields": "", "salt": None, **shown}
            said["sealed"] = f"{LETTERS} {row}".encode()
        return said | more

    def put(self, db, said):
        names = ", ".join(f'"{name}"' for name in said)
        db.execute(
            f"INSERT INTO careapp.change ({names}) VALUES ({', '.join(['%s'] * len(said))})",
            [*said.values()],
        )

    def whole(self):
        """All that stands in every table."""
        with self.owner() as db:
            tables = db.execute(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'careapp' ORDER BY 1"
            ).fetchall()
            every = "SELECT each::text FROM careapp.{} each ORDER BY 1"
            return {name: db.execute(every.format(name)).fetchall() for (name,) in tables}

    def fill(self):
        """What each school has: its own data, three children, class logs, laptops."""
        for school, login, children in (
            (A, "a-admin", {MINE: P41, OTHER: P51}), (B, "b-admin", {THEIRS: P41}),
        ):  # fmt: skip
            with self.connect(login, school) as db:
                for child, label in children.items():
                    db.execute("INSERT INTO careapp.place (school, child, classroom)"
                               " VALUES (%s, %s, %s)", (school, child, label))  # fmt: skip
                    self.put(db, self.entry(f"c:{child}", "student", child, child, school=school))
                    self.put(db, self.entry(f"c:{child}", "plan", f"plan-{child}", child,
                                            school=school))  # fmt: skip
                for label in (P41, P51):
                    self.put(db, self.entry(f"r:{label}", "activity", f"log-{school}-{label}",
                                            school=school))  # fmt: skip
                self.put(db, self.entry("s", "staff", "a1", school=school))
                self.put(db, self.entry("s", "activity", f"whole-{school}", school=school))
                self.put(db, self.entry("x", "setting", "year_turn_ended:1", school=school))
                self.put(db, self.entry("r:ป.5/1", "document", f"paper-{school}", school=school))
                db.execute("INSERT INTO careapp.laptop (school, id, name, sealing, signing)"
                           " VALUES (%s, %s, %s, %s, %s)",
                           (school, f"{LETTERS}{school}", LETTERS, "a" * 64, "b" * 64))  # fmt: skip
                db.execute("INSERT INTO careapp.laptop_key (school, laptop, sealed)"
                           " VALUES (%s, %s, %s)", (school, f"l-{school}", LETTERS))  # fmt: skip
                db.execute("SELECT careapp.end_push()")
