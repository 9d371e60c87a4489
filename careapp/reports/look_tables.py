"""The log of use as a table: who, when, what, about whom."""

from collections.abc import Sequence
from dataclasses import replace

from careapp.reports.heading import Heading, signed
from careapp.reports.model import Block, Column, Head, Note, Report, Row, Section, Table

LOG = "log-of-use"


def heads(heading: Heading) -> tuple[str, ...]:
    return (
        heading.translate("Paper", "Date and time"),
        heading.translate("Paper", "Who"),
        heading.translate("Paper", "Kind"),
        heading.translate("Paper", "What"),
        heading.translate("Paper", "About"),
    )


def log(heading: Heading, filtered: str, lines: Sequence[tuple[str, ...]]) -> Report:
    """`lines` have a cell for each of the heads; `filtered` says by what they were chosen."""
    columns = tuple(Column("text", share) for share in (1.5, 1.6, 1.3, 3.4, 1.8))
    table = Table((tuple(map(Head, heads(heading))),), columns, tuple(Row(each) for each in lines))
    nothing = Note(heading.translate("Paper", "There are no entries."))
    blocks: tuple[Block, ...] = (table,) if lines else (nothing,)
    title = heading.translate("Paper", "Log of use")
    above = tuple(filter(None, (heading.school, filtered)))
    made = signed(heading, LOG, (Section(title, above, blocks, title),), (), landscape=True)
    return replace(made, counts=False)
