"""The workbook of a district pack: a cover, sheets that people read, and one that machines read.

A machine goes by the names of `cover`, `data` and `seal` and by their first column or row; the
sheets in between are the tables of the report, and may be called and look as a school likes.
"""

from collections.abc import Callable
from io import BytesIO

from careapp.domain.calendar import be_date_words
from careapp.domain.submissions import SCHEMA, Cover, Pack
from careapp.i18n import in_language
from careapp.progress import Progress, silent
from careapp.reports.model import Report
from careapp.reports.submission_words import form_title
from careapp.reports.workbook import Names, fill, set_up
from careapp.reports.workbook_cells import Book, Look, Sheet, clean

COVER, DATA, SEAL = "cover", "data", "seal"
TIDY = ("report", "grade", "row", "column", "sex", "n", "percent")
_OFTEN = 500  # rows between two looks at whether to go on
_TITLE, _LABEL = Look(size=16, bold=True), Look(tone="muted", lined=True)
_KEY, _VALUE = Look("id", "muted", lined=True), Look("id", lined=True, wrap=True)
_HEAD, _WORD = Look(bold=True, filled=True), Look("id")
_NUMBER, _SHARE = Look("number", align="right"), Look("percent", align="right")


def made(report: Report, pack: Pack, progress: Progress = silent) -> bytes:
    """The workbook; its sheet `seal` is still empty. `progress` counts the sections."""
    book, names, total = Book(), Names({COVER, DATA, SEAL}), len(report.sections)
    _cover(book.sheet(COVER), pack.cover, report)
    done = 0

    def tick(more: int = 0) -> None:
        nonlocal done
        progress(done, total + 1)
        done += more

    for section in report.sections:
        fill(book.sheet(names.free(section.name or section.title)), [section], report, tick)
    _data(book.sheet(DATA), pack, report, tick)
    seal = book.sheet(SEAL)
    set_up(seal, (18, 70), report.footer, report)
    seal.add([(SEAL, _HEAD)])
    book.workbook.properties.title = clean(report.sections[0].title if total else report.name)
    book.workbook.properties.creator = "careapp"
    kept = BytesIO()
    book.save(kept)
    progress(total + 1, total + 1)
    return kept.getvalue()


def _cover(sheet: Sheet, cover: Cover, report: Report) -> None:
    """A row for each fact: its name for machines and for people, what it says, and where that
    is written otherwise by people, so too."""
    set_up(sheet, (24, 60, 34, 24), report.footer, report)
    sheet.add([("schema", _KEY), (report.sections[0].title, _TITLE), (SCHEMA, _KEY)], 30)
    words = cover_words(report.language)
    told = _told(cover, report.language)
    facts = {
        "code": cover.code, "school": cover.school, "area": cover.area, "term": cover.term,
        "version": cover.version, "made_on": cover.made_on.isoformat(),
        "count_day": cover.count_day.isoformat(), "program": cover.program,
        "masked": "yes" if cover.masked else "no", "changed": cover.changed,
    }  # fmt: skip
    for name, value in facts.items():
        line = [(name, _KEY), (words[name], _LABEL), (value or None, _VALUE)]
        sheet.add([*line, (told[name], _VALUE)] if name in told else line)
    for form, edition in cover.editions.items():
        label = words["edition"].format(form=form_title(form, report.language) or form)
        sheet.add([(f"edition:{form}", _KEY), (label, _LABEL), (edition, _VALUE)])


def _told(cover: Cover, language: str) -> dict[str, str]:
    """Days as people write them."""
    return {
        "made_on": be_date_words(cover.made_on, language),
        "count_day": be_date_words(cover.count_day, language),
    }


def cover_words(language: str) -> dict[str, str]:
    """What the facts of the cover are called."""
    return {
        "code": in_language(language, "Paper", "School code (SMIS)"),
        "school": in_language(language, "Paper", "School"),
        "area": in_language(language, "Paper", "Educational service area"),
        "term": in_language(language, "Paper", "Term"),
        "version": in_language(language, "Paper", "Version"),
        "made_on": in_language(language, "Paper", "Made on"),
        "count_day": in_language(language, "Paper", "Count day"),
        "program": in_language(language, "Paper", "Version of careapp"),
        "masked": in_language(language, "Paper", "Numbers from 1 to 4 masked"),
        "changed": in_language(language, "Paper", "What was changed"),
        "edition": in_language(language, "Paper", "Cut-offs used: {form}"),
    }


def _data(sheet: Sheet, pack: Pack, report: Report, tick: Callable[[], None]) -> None:
    """Every number, one a row; a masked one is an empty cell."""
    set_up(sheet, (20, 8, 26, 18, 9, 9, 9), report.footer, report)
    sheet.worksheet.freeze_panes, sheet.worksheet.print_title_rows = "A2", "1:1"
    sheet.add([(name, _HEAD) for name in TIDY])
    for n, each in enumerate(pack.counts):
        if n % _OFTEN == 0:
            tick()
        sheet.add(
            (
                (each.report, _WORD),
                (each.grade, _WORD) if each.grade else None,
                (each.row, _WORD),
                (each.column, _WORD),
                (each.sex, _WORD),
                None if each.n is None else (each.n, _NUMBER),
                None if each.percent is None else (each.percent, _SHARE),
            )
        )
    sheet.worksheet.auto_filter.ref = f"A1:G{sheet.last}"
