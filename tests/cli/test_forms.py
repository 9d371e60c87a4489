import csv

from tests.exchange.xlsforms import book, converted

SDQ_HEAD = ["student", *(f"q{n}" for n in range(1, 26))]


def write(path, head, *rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([head, *rows])
    return path


def test_the_library_lists_its_forms(careapp):
    made = careapp("forms", "list", "--json")
    assert {each["id"] for each in made.json["forms"]} >= {
        "screening-11", "sdq-teacher", "sdq-parent", "sdq-self",
    }  # fmt: skip


def test_a_form_shows_its_source_licence_and_editions(careapp):
    made = careapp("forms", "show", "sdq-teacher")
    assert "obec" in made.out
    assert "dmh-2011" in made.out
    assert "unverified" in made.out


def test_scores_come_out_in_input_order_and_scale_order(careapp, tmp_path):
    path = write(tmp_path / "a.csv", SDQ_HEAD, ["ข", *[0] * 25], ["ก", *[1] * 25])
    made = careapp("forms", "score", "sdq-teacher", "--answers", path)
    rows = list(csv.DictReader(made.out.splitlines()))
    assert [row["student"] for row in rows] == ["ข"] * 6 + ["ก"] * 6
    assert [(r["scale"], r["score"], r["band"]) for r in rows[:6]] == [
        ("emotional", "0", "normal"), ("conduct", "2", "normal"), ("hyperactivity", "4", "normal"),
        ("peer", "4", "normal"), ("total", "10", "normal"), ("prosocial", "0", "no_strength"),
    ]  # fmt: skip
    out = tmp_path / "scores.csv"
    careapp("forms", "score", "sdq-teacher", "--answers", path, "--out", out)
    assert out.read_text(encoding="utf-8").splitlines() == made.out.splitlines()


def test_a_wrong_answer_names_row_and_column_and_writes_nothing(careapp, tmp_path):
    path = write(tmp_path / "a.csv", SDQ_HEAD, ["ก", 3, *[1] * 24])
    out = tmp_path / "scores.csv"
    made = careapp("forms", "score", "sdq-teacher", "--answers", path, "--out", out)
    assert made.status == 1
    assert "2" in made.err
    assert "q1" in made.err
    assert not out.exists()


def test_a_form_file_is_checked_fault_by_fault(careapp, tmp_path):
    path = tmp_path / "bad.toml"
    path.write_text('id = "x"\nversion = 1\n', encoding="utf-8")
    made = careapp("forms", "check", path)
    assert made.status == 1
    assert len(made.out.splitlines()) > 2
    assert careapp("forms", "check", tmp_path / "none.toml").status == 1


def form_of(tmp_path, version=1, row="text | a | A"):
    return book(
        tmp_path / "tea.xlsx", survey=f"type | name | label\n{row}",
        settings=f"form_title | form_id | version\nTea | tea | {version}",
    )  # fmt: skip


def test_a_form_comes_in_and_goes_out(careapp, school, tmp_path):
    made = careapp("forms", "import", form_of(tmp_path), "--school", school)
    assert (made.status, made.out) == (0, "tea@1: a new form, Tea, with 1 item\n")
    assert "\ntea " in careapp("forms", "list", "--school", school).out
    out = tmp_path / "out.xlsx"
    assert careapp("forms", "export", "tea", out, "--school", school).status == 0
    assert 'id="tea"' in converted(out)


def test_a_form_with_problems_is_not_taken_in(careapp, school, tmp_path):
    path = form_of(tmp_path, row="geopoint | a | A\ntext | b | B")
    made = careapp("forms", "import", path, "--school", school)
    assert made.status == 1
    assert "survey, row 2, type: careapp has no questions of the type “geopoint”" in made.err
    assert "\ntea " not in careapp("forms", "list", "--school", school).out
    told = careapp("forms", "import", path, "--school", school, "--json")
    assert told.status == 1
    assert told.json["problems"][0]["row"] == 2


def test_a_dry_run_takes_nothing_in(careapp, school, tmp_path):
    assert (
        careapp("forms", "import", form_of(tmp_path), "--school", school, "--dry-run").status == 0
    )
    assert "\ntea " not in careapp("forms", "list", "--school", school).out


def test_a_workbook_is_checked_without_a_school(careapp, tmp_path):
    assert careapp("forms", "check", form_of(tmp_path)).out == "ok\n"
    made = careapp("forms", "check", form_of(tmp_path, row="text | my name | A"))
    assert made.status == 1
    assert made.out.startswith("survey, row 2")


def test_a_built_in_form_goes_out_without_a_school(careapp, tmp_path):
    assert careapp("forms", "export", "screening-11", tmp_path / "s.xlsx").status == 0
    assert careapp("forms", "check", tmp_path / "s.xlsx").out == "ok\n"


def test_a_wording_pack_asks_for_leave_and_stays_out_of_backups(careapp, school, tmp_path):
    path = book(
        tmp_path / "pack.xlsx", survey="type | name | label\ntext | q1 | Own words of ours",
        settings="form_id\nsdq-self",
    )  # fmt: skip
    made = careapp("forms", "import", path, "--school", school)
    assert (made.status, "who has given the school leave" in made.err) == (1, True)
    leave = ("--permission", "DMH, letter 12/2569")
    made = careapp("forms", "import", path, "--school", school, *leave)
    assert (made.status, made.out) == (0, "sdq-self@1: the words of 1 item\n")
    assert "Own words of ours" in careapp("forms", "show", "sdq-self", "--school", school).out
    for word, inside in ((), False), (("--with-wording",), True):
        out, to = tmp_path / f"b{inside}.carebackup", tmp_path / f"b{inside}.careapp"
        made = careapp("backup", "--school", school, "--out", out, *word)
        assert ("1 wording pack stayed in the school" in made.err) != inside
        assert careapp("restore", out, "--to", to).status == 0
        assert ("Own words" in careapp("forms", "show", "sdq-self", "--school", to).out) == inside
        assert careapp("check", to).out == "ok\n"
