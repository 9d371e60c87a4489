"""What may go wrong between a laptop and a hub beside cut lines (those are in test_hub_cuts): a hub
that is not what it was, an account that is not, entries that no hub takes."""

from contextlib import closing
from datetime import timedelta
from random import Random

import pytest

from careapp.domain.hub import Mark
from careapp.errors import CareError
from careapp.services import hub_words
from careapp.services.accounts import actor_of
from careapp.services.hub_sync import Sync
from careapp.services.packages import Sending
from careapp.store import hub_log, hub_marks
from careapp.store.connection import transaction
from careapp.store.hub_connection import Unreachable
from careapp.store.hub_log import HubLog, Stale
from careapp.store.journal import PURGE, Entry
from tests.postgres import needs_postgres, server  # noqa: F401
from tests.services.hub_house import Base, Wall
from tests.services.laptops import carried
from tests.services.samples import P4, P5, TERM

pytestmark = needs_postgres


@pytest.fixture(scope="module")
def base(server, tmp_path_factory):  # noqa: F811
    code = "42019971"
    return Base.made(tmp_path_factory.mktemp(code), server, f"c{code}", encrypted=False,
                     sealed=False, code=code)  # fmt: skip


@pytest.fixture(scope="module")
def sealed(server, tmp_path_factory):  # noqa: F811
    code = "42019972"
    return Base.made(tmp_path_factory.mktemp(code), server, f"c{code}", encrypted=False,
                     sealed=True, code=code)  # fmt: skip


@pytest.fixture
def house(base, tmp_path):
    """The hub as in the base, and a way to get laptops."""
    base.put_back()
    yield from _house(base, tmp_path)


@pytest.fixture
def sealed_house(sealed, tmp_path):
    sealed.put_back()
    yield from _house(sealed, tmp_path)


def _house(base, folder):
    opened = []

    def laptop(login, name="", clock=None):
        opened.append(base.laptop(login, folder / f"{name or login}.careapp", clock))
        return opened[-1]

    yield base, laptop
    for each in opened:
        each.close()


def child(laptop, room=P4, n=0):
    return laptop.people.pupils(TERM, room)[n].student.id


def say(laptop, student, name):
    laptop.desk.write([Entry("student", student, {"nickname": name}, student)])


def name_of(laptop, student):
    return laptop.people.student(student).nickname


def ids(laptop):
    return {each.id for each in laptop.desk.file.journal.changes()}


class Cut(Exception):
    pass


def cut_after_push(base, laptop, login, monkeypatch):
    """The hub has it all, and the laptop does not know."""

    def brought(self, *_):
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr("careapp.services.hub_entries.HubEntries.brought", brought)
        with pytest.raises(Cut):
            base.sync(laptop, login)


def test_who_read_what_a_cut_laptop_brought_and_wrote_over_it_makes_no_conflict(house, monkeypatch):
    base, laptop = house
    admin, mali = laptop("admin"), laptop("mali")
    student = child(mali)
    say(mali, student, "หนึ่ง")
    cut_after_push(base, mali, "mali", monkeypatch)
    base.sync(admin, "admin")
    assert name_of(admin, student) == "หนึ่ง"
    say(admin, student, "สอง")
    base.sync(admin, "admin")
    done = base.sync(mali, "mali")
    assert (done.came, done.went, done.conflicts) == (1, 0, 0)
    assert name_of(mali, student) == "สอง"


def test_a_second_sync_with_nothing_new_is_one_round_trip(house, tmp_path):
    base, laptop = house
    for login in ("admin", "kru", "mali"):
        each = laptop(login)
        say(each, child(each), login)
        base.sync(each, login)
        assert round_trips(base, each, login, tmp_path) == 1


def test_a_second_sync_with_a_sealed_hub_is_one_round_trip(sealed_house, tmp_path):
    base, laptop = sealed_house
    each = laptop("mali")
    base.sync(each, "mali")
    assert round_trips(base, each, "mali", tmp_path) == 1


def round_trips(base, laptop, login, folder):
    """How often the server said that it had answered, once somebody was connected."""
    link, said = base.link(laptop, login), folder / "said"
    side = laptop.hub.desk(link)
    with closing(HubLog(link, side.schema())) as log, said.open("w") as file:
        log.db.pgconn.trace(file.fileno())
        Sync(side, log).run()
        log.db.pgconn.untrace()
    return said.read_text(encoding="utf-8", errors="replace").count("ReadyForQuery")


