"""TOML → edition of cut-offs: the shape of a file. What it means is in `edition_proof.py`."""

from collections.abc import Callable

from careapp.errors import CareError
from careapp.forms.edition import Cutoffs, Edition, Range
from careapp.forms.growth import GrowthTable
from careapp.forms.toml_table import Table
from careapp.i18n import translate

Tables = Callable[[str], GrowthTable]


def edition(top: Table, tables: Tables) -> Edition:
    """A set of cut-offs; `tables` gives a growth table by its name, or a CareError."""
    made = Edition(
        form=top.text("form"),
        id=top.text("id"),
        title=top.words_in("title"),
        source=top.words_in("source"),
        verified=top.flag("verified", None),
        cutoffs=tuple(
            cutoffs
            for scale, table in top.named_tables("scales").items()
            for cutoffs in _cutoffs(scale, table, tables)
        ),
    )
    top.close()
    return made


def _cutoffs(scale: str, table: Table, tables: Tables) -> list[Cutoffs]:
    """`bands`, or in `cases` a table of bands for each sex or answer."""
    verified, borrowed = table.flag("verified", True), table.text("borrowed_from", "")
    growth = _growth(table, tables)
    cases = table.named_tables("cases")
    bands = {} if cases else {"": table.table("bands")}
    found = []
    for case, ranges in (cases or bands).items():
        if ranges is None:
            table.fault(translate("Forms", "is missing"), "bands")
        else:
            made = _ranges(ranges, decimals=growth is not None)
            found.append(Cutoffs(scale, made, case, verified, borrowed, growth))
    table.close()
    return found


def _growth(table: Table, tables: Tables) -> GrowthTable | None:
    name = table.text("table", "")
    try:
        return tables(name) if name else None
    except CareError as problem:
        table.fault(str(problem), "table")
        return None


def _ranges(bands: Table, *, decimals: bool) -> tuple[Range, ...]:
    """`normal = [0, 3]`"""
    return tuple(Range(name, low, high) for name, low, high in bands.pairs(decimals=decimals))
