"""Numbers of many schools as Parquet files, written and asked through DuckDB.

There are two tables, and nothing in them is about one child: `numbers` has every cell of the packs
that count, `schools` a line for each school and term. Each is a file a district and term, under
`numbers/year=2569/term=1/`: folders of many districts laid into one another, or side by side, are
one. What is masked in a pack is null here, and `masked`.

DuckDB is no part of the usual program: it loads with the first word that needs it.
"""

import glob
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careapp.domain.submissions import Count, Place, is_of_class
from careapp.errors import CareError
from careapp.i18n import translate

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
_SETTINGS = {  # a program that runs offline fetches no parts of itself
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}


def connected() -> "DuckDBPyConnection":
    """DuckDB, with nothing in it; CareError where it is not installed."""
    try:
        import duckdb  # 40 MB that only an analysis needs
    except ImportError:
        raise CareError(
            translate(
                "Analysis",
                "This needs DuckDB, which is not installed here. Install it with: "
                "pip install careapp[analysis]",
            )
        ) from None
    db = duckdb.connect(":memory:", config=dict(_SETTINGS))
    db.execute("SET temp_directory = $1", [f"{tempfile.gettempdir()}/careapp-duckdb"])
    return db


@contextmanager
def sorted_errors(name: str) -> Iterator[None]:
    """What DuckDB complains of while it works on the folder `name`, as a sentence."""
    import duckdb  # is there: somebody is connected

    try:
        yield
    except duckdb.OutOfMemoryException as problem:
        raise CareError(
            translate("Analysis", "There is not enough memory free for this question.")
        ) from problem
    except (duckdb.BinderException, duckdb.ConversionException) as problem:
        raise CareError(
            translate(
                "Analysis", "“{name}” holds Parquet files that careapp did not write."
            ).format(name=name)
        ) from problem
    except (duckdb.IOException, duckdb.InvalidInputException) as problem:
        why = str(problem).strip().splitlines()[0]
        raise CareError(
            translate("Analysis", "“{name}” cannot be read or written: {why}").format(
                name=name, why=why
            )
        ) from problem


class Writer:
    """Takes the schools of a term one by one, then writes their two files."""

    def __init__(self) -> None:
        self._db = connected()
        self._layouts: dict[tuple[Place, ...], int] = {}
        for name, columns in (("school", SCHOOLS), ("place", _place_columns())):
            self._db.execute(f"CREATE TABLE {name} ({_typed(columns)})")
        self._db.execute("CREATE TABLE told (school_code VARCHAR, layout INTEGER, spot INTEGER,"
                         " n INTEGER)")  # fmt: skip

    def add(self, school: Mapping[str, Any], counts: Sequence[Count]) -> None:
        """A school's line, and what it counted. ValueError for numbers of a single class, which
        stay with their school."""
        if any(is_of_class(each.place) for each in counts):
            raise ValueError(school["school_code"])
        hidden = sum(each.n is None for each in counts)
        line = {**school, "cells": len(counts), "masked_cells": hidden}
        marks = ", ".join("?" * len(SCHOOLS))
        self._db.execute(f"INSERT INTO school VALUES ({marks})", [line[each] for each in SCHOOLS])
        if counts:
            layout = self._layout(tuple(each.place for each in counts))
            self._db.execute(
                "INSERT INTO told SELECT $1, $2, unnest(range(len($3::INTEGER[]))),"
                " unnest($3::INTEGER[])",
                [school["school_code"], layout, [each.n for each in counts]],
            )

    def write(self, folder: Path, year: int, term: int, name: str) -> tuple[Path, ...]:
        """Write what was added as files called `name`, and begin anew."""
        made = []
        for table, query in (("numbers", _numbers_query()), ("schools", _SCHOOLS_QUERY)):
            home = folder / table / f"year={year}" / f"term={term}"
            home.mkdir(parents=True, exist_ok=True)
            path = home / f"{name}.parquet"
            copy(self._db, query, path)
            made.append(path)
        self._db.execute("DELETE FROM told")
        self._db.execute("DELETE FROM school")
        return tuple(made)

    def _layout(self, places: tuple[Place, ...]) -> int:
        """The number of some places, new or known; most schools have the same."""
        if (known := self._layouts.get(places)) is not None:
            return known
        self._layouts[places] = number = len(self._layouts)
        columns = [list(column) for column in zip(*places, strict=True)]
        told = ", ".join(f"unnest(${n + 2}::VARCHAR[])" for n in range(len(_PLACE)))
        self._db.execute(
            f"INSERT INTO place SELECT $1, unnest(range(len($2::VARCHAR[]))), {told}",
            [number, *columns],
        )
        return number


def copy(db: "DuckDBPyConnection", query: str, path: Path) -> None:
    """Write what a query finds as a Parquet file."""
    db.execute(f"COPY ({query}) TO {quoted(str(path))} (FORMAT parquet, COMPRESSION zstd)")


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _place_columns() -> Mapping[str, str]:
    numbered = {"layout": "INTEGER", "spot": "INTEGER"}
    return numbered | dict.fromkeys(_PLACE, "VARCHAR")


def _typed(columns: Mapping[str, str]) -> str:
    return ", ".join(f'"{name}" {kind}' for name, kind in columns.items())


_SCHOOLS_QUERY = "SELECT * FROM school ORDER BY school_code"


def _numbers_query() -> str:
    """By report and place, so that what is asked together lies together."""
    computed = {"masked": "n IS NULL AS masked"}
    columns = ", ".join(computed.get(each, f'"{each}"') for each in NUMBERS)
    order = 'report, grade, "row", "column", sex, school_code'
    return (
        f"SELECT {columns} FROM told JOIN place USING (layout, spot)"
        f" JOIN school USING (school_code) ORDER BY {order}"
    )


class Asked:
    """The Parquet files below a folder, ready for questions about one term.

    There are `every_number` and `every_school`; `numbers` and `schools` are those of the term.
    `year` and `term` may be 0 for the newest there is.
    """

    def __init__(self, folder: Path, year: int = 0, term: int = 0) -> None:
        self._name = folder.name
        self._db = connected()
        with sorted_errors(self._name):
            for table in TABLES:
                self._see(folder, table)
            terms = self._terms()
        asked = (year, term) if year else next(iter(terms), None)
        if asked not in terms:
            raise CareError(
                translate("Analysis", "“{name}” has no numbers of term {term}.").format(
                    name=self._name, term=f"{year}/{term}"
                )
            )
        self.year, self.term = asked
        self.set("year", self.year)
        self.set("term", self.term)

    def set(self, name: str, value: float) -> None:
        """A number that queries get by `getvariable('name')`."""
        self._db.execute(f"SET VARIABLE {name} = {value}")

    def run(self, statements: str) -> None:
        """Views and macros for the questions to come."""
        with sorted_errors(self._name):
            self._db.execute(statements)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with sorted_errors(self._name):
            return self._db.execute(query).fetchall()

    def _see(self, folder: Path, table: str) -> None:
        """A view of all there is and one of what is of the term; CareError for files of another
        program."""
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
        names = ", ".join(f'"{each}"' for each in TABLES[table])
        every = f"every_{table[:-1]}"
        self._db.execute(
            f"CREATE VIEW {every} AS SELECT {names} FROM read_parquet({files},"
            " hive_partitioning = true, hive_types = {'year': INTEGER, 'term': INTEGER});"
            f"CREATE VIEW {table} AS SELECT * FROM {every}"
            " WHERE year = getvariable('year') AND term = getvariable('term')"
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
