"""The editions of cut-offs in a workbook, held against a form that is there already.

Only the sheets `careapp_editions` and `careapp_cutoffs` are looked at: the workbook may be a whole
form, as it is written out, or have these two and the settings alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from careapp.exchange import xlsform_scoring
from careapp.exchange.problems import Problem
from careapp.exchange.xlsform_cells import EDITIONS
from careapp.exchange.xlsform_places import Places
from careapp.exchange.xlsform_sheets import Book
from careapp.exchange.xlsform_words import Notes
from careapp.forms import own
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.edition_parsing import Tables
from careapp.forms.faults import STEP
from careapp.i18n import translate


@dataclass(frozen=True, slots=True)
class Cutoffs:
    """`editions` are those without a fault; `rows` tells where each stands."""

    editions: tuple[Edition, ...]
    problems: tuple[Problem, ...]
    rows: Mapping[str, int]


def named_form(book: Book) -> str:
    """The id of the form that a workbook is about, as its settings say; "" where they do not."""
    lines = book.sheet("settings").lines
    return (lines[0].get("form_id") or lines[0].get("id_string")) if lines else ""


def has_cutoffs(book: Book) -> bool:
    return EDITIONS in book


def has_questions(book: Book) -> bool:
    return bool(book.sheet("survey").lines)


def read(book: Book, form: Form, tables: Tables) -> Cutoffs:
    """`tables` gives a growth table by its name."""
    notes, places, sound = Notes(), Places(), []
    for values in xlsform_scoring.editions(book, form.id, notes, places.editions):
        edition, faults = own.read_edition(values, form, tables)
        told = (replace(each, place=f"{edition.id}{STEP}{each.place}") for each in faults)
        notes.problems += map(places.problem, told)
        if not faults:
            sound.append(edition)
    if not places.editions:
        message = translate("XLSForm", "There is no edition of cut-offs in this sheet.")
        notes.error(EDITIONS, 0, "", message)
    return Cutoffs(tuple(sound), tuple(dict.fromkeys(notes.problems)), places.editions)
