"""Sealed notes with real keys: who opens them, holders that come and go, and tampering."""

from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.domain.sealed_notes import RECOVERY
from careapp.errors import CareError, NotAllowed
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school
from careapp.services.role_keys import RoleKeys
from careapp.store import plans as store_plans
from careapp.store import sealed_notes as store_notes
from careapp.store.journal import Entry
from tests.services.samples import P4, TERM, listing
from tests.services.sealed_houses import NEW, SECRET, WORDS, House, light_keys, state, texts


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    """A closed school before and after fai has begun, with one note: made once, then copied."""
    with light_keys():
        before = House(tmp_path_factory.mktemp("before") / "a.careapp")
    before.leave()
    after = before.copied(tmp_path_factory.mktemp("after"))
    services = after.sign_in("fai")
    services.sealed_notes.begin()
    services.sealed_notes.write(after.plan, SECRET)
    after.leave()
    return before, after


@pytest.fixture
def house(templates, tmp_path):
    made = templates[0].copied(tmp_path)
    yield made
    made.leave()


@pytest.fixture
def begun(templates, tmp_path):
    """Notes that fai has begun, with one note."""
    made = templates[1].copied(tmp_path)
    yield made
    made.leave()


def test_who_wrote_it_reads_it_again_and_it_is_nowhere_in_the_clear(begun):
    services = begun.sign_in("fai")
    page = services.sealed_notes.page(begun.plan)
    assert [each.text for each in page.notes] == [SECRET]
    assert [each.login for each in page.holders.can] == ["fai"]
    assert [each.login for each in page.holders.waiting] == ["bua"]
    assert page.holders.recovery
    db = services.desk.db
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    every = repr([db.execute(f"SELECT * FROM {name}").fetchall() for name in tables])
    assert begun.plan in every
    assert SECRET not in every


def test_the_notes_of_a_child_that_was_entered_twice_open_under_both_ids(begun):
    services = begun.sign_in("fai")
    goes = store_plans.plan(services.desk.db, begun.plan).student
    stays = next(
        each.student.id for each in services.people.pupils(TERM, P4) if each.student.id != goes
    )
    services.duplicates.join(goes, stays)
    services.sealed_notes.write(begun.plan, "อีกเรื่อง")
    assert sorted(texts(services, begun.plan)) == sorted([SECRET, "อีกเรื่อง"])
    services.duplicates.take_back(goes)
    assert sorted(texts(services, begun.plan)) == sorted([SECRET, "อีกเรื่อง"])


def test_an_administrator_cannot_read_them_with_the_school_open(begun):
    services = begun.sign_in("admin")
    assert services.sealed_notes.page(begun.plan).count == 1
    assert services.sealed_notes.page(begun.plan).notes == ()
    for refused in (
        services.sealed_notes.begin,
        services.sealed_notes.give_access,
        lambda: services.sealed_notes.write(begun.plan, "x"),
        lambda: services.sealed_notes.open_draft(begun.plan, "x"),
    ):
        with pytest.raises(NotAllowed):
            refused()
    # past the rules of the program: nothing in memory opens the key
    keys = RoleKeys(services.desk)
    assert keys.every()
    assert keys.secret(keys.every()[0]) is None


def test_an_administrator_who_takes_the_role_waits_until_a_holder_gives_access(begun):
    services = begun.sign_in("admin")
    own = next(each for each in services.accounts.staff() if each.login == "admin")
    services.accounts.change(replace(own, also=(Role.GUIDANCE.value,)))
    services = begun.sign_in("admin")
    assert state(services, begun.plan) == "shut"
    with pytest.raises(CareError):
        services.sealed_notes.give_access()
    with pytest.raises(CareError):
        services.sealed_notes.write(begun.plan, "x")


def test_a_password_that_somebody_else_sets_opens_the_school_and_not_the_notes(begun):
    services = begun.sign_in("admin")
    services.accounts.set_password("fai", NEW)
    services = begun.sign_in("fai", NEW)
    assert state(services, begun.plan) == "shut"
    assert texts(services, begun.plan) == []


