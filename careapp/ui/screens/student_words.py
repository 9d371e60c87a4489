"""A child of the class list in words: for tool tips, screen readers and the card."""

from collections.abc import Iterator
from dataclasses import dataclass

from careapp.i18n import translate
from careapp.ui import labels
from careapp.ui.screens.student_order import URGENT
from careapp.ui.screens.student_rows import Dimension, Marks, Row

_LEVELS = ("problem", "at_risk", "", "normal")  # tones of a dimension, worst first
FLAGS = ("talent", "need")  # tones of what is answered with yes


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows: `levels` are (tone, heading) of the dimensions, worst first; `flags` the
    tones of a talent and a special need; the tone of an SDQ that is not there is None."""

    initials: str
    given: str
    family: str
    beside: str
    tone: str
    group: str
    levels: tuple[tuple[str, str], ...]
    flags: tuple[str, ...]
    sdq: str
    sdq_tone: str | None


def face(row: Row, marks: Marks, *, whole_school: bool) -> Face:
    """A child's card; with its class where the children come from several."""
    student = row.pupil.student
    room = row.pupil.classroom.label if whole_school else ""
    place = " ".join(filter(None, (room, _numbered(row))))
    found = [(each, each.tone(row.bands.get(each.id, ""))) for each in marks.dimensions]
    levels = [(tone, each.heading) for each, tone in found if not is_answer(each)]
    return Face(
        labels.initials(student),
        labels.given_name(student),
        student.last_name,
        " · ".join(filter(None, (place, student.nickname))),
        row.group,
        labels.group(row.group),
        tuple(sorted(levels, key=lambda pair: _LEVELS.index(pair[0]))) if row.bands else (),
        tuple(tone for tone in FLAGS if any(tone == other for _, other in found)),
        row.sdq,
        marks.sdq_total.tone(row.sdq_band) if row.sdq_band else None,
    )


def is_answer(dimension: Dimension) -> bool:
    """Whether it is answered with yes or no, and is no level."""
    return any(tone in FLAGS for tone, _ in dimension.bands.values())


def number(row: Row) -> str:
    """The class number, "" for none."""
    return "" if row.pupil.number is None else str(row.pupil.number)


def _numbered(row: Row) -> str:
    """`เลขที่ 12`, "" without a number."""
    words = translate("Students", "no. {number}")
    return words.format(number=number(row)) if number(row) else ""


def whole_name(row: Row) -> str:
    """The whole name, and the nickname."""
    student = row.pupil.student
    return f"{student.name} ({student.nickname})" if student.nickname else student.name


def sdq_words(row: Row, total: Dimension) -> str:
    """`SDQ ฉบับครู: 21 คะแนน มีปัญหา`"""
    if not row.sdq:
        return translate("Students", "SDQ by the teacher: not complete yet")
    return translate("Students", "SDQ by the teacher: {score}, {group}").format(
        score=row.sdq, group=total.word(row.sdq_band)
    )


def card_words(row: Row, marks: Marks) -> tuple[str, ...]:
    """All that a card shows, a line each: who it is, the groups by dimension, the SDQ."""
    place = f"{row.pupil.classroom.label} {_numbered(row)}".strip()
    overall = translate("Students", "Overall group: {group}").format(group=labels.group(row.group))
    groups = tuple(_groups(row, marks)) if row.bands else ()
    return (whole_name(row), place, overall, *groups, sdq_words(row, marks.sdq_total))


def _groups(row: Row, marks: Marks) -> Iterator[str]:
    """The dimensions of each group, the worst first; what is normal is counted."""
    said = translate("Students", "{dimension}: {group}")
    found: dict[str, list[tuple[str, str]]] = {}
    for each in marks.dimensions:
        band = row.bands.get(each.id, "")
        found.setdefault(each.tone(band), []).append((each.name, each.word(band)))
    for tone in (tone for tone in URGENT if tone in found and tone != "muted"):
        names, word = [name for name, _ in found[tone]], found[tone][0][1]
        if tone in FLAGS:
            yield from (said.format(dimension=name, group=word) for name in names)
        elif tone == "normal":
            count = translate("Students", "{count} dimensions").format(count=len(names))
            yield said.format(dimension=word, group=count)
        else:
            word = word or translate("Students", "Not complete")
            yield said.format(dimension=word, group=", ".join(names))
