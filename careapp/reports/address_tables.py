"""Children whose address is in no list of subdistricts: to be looked at before DMC is filled in."""

from collections.abc import Mapping, Sequence

from careapp.domain.people import Pupil
from careapp.reports.heading import (
    Heading,
    day,
    footer,
    place_of,
    school_line,
    term_line,
)
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
)
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import in_order

ADDRESSES = "addresses"


def addresses(
    heading: Heading, pupils: Sequence[Pupil], doubts: Mapping[str, str], place: str
) -> Report:
    """`doubts` say by student which part does not match."""
    found = [each for each in in_order(pupils) if each.student.id in doubts]
    title = heading.translate("Paper", "Addresses to be looked at")
    children = heading.translate("Paper", "{n}")
    facts = Facts(
        (
            (heading.translate("Paper", "All"), children.format(n=len(pupils))),
            (heading.translate("Paper", "Not matched"), children.format(n=len(found))),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )
    blocks: tuple[Block, ...] = (facts, _table(heading, found, doubts))
    if not found:
        words = heading.translate(
            "Paper", "Every address is in the list of subdistricts, or is not written yet."
        )
        blocks = (facts, *nobody(heading, pupils)) if not pupils else (facts, Note(words))
    source = heading.translate("Paper", "List of subdistricts: geothai (GeoThai/data, CC BY 4.0)")
    section = Section(
        heading.titles.get(ADDRESSES, title),
        (school_line(heading), term_line(heading, place_of(pupils, heading.language))),
        blocks,
    )
    return Report(
        ADDRESSES,
        (section,),
        (Datum(place, "not_matched", "total", len(found)),),
        heading.signers,
        f"{footer(heading)} · {source}",
        thai_digits=heading.thai_digits,
        language=heading.language,
    )


def _table(heading: Heading, found: Sequence[Pupil], doubts: Mapping[str, str]) -> Table:
    words = {
        "province": heading.translate("Paper", "province"),
        "district": heading.translate("Paper", "district"),
        "subdistrict": heading.translate("Paper", "subdistrict"),
        "outside": heading.translate("Paper", "subdistrict not in the district"),
        "postal_code": heading.translate("Paper", "postal code"),
    }
    heads = (
        heading.translate("Paper", "Class"), heading.translate("Paper", "Name"),
        heading.translate("Paper", "Subdistrict"), heading.translate("Paper", "District (amphoe)"),
        heading.translate("Paper", "Province"), heading.translate("Paper", "Postal code"),
        heading.translate("Paper", "Not matched"),
    )  # fmt: skip
    shares = (0.8, 2.6, 1.5, 1.5, 1.4, 0.9, 1.8)
    rows = tuple(
        Row(
            (
                each.classroom.label, ChildName(each.student), each.student.subdistrict,
                each.student.district, each.student.province, each.student.postal_code,
                words[doubts[each.student.id]],
            )
        )
        for each in found
    )  # fmt: skip
    columns = tuple(Column("id" if n == 5 else "text", share) for n, share in enumerate(shares))
    return Table((tuple(map(Head, heads)),), columns, rows)
