"""Attendance and results of a term: each child's numbers, and what they come to in each class."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from careapp.domain.people import Pupil
from careapp.domain.report_cards import COUNTS, ReportCard, least
from careapp.reports.heading import Heading, day, footer, grade_name, school_line, term_line
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
    Tone,
    Value,
)
from careapp.reports.tallies import by_class, in_order

REPORT_CARDS = "report-cards"
Cards = Mapping[str, ReportCard]


def report_cards(heading: Heading, pupils: Sequence[Pupil], cards: Cards) -> Report:
    """Each class on a page of its own; `cards` by student."""
    classes = by_class(pupils)
    sections = tuple(_class(heading, label, those, cards) for label, those in classes.items())
    data = [each for label, those in classes.items() for each in _data(label, _of(those, cards))]
    return Report(
        REPORT_CARDS,
        sections or (_class(heading, "", (), cards),),
        tuple(data),
        heading.signers,
        footer(heading),
        thai_digits=heading.thai_digits,
        language=heading.language,
        sign_each=True,
    )


def _of(members: Iterable[Pupil], cards: Cards) -> list[ReportCard]:
    return [cards[each.student.id] for each in members if each.student.id in cards]


def _class(heading: Heading, label: str, members: Sequence[Pupil], cards: Cards) -> Section:
    title = heading.translate("Paper", "Attendance and results")
    place = grade_name(label, heading.language) if label else ""
    known = _of(members, cards)
    blocks: list[Block] = [_facts(heading, members, known), _table(heading, members, cards)]
    if not known:
        nothing = heading.translate("Paper", "Nothing is written down of this term yet.")
        blocks = [blocks[0], Note(nothing)]
    else:
        blocks.append(Note(_sign_words(heading), spare=True))
    head = (school_line(heading), term_line(heading, place))
    return Section(heading.titles.get(REPORT_CARDS, title), head, tuple(blocks), label)


def _sign_words(heading: Heading) -> str:
    words = heading.translate(
        "Paper", "A sign stands where a child came on fewer than {percent} % of the days open."
    )
    rule = least()
    return f"{words.format(percent=rule.percent)} {rule.source[heading.language]}"


def _facts(heading: Heading, members: Sequence[Pupil], known: Sequence[ReportCard]) -> Facts:
    children = heading.translate("Paper", "{n}")
    gpa = mean([each.gpa for each in known])
    return Facts(
        (
            (heading.translate("Paper", "All"), children.format(n=len(members))),
            (heading.translate("Paper", "Written down"), children.format(n=len(known))),
            (heading.translate("Paper", "Mean GPA"), "–" if gpa is None else str(gpa)),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def mean(values: Iterable[float | None]) -> Decimal | None:
    """To two places; None of nothing."""
    found = [Decimal(str(each)) for each in values if each is not None]
    if not found:
        return None
    return (sum(found, Decimal()) / len(found)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _table(heading: Heading, members: Sequence[Pupil], cards: Cards) -> Table:
    heads = (
        heading.translate("Paper", "No."), heading.translate("Paper", "Name"),
        heading.translate("Paper", "Days open"), heading.translate("Paper", "Absent"),
        heading.translate("Paper", "Late"), heading.translate("Paper", "Came %"),
        heading.translate("Paper", "GPA"), "0", "ร", "มส", "มผ",
    )  # fmt: skip
    columns = (
        Column("number", 0.7), Column("text", 3.4), Column("number"), Column("number"),
        Column("number"), Column("number", 1.2), Column("number", 1.1, divided=True),
        *(Column("count", 0.7) for _ in COUNTS),
    )  # fmt: skip
    rows = tuple(
        _row(pupil, n, cards.get(pupil.student.id)) for n, pupil in enumerate(in_order(members), 1)
    )
    return Table((tuple(map(Head, heads)),), columns, rows)


def _row(pupil: Pupil, n: int, card: ReportCard | None) -> Row:
    first: tuple[Value, ...] = (pupil.number or n, ChildName(pupil.student))
    if card is None:
        return Row((*first, *([None] * 9)))
    came = _percent(card)
    gpa = None if card.gpa is None else Decimal(str(card.gpa)).quantize(Decimal("0.01"))
    tones: tuple[Tone, ...] = ("",) * 5
    low: Tone = "at_risk" if came is not None and came < least().percent else ""
    values = (card.days_open, card.days_absent, card.days_late, came, gpa)
    return Row((*first, *values, *(getattr(card, each) for each in COUNTS)), tones=(*tones, low))


def _percent(card: ReportCard) -> Decimal | None:
    if not card.days_open or card.days_absent is None:
        return None
    came = Decimal(card.days_open - card.days_absent) * 100 / card.days_open
    return came.quantize(Decimal("0.1"), ROUND_HALF_UP)


def _data(label: str, known: Sequence[ReportCard]) -> list[Datum]:
    """How many are written down, came too little, or did not pass something."""
    shares = [share for each in known if (share := _percent(each)) is not None]
    low = sum(share < least().percent for share in shares)
    unfinished = sum(each.unfinished > 0 for each in known)
    numbers = {"written": len(known), "too_little": low, "not_passed": unfinished}
    return [Datum(label, column, "total", n) for column, n in numbers.items()]
