"""What a meeting's booklet has of each child: a slip between home and school, and its letter."""

from collections.abc import Iterator

from careapp.domain.people import Pupil
from careapp.reports.heading import Heading, grade_name, term_line
from careapp.reports.meetings import Meeting, part_words, title
from careapp.reports.model import (
    Asked,
    Blanks,
    Block,
    Cut,
    Note,
    Pictures,
    Questions,
    Section,
    Ticks,
)

_MATTERS, _ANSWER, _LETTER = 8, 8, 22  # lines to write on


def slips(heading: Heading, meeting: Meeting) -> Iterator[Section]:
    """A page for each child that was asked; its lower half comes back to the school."""
    for pupil in meeting.asked:
        yield _of_child(
            heading,
            meeting,
            pupil,
            part_words(heading.language)["slips"],
            (*_from_school(heading, pupil), *_from_home(heading, pupil)),
        )


def letters(heading: Heading, meeting: Meeting) -> Iterator[Section]:
    """A page for each child that was asked: what it wrote, typed or photographed, else lines."""
    for pupil in meeting.asked:
        yield _of_child(
            heading,
            meeting,
            pupil,
            part_words(heading.language)["letters"],
            tuple(_letter(heading, meeting, pupil)),
        )


def _of_child(
    heading: Heading, meeting: Meeting, pupil: Pupil, words: str, blocks: tuple[Block, ...]
) -> Section:
    place = grade_name(pupil.classroom.label, heading.language)
    lines = title(heading), term_line(heading, place)
    name = f"{pupil.student.name} {pupil.classroom.label}"  # loose sheets get mixed
    return Section(words, lines, blocks, words, name, by_hand=True)


def _child(heading: Heading, pupil: Pupil) -> Blanks:
    number = "" if pupil.number is None else str(pupil.number)
    return Blanks(
        (
            (heading.translate("Paper", "Name of the child"), pupil.student.name, 3.0),
            (heading.translate("Paper", "No."), number, 0.6),
            (heading.translate("Paper", "Class"), pupil.classroom.label, 1.0),
        )
    )


def _from_school(heading: Heading, pupil: Pupil) -> Iterator[Block]:
    yield _child(heading, pupil)
    what = heading.translate("Paper", "What the school tells the parents")
    yield Questions("", "", (Asked(what, lines=_MATTERS),))
    yield Blanks(
        (
            (heading.translate("Paper", "Signed (homeroom teacher)"), "", 3.0),
            (heading.translate("Paper", "Telephone"), "", 1.6),
            (heading.translate("Paper", "Date"), "", 1.6),
        )
    )


def _from_home(heading: Heading, pupil: Pupil) -> Iterator[Block]:
    yield Cut(heading.translate("Paper", "cut here and give this part back to the school"))
    yield Note(heading.translate("Paper", "Reply of the parents"), strong=True)
    yield _child(heading, pupil)
    yield Questions(
        "",
        "",
        (
            Ticks(
                "",
                (
                    heading.translate("Paper", "I have read it."),
                    heading.translate("Paper", "I would like to talk with the homeroom teacher."),
                ),
            ),
            Asked(heading.translate("Paper", "What the parents tell the school"), lines=_ANSWER),
        ),
    )
    yield Blanks(
        (
            (heading.translate("Paper", "Signed (parent)"), "", 3.0),
            (heading.translate("Paper", "Telephone"), "", 1.6),
            (heading.translate("Paper", "Date"), "", 1.6),
        )
    )


def _letter(heading: Heading, meeting: Meeting, pupil: Pupil) -> Iterator[Block]:
    student = pupil.student.id
    typed = meeting.activity.letters.get(student, "")
    photo = meeting.written.get(student)
    love = heading.translate("Paper", "With love, from")
    yield _child(heading, pupil)
    for text in filter(None, (line.strip() for line in typed.splitlines())):
        yield Note(text)
    if photo:
        yield Pictures(((photo, ""),), across=1)
    if not typed and not photo:
        dear = heading.translate("Paper", "Dear father, dear mother,")
        yield Questions("", "", (Asked(dear, lines=_LETTER),))
        yield Blanks(((love, "", 1.0),), apart=True)
    else:
        yield Note(f"{love} {pupil.student.name}")
