"""The words of an XLSForm in its languages, and what is wrong with it, gathered on the way."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from careapp.domain import thai
from careapp.exchange.problems import Problem
from careapp.exchange.xlsform_sheets import DEFAULT, Line, Sheet, code_of
from careapp.i18n import translate

Words = dict[str, Any]  # as in a form's file: `th`, `en` and, for further languages, `more`
_SHOWN = ("th", "en")
_NAMED = re.compile(r"\$\{\s*([\w.\-]+)\s*\}")


@dataclass(slots=True)
class Notes:
    """What is wrong or left out, each with its sheet and row."""

    problems: list[Problem] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether nothing forbids to take the form in so far."""
        return not any(each.level == "error" for each in self.problems)

    def error(self, sheet: str, row: int, column: str, message: str) -> None:
        self.problems.append(Problem(row, column, "error", message, sheet=sheet))

    def warning(self, sheet: str, row: int, column: str, message: str) -> None:
        self.problems.append(Problem(row, column, "warning", message, sheet=sheet))


def words(line: Line, column: str) -> Words | None:
    """The words of a row; a language of careapp that it lacks has those of another one."""
    return spread(line.words(column))


def spread(found: dict[str, str]) -> Words | None:
    """By language → `th`, `en` and `more`; None for no words."""
    tidied = {language: tidy(text) for language, text in found.items() if tidy(text)}
    if not tidied:
        return None
    by_code: dict[str, str] = {}
    rest: dict[str, str] = {}
    for language, text in tidied.items():
        code = code_of(language)
        if code and code not in by_code:
            by_code[code] = text
        else:
            rest[language] = text
    stand_in = (rest.get(DEFAULT), *by_code.values(), *rest.values())
    made: Words = {code: by_code.get(code) or next(filter(None, stand_in)) for code in _SHOWN}
    if rest.get(DEFAULT) in made.values():
        del rest[DEFAULT]
    if rest:
        made["more"] = rest
    return made


def tidy(text: str) -> str:
    """Each line as it is stored, `${ a }` as `${a}`; blank ones only between others."""
    text = _NAMED.sub(r"${\1}", text)
    return "\n".join(map(thai.clean, text.strip().split("\n")))


def tell_of_languages(sheet: Sheet, columns: Iterable[str], notes: Notes) -> None:
    """Name the rows, or the whole column, that have no words in Thai."""
    for column in columns:
        languages = sheet.languages(column)
        thai_ones = [each for each in languages if code_of(each) == "th"]
        if languages and not thai_ones and languages != (DEFAULT,):
            message = translate(
                "XLSForm", "There are no Thai words in this column; those in {language} stand in."
            )
            notes.warning(sheet.name, 0, column, message.format(language=languages[0]))
        for line in sheet.lines if thai_ones else ():
            found = line.words(column)
            if found and not any(each in found for each in thai_ones):
                message = translate(
                    "XLSForm", "There are no Thai words here; those in {language} stand in."
                )
                notes.warning(
                    sheet.name, line.row, column, message.format(language=next(iter(found)))
                )
