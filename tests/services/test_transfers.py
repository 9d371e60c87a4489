"""A child goes to another school and is whole there; each step is taken back."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.people import Classroom
from careapp.domain.plans import Note, Step
from careapp.domain.schools import School
from careapp.domain.transfers import OF_PLANS, OF_REFERRALS, Chosen
from careapp.errors import CareError, Damaged, NotAllowed, WrongPassword
from careapp.exchange import transfer as sealing
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.opening import create_school
from careapp.services.plans import Made
from careapp.services.referrals import Made as Said
from careapp.services.transfers import Sending
from careapp.store import people
from careapp.store.journal import Entry
from tests.services.samples import BANGKOK, P4, P5, TERM, listing

WORDS = "4821-7730-1925-6604"
ANSWERS = {"learning": "problem", "learning_risk_1": 1, "talent": "no", "special_need": "no"}
THERE = "โรงเรียนบ้านปลายทาง"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(sealing, "COST", {"m": 8, "t": 1, "p": 1})


@pytest.fixture(params=["plain", "encrypted"])
def other(request, tmp_path):
    """The school that takes children in, on both drivers, with a list of its own."""
    plain = request.param == "plain"
    clock = SteppingClock(datetime(2026, 6, 20, 8, 0, tzinfo=BANGKOK), seed=7).clock()
    account = NewAccount("noi", "ครูน้อย", "" if plain else "four plain words")
    made = create_school(
        tmp_path / "b.careapp", School("", THERE, "42018888"), account, clock, "install-2",
        plain=plain,
    ).services  # fmt: skip
    preview = made.roster.preview(listing((("สมชาย", "อยู่เดิม", "male", P5),)), TERM)
    made.roster.accept(preview, preview.diff.default_groups)
    yield made
    made.close()


def first(school):
    return school.people.pupils(TERM, P4)[0].student


def filled_in(school):
    """The first child with a screening, a plan and a photo-free visit; the child."""
    child = first(school)
    school.screenings.record("screening-11", TERM, [Filled(child, ANSWERS)])
    school.plans.open_from(child.id, TERM, "screening-11", "teacher")
    return child


def send(school, child, path, chosen=None, **sending):
    said = Sending(THERE, "ย้ายตามผู้ปกครอง", **sending)
    return school.transfers.send(child.id, chosen or Chosen(), path, said, WORDS)


def arrive(other, path, classroom=P4, same_as=""):
    package = other.transfers.read(path, WORDS)
    return other.transfers.take_in(package, classroom, same_as)


def counted(school, child):
    return [(o.scale, o.band) for o in school.screenings.outcomes(TERM, ("screening-11",))
            if o.student == child.id and o.band]  # fmt: skip


def test_a_child_is_whole_at_the_other_school(filled, other, tmp_path):
    child, path = filled_in(filled), tmp_path / "a.caretransfer"
    offer = filled.transfers.offer(child.id)
    assert (offer.counts["records"], offer.counts["photos"], len(offer.plans)) == (1, 0, 1)
    plan = offer.plans[0].id
    send(filled, child, path, Chosen(plans=frozenset({plan})))
    assert child.id not in [p.student.id for p in filled.people.pupils(TERM)]
    came = arrive(other, path)
    there = other.people.student(child.id)
    assert (there.name, there.national_id, there.born) == (
        child.name, child.national_id, child.born,
    )  # fmt: skip
    assert there.number == ""  # the number is the other school's own
    (now,) = [p for p in other.people.pupils(TERM) if p.student.id == child.id]
    assert now.classroom == P4
    assert counted(other, child) == counted(filled, child) != []
    assert [g.name for g in other.people.guardians(child.id)] == [
        g.name for g in filled.people.guardians(child.id)
    ]
    (told,) = other.transfers.of_student(child.id)
    assert (told.school, told.way, told.day) == ("โรงเรียนบ้านตัวอย่าง", "in", other.desk.today)
    assert "ป.4/1" in told.told.classes[0]
    assert len(told.told.plans) == 1
    assert came.id == told.id


def cared_for(school):
    """The first child with a plan that is under way, and a referral that was answered."""
    child = first(school)
    plan = school.plans.open(child.id)
    known = school.plans.whole(plan).life.plan
    changed = replace(known, goal="มาเรียนทุกวัน", story="กลางคืนเลี้ยงน้อง",
                      measures=frozenset({"counselling"}))  # fmt: skip
    school.plans.save(changed, known)
    day = school.desk.today
    school.plans.save_step(Step("", plan, "", "โทรหายาย", due=day, done_on=day))
    school.plans.save_note(Note("", plan, "", day, "ยายบอกว่าดีขึ้น"))
    school.plans.move(plan, "start", Made(review_on=day + timedelta(days=7)))
    school.plans.move(plan, "close", Made("better", "มาเรียนสม่ำเสมอ"))
    school.desk.write([Entry("sealed_note", "s1", {"plan": plan, "student": child.id, "sealed":
                       "ความลับ", "day": day.isoformat()}, child.id)])  # fmt: skip
    referral = school.referrals.open(child.id, "internal")
    letter = school.referrals.whole(referral).life.referral
    told = replace(letter, unit="guidance", problem="ขาดเรียน\nและไม่ส่งงาน", asked="ให้คำปรึกษา")
    school.referrals.save(told, letter)
    school.referrals.move(referral, "send")
    school.referrals.move(referral, "result", Said(by="ครูแนะแนว", result="helped", text="คุยแล้ว"))
    return child, plan, referral


def test_a_plan_and_a_referral_travel_whole_and_make_nothing_to_be_done(filled, other, tmp_path):
    child, plan, referral = cared_for(filled)
    path = tmp_path / "a.caretransfer"
    every = frozenset((*OF_PLANS, *OF_REFERRALS))
    ids = frozenset({plan}), frozenset({referral})
    send(filled, child, path, Chosen(plans=ids[0], referrals=ids[1], told=every))
    assert path.read_bytes().startswith(b"caretransfer 2\n")
    made = arrive(other, path)
    (moved,) = other.transfers.of_student(child.id)
    of_plan, of_referral = moved.told.accounts
    parts = dict(of_plan.parts)
    assert parts["goal"] == ("มาเรียนทุกวัน",)
    assert parts["noticed"] == ("กลางคืนเลี้ยงน้อง",)
    assert parts["measures"]
    assert parts["steps"][0].startswith("โทรหายาย")
    assert "มาเรียนสม่ำเสมอ" in parts["course"][-1]
    assert parts["notes"][0].endswith("ยายบอกว่าดีขึ้น")
    letter = dict(of_referral.parts)
    assert letter["problem"] == ("ขาดเรียน", "และไม่ส่งงาน")
    assert "คุยแล้ว" in letter["course"][-1]
    assert "ความลับ" not in str(moved.told)
    assert other.plans.open_plans(child.id) == ()
    entries = [each for each in other.timeline.of_student(child.id) if each.kind == "former"]
    assert {each.step for each in entries} == {"support", "refer"}
    assert moved.told.lines == moved.told.classes
    other.transfers.take_back(made.id)
    assert other.transfers.of_student(child.id) == []


def test_of_a_plan_only_what_is_ticked_travels(filled, other, tmp_path):
    child, plan, referral = cared_for(filled)
    path = tmp_path / "a.caretransfer"
    some = Chosen(plans=frozenset({plan}), referrals=frozenset({referral}), told=frozenset({"aim"}))
    send(filled, child, path, some)
    told = other.transfers.read(path, WORDS).told
    (account,) = told.accounts
    assert [name for name, _ in account.parts] == ["goal", "measures"]
    assert len(told.lines) == len(told.classes) + 1  # of the referral a line alone


def test_without_plans_a_package_is_one_that_an_older_program_reads(filled, other, tmp_path):
    path = tmp_path / "a.caretransfer"
    child = first(filled)
    send(filled, child, path)
    assert path.read_bytes().startswith(b"caretransfer 1\n")
    arrive(other, path)
    assert other.transfers.of_student(child.id)[0].told.accounts == ()


def test_what_is_not_ticked_stays_at_the_school(filled, other, tmp_path):
    child, path = filled_in(filled), tmp_path / "a.caretransfer"
    send(filled, child, path, Chosen(records=False, cards=False))
    package = other.transfers.read(path, WORDS)
    assert {row.table for row in package.rows} == {"student", "guardian"}
    assert package.told.plans == ()


def test_a_child_that_left_has_left_and_comes_back_in_one_step(filled, tmp_path):
    child = first(filled)
    before = people.enrolments(filled.desk.db, child.id)
    made = send(filled, child, tmp_path / "a.caretransfer")
    (ended,) = people.enrolments(filled.desk.db, child.id)
    assert (ended.reason, ended.until) == ("transferred", filled.desk.today)
    assert filled.transfers.of_student(child.id)[0].school == THERE
    filled.transfers.take_back(made.id)
    assert people.enrolments(filled.desk.db, child.id) == before
    assert filled.transfers.of_student(child.id) == []
    with pytest.raises(CareError):
        filled.transfers.take_back(made.id)


def test_a_child_may_stay_till_the_other_school_answers(filled, tmp_path):
    child = first(filled)
    send(filled, child, tmp_path / "a.caretransfer", leaves=False)
    assert child.id in [p.student.id for p in filled.people.pupils(TERM)]


def test_the_same_package_again_changes_nothing(filled, other, tmp_path):
    child, path = filled_in(filled), tmp_path / "a.caretransfer"
    send(filled, child, path)
    first_time = arrive(other, path)
    before = list(other.desk.file.journal.changes())
    assert arrive(other, path, P5) == first_time
    assert list(other.desk.file.journal.changes()) == before


def test_taking_in_is_taken_back_whole_and_can_be_done_again(filled, other, tmp_path):
    child, path = filled_in(filled), tmp_path / "a.caretransfer"
    send(filled, child, path)
    made = arrive(other, path)
    other.transfers.take_back(made.id)
    assert [p.student.first_name for p in other.people.pupils(TERM)] == ["สมชาย"]
    assert counted(other, child) == []
    assert child.id not in {s.id for s in people.students(other.desk.db)}
    arrive(other, path, P5)
    assert counted(other, child) != []
    assert len(other.people.pupils(TERM)) == 2
    assert other.backups.check() == []


def test_what_was_written_since_keeps_a_child_here(filled, other, tmp_path):
    child, path = filled_in(filled), tmp_path / "a.caretransfer"
    send(filled, child, path)
    made = arrive(other, path)
    other.plans.open(child.id)
    with pytest.raises(CareError):
        other.transfers.take_back(made.id)


def test_the_same_id_is_warned_about_and_may_be_the_same_child(filled, other, tmp_path):
    child, path = filled_in(filled), tmp_path / "a.caretransfer"
    send(filled, child, path)
    found = other.transfers.look(other.transfers.read(path, WORDS))
    (twin,) = found.twins
    assert twin.sure
    assert twin.classroom == "ป.5/1"
    with pytest.raises(CareError, match=r"ป\.5/1"):
        arrive(other, path, P4, twin.student.id)
    pupil = next(p for p in other.people.pupils(TERM) if p.student.id == twin.student.id)
    made = other.transfers.send(
        pupil.student.id, Chosen(), tmp_path / "x.caretransfer", Sending("ย้ายชั่วคราว"), WORDS
    )
    assert made.way == "out"
    arrive(other, path, Classroom("ป.5", "2"), twin.student.id)
    assert counted(other, twin.student) == counted(filled, child)
    kept = other.people.student(twin.student.id)
    assert kept.number == twin.student.number  # what was known is not written over


def test_a_child_that_comes_home_is_the_one_that_went(filled, other, tmp_path):
    child, path = filled_in(filled), tmp_path / "a.caretransfer"
    send(filled, child, path)
    arrive(other, path)
    back = tmp_path / "back.caretransfer"
    other.transfers.send(child.id, Chosen(), back, Sending("โรงเรียนบ้านตัวอย่าง"), WORDS)
    number = filled.people.student(child.id).number
    found = filled.transfers.look(filled.transfers.read(back, WORDS))
    assert found.known.id == child.id
    filled.transfers.take_in(found.package, P4)
    assert filled.people.student(child.id).number == number
    assert len(filled.transfers.of_student(child.id)) == 2
    assert len([p for p in filled.people.pupils(TERM) if p.student.id == child.id]) == 1


def test_sealed_notes_and_alarms_never_go_along(filled, tmp_path):
    child = first(filled)
    filled.desk.write(
        [
            sealing_entry("sealed_note", child),
            sealing_entry("alarm", child),
            sealing_entry("visit_plan", child),
        ]
    )
    path = tmp_path / "a.caretransfer"
    everything = Chosen(True, True, True, frozenset("x"), frozenset("y"), frozenset("z"))
    send(filled, child, path, everything)
    package = sealing.open_sealed(path.read_bytes(), WORDS)
    assert {row.table for row in package.rows} <= {"student", "guardian"}


def sealing_entry(table, child):
    return Entry(table, f"{table}-1", {"student": child.id}, child.id)


def test_an_unknown_form_is_named_and_left_out(filled, other, tmp_path):
    child, path = filled_in(filled), tmp_path / "a.caretransfer"
    send(filled, child, path)
    package = other.transfers.read(path, WORDS)
    strange = [
        row.__class__(row.table, row.id, {**row.fields, "form": "own-form"})
        if row.table == "record"
        else row
        for row in package.rows
    ]
    changed = package.__class__(
        "p2", package.school, package.code, package.day, package.student, tuple(strange)
    )
    assert other.transfers.look(changed).unknown == ("own-form",)
    other.transfers.take_in(changed, P4)
    assert counted(other, child) == []
    assert other.backups.check() == []


def test_wrong_words_and_wrong_files_are_sentences(filled, tmp_path):
    path = tmp_path / "a.caretransfer"
    send(filled, first(filled), path)
    with pytest.raises(WrongPassword):
        filled.transfers.read(path, "0000-0000-0000-0000")
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(Damaged):
        filled.transfers.read(path, WORDS)
    with pytest.raises(CareError):
        filled.transfers.read(tmp_path / "missing.caretransfer", WORDS)
    with path.open("r+b") as file:
        file.truncate(210_000_000)
    with pytest.raises(CareError, match="ใหญ่"):
        filled.transfers.read(path, WORDS)


def test_a_package_that_cannot_be_written_lets_nobody_leave(filled, tmp_path):
    child = first(filled)
    with pytest.raises(CareError):
        send(filled, child, tmp_path / "missing" / "a.caretransfer")
    assert child.id in [p.student.id for p in filled.people.pupils(TERM)]
    assert filled.transfers.of_student(child.id) == []


def test_whom_the_table_does_not_allow_neither_sends_nor_takes_in(filled, as_role, tmp_path):
    child = first(filled)
    for role in (Role.TEACHER, Role.DIRECTOR):
        hers = as_role(role, ["ป.4/1"])
        with pytest.raises(NotAllowed):
            hers.transfers.offer(child.id)
        with pytest.raises(NotAllowed):
            hers.transfers.read(tmp_path / "a.caretransfer", WORDS)
    assert as_role(Role.GUIDANCE).transfers.offer(child.id).student == child
