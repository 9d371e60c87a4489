"""Which edition of cut-offs a form is scored by in which term, and what it says of a record."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from careapp.domain.people import Student
from careapp.domain.records import Record, Score
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.loader import Library
from careapp.services.class_sheets import scores_of
from careapp.services.desk import Desk
from careapp.store import people, records
from careapp.store.journal import Entry

SETTING = "edition:"  # and the form's id


@dataclass(frozen=True, slots=True)
class Use:
    """From a term on ("" for all there ever were) a form is scored by this edition."""

    since: str
    edition: str


def edition_in_use(
    desk: Desk, form_id: str, named: str | None = None, *, term: str | None = None
) -> Edition:
    """The edition that was named, else the school's choice for the form in a term (by id; default:
    for what is filled in from now on), else the form's own."""
    if named:
        return desk.library.edition(form_id, named)
    found = [
        each.edition
        for each in uses_in(desk.setting(SETTING + form_id))
        if term is None or each.since <= term
    ]
    known = {each.id for each in desk.library.editions(form_id)}
    return desk.library.edition(form_id, found[-1] if found and found[-1] in known else None)


def scores_by(
    library: Library, form: Form, edition: Edition, record: Record, student: Student
) -> tuple[Score, ...]:
    """By the version of the form that the record was filled in with."""
    if record.version != form.version:
        form = library.form(form.id, record.version)
        known = {each.id: each for each in library.editions(form.id, record.version)}
        edition = known.get(edition.id) or known[form.edition]
    return scores_of(form, edition, record, student)


def results_of(
    desk: Desk, form: Form, edition: Edition, found: Iterable[Record]
) -> Iterator[Entry]:
    """The results of records by an edition, to be written."""
    for each in found:
        student = people.student(desk.db, each.student)
        if student:
            scores = scores_by(desk.library, form, edition, each, student)
            yield records.save_results(each, edition.id, scores)


def uses_in(stored: Any) -> tuple[Use, ...]:
    """What a setting says, oldest terms first; none: the form's own default."""
    if isinstance(stored, str):  # as it was kept before terms could differ
        return (Use("", stored),)
    return tuple(Use(*each) for each in stored or ())