def test_a_hub_that_lost_its_lists_too_is_told_them_again(house):
    base, laptop = house
    admin = laptop("admin")
    base.sync(admin, "admin")
    say(admin, child(admin), "ใหม่")
    base.sync(admin, "admin")
    tables = dict(base.tables(), place=[], push=[], change=base.hub["change"][:20])
    put_back(base, tables)
    base.sync(admin, "admin")
    assert base.ids() == ids(admin)
    assert len(base.tables()["place"]) == len(base.hub["place"])


def put_back(base, tables):
    with base.server.connect(base.database) as db, db.transaction():
        db.execute("SET LOCAL session_replication_role = replica")
        for name, rows in tables.items():
            db.execute(f"DELETE FROM careapp.{name}")
            for row in rows:
                marks = ", ".join(["%s"] * len(row))
                db.execute(f"INSERT INTO careapp.{name} VALUES ({marks})", row)


def test_what_a_teacher_brought_is_brought_again_by_whoever_comes_next_on_her_laptop(house):
    """Of him the hub still knows the mark: he was there before the backup."""
    base, laptop = house
    shared = laptop("admin")
    base.sync(shared, "admin")
    before = base.tables()
    teacher = as_mali(shared)
    base.sync(teacher, "mali")
    say(shared, child(shared), "หาย")
    lost = max(ids(shared))
    base.sync(teacher, "mali")
    put_back(base, before)
    assert lost not in base.ids()
    base.sync(shared, "admin")
    assert lost in base.ids()


def as_mali(laptop):
    """The teacher signs in on the laptop that another one works on, too."""
    person = next(each for each in laptop.accounts.staff() if each.login == "mali")
    return laptop.as_actor(actor_of(person))


def test_the_newest_mark_of_any_account_counts(house):
    db = house[1]("admin").desk.db
    with transaction(db):
        hub_marks.keep_read(db, "h", "one", hub_marks.Read(5, Mark(5, "a"), 1))
        hub_marks.keep_read(db, "h", "two", hub_marks.Read(9, Mark(12, "b"), 2))
        hub_marks.keep_read(db, "other", "one", hub_marks.Read(50, Mark(50, "c"), 2))
    assert hub_marks.read_upto(db, "h", "one") == hub_marks.Read(5, Mark(12, "b"), 1)
    hub_marks.forget(db, "h")
    assert hub_marks.read_upto(db, "h", "two") == hub_marks.Read()
    assert hub_marks.read_upto(db, "other", "one").seq == 50


def test_a_hub_that_moved_to_another_server_by_an_old_backup_gets_all_again(house):
    """The same hub by its own number, at another address."""
    base, laptop = house
    mali = laptop("mali")
    base.sync(mali, "mali")
    before = base.tables()
    say(mali, child(mali), "ย้าย")
    base.sync(mali, "mali")
    put_back(base, before)
    moved = base.server.url(base.database, f"{base.code}-mali").replace("127.0.0.1", "localhost")
    done = mali.hub.sync(base.link(mali, "mali", moved))
    assert done.went == 1
    assert base.ids() >= {max(ids(mali))}


def test_reading_that_broke_off_before_the_hub_was_put_back_begins_anew(house, monkeypatch):
    base, laptop = house
    admin, other = laptop("admin"), laptop("admin", "other")
    base.sync(other, "admin")
    before = base.tables()
    for n in range(6):
        say(admin, child(admin), f"ชื่อ{n}")
    base.sync(admin, "admin")
    monkeypatch.setattr(hub_log, "MANY", 4)
    taken = []

    def cut(done, of):
        taken.append(done)
        if len(taken) > 1:
            raise Cut

    with pytest.raises(Cut):
        other.hub.sync(base.link(other, "admin"), cut)
    put_back(base, before)
    for n in range(9):
        say(admin, child(admin, n=1), f"อื่น{n}")
    base.sync(admin, "admin")
    base.sync(other, "admin")
    assert ids(other) == ids(admin) == base.ids()


def test_a_reading_that_broke_off_goes_on_from_there(house, monkeypatch):
    base, laptop = house
    admin, other = laptop("admin"), laptop("admin", "other")
    base.sync(other, "admin")
    for n in range(6):
        say(admin, child(admin), f"ชื่อ{n}")
    base.sync(admin, "admin")
    monkeypatch.setattr(hub_log, "MANY", 4)
    taken = []

    def cut(done, of):
        taken.append(done)
        if len(taken) > 1:  # in the second page
            raise Cut

    with pytest.raises(Cut):
        other.hub.sync(base.link(other, "admin"), cut)
    half = len(ids(other))
    assert half == len(ids(admin)) - 2
    assert base.sync(other, "admin").came == 2


