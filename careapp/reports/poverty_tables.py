"""Children whose households are poor, as the home visits found and as the Fund has announced."""

from collections.abc import Iterator, Mapping, Sequence

from careapp.domain.calendar import be_date_short
from careapp.domain.people import Pupil
from careapp.domain.records import Answer
from careapp.forms.items import Item
from careapp.reports.answer_counts import Counted, count_answers
from careapp.reports.answer_tables import answer_words
from careapp.reports.boards import SCHOOL
from careapp.reports.heading import (
    Heading,
    Origin,
    grade_name,
    place_of,
    school_line,
    signed,
    term_line,
)
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Datum,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
    Value,
)
from careapp.reports.people_tables import nobody, none_yet
from careapp.reports.tallies import NOBODY, Tally, by_class, data, in_order, parts_of, share
from careapp.reports.visits import (
    INCOME,
    LOW,
    Visits,
    answered,
    facts,
    income_data,
    visit_data,
)

POVERTY = "poverty"
RESULT = "poverty_result"  # of the Fund, as it was typed in
_NOT_POOR = "none"
_WHY, _HAD = ("dependants", "housing", "house_state"), "help_had"
_ORDINARY = {("housing", "own")}  # nothing that speaks for a grant


def poverty(
    heading: Heading,
    pupils: Sequence[Pupil],
    visits: Visits,
    place: str = SCHOOL,
    origin: Origin | None = None,
) -> Report:
    """Of a class the children, with what speaks for a grant; of a grade or the school numbers.

    `place` is what it is of: `school`, a grade or a class.
    """
    tally, alone = visits.tally(pupils), "/" in place
    blocks: list[Block] = [facts(heading, tally), *nobody(heading, pupils)]
    if pupils and (tally.screened.total or not alone):
        blocks.append(
            _children(heading, tally, visits) if alone else _rooms(heading, tally, visits)
        )
    blocks += _remarks(heading, tally)
    title = heading.translate("Paper", "Children of poor households")
    section = Section(
        heading.titles.get(POVERTY, title),
        (school_line(heading), term_line(heading, place_of(pupils, heading.language))),
        tuple(blocks),
        heading.translate("Paper", "Poverty"),
    )
    return signed(heading, POVERTY, (section,), _data(place, tally, visits), [origin])


def _results(tally: Tally, visits: Visits) -> Counted:
    item = visits.form.item(RESULT)
    return count_answers(visits.form, [item], answered(tally.pupils, visits.records))


def _is_poor(tally: Tally, visits: Visits, pupil: Pupil) -> bool:
    """Within the income condition, or poor by the Fund's own result."""
    record, income = visits.records.get(pupil.student.id), tally.outcome(pupil, INCOME)
    if record is None:
        return False
    low = income is not None and income.band == LOW
    return low or record.answers.get(RESULT, _NOT_POOR) != _NOT_POOR


def _children(heading: Heading, tally: Tally, visits: Visits) -> Table | Note:
    poor = [each for each in in_order(tally.pupils) if _is_poor(tally, visits, each)]
    if not poor:
        return Note(
            heading.translate(
                "Paper",
                "Nobody of those visited is within the condition or has a result of the Fund.",
            )
        )
    rows = [Row(_child(heading, tally, visits, each)) for each in poor]
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Visited on"),
        heading.translate("Paper", "Baht a head and month"),
        heading.translate("Paper", "What was found"),
        heading.translate("Paper", "Help had before"),
        heading.translate("Paper", "The Fund's result"),
    )
    columns = (
        Column("number", 0.7),
        Column("text", 3.6),
        Column("text", 1.6),
        Column("number", 1.4, divided=True),
        Column("text", 4.4),
        Column("text", 2.2),
        Column("text", 1.8),
    )
    return Table((tuple(map(Head, heads)),), columns, tuple(rows))


