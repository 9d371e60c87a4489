"""The receipt of a district pack: what was handed in, its totals, and how it is known again."""

from collections.abc import Mapping

from careapp.domain.calendar import be_date_words
from careapp.domain.groups import GROUPS
from careapp.domain.people import grade_order
from careapp.domain.schools import Signer
from careapp.domain.submissions import FILES, Pack, Place, Submission, file_name
from careapp.reports.group_tables import OVERALL, band_name, own_tone
from careapp.reports.heading import Heading, grade_name, school_line, signed, term_line
from careapp.reports.model import Block, Column, Fields, Head, Note, Report, Row, Section, Table

RECEIPT = "submission-receipt"
_SEXES = ("male", "female", "total")
_HEADCOUNT, _SCREENING = "headcount", "screening-school"
_GROUP = 8  # hex digits set together, so that two people can compare them
_MASKED = "*"
Numbers = Mapping[Place, int | None]


def receipt(heading: Heading, made: Submission, pack: Pack, who: str) -> Report:
    """One page: whose pack it is, the totals, the checksum, and two places to sign."""
    numbers = {each.place: each.n for each in pack.counts}
    blocks: tuple[Block, ...] = (
        _about(heading, made, pack, who),
        _file(heading, made),
        _children(heading, numbers),
        _groups(heading, numbers),
        Note(_how(heading)),
    )
    title = heading.translate("Paper", "Receipt of the district pack")
    section = Section(
        heading.titles.get(RECEIPT, title),
        (school_line(heading), term_line(heading)),
        blocks,
        heading.translate("Paper", "Receipt"),
    )
    hands = Signer(heading.translate("Paper", "handing in"), who)
    takes = Signer(heading.translate("Paper", "receiving, for the district"))
    report = signed(heading, RECEIPT, (section,), ())
    return Report(
        report.name, report.sections, (), (hands, takes), report.footer,
        thai_digits=report.thai_digits, language=report.language,
    )  # fmt: skip


def _about(heading: Heading, made: Submission, pack: Pack, who: str) -> Fields:
    """Whose pack it is, and how it was made."""
    cover = pack.cover
    code, day = (
        heading.translate("Paper", "School code"),
        be_date_words(made.made.date(), heading.language),
    )
    masked = (
        heading.translate("Paper", "from 1 to 4 children masked (*)")
        if made.masked
        else heading.translate("Paper", "not masked, by decision of the director")
    )
    return Fields(
        (
            (heading.translate("Paper", "Version"), str(made.version)),
            (code, made.code),
            (
                heading.translate("Paper", "Made on"),
                heading.translate("Paper", "{day}, {time}").format(
                    day=day, time=f"{made.made:%H:%M}"
                ),
            ),
            (heading.translate("Paper", "Made by"), who),
            (
                heading.translate("Paper", "Numbers as of"),
                be_date_words(cover.count_day, heading.language),
            ),
            (heading.translate("Paper", "Small numbers"), masked),
        ),
        ids=frozenset({code}),
    )


def _file(heading: Heading, made: Submission) -> Fields:
    """What changed, and how the files are known again."""
    files, key = (
        heading.translate("Paper", "Files"),
        heading.translate("Paper", "Signed by the school's key"),
    )
    checksum = heading.translate("Paper", "Checksum of the workbook")
    names = [file_name(kind, made.code, made.term, made.version) for kind in FILES]
    return Fields(
        (
            *([(heading.translate("Paper", "What changed"), made.changed)] if made.changed else []),
            (files, "  ".join(names)),
            (checksum, f"SHA-256: {_grouped(made.checksum)}"),
            (key, f"Ed25519: {_grouped(made.public)}"),
        ),
        ids=frozenset({checksum, files, key}),
        wide=True,
    )


def _grouped(hexadecimal: str) -> str:
    return " ".join(hexadecimal[at : at + _GROUP] for at in range(0, len(hexadecimal), _GROUP))


def _children(heading: Heading, numbers: Numbers) -> Table:
    """The headcount, which is never masked."""
    grades = sorted(
        {grade for report, grade, row, _, _ in numbers if report == _HEADCOUNT and grade == row},
        key=grade_order,
    )
    rows = [
        Row((grade_name(grade, heading.language), *_line(numbers, _HEADCOUNT, grade, grade, "all")))
        for grade in filter(None, grades)
    ]
    whole = _line(numbers, _HEADCOUNT, "", "school", "all")
    rows.append(Row((heading.translate("Paper", "The whole school"), *whole), total=True))
    first = heading.translate("Paper", "Grade")
    return _table(heading, heading.translate("Paper", "Children"), first, rows)


def _groups(heading: Heading, numbers: Numbers) -> Table:
    """Who was screened, and the overall groups."""
    screened = _line(numbers, _SCREENING, "", "school", "screened")
    rows = [
        Row((heading.translate("Paper", "Screened"), *screened), total=True),
        *(
            Row(
                (band_name(heading, band), *_line(numbers, _SCREENING, "", OVERALL, band)),
                tones=(own_tone(band),),
            )
            for band in GROUPS
        ),
    ]
    first = heading.translate("Paper", "Group")
    return _table(heading, heading.translate("Paper", "Screening, overall group"), first, rows)


def _line(numbers: Numbers, report: str, grade: str, row: str, column: str) -> list[int | str]:
    """Boys, girls, all; a masked number as a star, one that is not there as none."""
    found = (numbers.get((report, grade, row, column, sex), 0) for sex in _SEXES)
    return [_MASKED if n is None else n for n in found]


def _table(heading: Heading, title: str, first: str, rows: list[Row]) -> Table:
    heads = (
        first,
        heading.translate("Paper", "Boys"),
        heading.translate("Paper", "Girls"),
        heading.translate("Paper", "Total"),
    )
    columns = (Column("text", 4), Column(divided=True), Column(), Column(divided=True))
    return Table((tuple(map(Head, heads)),), columns, tuple(rows), title)


def _how(heading: Heading) -> str:
    return heading.translate(
        "Paper",
        "The workbook is sealed: a changed number is found when the district opens it. Every copy "
        "of the very same file has the same checksum.",
    )