def test_what_was_written_about_a_child_before_its_erasure_was_known_gets_there_blank(house):
    base, laptop = house
    admin, mali = laptop("admin"), laptop("mali")
    student = child(mali)
    say(mali, student, "ลับสุดยอด")
    admin.desk.write([Entry(PURGE, student, {})])
    base.sync(admin, "admin")
    done = base.sync(mali, "mali")
    assert (done.went, done.waiting) == (1, 0)
    base.sync(admin, "admin")
    assert ids(admin) == base.ids() == ids(mali) | base.ids()
    assert "ลับสุดยอด" not in base.said(admin)


def test_a_laptop_that_let_go_of_a_class_owes_nothing_and_gets_nothing_back(house, tmp_path):
    base, laptop = house
    mali = laptop("mali")
    say(mali, child(mali), "ลาก่อน")
    base.sync(mali, "mali")
    carried(mali, laptop("admin"), tmp_path)
    mali.packages.sent(mali.packages.gather(Sending()))
    students = {child(mali, n=n) for n in range(3)}
    mali.packages.let_go([P4])
    with base.server.connect(base.database) as db:  # as when the year has turned
        db.execute("UPDATE careapp.place SET classroom = 'ป.5/1' WHERE classroom = 'ป.4/1'")
    done = base.sync(mali, "mali")
    assert (done.came, done.went, done.waiting) == (0, 1, 0)  # that it let go
    assert students.isdisjoint(each.student for each in mali.desk.file.journal.changes())
    assert base.sync(mali, "mali").waiting == 0


def test_where_it_is_lost_what_a_hub_has_it_is_read_again(house):
    base, laptop = house
    mali = laptop("mali")
    base.sync(mali, "mali")
    with transaction(mali.desk.db):
        mali.desk.db.execute("DELETE FROM local WHERE substr(key, 1, 12) = 'hub.brought:'")
    done = base.sync(mali, "mali")
    assert (done.came, done.went, done.waiting) == (0, 0, 0)


def test_an_erased_text_that_a_backup_brought_back_is_erased_again(house):
    base, laptop = house
    admin = laptop("admin")
    student = child(admin)
    say(admin, student, "ลับสุดยอด")
    base.sync(admin, "admin")
    before = base.tables()
    assert "ลับสุดยอด" in base.said(admin)
    admin.desk.write([Entry(PURGE, student, {})])
    base.sync(admin, "admin")
    assert "ลับสุดยอด" not in base.said(admin)
    put_back(base, before)
    base.sync(admin, "admin")
    assert "ลับสุดยอด" not in base.said(admin)


def test_children_of_whom_a_laptop_never_heard_stay_in_their_classes(house):
    base, laptop = house
    admin = laptop("admin")
    with base.server.connect(base.database) as db:
        db.execute(
            "INSERT INTO careapp.place (school, child, classroom) VALUES (%s, 'new', %s)",
            (base.school_id, P4.label),
        )
    with transaction(admin.desk.db):
        hub_marks.keep_placed(admin.desk.db, str(base.hub["hub"][0][0]), "")
    base.sync(admin, "admin")
    assert (base.school_id, "new", P4.label) in {row[:3] for row in base.tables()["place"]}


def test_lists_are_not_told_over_what_came_meanwhile(house):
    base, laptop = house
    admin, other = laptop("admin"), laptop("kru")
    log = HubLog(base.link(admin, "admin"), 2)
    told = log.greeting(Mark())
    say(other, child(other), "ก่อน")
    base.sync(other, "kru")
    with pytest.raises(Stale):
        log.keep_places(told, (), base.tables()["place"], told.head)
    log.close()
    assert len(base.tables()["place"]) == len(base.hub["place"])


def test_an_entry_that_no_hub_takes_stays_and_the_others_go(house):
    base, laptop = house
    admin = laptop("admin")
    student, other = child(admin), child(admin, n=1)
    long = "".join(map(chr, Random(1).choices(range(0xE01, 0xE2E), k=20_000)))
    admin.desk.write([
        Entry("observation\0", "r\0w", {"a": 1}, student),  # a letter that PostgreSQL has not
        Entry("record", "r", {"student": long}, long),  # whose name is too long for an index
        *(Entry("record", f"r{n}", {"student": other}, other) for n in range(9)),
    ])  # fmt: skip
    done = base.sync(admin, "admin")
    assert (done.went, done.waiting, done.unfit) == (9, 0, 2)
    assert "ไม่ว่าใครจะส่ง" in "".join(hub_words.to_do(done))
    assert base.sync(admin, "admin").unfit == 2
    assert admin.hub.status(base.link(admin, "admin")).waiting == 0  # for no other account


