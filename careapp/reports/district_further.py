"""What else the packs of a district have, in the tables that the schools' own packs have."""

from collections.abc import Iterator
from dataclasses import replace

from careapp.domain.consolidations import WHOLE, Consolidation
from careapp.domain.submission_sums import ACTIVITIES, ASKED, CAME, quantity, whole_of
from careapp.domain.submissions import Count, Cover, Pack, Sex
from careapp.reports.district_content import MASKED, DistrictContent, under
from careapp.reports.heading import Heading
from careapp.reports.model import Block, Note, Section, Table, percent
from careapp.reports.submission_tables import submission
from careapp.reports.submission_words import stage_words, subject_words

_OWN = ("screening-school", "screening-grade")  # reports that have sections of their own


def further(heading: Heading, content: DistrictContent) -> Iterator[Section]:
    """SDQ, home visits, growth, activities, plans, referrals, indicators: as far as packs have
    them, the visible numbers added up."""
    pack = _together(heading, content.consolidation)
    words = heading.translate(
        "District",
        "The sum of the numbers that are seen, of all schools that sent. Where schools masked a "
        "number, no percentage is given; {mark}: it was masked wherever it is not 0.",
    )
    for section in submission(heading, pack).sections[1:]:
        own = tuple(_of_district(heading, block) for block in section.blocks)
        blocks = (*own, Note(words.format(mark=MASKED)))
        if section.name == subject_words(ACTIVITIES, heading.language):
            blocks += tuple(_untold(heading, content.consolidation))
        yield replace(section, subtitles=under(heading), blocks=blocks)


def _of_district(heading: Heading, block: Block) -> Block:
    """A table of a school's pack in the words of a district, which tells grades and no classes."""
    if not isinstance(block, Table):
        return block
    school = stage_words("", heading.language)
    whole = heading.translate("District", "The whole district")
    rows = (
        replace(row, values=(whole, *row.values[1:])) if row.values[0] == school else row
        for row in block.rows
    )
    room, grade = heading.translate("Paper", "Class"), heading.translate("Paper", "Grade")
    heads = (
        tuple(replace(head, text=grade) if head.text == room else head for head in line)
        for line in block.heads
    )
    return replace(block, heads=tuple(heads), rows=tuple(rows))


def _untold(heading: Heading, found: Consolidation) -> Iterator[Note]:
    """That older packs tell who came, and not who was asked."""
    came, asked = (found.cell(ACTIVITIES, WHOLE, each) for each in (CAME, ASKED))
    less = came.schools + came.masked - asked.schools - asked.masked
    if less > 0:
        words = heading.translate(
            "District",
            "{count} schools sent a pack of an older version of the program: it tells how many "
            "parents came, but neither how many were asked nor the dimensions of care plans.",
        )
        yield Note(words.format(count=less))


def _together(heading: Heading, found: Consolidation) -> Pack:
    """The district as if it were one school."""
    day = heading.printed.date()
    cover = Cover("", heading.school, "", found.term, 0, day, heading.term.count_day, "", False)
    return Pack(cover, tuple(_counts(found)))


def _counts(found: Consolidation) -> Iterator[Count]:
    """Every number with its percentage, which it has where no school masked it or its whole, and
    the same schools told both. Noughts beside masked numbers are no sum to go by."""
    there = {quantity(place): cell for place, cell in found.cells.items()}
    for place, cell in found.cells.items():
        report, grade, row, column, sex = place
        if report in _OWN:
            continue
        whole = whole_of(quantity(place))
        of = there.get(whole) if whole is not None else None
        share = None
        if of is not None and not of.masked and not cell.masked and of.schools == cell.schools:
            share = percent(cell.n, of.n)
        n = None if cell.masked and not cell.n else cell.shown
        yield Count(report, grade, row, column, _SEXES[sex], n, share)


_SEXES: dict[str, Sex] = {"male": "male", "female": "female", "total": "total"}
