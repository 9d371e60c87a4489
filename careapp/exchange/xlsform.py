"""Forms as XLSForm workbooks, in: what a workbook holds, and all that is wrong with it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from careapp.exchange import (
    xlsform_cells,
    xlsform_choices,
    xlsform_scoring,
    xlsform_sheets,
    xlsform_survey,
)
from careapp.exchange.problems import Problem
from careapp.exchange.xlsform_places import Places
from careapp.exchange.xlsform_sheets import DEFAULT, Book, Line, code_of
from careapp.exchange.xlsform_types import CHOICES, SETTINGS, SURVEY, left_out
from careapp.exchange.xlsform_words import Notes, Words, spread, words
from careapp.forms import own
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.growth import GrowthTable
from careapp.forms.item_proof import unknown_item
from careapp.i18n import in_language, translate

_ALWAYS_NUMBER = re.compile(r"[1-9]\d{0,17}")
_OUTSIDE = re.compile(r"[^A-Za-z0-9_.-]+")
_REFERENCE = re.compile(r"\$\{\s*([^{}\s](?:[^{}]*[^{}\s])?)\s*\}")
_WITH_ANSWERS = ("label", "hint", "constraint_message")
_EDITION = "own"  # of a form that says nothing of editions
_STANDARD = {"survey": SURVEY, "choices": CHOICES, "settings": SETTINGS}  # and what is read of each
_SHEETS = (*_STANDARD, *xlsform_cells.ALL)

Tables = Callable[[str], GrowthTable]
Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """A workbook as read. `values` and `editions` are what the form's files would hold; `form` and
    `cutoffs` what they come to, only without problems of level `error`. `rows` tells where an item
    stands in the survey, `languages` in what its words are."""

    name: str
    values: Table
    editions: Sequence[Table]
    form: Form
    cutoffs: tuple[Edition, ...]
    problems: tuple[Problem, ...]
    rows: Mapping[str, int]
    languages: tuple[str, ...]

    @property
    def sound(self) -> bool:
        return not any(each.level == "error" for each in self.problems)


def read(path: Path, tables: Tables) -> Reading:
    """`tables` gives a growth table by its name. CareError for a file that is no workbook."""
    book, notes = xlsform_sheets.read(path), Notes()
    places = Places()
    values, editions = _tables(book, notes, places)
    found = own.read(values, editions, tables)
    told = {(each.sheet, each.row) for each in notes.problems if each.level == "error"}
    known = {unknown_item(name) for name in places.survey.refused}
    for fault in found.faults if places.survey.sections else ():
        problem = places.problem(fault)
        # What follows from something said already is not said.
        if (problem.sheet, problem.row) not in told and fault.message not in known:
            notes.problems.append(problem)
    order = {name: at for at, name in enumerate(_SHEETS)}
    ordered = sorted(notes.problems, key=lambda p: (order.get(p.sheet, len(order)), p.row))
    languages = (code_of(each) or each for each in book.sheet("survey").languages("label"))
    return Reading(
        path.name, values, editions, found.form, found.editions, tuple(dict.fromkeys(ordered)),
        places.survey.rows, tuple(dict.fromkeys(languages)),
    )  # fmt: skip


def told(problem: Problem) -> str:
    """A problem in one line, with its place."""
    place = ", ".join(
        filter(None, (
            problem.sheet,
            translate("XLSForm", "row {row}").format(row=problem.row) if problem.row else "",
            problem.column,
        ))
    )  # fmt: skip
    return f"{place}: {problem.message}" if place else problem.message


def _tables(book: Book, notes: Notes, places: Places) -> tuple[Table, list[Table]]:
    """The tables of the form and its editions; what is wrong goes to `notes`."""
    _tell_doubled(book, notes)
    settings = _settings(book, notes)
    places.settings = settings.row
    top = xlsform_scoring.form_keys(book, notes)
    title = _title(settings, book, top.get("title"), notes)
    ours = xlsform_scoring.own_of(book, notes)
    lists = places.lists = xlsform_choices.read(book, notes)
    xlsform_scoring.take_points(book, lists, notes)
    places.survey = xlsform_survey.read(book, lists, ours, title, notes)
    if not places.survey.sections and notes.sound:
        message = translate("XLSForm", "There is no sheet “survey” with questions in it.")
        notes.error("survey", 0, "", message)
    xlsform_choices.tell_unused(lists, notes)
    xlsform_scoring.tell_strangers(book, places.survey.rows, notes)
    _tell_unknown_references(book, places.survey, notes)
    form_id = settings.get("form_id") or settings.get("id_string") or _slug(book.name)
    values: Table = {
        "id": form_id,
        "version": _version(settings, notes),
        "edition": _EDITION,
        "informants": ["teacher"],
        "verified": False,
        **_imported(book.name),
        **top,
        "title": title,
        "choices": {name: choices for name, choices in lists.by_name.items() if name in lists.used},
        "sections": places.survey.sections,
    }
    if found := xlsform_scoring.bands(book, notes, places.bands):
        values["bands"] = found
    if scales := xlsform_scoring.scales(book, notes, places.scales):
        values["scales"] = scales
    editions = xlsform_scoring.editions(book, form_id, notes, places.editions)
    return values, editions or [_plain_edition(values)]


def _tell_doubled(book: Book, notes: Notes) -> None:
    """Of two columns with one heading nobody knows which holds."""
    for name, keys in _STANDARD.items():
        for heading in book.sheet(name).doubled(keys):
            message = translate("XLSForm", "Two columns have this heading. Take one of them out.")
            notes.error(name, 0, heading, message)


def _settings(book: Book, notes: Notes) -> Line:
    """The one row of the settings."""
    sheet = book.sheet("settings")
    line = sheet.lines[0] if sheet.lines else Line(0, {}, {})
    for head in line.cells:
        if head.key not in SETTINGS:
            notes.warning("settings", line.row, head.text, left_out("settings", head.key))
    for further in sheet.lines[1:]:
        message = translate("XLSForm", "Settings have one row; this one is left out.")
        notes.warning("settings", further.row, "", message)
    return line


def _title(settings: Line, book: Book, own: Words | None, notes: Notes) -> Words:
    """Ours counts, which is in each language; that the other was changed alone is told."""
    found = words(settings, "form_title") or words(settings, "title")
    if own and found and found.get("th") not in own.values():
        message = translate(
            "XLSForm", "The title “{title}” of the sheet “{sheet}” counts. Change it there."
        )
        message = message.format(title=own.get("th", ""), sheet=xlsform_cells.FORM)
        notes.warning("settings", settings.row, "form_title", message)
    return own or found or spread({DEFAULT: Path(book.name).stem}) or {}


def _slug(name: str) -> str:
    """An id from the name of the file, as the standard's converter makes one."""
    found = _OUTSIDE.sub("-", Path(name).stem).strip("-._")
    return found if found[:1].isalpha() else f"form-{found}".rstrip("-")


