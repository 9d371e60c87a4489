"""Sealed notes on two laptops of one school, with real keys and packages: who asks, who is given
access after comparing, and who never gets in."""

from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.domain.sealed_notes import RECOVERY, RETIRED
from careapp.errors import CareError
from careapp.services.accounts import NewAccount
from careapp.services.package_keys import secrets_of
from careapp.services.packages import Sending
from careapp.services.role_keys import RoleKeys
from careapp.services.second_laptop import SigningIn, begin, wait
from careapp.store import sealed_notes as store_notes
from careapp.store import sealing
from careapp.store.journal import Entry
from tests.services.laptops import stepping
from tests.services.sealed_houses import NEW, SECRET, WORDS, House, light_keys, state, texts


class Second(House):
    """The laptop of `bua`: begun with a package from the school's first one."""

    def __init__(self, first, folder):
        self.clock, self.at, self.plan = stepping(9).clock(), None, first.plan
        waiting = wait(folder / "b", NewAccount("bua", "ครูbua", WORDS), self.clock, "i",
                       plain=False)  # fmt: skip
        admin = first.sign_in("admin")
        admin.packages.keys.trust(waiting.key)
        package = folder / "first.carepackage"
        admin.packages.export(Sending(), waiting.key, package)
        first.key, self.key = admin.packages.keys.mine().key, waiting.key
        first.leave()
        who = SigningIn("bua", WORDS)
        begin(waiting.path, who, package, first.key.spoken, self.clock, "i").close()
        self.path, self.code = waiting.path, waiting.recovery_code


def copied(pair, folder):
    """Both houses in another place, closed."""
    made = []
    for each in pair:
        each.leave()
        (folder / each.path.name).mkdir()
        made.append(each.copied(folder / each.path.name))
    return made


@pytest.fixture(scope="module")
def joined(tmp_path_factory):
    """Two laptops, on neither of which sealed notes have begun."""
    folder = tmp_path_factory.mktemp("joined")
    with light_keys():
        here = House(folder / "a.careapp")
        return here, Second(here, folder)


@pytest.fixture(scope="module")
def begun(joined, tmp_path_factory):
    """fai has begun on the first one, with one note, and the second one knows it."""
    here, there = copied(joined, tmp_path_factory.mktemp("begun"))
    services = here.sign_in("fai")
    services.sealed_notes.begin()
    services.sealed_notes.write(here.plan, SECRET)
    carried(here, "admin", there, "bua")
    return here, there


@pytest.fixture(scope="module")
def shared(begun, tmp_path_factory):
    """bua asked on the second one, was given access, and the second one knows that too."""
    pair = copied(begun, tmp_path_factory.mktemp("shared"))
    given(*pair)
    return pair


@pytest.fixture
def pair_of(tmp_path):
    made = []

    def take(pair):
        made.extend(copied(pair, tmp_path))
        return made

    yield take
    for each in made:
        each.leave()


@pytest.fixture
def two(pair_of, begun):
    return pair_of(begun)


@pytest.fixture
def sharing(pair_of, shared):
    return pair_of(shared)


def carried(giver, who, taker, whom):
    """A package of everything from one house to another; the services of the taker."""
    services = giver.at if giver.at and giver.at.actor.name == f"ครู{who}" else giver.sign_in(who)
    path = giver.path.parent / f"{services.desk.new_id()}.carepackage"
    services.packages.export(Sending(), taker.key, path)
    there = taker.sign_in(whom)
    shown = there.packages.look_into([path])
    assert shown.refused == ()
    there.packages.receive(shown)
    return there


def asked(here, there):
    """bua has asked on her laptop, and the package has come."""
    there.sign_in("bua").sealed_notes.ask()
    return carried(there, "bua", here, "fai")


def given(here, there):
    services = asked(here, there)
    (one,) = services.sealed_notes.page(here.plan).holders.elsewhere
    services.sealed_notes.give_access(one.holder)
    return carried(here, "admin", there, "bua")


def keys(services):
    return store_notes.role_keys(services.desk.db, "guidance")


