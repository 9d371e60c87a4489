"""Cut-offs that come in by a workbook, for a form that is there already."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.errors import CareError
from careapp.exchange.problems import Problem
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.own import OwnEdition
from careapp.forms.writing import edition_table
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.form_imports import Brings, Incoming
from careapp.store import editions
from careapp.store.journal import Entry

if TYPE_CHECKING:
    from careapp.exchange.xlsform_sheets import Book


def look(desk: Desk, path: Path) -> Incoming:
    """The editions in a workbook that the school does not have yet, with every problem."""
    from careapp.exchange import xlsform_editions, xlsform_sheets  # loaded when a file comes in

    book = xlsform_sheets.read(path)
    id_ = xlsform_editions.named_form(book)
    if not id_:
        raise CareError(
            translate(
                "Forms",
                "The workbook does not say which form its cut-offs are for: write the form's id "
                "into form_id in the sheet settings.",
            )
        )
    return _look(desk, book, desk.library.plain(id_))


def brought(desk: Desk, path: Path, form: Form | None = None) -> Incoming | None:
    """The same of a workbook that may be anything: None unless it has other cut-offs than those
    there are for `form`; else for a form that came with the program, or it has cut-offs alone."""
    from careapp.exchange import xlsform_editions, xlsform_sheets

    book = xlsform_sheets.read(path)
    if form is None:
        id_ = xlsform_editions.named_form(book)
        alone = not xlsform_editions.has_questions(book)
        if id_ in desk.library.ids and (alone or desk.library.built_in(id_)):
            form = desk.library.plain(id_)
    if form is None or not xlsform_editions.has_cutoffs(book):
        return None
    found = _look(desk, book, form)
    return found if found.brings == "cutoffs" else None


def entries(desk: Desk, incoming: Incoming) -> Iterator[Entry]:
    """What was looked at, to be written."""
    who, day = desk.actor.staff, desk.today.isoformat()
    for each in incoming.editions:
        yield editions.save_edition(
            OwnEdition(incoming.form.id, each.id, edition_table(each), who, day)
        )


def _look(desk: Desk, book: Book, form: Form) -> Incoming:
    from careapp.exchange import xlsform_editions

    read = xlsform_editions.read(book, form, desk.library.growth)
    known = {each.id: each for each in desk.library.editions(form.id)}
    changed = [each for each in read.editions if _is_other(each, known.get(each.id))]
    problems = (*read.problems, *(_stale(each, read.rows[each.id]) for each in changed))
    new = tuple(each for each in read.editions if each.id not in known)
    brings: Brings = "cutoffs" if new or problems else "known"
    return Incoming(book.name, brings, form, problems, editions=new)


def _is_other(edition: Edition, known: Edition | None) -> bool:
    return known is not None and edition_table(edition) != edition_table(known)


def _stale(edition: Edition, row: int) -> Problem:
    """An edition that results may be stamped with never changes."""
    message = translate(
        "Forms",
        "There is an edition “{id}” already, it says something else, and an edition never changes. "
        "Give this one another id.",
    )
    return Problem(row, "id", "error", message.format(id=edition.id), sheet="careapp_editions")
