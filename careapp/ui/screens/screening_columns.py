"""What the whole-class grid shows of a form: its columns, its rows, and what a row comes to."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from careapp.domain.people import Student
from careapp.domain.records import Answer, Informant, Score
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition
from careapp.forms.items import Item
from careapp.forms.logic import complete, holes, is_relevant, refusal, scope
from careapp.forms.scoring import suggest
from careapp.i18n import language, translate
from careapp.services.class_sheets import Line, Sheet, scores_of
from careapp.ui import labels
from careapp.ui.figure_words import limit_words, source_words, told
from careapp.ui.grid_items import GridChoice, GridItem, GridNote, GridRow, grid_items
from careapp.ui.grid_lines import Answers, Gate, Refuse
from careapp.ui.screens import screening_growth
from careapp.ui.screens.screening_next import brief_name

TEN = "x"  # the key for the one answer that has two digits


def form_name(form: Form) -> str:
    """`SDQ ฉบับครู`, `คัดกรอง 11 ด้าน`; a form we have no short name for goes by its title."""
    names = {
        "screening-11": translate("Screenings", "11-dimension screening"),
        "sdq-teacher": translate("Screenings", "SDQ, teacher"),
        "sdq-parent": translate("Screenings", "SDQ, parent"),
        "sdq-self": translate("Screenings", "SDQ, student"),
    }
    return names.get(form.id) or form.title.of(language())


def choice_name(form: Form, who: Informant) -> str:
    """The same, and who answers where that may be one or another."""
    name = form_name(form)
    return f"{name} ({labels.informant(who)})" if len(form.informants) > 1 else name


def score_items(form: Form) -> list[Item]:
    """The items in which a scale's own score can be typed; none for most forms."""
    typed = {scale.item for scale in form.scales if scale.kind == "sum" and scale.item}
    return [item for item in form.items if item.id in typed]


def columns(form: Form, *, scores: bool = False) -> list[GridItem]:
    """A column for each item with a few fixed answers.

    With `scores` the scales' own scores stand in place of the items they are made of.
    """
    every = grid_items(form, language())
    if not scores:
        return every
    typed = score_items(form)
    parts = {id_ for scale in form.scales if scale.item for id_ in scale.items}
    rest = [each for each in every if each.id not in parts]
    return [_score_column(form, item) for item in typed] + rest


def _score_column(form: Form, item: Item) -> GridItem:
    low, high = int(item.low or 0), int(item.high or 10)
    title = item.label(language())
    choices = [_number(n, low, high) for n in range(low, high + 1)]
    return GridItem(item.id, short(title), title, tuple(choices), required=True)


def _number(n: int, low: int, high: int) -> GridChoice:
    """Darker the higher; 0 to 9 are their own keys."""
    third = (n - low) * 3 // max(high - low + 1, 1)
    key, word = (str(n), "") if n < 10 else (TEN, str(n))
    return GridChoice(key, n, str(n), word, shade=third)


def short(label: str) -> str:
    """A scale's name under a heading that says it is one: `อารมณ์`."""
    return label.removeprefix("ด้าน").partition(" (")[0]


def gate(form: Form) -> Gate:
    """Whether a column is asked: by the form's own rules, and not where its scale is typed.

    A score typed directly closes the items of its scale as long as none of them is answered; an
    answered item closes the score.
    """
    of_item = {
        id_: scale
        for scale in form.scales
        if scale.kind == "sum" and scale.item
        for id_ in (*scale.items, scale.item)
    }

    def is_open(item: str, answers: Answers) -> bool:
        if item in answers or not (scale := of_item.get(item)):
            return item in answers or is_relevant(form, form.item(item), answers)
        by_items = any(id_ in answers for id_ in scale.items)
        return not by_items if item == scale.item else by_items or scale.item not in answers

    return is_open


def refuse(form: Form) -> Refuse:
    """Why a number may not stand beside the other answers, by the form's own rule."""

    def why(item: str, value: Answer, answers: Answers) -> str:
        now = {**answers, item: value}
        return refusal(form.item(item), value, scope(form, complete(form, now)))

    return why


def head_scale(form: Form) -> Scale | None:
    """The scale that says the most in one word: the total, the overall group, or the only one."""
    heads = [scale for scale in form.scales if scale.kind in ("total", "worst")]
    if not heads and len(form.scales) == 1:
        return form.scales[0]
    return heads[-1] if heads else None


def has_numbers(form: Form) -> bool:
    """Whether its scales are numbers, or groups alone."""
    return any(scale.kind in ("sum", "growth", "standard") for scale in form.scales)


def types_numbers(form: Form) -> bool:
    """Whether a column of the grid takes numbers instead of a few keys."""
    return any(each.is_number for each in grid_items(form, language()))


def fits_grid(form: Form) -> bool:
    """Whether the grid can take everything that a form needs."""
    there = {each.id for each in grid_items(form, language())}
    return bool(there) and all(item.id in there for item in form.items if item.required)


def note_headings(form: Form, edition: Edition | None = None, *, compact: bool) -> tuple[str, ...]:
    """What stands above the notes after the answers; `compact`: score and group in one."""
    head = head_scale(form)
    if head is None:
        return screening_growth.headings(form, edition, compact=compact) if edition else ()
    last = (translate("Screenings", "Next form"),) if form.follow_ups else ()
    group = translate("Screenings", "Group")
    if head.kind not in ("total", "sum"):
        return group, *last
    number = short(head.text.of(language()))
    if head.kind == "total":
        number = translate("Screenings", "Problems")
    return (number, *last) if compact else (number, group, *last)


