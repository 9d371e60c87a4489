"""The home visits of a class or of the school: who was visited, and what was found there."""

from collections.abc import Iterator, Sequence

from careapp.domain.calendar import be_date_short
from careapp.domain.people import Pupil
from careapp.forms.definition import Form, Scale
from careapp.forms.items import Item
from careapp.reports.answer_counts import Counted, count_answers
from careapp.reports.answer_tables import (
    answer_row,
    answer_words,
    no_answer,
    question_rows,
    question_table,
)
from careapp.reports.group_tables import FEW
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
    Chart,
    ChildName,
    Column,
    Datum,
    Head,
    Note,
    Report,
    Row,
    Section,
    Series,
    Table,
    Value,
)
from careapp.reports.people_tables import nobody, none_yet
from careapp.reports.tallies import (
    INCOMPLETE,
    NOBODY,
    Tally,
    by_class,
    data,
    in_order,
    parts_of,
    share,
)
from careapp.reports.visit_overview import overview, overview_data
from careapp.reports.visits import INCOME, LOW, Visits, answered, facts, income_data, visit_data

CLASS, SCHOOL = "home-visits-class", "home-visits-school"


def home_visits_class(
    heading: Heading, pupils: Sequence[Pupil], visits: Visits, origin: Origin | None = None
) -> Report:
    """One class: who was visited and when, then the findings without those that mean danger.

    In a class of a dozen a number on paper is as good as a name, and what may mean danger is for
    the guidance teacher alone.
    """
    title = heading.translate("Paper", "Home visits of the class")
    return _report(CLASS, title, heading, visits.tally(pupils), visits, origin)


def home_visits_school(
    heading: Heading, pupils: Sequence[Pupil], visits: Visits, origin: Origin | None = None
) -> Report:
    """The school: how far each class is, and the findings in numbers alone."""
    title = heading.translate("Paper", "Home visit summary of the school")
    return _report(SCHOOL, title, heading, visits.tally(pupils), visits, origin)


def _report(
    name: str,
    title: str,
    heading: Heading,
    tally: Tally,
    visits: Visits,
    origin: Origin | None,
) -> Report:
    items = visits.items(dangers=name == SCHOOL)
    counted = count_answers(visits.form, items, answered(tally.pupils, visits.records))
    place = place_of(tally.pupils, heading.language) if name == CLASS else ""
    first = _children(heading, tally, visits) if name == CLASS else _rooms(heading, tally)
    blocks = (
        facts(heading, tally),
        *nobody(heading, tally.pupils),
        *((overview(heading, tally, visits),) if name == SCHOOL and tally.screened.total else ()),
        *((first,) if tally.pupils else ()),
        *(_rooms_chart(heading, tally) if name == SCHOOL else ()),
        *_findings(name, heading, tally, visits.form, items, counted),
        *_remarks(name, heading, tally),
    )
    section = Section(
        heading.titles.get(name, title),
        (school_line(heading), term_line(heading, place)),
        blocks,
        heading.translate("Paper", "Home visits"),
    )
    numbers = [*_data(name, tally, visits.form, items, counted)]
    if name == SCHOOL:
        numbers += overview_data("school", tally, visits)
    return signed(heading, name, (section,), numbers, [origin])


def _children(heading: Heading, tally: Tally, visits: Visits) -> Table:
    """A row a child: when the home was visited, who told, how many photos were kept."""
    told = visits.form.by_id.get("informant")
    photos = [item.id for item in visits.form.items if item.kind == "photo"]
    rows = []
    for pupil in in_order(tally.pupils):
        record = visits.records.get(pupil.student.id)
        values: list[Value] = [pupil.number, ChildName(pupil.student)]
        if record is None:
            values += [heading.translate("Paper", "Not visited"), "", 0]
        else:
            said = str(record.answers.get("informant", ""))
            values += [
                be_date_short(record.date, heading.language),
                answer_words(heading, told, said) if told and said else "",
                sum(bool(record.answers.get(photo)) for photo in photos),
            ]
        rows.append(Row(tuple(values), tones=("", "", "" if record else "at_risk")))
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Visited on"),
        heading.translate("Paper", "Told by"),
        heading.translate("Paper", "Photos"),
    )
    columns = (
        Column("number", 0.7),
        Column("text", 4),
        Column("group", 2, divided=True),
        Column("text", 2),
        Column("count", 0.8),
    )
    return Table((tuple(map(Head, heads)),), columns, tuple(rows))