def test_a_password_one_changes_oneself_keeps_the_notes_open(begun):
    services = begun.sign_in("fai")
    services.accounts.set_password("fai", NEW, WORDS)
    assert texts(services, begun.plan) == [SECRET]
    assert texts(begun.sign_in("fai", NEW), begun.plan) == [SECRET]


def test_a_new_holder_reads_old_and_new_notes_once_access_is_given(begun):
    assert state(begun.sign_in("bua"), begun.plan) == "shut"
    services = begun.sign_in("fai")
    services.sealed_notes.give_access()
    assert services.sealed_notes.page(begun.plan).holders.waiting == ()
    services = begun.sign_in("bua")
    assert texts(services, begun.plan) == [SECRET]
    services.sealed_notes.write(begun.plan, "ของบัว")
    assert texts(begun.sign_in("fai"), begun.plan) == ["ของบัว", SECRET]


def test_after_a_holder_has_left_new_notes_get_a_new_key(begun):
    services = begun.sign_in("fai")
    services.sealed_notes.give_access()
    old = store_notes.role_keys(services.desk.db, "guidance")[0]
    stolen = services.desk.file.own[services.actor.staff]
    services = begun.sign_in("admin")
    gone = next(each for each in services.accounts.staff() if each.login == "fai")
    services.accounts.close(gone)
    services = begun.sign_in("bua")
    services.sealed_notes.write(begun.plan, "หลังจากนั้น")
    keys = store_notes.role_keys(services.desk.db, "guidance")
    assert len(keys) == 2
    assert set(keys[0].wrapped) == {services.actor.staff, RECOVERY}
    assert gone.id not in keys[1].wrapped
    assert texts(services, begun.plan) == ["หลังจากนั้น", SECRET]
    # with the secret she kept, fai opens the old key from an old copy, and not the new one
    services.desk.file.own[gone.id] = stolen
    ghost = RoleKeys(services.as_actor(replace(services.actor, staff=gone.id)).desk)
    assert ghost.secret(old) is not None
    assert ghost.secret(keys[0]) is None


def test_one_who_loses_the_role_is_left_out_as_well(begun):
    begun.sign_in("fai").sealed_notes.give_access()
    services = begun.sign_in("admin")
    fai = next(each for each in services.accounts.staff() if each.login == "fai")
    services.accounts.change(replace(fai, role=Role.TEACHER.value, classes=(P4.label,)))
    page = begun.sign_in("fai").sealed_notes.page(begun.plan)
    assert (page.count, page.notes, page.holders) == (1, (), None)
    services = begun.sign_in("bua")
    services.sealed_notes.write(begun.plan, "ใหม่")
    assert fai.id not in store_notes.role_keys(services.desk.db, "guidance")[0].wrapped


def test_the_recovery_code_opens_them_for_a_guidance_account_that_forgot_her_password(begun):
    services = begun.recover("fai")
    assert texts(services, begun.plan) == [SECRET]
    assert [each.login for each in services.sealed_notes.page(begun.plan).holders.waiting] == [
        "bua", "fai",
    ]  # fmt: skip
    services.sealed_notes.give_access()
    assert texts(begun.sign_in("fai", NEW), begun.plan) == [SECRET]
    begun.sign_in("admin")
    assert begun.recover("admin").sealed_notes.page(begun.plan).notes == ()


def test_a_new_recovery_code_opens_nothing_sealed_until_a_holder_lets_it(begun):
    services = begun.sign_in("admin")
    begun.code = services.accounts.new_recovery_code()
    assert state(begun.recover("bua"), begun.plan) == "shut"
    services = begun.sign_in("fai")
    assert not services.sealed_notes.page(begun.plan).holders.recovery
    services.sealed_notes.give_access()
    assert texts(begun.recover("bua", "yet four more words"), begun.plan) == [SECRET]