def _version(settings: Line, notes: Notes) -> int:
    text = settings.get("version")
    digits = re.sub(r"\D", "", text)
    if _ALWAYS_NUMBER.fullmatch(text):
        return int(text)
    if not text:
        return 1
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}([T ].*)?", text):
        return int(digits[:8])
    message = translate("XLSForm", "The version “{text}” is not a whole number: 1 is taken.")
    notes.warning("settings", settings.row, "version", message.format(text=text))
    return 1


def _imported(name: str) -> Table:
    """What a form has to say of itself, for one that does not."""
    codes = ("th", "en")
    licence = {code: in_language(code, "XLSForm", "Not said in the file") for code in codes}
    source = {code: in_language(code, "XLSForm", "Imported from {file}").format(file=name)
              for code in codes}  # fmt: skip
    return {"licence": licence, "source": source}


def _plain_edition(values: Table) -> Table:
    title = {code: in_language(code, "XLSForm", "The form's own") for code in ("th", "en")}
    return {"form": values["id"], "id": values["edition"], "title": title,
            "source": values["source"], "verified": bool(values["verified"])}  # fmt: skip


def _tell_unknown_references(book: Book, survey: xlsform_survey.Survey, notes: Notes) -> None:
    """Words may show an answer, `${name}`: of a question there is."""
    for sheet, line in ((s, line) for s in ("survey", "choices") for line in book.sheet(s).lines):
        for head, text in line.cells.items():
            named = _REFERENCE.findall(text) if head.key in _WITH_ANSWERS else []
            for name in named:
                if name not in survey.rows:
                    message = translate(
                        "XLSForm", "There is no question “{name}” to be shown here."
                    )
                    notes.error(sheet, line.row, head.text, message.format(name=name))
                elif sheet == "choices":
                    message = translate(
                        "XLSForm", "Choices do not show answers: ${{{name}}} stays as it is."
                    )
                    notes.warning(sheet, line.row, head.text, message.format(name=name))
