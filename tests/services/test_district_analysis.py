"""A district's numbers for those above it: what is exported, and that every way of adding up
agrees."""

import zipfile
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import duckdb
import pytest

from careapp import paths
from careapp.clock import SteppingClock
from careapp.domain.consolidations import SCREENING, Sum
from careapp.domain.districts import District, ListedSchool, Round
from careapp.domain.groups import GROUPS
from careapp.domain.submissions import Count
from careapp.errors import CareError
from careapp.progress import finish
from careapp.reports.model import percent
from careapp.services import district_analysis_places
from careapp.services.accounts import NewAccount
from careapp.services.district_analysis_questions import (
    ask,
    questions,
    report,
    script,
    write,
)
from careapp.services.district_opening import create_district
from careapp.store import analysis
from careapp.store.analysis import Asked
from careapp.store.analysis_connection import connected
from tests.services.districts import CODES, TERM, as_read, counts, pack, unread
from tests.services.samples import BANGKOK

NOW = datetime(2026, 10, 15, 8, 0, tzinfo=BANGKOK)
BEFORE = "2568/2"


def number(report, row, column, n, grade="", sex="total"):
    return Count(report, grade, row, column, sex, n)


# As a school tells of everybody it has: home visits, plans, referrals, and one class of its own.
MORE = (
    number("home-visits-school", "school", "all", 22),
    number("home-visits-school", "school", "visited", 16),
    number("home-visits-school", "school", "not_visited", 6),
    number("home-visits-school", "income_per_head", "poverty_line", 9),
    number("plans", "learning", "plans", 7),
    number("plans", "learning", "open", None),
    number("referrals", "school", "referrals", 5),
    number("referrals", "school", "internal", 5),
    number("activities", "ป.1/2", "meeting", 1, grade="ป.1"),
)


@pytest.fixture(scope="module")
def district(tmp_path_factory):
    """Three schools and two terms; one masks a group, and sends nothing in the first term."""
    listed = [
        ListedSchool(code, f"โรงเรียนบ้านตัวอย่าง {code[-1]}", f"กลุ่ม {code[-1]}") for code in CODES
    ]
    made = create_district(
        tmp_path_factory.mktemp("d") / "เขต", District("", "สพป.สมมติ เขต 1", "4201"),
        NewAccount("admin", "ศน.", ""), SteppingClock(NOW, seed=1).clock(), "install-1", plain=True,
        listed=listed,
    ).services  # fmt: skip
    made.rounds.save(Round(TERM, date(2026, 10, 10)))
    first, second = pack(term=BEFORE), pack(CODES[1], term=BEFORE, numbers=counts(20, 20))
    for each in (first, second):
        made.packs.take_in(BEFORE, as_read(each))
    extra = counts(extra=MORE)
    for each in (
        pack(numbers=extra),
        pack(CODES[1], numbers=counts(20, 20, (9, 9), (6, None))),
        pack(CODES[2], numbers=counts(30, 31, (5, 5), (0, 6))),
    ):
        made.packs.take_in(TERM, as_read(each))
    yield made
    made.close()