class Scoring:
    """Scores rows in the window's thread; `finished` rows are scored with their holes."""

    def __init__(self, sheet: Sheet, *, compact: bool = False) -> None:
        self._sheet, self._form, self._edition = sheet, sheet.form, sheet.edition
        self.headings = note_headings(sheet.form, sheet.edition, compact=compact)
        self._grown = screening_growth.grown(sheet.form, sheet.edition, compact=compact)
        self._compact, self._notes = compact, len(self.headings)
        self._lines = {line.record.id: line for line in sheet.lines}
        self._head = head_scale(sheet.form)
        self.finished = {id_ for id_, line in self._lines.items() if line.record.status == "final"}

    def student(self, row: str) -> Student:
        return self._lines[row].pupil.student

    def scores(self, row: str, answers: Answers) -> tuple[Score, ...]:
        """Every scale of a row."""
        line = self._lines[row]
        now = replace(line.record, answers=answers)
        return scores_of(self._form, self._edition, now, line.pupil.student)

    def next_form(self, row: str, answers: Answers) -> Form | None:
        """The form that a complete row asks for and that is still to be filled in."""
        if not self._sheet.next_forms or not self.complete(row, answers):
            return None
        line = self._lines[row]
        scores, day = self.scores(row, answers), line.record.date
        return next(iter(self._sheet.asks_for(line.pupil.student.id, scores, day)), None)

    def notes(self, row: str, answers: Answers) -> Sequence[GridNote]:
        """The score and the group, once nothing is missing or the teacher has finished anyway; then
        the form that comes next."""
        found = self._result(row, answers)
        if not found or not self._form.follow_ups:
            return found
        form = self.next_form(row, answers)
        last = GridNote("–") if form is None else GridNote(brief_name(form), "")
        return *found, *[GridNote("")] * (self._notes - 1 - len(found)), last

    @property
    def widest(self) -> list[list[GridNote]]:
        """Of each note the longest that may come, where that is known beforehand."""
        if not self._grown or self._head is not None:
            return []
        return screening_growth.widest(self._form, self._grown, compact=self._compact)

    @property
    def abouts(self) -> list[str]:
        """Of each note what it is by: the limits of its bands, and their source."""
        by = self._form, self._edition
        if self._head is not None:
            shown: list[Scale | None] = [self._head] * self._notes
        else:
            shown = [None, *self._grown] if self._grown else []
        return [told(limit_words(*by, each), source_words(by[1])) if each else "" for each in shown]

    def _result(self, row: str, answers: Answers) -> Sequence[GridNote]:
        head = self._head
        if head is None and self._grown:
            scores = self.scores(row, answers)
            return screening_growth.notes(
                self._form, self._grown, answers, scores, compact=self._compact
            )
        if head is None or (row not in self.finished and holes(self._form, answers)):
            return ()
        found = next(each for each in self.scores(row, answers) if each.scale == head.id)
        if not found.band:
            return (GridNote("–"),)
        band = self._form.band(found.band)
        word = band.text.of(language())
        if found.score is None:
            return (GridNote(word, band.tone),)
        if self._compact:
            return (GridNote(labels.number(found.score), band.tone, strong=True),)
        return GridNote(labels.number(found.score), strong=True), GridNote(word, band.tone)

    def complete(self, row: str, answers: Answers) -> bool:
        """Whether nothing is missing, or the teacher has finished without it."""
        return bool(answers) and (row in self.finished or not holes(self._form, answers))

    def __contains__(self, row: str) -> bool:
        return row in self._lines

    def note_finished(self, row: str, *, finished: bool) -> None:
        """A row was finished, holes or not, or is open again."""
        (self.finished.add if finished else self.finished.discard)(row)


WithTyped = Callable[[str, Mapping[str, Answer]], Mapping[str, Answer]]


def rows(sheet: Sheet, fed: Mapping[str, Mapping[str, str]], typed: WithTyped) -> list[GridRow]:
    """The class as the grid shows it; levels that ticks or other forms suggest are hints.

    `typed` gives a record's stored answers with those that are not on the disk yet.
    """
    return [
        _row(sheet.form, line, typed(line.record.id, line.record.answers),
             fed.get(line.pupil.student.id, {}))
        for line in sheet.lines
    ]  # fmt: skip


def _row(form: Form, line: Line, answers: Mapping[str, Answer], fed: Mapping[str, str]) -> GridRow:
    said = {**fed, **suggest(form, answers)}
    items = {scale.id: scale.item for scale in form.scales if scale.kind == "level"}
    hints: dict[str, Answer] = {items[scale]: band for scale, band in said.items()}
    hints |= screening_growth.ages(form, line.record, line.pupil.student)
    number = str(line.pupil.number or "")
    name = labels.short_name(line.pupil.student)
    return GridRow(line.record.id, number, name, answers, hints)


def number_keys(form: Form) -> str:
    """The keys that answer its numbered items: `0 1 2`."""
    first = next((item for item in form.items if item.number is not None and item.choices), None)
    return " ".join(str(choice.value) for choice in first.choices) if first else ""


def missing_words(form: Form, missing: Collection[str]) -> str:
    """`ข้อ 7, ข้อ 12`; a dimension goes by its name."""
    words = []
    for id_ in missing:
        item = form.item(id_)
        named = item.kind == "band" or (item.text is None and item.number is None)
        section = form.section(item.section).text.of(language())
        words.append(section if named else labels.item_name(form, item, language()))
    return ", ".join(words)