def test_a_row_of_another_child_alone_waits(house):
    """The hub refuses all or nothing."""
    base, laptop = house
    admin, mali = laptop("admin"), laptop("mali")
    foreign = child(admin, P5)
    admin.desk.write([Entry("record", "shared", {"student": foreign}, foreign)])
    base.sync(admin, "admin")
    mine = child(mali)
    mali.desk.write([
        *(Entry("record", f"a{n}", {"student": mine}, mine) for n in range(5)),
        Entry("record", "shared", {"student": mine}, mine),
        *(Entry("record", f"b{n}", {"student": mine}, mine) for n in range(5)),
    ])  # fmt: skip
    done = base.sync(mali, "mali")
    assert (done.went, done.waiting) == (10, 1)


def test_an_account_that_is_switched_off_in_the_middle_is_told_so(house, monkeypatch):
    base, laptop = house
    mali = laptop("mali")
    say(mali, child(mali), "ช้า")
    before = HubLog.push

    def push(self, *rest, **more):
        with base.server.connect(base.database) as db:
            db.execute("UPDATE careapp.member SET active = false WHERE login LIKE '%-mali'")
        return before(self, *rest, **more)

    monkeypatch.setattr(HubLog, "push", push)
    with pytest.raises(CareError, match="ปิด"):
        base.sync(mali, "mali")
    assert base.ids() == {str(row[1]) for row in base.hub["change"]}


def test_huge_documents_and_odd_letters_arrive_as_they_were(house):
    base, laptop = house
    admin, mali = laptop("admin"), laptop("mali")
    student = child(mali)
    odd = "ก\t\\N\\.\n\r\x7f\u200b'\"%s{}\U0001f469\u200d\U0001f393\ufeff"
    made = [
        Entry("document", f"d{n}", {"student": student, "bytes": "A" * 8_000_000}, student)
        for n in range(3)
    ]
    say(admin, student, odd)
    admin.desk.file.journal.write(
        admin.actor.staff, [*made, Entry("record", "odd", {"note": odd + "\0"}, student)]
    )
    assert base.sync(admin, "admin").went == 5
    assert base.sync(mali, "mali").came == 5
    mine = {each.id: each for each in mali.desk.file.journal.changes()}
    same = {each.id: each for each in admin.desk.file.journal.changes()}
    assert all(each == same[id_] for id_, each in mine.items())


def test_pages_hold_so_many_bytes_at_most(house, monkeypatch):
    base, laptop = house
    admin, mali = laptop("admin"), laptop("mali")
    student = child(mali)
    for n in range(12):
        say(mali, student, f"{n}" + "ก" * 300)  # 3 bytes each
    base.sync(mali, "mali")
    monkeypatch.setattr(hub_log, "LARGE", 2_000)
    log = HubLog(base.link(admin, "admin"), 99)
    told = log.greeting(Mark())
    since, pages = 0, []
    while since < told.head:
        page = log.page(since, told)
        pages.append(sum(len(each.change.fields.encode()) for each in page.carried))
        since = page.seq
    log.close()
    assert max(pages) < 2_000 + 1_000
    assert len(pages) > 6
    assert base.sync(admin, "admin").came == 12


def test_a_page_ends_before_what_a_newer_program_wrote(house):
    base, laptop = house
    admin, mali = laptop("admin"), laptop("mali")
    student = child(mali)
    for name in ("เก่า", "ใหม่", "หลัง"):
        say(mali, student, name)
    base.sync(mali, "mali")
    with base.server.connect(base.database) as db:
        db.execute("SET session_replication_role = replica")
        db.execute(
            "UPDATE careapp.change SET schema = 99 WHERE seq = (SELECT max(seq) - 1"
            " FROM careapp.change)"
        )
    say(admin, child(admin, P5), "รอ")
    done = base.sync(admin, "admin")
    assert (done.newer, done.came, done.went) == (True, 1, 0)
    assert name_of(admin, student) == "เก่า"
    assert base.sync(admin, "admin").came == 0
    with base.server.connect(base.database) as db:
        db.execute("SET session_replication_role = replica")
        db.execute("UPDATE careapp.change SET schema = 1")
    done = base.sync(admin, "admin")
    assert (done.newer, done.came, done.went) == (False, 2, 1)
    assert name_of(admin, student) == "หลัง"


