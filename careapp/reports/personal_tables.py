"""Papers about personal data: the list of missing answers, the yearly review, a certificate."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.calendar import be_date_short
from careapp.domain.people import Pupil, Student
from careapp.reports.heading import Heading, place_of, school_line, signed, term_line
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Fields,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
)

UNANSWERED, REVIEW, CERTIFICATE = "consents", "retention", "erasure-certificate"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A child, the purposes that nobody answered, and those that got a no, by their names;
    `nothing` says that not one was answered."""

    pupil: Pupil
    waiting: tuple[str, ...]
    refused: tuple[str, ...]
    nothing: bool = False


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A child that left, what is over of it, and what was decided, in words."""

    student: Student
    classroom: str
    left: date
    over: str
    decision: str
    reason: str


def unanswered(heading: Heading, lines: Sequence[Waiting]) -> Report:
    pupils = [each.pupil for each in lines]
    several = len({each.classroom for each in pupils}) > 1
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "No answer yet to"),
        heading.translate("Paper", "Said no to"),
        heading.translate("Paper", "Paper came back on"),
    )
    rows = tuple(
        Row((
            each.pupil.number,
            ChildName(each.pupil.student, _named(each.pupil, several=several)),
            _waits(heading, each), ", ".join(each.refused) or "–", "",
        ))
        for each in lines
    )  # fmt: skip
    columns = (Column("number", 0.5), *(Column("text", n) for n in (2.2, 3, 2, 1.4)))
    nobody = heading.translate("Paper", "Every family has answered.")
    table = Table((tuple(map(Head, heads)),), columns, rows)
    blocks: tuple[Block, ...] = (table,) if rows else (Note(nobody),)
    title = heading.translate("Paper", "Consent: who has not answered yet")
    lines_ = (school_line(heading), term_line(heading, place_of(pupils, heading.language)))
    return signed(heading, UNANSWERED, (Section(title, lines_, blocks, title),), ())


def _waits(heading: Heading, each: Waiting) -> str:
    if each.nothing:
        return heading.translate("Paper", "everything ({n})").format(n=len(each.waiting))
    return ", ".join(each.waiting) or "–"


def _named(pupil: Pupil, *, several: bool) -> str:
    name = pupil.student.name
    return f"{name} ({pupil.classroom.label})" if several else name


def review(heading: Heading, year: int, lines: Sequence[Reviewed]) -> Report:
    heads = (
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Class then"),
        heading.translate("Paper", "Left on"),
        heading.translate("Paper", "What is over"),
        heading.translate("Paper", "Decision"),
        heading.translate("Paper", "Reason"),
    )
    rows = tuple(
        Row((
            ChildName(each.student), each.classroom, be_date_short(each.left, heading.language),
            each.over, each.decision, each.reason or "–",
        ))
        for each in lines
    )  # fmt: skip
    columns = tuple(Column("text", n) for n in (2.4, 1, 1.2, 2.2, 1.2, 2.2))
    nobody = heading.translate("Paper", "Nobody left so long ago.")
    table = Table((tuple(map(Head, heads)),), columns, rows)
    blocks: tuple[Block, ...] = (table,) if rows else (Note(nobody),)
    words = heading.translate("Paper", "Review of what is kept, year {year}")
    title = words.format(year=year)
    section = Section(title, (school_line(heading),), blocks, heading.translate("Paper", "Review"))
    return signed(heading, REVIEW, (section,), ())


def certificate(
    heading: Heading,
    number: str,
    day: date,
    who: str,
    counts: Sequence[tuple[str, int]],
    backups: Sequence[date],
    *,
    whole: bool,
) -> Report:
    """Without the name of the child: that is to be written by hand, or left out. `whole` says that
    all of it went, and not a part."""
    said = heading.translate("Paper", "Number of the erasure")
    pairs = (
        (said, number),
        (heading.translate("Paper", "Day"), be_date_short(day, heading.language)),
        (heading.translate("Paper", "Erased by"), who),
    )
    heads = (
        Head(heading.translate("Paper", "What was erased")),
        Head(heading.translate("Paper", "Items")),
    )
    rows = tuple(Row((words, n)) for words, n in counts)
    blocks = (
        Note(_gone(heading) if whole else _part_gone(heading)),
        Fields(pairs, ids=frozenset((said,)), wide=True),
        Table((heads,), (Column("text", 4), Column("count", 1)), rows),
        Note(_held(heading, backups)),
        Note(_not_reached(heading)),
        Note(
            heading.translate(
                "Paper", "For the request of ............................ dated ............"
            )
        ),
    )
    title = heading.translate("Paper", "Certificate of erasure")
    section = Section(title, (school_line(heading),), blocks, title)
    return signed(heading, CERTIFICATE, (section,), ())


def _gone(heading: Heading) -> str:
    return heading.translate(
        "Paper",
        "The school has erased all that it kept about one student in careapp. The data "
        "cannot be brought back; an old package from another laptop does not bring it back "
        "either.",
    )


def _part_gone(heading: Heading) -> str:
    return heading.translate(
        "Paper",
        "The school has erased in careapp, of what it kept about one student, what is listed here. "
        "It cannot be brought back; an old package from another laptop does not bring it back "
        "either. The rest is kept.",
    )


def _held(heading: Heading, backups: Sequence[date]) -> str:
    if not backups:
        return heading.translate(
            "Paper", "No backup in the school's folder is older than this erasure."
        )
    days = ", ".join(be_date_short(each, heading.language) for each in dict.fromkeys(backups))
    return heading.translate(
        "Paper",
        "Backups in the school's folder that were made before, and hold the data until they "
        "are deleted: {days}.",
    ).format(days=days)


def _not_reached(heading: Heading) -> str:
    return heading.translate(
        "Paper",
        "Numbers in reports that were handed in before stay as they are; they name nobody. "
        "Paper, sticks and files that left the program are not reached by this.",
    )
