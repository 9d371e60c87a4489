"""Plans as rows: what laptops write apart comes together; the log makes the same bytes again."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.clock import Clock
from careapp.domain.plans import KINDS, LEGAL, Move, Note, Plan, Step
from careapp.store import migrate, plans
from careapp.store.connection import connect
from careapp.store.journal import PURGE, Entry, Journal

START = datetime(2026, 6, 10, tzinfo=UTC)
DAY = date(2026, 6, 10)
PLAN = Plan(
    "p", "s", DAY, "kru", "kru", "screening-11", frozenset({"screening-11/learning"}), "ขาดเรียนบ่อย",
    "", "มาเรียนทุกวัน", frozenset({"home_visit", "own:จับคู่เพื่อน"}),
)  # fmt: skip
TABLES = ("plan", "plan_move", "plan_step", "plan_note")


def journal(key, site, clock):
    db = connect(Path(":memory:"), key)
    migrate.migrate(db, "school")
    return db, Journal(db, "school-1", site, clock)


def rows(db):
    return {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}


def write(school, entries):
    school.journal.write("kru", entries)


def test_a_plan_comes_back_as_it_was_written(school):
    write(school, plans.save_plan(PLAN))
    step = Step("t", "p", "s", "โทรหายาย", "kru", DAY, None)
    note = Note("n", "p", "s", DAY, "มาเรียนสามวัน", "kru")
    move = Move("m", "p", "s", 1, "start", DAY, "kru", review_on=DAY + timedelta(14))
    for entries in (plans.save_step(step), plans.save_note(note), plans.save_move(move)):
        write(school, entries)
    life = plans.life(school.db, "p")
    assert (life.plan, life.steps, life.notes) == (PLAN, (step,), (note,))
    assert life.standing.followed == (move,)


def test_only_what_differs_is_written_and_what_is_no_longer_chosen_is_taken_out(school):
    write(school, plans.save_plan(PLAN))
    assert list(plans.save_plan(PLAN, PLAN)) == []
    changed = Plan(**{**_as_dict(PLAN), "measures": frozenset({"counselling"}), "goal": "มาทัน"})
    (entry,) = plans.save_plan(changed, PLAN)
    assert entry.fields == {
        "goal": "มาทัน", "measure.counselling": True, "measure.home_visit": None,
        "measure.own:จับคู่เพื่อน": None,
    }  # fmt: skip
    write(school, [entry])
    assert plans.plan(school.db, "p") == changed


def test_two_laptops_that_choose_measures_apart_add_to_one_another(school):
    write(school, plans.save_plan(PLAN))
    for more in ("counselling", "remedial"):
        changed = Plan(**{**_as_dict(PLAN), "measures": PLAN.measures | {more}})
        write(school, plans.save_plan(changed, PLAN))
    assert plans.plan(school.db, "p").measures == PLAN.measures | {"counselling", "remedial"}


def test_a_plan_that_was_taken_away_is_not_listed_and_its_row_stays(school):
    write(school, plans.save_plan(PLAN))
    write(school, plans.save_plan(Plan(**{**_as_dict(PLAN), "deleted": True}), PLAN))
    assert plans.plans(school.db) == []
    assert plans.life(school.db, "p") is None
    assert plans.plan(school.db, "p").deleted


def test_a_move_may_arrive_before_its_plan_and_an_erased_child_leaves_nothing(school):
    write(school, plans.save_move(Move("m", "p", "s", 1, "start", DAY, "kru", review_on=DAY)))
    assert plans.life(school.db, "p") is None
    write(school, plans.save_plan(PLAN))
    assert plans.life(school.db, "p").standing.state == "active"
    write(school, [Entry(PURGE, "s", {}, "s")])
    assert all(not found for found in rows(school.db).values())


def _as_dict(plan):
    return {name: getattr(plan, name) for name in plan.__dataclass_fields__}


class Laptop:
    """Makes moves as the service does: upon what it knows, whether they are wise or not."""

    def __init__(self, key, site, clock):
        self.db, self.journal = journal(key, site, clock)
        self.clock, self.made = clock, set()
        self.journal.write("kru", plans.save_plan(PLAN))

    def move(self, kind, result):
        known = plans.moves(self.db, "p")
        place = 1 + max((each.place for each in known), default=0)
        last = plans.life(self.db, "p").standing.last
        id_ = self.clock.new_id()
        made = Move(
            id_, "p", "s", place, kind, DAY, "kru", result, "เหตุผล", DAY + timedelta(7),
            last.id if last and kind == "undo" else "",
        )  # fmt: skip
        self.journal.write("kru", plans.save_move(made))
        self.made.add(id_)
        return made


steps = st.one_of(
    st.tuples(
        st.just("move"),
        st.integers(0, 1),
        st.sampled_from(KINDS),
        st.sampled_from(["better", "same", "resolved"]),
        st.integers(-500_000, 500_000),
    ),
    st.tuples(st.just("send"), st.integers(0, 1)),
)


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
@given(st.lists(steps, max_size=14), st.randoms(use_true_random=False))
def test_plans_moved_on_two_laptops_with_wrong_clocks_come_to_the_same_legal_state(
    key, todo, chance
):
    now, skew = [START], [timedelta(days=-40), timedelta(days=3)]
    bits = [random.Random(n).getrandbits for n in range(2)]
    laptops = [
        Laptop(key, f"site-{n}", Clock(lambda n=n: now[0] + skew[n], bits[n])) for n in range(2)
    ]
    for step in todo:
        if step[0] == "move":
            now[0] += timedelta(milliseconds=step[4])
            laptop = laptops[step[1]]
            before = plans.life(laptop.db, "p").standing
            made = laptop.move(step[2], step[3])
            after = plans.life(laptop.db, "p").standing
            if made.kind in LEGAL and made.is_whole and before.allows(made.kind):
                assert after.last == made  # what was made upon all that is known is followed
        else:
            _send(laptops[step[1]], laptops[1 - step[1]], chance)
    _send(laptops[0], laptops[1], chance)
    _send(laptops[1], laptops[0], chance)
    one, other = (plans.life(each.db, "p").standing for each in laptops)
    assert one == other
    parts = (one.followed, one.undone, one.conflicts, one.seen)
    assert {m.id for part in parts for m in part} == laptops[0].made | laptops[1].made
    for each in laptops:
        before = rows(each.db)
        each.journal.rebuild()
        assert rows(each.db) == before
    assert rows(laptops[0].db) == rows(laptops[1].db)
    for each in laptops:
        each.db.close()


def _send(sender, to, chance):
    pack = list(sender.journal.changes())
    chance.shuffle(pack)
    cut = chance.randrange(len(pack) + 1)
    to.journal.merge(pack[cut:])
    to.journal.merge(pack[:cut] + pack[cut:][:1])
