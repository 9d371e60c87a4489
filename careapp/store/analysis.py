"""Numbers of many schools as Parquet files, written and asked through DuckDB.

There are two tables, and nothing in them is about one child: `numbers` has every cell of the packs
that count, `schools` a line for each school and term. Each is a file a district and term, under
`numbers/year=2569/term=1/`: folders of many districts laid into one another, or side by side, are
one. What is masked in a pack is null here, and `masked`.

DuckDB is no part of the usual program: it loads with the first word that needs it.
"""

import glob
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careapp.domain.submissions import Count, Place, goes_up
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.store.analysis_connection import connected, quoted, sorted_errors

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

NUMBERS: Mapping[str, str] = {
    "area_code": "VARCHAR", "area": "VARCHAR", "region": "VARCHAR", "province": "VARCHAR",
    "school_code": "VARCHAR", "school": "VARCHAR", "year": "INTEGER", "term": "INTEGER",
    "report": "VARCHAR", "grade": "VARCHAR", "row": "VARCHAR", "column": "VARCHAR",
    "sex": "VARCHAR", "n": "INTEGER", "masked": "BOOLEAN",
}  # fmt: skip
SCHOOLS: Mapping[str, str] = {
    "area_code": "VARCHAR", "area": "VARCHAR", "region": "VARCHAR", "province": "VARCHAR",
    "cluster": "VARCHAR", "school_code": "VARCHAR", "school": "VARCHAR", "year": "INTEGER",
    "term": "INTEGER", "state": "VARCHAR", "counted": "BOOLEAN", "version": "INTEGER",
    "received": "DATE", "days_late": "INTEGER", "listed_students": "INTEGER", "male": "INTEGER",
    "female": "INTEGER", "cells": "INTEGER", "masked_cells": "INTEGER",
}  # fmt: skip
TABLES: Mapping[str, Mapping[str, str]] = {"numbers": NUMBERS, "schools": SCHOOLS}
_PLACE = ("report", "grade", "row", "column", "sex")


class Writer:
    """Takes the schools of every term one by one. Then it writes their files, or is `Asked`."""

    def __init__(self) -> None:
        self.db, self._schools = connected(), 0
        self._layouts: dict[tuple[Place, ...], int] = {}
        tables = {"school": {"id": "INTEGER", **SCHOOLS}, "place": _place_columns()}
        for name, columns in tables.items():
            self.db.execute(f"CREATE TABLE {name} ({_typed(columns)})")
        self.db.execute("CREATE TABLE told (id INTEGER, layout INTEGER, spot INTEGER, n INTEGER)")
        self.db.execute(_VIEWS)

    def add(self, school: Mapping[str, Any], counts: Sequence[Count]) -> None:
        """A school's line of a term, and what it counted. ValueError for numbers of a single class,
        which stay with their school, and for words that no report has."""
        odd = next((each for each in counts if not goes_up(each.place)), None)
        if odd is not None:
            raise ValueError(school["school_code"], odd.place)
        hidden = sum(each.n is None for each in counts)
        line = {**school, "cells": len(counts), "masked_cells": hidden}
        marks = ", ".join("?" * (1 + len(SCHOOLS)))
        self._schools += 1
        self.db.execute(
            f"INSERT INTO school VALUES ({marks})",
            [self._schools, *(line[each] for each in SCHOOLS)],
        )
        if counts:
            layout = self._layout(tuple(each.place for each in counts))
            self.db.execute(
                "INSERT INTO told SELECT $1, $2, unnest(range(len($3::INTEGER[]))),"
                " unnest($3::INTEGER[])",
                [self._schools, layout, [each.n for each in counts]],
            )

    def write(self, folder: Path, name: str) -> Iterator[Path]:
        """Write what was added, a file called `name` for each table and term; each when it is
        there."""
        terms = self.db.execute("SELECT DISTINCT year, term FROM school ORDER BY ALL").fetchall()
        tables = {"numbers": _numbers(self._listed("place"), self._listed("school")),
                  "schools": "SELECT * FROM every_school"}  # fmt: skip
        for year, term in terms:
            for table, order in _ORDERS.items():
                home = folder / table / f"year={year}" / f"term={term}"
                home.mkdir(parents=True, exist_ok=True)
                path = home / f"{name}.parquet"
                which = f"year = {year} AND term = {term}"
                query = f"SELECT * FROM ({tables[table]}) WHERE {which} ORDER BY {order}"
                copy(self.db, query, path)
                yield path

    def _listed(self, table: str) -> str:
        """A query for a table whose words are numbers of a list (ENUM): to sort many rows with the
        words themselves takes ten times the memory."""
        described = self.db.execute(f"DESCRIBE {table}").fetchall()
        kinds = {}
        for column in (_named(name) for name, kind, *_ in described if kind == "VARCHAR"):
            found = self.db.execute(
                f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY 1"
            ).fetchall()
            kinds[column] = ", ".join(quoted(word) for (word,) in found) or "''"
        kept = ", ".join(f"{name}::ENUM({words}) AS {name}" for name, words in kinds.items())
        return f"(SELECT * REPLACE ({kept}) FROM {table})"

    def _layout(self, places: tuple[Place, ...]) -> int:
        """The number of some places, new or known; most schools have the same."""
        if (known := self._layouts.get(places)) is not None:
            return known
        self._layouts[places] = number = len(self._layouts)
        columns = [list(column) for column in zip(*places, strict=True)]
        told = ", ".join(f"unnest(${n + 2}::VARCHAR[])" for n in range(len(_PLACE)))
        self.db.execute(
            f"INSERT INTO place SELECT $1, unnest(range(len($2::VARCHAR[]))), {told}",
            [number, *columns],
        )
        return number