def _child(heading: Heading, tally: Tally, visits: Visits, pupil: Pupil) -> tuple[Value, ...]:
    record, income = visits.records[pupil.student.id], tally.outcome(pupil, INCOME)
    known = visits.form.by_id
    found = [word for item in _WHY for word in _said(heading, known[item], record.answers)]
    return (
        pupil.number,
        ChildName(pupil.student),
        be_date_short(record.date, heading.language),
        int(income.score) if income and income.score is not None else None,
        " · ".join(found),
        " · ".join(_said(heading, known[_HAD], record.answers)),
        " · ".join(_said(heading, known[RESULT], record.answers)),
    )


def _said(heading: Heading, item: Item, answers: Mapping[str, Answer]) -> Iterator[str]:
    """The words of what was chosen."""
    for answer in str(answers.get(item.id, "")).split():
        if (item.id, answer) not in _ORDINARY:
            yield answer_words(heading, item, answer)


def _rooms(heading: Heading, tally: Tally, visits: Visits) -> Table:
    """A row a class: visited, within the income condition, and each result of the Fund."""
    item = visits.form.item(RESULT)
    rows = [
        Row(_room(grade_name(label, heading.language), tally.of(members), visits))
        for label, members in by_class(tally.pupils).items()
    ]
    rows.append(Row(_room(heading.translate("Paper", "Total"), tally, visits), total=True))
    number, part = heading.translate("Paper", "Number"), heading.translate("Paper", "Percent")
    above = (
        Head(heading.translate("Paper", "Class"), rows=2),
        Head(heading.translate("Paper", "All"), rows=2),
        Head(heading.translate("Paper", "Visited"), rows=2),
        Head(heading.translate("Paper", "3,000 baht a head or less"), span=2, tone="at_risk"),
        Head(heading.translate("Paper", "The Fund's result"), span=len(item.choices)),
    )
    below = (number, part, *(each.text.of(heading.language) for each in item.choices))
    columns = (
        Column("text", 3.4),
        Column(divided=True),
        Column(),
        Column("count", 1.3, "at_risk", divided=True),
        Column("percent", 1.3, "muted"),
        *(Column("count", 1.4, divided=n == 0) for n in range(len(item.choices))),
    )
    title = heading.translate("Paper", "Poor households by class")
    return Table((above, tuple(map(Head, below))), columns, tuple(rows), title)


def _room(name: str, tally: Tally, visits: Visits) -> tuple[Value, ...]:
    low, seen = tally.bands(INCOME).get(LOW, NOBODY), tally.screened
    results = _results(tally, visits).numbers
    item = visits.form.item(RESULT)
    each = (results.get((RESULT, str(choice.value)), NOBODY).total for choice in item.choices)
    return (name, tally.all.total, seen.total, low.total, share(low, seen), *each)


def _remarks(heading: Heading, tally: Tally) -> Iterator[Note]:
    words = heading.translate("Paper", "No home has been visited in this term yet.")
    yield from none_yet(heading, words, tally.pupils, tally.screened.total)
    if not tally.screened.total:
        return
    yield Note(
        heading.translate(
            "Paper",
            "Counted from the home visits of this term. 3,000 baht a head and month or less is the "
            "first condition of the grant; who is poor or extremely poor is decided by the Fund. "
            "Percent is of those visited.",
        )
    )
    yield Note(
        heading.translate(
            "Paper",
            "A child appears in the Fund's form only while DMC has the child as poor "
            "among the disadvantaged.",
        )
    )


def _data(place: str, tally: Tally, visits: Visits) -> Iterator[Datum]:
    """Rows: the place (all, visited, not_visited), incomes and the Fund's results; then the same of
    the grades and classes in it, `income_per_head:ป.4/1`."""
    yield from _place_data(place, "", tally, visits)
    for part, members in parts_of(place, tally.pupils).items():
        yield from _place_data(part, f":{part}", tally.of(members), visits)


def _place_data(place: str, suffix: str, tally: Tally, visits: Visits) -> Iterator[Datum]:
    yield from visit_data(place, tally)
    yield from income_data(f"{INCOME}{suffix}", tally, visits.form)
    results = _results(tally, visits)
    for answer, there in results.of(visits.form.item(RESULT)):
        yield from data(f"{RESULT}{suffix}", answer, there, tally.screened)
