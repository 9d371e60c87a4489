"""Laptops that meet on a hub, whatever happens between them: the same state on all that hold the
whole school, on the others just what their classes should have, and nothing is lost."""

import shutil
import tempfile
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.domain.people import read_classroom
from careapp.store import package_entries
from careapp.store.hub_setup import Setup
from careapp.store.journal import Entry
from careapp.store.school_file import local
from careapp.store.standing import part_of
from tests.postgres import needs_postgres, server  # noqa: F401
from tests.services.hub_house import CLASSES, Base, Wall
from tests.services.samples import TERM
from tests.store.test_convergence import EDITS, PURGES, entries, secret, tables

pytestmark = needs_postgres

WHO = ("admin", "admin", "kru", "mali", "mali", "somsri")  # works on which laptop
WHOLE = (0, 1, 2)
SKEWS = [timedelta(days=-115), timedelta(hours=20), timedelta(hours=2), timedelta(0),
         timedelta(milliseconds=5), timedelta(seconds=-1)]  # fmt: skip
NAMES = ("anan", "busaba", "chai", "dao")
KINDS = [("plain", False), ("encrypted", True)]
NOT_FOR_TEACHERS = {"setting", "future_table", "activity"}  # or not always

laptops = st.integers(0, len(WHO) - 1)
jumps = st.integers(-500_000, 500_000)
WRITE = st.tuples(st.just("write"), laptops, EDITS, jumps)
SYNC = st.tuples(st.just("sync"), laptops)
STEPS = st.one_of(
    WRITE, WRITE, WRITE, SYNC, SYNC,
    st.tuples(st.just("write"), st.sampled_from([0, 1]), EDITS | PURGES, jumps),
    st.tuples(st.just("usb"), laptops, laptops),
    st.tuples(st.just("clone"), laptops, laptops),
    st.tuples(st.just("move"), st.sampled_from([0, 1]), st.sampled_from(NAMES)),
    st.tuples(st.just("reach"), st.sampled_from([0, 1]), st.booleans()),
    st.just(("backup",)),
    st.tuples(st.just("put back"), st.booleans()),
)  # fmt: skip