def test_a_guidance_teacher_asks_on_her_laptop_and_reads_once_a_holder_has_compared(two):
    here, there = two
    services = there.sign_in("bua")
    assert state(services, there.plan) == "shut"
    assert services.sealed_notes.page(there.plan).holders.asking == "ask"
    services = asked(here, there)
    holders = services.sealed_notes.page(here.plan).holders
    (one,) = holders.elsewhere
    assert (one.person.login, one.laptop, one.spoken) == ("bua", "ครูbua", there.key.spoken)
    assert [each.login for each in holders.waiting] == ["bua"]  # her account on this laptop too
    services.sealed_notes.give_access()  # those of this laptop: that is not she at hers
    assert services.sealed_notes.page(here.plan).holders.elsewhere == (one,)
    services.sealed_notes.give_access(one.holder)
    holders = services.sealed_notes.page(here.plan).holders
    assert (holders.waiting, holders.elsewhere) == ((), ())

    services = carried(here, "admin", there, "bua")
    assert texts(services, there.plan) == [SECRET]
    holders = services.sealed_notes.page(there.plan).holders
    assert {each.login for each in holders.can} == {"bua", "fai"}
    assert (holders.mine, holders.recovery, holders.asking) == (True, False, "")
    services.sealed_notes.write(there.plan, "ของบัว")
    assert texts(carried(there, "bua", here, "fai"), here.plan) == ["ของบัว", SECRET]
    assert here.at.backups.check() == there.at.backups.check() == []


def test_each_laptop_s_recovery_code_opens_the_notes_there_and_neither_overwrites_the_other(
    sharing,
):
    here, there = sharing
    services = there.sign_in("bua")
    services.sealed_notes.give_access()
    assert services.sealed_notes.page(there.plan).holders.recovery
    (key,) = keys(carried(there, "bua", here, "fai"))
    assert len(key.of(RECOVERY)) == 2
    assert texts(here.recover("fai"), here.plan) == [SECRET]
    assert texts(there.recover("bua"), there.plan) == [SECRET]


def test_an_administrator_gets_in_on_neither_laptop_unseen(sharing):
    here, there = sharing
    services = there.sign_in("bua")
    # the password of bua is set anew there by one who manages accounts: her own secret is another
    services.desk.file.folder.vault().set_password(services.desk.file.key, "bua", NEW)
    services = there.sign_in("bua", NEW)
    assert state(services, there.plan) == "shut"
    assert services.sealed_notes.page(there.plan).holders.asking == "ask"
    with pytest.raises(CareError):
        services.sealed_notes.give_access()
    # the account of the administrator, which everything came to, holds nothing
    every = RoleKeys(here.sign_in("admin").desk)
    assert [every.secret(each) for each in every.every()] == [None]


def test_what_no_laptop_signed_or_another_one_than_it_says_does_not_ask(sharing):
    here, _ = sharing
    services = here.sign_in("fai")
    (told,) = (e for e in store_notes.holder_keys(services.desk.db) if "@" in e.holder)
    bua, fai, dao = (told.person, services.actor.staff, "dao")
    good = dict(store_notes.save_holder_key(told).fields["value"])
    page = services.sealed_notes.page
    for name, value in (
        (told.holder, {**good, "public": "ab" * 32}), (told.holder, {**good, "signature": "ab"}),
        (told.holder.replace(bua, fai), good), (bua, good), (dao, good), (told.holder, []),
        (told.holder, {**good, "signing": 5}), (told.holder, {**good, "sealing": "x"}),
    ):  # fmt: skip
        row = f"{store_notes.HOLDER_KEY}{name}"
        services.desk.write([Entry("setting", row, {"value": value})])
        assert page(here.plan).holders.elsewhere == ()
        with pytest.raises(CareError):
            services.sealed_notes.give_access(name)
    # her own laptop may tell another key of hers, as after a new password: she waits again
    secret = sealing.new_secret()
    other = replace(told, public=sealing.public_of(secret))
    there = sharing[1].sign_in("bua")
    signature = sealing.signed(secrets_of(there.desk.file).signing, other.signed(there.school.id))
    services.desk.write([store_notes.save_holder_key(replace(other, signature=signature))])
    assert [each.holder for each in page(here.plan).holders.elsewhere] == [told.holder]


def test_when_a_holder_leaves_none_of_her_laptops_is_in_the_next_key(sharing):
    here, _ = sharing
    services = here.sign_in("fai")
    services.sealed_notes.give_access()  # bua holds twice now, once for each laptop
    (key,) = keys(services)
    bua = next(each for each in services.accounts.staff() if each.login == "bua")
    assert len(key.of(bua.id)) == 2
    here.sign_in("admin").accounts.close(bua)
    services = here.sign_in("fai")
    services.sealed_notes.write(here.plan, "หลังจากนั้น")
    new, old = keys(services)
    assert new.of(bua.id) == old.of(bua.id) == frozenset()
    assert set(new.wrapped) == {services.actor.staff, RECOVERY}
    assert old.retired
    assert RETIRED not in new.wrapped


