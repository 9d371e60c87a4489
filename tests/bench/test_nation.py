"""A country that never was: as large as a real one would be, and as its districts would send it."""

import pytest

from careapp.bench import nation_schools
from careapp.bench.nation_layout import spots
from careapp.domain.people import GRADES
from careapp.domain.submissions import Count
from careapp.services.district_analysis_questions import ask
from careapp.store.analysis import NUMBERS, SCHOOLS, Asked
from careapp.store.analysis_connection import connected


@pytest.fixture(scope="module")
def country(tmp_path_factory):
    """Of its last term alone."""
    folder, told = tmp_path_factory.mktemp("country"), []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nation_schools, "TERMS", nation_schools.TERMS[-1:])
        nation_schools.write(folder, 20, lambda done, total: told.append((done, total)), 20)
        yield folder
    assert told == [(0, 1), (1, 1)]


def test_a_pack_has_as_many_numbers_as_a_real_one():
    """Counted in the pack of the demo school, which has eleven grades: 6,109."""
    for grades in (GRADES[1:9], GRADES[1:12], GRADES[9:15]):
        found = spots(grades, 2569)
        assert len(found) == len({each[:5] for each in found}) == 620 + 499 * len(grades)
    assert len(spots(GRADES[1:12], 2569)) == 6109


def test_its_files_are_those_of_an_export(country):
    for table, columns in (("numbers", NUMBERS), ("schools", SCHOOLS)):
        paths = sorted((country / table).rglob("*.parquet"))
        assert len(paths) == 1
        found = connected().execute(
            "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet($1,"
            " hive_partitioning = false))",
            [str(paths[0])],
        )
        assert dict(found.fetchall()) == columns
    told = Asked(country).rows("SELECT (SELECT count(*) FROM numbers), sum(cells) FROM schools")
    assert told[0][0] == told[0][1] > 0


def test_its_numbers_add_up_as_far_as_they_are_seen(country):
    asked = Asked(country)
    assert asked.rows("SELECT DISTINCT report FROM numbers WHERE n BETWEEN 1 AND 4"
                      " AND \"column\" IN ('normal', 'at_risk', 'problem')") == []  # fmt: skip
    (code,) = asked.rows("SELECT min(school_code) FROM numbers")[0]
    rows = asked.rows(
        f'SELECT report, grade, "row", "column", sex, n FROM numbers WHERE school_code = \'{code}\''
        " AND report IN ('headcount', 'screening-school', 'screening-grade')"
    )
    counts = [Count(*row) for row in rows]
    known = {each.place: each.n for each in counts}
    groups = [known["screening-school", "", "overall", band, "total"]
              for band in ("normal", "at_risk", "problem")]  # fmt: skip
    children = known["headcount", "", "school", "all", "total"]
    assert None in groups or sum(groups) == children
    sexes = [known["headcount", "", "school", "all", sex] for sex in ("male", "female")]
    assert sum(sexes) == children


def test_the_same_country_is_made_each_time(country, tmp_path):
    nation_schools.write(tmp_path, 20, lambda done, total: None, 20)
    assert ask("grades", tmp_path).rows == ask("grades", country).rows
