"""Referrals as rows: what laptops write apart comes together; the log makes the same again."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.clock import Clock
from careapp.domain.referrals import KINDS, LEGAL, Move, Note, Referral
from careapp.store import migrate, referrals
from careapp.store.connection import connect
from careapp.store.journal import PURGE, Entry, Journal

START = datetime(2026, 6, 10, tzinfo=UTC)
DAY = date(2026, 6, 10)
REFERRAL = Referral(
    "r", "s", "external", DAY, "kru", "kru", "p", "", "hospital", "ผู้อำนวยการโรงพยาบาลสมมติ",
    "ขาดเรียนบ่อย", "เยี่ยมบ้าน", "ยังไม่มาเรียน", "ขอให้ตรวจ", "ศธ 99/1",
    frozenset({"plan:p", "record:x"}),
)  # fmt: skip
SEND = Move("m", "r", "s", 1, "send", DAY, "kru")
TABLES = ("referral", "referral_move", "referral_note")


def rows(db):
    return {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}


def write(school, entries):
    school.journal.write("kru", entries)


def test_a_referral_comes_back_as_it_was_written(school):
    write(school, referrals.save_referral(REFERRAL))
    note = Note("n", "r", "s", DAY, "โทรถามแล้ว", "kru")
    answer = Move("a", "r", "s", 2, "result", DAY, "kru", "พยาบาล", "going_on", "", "นัดทุกเดือน")
    for entries in (referrals.save_note(note), *map(referrals.save_move, (answer, SEND))):
        write(school, entries)
    life = referrals.life(school.db, "r")
    assert (life.referral, life.notes) == (REFERRAL, (note,))
    assert life.standing.followed == (SEND, answer)
    assert referrals.last_place(school.db, "r") == 2
    assert referrals.last_place(school.db, "other") == 0


def test_only_what_differs_is_written_and_a_tick_that_is_taken_out_goes(school):
    write(school, referrals.save_referral(REFERRAL))
    assert list(referrals.save_referral(REFERRAL, REFERRAL)) == []
    changed = replace(REFERRAL, attachments=frozenset({"plan:p"}), asked="ขอคำแนะนำ")
    (entry,) = referrals.save_referral(changed, REFERRAL)
    assert entry.fields == {"asked": "ขอคำแนะนำ", "attachment.record:x": None}
    write(school, [entry])
    assert referrals.referral(school.db, "r") == changed


def test_one_that_was_taken_away_is_not_listed_and_its_row_stays(school):
    write(school, referrals.save_referral(REFERRAL))
    write(school, referrals.save_referral(replace(REFERRAL, deleted=True), REFERRAL))
    assert referrals.referrals(school.db) == []
    assert referrals.life(school.db, "r") is None
    assert referrals.referral(school.db, "r").deleted


def test_a_move_may_arrive_before_its_referral_and_an_erased_child_leaves_nothing(school):
    write(school, referrals.save_move(SEND))
    assert referrals.life(school.db, "r") is None
    write(school, referrals.save_referral(REFERRAL))
    assert referrals.life(school.db, "r").standing.state == "sent"
    assert [each.id for each in referrals.referrals(school.db, ["s"])] == ["r"]
    assert referrals.referrals(school.db, ["another"]) == []
    write(school, [Entry(PURGE, "s", {}, "s")])
    assert all(not found for found in rows(school.db).values())


class Laptop:
    """Makes moves as the service does: upon what it knows, whether they are wise or not."""

    def __init__(self, key, site, clock):
        self.db = connect(Path(":memory:"), key)
        migrate.migrate(self.db, "school")
        self.journal = Journal(self.db, "school-1", site, clock)
        self.clock, self.made = clock, set()
        self.journal.write("kru", referrals.save_referral(REFERRAL))

    def move(self, kind, result):
        place = 1 + referrals.last_place(self.db, "r")
        last = referrals.life(self.db, "r").standing.last
        made = Move(
            self.clock.new_id(), "r", "s", place, kind, DAY, "kru", "พยาบาล", result, "เหตุผล",
            "ข้อความ", last.id if last and kind == "undo" else "",
        )  # fmt: skip
        self.journal.write("kru", referrals.save_move(made))
        self.made.add(made.id)
        return made


steps = st.one_of(
    st.tuples(
        st.just("move"),
        st.integers(0, 1),
        st.sampled_from(KINDS),
        st.sampled_from(["helped", "going_on", "better"]),
        st.integers(-500_000, 500_000),
    ),
    st.tuples(st.just("send"), st.integers(0, 1)),
)


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
@given(st.lists(steps, max_size=14), st.randoms(use_true_random=False))
def test_referrals_moved_on_two_laptops_with_wrong_clocks_come_to_the_same_legal_state(
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
            before = referrals.life(laptop.db, "r").standing
            made = laptop.move(step[2], step[3])
            after = referrals.life(laptop.db, "r").standing
            if made.kind in LEGAL and made.is_whole and before.allows(made.kind):
                assert after.last == made  # what was made upon all that is known is followed
        else:
            _send(laptops[step[1]], laptops[1 - step[1]], chance)
    _send(laptops[0], laptops[1], chance)
    _send(laptops[1], laptops[0], chance)
    one, other = (referrals.life(each.db, "r").standing for each in laptops)
    assert one == other
    assert {m.id for m in one.every} == laptops[0].made | laptops[1].made
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
