from tests.exchange.rosters import child, write_dmc


def take_in(careapp, school, path, *more):
    return careapp("roster", "import", path, "--school", school, "--json", *more)


def counts(made):
    return {
        k: v for k, v in made.json.items() if k in ("new", "moved", "changed", "left", "unchanged")
    }


def test_a_list_comes_in_and_again_changes_nothing(careapp, school, tmp_path):
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(30)])
    first = take_in(careapp, school, path)
    assert first.status == 0
    assert counts(first)["new"] == 30
    assert first.json["problems"] == []
    assert counts(take_in(careapp, school, path))["unchanged"] == 30


def test_a_dry_run_writes_nothing(careapp, school, tmp_path):
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(3)])
    assert take_in(careapp, school, path, "--dry-run").status == 0
    assert counts(take_in(careapp, school, path))["new"] == 3


def test_one_bad_row_stops_everything_unless_it_is_skipped(careapp, school, tmp_path):
    children = [child(n) for n in range(4)] + [child(9, grade="ป.9")]
    path = write_dmc(tmp_path / "2569-1-student.xlsx", children)
    refused = take_in(careapp, school, path)
    assert refused.status == 1
    assert [(p["row"], p["level"]) for p in refused.json["problems"]] == [(7, "error")]
    assert "Traceback" not in refused.err
    assert counts(take_in(careapp, school, path, "--skip-bad"))["new"] == 4
    assert counts(take_in(careapp, school, path, "--skip-bad"))["unchanged"] == 4


def test_a_short_list_makes_nobody_leave_unless_it_is_said(careapp, school, tmp_path):
    whole = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(20)])
    part = write_dmc(tmp_path / "part.xlsx", [child(n) for n in range(5)])
    take_in(careapp, school, whole)
    made = take_in(careapp, school, part)
    assert made.status == 0
    assert made.json["accepted"].get("left", 0) == 0
    assert "15" in made.err
    assert counts(take_in(careapp, school, whole))["unchanged"] == 20
    assert take_in(careapp, school, part, "--accept", "left").json["accepted"] == {"left": 15}


def test_a_wrong_group_a_wrong_term_and_a_wrong_file_are_sentences(careapp, school, tmp_path):
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(1)])
    for words in (("--accept", "everything"), ("--term", "1/2569")):
        made = take_in(careapp, school, path, *words)
        assert made.status == 1
        assert made.err.strip().count("\n") == 0
    (tmp_path / "x.xlsx").write_text("not a workbook", encoding="utf-8")
    for name in ("x.xlsx", "missing.xlsx"):
        made = take_in(careapp, school, tmp_path / name)
        assert made.status == 1
        assert "Traceback" not in made.err
