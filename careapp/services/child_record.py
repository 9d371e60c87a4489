"""One record of a child, to be read: what was answered, and what it came to."""

from collections.abc import Iterator
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.records import Answer, Record
from careapp.errors import CareError
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.i18n import language, translate
from careapp.reports.recorded import answer_words
from careapp.services.child_records import ChildRecords
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.timeline_records import form_words, score_words
from careapp.store import records, schools, timeline


@dataclass(frozen=True, slots=True)
class Answered:
    """A part of a form with what was answered in it: (name or number, answer)."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A record in words; `results`: name, words, tone. An instrument whose wording may not be
    shown goes by its numbers."""

    record: Record
    title: str
    author: str
    results: tuple[tuple[str, str, str], ...]
    parts: tuple[Answered, ...]


def of_record(desk: Desk, people: People, id_: str) -> Reading:
    """`NotAllowed` for a child that the account does not reach. Looking is logged."""
    desk.require(Action.SEE_RECORDS)
    record = records.record(desk.db, id_)
    if record is None:
        raise CareError(translate("Timeline", "This record is not here any more."))
    student = people.student(record.student)
    desk.looked("record", id_, student.id)
    known = ChildRecords(desk, student, (record,), timeline.scores(desk.db, student.id))
    form = known.form(record)
    names = schools.staff_names(desk.db)
    return Reading(
        record,
        form_words(record, form),
        names.get(record.author, ""),
        tuple(_results(known, record, form)) if form else (),
        tuple(answered(form, record)) if form else (),
    )


def _results(known: ChildRecords, record: Record, form: Form) -> Iterator[tuple[str, str, str]]:
    scores = known.scores(record)
    for scale in form.scales:
        score = scores.get(scale.id)
        if score and (score.band or score.score is not None):
            tone = form.tone(score.band, scale.id) if score.band else ""
            yield scale.text.of(language()), score_words(form, score), tone


def answered(form: Form, record: Record) -> Iterator[Answered]:
    """Section by section, what has an answer."""
    for section in form.sections:
        lines = tuple(
            (item.label(language()), words)
            for item in form.items_of(section.id)
            if (words := told(item, record.answers.get(item.id)))
        )
        if lines:
            yield Answered(section.text.of(language()), lines)


def told(item: Item, answer: Answer | None) -> str:
    """An answer in words; a photo is said to be there, rows are told one after the other."""
    if answer is None or item.kind == "note" or (item.kind == "tick" and not answer):
        return ""
    if item.kind == "photo":
        return translate("Timeline", "a photo") if answer else ""
    if isinstance(answer, list):
        rows = (
            ", ".join(
                f"{column.label(language())} {words}"
                for column in item.columns
                if (words := answer_words(column, row.get(column.id), language()))
            )
            for row in answer
        )
        return " · ".join(row for row in rows if row)
    return answer_words(item, answer, language())
