"""TOML → edition of cut-offs: the shape of a file. What it means is proven in `proof.py`."""

from careapp.domain.people import SEXES, Sex
from careapp.forms.edition import Cutoffs, Edition, Range
from careapp.forms.toml_table import Table
from careapp.i18n import translate


def edition(top: Table) -> Edition:
    """A set of cut-offs."""
    made = Edition(
        form=top.text("form"),
        id=top.text("id"),
        title=top.words_in("title"),
        source=top.words_in("source"),
        verified=top.flag("verified", None),
        cutoffs=tuple(
            cutoffs
            for scale, table in top.named_tables("scales").items()
            for cutoffs in _cutoffs(scale, table)
        ),
    )
    top.close()
    return made


def _cutoffs(scale: str, table: Table) -> list[Cutoffs]:
    """`bands`, or one table of bands for each sex."""
    verified, borrowed = table.flag("verified", True), table.text("borrowed_from", "")
    by_sex: dict[Sex | None, Table | None] = {sex: table.table(sex) for sex in SEXES}
    if not any(by_sex.values()):
        by_sex = {None: table.table("bands")}
    found = []
    for sex, bands in by_sex.items():
        if bands is None:
            table.fault(translate("Forms", "is missing"), sex or "bands")
        else:
            found.append(Cutoffs(scale, _ranges(bands), sex, verified, borrowed))
    table.close()
    return found


def _ranges(table: Table) -> tuple[Range, ...]:
    """`normal = [0, 3]`"""
    return tuple(Range(name, low, high) for name, low, high in table.pairs())
