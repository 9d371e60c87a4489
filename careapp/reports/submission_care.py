"""What a pack tells of care plans by dimension, of parents at meetings of classes, of targets."""

from collections.abc import Iterator

from careapp.domain.activities import MEETING
from careapp.domain.plans import RESULTS
from careapp.domain.submission_sums import ACTIVITIES, ASKED, CAME, OPEN, PLANS, TARGETS, Quantity
from careapp.domain.targets import PERCENT, indicators
from careapp.reports.heading import Heading, grade_name
from careapp.reports.model import Block, Column, Head, Note, Row, Table, Tone, Value
from careapp.reports.plan_tables import RESULT_TONES
from careapp.reports.submission_numbers import ALL, Numbers
from careapp.reports.submission_words import column_words, item_words, stage_words

_OF_PLANS = (PLANS, OPEN, "closed", *(f"closed:{each}" for each in RESULTS))


def by_dimension(heading: Heading, numbers: Numbers) -> Iterator[Block]:
    """Plans of each dimension: open and closed, and how the closed ended; nothing of a pack that
    has none."""
    items = numbers.items(PLANS)
    if not items:
        return
    language = heading.language
    place = Quantity(PLANS, "", "", PLANS, "total")
    names = {each: item_words(PLANS, each, language) for each in items}
    rows = [_plans(numbers, name, place._replace(item=each)) for each, name in names.items()]
    rows.append(_plans(numbers, heading.translate("Paper", "All plans"), place, total=True))
    above = (
        Head(heading.translate("Paper", "Dimension"), rows=2),
        *(Head(_word(each, language), rows=2) for each in _OF_PLANS[:3]),
        Head(heading.translate("Paper", "How closed plans ended"), span=len(RESULTS)),
    )
    tones: list[Tone] = ["", "", "normal", *(RESULT_TONES[each] for each in RESULTS)]
    divided = (PLANS, OPEN, f"closed:{RESULTS[0]}")
    columns = (
        Column("text", 4.2),
        *(
            Column("count", 1, tone, divided=each in divided)
            for each, tone in zip(_OF_PLANS, tones, strict=True)
        ),
    )
    below = tuple(Head(_word(each, language)) for each in _OF_PLANS[3:])
    title = heading.translate("Paper", "Care plans by dimension")
    yield Table((above, below), columns, tuple(rows), title)
    words = heading.translate(
        "Paper",
        "A plan may be about several dimensions, or none: the lines do not add up to all plans.",
    )
    yield Note(words, spare=True)


def _plans(numbers: Numbers, name: str, known: Quantity, *, total: bool = False) -> Row:
    values = (numbers.n(known._replace(column=each)) for each in _OF_PLANS)
    return Row((name, *values), total=total)


def _word(column: str, language: str) -> str:
    return column_words(Quantity(PLANS, "", "", column, "total"), language)


def meetings(heading: Heading, numbers: Numbers) -> Iterator[Block]:
    """Of how many children a parent was asked to the meetings of each class, and came; nothing of a
    pack that does not tell."""
    everybody = Quantity(ACTIVITIES, "", "", ASKED, "total")
    if numbers.n(everybody) is None:
        return
    rows = [each for grade in numbers.grades for each in _of_grade(heading, numbers, grade)]
    name = stage_words("", heading.language)
    rows.append(_parents(numbers, name, everybody, total=True))
    heads = (
        heading.translate("Paper", "Class"),
        heading.translate("Paper", "Meetings held"),
        heading.translate("Paper", "Parents asked"),
        heading.translate("Paper", "Parents who came to a meeting"),
        heading.translate("Paper", "Percent"),
    )
    shapes = (
        Column("text", 4.2), Column(divided=True), Column(divided=True), Column(),
        Column("percent", 1, "muted"),
    )  # fmt: skip
    title = heading.translate("Paper", "Meetings of classes with parents")
    yield Table((tuple(map(Head, heads)),), shapes, tuple(rows), title)
    words = heading.translate(
        "Paper", "One parent of each child is counted, once, however many meetings there were."
    )
    yield Note(words, spare=True)


def _of_grade(heading: Heading, numbers: Numbers, grade: str) -> Iterator[Row]:
    """Its classes and what they come to; a grade of one class is one line, which says so."""
    language = heading.language
    name, there = grade_name(grade, language), Quantity(ACTIVITIES, grade, "", ASKED, "total")
    rooms = [each for each in numbers.items(ACTIVITIES) if each.startswith(f"{grade}/")]
    for each in rooms:
        yield _parents(numbers, grade_name(each, language), there._replace(item=each))
    if rooms:
        name = heading.translate("Paper", "All of {grade}").format(grade=name)
    elif grade in _alone(numbers):
        name = heading.translate("Paper", "{grade} (one class)").format(grade=name)
    yield _parents(numbers, name, there, total=bool(rooms))


def _parents(numbers: Numbers, name: str, asked: Quantity, *, total: bool = False) -> Row:
    came = asked._replace(column=CAME)
    values: tuple[Value, ...] = (
        name,
        numbers.n(asked._replace(column=MEETING)),
        numbers.n(asked),
        numbers.n(came),
        numbers.percent(came),
    )
    return Row(values, total=total)


def no_classes(heading: Heading, numbers: Numbers) -> Iterator[Note]:
    """Why the groups are not told by class, and of which grades they are those of a class."""
    words = heading.translate(
        "Paper", "No class is told by itself: most are so small that nearly all would be masked."
    )
    if alone := _alone(numbers):
        more = heading.translate(
            "Paper", "A grade of one class tells the numbers of that class: {grades}."
        )
        words = f"{words} {more.format(grades=', '.join(alone))}"
    yield Note(words, spare=True)


def _alone(numbers: Numbers) -> list[str]:
    """The grades that have one class."""
    rooms = ALL._replace(column="rooms")
    return [each for each in numbers.grades if numbers.n(rooms._replace(grade=each)) == 1]


def targets(heading: Heading, numbers: Numbers) -> Table:
    """The indicators of the year, each with its whole."""
    rows = []
    for item in numbers.items(TARGETS):
        part = Quantity(TARGETS, "", item, "part", "total")
        values = (numbers.n(part), numbers.n(part._replace(column="whole")))
        words = item_words(TARGETS, item, heading.language)
        known = indicators().get(item)  # logs by class are no part of the classes
        share = numbers.percent(part) if known is None or known.unit == PERCENT else None
        rows.append(Row((words, *values, share)))
    heads = (
        heading.translate("Paper", "Indicator"),
        heading.translate("Paper", "Number"),
        heading.translate("Paper", "Of all"),
        heading.translate("Paper", "Percent"),
    )
    shapes = (Column("text", 6), Column(divided=True), Column(), Column("percent", 1, "muted"))
    return Table((tuple(map(Head, heads)),), shapes, tuple(rows))
