import csv

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
