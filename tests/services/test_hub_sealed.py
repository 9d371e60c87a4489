"""A school that seals what it brings to a hub: what the hub holds, what it can do to it, and which
laptops are let in."""

import dataclasses
import json
import re

import pytest

from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.domain.entries import Change
from careapp.domain.hub import Scope, of_child
from careapp.errors import CareError, Damaged
from careapp.services.accounts import NewAccount
from careapp.services.packages import Sending
from careapp.services.second_laptop import SigningIn, begin, wait
from careapp.store import hub_marks, sealing
from careapp.store.hub_sealing import Sealer
from careapp.store.journal import Entry
from tests.postgres import SECRET, needs_postgres, server  # noqa: F401
from tests.services import hub_house
from tests.services.laptops import log, sent
from tests.services.leaks import forms_of
from tests.services.samples import P4, P5, TERM
from tests.services.sealed_houses import SECRET as NOTE
from tests.services.sealed_houses import House, light_keys

pytestmark = needs_postgres


@pytest.fixture(scope="module")
def bases(server, tmp_path_factory):  # noqa: F811
    with light_keys(), hub_house.bases(server, tmp_path_factory.mktemp, "hub", "4201777") as of:
        yield of


@pytest.fixture
def house(bases):
    """A school that seals, as it was set up."""
    base = bases("sealed")
    base.put_back()
    yield base
    with base.server.connect(base.database) as db:
        for login in base.passwords.keys() - {row[1] for row in base.hub["member"]}:
            del base.passwords[login]
            db.execute(f'DROP ROLE "{login}"')


@pytest.fixture
def main(house, tmp_path):
    """The administrator's laptop."""
    services = house.laptop("admin", tmp_path / "main.careapp")
    yield services
    services.close()


@pytest.fixture
def mali(house, tmp_path):
    """The laptop of the teacher of ป.4/1, which was let in."""
    services = house.laptop("mali", tmp_path / "mali.careapp")
    yield services
    services.close()


@pytest.fixture
def owner(house):
    """Who runs the server and keeps to no rule of it."""
    with house.server.connect(house.database) as db:
        db.execute("SET session_replication_role = replica")
        yield db


def renamed(laptop, name, room=P4):
    student = laptop.people.pupils(TERM, room)[0].student
    laptop.people.save_student(dataclasses.replace(student, nickname=name))
    return student.id


def joined(main, folder, login):
    """The laptop of a new teacher, begun by USB stick."""
    account = NewAccount(login, f"ครู{login}", "", Role.TEACHER, classes=(P4.label,))
    main.accounts.add(account)
    path = folder / f"{login}.careapp"
    key = wait(path, account, Clock(), f"install-{login}", plain=True).key
    main.packages.keys.trust(key)
    first = folder / f"for-{login}.carepackage"
    main.packages.export(Sending((P4,)), key, first)
    return begin(path, SigningIn(login, ""), first, digits(main), Clock(), f"install-{login}")


def nickname(laptop, student):
    return laptop.people.student(student).nickname


def new_laptop(house, main, folder, login="nida"):
    """Of a teacher of ป.4/1 who began by USB stick and has an account on the hub."""
    laptop = joined(main, folder, login)
    made = main.hub.set_up(house.owner(main)).accounts
    house.passwords |= {each.login: each.password for each in made}
    return laptop


def digits(laptop):
    return laptop.packages.keys.mine().key.spoken


# What the hub holds


def told_of_people(laptop):
    """All texts in what was ever written, but for what an account on a server is called by."""
    db = laptop.desk.db
    staff = laptop.accounts.staff()
    open_ = {each.name for each in staff} | {each.login for each in staff}
    open_ |= {each.label for each in (P4, P5)} | {"โรงเรียนบ้านตัวอย่าง"}
    found = set()
    for (fields,) in db.execute("SELECT fields FROM change WHERE fields <> ''"):
        found |= set(re.findall(r'"((?:[^"\\]|\\.){5,})"', fields))
    thai = {each for each in found if re.search("[\u0e01-\u0e5b]", each)}
    return (thai | set(re.findall(r"(?<![0-9a-f])\d{10,13}(?![0-9a-f])", " ".join(found)))) - open_


