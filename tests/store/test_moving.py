"""A folder takes another's place by two renames, and a kill between them loses neither."""

from datetime import UTC, datetime

import pytest

from careapp.errors import CareError
from careapp.store import moving

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture
def folders(tmp_path):
    place, fresh = tmp_path / "ก.careapp", tmp_path / "ก.part.careapp"
    for each in (place, fresh):
        (each / "backups").mkdir(parents=True)
        (each / "data.db").write_text(each.name)
    (place / "backups" / "2026-11-01-daily.carebackup").write_text("b")
    return place, fresh, tmp_path / "ก ก่อนกู้คืน.careapp"


def test_both_are_there_afterwards_and_the_backups_stay_in_the_place(folders):
    place, fresh, kept = folders
    moving.take_place(fresh, place, kept, WHEN, "restored")
    assert (place / "data.db").read_text() == fresh.name
    assert (kept / "data.db").read_text() == place.name
    assert [each.name for each in (place / "backups").iterdir()] == ["2026-11-01-daily.carebackup"]
    (aside,) = moving.aside(place)
    assert (aside.path, aside.when, aside.why) == (kept, WHEN, "restored")
    assert sorted(each.name for each in place.parent.iterdir()) == sorted([place.name, kept.name])


def test_what_was_put_aside_can_take_its_place_again(folders):
    place, fresh, kept = folders
    moving.take_place(fresh, place, kept, WHEN, "restored")
    away = kept.with_name("ก ก่อนย้อนกลับ.careapp")
    moving.take_place(kept, place, away, WHEN, "back")
    assert (place / "data.db").read_text() == place.name
    assert [each.path for each in moving.aside(place)] == [away]


@pytest.mark.parametrize("after", ["note", "first", "second"])
def test_a_kill_anywhere_leaves_a_school_in_its_place(folders, after):
    place, fresh, kept = folders
    place.with_name(f"{place.name}.moving").write_text(f'{{"fresh": "{fresh.name}"}}')
    if after != "note":
        place.rename(kept)
    if after == "second":
        fresh.rename(place)
    moving.settle(place)
    expected = place.name if after == "note" else fresh.name
    assert (place / "data.db").read_text() == expected
    assert not place.with_name(f"{place.name}.moving").exists()


def test_what_cannot_be_moved_stays_where_it_is(folders):
    place, fresh, kept = folders
    (kept / "in the way").mkdir(parents=True)
    with pytest.raises(CareError):
        moving.take_place(fresh, place, kept, WHEN, "restored")
    assert (place / "data.db").read_text() == place.name
    assert not (place / "kept.json").exists()
    assert moving.aside(place) == []


@pytest.mark.parametrize("said", ["", "{", "[]", '{"fresh": 3}', '{"fresh": "../../etc"}'])
def test_a_note_that_says_nothing_of_use_does_nothing(folders, said):
    place, _, kept = folders
    place.rename(kept)
    place.with_name(f"{place.name}.moving").write_text(said)
    moving.settle(place)
    assert not place.exists()
