"""Laptops of one school that meet on a hub, with a real PostgreSQL."""

import dataclasses

import pytest

from careapp.domain.access import Role
from careapp.progress import Cancelled
from careapp.services.accounts import NewAccount
from tests.postgres import SECRET, database, needs_postgres, server  # noqa: F401
from tests.services.laptops import joined, log
from tests.services.samples import P4, P5, TERM

pytestmark = needs_postgres


class OnHub:
    """A school on a hub: how to go through with it as somebody."""

    def __init__(self, school, server, database):  # noqa: F811
        self.school, self.server, self.database = school, server, database
        self.passwords = {}

    def init(self, **how):
        link = self.school.hub.link(self.server.url(self.database), SECRET, tls=False)
        made = self.school.hub.set_up(link, **how)
        self.passwords |= {each.login: each.password for each in made.accounts}
        return made

    def link(self, laptop, login):
        whole = f"42019999-{login}"
        url = self.server.url(self.database, whole)
        return laptop.hub.link(url, self.passwords[whole], tls=False)

    def sync(self, laptop, login, **how):
        return laptop.hub.sync(self.link(laptop, login), **how)


@pytest.fixture
def hub(filled, server, database):  # noqa: F811
    return OnHub(filled, server, database)


@pytest.fixture
def mali(hub, tmp_path):
    """The laptop of the teacher of ป.4/1, and everybody on the hub."""
    laptop = joined(hub.school, tmp_path, "mali", [P4])
    hub.init()
    hub.sync(hub.school, "admin")
    hub.sync(laptop, "mali")
    yield laptop
    laptop.close()


def renamed(laptop, classroom, name):
    """The first child of a class gets another nickname; its id."""
    student = laptop.people.pupils(TERM, classroom)[0].student
    laptop.people.save_student(dataclasses.replace(student, nickname=name))
    return student.id


def nickname(laptop, student):
    return laptop.people.student(student).nickname


def test_every_account_that_carries_records_gets_one_on_the_hub_once(hub):
    hub.school.accounts.add(NewAccount("nok", "ครูนก", "", Role.NURSE))
    hub.school.accounts.add(NewAccount("mali", "ครูมะลิ", "", Role.TEACHER, classes=(P4.label,)))
    made = hub.init()
    assert sorted(each.login for each in made.accounts) == ["42019999-admin", "42019999-mali"]
    assert hub.init().accounts == ()


def test_what_one_laptop_writes_the_other_has_after_both_went_through(hub, mali):
    student = renamed(mali, P4, "ปู่")
    assert hub.sync(mali, "mali").went == 1
    done = hub.sync(hub.school, "admin")
    assert (done.came, done.went, done.conflicts) == (1, 0, 0)
    assert nickname(hub.school, student) == "ปู่"


def test_going_through_again_brings_and_reads_nothing(hub, mali):
    before = log(mali)
    for login, laptop in (("admin", hub.school), ("mali", mali)):
        done = hub.sync(laptop, login)
        assert (done.came, done.went, done.waiting) == (0, 0, 0)
    assert log(mali) == before


def test_a_teacher_gets_nothing_of_another_class(hub, mali):
    student = renamed(hub.school, P5, "ลับ")
    assert hub.sync(hub.school, "admin").went == 1
    assert hub.sync(mali, "mali").came == 0
    assert student not in {entry[4] for entry in log(mali)}


def test_two_who_wrote_the_same_field_find_a_conflict_whoever_comes_first(hub, mali):
    student = renamed(mali, P4, "หนึ่ง")
    renamed(hub.school, P4, "สอง")
    assert hub.sync(mali, "mali").conflicts == 0
    assert hub.sync(hub.school, "admin").conflicts == 1
    hub.sync(mali, "mali")
    assert nickname(mali, student) == nickname(hub.school, student)
    assert len(hub.school.conflicts.open()) == 1


def test_how_far_it_is_is_told_inside_a_batch_and_stopping_there_leaves_nothing_half(hub, mali):
    for n in range(600):
        student = renamed(mali, P4, f"ชื่อ {n}")
    heard, behind = [], []

    def stop(done, total):
        if done >= 500:
            raise Cancelled

    with pytest.raises(Cancelled):
        hub.sync(mali, "mali", progress=stop)
    assert hub.sync(hub.school, "admin").came == 0
    hub.sync(mali, "mali", progress=lambda *at: heard.append(at))
    assert heard == [(0, 600), (0, 600), (250, 600), (500, 600)]
    with pytest.raises(Cancelled):
        hub.sync(hub.school, "admin", progress=stop)
    done = hub.sync(hub.school, "admin", progress=lambda *at: behind.append(at))
    assert done.came == 600
    assert len(behind) == 3
    assert behind == sorted(behind)
    assert nickname(hub.school, student) == "ชื่อ 599"