def test_two_entries_of_one_page_that_are_about_two_children_in_one_row(sealed_house):
    """Of what is sealed no hub sees to it: the first that came holds, on every laptop."""
    base, laptop = sealed_house
    admin, mali, kru = laptop("admin"), laptop("mali"), laptop("kru")
    mine, other = child(mali), child(mali, n=1)
    mali.desk.write([
        Entry("record", "r", {"student": mine, "note": "ของเธอ"}, mine),
        Entry("record", "r", {"student": other, "note": "ของอีกคน"}, other),
    ])  # fmt: skip
    assert base.sync(mali, "mali").went == 2
    for login, each in (("admin", admin), ("kru", kru)):
        done = base.sync(each, login)
        assert (done.came, done.strange) == (1, (f"{base.code}-mali",))


def test_what_a_clock_ahead_has_written_waits_for_the_clock(house):
    base, laptop = house
    wall = Wall()
    kru = laptop("kru", clock=wall.clock(timedelta(days=3)))
    say(kru, child(kru), "พรุ่งนี้")
    done = base.sync(kru, "kru")
    assert (done.went, done.waiting) == (0, 1)
    assert done.ahead - wall.now > timedelta(days=2)
    shown = kru.hub.status(base.link(kru, "kru"))
    assert (shown.owed, shown.waiting) == (1, 0)  # for no other account
    assert base.sync(kru, "kru", ahead=True).went == 1


def test_who_reads_what_a_clock_ahead_has_written_goes_on_bringing(house):
    """Her laptop dates nothing before it from now on."""
    base, laptop = house
    wall = Wall()
    kru = laptop("kru", clock=wall.clock(timedelta(days=400)))
    mali = laptop("mali", clock=wall.clock(timedelta()))
    say(kru, child(kru), "ปีหน้า")
    assert base.sync(kru, "kru", ahead=True).went == 1
    for text in ("ก", "ข"):
        base.sync(mali, "mali")
        say(mali, child(mali), text)
        done = base.sync(mali, "mali")
        assert (done.went, done.waiting, done.ahead) == (1, 0, None)
    base.sync(kru, "kru")
    say(kru, child(kru), "ค")
    assert base.sync(kru, "kru").went == 1


def test_of_a_teacher_it_waits_whatever_she_says(house):
    base, laptop = house
    mali = laptop("mali", clock=Wall().clock(timedelta(days=3)))
    say(mali, child(mali), "พรุ่งนี้")
    done = base.sync(mali, "mali", ahead=True)
    assert (done.went, done.waiting) == (0, 1)


def test_whoever_is_overtaken_reads_first_and_then_goes_before_the_others(house, monkeypatch):
    base, laptop = house
    admin, other = laptop("admin"), laptop("kru")
    say(admin, child(admin), "ก")
    push, asked = HubLog.push, []

    def overtaken(self, *rest, first=False, **more):
        asked.append(first)
        if len(asked) == 1:
            monkeypatch.setattr(HubLog, "push", push)
            say(other, child(other, P5), "ข")
            base.sync(other, "kru")
            monkeypatch.setattr(HubLog, "push", overtaken)
        return push(self, *rest, first=first, **more)

    monkeypatch.setattr(HubLog, "push", overtaken)
    done = base.sync(admin, "admin")
    assert asked == [False, True]
    assert (done.came, done.went) == (1, 1)


def test_who_goes_first_keeps_the_others_waiting_for_no_longer_than_she_is_there(house):
    base, laptop = house
    admin, other = laptop("admin"), laptop("kru")
    base.sync(admin, "admin")
    base.sync(other, "kru")
    say(other, child(other), "รอ")
    first = HubLog(base.link(admin, "admin"), 2)
    with base.server.connect(base.database) as db:
        told = db.execute(
            "SELECT setting FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout'"
        ).fetchone()
    assert told == ("0",)
    shown = first.db.execute("SHOW idle_in_transaction_session_timeout").fetchone()
    assert shown == ("1min",)
    head = first.greeting(Mark()).head

    def taken_away():
        with first.turn(head, base.school_id) as cursor:
            first.break_off()
            cursor.execute("SELECT 1")

    with pytest.raises(Unreachable):
        taken_away()
    assert base.sync(other, "kru").went == 1
    first.close()


def test_nobody_reaches_more_by_what_waits_twice(house):
    """Of two accounts on one laptop the one brings what the other may not."""
    base, laptop = house
    shared = laptop("admin", "shared")
    teacher = as_mali(shared)
    say(shared, child(shared, P5), "อีกห้อง")
    say(shared, child(shared), "ห้องเรา")
    done = base.sync(teacher, "mali")
    assert (done.went, done.waiting) == (1, 1)
    done = base.sync(shared, "admin")
    assert (done.went, done.waiting) == (1, 0)
    assert base.sync(teacher, "mali").waiting == 0