@pytest.fixture(scope="module")
def folder(district, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "ตัวเลข"
    made = district.analysis.export(out)
    assert (made.terms, made.packs) == ((BEFORE, TERM), 5)
    assert all(each.is_file() for each in made.files)
    return out


def with_views(folder):
    asked = Asked(folder)
    asked.set("few", 10)
    asked.run((paths.resources() / "analysis" / "views.sql").read_text(encoding="utf-8"))
    return asked


def by_first(answer):
    """The rows by their first cell, each by column."""
    names = [each.name for each in answer.question.columns]
    return {row[0]: dict(zip(names, row, strict=True)) for row in answer.rows}


@pytest.mark.parametrize("term", [BEFORE, TERM])
def test_every_cell_comes_to_the_same_as_the_districts_own_consolidation(district, folder, term):
    year, number = map(int, term.split("/"))
    rows = Asked(folder, year, number).rows(
        'SELECT report, grade, "row", "column", sex, coalesce(sum(n), 0)::BIGINT, count(n),'
        " count(*) FILTER (masked) FROM numbers GROUP BY ALL"
    )
    found = {tuple(place): Sum(*told) for *place, n, seen, hid in rows for told in [(n, seen, hid)]}
    assert found == district.consolidations.of(term).cells


def test_the_ready_questions_come_to_the_same_as_the_district_summary(district, folder):
    own = district.consolidations.of(TERM)
    rows = by_first(ask("dimensions", folder, TERM))
    assert [*rows] == ["learning", "overall"]
    for scale, row in rows.items():
        for band in GROUPS:
            cell = own.cell(SCREENING, scale, band)
            assert row[band] == cell.shown
        assert row["masked_schools"] == own.masked_schools(SCREENING, scale) == 1
    boys, girls = own.students()
    (region,) = ask("regions", folder).rows
    assert region[:4] == ("ภาคตะวันออกเฉียงเหนือ", 3, 3, boys + girls)
    grades = by_first(ask("grades", folder))["ป.1"]
    overall = own.cell("screening-grade", "overall", "at_risk", grade="ป.1")
    assert (grades["children"], grades["at_risk"]) == (boys + girls, overall.n)
    sexes = by_first(ask("sexes", folder))
    assert (sexes["male"]["children"], sexes["female"]["children"]) == (boys, girls)
    assert sexes["female"]["problem"] == own.cell(SCREENING, "overall", "problem", "female").n


def test_a_percentage_is_of_those_screened_and_what_is_masked_stands_beside_it(folder):
    row = by_first(ask("dimensions", folder, TERM))["overall"]
    # 22 and 61 children are told whole; of the 40 of the third school neither problem nor normal
    assert (row["normal"], row["at_risk"], row["problem"]) == (11 + 45, 11 + 18 + 10, 6)
    assert row["percent_of"] == 22 + 40 + 61
    assert row["at_risk_percent"] == Decimal("31.7")  # 39 of 123
    assert row["masked_percent"] == Decimal("17.9")  # 22 of 123
    shares = [row[f"{each}_percent"] for each in (*GROUPS, "masked")]
    assert abs(sum(shares) - 100) <= Decimal("0.2")


def test_a_percentage_has_one_decimal_half_up(folder):
    asked = with_views(folder)
    for part, whole in ((1, 8), (1, 16), (1, 3), (2, 3), (5, 5), (0, 9), (3, 0)):
        assert asked.rows(f"SELECT percent({part}, {whole})") == [(percent(part, whole),)]


def test_terms_stand_beside_one_another_and_what_moved_most_comes_first(folder):
    trend = by_first(ask("trend", folder))
    assert [*trend] == [BEFORE, TERM]
    assert [each["sent"] for each in trend.values()] == [2, 3]
    assert trend[BEFORE]["children"] == 62
    # the school that masks, and the one that did not send the term before, are not compared
    (moved,) = ask("moved", folder).rows
    assert (moved[1], moved[-1]) == (CODES[0], 0)


def test_what_a_district_asks_about_its_schools(folder):
    missing = ask("missing", folder, BEFORE).rows
    assert [(row[2], row[4]) for row in missing] == [(CODES[2], "missing")]
    assert ask("missing", folder, TERM).rows == ()
    done = {row[1]: row for row in ask("completeness", folder).rows}
    assert done[CODES[0]][3:5] == (22, Decimal("100.0"))
    assert done[CODES[0]][6] == Decimal("72.7")  # 16 of 22 visited
    (visits,) = by_first(ask("visits", folder)).values()
    assert (visits["visited"], visits["poverty_line"]) == (16, 9)
    plans = by_first(ask("plans", folder))["learning"]
    assert (plans["plans"], plans["open"], plans["masked_schools"]) == (7, None, 1)
    assert by_first(ask("referrals", folder))[TERM]["internal"] == 5
    clusters = ask("clusters", folder).rows
    assert [row[1] for row in clusters] == ["กลุ่ม 1", "กลุ่ม 2", "กลุ่ม 3"]


def test_no_class_and_no_child_is_in_what_goes_up(district, folder):
    asked = Asked(folder)
    assert asked.rows("SELECT * FROM every_number WHERE contains(\"row\", '/')") == []
    tables = district.desk.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    assert {name for (name,) in tables} == {
        "change", "look", "local", "blob", "layout", "counted", "purge", "setting", "staff",
        "district", "listed", "round", "pin", "pack", "supervision",
    }  # fmt: skip
    assert district.desk.db.execute("SELECT 1 FROM change WHERE student <> ''").fetchall() == []


def test_small_numbers_that_a_school_did_not_mask_are_masked_before_they_go_up(tmp_path):
    made = create_district(
        tmp_path / "เขต", District("", "สพป.สมมติ เขต 1"), NewAccount("admin", "ศน.", ""),
        SteppingClock(NOW, seed=1).clock(), "i", plain=True,
    ).services  # fmt: skip
    open_ = pack(numbers=counts(30, 32, (6, 5), (0, 2)))
    made.packs.take_in(TERM, as_read(replace(open_, cover=replace(open_.cover, masked=False))))
    assert made.consolidations.of(TERM).cell(SCREENING, "overall", "problem").n == 2
    files = made.analysis.export(tmp_path / "out").files
    made.close()
    assert {each.name for each in files} == {"4201.parquet"}  # the district has no code of its own
    asked = Asked(tmp_path / "out")
    assert asked.rows("SELECT * FROM numbers WHERE n BETWEEN 1 AND 4") == []
    (row,) = ask("areas", tmp_path / "out").rows
    assert row[1:4] == (1, 1, 62)  # a school of no list is there all the same
    assert row[-1] == 1


def test_a_pack_that_does_not_count_is_told_of_and_not_counted(tmp_path):
    made = create_district(
        tmp_path / "เขต", District("", "สพป.สมมติ เขต 1"), NewAccount("admin", "ศน.", ""),
        SteppingClock(NOW, seed=1).clock(), "i", plain=True,
        listed=[ListedSchool(code, f"บ้าน {code}") for code in CODES],
    ).services  # fmt: skip
    made.packs.take_in(TERM, unread("tampered"))
    given_back = made.packs.take_in(TERM, as_read(pack(CODES[1])))
    made.decisions.give_back(given_back.pack.id, ["ไม่ครบ"])
    made.packs.take_in(TERM, as_read(pack(CODES[2])))
    made.analysis.export(tmp_path / "out")
    made.close()
    asked = Asked(tmp_path / "out")
    rows = asked.rows("SELECT school_code, state, counted, male FROM schools ORDER BY 1")
    assert rows == [
        (CODES[0], "faulty", False, None),
        (CODES[1], "returned", False, None),
        (CODES[2], "received", True, 10),
    ]
    assert asked.rows("SELECT DISTINCT school_code FROM numbers") == [(CODES[2],)]


def test_a_folder_is_written_whole_or_not_at_all(district, tmp_path):
    full = tmp_path / "full"
    full.mkdir()
    (full / "ของเดิม.txt").touch()
    with pytest.raises(CareError, match="“full” มีไฟล์อยู่แล้ว"):
        district.analysis.export(full)
    (tmp_path / "file").touch()
    with pytest.raises(CareError, match="below"):
        district.analysis.export(tmp_path / "file" / "below")
    assert {each.name for each in tmp_path.rglob("*")} == {"full", "ของเดิม.txt", "file"}
    (tmp_path / "empty").mkdir()
    district.analysis.export(tmp_path / "empty")
    assert {each.name for each in (tmp_path / "empty").iterdir()} == {"numbers", "schools"}


def test_a_job_that_is_broken_off_leaves_nothing(district, tmp_path):
    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        district.analysis.export(tmp_path / "out", stop)
    assert list(tmp_path.iterdir()) == []


def test_the_log_of_use_says_that_the_numbers_went_out(district, folder):
    assert any(
        (table, row) == ("export", "analysis")
        for table, row in district.desk.db.execute("SELECT tbl, row FROM look")
    )


def test_the_place_of_a_school_follows_from_its_code():
    province_of, region_of = (
        district_analysis_places.province_of,
        district_analysis_places.region_of,
    )
    assert region_of(province_of("42010001")) == "ภาคตะวันออกเฉียงเหนือ"
    assert region_of(province_of("10010001")) == "กรุงเทพมหานคร"
    assert province_of("99010001", "สมมติ") == "สมมติ"
    assert region_of("สมมติ") == ""
    of = [region_of(province_of(f"{code:02}")) for code in range(10, 97)]
    assert [of.count(each) for each in dict.fromkeys(filter(None, of))] == [1, 25, 20, 17, 14]


def test_an_answer_is_written_as_a_sheet_that_people_read(folder, tmp_path):
    answer = ask("grades", folder)
    write(answer, tmp_path / "a.csv", NOW.date())
    head, *lines = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(head.split(",")) == len(answer.question.columns)
    assert lines[0].startswith("ป.1,3,123")
    write(answer, tmp_path / "a.xlsx", NOW.date())
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:  # its table is tidy: there is no other
        assert [each for each in book.namelist() if "/sheet" in each] == [
            "xl/worksheets/sheet1.xml"
        ]
    with pytest.raises(CareError, match=r"\.csv"):
        write(answer, tmp_path / "a.txt", NOW.date())
    assert {each.name for each in tmp_path.iterdir()} == {"a.csv", "a.xlsx"}


def test_every_question_says_what_it_answers_in_both_languages_and_is_answered(folder):
    kept = {each.stem for each in (paths.resources() / "analysis").glob("*.sql")} - {"views"}
    assert kept == {*questions()}
    asked = with_views(folder)
    for each in questions().values():
        for words in (each.title, each.answers, *(column.titles for column in each.columns)):
            assert words["th"] != words["en"]
        names = ", ".join(f'"{column.name}"' for column in each.columns)
        for row in asked.rows(f"SELECT {names} FROM ({each.query})"):
            assert len(row) == len(each.columns)


def test_what_was_gathered_is_answered_as_its_files_are(district, folder):
    gathered = finish(district.analysis.gather())
    for name in ("regions", "moved", "referrals"):
        assert ask(name, gathered.writer, TERM).rows == ask(name, folder, TERM).rows
    with pytest.raises(CareError, match="2560/1"):
        ask("grades", gathered.writer, "2560/1")


def test_a_question_as_sql_stands_alone(folder):
    for name in ("grades", "moved", "plans"):
        bare = connected()
        bare.execute(script(name, folder, TERM))
        answer = ask(name, folder, TERM)
        kinds = [each.name for each in answer.question.columns]
        rows = [dict(zip(kinds, row, strict=True)) for row in bare.fetchall()]
        for row in [dict(zip(kinds, row, strict=True)) for row in answer.rows]:
            rows.remove(row)
        assert rows == []


def test_on_paper_what_is_masked_is_not_taken_for_nought(folder):
    answer = ask("plans", folder, TERM)
    (plans,) = report(answer, NOW.date()).sections[0].blocks[0].rows
    names = [each.name for each in answer.question.columns]
    said = dict(zip(names, plans.values, strict=True))
    assert (said["plans"], said["open"]) == (7, "*")
    assert all("*" not in line for line in ask("regions", folder, BEFORE).marked())


def test_gathering_goes_school_by_school(district):
    told = [*district.analysis.gather()]
    assert told[0] == (0, 5)
    assert told[-1] == (5, 5)


def test_words_of_no_report_stay_with_the_district(tmp_path):
    """A row of a pack is text: whatever a school wrote there, no name of a child goes up."""
    made = create_district(
        tmp_path / "เขต", District("", "สพป.สมมติ เขต 1"), NewAccount("admin", "ศน.", ""),
        SteppingClock(NOW, seed=1).clock(), "i", plain=True,
    ).services  # fmt: skip
    odd = (
        number("plans", "ด.ช.สมมติ ตัวอย่าง", "plans", 9),
        number("plans", "learning", "1234567890121", 9),
        number("plans", "learning", "plans", 9),
    )
    made.packs.take_in(TERM, as_read(pack(numbers=counts(extra=odd))))
    made.analysis.export(tmp_path / "out")
    made.close()
    asked = Asked(tmp_path / "out")
    rows = asked.rows('SELECT "row", "column" FROM numbers WHERE report = \'plans\'')
    assert rows == [("learning", "plans")]


def test_a_neighbour_of_the_folder_stays_as_it_is(district, tmp_path):
    (tmp_path / "out.part").mkdir()
    (tmp_path / "out.part" / "งานของฉัน.txt").touch()
    district.analysis.export(tmp_path / "out")
    assert {each.name for each in tmp_path.iterdir()} == {"out", "out.part"}
    assert (tmp_path / "out.part" / "งานของฉัน.txt").is_file()


def test_a_full_disk_is_told_in_words(district, tmp_path, monkeypatch):
    def full(db, query, path):
        raise duckdb.IOException('IO Error: {"exception_type":"IO","errno":"28"}')

    monkeypatch.setattr(analysis, "copy", full)
    with pytest.raises(CareError, match=r"^[^{]*$") as told:
        district.analysis.export(tmp_path / "out")
    assert "IO Error" not in str(told.value)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_question_is_refused_with_the_list(folder):
    with pytest.raises(CareError, match="regions, grades"):
        ask("nothing", folder)
