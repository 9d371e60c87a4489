"""The hand-over of a class on paper: a line a child, with what is passed on and the note."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.reports.heading import Heading, day, place_of, school_line, signed, term_line
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
    Value,
)
from careapp.reports.people_tables import nobody

HANDOVER = "handover-class"
_COUNTED = ("plans", "referrals", "visits")


@dataclass(frozen=True, slots=True)
class Told:
    """What is passed on of a child. `left_out` says that a part stays with the old teacher."""

    pupil: Pupil
    parts: Mapping[str, tuple[str, ...]]
    note: str = ""
    gone_through: bool = False
    left_out: bool = False


def handover_class(heading: Heading, told: Sequence[Told], place: str) -> Report:
    pupils = [each.pupil for each in told]
    blocks: list[Block] = [_facts(heading, told), *nobody(heading, pupils)]
    if told:
        blocks.append(_table(heading, told))
        blocks.append(
            Note(
                heading.translate(
                    "Paper",
                    "Confidential: for the next homeroom teacher alone. * A part is not passed on "
                    "here: ask the teacher of the year before. Sealed notes are never printed.",
                )
            )
        )
    title = heading.translate("Paper", "Hand-over of a class")
    section = Section(
        heading.titles.get(HANDOVER, title),
        (school_line(heading), term_line(heading, place_of(pupils, heading.language))),
        tuple(blocks),
        title,
    )
    return signed(heading, HANDOVER, (section,), tuple(_data(told, place)), landscape=True)


def _facts(heading: Heading, told: Sequence[Told]) -> Facts:
    children = heading.translate("Paper", "{n} children")

    def with_part(part: str) -> str:
        return children.format(n=sum(bool(each.parts[part]) for each in told))

    return Facts(
        (
            (heading.translate("Paper", "All"), children.format(n=len(told))),
            (
                heading.translate("Paper", "Gone through"),
                children.format(n=sum(each.gone_through for each in told)),
            ),
            (heading.translate("Paper", "With a plan"), with_part("plans")),
            (heading.translate("Paper", "With a referral"), with_part("referrals")),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def _table(heading: Heading, told: Sequence[Told]) -> Table:
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Strengths"),
        heading.translate("Paper", "To watch"),
        heading.translate("Paper", "Open plans"),
        heading.translate("Paper", "Open referrals"),
        heading.translate("Paper", "Home visits"),
        heading.translate("Paper", "To the next teacher"),
    )
    columns = (
        Column("number", 0.5),
        Column("text", 2.2),
        *(Column("text", share) for share in (2.4, 2.2, 2.6, 2.2, 2.0, 2.6)),
    )
    return Table((tuple(map(Head, heads)),), columns, tuple(_row(each) for each in told))


def _row(told: Told) -> Row:
    parts = told.parts
    mark = " *" if told.left_out else ""
    values: tuple[Value, ...] = (
        told.pupil.number,
        ChildName(told.pupil.student, f"{told.pupil.student.name}{mark}"),
        *("; ".join(parts[each]) for each in ("strengths", "groups", "plans", "referrals")),
        "; ".join(parts["visits"]),
        told.note,
    )
    return Row(values)


def _data(told: Sequence[Told], place: str) -> Iterator[Datum]:
    yield Datum(place, "children", "total", len(told))
    yield Datum(place, "gone through", "total", sum(each.gone_through for each in told))
    for part in _COUNTED:
        yield Datum(place, part, "total", sum(bool(each.parts[part]) for each in told))
