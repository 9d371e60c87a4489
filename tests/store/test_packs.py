import json

import pytest

from careapp.domain.consolidations import consolidated
from careapp.domain.districts import District, ListedSchool, Round, Supervision
from careapp.domain.packs import Kept
from careapp.domain.submissions import Problem
from careapp.errors import CareError
from careapp.services.intake import kept_of
from careapp.store import check, districts, pack_numbers, packs, school_file
from careapp.store.vault import Vault
from tests.services.districts import CODES, TERM, as_read, counts, pack

LITTLE = counts(boys=7, at_risk=(None, 5))


@pytest.fixture
def district(tmp_path, key, clock):
    """A new district file, open."""
    folder = school_file.Folder(tmp_path / "เขต.caredistrict")
    folder.path.mkdir()
    if key:
        Vault(folder.keys)._write([], key)
    file = school_file.create(folder, key, clock, "install-1")
    yield file
    file.db.close()


def take_in(file, made, id_, **changed):
    read = as_read(made, **changed)
    kept = kept_of(read.received, read.file, (), file.clock.today(), id_)
    with file.transaction():
        packs.put_file(file.db, kept.checksum, read.content, made.counts)
        file.journal.write("me", packs.save_pack(kept, who="me"))
    return kept


def test_a_pack_is_there_as_it_was_kept_after_a_restart(district, key, clock):
    kept = take_in(district, pack(), "p1")
    district.close()
    again = school_file.open_file(district.folder, key, clock, "install-1")
    assert packs.of_term(again.db, TERM) == [kept]
    assert packs.content(again.db, kept.checksum) == as_read(pack()).content
    assert pack_numbers.of_file(again.db, kept.checksum) == pack().counts
    again.db.close()


def test_a_faulty_file_is_kept_with_what_is_wrong(district):
    made = Kept("p1", TERM, CODES[0], "", 0, "x.xlsx", "c", "", "", district.clock.today(),
                "faulty", (Problem("tampered", "สรุป!C4"),))  # fmt: skip
    district.journal.write("me", packs.save_pack(made, who="me"))
    assert packs.pack(district.db, "p1") == made
    assert not made.good


def test_the_sums_of_the_file_are_those_of_the_packs(district):
    every = [pack(CODES[0]), pack(CODES[1], numbers=LITTLE), pack(CODES[2])]
    kept = [take_in(district, each, f"p{n}") for n, each in enumerate(every)]
    checksums = [each.checksum for each in kept]
    wanted = consolidated(TERM, every)
    assert pack_numbers.sums(district.db, checksums) == wanted.cells
    assert pack_numbers.hidden(district.db, checksums) == wanted.hidden


def test_a_number_is_opened_by_file(district):
    first = take_in(district, pack(CODES[0]), "p1")
    second = take_in(district, pack(CODES[1], numbers=LITTLE), "p2")
    place = ("screening-school", "", "learning", "at_risk", "total")
    found = pack_numbers.cells(
        district.db,
        [place, ("x", "", "x", "x", "total")],
        [first.checksum, second.checksum, "none"],
    )
    assert found == {first.checksum: {place: 11}, second.checksum: {place: None}}


def test_a_sound_district_has_no_faults(district):
    take_in(district, pack(), "p1")
    take_in(district, pack(CODES[1], numbers=LITTLE), "p2")
    assert check.faults(district) == []


def test_a_received_file_that_was_changed_is_named(district):
    kept = take_in(district, pack(), "p1")
    district.db.execute("UPDATE blob SET bytes = x'00'")
    (fault,) = check.faults(district)
    assert kept.file in fault


def test_kept_numbers_that_are_not_those_of_the_file_are_named(district):
    kept = take_in(district, pack(), "p1")
    district.db.execute("DELETE FROM counted")
    pack_numbers.put(district.db, kept.checksum, counts(boys=11))
    (fault,) = check.faults(district)
    assert kept.file in fault


def test_a_table_changed_behind_the_journals_back_is_named(district):
    take_in(district, pack(), "p1")
    district.db.execute("UPDATE pack SET state = 'accepted'")
    (fault,) = check.faults(district)
    assert "pack" in fault


def test_the_district_and_its_schools_are_there_as_they_were_written(district):
    own = District("d", "สพป.สมมติ เขต 1", "4201")
    schools = [ListedSchool(CODES[1], "ข", "กลุ่ม 2"), ListedSchool(CODES[0], "ก", "กลุ่ม 10", "", 7)]
    visit = Supervision("s", CODES[0], "visit", district.clock.today(), "เรา", "ดี")
    entries = [districts.save_district(own), *districts.save_round(Round(TERM)),
               *districts.save_supervision(visit)]  # fmt: skip
    for each in schools:
        entries += districts.save_listed(each)
    district.journal.write("me", entries)
    assert districts.district(district.db) == own
    assert districts.listed(district.db) == schools
    assert districts.rounds(district.db) == [Round(TERM)]
    assert districts.supervisions(district.db, CODES[0]) == [visit]
    assert districts.supervisions(district.db, CODES[1]) == []


def test_what_is_as_it_was_writes_nothing(district):
    school = ListedSchool(CODES[0], "ก")
    assert list(districts.save_listed(school, school)) == []
    kept = take_in(district, pack(), "p1")
    assert list(packs.save_pack(kept, kept)) == []


def test_a_districts_folder_is_no_school_and_the_reverse(district, key, clock, tmp_path):
    district.close()
    with pytest.raises(CareError, match="เขต"):
        district.folder.require("school")
    renamed = school_file.Folder(tmp_path / "เขต.careapp")
    district.folder.path.rename(renamed.path)
    with pytest.raises(CareError, match="caredistrict"):
        school_file.open_file(renamed, key, clock, "install-1")


def test_a_school_renamed_to_a_district_is_refused_in_words(school, key, clock, tmp_path):
    school.close()
    renamed = school_file.Folder(tmp_path / "ก.caredistrict")
    school.folder.path.rename(renamed.path)
    with pytest.raises(CareError, match=r"\.careapp"):
        school_file.open_file(renamed, key, clock, "install-1")


def test_rebuilding_the_tables_of_a_district_gives_the_same(district):
    take_in(district, pack(), "p1")
    before = district.db.execute("SELECT * FROM pack").fetchall()
    district.journal.rebuild()
    assert district.db.execute("SELECT * FROM pack").fetchall() == before
    assert json.loads(before[0][-2])["code"] == CODES[0]
