"""Records from laptop to laptop: handed out by class, collected, merged once and for all."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.conflicts import CHOICES
from careapp.domain.people import Enrolment, Student
from careapp.domain.plans import Note
from careapp.errors import CareError, NotAllowed
from careapp.progress import Cancelled
from careapp.services.class_sheets import Filled
from careapp.services.packages import Sending, write_parcel
from careapp.services.plans import Made
from careapp.store import people as store_people
from careapp.store import photos as store_photos
from careapp.store.journal import PURGE, Entry, digest
from tests.services.laptops import carried, joined, log, sent
from tests.services.samples import P4, P5, TERM


@pytest.fixture
def mali(filled, tmp_path):
    """The laptop of the teacher of ป.4/1, begun with a package of her class."""
    services = joined(filled, tmp_path, "mali", [P4])
    yield services
    services.close()


def first(school, room=P4):
    return school.people.pupils(TERM, room)[0].student


def renamed(school, child, **fields):
    school.people.save_student(replace(school.people.student(child.id), **fields))


def test_a_teacher_s_laptop_holds_her_class_alone_and_works(filled, mali):
    names = {each.first_name for each in store_people.students(mali.desk.db)}
    assert names == {"กล้า", "แก้วตา", "ฟ้าใส"}
    everything = "".join(each.fields for each in mali.desk.file.journal.changes())
    assert "ภูผา" not in everything
    assert mali.school == filled.school
    assert mali.actor.role is Role.TEACHER
    mali.screenings.record("screening-11", TERM, [Filled(first(mali), {"learning": "at_risk"})])
    assert mali.backups.check() == []
    assert filled.backups.check() == []


def test_what_she_writes_comes_back_and_again_changes_nothing(filled, mali, tmp_path):
    child = first(mali)
    mali.screenings.record("screening-11", TERM, [Filled(child, {"learning": "at_risk"})])
    path, before = sent(mali, filled, tmp_path), log(filled)
    shown = filled.packages.look_into([path])
    (arriving,) = shown.arriving
    assert {kind.name: (kind.new, kind.changed) for kind in arriving.kinds}["records"] == (1, 0)
    assert log(filled) == before  # a look writes nothing
    received = filled.packages.receive(shown)
    assert (received.added, received.conflicts) == (shown.new, ())
    assert received.backup.exists()
    assert log(filled) == log_of_both(filled, before, received)
    again = filled.packages.receive(filled.packages.look_into([path, path]))
    assert (again.added, again.backup) == (0, None)
    assert filled.screenings.outcomes(TERM, ("screening-11",))
    assert filled.backups.check() == []


def log_of_both(school, before, received):
    assert len(log(school)) == len(before) + received.added
    return sorted(log(school))


def test_three_laptops_end_alike(filled, mali, tmp_path):
    other = joined(filled, tmp_path, "dara", [P4, P5], seed=9)
    renamed(mali, first(mali), nickname="กล้วย")
    renamed(other, first(other, P5), nickname="ภู")
    renamed(filled, first(filled), phone="0811111111")
    for laptop in (mali, other):
        carried(laptop, filled, tmp_path)
    carried(filled, other, tmp_path, P4, P5)
    carried(filled, mali, tmp_path, P4)
    for laptop in (filled, other, mali):
        child = first(laptop)
        assert (child.nickname, child.phone) == ("กล้วย", "0811111111")
        assert laptop.backups.check() == []
    assert first(other, P5).nickname == "ภู"
    other.close()


def test_a_look_shows_what_clashes_and_both_laptops_keep_the_same_conflict(filled, mali, tmp_path):
    child = first(filled)
    renamed(filled, child, nickname="หนึ่ง")
    renamed(mali, child, nickname="สอง")
    shown, received = carried(mali, filled, tmp_path)
    (clash,) = shown.clashes
    assert (clash.field, clash.mine.value, clash.theirs.value) == ("nickname", "หนึ่ง", "สอง")
    there, _ = carried(filled, mali, tmp_path, P4)
    assert there.clashes == ()  # the package tells that both were known
    assert [each.id for each in filled.conflicts.open()] == list(received.conflicts)
    assert [each.id for each in mali.conflicts.open()] == list(received.conflicts)


def test_a_child_erased_here_is_not_brought_back(filled, mali, tmp_path):
    child = first(mali)
    old = sent(mali, filled, tmp_path)
    filled.desk.write([Entry(PURGE, child.id, {}, "")])
    renamed(mali, child, nickname="กล้วย")
    filled.packages.receive(filled.packages.look_into([old]))
    carried(mali, filled, tmp_path)
    assert child.id not in {each.id for each in store_people.students(filled.desk.db)}
    carried(filled, mali, tmp_path, P4)
    assert child.id not in {each.id for each in store_people.students(mali.desk.db)}
    assert filled.backups.check() == mali.backups.check() == []


def test_class_logs_that_name_another_class_stay_here(filled, mali, tmp_path):
    mine, other = first(filled), first(filled, P5)
    day = filled.desk.today.isoformat()

    def activity(id_, room, *children):
        came = {f"came.{each.id}": True for each in children}
        return Entry("activity", id_, {"term": TERM.id, "day": day, "kind": "homeroom",
                                       "classroom": room, **came})  # fmt: skip

    filled.desk.write([
        activity("own", "ป.4/1", mine), activity("other", "ป.5/1", other),
        activity("both", "ป.4/1 + ป.5/1", mine, other), activity("all", "", mine, other),
        activity("open", ""), activity("lent", "ป.4/1", mine, other),
    ])  # fmt: skip
    carried(filled, mali, tmp_path, P4)
    found = {each.row for each in mali.desk.file.journal.changes() if each.tbl == "activity"}
    assert found == {"own", "open"}
    assert mali.backups.check() == []


def test_photos_may_stay_and_come_later(filled, mali, tmp_path):
    child = first(filled)
    filled.desk.write([store_photos.save_photo("p", child.id, "r", "face", b"jpeg")])
    carried(filled, mali, tmp_path, P4, photos=False)
    assert store_photos.photo(mali.desk.db, "p") is None
    shown, _ = carried(filled, mali, tmp_path, P4)
    assert store_photos.photo(mali.desk.db, "p") == (child.id, b"jpeg")
    assert [kind.name for kind in shown.arriving[0].kinds] == ["photos"]


def test_next_year_s_teacher_gets_next_year_s_class(filled, tmp_path):
    filled.year_turn.turn(filled.year_turn.preview(), "ทดสอบ")
    dara = joined(filled, tmp_path, "dara", [P5], seed=9)
    assert {each.first_name for each in store_people.students(dara.desk.db)} == {"ภูผา", "ใบเตย"}
    carried(filled, dara, tmp_path, P5, year=2570)
    assert "กล้า" in {each.first_name for each in store_people.students(dara.desk.db)}
    dara.close()


def test_an_entry_far_ahead_is_shown_and_taken_in_only_when_said(filled, mali, tmp_path):
    ahead = timedelta(days=11)
    now = mali.desk.file.clock.now
    object.__setattr__(mali.desk.file.clock, "now", lambda: now() + ahead)
    renamed(mali, first(mali), nickname="กล้วย")
    shown = filled.packages.look_into([sent(mali, filled, tmp_path)])
    assert shown.ahead.date() == filled.desk.today + ahead
    with pytest.raises(CareError):
        filled.packages.receive(shown)
    renamed(filled, first(filled), phone="02")
    newest = list(filled.desk.file.journal.changes())[-1]
    assert newest.id < next(e.id for e in shown.held[0].entries[::-1])  # our clock learned nothing
    filled.packages.receive(shown, ahead=True)
    assert first(filled).nickname == "กล้วย"


@pytest.mark.parametrize(
    ("table", "row", "fields"),
    [
        ("record", "x", '{"status":"half"}'),
        ("photo", "x", '{"bytes":5}'),
        ("result", "a|b|c", '{"scores":1}'),
        ("student", "x", '{"sex":"5"}'),
        ("student", "x", '{"first_name":"\\ud800"}'),
        ("student", "x", "no json"),
        ("student", "x", "[1]"),
        ("student", "x", f'{{"first_name":{"[" * 3000}{"]" * 3000}}}'),
        ("record", "x", '{"answers.q1":NaN}'),
        ("record", "x", '{"answers.q1":1e999}'),
        ("record", "x", '{"version":99999999999999999999}'),
    ],
)
def test_values_that_no_table_takes_are_refused_and_other_packages_are_taken_in(
    filled, mali, tmp_path, table, row, fields
):
    renamed(mali, first(mali), nickname="กล้วย")
    good, bad = sent(mali, filled, tmp_path), tmp_path / "bad.carepackage"
    parcel = mali.packages.gather(Sending(), filled.packages.keys.mine().key)
    entry = parcel.entries[-1]._replace(
        id="019f0000-0000-7000-8000-000000000001", tbl=table, row=row, fields=fields
    )
    entry = entry._replace(digest=digest(entry))
    cover = replace(parcel.cover, count=1, anchors={})
    write_parcel(replace(parcel, cover=cover, entries=[entry]), bad)
    shown = filled.packages.look_into([bad, good])
    assert [each.path for each in shown.refused] == [bad]
    filled.packages.receive(shown)
    assert first(filled).nickname == "กล้วย"
    assert filled.backups.check() == []


def test_stopping_takes_nothing_in(filled, mali, tmp_path):
    renamed(mali, first(mali), nickname="กล้วย")
    shown = filled.packages.look_into([sent(mali, filled, tmp_path)])
    before = log(filled)

    def stop(done, total):
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        filled.packages.receive(shown, stop)
    assert log(filled) == before
    assert filled.backups.check() == []
    filled.packages.receive(shown)
    assert first(filled).nickname == "กล้วย"


def test_who_may_send_what_to_whom(filled, mali, tmp_path):
    coordinator = mali.packages.keys.coordinator()
    assert coordinator.id == filled.packages.keys.mine().key.id
    whole = mali.packages.export(Sending(), None, tmp_path / "a.carepackage")
    assert whole.whole
    filled.packages.keys.make_coordinator(mali.packages.keys.mine().key.id)
    with pytest.raises(CareError):
        filled.packages.export(Sending((replace(P4, room="9"),)), None, tmp_path / "b.carepackage")
    assert not (tmp_path / "b.carepackage").exists()
    teacher = filled.as_actor(mali.actor)
    stranger = joined(filled, tmp_path, "dara", [P5], seed=9)
    key = stranger.packages.keys.mine().key
    with pytest.raises(NotAllowed):
        teacher.packages.export(Sending((P5,)), key, tmp_path / "c.carepackage")
    with pytest.raises(NotAllowed):
        teacher.packages.export(Sending(), key, tmp_path / "c.carepackage")
    with pytest.raises(NotAllowed):
        teacher.packages.keys.trust(key)
    director = filled.as_actor(replace(filled.actor, role=Role.DIRECTOR))
    for trespass in (director.packages.reader, director.packages.keys.mine):
        with pytest.raises(NotAllowed):
            trespass()
    stranger.close()


def test_a_laptop_that_is_not_trusted_any_more_is_refused_with_its_fingerprint(
    filled, mali, tmp_path
):
    path = sent(mali, filled, tmp_path)
    key = mali.packages.keys.mine().key
    filled.packages.keys.distrust(key.id)
    (refused,) = filled.packages.look_into([path]).refused
    assert refused.signer.spoken == key.spoken
    assert key.spoken in refused.why
    filled.packages.keys.trust(refused.signer)
    assert filled.packages.look_into([path]).refused == ()


def test_two_moves_that_do_not_fit_are_told(filled, mali, tmp_path):
    child = first(filled)
    plan = filled.plans.open(child.id)
    carried(filled, mali, tmp_path, P4)
    day = filled.desk.today
    for school in (filled, mali):
        known = school.plans.whole(plan).life.plan
        school.plans.save(replace(known, goal=f"มา {school.actor.name}", story="x"), known)
        school.plans.move(plan, "start", Made(review_on=day + timedelta(days=7)))
    shown, _ = carried(mali, filled, tmp_path)
    (move,) = shown.misplaced
    assert (move.table, move.row, move.child) == ("plan", plan, child.name)
    assert {each.row for each in filled.conflicts.misplaced()} == {plan}
    assert [clash.field for clash in shown.clashes] == ["goal"]


def test_a_folder_is_looked_through_and_one_without_packages_is_named(filled, mali, tmp_path):
    full, empty = tmp_path / "usb" / "inside", tmp_path / "other"
    full.mkdir(parents=True)
    empty.mkdir()
    path = sent(mali, filled, full)
    shown = filled.packages.look_into([tmp_path / "usb", empty])
    assert [each.path for each in shown.arriving] == [path]
    assert [each.path for each in shown.refused] == [empty]
    assert "ไม่มีไฟล์ส่งมอบ" in shown.refused[0].why


def test_nothing_is_sealed_to_a_laptop_of_another_school(filled, mali, tmp_path):
    key = replace(mali.packages.keys.mine().key, school="another", school_name="โรงเรียนอื่น")
    path = tmp_path / "out.carepackage"
    with pytest.raises(CareError, match="โรงเรียนอื่น"):
        filled.packages.export(Sending((P4,)), key, path)
    assert not path.exists()


def test_a_note_on_one_laptop_and_a_note_on_the_other_are_two_notes(filled, mali, tmp_path):
    plan = filled.plans.open(first(filled).id)
    carried(filled, mali, tmp_path, P4)
    for school in (filled, mali):
        school.plans.save_note(Note("", plan, "", school.desk.today, school.actor.name))
    shown, _ = carried(mali, filled, tmp_path)
    assert shown.clashes == ()
    assert len(filled.plans.whole(plan).life.notes) == 2


def test_a_child_that_both_laptops_entered_is_shown_as_perhaps_one(filled, mali, tmp_path):
    for school in (filled, mali):
        new = Student(f"new-{school.actor.name}", "ใหม่", "มาก", "male", national_id="1101700207030",
                      number=f"9{school.actor.name}")  # fmt: skip
        seat = Enrolment(f"{new.id}|1", new.id, P4, school.desk.today)
        school.desk.write([*store_people.save_student(new), *store_people.save_enrolment(seat)])
    shown, _ = carried(mali, filled, tmp_path)
    ((one, other, why, name),) = shown.twins
    assert name == "ใหม่ มาก"
    assert {one, other} == {f"9{each.actor.name}" for each in (filled, mali)}
    assert why
    again, _ = carried(mali, filled, tmp_path)
    assert again.twins == ()


def test_a_laptop_lets_go_of_a_class_and_can_have_it_again(filled, tmp_path):
    dara = joined(filled, tmp_path, "dara", [P4, P5], seed=9)
    child = first(dara, P5)
    renamed(dara, child, nickname="ภู")
    dara.backups.keep_daily()
    with pytest.raises(CareError):
        dara.packages.let_go([P5])  # what she wrote is nowhere else
    carried(dara, filled, tmp_path)
    gone = dara.packages.let_go([P5])
    assert gone.students == 2
    assert {each.first_name for each in store_people.students(dara.desk.db)} == {
        "กล้า", "แก้วตา", "ฟ้าใส",
    }  # fmt: skip
    everything = "".join(each.fields for each in dara.desk.file.journal.changes())
    assert "ภูผา" not in everything
    assert [each.path.name.partition("after")[1] for each in dara.backups.kept()] == ["after"]
    renamed(dara, first(dara), nickname="กล้วย")
    assert dara.backups.check() == []
    carried(dara, filled, tmp_path)
    assert (first(filled).nickname, first(filled, P5).nickname) == ("กล้วย", "ภู")
    assert filled.backups.check() == []
    carried(filled, dara, tmp_path, P5)
    assert first(dara, P5).nickname == "ภู"
    assert dara.backups.check() == []
    dara.close()


def test_the_school_s_own_laptop_lets_go_of_nothing(filled):
    with pytest.raises(CareError):
        filled.packages.let_go([P5])


def write(laptop, child, step, chance):
    renamed(laptop, child, **{chance.choice(["nickname", "phone"]): f"{step}"})


def plan(laptop, child, step, chance):
    plans = laptop.plans.open_plans(child.id)
    known = laptop.plans.whole(plans[0] if plans else laptop.plans.open(child.id)).life.plan
    laptop.plans.save(replace(known, goal=f"{step}"), known)


def decide(laptop, child, step, chance):
    for each in laptop.conflicts.open():
        laptop.conflicts.decide(each.id, chance.choice(CHOICES))


def walk(filled, folder, seed, steps):
    """Three laptops, what people do on them in some order, and packages that cross."""
    chance = random.Random(seed)
    laptops = [filled, *(joined(filled, folder, f"k{n}", [P4], seed=20 + n) for n in range(2))]
    waiting = []
    for step in range(steps):
        laptop, other = chance.choice(laptops), chance.choice(laptops[1:])
        child = chance.choice(laptop.people.pupils(TERM, P4)).student
        todo = chance.choice([write, write, plan, decide, "send", "take"])
        if todo == "send":  # each package is taken in late, again, or never
            giver, taker = chance.choice([(filled, other), (other, filled)])
            rooms = [P4] if taker is other else []
            waiting.append((taker, sent(giver, taker, folder, *rooms)))
        elif todo == "take" and waiting:
            taker, path = chance.choice(waiting)
            taker.packages.receive(taker.packages.look_into([path]))
        elif callable(todo):
            todo(laptop, child, step, chance)
    for giver in laptops[1:]:
        carried(giver, filled, folder)
    for taker in laptops[1:]:
        carried(filled, taker, folder, P4)
    return laptops


def about_class(laptop):
    """What three laptops must agree on: all about the children of ป.4/1."""
    mine = {each.student.id for each in laptop.people.pupils(TERM, P4)}
    return [entry for entry in log(laptop) if entry[4] in mine]


def test_whatever_crosses_three_laptops_end_alike(filled, tmp_path, request):
    long = request.config.getoption("--long")
    for seed in range(25 if long else 1):
        (tmp_path / str(seed)).mkdir()
        laptops = walk(filled, tmp_path / str(seed), seed, 60 if long else 30)
        assert len({repr(about_class(each)) for each in laptops}) == 1
        assert len({repr([c.id for c in each.conflicts.open()]) for each in laptops}) == 1
        assert [each.backups.check() for each in laptops] == [[], [], []]
        for each in laptops[1:]:
            filled.packages.keys.distrust(each.packages.keys.mine().key.id)
            (gone,) = (s for s in filled.accounts.staff() if s.id == each.actor.staff)
            filled.accounts.close(gone)
            each.close()