def _rooms(heading: Heading, tally: Tally) -> Table:
    """A row a class: all, visited, not visited, and incomes within the condition of the grant."""
    rows = [
        Row(_room(grade_name(label, heading.language), tally.of(members)))
        for label, members in by_class(tally.pupils).items()
    ]
    rows.append(Row(_room(heading.translate("Paper", "Total"), tally), total=True))
    number, part = heading.translate("Paper", "Number"), heading.translate("Paper", "Percent")
    above = (
        Head(heading.translate("Paper", "Class"), rows=2),
        Head(heading.translate("Paper", "All"), rows=2),
        Head(heading.translate("Paper", "Visited"), span=4, tone="normal"),
        Head(heading.translate("Paper", "Not visited"), rows=2),
        Head(heading.translate("Paper", "3,000 baht a head or less"), span=2, tone="at_risk"),
    )
    below = (
        heading.translate("Paper", "Boys"),
        heading.translate("Paper", "Girls"),
        heading.translate("Paper", "Total"),
        part,
        number,
        part,
    )
    columns = (
        Column("text", 3.4),
        Column(divided=True),
        Column(divided=True),
        Column(),
        Column("count", 1, "normal"),
        Column("percent", 1, "muted"),
        Column("count", 1.2, divided=True),
        Column("count", 1.3, "at_risk", divided=True),
        Column("percent", 1.3, "muted"),
    )
    title = heading.translate("Paper", "Visits by class")
    return Table((above, tuple(map(Head, below))), columns, tuple(rows), title)


def _rooms_chart(heading: Heading, tally: Tally) -> Iterator[Chart]:
    """The same as bars, of several classes."""
    rooms = {label: tally.of(members) for label, members in by_class(tally.pupils).items()}
    if len(rooms) < 2 or not tally.screened.total:
        return
    visited = tuple(each.screened.total for each in rooms.values())
    left = tuple(each.waiting.total for each in rooms.values())
    series = (
        Series(heading.translate("Paper", "Visited"), visited, "normal"),
        Series(heading.translate("Paper", "Not visited"), left, "muted"),
    )
    yield Chart(heading.translate("Paper", "Visits by class"), tuple(rooms), series)


def _room(name: str, tally: Tally) -> tuple[Value, ...]:
    seen, low = tally.screened, tally.bands(INCOME).get(LOW, NOBODY)
    visited = share(seen, tally.all)
    left = tally.waiting.total
    return (name, tally.all.total, *seen, seen.total, visited, left, low.total, share(low, seen))


def _findings(
    name: str, heading: Heading, tally: Tally, form: Form, items: Sequence[Item], counted: Counted
) -> Iterator[Table]:
    """A table for each section of the form; incomes stand with the household. The school's has the
    answers that nobody gave as well."""
    if not tally.screened.total:
        return
    incomes = form.scale(INCOME)
    household = form.item(incomes.item).section
    for section in form.sections:
        rows = [
            row
            for item in items
            if item.section == section.id
            for row in question_rows(heading, item, counted, tally.screened, brief=name == CLASS)
        ]
        if section.id == household:
            rows = [*_income(heading, tally, form, incomes), *rows]
        if rows:
            yield question_table(heading, section.text.of(heading.language), rows)


def _income(heading: Heading, tally: Tally, form: Form, scale: Scale) -> Iterator[Row]:
    found = tally.bands(INCOME)
    words = {band: form.band(band).text.of(heading.language) for band in scale.bands}
    if INCOMPLETE in found:
        words[INCOMPLETE] = no_answer(heading)
    for n, (band, said) in enumerate(words.items()):
        label = scale.text.of(heading.language) if n == 0 else ""
        yield answer_row(label, said, found.get(band, NOBODY), tally.screened)


def _remarks(name: str, heading: Heading, tally: Tally) -> Iterator[Note]:
    words = heading.translate("Paper", "No home has been visited in this term yet.")
    yield from none_yet(heading, words, tally.pupils, tally.screened.total)
    seen = tally.screened.total
    if not seen:
        return
    if seen < FEW:
        text = heading.translate(
            "Paper", "Only {n} homes were visited: read the percentages with their numbers."
        )
        yield Note(text.format(n=seen))
    yield Note(
        heading.translate(
            "Paper",
            "Findings are in percent of the children visited. Where several answers may be given, "
            "they do not add up to 100.",
        )
    )
    if name == CLASS:
        text = heading.translate(
            "Paper",
            "Answers that nobody gave are left out. Those that may mean danger are not on this "
            "paper: the guidance teacher has them.",
        )
        yield Note(text)


def _data(
    name: str, tally: Tally, form: Form, items: Sequence[Item], counted: Counted
) -> Iterator[Datum]:
    """Rows: the place (all, visited, not_visited), incomes, each question by its id; for the school
    the heads and incomes of each grade and class as well."""
    alone = name == CLASS and tally.pupils
    yield from visit_data(tally.pupils[0].classroom.label if alone else "school", tally)
    yield from income_data(INCOME, tally, form)
    for item in items:
        for answer, there in counted.of(item):
            yield from data(item.id, answer, there, tally.screened)
    if name == SCHOOL:
        for part, members in parts_of("school", tally.pupils).items():
            some = tally.of(members)
            yield from visit_data(part, some)
            yield from income_data(f"{INCOME}:{part}", some, form)