class Meeting:
    """Six laptops of a school, three of which hold all of it, and their hub."""

    def __init__(self, base, folder):
        self.base, self.folder, self.wall = base, folder, Wall()
        self.made, self.backup, self.numbers = set(), None, count()
        base.put_back()
        self.laptops = [
            base.laptop(who, folder / f"{n}.careapp", self.wall.clock(SKEWS[n], n))
            for n, who in enumerate(WHO)
        ]
        first = self.laptops[0]
        pupils = [each.student.id for each in first.people.pupils(TERM)]
        self.children = dict(zip(NAMES, (*pupils[:2], *pupils[3:]), strict=True))
        self.told = [self.ids(n) for n in range(len(WHO))]  # what each was ever to know

    def ids(self, n):
        return {each.id for each in self.laptops[n].desk.file.journal.changes()}

    def do(self, step):
        match step:
            case ("write", n, edit, jump):
                self.wall.now += timedelta(milliseconds=jump)
                self.write(n, entries(self.laptops[n].desk.db, self.about(n, edit)))
            case ("sync", n):
                self.sync(n)
            case ("usb", one, other) if one != other:
                self.carry(one, other)
            case ("clone", one, other) if one != other and WHO[one] == WHO[other]:
                self.clone(one, other)
            case _:
                self.do_at_school(step)

    def do_at_school(self, step):
        match step:
            case ("move", n, name):
                self.write(n, self.moved(n, self.children[name]))
            case ("reach", n, both):
                labels = [room.label for room in CLASSES.values()]
                fields = {"classes": labels if both else labels[:1]}
                staff = {each.login: each.id for each in self.laptops[n].accounts.staff()}
                self.write(n, [Entry("staff", staff["mali"], fields)])
            case ("backup",):
                self.backup = self.base.tables()
            case ("put back", known) if self.backup:
                self.base.put_back(self.backup)
                if known:
                    self.renew()

    def renew(self):
        """Whoever runs the server says that it was put back."""
        owner = Setup(self.base.owner(self.laptops[0]))
        owner.renew()
        owner.close()

    def write(self, n, made):
        laptop = self.laptops[n]
        laptop.desk.file.journal.write(laptop.actor.staff, made)
        self.note(n)

    def note(self, n):
        """What it wrote; going through with the hub it notes conflicts."""
        site = local(self.laptops[n].desk.db, "site")
        if n not in WHOLE:
            self.told[n] |= self.base.ids(WHO[n])
        own = {each.id for each in self.laptops[n].desk.file.journal.changes() if each.site == site}
        self.made |= own
        self.told[n] |= own

    def about(self, n, edit):
        """Who is bound to a class writes about her own children."""
        own = NAMES if n in WHOLE else NAMES[:2] if WHO[n] == "mali" else NAMES[2:]
        near = dict(zip(NAMES, own * (4 // len(own)), strict=True))

        def of(part):
            if isinstance(part, list):
                return [of(each) for each in part]
            return self.children[near[part]] if part in NAMES else part

        if edit[0] == "setting" and WHO[n] == "kru":  # not hers to write
            return ("future_table", *edit[1:])
        if edit[0] in ("sibling", "two", "duplicate") and n not in WHOLE:
            return (edit[0], [self.children[each] for each in own], *edit[2:])
        return tuple(map(of, edit))

    def moved(self, n, child):
        """Into the other class; in its old one it was this year too."""
        db, today = self.laptops[n].desk.db, self.laptops[n].desk.today.isoformat()
        now = db.execute(
            "SELECT id, grade FROM enrolment WHERE student = ? AND grade <> '' AND deleted = 0"
            " ORDER BY since DESC, id DESC LIMIT 1", (child,)
        ).fetchall()  # fmt: skip
        if not now:
            return []
        ((row, grade),) = now
        to = next(room for room in CLASSES.values() if room.grade != grade)
        fresh = {"student": child, "grade": to.grade, "room": to.room, "since": today,
                 "until": None, "number": None, "reason": ""}  # fmt: skip
        return [
            Entry("enrolment", row, {"until": today, "reason": "moved"}, child),
            Entry("enrolment", f"e{next(self.numbers)}-{child}", fresh, child),
        ]

    def sync(self, n):
        if n not in WHOLE:
            self.told[n] |= self.base.ids(WHO[n])
        done = self.base.sync(self.laptops[n], WHO[n])
        assert (done.asks, done.newer, done.ahead, done.strange) == ("", False, None, ())
        self.note(n)
        return done.came or done.went

    def carry(self, one, other):
        giver, taker = self.laptops[one].desk, self.laptops[other].desk
        if other in WHOLE or WHO[one] == WHO[other]:
            found = list(giver.file.journal.changes())
        elif one in WHOLE:
            room, term = CLASSES[WHO[other]], TERM
            those = package_entries.students_of(
                giver.db, [read_classroom(room.label)], term.start, term.start.replace(year=9999)
            )
            found = list(package_entries.of_students(
                giver.db, those, [room.label], term.start, photos=True
            ))  # fmt: skip
        else:
            return
        taker.file.journal.merge(found)
        self.told[other] |= {each.id for each in found}

    def clone(self, one, other):
        self.carry(other, one)  # else what it alone had is lost
        self.told[other] = set(self.told[one])
        self.laptops[other].close()
        self.laptops[one].close()
        place = self.folder / f"{other}.careapp"
        shutil.rmtree(place)
        shutil.copytree(self.folder / f"{one}.careapp", place)
        for n in (one, other):
            clock = self.wall.clock(SKEWS[n], next(self.numbers) + 100)
            self.laptops[n] = self.base.open(self.folder / f"{n}.careapp", WHO[n], clock)

    def meet(self, chance):
        """All go through with the hub, in any order, until nothing is new."""
        order = list(range(len(WHO)))
        for _ in range(8):
            chance.shuffle(order)
            if not sum(self.sync(n) for n in order):
                return
        raise AssertionError("there is always something new")

    def close(self):
        for each in self.laptops:
            each.close()


def check(meeting):
    base, first = meeting.base, meeting.laptops[0].desk
    whole, log = tables(first.db), list(first.file.journal.changes())
    ids = {each.id for each in log}
    assert base.ids() == ids
    for n in WHOLE:
        each = meeting.laptops[n].desk
        assert tables(each.db) == whole
        assert list(each.file.journal.changes()) == log
    waiting = set()
    for n, laptop in enumerate(meeting.laptops):
        each = laptop.desk.file.journal
        assert each.faults() == []
        kept = tables(laptop.desk.db)
        each.rebuild()
        assert tables(laptop.desk.db) == kept
        if n not in WHOLE:
            mine = {change.id: change for change in each.changes()}
            assert base.ids(WHO[n]) <= mine.keys() <= meeting.told[n]
            own = mine.keys() - ids
            assert {mine[id_].tbl for id_ in own} <= NOT_FOR_TEACHERS
            waiting |= own
            same = {change.id: change for change in log}
            assert all(mine[id_] == same[id_] for id_ in mine.keys() & ids)
    assert meeting.made <= ids | waiting
    gone = [secret(child) for (child,) in whole["purge"]]
    said = base.said(meeting.laptops[0]) + repr([
        (tables(each.desk.db), [change.fields for change in each.desk.file.journal.changes()])
        for each in meeting.laptops
    ])  # fmt: skip
    assert [each for each in gone if each in said] == []
    parts = {part for (part,) in whole["purge"] if " " in part}
    left = [each for each in log if each.fields and part_of(each.tbl, each.row) in parts]
    assert left == []


def run(base, todo, chance):
    with tempfile.TemporaryDirectory() as folder:
        meeting = Meeting(base, Path(folder))
        try:
            for step in todo:
                meeting.do(step)
            meeting.meet(chance)
            check(meeting)
        finally:
            meeting.close()


@pytest.fixture(scope="module")
def bases(server, tmp_path_factory):  # noqa: F811
    """Schools on hubs, by how they are kept and whether the hub can read them."""
    made = {}

    def base(encrypted, sealed):
        if (encrypted, sealed) not in made:
            code = f"4201999{2 * encrypted + sealed}"
            folder = tmp_path_factory.mktemp(code)
            made[encrypted, sealed] = Base.made(
                folder, server, f"c{code}", encrypted=encrypted, sealed=sealed, code=code
            )
        return made[encrypted, sealed]

    return base


STORY = st.lists(STEPS, min_size=10, max_size=25)
CHANCE = st.randoms(use_true_random=False)


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
@pytest.mark.parametrize("sealed", [False, True], ids=["open hub", "sealed hub"])
def test_laptops_that_meet_on_a_hub_converge_and_nothing_is_lost(bases, encrypted, sealed):
    base = bases(encrypted, sealed)

    @given(STORY, CHANCE)
    @settings(max_examples=2)
    def converge(todo, chance):
        run(base, todo, chance)

    converge()


@pytest.mark.long
@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
@pytest.mark.parametrize("sealed", [False, True], ids=["open hub", "sealed hub"])
def test_laptops_on_a_hub_converge_after_many_steps(bases, encrypted, sealed):
    base = bases(encrypted, sealed)

    @given(st.lists(STEPS, min_size=10, max_size=60), CHANCE)
    @settings(max_examples=60)
    def converge(todo, chance):
        run(base, todo, chance)

    converge()
