"""Questions with their answers and how many children gave them, as tables of a paper."""

from collections.abc import Iterator, Sequence

from careapp.forms.items import Item
from careapp.reports.answer_counts import NO_ANSWER, Counted
from careapp.reports.heading import Heading
from careapp.reports.model import Column, Head, Row, Table
from careapp.reports.tallies import Count, share

_TICK = "✓"


def question_table(heading: Heading, title: str, rows: Sequence[Row]) -> Table:
    """What was answered to some questions, by boys and girls."""
    heads = (
        heading.translate("Paper", "Question"),
        heading.translate("Paper", "Answer"),
        heading.translate("Paper", "Boys"),
        heading.translate("Paper", "Girls"),
        heading.translate("Paper", "Total"),
        heading.translate("Paper", "Percent"),
    )
    columns = (
        Column("text", 4),
        Column("text", 4),
        Column(divided=True),
        Column(),
        Column(),
        Column("percent", 1, "muted"),
    )
    return Table((tuple(map(Head, heads)),), columns, tuple(rows), title)


def question_rows(
    heading: Heading, item: Item, counted: Counted, whole: Count, *, brief: bool = False
) -> Iterator[Row]:
    """A row for each answer to a question; percent of `whole`. A `brief` table has only those that
    somebody gave."""
    label, found = item.label(heading.language), list(counted.of(item))
    if found[-1] == (NO_ANSWER, whole):
        found = found[-1:]  # nobody answered: no use in saying so of each answer
    if brief:
        found = [(answer, there) for answer, there in found if there.total]
    for n, (answer, there) in enumerate(found):
        words = answer_words(heading, item, answer)
        yield answer_row(label if n == 0 else "", words, there, whole)


def answer_row(label: str, answer: str, there: Count, whole: Count) -> Row:
    """Without a `label` it goes on with the question above."""
    return Row((label, answer, *there, there.total, share(there, whole)), joined=not label)


def answer_words(heading: Heading, item: Item, answer: str) -> str:
    """An answer as the form has it."""
    if answer == NO_ANSWER:
        return no_answer(heading)
    if not item.choices:
        return _TICK
    chosen = (each.text for each in item.choices if str(each.value) == answer)
    return next((text.of(heading.language) for text in chosen), answer)


def no_answer(heading: Heading) -> str:
    """In the paper's language."""
    return heading.translate("Paper", "No answer")
