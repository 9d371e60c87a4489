"""A workbook that comes in: a form of the school's own, or the wording of a built-in one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from careapp.errors import CareError
from careapp.exchange.problems import Problem
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.items import Choice, Item
from careapp.forms.loader import Library
from careapp.forms.own import OwnForm
from careapp.forms.text import Text
from careapp.forms.writing import edition_table, form_table
from careapp.i18n import language, translate
from careapp.services.desk import Desk
from careapp.store import forms

if TYPE_CHECKING:
    from careapp.exchange.xlsform import Reading

# What a workbook brings: a form the school does not have, a new version of one, one that it has,
# the words of a built-in form, or cut-offs for a form that is there.
Brings = Literal["new", "newer", "known", "wording", "cutoffs"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """A workbook as it would be taken in, with every problem; nothing is stored yet.

    `form` is the form in it; of wording and cut-offs, the form that they are for. `before` is the
    newest version that the school has, `editions` those that it does not have.
    """

    file: str
    brings: Brings
    form: Form
    problems: tuple[Problem, ...]
    own: OwnForm | None = None
    before: int | None = None
    words: Mapping[str, Text] | None = None
    languages: tuple[str, ...] = ()
    editions: tuple[Edition, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing forbids to take it in."""
        return not any(each.level == "error" for each in self.problems)


def look(desk: Desk, path: Path, *, wording: bool) -> Incoming:
    """What a workbook brings. One with the id of a built-in form brings its words; with `wording`
    so does one whose questions are named as those of one built-in form without words."""
    from careapp.exchange import xlsform  # loaded when the first file comes in

    reading = xlsform.read(path, desk.library.growth)
    base = _base(desk.library, reading, wording=wording)
    return _form(desk, reading) if base is None else _wording(reading, base)


def first_fault(incoming: Incoming) -> CareError:
    """The first problem that forbids to take it in, and how many more there are."""
    from careapp.exchange.xlsform import told

    errors = [each for each in incoming.problems if each.level == "error"]
    sentence = told(errors[0])
    if more := len(errors) - 1:
        sentence += " " + translate("Forms", "(and %n more)", more)
    return CareError(sentence)


def _base(library: Library, reading: Reading, *, wording: bool) -> Form | None:
    id_ = str(reading.values["id"])
    if library.built_in(id_):
        return library.plain(id_)
    if not wording:
        return None
    named = set(reading.rows)
    unworded = [
        form for form in map(library.plain, library.ids)
        if library.built_in(form.id) and not form.worded
    ]  # fmt: skip
    fitting = [form for form in unworded if named <= form.by_id.keys()]
    whole = [form for form in fitting if {e.id for e in form.items if e.text is None} <= named]
    fitting = whole or fitting
    if len(fitting) != 1:
        sentence = translate(
            "Forms", "The questions are named as those of no built-in form without words."
        )
        if fitting:
            sentence = translate(
                "Forms",
                "The questions could be those of {forms}: write the right id into form_id in the "
                "settings of the workbook.",
            ).format(forms=", ".join(each.id for each in fitting))
        raise CareError(sentence)
    return fitting[0]


def _form(desk: Desk, reading: Reading) -> Incoming:
    form = reading.form
    if not reading.sound:
        return Incoming(reading.name, "new", form, reading.problems)
    own = OwnForm(
        form.id, form.version, form_table(form), [edition_table(each) for each in reading.cutoffs],
        desk.actor.staff, desk.today.isoformat(),
    )  # fmt: skip
    known = {each.version: each for each in forms.own_forms(desk.db) if each.id == form.id}
    if not known:
        return Incoming(reading.name, "new", form, reading.problems, own)
    newest = max(known)
    same = known.get(form.version)
    if same and forms.text_of(same.form) == forms.text_of(own.form):
        return Incoming(reading.name, "known", form, reading.problems, own, newest)
    problems = [*reading.problems, *_changed_choices(desk, reading)]
    if form.version <= newest:
        problems.append(_stale(form, newest))
    return Incoming(reading.name, "newer", form, tuple(problems), own, newest)


def _stale(form: Form, newest: int) -> Problem:
    """A version that was used in the school never changes."""
    message = translate(
        "Forms",
        "The school has version {newest} of “{form}”, and a version never changes. Write a version "
        "of {next} or more.",
    ).format(newest=newest, form=form.id, next=newest + 1)
    return Problem(0, "version", "error", message, sheet="settings")


def _changed_choices(desk: Desk, reading: Reading) -> Iterator[Problem]:
    """The answers that were stored keep their meaning only if a choice keeps its own."""
    before = {item.id: item for item in _items(desk.library.plain(reading.form.id))}
    for item in _items(reading.form):
        words = _words(before[item.id]) if item.id in before else {}
        for choice in item.choices:
            known = words.get(str(choice.value))
            if known is not None and known != choice.text:
                message = translate(
                    "Forms", "The choice {value} meant “{before}” and now means “{now}”. Answers "
                    "stored as {value} are read in the new way: give it another name if it is "
                    "another answer.",
                ).format(value=choice.value, before=known.of(language()),
                         now=choice.text.of(language()))  # fmt: skip
                row = reading.rows.get(item.id, 0)
                yield Problem(row, item.id, "warning", message, sheet="survey")


def _items(form: Form) -> Iterator[Item]:
    for item in form.items:
        yield item
        yield from item.columns


def _words(item: Item) -> dict[str, Text]:
    return {str(choice.value): choice.text for choice in item.choices}


def _wording(reading: Reading, base: Form) -> Incoming:
    """Only words of items are taken; how they are answered and scored stays as it is."""
    problems, words = list(reading.problems), dict[str, Text]()
    for table in (each for part in reading.values["sections"] for each in part.get("items", ())):
        item, row = base.by_id.get(table["id"]), reading.rows.get(table["id"], 0)
        if item is None:
            message = translate("Forms", "“{form}” has no item of this name.").format(form=base.id)
            problems.append(Problem(row, "name", "error", message, sheet="survey"))
        elif "th" in table:
            text = Text(table["th"], table["en"], tuple(sorted(table.get("more", {}).items())))
            if text not in (item.text, Text(item.label("th"), item.label("en"))):
                words[item.id] = text
    if not words:
        message = translate("Forms", "There are no words in it that the form does not have.")
        problems.append(Problem(0, "label", "error", message, sheet="survey"))
    problems += _answers_kept(reading, base, words)
    incoming = Incoming(reading.name, "wording", base, tuple(problems))
    return replace(incoming, words=words, languages=reading.languages)


def _answers_kept(reading: Reading, base: Form, words: Mapping[str, Text]) -> list[Problem]:
    """Say it where the pack has other words for the answers."""
    if not reading.sound:
        return []
    for id_ in words:
        theirs = {choice.value: choice for choice in reading.form.item(id_).choices}
        if any(_other_words(choice, theirs) for choice in base.item(id_).choices):
            message = translate("Forms", "The words of the answers stay as careapp has them.")
            return [Problem(0, "label", "warning", message, sheet="choices")]
    return []


def _other_words(choice: Choice, theirs: Mapping[int | str, Choice]) -> bool:
    other = theirs.get(choice.value)
    return other is not None and other.text != choice.text
