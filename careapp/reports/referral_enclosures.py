"""What is printed behind a referral: the care log, what a form said, the family; a thing a page."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from careapp.domain.calendar import be_date_short
from careapp.domain.measures import usual_measures
from careapp.domain.plans import Life
from careapp.domain.records import Record, Score
from careapp.forms.definition import Form
from careapp.reports.heading import Heading
from careapp.reports.measurements import band_words
from careapp.reports.model import Block, Column, Fields, Head, Row, Table, Value
from careapp.reports.recorded import answer_words, columns, is_recorded, number_words
from careapp.reports.referral_letter import Enclosed


def care_log(heading: Heading, life: Life, until: date) -> Enclosed:
    """Paper 1: what was found and done about a child, time after time, `until` it was sent."""
    heads = (
        heading.translate("Paper", "Time"),
        heading.translate("Paper", "Date"),
        heading.translate("Paper", "What was found"),
        heading.translate("Paper", "What was done"),
    )
    columns_ = (
        Column("number", 0.7), Column("text", 1.6), Column("text", 4.4), Column("text", 4.4),
    )  # fmt: skip
    rows = tuple(Row((n, *row)) for n, row in enumerate(_log(heading, life, until), 1))
    table = Table((tuple(map(Head, heads)),), columns_, rows)
    goal = Fields(((heading.translate("Paper", "Goal"), life.plan.goal or "–"),), wide=True)
    return Enclosed(heading.translate("Paper", "Care log of a student (paper 1)"), (goal, table))


def _log(heading: Heading, life: Life, until: date) -> Iterator[tuple[Value, ...]]:
    plan, known, language = life.plan, usual_measures(), heading.language
    found = "\n".join(filter(None, (plan.signs.strip(), plan.story.strip())))
    measures = ", ".join(known.word(each, language) for each in known.in_order(plan.measures))
    later = [(each.day, 1, each.text, "") for each in life.notes]
    later += [(each.done_on, 0, "", each.what) for each in life.steps if each.done_on]
    yield be_date_short(plan.opened_on, language), found, measures
    for day, _, text, done in sorted(each for each in later if each[0] <= until):
        yield be_date_short(day, language), text, done


def record(heading: Heading, form: Form, filled: Record, scores: Sequence[Score]) -> Enclosed:
    """The results of a form, and of one that is a record what was written; no answer that may mean
    danger goes along."""
    day = be_date_short(filled.date, heading.language)
    title = f"{form.title.of(heading.language)}: {day}"
    return Enclosed(title, tuple(_said(heading, form, filled, scores)))


def _said(heading: Heading, form: Form, filled: Record, scores: Sequence[Score]) -> Iterator[Block]:
    if is_recorded(form):
        words = (
            (item.label(heading.language), answer_words(item, filled.answers.get(item.id),
                                                        heading.language))
            for item in columns(form, dangers=False)
        )  # fmt: skip
        if pairs := tuple((label, text) for label, text in words if text):
            yield Fields(pairs, wide=True)
    known = {each.scale: each for each in scores}
    rows = tuple(
        _score(heading, form, scale.text.of(heading.language), known[scale.id])
        for scale in form.scales
        if scale.id in known
    )
    if rows:
        heads = (
            heading.translate("Paper", "Dimension"), heading.translate("Paper", "Score"),
            heading.translate("Paper", "Group"),
        )  # fmt: skip
        shape = (Column("text", 4), Column("number", 1, divided=True), Column("group", 2))
        yield Table((tuple(map(Head, heads)),), shape, rows)


def _score(heading: Heading, form: Form, name: str, score: Score) -> Row:
    number = number_words(score.score) if score.score is not None else None
    group = band_words(heading, form, score.band) if score.band else ""
    tone = form.tone(score.band, score.scale) if score.band else ""
    return Row((name, number, group), tones=("", "", tone))


def family(heading: Heading, people: Mapping[str, tuple[str, str]]) -> Enclosed:
    """Who looks after the child, and how to reach them."""
    roles = {
        "guardian": heading.translate("Paper", "Guardian"),
        "father": heading.translate("Paper", "Father"),
        "mother": heading.translate("Paper", "Mother"),
    }
    pairs = tuple(
        (roles.get(role, role), f"{name}   {phone}".strip())
        for role, (name, phone) in people.items()
    )
    title = heading.translate("Paper", "Family: names and telephones")
    return Enclosed(title, (Fields(pairs, wide=True),) if pairs else ())
