"""restore, salvage: what restoring would mean is said, and a damaged folder stays as it is."""

import pytest

from tests.exchange.rosters import child, write_dmc


@pytest.fixture
def backed_up(careapp, school, tmp_path):
    """A school to which two children came after its backup; the school, the backup."""
    out = tmp_path / "a.carebackup"
    assert careapp("backup", "--school", school, "--out", out).status == 0
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(2)])
    assert careapp("roster", "import", path, "--school", school).status == 0
    return school, out


def files(folder):
    return {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_what_would_be_lost_is_said_and_nothing_is_changed(careapp, backed_up):
    school, backup = backed_up
    before = files(school.parent)
    made = careapp("restore", backup, "--compare", school)
    assert made.status == 0, made.err
    lost, what, who, children, won = made.out.splitlines()
    assert lost.startswith(f"Only in {school.name}: ")
    assert "ข้อมูลนักเรียน" in what or "Students" in what
    assert who.startswith("  admin ")
    assert children.startswith("  2 students: ")
    assert won == f"Only in {backup.name}: 0 changes"
    assert files(school.parent) == before


def test_a_backup_is_compared_or_restored_not_both_nor_neither(careapp, backed_up, tmp_path):
    school, backup = backed_up
    assert careapp("restore", backup).status == 2
    both = careapp("restore", backup, "--to", tmp_path / "b", "--compare", school)
    assert both.status == 2
    assert not (tmp_path / "b.careapp").exists()


def test_a_damaged_school_is_salvaged_to_another_name_and_stays_as_it_is(careapp, school, tmp_path):
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(10)])
    careapp("roster", "import", path, "--school", school)
    assert careapp("backup", "--school", school, "--out", tmp_path / "a.carebackup").status == 0
    data = bytearray((school / "data.db").read_bytes())
    data[:4096] = bytes(4096)
    (school / "data.db").write_bytes(data)
    assert careapp("check", school).status == 1
    source = tmp_path / "a.carebackup"
    made = careapp("salvage", school, "--to", tmp_path / "b", "--backup", source, "--user", "admin")
    assert (made.status, made.out) == (0, f"{tmp_path / 'b.careapp'}\n")
    assert "; 0 could not be" in made.err
    assert careapp("check", tmp_path / "b.careapp").out == "ok\n"
    assert (school / "data.db").read_bytes() == bytes(data)
    again = careapp("salvage", school, "--to", tmp_path / "b", "--backup", source)
    assert again.status == 1
    assert [each.name for each in tmp_path.glob("*.part*")] == []


@pytest.mark.long
def test_a_district_without_a_backup_is_salvaged_with_what_the_schools_sent(careapp, tmp_path):
    made = careapp("district", "demo", tmp_path, "--schools", "1")
    assert made.status == 0, made.err
    district = tmp_path / "demo.caredistrict"
    for each in (district / "backups").iterdir():
        each.unlink()
    words = (
        "district",
        "consolidate",
        tmp_path / "packs",
        "--district",
        district,
        "--user",
        "demo",
    )
    before = careapp(*words, "--out", tmp_path / "a.xlsx", "--json").json["totals"]
    made = careapp("salvage", district, "--to", tmp_path / "b", "--user", "demo")
    assert (made.status, made.out) == (0, f"{tmp_path / 'b.caredistrict'}\n"), made.err
    assert careapp("check", tmp_path / "b.caredistrict", "--user", "demo").out == "ok\n"
    words = ("district", "consolidate", tmp_path / "packs", "--user", "demo", "--district",
             tmp_path / "b.caredistrict")  # fmt: skip
    assert careapp(*words, "--out", tmp_path / "c.xlsx", "--json").json["totals"] == before


def test_a_school_that_does_not_open_is_told_of_its_newest_good_backup(careapp, school, tmp_path):
    out = school / "backups" / "2026-06-15-daily.carebackup"
    assert careapp("backup", "--school", school, "--out", out).status == 0
    data = bytearray((school / "data.db").read_bytes())
    data[:4096] = bytes(4096)
    (school / "data.db").write_bytes(data)
    made = careapp("check", school)
    assert made.status == 1
    assert out.name in made.err
