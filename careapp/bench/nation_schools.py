"""Three years of packs of schools that never were, for a whole country: as their districts would
export them, a file an area and term. The same numbers each time."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.bench.nation_layout import spots
from careapp.domain.people import GRADES
from careapp.store import analysis
from careapp.store.analysis_connection import connected

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Tell = Callable[[int, int], None]
TERMS = tuple((year, term) for year in (2567, 2568, 2569) for term in (1, 2))
AREA = 125  # schools of an area: 30,000 schools in 240 areas, about as they are
_REGIONS = ("ภาคสมมติ ก", "ภาคสมมติ ข", "ภาคสมมติ ค", "ภาคสมมติ ง", "ภาคสมมติ จ")
# Of twenty schools so many are of a kind: อ.2 to ป.6, to ม.3, and ม.1 to ม.6.
_KINDS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (13, GRADES[1:9]), (5, GRADES[1:12]), (2, GRADES[9:15]),
)  # fmt: skip
_OF = sum(n for n, _ in _KINDS)
_PLACE = ("report", "grade", "row", "column", "sex")
_NAMES = ("area_code", "area", "region", "province", "school_code", "school")


def write(folder: Path, schools: int, tell: Tell, size: int = AREA) -> None:
    """Write `numbers` and `schools` of so many schools, `size` of them an area, for six terms."""
    db, areas, done = connected(), schools // size, 0
    for year, term in TERMS:
        _spots(db, year)
        for area in range(areas):
            tell(done, len(TERMS) * areas)
            _schools(db, area, size, year, term)
            for table, query in (("numbers", _NUMBERS), ("schools", _SCHOOLS)):
                home = folder / table / f"year={year}" / f"term={term}"
                home.mkdir(parents=True, exist_ok=True)
                analysis.copy(db, query, home / f"{area + 1:04}.parquet")
            done += 1
    tell(done, done)


def _spots(db: "DuckDBPyConnection", year: int) -> None:
    """The places of each kind of school in the order of a file, with what is drawn for each. Words
    are of a list (ENUM): so they are written at a fifth of the cost."""
    every = [spots(grades, year) for _, grades in _KINDS]
    rows = sorted((spot, kind) for kind, found in enumerate(every) for spot in found)
    columns = [list(each) for each in zip(*(spot for spot, _ in rows), strict=True)]
    types = ("INTEGER", *("VARCHAR",) * 5, "DOUBLE", "DOUBLE", "VARCHAR", "BOOLEAN")
    told = ", ".join(f"unnest(${n + 1}::{each}[])" for n, each in enumerate(types))
    names = ["kind", *_PLACE, "first", "second", "tells", "open"]
    db.execute("DROP TABLE IF EXISTS spot")
    db.execute(
        f"CREATE TEMP TABLE words AS SELECT * FROM (SELECT {told})"
        f" AS t({', '.join(map(_name, names))})",
        [[kind for _, kind in rows], *columns],
    )
    _listed(db, "words", _PLACE)
    kept = ", ".join(f"{_name(each)}::of_{each} AS {_name(each)}" for each in _PLACE)
    db.execute(
        f'CREATE TABLE spot AS SELECT * REPLACE ({kept}), hash(report, grade, "row") AS salt'
        " FROM words"
    )
    db.execute("DROP TABLE words")


def _schools(db: "DuckDBPyConnection", area: int, count: int, year: int, term: int) -> None:
    """The schools of an area; boys and girls are those of each grade. One in forty sent nothing."""
    bounds = [sum(n for n, _ in _KINDS[: each + 1]) for each in range(len(_KINDS))]
    cases = " ".join(f"WHEN id % {_OF} < {bound} THEN {kind}" for kind, bound in enumerate(bounds))
    grades = ", ".join(str(len(each)) for _, each in _KINDS)
    large = "CASE WHEN id % 17 = 0 THEN 40 ELSE 0 END"
    db.execute("DROP TABLE IF EXISTS school")
    db.execute(
        f"CREATE TEMP TABLE words AS SELECT *, [{grades}][1 + kind] AS grades FROM (SELECT id,"
        f" CASE {cases} END AS kind, {year} AS year, {term} AS term,"
        f" format('{{:04d}}{{:04d}}', {area + 1}, id + 1) AS school_code,"
        f" 'โรงเรียนจำลอง ' || school_code AS school, '{area + 1:04}' AS area_code,"
        f" 'สพป.จำลอง {area + 1:03}' AS area, '{_REGIONS[area % len(_REGIONS)]}' AS region,"
        f" 'จังหวัดจำลอง {area % 77 + 1:02}' AS province, hash(id, {area}, {year}, {term}) AS seed,"
        f" 2 + (hash(id, {area}) % 11)::INTEGER + {large} AS boys,"
        f" 2 + (hash({area}, id) % 11)::INTEGER + {large} AS girls,"
        f" hash({year}, id, {term}, {area}) % 40 > 0 AS counted FROM range({count}) AS r(id))"
    )
    _listed(db, "words", _NAMES)
    kept = ", ".join(f"{each}::of_{each} AS {each}" for each in _NAMES)
    db.execute(f"CREATE TABLE school AS SELECT * REPLACE ({kept}) FROM words ORDER BY school_code")
    db.execute("DROP TABLE words")


def _listed(db: "DuckDBPyConnection", table: str, columns: Iterable[str]) -> None:
    """A type for each column that has the words in it."""
    for each in columns:
        db.execute(f"DROP TYPE IF EXISTS of_{each}")
        db.execute(f"CREATE TYPE of_{each} AS ENUM (SELECT DISTINCT {_name(each)} FROM {table}"
                   " ORDER BY 1)")  # fmt: skip


def _name(column: str) -> str:
    return f'"{column}"'


_SCHOOLS = """
SELECT area_code, area, region, province, format('กลุ่ม {}', id // 8) AS cluster, school_code, school,
  year, term, CASE WHEN counted THEN 'accepted' ELSE 'missing' END AS state, counted,
  CASE WHEN counted THEN 1 END AS version, NULL::DATE AS received, NULL::INTEGER AS days_late,
  grades * (boys + girls) AS listed_students, CASE WHEN counted THEN grades * boys END AS male,
  CASE WHEN counted THEN grades * girls END AS female,
  CASE WHEN counted THEN 620 + 499 * grades END AS cells, NULL::INTEGER AS masked_cells
FROM school
"""


def _drawn(of: str, share: str, nth: int) -> str:
    """About a share of the children of a sex; the same wherever it is drawn again."""
    chance = f"((chance >> {nth * 12}) & 1023) / 512.0"
    return f"least({of}, floor({of} * {share} * {chance} + 0.5))::INTEGER"


def _by_sex(male: str, female: str) -> str:
    both = f"{male} + {female}"
    return f"CASE sex WHEN 'male' THEN {male} WHEN 'female' THEN {female} ELSE {both} END"


# A group is masked where 1 to 4 are in it; what is left of all children is masked with its groups.
_NUMBERS = f"""
SELECT area_code, area, region, province, school_code, school, year, term, report, grade, "row",
  "column", sex, CASE WHEN masked THEN NULL WHEN first = 1 THEN whole
    WHEN tells = 'one' THEN one WHEN tells = 'two' THEN two ELSE whole - one - two END AS n, masked
FROM (
  SELECT *, NOT open AND (((tells <> 'two') AND one BETWEEN 1 AND 4)
    OR (tells <> 'one' AND two BETWEEN 1 AND 4)
    OR (tells = 'rest' AND whole - one - two BETWEEN 1 AND 4)) AS masked
  FROM (
    SELECT * REPLACE (least(two, whole - one) AS two)
    FROM (
      SELECT *, {_by_sex("b", "g")} AS whole,
        {_by_sex(_drawn("b", "first", 0), _drawn("g", "first", 1))} AS one,
        CASE WHEN second > 0 THEN {_by_sex(_drawn("b", "second", 2), _drawn("g", "second", 3))}
          ELSE 0 END AS two
      FROM (
        SELECT *, hash(xor(seed, salt)) AS chance,
          CASE grade WHEN '' THEN boys * grades ELSE boys END AS b,
          CASE grade WHEN '' THEN girls * grades ELSE girls END AS g
        FROM spot JOIN school USING (kind) WHERE counted
      )
    )
  )
) ORDER BY report, grade, "row", "column", sex, school_code
"""
