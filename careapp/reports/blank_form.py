"""A form as empty paper: its sections and items with boxes to tick and lines to write on."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from careapp.domain.people import Pupil
from careapp.errors import CareError
from careapp.forms.asking import for_staff
from careapp.forms.definition import Form
from careapp.forms.definition import Section as FormSection
from careapp.forms.items import Item
from careapp.i18n import in_language, translate
from careapp.reports.heading import (
    Heading,
    Origin,
    footer,
    grade_name,
    school_line,
    term_line,
)
from careapp.reports.model import (
    Asked,
    Blanks,
    Block,
    Column,
    Head,
    Note,
    Questions,
    Report,
    Row,
    Section,
    Table,
    Ticks,
)

BLANK = "blank-form"
_ROWS = 6  # of an empty table
_SHORT = {"number": 0.18, "decimal": 0.18, "date": 0.3}  # of the page's width, to write in
_LONG = 2  # lines for a text that may be long


def blank_form(
    form: Form, pupils: Sequence[Pupil] = (), heading: Heading | None = None, language: str = "th"
) -> Report:
    """A page or more for each child, with the name filled in; without children one for any child.

    CareError for a form whose wording may not be printed.
    """
    if not form.worded:
        raise CareError(
            translate(
                "BlankForm",
                "The wording of “{form}” belongs to its owner and is not in careapp: "
                "use the official paper, then type the answers by number.",
            ).format(form=form.title.of(language))
        )
    body = tuple(_body(form, language))
    origin = Origin(form.title.of(language), form.version, source=form.source.of(language))
    foot = f"careapp · {origin.form}"
    if heading is not None:
        foot = footer(heading, [origin])
    whom: Sequence[Pupil | None] = pupils or (None,)
    sections = tuple(_section(form, each, heading, language, body, foot) for each in whom)
    digits = heading is not None and heading.thai_digits
    return Report(BLANK, sections, (), footer=foot, thai_digits=digits, language=language)


def _section(
    form: Form,
    pupil: Pupil | None,
    heading: Heading | None,
    language: str,
    body: Sequence[Block],
    foot: str,
) -> Section:
    """The name stands on every page, for loose sheets get mixed."""
    lines: tuple[str, ...] = ()
    if heading is not None:
        place = grade_name(pupil.classroom.label, language) if pupil else ""
        lines = (school_line(heading), term_line(heading, place))
    blocks = [
        _person(pupil, language),
        *_doubt(form, language),
        *_staff(form, pupil, heading, language),
        *body,
        _end(language),
    ]
    whose = f"{pupil.student.name} {pupil.classroom.label} · {foot}" if pupil else ""
    return Section(form.title.of(language), lines, tuple(blocks), footer=whose)


def _person(pupil: Pupil | None, language: str) -> Blanks:
    name, number, room = "", "", ""
    if pupil is not None:
        name, room = pupil.student.name, pupil.classroom.label
        number = "" if pupil.number is None else str(pupil.number)
    return Blanks(
        (
            (in_language(language, "Paper", "Name"), name, 3.0),
            (in_language(language, "Paper", "No."), number, 0.6),
            (in_language(language, "Paper", "Class"), room, 1.0),
        )
    )


def _doubt(form: Form, language: str) -> Iterator[Note]:
    if not form.verified:
        yield Note(
            in_language(language, "BlankForm", "This form was not checked against its source."),
            strong=True,
        )


def _staff(
    form: Form, pupil: Pupil | None, heading: Heading | None, language: str
) -> Iterator[Note]:
    """That a form made for adults is for staff, unless the child is known to be old enough."""
    if not form.adult:
        return
    if pupil and heading and not for_staff(form, pupil, heading.printed.date()):
        return
    words = in_language(
        language,
        "BlankForm",
        "For staff: made for adults. With primary pupils only staff use this form, and ask a "
        "specialist (a psychologist or the hospital) before anything is concluded from it.",
    )
    yield Note(words, strong=True)


def _end(language: str) -> Blanks:
    return Blanks(
        (
            (in_language(language, "BlankForm", "Filled in on"), "", 1.4),
            (in_language(language, "BlankForm", "by"), "", 3.0),
        ),
        apart=True,
    )


def _body(form: Form, language: str) -> Iterator[Block]:
    """A block for each section; a group that repeats is a table of its own."""
    for section in form.sections:
        title: str = section.text.of(language)
        hint = section.hint.of(language) if section.hint else ""
        items = form.items_of(section.id)
        for repeats, group in groupby(items, lambda item: item.kind == "repeat"):
            if repeats:
                for item in group:
                    yield _table(item, language)
                    yield from _meant(item, language)
            else:
                asked = tuple(_questions(form, section, list(group), language))
                if asked:
                    yield Questions(title, hint, asked)
            title = hint = ""


def _questions(
    form: Form, section: FormSection, items: Sequence[Item], language: str
) -> Iterator[Asked | Ticks]:
    """Ticks that follow each other stand together, those of each level under its name."""
    for level, group in groupby(items, lambda item: item.level if item.kind == "tick" else None):
        if level is None:
            for item in group:
                silent = item.kind == "note" and item.relevant is not None  # a warning on screen
                if item.kind not in ("calculate", "photo") and not silent:
                    yield _asked(section, item, language)
        else:
            word = form.band(level).text.of(language) if level else ""
            yield Ticks(word, tuple(item.label(language) for item in group))


def _asked(section: FormSection, item: Item, language: str) -> Asked:
    words = item.label(language)
    if item.kind == "band" and words == section.text.of(language):
        words = in_language(
            language, "BlankForm", "Group"
        )  # the section's name stands above it already
    number = f"{item.number}. " if item.number and item.text is not None else ""
    choices = tuple(choice.text.of(language) for choice in item.choices)
    if item.kind == "many":
        words += " " + in_language(language, "BlankForm", "(more than one may be ticked)")
    lines = 0
    if not choices and item.kind == "text":
        lines = _LONG if "multiline" in item.appearance else 1
    hint = item.hint.of(language) if item.hint else ""
    return Asked(
        number + words, hint, choices, lines, _SHORT.get(item.kind, 0.0), item.relevant is not None
    )


def _table(item: Item, language: str) -> Table:
    """Empty rows to be filled in by hand."""
    columns = [each for each in item.columns if each.kind not in ("calculate", "note", "photo")]
    heads = [
        Head(in_language(language, "BlankForm", "No.")),
        *(Head(each.label(language)) for each in columns),
    ]
    widths = [
        Column("text", 0.5),
        *(Column("text", _share(each), divided=True) for each in columns),
    ]
    rows = (Row((f"{n}\n ", *[""] * len(columns))) for n in range(1, _ROWS + 1))
    return Table((tuple(heads),), tuple(widths), tuple(rows), item.label(language))


def _meant(item: Item, language: str) -> Iterator[Note]:
    """The answers that are possible in the columns."""
    for each in item.columns:
        if each.choices and each.kind != "tick":
            choices = " / ".join(choice.text.of(language) for choice in each.choices)
            yield Note(f"{each.label(language)}: {choices}")


def _share(item: Item) -> float:
    return 2.0 if item.kind == "text" else 1.2
