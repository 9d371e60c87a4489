import sqlite3

from tests.exchange.rosters import child, write_dmc


def test_a_school_is_made_with_a_recovery_code_shown_once(careapp, tmp_path):
    made = careapp("init", tmp_path / "a", "--name", "โรงเรียนสมมติ", "--code", "42010113")
    assert made.status == 0
    assert "Recovery code: " in made.out
    assert (tmp_path / "a.careapp" / "data.db").exists()
    assert careapp("check", tmp_path / "a.careapp").out == "ok\n"


def test_codes_that_do_not_fit_are_refused_and_nothing_is_left(careapp, tmp_path):
    for words in (("--code", "4201011"), ("--code", "42010113", "--percode", "520224",
                  "--ministry-code", "1042520225")):  # fmt: skip
        made = careapp("init", tmp_path / "a", "--name", "โรงเรียนสมมติ", *words)
        assert made.status == 1
        assert not (tmp_path / "a.careapp").exists()


def test_a_school_is_not_made_twice(careapp, school):
    assert careapp("init", school, "--name", "ข", "--code", "42010113").status == 1


def test_a_plain_school_is_a_sqlite_file_and_says_what_check_cannot_see(careapp, tmp_path):
    path = tmp_path / "a.careapp"
    assert careapp("init", path, "--name", "ก", "--code", "42010113", "--plain").status == 0
    db = sqlite3.connect(path / "data.db")
    assert db.execute("SELECT name FROM school").fetchall() == [("ก",)]
    db.close()
    made = careapp("check", path)
    assert made.status == 0
    assert made.out == "ok\n"
    assert "not encrypted" in made.err


def test_a_wrong_password_and_a_damaged_file_are_told_apart(careapp, school, monkeypatch):
    monkeypatch.setenv("CAREAPP_PASSWORD", "not this one at all")
    wrong = careapp("check", school)
    monkeypatch.setenv("CAREAPP_PASSWORD", "four plain words here")
    data = bytearray((school / "data.db").read_bytes())
    data[len(data) // 2] ^= 4
    (school / "data.db").write_bytes(data)
    damaged = careapp("check", school)
    assert (wrong.status, damaged.status) == (1, 1)
    assert "password" in wrong.err
    assert "password" not in damaged.out + damaged.err
    assert damaged.out + damaged.err


def test_a_backup_comes_back_as_the_same_school(careapp, school, tmp_path):
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(10)])
    careapp("roster", "import", path, "--school", school)
    out = tmp_path / "a.carebackup"
    assert careapp("backup", "--school", school, "--out", out).status == 0
    assert careapp("restore", out, "--to", tmp_path / "b.careapp").status == 0
    assert careapp("restore", out, "--to", tmp_path / "b.careapp").status == 1
    assert careapp("check", tmp_path / "b.careapp").out == "ok\n"
    again = careapp("roster", "import", path, "--school", tmp_path / "b.careapp", "--json")
    assert again.json["unchanged"] == 10


def test_no_name_and_no_id_is_anywhere_in_the_folder_the_backup_or_the_log(
    careapp, school, tmp_path
):
    children = [child(n) for n in range(30)]
    path = write_dmc(tmp_path / "2569-1-student.xlsx", children)
    careapp("roster", "import", path, "--school", school)
    careapp("backup", "--school", school, "--out", tmp_path / "a.carebackup")
    words = {str(row[name]) for row in children for name in ("first", "guardian_first", "id")}
    searched = [each for each in tmp_path.rglob("*") if each.is_file() and each != path]
    assert len(searched) >= 3
    for file in searched:
        content = file.read_bytes()
        assert not [word for word in words if len(word) > 4 and word.encode() in content], file.name


def test_a_missing_school_is_one_sentence(careapp, tmp_path):
    made = careapp("check", tmp_path / "nothing.careapp")
    assert made.status == 1
    assert made.err.count("\n") == 1


def test_a_school_in_a_cloud_folder_is_warned_of_on_standard_error(careapp, tmp_path):
    (tmp_path / "OneDrive").mkdir()
    words = ("--name", "ก", "--code", "42010113", "--plain")
    made = careapp("init", tmp_path / "OneDrive" / "a", *words)
    assert made.status == 0
    assert "cloud" in made.err
    assert "cloud" in careapp("check", tmp_path / "OneDrive" / "a.careapp").err
    (tmp_path / "link").symlink_to(tmp_path / "OneDrive", target_is_directory=True)
    assert "cloud" in careapp("check", tmp_path / "link" / "a.careapp").err
    out = ("--out", tmp_path / "a.carebackup")
    careapp("backup", "--school", tmp_path / "OneDrive" / "a.careapp", *out)
    to = ("--to", tmp_path / "link" / "b")
    assert "cloud" in careapp("restore", tmp_path / "a.carebackup", *to).err
