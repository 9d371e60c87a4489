"""A backup takes a district's place: what came since is told by school, and comes along with its
files and numbers."""

import random
import shutil
from datetime import date
from functools import cache

import pytest

from careapp.clock import Clock
from careapp.domain.districts import District, ListedSchool, Supervision
from careapp.domain.people import GRADES
from careapp.forms.loader import library
from careapp.services import demo_district
from careapp.services.accounts import NewAccount
from careapp.services.demo_packs import DemoSchool
from careapp.services.district_opening import create_district, open_district
from careapp.services.restorations import Restoration

PASSWORD, TERM = "four plain words here", "2569/1"
EARLY, LATE = (
    DemoSchool(f"4201000{n}", f"โรงเรียนบ้านตัวอย่าง {n}", "เขตสมมติ", 40, 1.0, GRADES[3:5])
    for n in (1, 2)
)


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    """A real pack of each of two schools."""
    folder, forms = tmp_path_factory.mktemp("packs"), library()
    return [
        demo_district.write_pack(folder, each, forms, random.Random(each.code))
        for each in (EARLY, LATE)
    ]


@pytest.fixture(scope="module")
def made(tmp_path_factory, packs):
    """Makes a closed district, plain without a password: a backup was made after the first pack
    came, and before the second one and a visit."""

    @cache
    def make(secret):
        services = create_district(
            tmp_path_factory.mktemp("district") / "ก", District("", "เขตสมมติ", "4201"),
            NewAccount("mali", "ศน.มะลิ", secret), Clock(), "install-1", plain=not secret,
            listed=[ListedSchool(each.code, each.name) for each in (EARLY, LATE)],
        ).services  # fmt: skip
        take_in(services, packs[0])
        services.backups.keep_daily()
        take_in(services, packs[1])
        services.supervisions.save(
            Supervision("", LATE.code, "visit", date(2026, 6, 1), "ศน.มะลิ", "ดี", "", None)
        )
        secret_of = services.settings.secret()
        services.close()
        return services.desk.file.folder.path, secret, secret_of

    return make


@pytest.fixture(params=[""])
def place(request, made, tmp_path):
    """A copy of one: its folder, the password, and the key it signs with."""
    path, secret, key = made(request.param)
    shutil.copytree(path, tmp_path / "ก.caredistrict")
    return tmp_path / "ก.caredistrict", secret, key


both = pytest.mark.parametrize(
    "place", ["", pytest.param(PASSWORD, marks=pytest.mark.long)], indirect=True
)


def take_in(services, path):
    assert [each.status for each in services.packs.receive(TERM, [path])] == ["ok"]


def begin(path, secret, to=None, *, backup=True):
    source = max((path / "backups").iterdir()) if backup else None
    wanted = Restoration(source, path, Clock(), "install-1", to)
    wanted.unpack()
    return wanted, wanted.unlock("mali", secret)


def held(path, secret):
    """The schools whose packs are there with all their numbers, and all faults; the key."""
    services = open_district(path, "mali", secret, Clock(), "install-1")
    try:
        found = services.consolidations.of(TERM)
        numbers = {code: each.screened for code, each in found.schools.items()}
        return numbers, services.backups.check(), services.settings.secret()
    finally:
        services.close()


def test_what_came_since_is_told_by_school_before_anything_is_done(place):
    path, secret, _ = place
    wanted, actor = begin(path, secret)
    seen = wanted.preview(actor)
    assert (seen.name, seen.of_district) == ("เขตสมมติ", True)
    assert dict(seen.lost.kinds) == {
        "ชุดรายงานเขตพื้นที่": 1, "กุญแจของโรงเรียน": 1, "การนิเทศและบันทึกเกี่ยวกับโรงเรียน": 1,
    }  # fmt: skip
    assert (seen.lost.count, seen.lost.about) == (1, (LATE.name,))
    assert seen.lost.people == (("ศน.มะลิ", 3),)
    assert seen.won.entries == 0
    wanted.drop()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@both
def test_packs_that_came_since_come_along_with_their_files_and_numbers(place):
    path, secret, key = place
    before, _, _ = held(path, secret)
    wanted, _ = begin(path, secret)
    restored = wanted.finish(bring=True)
    assert restored.brought.whole
    assert held(path, secret) == (before, [], key)
    assert set(before) == {EARLY.code, LATE.code}


def test_without_them_the_district_of_before_is_kept_with_all_it_held(place):
    path, secret, _ = place
    wanted, _ = begin(path, secret)
    restored = wanted.finish(bring=False)
    assert set(held(path, secret)[0]) == {EARLY.code}
    assert set(held(restored.kept, secret)[0]) == {EARLY.code, LATE.code}


def test_without_any_backup_the_district_is_made_of_what_can_be_read(place):
    path, secret, key = place
    before, _, _ = held(path, secret)
    wanted, _ = begin(path, secret, path.with_name("ข.caredistrict"), backup=False)
    restored = wanted.finish(bring=True)
    assert held(restored.path, secret) == (before, [], key)


def test_a_file_that_cannot_be_read_any_more_is_counted_and_named(place, packs):
    path, secret, _ = place
    services = open_district(path, "mali", secret, Clock(), "install-1")
    checksum = services.packs.of_school(LATE.code)[0].checksum
    services.desk.db.execute("UPDATE blob SET bytes = x'00' WHERE sha256 = ?", (checksum,))
    services.close()
    wanted, _ = begin(path, secret)
    restored = wanted.finish(bring=True)
    assert (restored.brought.files, restored.brought.lost) == (1, 0)
    _, faults, _ = held(path, secret)
    assert any(packs[1].name in each for each in faults)