def left(here):
    """Somebody else of the guidance role came, was given access, and is gone."""
    services = here.sign_in("admin")
    services.accounts.add(NewAccount("dao", "ครูดาว", WORDS, Role.GUIDANCE))
    here.sign_in("fai").sealed_notes.give_access()
    services = here.sign_in("admin")
    (gone,) = (each for each in services.accounts.staff() if each.login == "dao" and each.active)
    services.accounts.close(gone)


def test_a_new_key_goes_to_those_elsewhere_who_were_compared_where_it_is_made(sharing):
    here, there = sharing
    left(here)
    here.sign_in("fai").sealed_notes.write(here.plan, "สอง")
    services = carried(here, "admin", there, "bua")
    assert texts(services, there.plan) == ["สอง", SECRET]
    assert services.sealed_notes.page(there.plan).holders.elsewhere == ()


def test_a_new_key_made_where_nobody_compared_her_waits_for_that(sharing):
    here, there = sharing
    left(here)
    services = carried(here, "admin", there, "bua")
    services.sealed_notes.write(there.plan, "สาม")
    (waiting,) = services.sealed_notes.page(there.plan).holders.elsewhere
    assert waiting.person.login == "fai"
    assert waiting.person.id not in keys(services)[0].wrapped
    services.sealed_notes.give_access(waiting.holder)
    services = carried(there, "bua", here, "fai")
    assert texts(services, here.plan) == ["สาม", SECRET]


def test_a_key_that_was_retired_elsewhere_is_not_written_with_again(sharing):
    here, _ = sharing
    services = here.sign_in("fai")
    (old,) = keys(services)
    services.desk.write([store_notes.wrap_key(old.id, {RETIRED: "2026-06-20"})])
    services.sealed_notes.write(here.plan, "ใหม่")
    (new,) = (each for each in keys(services) if each.id != old.id)
    assert store_notes.of_plan(services.desk.db, here.plan)[0].key == new.id
    assert {each.partition("@")[0] for each in new.wrapped} == {
        RECOVERY, *(each.id for each in services.accounts.staff() if each.login in ("fai", "bua")),
    }  # fmt: skip


def test_a_laptop_that_was_lost_is_in_no_key_from_then_on(sharing):
    here, there = sharing
    here.sign_in("admin").packages.keys.distrust(there.key.id)
    services = here.sign_in("fai")
    services.sealed_notes.write(here.plan, "หลังจากนั้น")
    new, old = keys(services)
    assert [each for key in (new, old) for each in key.wrapped if "@" in each] == []
    assert old.retired
    assert texts(services, here.plan) == ["หลังจากนั้น", SECRET]


def test_two_laptops_that_began_apart_are_read_by_the_holders_of_both(pair_of, joined):
    here, there = pair_of(joined)
    first, second = here.sign_in("fai"), there.sign_in("bua")
    first.sealed_notes.begin()
    first.sealed_notes.write(here.plan, "ของฝ้าย")
    second.sealed_notes.begin()
    second.sealed_notes.write(there.plan, "ของบัว")
    services = carried(there, "bua", here, "fai")
    (one,) = services.sealed_notes.page(here.plan).holders.elsewhere
    services.sealed_notes.give_access(one.holder)
    services = carried(here, "admin", there, "bua")
    assert sorted(texts(services, there.plan)) == ["ของบัว", "ของฝ้าย"]
    (one,) = services.sealed_notes.page(there.plan).holders.elsewhere
    services.sealed_notes.give_access(one.holder)
    services = carried(there, "bua", here, "fai")
    assert sorted(texts(services, here.plan)) == ["ของบัว", "ของฝ้าย"]
    assert not services.sealed_notes.page(here.plan).holders.recovery  # of bua's key, as yet
    services.sealed_notes.give_access()
    assert sorted(texts(here.recover("fai"), here.plan)) == ["ของบัว", "ของฝ้าย"]


def test_a_school_on_one_laptop_asks_nobody_and_tells_nothing(pair_of, joined):
    house, other = pair_of(joined)
    house.sign_in("admin").packages.keys.distrust(other.key.id)
    house.sign_in("fai").sealed_notes.begin()
    house.at.sealed_notes.give_access()
    holders = house.sign_in("bua").sealed_notes.page(house.plan).holders
    assert (holders.asking, holders.spoken, holders.elsewhere) == ("", "", ())
    with pytest.raises(CareError):
        house.at.sealed_notes.ask()
    assert list(store_notes.holder_keys(house.at.desk.db)) == []