def test_a_changed_note_says_so_in_a_sentence_and_the_others_are_read(begun):
    services = begun.sign_in("fai")
    id_ = services.sealed_notes.write(begun.plan, "อีกเรื่อง")
    first = store_notes.of_plan(services.desk.db, begun.plan)[1]
    for fields in (
        {"sealed": first.sealed[:-6] + "AAAAA="}, {"sealed": ""}, {"who": "admin"},
        {"day": "2026-01-01"}, {"sealed": store_notes.note(services.desk.db, id_).sealed},
    ):  # fmt: skip
        kept = {name: getattr(first, name) for name in fields}
        services.desk.write([Entry("sealed_note", first.id, fields, first.student)])
        found = {each.id: each for each in services.sealed_notes.page(begun.plan).notes}
        assert found[first.id].text == ""
        assert "ถูกแก้ไขหรือเสียหาย" in found[first.id].fault
        assert found[id_].text == "อีกเรื่อง"
        if "day" in kept:
            kept["day"] = kept["day"].isoformat()
        services.desk.write([Entry("sealed_note", first.id, kept, first.student)])
    assert SECRET in texts(services, begun.plan)


def test_a_key_that_was_changed_opens_nothing(begun):
    services = begun.sign_in("fai")
    key = store_notes.role_keys(services.desk.db, "guidance")[0]
    services.desk.write([Entry("role_key", key.id, {"public": "ab" * 32})])
    assert state(services, begun.plan) == "shut"


def test_a_note_is_taken_out_and_put_back(begun):
    services = begun.sign_in("fai")
    (note,) = services.sealed_notes.page(begun.plan).notes
    services.sealed_notes.take_out(note.id)
    assert services.sealed_notes.page(begun.plan).count == 0
    services.sealed_notes.put_back(note.id)
    assert texts(services, begun.plan) == [SECRET]
    for wrong in (lambda: services.sealed_notes.take_out("x"),
                  lambda: services.sealed_notes.write(begun.plan, " "),
                  services.sealed_notes.begin):  # fmt: skip
        with pytest.raises(CareError):
            wrong()


def test_what_is_being_typed_is_sealed_too(begun):
    services = begun.sign_in("fai")
    sealed = services.sealed_notes.page(begun.plan).seal(SECRET)
    assert SECRET not in sealed
    services = begun.sign_in("fai")
    assert services.sealed_notes.open_draft(begun.plan, sealed) == SECRET
    assert services.sealed_notes.open_draft(begun.plan, "x") == ""


def test_nobody_has_begun_and_a_plain_school_has_none(house, tmp_path):
    assert state(house.sign_in("fai"), house.plan) == "none"
    house.leave()
    account = NewAccount("admin", "ครูเล็ก", "", also=(Role.GUIDANCE,))
    school = School("", "โรงเรียนเล็ก", "42019999", "สพป.สมมติ เขต 1")
    made = create_school(tmp_path / "b.careapp", school, account, house.clock, "i", plain=True)
    services = made.services
    preview = services.roster.preview(listing(), TERM)
    services.roster.accept(preview, preview.diff.default_groups)
    plan = services.plans.open(services.people.pupils(TERM, P4)[0].student.id)
    assert state(services, plan) == "plain"
    with pytest.raises(CareError):
        services.sealed_notes.begin()
    services.close()


def test_one_person_in_all_roles_begins_in_the_session_that_made_the_school(tmp_path, house):
    account = NewAccount("admin", "ครูเล็ก", WORDS, also=(Role.GUIDANCE,))
    school = School("", "โรงเรียนเล็ก", "42019999", "สพป.สมมติ เขต 1")
    made = create_school(tmp_path / "b.careapp", school, account, house.clock, "i", plain=False)
    services = made.services
    preview = services.roster.preview(listing(), TERM)
    services.roster.accept(preview, preview.diff.default_groups)
    plan = services.plans.open(services.people.pupils(TERM, P4)[0].student.id)
    services.sealed_notes.begin()
    services.sealed_notes.write(plan, SECRET)
    assert texts(services, plan) == [SECRET]
    services.close()