def copy(db: "DuckDBPyConnection", query: str, path: Path) -> None:
    """Write what a query finds as a Parquet file."""
    db.execute(f"COPY ({query}) TO {quoted(str(path))} (FORMAT parquet, COMPRESSION zstd)")


def _place_columns() -> Mapping[str, str]:
    numbered = {"layout": "INTEGER", "spot": "INTEGER"}
    return numbered | dict.fromkeys(_PLACE, "VARCHAR")


def _typed(columns: Mapping[str, str]) -> str:
    return ", ".join(f"{_named(name)} {kind}" for name, kind in columns.items())


def _named(column: str) -> str:
    return f'"{column}"'


def _numbers(place: str, school: str) -> str:
    """A query for what was added, as the files have it."""
    computed = {"masked": "n IS NULL AS masked"}
    columns = ", ".join(computed.get(each, _named(each)) for each in NUMBERS)
    return f"SELECT {columns} FROM told JOIN {place} USING (layout, spot) JOIN {school} USING (id)"


_VIEWS = (
    f"CREATE VIEW every_number AS {_numbers('place', 'school')};"
    f" CREATE VIEW every_school AS SELECT {', '.join(map(_named, SCHOOLS))} FROM school"
)
# By report and place, so that what is asked together lies together.
_ORDERS = {"numbers": f"{', '.join(map(_named, _PLACE))}, school_code", "schools": "school_code"}


class Asked:
    """Numbers of districts, ready for questions about one term: the Parquet files below a folder,
    or what a writer has taken.

    There are `every_number` and `every_school`; `numbers` and `schools` are those of the term.
    `year` and `term` may be 0 for the newest there is.
    """

    def __init__(self, source: Path | Writer, year: int = 0, term: int = 0) -> None:
        self._done = list[str]()  # statements, for whoever asks without this program
        self._folder = Path() if isinstance(source, Writer) else source.absolute()
        self._name = self._folder.name or str(self._folder)
        self._db = source.db if isinstance(source, Writer) else connected()
        with sorted_errors(self._folder):
            if not isinstance(source, Writer):
                for table in TABLES:
                    self._see(self._folder, table)
            terms = self._terms()
        asked = (year, term) if year else next(iter(terms), None)
        if asked not in terms:
            words = translate("Analysis", "“{name}” has no numbers of term {term}.")
            if isinstance(source, Writer):
                words = translate("Analysis", "No pack was asked for or came for term {term}.")
            raise CareError(words.format(name=self._name, term=f"{year}/{term}"))
        self.year, self.term = asked
        self.set("year", self.year)
        self.set("term", self.term)
        for table in TABLES:
            self.run(
                f"CREATE OR REPLACE VIEW {table} AS SELECT * FROM every_{table[:-1]}"
                " WHERE year = getvariable('year') AND term = getvariable('term');"
            )

    def set(self, name: str, value: float) -> None:
        """A number that queries get by `getvariable('name')`."""
        self._do(f"SET VARIABLE {name} = {value};")

    def run(self, statements: str) -> None:
        """Views and macros for the questions to come."""
        with sorted_errors(self._folder):
            self._do(statements)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with sorted_errors(self._folder):
            return self._db.execute(query).fetchall()

    def script(self, query: str) -> str:
        """A query with all that it stands on: whole for any DuckDB that reaches the files."""
        return "\n".join([*self._done, f"{query.strip()};"])

    def _do(self, statements: str) -> None:
        self._db.execute(statements)
        self._done.append(statements)

    def _see(self, folder: Path, table: str) -> None:
        """A view of all there is; CareError for files of another program."""
        pattern = f"**/{table}/year=*/term=*/*.parquet"
        if next(folder.glob(pattern), None) is None:
            raise CareError(
                translate(
                    "Analysis",
                    "There are no numbers in “{name}”. Name a folder that `careapp district "
                    "export` wrote.",
                ).format(name=self._name)
            )
        files = quoted(f"{glob.escape(folder.as_posix())}/{pattern}")
        names = ", ".join(map(_named, TABLES[table]))
        self._do(
            f"CREATE OR REPLACE VIEW every_{table[:-1]} AS SELECT {names}"
            f" FROM read_parquet({files},"
            " hive_partitioning = true, hive_types = {'year': INTEGER, 'term': INTEGER});"
        )

    def _terms(self) -> list[tuple[int, int]]:
        """Those there are, the newest first. CareError where a school counts twice in one: its
        district was laid in twice."""
        rows = self._db.execute(
            "SELECT year, term, max(times), arg_max(school, times), arg_max(school_code, times)"
            " FROM (SELECT year, term, school_code, any_value(school) AS school,"
            " count(*) FILTER (counted) AS times FROM every_school GROUP BY 1, 2, 3)"
            " GROUP BY 1, 2 ORDER BY 1 DESC, 2 DESC"
        ).fetchall()
        for year, term, times, school, code in rows:
            if times > 1:
                raise CareError(
                    translate(
                        "Analysis",
                        "“{folder}” has school {name} ({code}) twice for term {term}. Take the "
                        "older export of its district away.",
                    ).format(folder=self._name, name=school, code=code, term=f"{year}/{term}")
                )
        return [(year, term) for year, term, *_ in rows]
