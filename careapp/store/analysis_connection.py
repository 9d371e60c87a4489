"""DuckDB, as far as this program goes into it: how it is begun, and what it complains of, in words.

It is no part of the usual program: it loads with the first word that needs it.
"""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.errors import CareError
from careapp.files import reason
from careapp.i18n import translate

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_SETTINGS = {  # a program that runs offline fetches no parts of itself
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}
_NUMBER = re.compile(r'"errno":"(\d+)"')  # what the system said, as DuckDB repeats it


def connected() -> "DuckDBPyConnection":
    """DuckDB, with nothing in it; CareError where it is not installed."""
    try:
        import duckdb  # 40 MB that only an analysis needs
    except ImportError:
        raise CareError(
            translate(
                "Analysis",
                "This needs DuckDB, which the careapp for districts has: install the one with "
                "“district” in its name over this one. Where pip installed careapp: "
                "pip install careapp[analysis]",
            )
        ) from None
    db = duckdb.connect(":memory:", config=dict(_SETTINGS))
    db.execute("SET temp_directory = $1", [f"{tempfile.gettempdir()}/careapp-duckdb"])
    return db


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@contextmanager
def sorted_errors(folder: Path) -> Iterator[None]:
    """What DuckDB complains of while it works on a folder, as a sentence. A statement that is wrong
    in itself stays a bug."""
    import duckdb  # is there: somebody is connected

    name = folder.name or str(folder)
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
        raise CareError(_sentence(folder, name, str(problem))) from problem
    except (duckdb.Error, UnicodeDecodeError) as problem:
        if type(problem) not in (duckdb.Error, UnicodeDecodeError):
            raise
        # it has no kind of its own for much that is wrong within a file
        raise CareError(_sentence(folder, name, "")) from problem


def _sentence(folder: Path, name: str, said: str) -> str:
    """Of a disk that does not let us, or a file that is not whole."""
    if number := _NUMBER.search(said):
        why = reason(OSError(int(number[1]), os.strerror(int(number[1]))))
        return translate("Analysis", "“{name}” cannot be read or written: {why}.").format(
            name=name, why=why
        )
    return translate(
        "Analysis",
        "“{name}” cannot be read: the file {file} is damaged. Copy it again, or take it away.",
    ).format(name=name, file=_damaged(folder))


def _damaged(folder: Path) -> str:
    """The first file below a folder that cannot be read to its end."""
    import duckdb

    with closing(connected()) as db:
        for path in sorted(folder.rglob("*.parquet")):
            try:
                db.execute(f"SELECT count(COLUMNS(*)) FROM read_parquet({quoted(str(path))})")
            except (duckdb.Error, UnicodeDecodeError):
                return path.relative_to(folder).as_posix()
    return "*.parquet"
