"""Six laptops, whatever happens between them: the same state everywhere, and nothing is lost."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.clock import Clock
from careapp.store import duplicates, migrate
from careapp.store.connection import connect
from careapp.store.journal import PURGE, Entry, Journal
from careapp.store.projection import TABLES
from careapp.store.standing import part_of

SEAL = bytes(range(32))
START = datetime(2026, 6, 10, tzinfo=UTC)
SKEWS = [timedelta(days=-115), timedelta(0), timedelta(days=11), timedelta(hours=2),
         timedelta(milliseconds=5), timedelta(seconds=-1)]  # fmt: skip
CHILDREN = ["anan", "busaba", "chai", "dao"]


def secret(child):
    """A text that tells of a child: not to be found anywhere once it is erased."""
    return f"ลับของ-{child}"


children = st.sampled_from(CHILDREN)
values = st.sampled_from(["", "ก", "ข", None])
answers = st.sampled_from([0, 1, 2, None])
two = st.lists(children, min_size=2, max_size=2, unique=True)


def of_child(table, row, fields):
    """An edit of a row of a child: `row` and `fields` are made from it."""
    return st.tuples(st.just(table), children, row, fields)


EDITS = st.one_of(
    of_child("student", st.just("{0}"), st.tuples(st.sampled_from(["first_name", "nickname"]))),
    of_child("record", st.sampled_from(["r1-{0}", "r2-{0}"]),
             st.tuples(st.sampled_from(["answers.q1", "answers.q2", "status"]), answers)),
    of_child("plan", st.just("p-{0}"),
             st.tuples(st.sampled_from(["measure.talk", "measure.visit", "goal"]), answers)),
    of_child("report_card", st.just("{0}|2569/1"),
             st.tuples(st.sampled_from(["days_absent", "days_late"]), answers)),
    of_child("enrolment", st.sampled_from(["e-{0}", "{0}|2570"]),
             st.tuples(st.sampled_from(["number"]), answers)),
    of_child("result", st.just("r1-{0}|obec|s"), st.tuples(st.just("scores"), answers)),
    of_child("activity", st.sampled_from(["x", "y"]),
             st.tuples(st.sampled_from(["asked", "came", "followed", "letter"]), answers)),
    st.tuples(st.just("sibling"), two),
    st.tuples(st.just("duplicate"), two, st.booleans()),
    st.tuples(st.just("two"), two),
    st.tuples(st.just("setting"), st.sampled_from(["s", "t"]), st.integers(0, 9)),
    st.tuples(st.just("future_table"), st.sampled_from(["s", "t"]), st.integers(0, 9)),
)  # fmt: skip
# Erasing is rare, else nothing is left of which something could be wrong.
PURGES = st.one_of(
    st.tuples(st.just("purge"), st.sampled_from(["busaba", "dao"])),
    st.tuples(st.just("part"), st.sampled_from(["record r1-{0}", "plan p-{0}"]), children),
)
laptops = st.integers(0, 5)
STEPS = st.one_of(
    st.tuples(st.just("write"), laptops, EDITS, st.integers(-500_000, 500_000)),
    st.tuples(st.just("write"), laptops, EDITS, st.integers(-500_000, 500_000)),
    st.tuples(st.just("write"), laptops, EDITS | PURGES, st.integers(-500_000, 500_000)),
    st.tuples(st.just("send"), laptops, laptops),
    st.tuples(st.just("part"), laptops, laptops),
    st.tuples(st.just("pack"), laptops),
    st.tuples(st.just("clone"), laptops, laptops),
)


def entries(db, edit):
    """The entries of an edit as the services write them."""
    match edit:
        case ("sibling", (one, other)):
            one, other = sorted((one, other))
            said = {"one": one, "other": other, "said": "yes"}
            return [Entry("sibling", f"{one}|{other}", said, one)]
        case ("duplicate", (goes, stays), deleted):
            return [Entry("duplicate", goes, {"student": stays, "deleted": deleted}, goes)]
        case ("two", (one, other)):
            one, other = sorted((one, other))
            return [Entry("duplicate", f"{one}|{other}", {"student": "", "reason": "two"}, one)]
        case ("purge", child):
            return [Entry(PURGE, child, {})]
        case ("part", row, child):
            return [Entry(PURGE, "e-{}-{}".format(*row.format(child).split(" ")),
                          {"rows": [row.format(child)]})]  # fmt: skip
        case ("setting" | "future_table" as table, row, value):
            return [Entry(table, row, {"value": value})]
        case (table, child, row, (name, *value)):
            return [entry_about(db, table, child, row.format(child), name, *value)]
    raise AssertionError(edit)


def entry_about(db, table, child, row, name, value=None):
    if table == "activity":
        if name in ("asked", "came"):
            return Entry(table, row, {f"{name}.{child}": bool(value)})
        return Entry(table, row, {f"{name}.{child}": secret(child) if value else None}, child)
    if table == "student":
        return Entry(table, row, {name: secret(child)}, child)
    if table == "result":
        return Entry(table, row, {"scores": {"total": [value, "b", [secret(child)]]}}, child)
    if name in ("status", "goal"):
        value = {"status": "final" if value else "open", "goal": secret(child)}[name]
    known = db.execute("SELECT 1 FROM change WHERE tbl = ? AND row = ?", (table, row)).fetchone()
    shown = duplicates.joined(db).of(child) if known else child
    return Entry(table, row, {"student": child, name: value} if not known else {name: value}, shown)


class School:
    """Six laptops of one school, and the packages that lie about."""

    def __init__(self, key, chance):
        self.key, self.chance, self.now = key, chance, START
        self.packs, self.made = [], set()
        self.ids = [Random(n) for n in range(6)]  # two copies of a file never draw the same
        first = connect(Path(":memory:"), key)
        migrate.migrate(first, "school")
        self.laptops = [self.laptop(first, f"site-{n}", n) for n in range(6)]
        first.close()

    def laptop(self, source, site, n):
        """A copy of a file, on laptop `n` with its own wrong clock."""
        db = connect(Path(":memory:"), self.key)
        source.backup(db)
        clock = Clock(lambda: self.now + SKEWS[n], self.ids[n].getrandbits)
        return db, Journal(db, "school-1", site, clock), site

    def do(self, step):
        match step:
            case ("write", n, edit, jump):
                self.now += timedelta(milliseconds=jump)
                db, journal, _ = self.laptops[n]
                journal.write("me", entries(db, edit))
                self.made |= {change.id for change in journal.changes()}
            case ("send", one, other):
                self.laptops[other][1].merge(self.laptops[one][1].changes())
            case ("part", one, other):
                log = list(self.laptops[one][1].changes())
                self.laptops[other][1].merge(self.chance.sample(log, len(log) // 2))
            case ("pack", n):
                self.packs.append(list(self.laptops[n][1].changes()))
            case ("clone", one, other) if one != other:
                source, _, site = self.laptops[one]
                gone, journal, _ = self.laptops[other]
                self.packs.append(list(journal.changes()))  # else what it alone had is lost
                self.laptops[other] = self.laptop(source, site, other)
                gone.close()

    def meet(self):
        """Every laptop takes in every package: shuffled, cut in two, some of it twice."""
        self.packs += [list(journal.changes()) for _, journal, _ in self.laptops]
        for _, journal, _ in self.laptops:
            self.chance.shuffle(self.packs)
            for pack in self.packs:
                parts = list(pack)
                self.chance.shuffle(parts)
                cut = self.chance.randrange(len(parts) + 1)
                journal.merge(parts[cut:])
                journal.merge(parts[:cut] + parts[cut:][:2])

    def close(self):
        for db, _, _ in self.laptops:
            db.close()


def tables(db):
    return {
        name: sorted(db.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
        for name in (*TABLES, "purge")
    }


def run(key, todo, chance):
    school = School(key, chance)
    try:
        for step in todo:
            school.do(step)
        for _, journal, _ in school.laptops:
            assert journal.faults() == []  # also where half of a log came
        school.meet()
        first, journal, _ = school.laptops[0]
        whole, log = tables(first), list(journal.changes())
        assert {change.id for change in log} == school.made
        for db, each, _ in school.laptops:
            assert tables(db) == whole
            assert list(each.changes()) == log
            assert each.faults() == []
            each.rebuild()
            assert tables(db) == whole
        gone = [secret(child) for (child,) in whole["purge"]]
        said = repr((whole, [change.fields for change in log]))
        assert [each for each in gone if each in said] == []
        parts = {part for (part,) in whole["purge"] if " " in part}
        records = {part.partition(" ")[2] for part in parts}
        left = [
            change for change in log if change.fields
            and (part_of(change.tbl, change.row) in parts
                 or (change.tbl == "result" and change.row.partition("|")[0] in records))
        ]  # fmt: skip
        assert left == []
    finally:
        school.close()


@pytest.mark.parametrize("key", [None, SEAL], ids=["plain", "encrypted"])
@given(st.lists(STEPS, min_size=15, max_size=40), st.randoms(use_true_random=False))
@settings(max_examples=15)
def test_six_laptops_converge_and_nothing_is_lost(key, todo, chance):
    run(key, todo, chance)


@pytest.mark.long
@pytest.mark.parametrize("key", [None, SEAL], ids=["plain", "encrypted"])
@given(st.lists(STEPS, min_size=10, max_size=80), st.randoms(use_true_random=False))
@settings(max_examples=600)
def test_six_laptops_converge_after_many_steps(key, todo, chance):
    run(key, todo, chance)