def whole(server, database):  # noqa: F811
    """Every byte of the hub: its tables as text and as they are, its files, and what was logged."""
    with server.connect(database) as db:
        db.execute("CHECKPOINT")
        (oid,) = db.execute(
            "SELECT oid FROM pg_database WHERE datname = current_database()"
        ).fetchone()
        tables = [name for (name,) in db.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'careapp'")]  # fmt: skip
        for name in tables:
            for row in db.execute(f"SELECT * FROM careapp.{name}"):
                yield name, "\n".join(map(str, row)).encode()
                yield from ((name, each) for each in row if isinstance(each, bytes))
    for path in (server.folder / "data" / "base" / str(oid)).iterdir():
        yield path.name, path.read_bytes()


def found_in(parts, words):
    every = b"\n".join(content for _, content in parts)
    assert len(every) > 100_000
    return sorted({
        word for word in words
        if any(form in every for form in (*forms_of(word), word.encode().hex().encode()))
    })  # fmt: skip


def test_no_byte_of_the_hub_tells_what_a_sealed_school_wrote(house, main):
    start = house.server.log.stat().st_size
    renamed(main, "ชื่อเล่นที่ไม่มีใครรู้")
    main.desk.write([Entry("wording", "w1", {"text": "ถ้อยคำของโรงเรียน"})])
    house.sync(main, "admin")
    words = told_of_people(main)
    assert {"ชื่อเล่นที่ไม่มีใครรู้", "ถ้อยคำของโรงเรียน", "ปู่ลำดวน", "0812345678"} <= words
    assert found_in(whole(house.server, house.database), words) == []
    with house.server.log.open("rb") as written:
        written.seek(start)
        assert found_in([("log", written.read() + bytes(100_000))], words) == []


def test_they_would_be_found_where_a_school_does_not_seal(bases, tmp_path):
    base = bases("plain")
    base.put_back()
    laptop = base.laptop("admin", tmp_path / "main.careapp")
    words = {"ปู่ลำดวน", "0812345678"}
    assert words <= told_of_people(laptop)
    assert set(found_in(whole(base.server, base.database), words)) == words
    laptop.close()


def test_sealed_notes_stay_sealed_where_a_school_does_not_seal(server, tmp_path):  # noqa: F811
    with light_keys():
        house = House(tmp_path / "a.careapp")
    services = house.sign_in("fai")
    services.sealed_notes.begin()
    services.sealed_notes.write(house.plan, NOTE)
    house.leave()
    admin = house.sign_in("admin")
    name = server.database("sealed_notes")
    try:
        link = admin.hub.link(server.url(name), SECRET, tls=False)
        made = {each.login: each.password for each in admin.hub.set_up(link).accounts}
        mine = "42019999-admin"
        admin.hub.sync(admin.hub.link(server.url(name, mine), made[mine], tls=False))
        assert found_in(whole(server, name), [NOTE, "ปู่ลำดวน"]) == ["ปู่ลำดวน"]
        with server.connect(name) as db:
            tables = {row[0] for row in db.execute("SELECT DISTINCT tbl FROM careapp.change")}
        assert "sealed_note" in tables
    finally:
        house.leave()
        with server.connect("postgres") as db:
            db.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
            for role in made:
                db.execute(f'DROP ROLE "{role}"')


def test_what_the_whole_school_does_goes_through_sealed(house, main, mali):
    """Of that the hub has to know the table, by which it knows who may write it."""
    activity = main.desk.new_id()
    said = {"kind": "outing", "term": TERM.id, "day": "2026-06-15", "classroom": "", "title": "ครู"}
    main.desk.write([Entry("activity", activity, said)])
    assert house.sync(main, "admin").waiting == 0
    house.sync(mali, "mali")
    row = mali.desk.db.execute("SELECT classroom FROM activity WHERE id = ?", (activity,))
    assert row.fetchone() == ("",)
    mali.desk.write([Entry("activity", activity, {"title": "ไหว้ครูใหญ่"})])
    done = house.sync(mali, "mali")
    assert (done.went, done.waiting) == (1, 0)
    assert house.sync(main, "admin").came == 1


# What the hub can do to it

NEWEST = "(SELECT max(seq) FROM careapp.change WHERE scope LIKE 'c:%')"
TAMPERED = {
    "two swapped": (
        "UPDATE careapp.change c SET sealed = o.sealed FROM careapp.change o"
        " WHERE c.seq > %(read)s AND o.seq > %(read)s AND c.id <> o.id"
    ),
    "of another child": (
        "UPDATE careapp.change c SET scope = (SELECT 'c:' || child FROM careapp.place"
        " WHERE classroom = 'ป.4/1' AND 'c:' || child <> c.scope LIMIT 1) WHERE seq > %(read)s"
    ),
    "for everybody": "UPDATE careapp.change SET scope = 's' WHERE seq > %(read)s",
    "for more": "UPDATE careapp.change SET also = '{s}' WHERE seq > %(read)s",
    "an old one under another number": (
        "INSERT INTO careapp.change"
        " SELECT school, overlay(id::text PLACING 'ffff' FROM 20 FOR 4)::uuid,"
        " nextval('careapp.turn'), scope, also, site, who, student, tbl, \"row\", fields, salt,"
        " digest, prev, sealed, schema, login FROM careapp.change WHERE seq <= %(read)s"
        " AND scope = 'c:' || (SELECT min(child) FROM careapp.place WHERE classroom = 'ป.4/1')"
        " LIMIT 1"
    ),
    "of another laptop": "UPDATE careapp.change SET site = 'other' WHERE seq > %(read)s",
    "another digest": "UPDATE careapp.change SET digest = prev WHERE seq > %(read)s",
    "another place in the chain": "UPDATE careapp.change SET prev = digest WHERE seq > %(read)s",
    "as of another table": "UPDATE careapp.change SET tbl = 'plan' WHERE seq > %(read)s",
    "said to say nothing": (
        "UPDATE careapp.change SET sealed = NULL, fields = '', tbl = 'student' WHERE seq > %(read)s"
    ),
    "said in the clear": (
        "UPDATE careapp.change SET sealed = NULL, fields = '{\"nickname\":\"x\"}', salt = 'x'"
        " WHERE seq > %(read)s"
    ),
    "cut short": "UPDATE careapp.change SET sealed = substr(sealed, 1, 20) WHERE seq > %(read)s",
    "emptied": "UPDATE careapp.change SET sealed = '' WHERE seq > %(read)s",
}


def test_what_a_hub_changes_is_noticed_and_not_taken_in(house, main, mali, owner):
    renamed(main, "หนึ่ง")
    renamed(main, "สอง")
    house.sync(mali, "mali")
    (read,) = owner.execute("SELECT max(seq) FROM careapp.change").fetchone()
    house.sync(main, "admin")
    before, taken = log(mali), []
    (check,) = owner.execute(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'change_check'"
    ).fetchone()
    owner.execute("ALTER TABLE careapp.change DROP CONSTRAINT change_check")
    owner.execute("CREATE TEMP TABLE kept AS TABLE careapp.change")
    for how, query in TAMPERED.items():
        assert owner.execute(query, {"read": read}).rowcount > 0, how
        try:
            house.sync(mali, "mali")
            taken.append(how)
        except Damaged:
            assert log(mali) == before, how
        owner.execute("TRUNCATE careapp.change")
        owner.execute("INSERT INTO careapp.change TABLE kept")
    owner.execute(f"ALTER TABLE careapp.change ADD CONSTRAINT change_check {check}")
    assert taken == []
    assert house.sync(mali, "mali").came == 2


def test_what_a_hub_withholds_is_not_noticed_and_does_no_harm(house, main, mali, owner, tmp_path):
    """It was written down where it was written; a package still brings it."""
    student = renamed(main, "ปิดไว้")
    house.sync(main, "admin")
    owner.execute(f"DELETE FROM careapp.change WHERE seq = {NEWEST}")
    done = house.sync(mali, "mali")
    assert (done.came, done.conflicts, done.strange) == (0, 0, ())
    assert nickname(main, student) == "ปิดไว้"
    main.packages.keys.trust(mali.packages.keys.mine().key)
    shown = mali.packages.look_into([sent(main, mali, tmp_path, P4)])
    mali.packages.receive(shown)
    assert nickname(mali, student) == "ปิดไว้"


def test_what_was_erased_and_a_hub_shows_again_stays_erased_and_is_blanked_anew(house, main, owner):
    student = renamed(main, "จะลบ")
    house.sync(main, "admin")
    old = owner.execute("SELECT id, sealed FROM careapp.change").fetchall()
    child = main.people.student(student)
    main.erasures.erase(student, child.name, "ผู้ปกครองขอให้ลบข้อมูลทั้งหมด")
    house.sync(main, "admin")
    blanked = owner.execute("SELECT id, sealed FROM careapp.change").fetchall()
    assert dict(old).items() - dict(blanked).items()
    with owner.cursor() as cursor:
        cursor.executemany("UPDATE careapp.change SET sealed = %s WHERE id = %s",
                           [(sealed, id_) for id_, sealed in old])  # fmt: skip
    owner.execute("DELETE FROM careapp.push")  # so that it is all read again
    house.sync(main, "admin")
    with pytest.raises(CareError):
        main.people.student(student)
    texts = repr([tuple(each) for each in main.desk.file.journal.changes()])
    assert "จะลบ" not in texts
    again = dict(owner.execute("SELECT id, sealed FROM careapp.change").fetchall())
    assert not [id_ for id_, sealed in old if again[id_] == sealed and dict(blanked)[id_] != sealed]


def test_a_hub_that_says_it_may_read_is_brought_nothing(house, main, mali, owner):
    """Neither by a laptop that has the key, nor by one that only heard of it in a package."""
    renamed(main, "อ่านไม่ได้")
    renamed(mali, "อ่านไม่ได้")
    with mali.desk.file.transaction():
        mali.desk.db.execute("DELETE FROM local WHERE key LIKE 'hub.key:%'")
    owner.execute("UPDATE careapp.school SET sealed = false")
    before = house.ids()
    for laptop, login in ((main, "admin"), (mali, "mali")):
        with pytest.raises(Damaged):
            house.sync(laptop, login)
        with pytest.raises(Damaged):
            laptop.hub.status(house.link(laptop, login))
    assert house.ids() == before


def test_a_hub_that_leads_to_another_school_is_brought_nothing(house, main, owner):
    renamed(main, "ที่อื่น")
    owner.execute("UPDATE careapp.school SET school = 'other'")
    owner.execute("UPDATE careapp.member SET school = 'other'")
    before = house.ids()
    with pytest.raises(CareError):
        house.sync(main, "admin")
    assert house.ids() == before


def test_an_entry_about_one_child_in_a_row_of_another_is_left_out_and_told(house, main, mali):
    """The hub cannot see that. A teacher of ป.4/1 who knows a row of ป.5/1 writes into it."""
    student = renamed(main, "ของป.5", P5)
    mine = mali.people.pupils(TERM, P4)[0].student.id
    main.desk.write([Entry("plan", "plan-of-5", {"student": student, "goal": "เดิม"}, student)])
    mali.desk.write([Entry("plan", "plan-of-5", {"goal": "ของใหม่"}, mine)])
    house.sync(main, "admin")
    assert house.sync(mali, "mali").went == 1
    done = house.sync(main, "admin")
    assert done.strange == (f"{house.code}-mali",)
    goal = main.desk.db.execute("SELECT goal FROM plan WHERE id = 'plan-of-5'").fetchone()
    assert goal == ("เดิม",)


@pytest.mark.parametrize("kind", ["sealed", "plain"])
def test_whose_account_brought_what_is_no_entry_is_told(bases, tmp_path, kind):
    """From a program of somebody's own: nothing of it is taken in, and it is known whose."""
    base = bases(kind)
    base.put_back()
    login = f"{base.code}-mali"
    with base.server.connect(base.database, login, base.passwords[login], base.school_id) as db:
        child = db.execute("SELECT min(child) FROM careapp.place").fetchone()[0]
        said = ("", "", "", "", "", None, b"sealed?") if kind == "sealed" else (
            "x", child, "plan", "p", "{}", b"salt", None)  # fmt: skip
        db.execute(
            "INSERT INTO careapp.change (school, id, scope, also, site, who, student, tbl, row,"
            " fields, salt, digest, prev, sealed, schema)"
            " VALUES (%s, %s, %s, '{}', 'x', %s, %s, %s, %s, %s, %s, %s, %s, %s, 1)",
            (base.school_id, "01000000-0000-7000-8000-000000000001", f"c:{child}", *said[:6],
             bytes(32), bytes(32), said[6]),
        )  # fmt: skip
    laptop = base.laptop("admin", tmp_path / "main.careapp")
    before = log(laptop)
    with pytest.raises(Damaged, match=login):
        base.sync(laptop, "admin")
    assert log(laptop) == before
    laptop.close()


@pytest.mark.parametrize(
    ("tbl", "row", "fields"),
    [
        ("duplicate", "{other}", {"student": "{mine}"}), ("sibling", "{mine}|{other}", {}),
        ("record", "r1", {"student": "{other}"}), ("activity", "a1", {"came.{other}": "yes"}),
        ("plan", "p1", ["{other}"]),
    ],
)  # fmt: skip
def test_an_entry_that_names_a_child_of_others_does_not_open(house, main, tbl, row, fields):
    """A teacher who says that hers and another one are the same would reach both."""
    mine, other = (main.people.pupils(TERM, room)[0].student.id for room in (P4, P5))
    said = json.dumps(fields).replace("{mine}", mine).replace("{other}", other)
    where = row.replace("{mine}", mine).replace("{other}", other)
    change = Change("01", "school", "site", "who", mine, tbl, where, said, b"s", b"d", b"p")
    sealer = Sealer(bytes(32))
    narrow, wide = Scope(of_child(mine)), Scope(of_child(mine), (of_child(other),))
    with pytest.raises(Damaged):
        sealer.opened(*opened_by(sealer, change, narrow))
    if isinstance(fields, dict):
        assert sealer.opened(*opened_by(sealer, change, wide)) == change


def opened_by(sealer, change, scope):
    shown, sealed = sealer.sealed(change, scope)
    return shown, scope, sealed


# Which laptops are let in


def test_only_the_laptop_whose_fingerprint_was_read_aloud_is_let_in(house, main, tmp_path):
    nida, orn = (new_laptop(house, main, tmp_path, login) for login in ("nida", "orn"))
    student = renamed(nida, "จากนิดา")
    before = house.ids()
    assert house.sync(nida, "nida").asks == digits(nida)
    assert house.sync(nida, "nida").asks == digits(nida)
    assert house.ids() == before  # nothing is brought meanwhile
    assert nida.hub.status(house.link(nida, "nida")).asks == digits(nida)
    status = main.hub.status(house.link(main, "admin"))
    assert [(each.key.spoken, each.login) for each in status.laptops] == [
        (digits(nida), f"{house.code}-nida")
    ]
    assert house.sync(orn, "orn").asks == digits(orn)
    for wrong in ("", "0000 0000 0000 0000 0000 0000", digits(nida)[:-1], digits(main)):
        with pytest.raises(CareError):
            main.hub.let_in(house.link(main, "admin"), wrong)
    main.hub.let_in(house.link(main, "admin"), digits(nida).replace(" ", ""))
    (left,) = main.hub.status(house.link(main, "admin")).laptops
    assert left.key.spoken == digits(orn)
    assert house.sync(nida, "nida").went > 0
    assert house.sync(orn, "orn").asks == digits(orn)
    house.sync(main, "admin")
    assert nickname(main, student) == "จากนิดา"
    nida.close()
    orn.close()


def test_one_that_was_shut_out_before_it_came_gets_nothing_until_it_is_let_in_again(
    house, main, tmp_path
):
    nida = new_laptop(house, main, tmp_path)
    house.sync(nida, "nida")
    link = house.link(main, "admin")
    main.hub.let_in(link, digits(nida))
    main.hub.shut_out(link, digits(nida))
    assert house.sync(nida, "nida").asks == digits(nida)
    with pytest.raises(CareError):
        main.hub.shut_out(link, digits(nida))  # it is not trusted any more
    main.hub.let_in(link, digits(nida))
    assert house.sync(nida, "nida").asks == ""
    nida.close()


def test_a_laptop_is_trusted_as_that_of_its_account_whatever_it_calls_itself(
    house, main, tmp_path, owner
):
    nida = new_laptop(house, main, tmp_path)
    house.sync(nida, "nida")
    owner.execute("UPDATE careapp.laptop SET name = 'ครูผู้ดูแล'")
    known = main.hub.let_in(house.link(main, "admin"), digits(nida))
    assert known.name == "ครูnida"
    nida.close()


def test_a_hub_that_puts_a_laptop_of_its_own_in_between_is_not_given_the_key(
    house, main, tmp_path, owner
):
    """Under the name, and the number, of one that waits: the digits are made of the keys."""
    nida = new_laptop(house, main, tmp_path)
    house.sync(nida, "nida")
    mine = sealing.new_secret()
    owner.execute("UPDATE careapp.laptop SET sealing = %s WHERE id = %s",
                  (sealing.public_of(mine), nida.packages.keys.mine().key.id))  # fmt: skip
    (shown,) = main.hub.status(house.link(main, "admin")).laptops
    assert shown.key.spoken != digits(nida)
    with pytest.raises(CareError):
        main.hub.let_in(house.link(main, "admin"), digits(nida))
    assert owner.execute("SELECT count(*) FROM careapp.laptop_key WHERE laptop = %s",
                         (nida.packages.keys.mine().key.id,)).fetchone() == (0,)  # fmt: skip
    nida.close()


def test_a_key_that_no_trusted_laptop_gave_is_not_taken_and_the_laptop_asks_again(
    house, main, mali, tmp_path, owner
):
    """A hub could seal a key of its own to a laptop, and read what that brings."""
    nida = new_laptop(house, main, tmp_path)
    renamed(nida, "ของนิดา")
    house.sync(nida, "nida")
    key, school = nida.packages.keys.mine().key, nida.desk.file.school_id
    forged = sealing.seal(key.sealing, f"careapp hub key {school} {key.id}", bytes(32))
    letters = [
        forged,
        "x",
        "",
        "a b c",
        f"{'0' * 64} {sealing.signed(bytes(32), forged)} {forged}",  # of a stranger
        f"{main.packages.keys.mine().key.id} {'0' * 128} {forged}",  # not hers
        owner.execute("SELECT sealed FROM careapp.laptop_key LIMIT 1").fetchone()[0],  # another's
    ]
    owner.execute("DELETE FROM careapp.change")
    for each in letters:
        owner.execute("INSERT INTO careapp.laptop_key VALUES (%s, %s, %s, 'x')",
                      (school, key.id, each or " "))  # fmt: skip
        with pytest.raises(CareError):
            house.sync(nida, "nida")
        assert hub_marks.key_of(nida.desk.db, school) is None
        assert owner.execute("SELECT count(*) FROM careapp.change").fetchone() == (0,)
        assert house.sync(nida, "nida").asks == digits(nida)
    main.hub.let_in(house.link(main, "admin"), digits(nida))
    assert house.sync(nida, "nida").went > 0
    nida.close()


# Setting up


def test_setting_up_again_elsewhere_makes_no_second_key_and_no_accounts(house, main, mali, owner):
    """On a laptop without the school's key, asked for sealing or not."""
    with main.desk.file.transaction():
        main.desk.db.execute("DELETE FROM local WHERE key LIKE 'hub.key:%'")
    joined_staff = owner.execute("SELECT count(*) FROM careapp.member").fetchone()
    for sealed in (True, False):
        with pytest.raises(CareError):
            main.hub.set_up(house.owner(main), sealed=sealed)
    assert owner.execute("SELECT count(*) FROM careapp.member").fetchone() == joined_staff
    assert hub_marks.key_of(main.desk.db, main.desk.file.school_id) is None


def test_a_school_that_seals_seals_on_a_second_hub_too(house, main, server):  # noqa: F811
    name, made = server.database("second_hub"), []
    try:
        done = main.hub.set_up(main.hub.link(server.url(name), SECRET, tls=False))
        made = [each.login for each in done.accounts]
        assert done.sealed is True
        assert f"{house.code}-mali-2" in made  # the account of the first is on the same server
    finally:
        with server.connect("postgres") as db:
            db.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
            for role in made:
                db.execute(f'DROP ROLE "{role}"')


def test_a_school_that_brings_in_the_clear_is_not_told_that_it_seals(bases, tmp_path):
    base = bases("plain")
    base.put_back()
    laptop = base.laptop("admin", tmp_path / "main.careapp")
    with pytest.raises(CareError):
        laptop.hub.set_up(base.owner(laptop), sealed=True)
    assert hub_marks.key_of(laptop.desk.db, laptop.desk.file.school_id) is None
    assert laptop.hub.set_up(base.owner(laptop)).sealed is False
    laptop.close()
