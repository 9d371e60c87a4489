"""The teams of a school year as they are appointed: the list behind the school's order."""

from collections.abc import Sequence
from dataclasses import dataclass

from careapp.domain.calendar import be_date_words
from careapp.domain.schools import Signer
from careapp.domain.teams import OF_SCHOOL, PARENTS, Member, Order, usual_teams
from careapp.reports.heading import Heading, footer, school_line
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
)

TEAMS = "teams"


@dataclass(frozen=True, slots=True)
class Appointed:
    """The members of all teams of a year in their order, and the order that appoints them."""

    order: Order
    members: Sequence[Member]

    def of(self, team: str) -> list[Member]:
        return [each for each in self.members if each.team == team]


def teams(heading: Heading, appointed: Appointed) -> Report:
    """Each team with its members; the parents of the classes last."""
    titles = heading.translate("Paper", "Teams of the student care and support system")
    blocks: list[Block] = [_facts(heading, appointed)]
    for team in (*OF_SCHOOL, PARENTS):
        blocks += _team(heading, team, appointed.of(team))
    if not appointed.members:
        blocks.append(Note(heading.translate("Paper", "Nobody is appointed yet.")))
    year = heading.translate("Paper", "Academic year {year}").format(year=heading.term.year)
    section = Section(
        heading.titles.get(TEAMS, titles), (school_line(heading), year), tuple(blocks)
    )
    data = tuple(
        Datum(team, "members", "total", len(appointed.of(team))) for team in (*OF_SCHOOL, PARENTS)
    )
    return Report(
        TEAMS,
        (section,),
        data,
        _signers(heading, appointed.order),
        _foot(heading),
        thai_digits=heading.thai_digits,
        language=heading.language,
    )


def _facts(heading: Heading, appointed: Appointed) -> Facts:
    order = appointed.order
    day = be_date_words(order.day, heading.language) if order.day else "–"
    return Facts(
        (
            (heading.translate("Paper", "Order no."), order.number or "–"),
            (heading.translate("Paper", "Dated"), day),
            (heading.translate("Paper", "Members"), str(len(appointed.members))),
        )
    )


def _team(heading: Heading, team: str, members: Sequence[Member]) -> list[Block]:
    if not members:
        return []
    known, language = usual_teams(), heading.language
    rooms = team == PARENTS or any(each.classroom for each in members)
    heads = [
        (heading.translate("Paper", "#"), Column("count", 0.35)),
        (heading.translate("Paper", "Name"), Column("text", 1.9)),
        (heading.translate("Paper", "Position"), Column("text", 1.7)),
        *([(heading.translate("Paper", "Class"), Column("text", 0.6))] if rooms else []),
        (heading.translate("Paper", "In the team"), Column("text", 1.3)),
    ]
    rows = [
        Row(
            (
                n, each.name, each.position, *([each.classroom] if rooms else []),
                known.post(each.post, language),
            )
        )
        for n, each in enumerate(members, 1)
    ]  # fmt: skip
    return [
        Table(
            (tuple(Head(text) for text, _ in heads),),
            tuple(column for _, column in heads),
            tuple(rows),
            known.teams[team].name[language],
        )
    ]


def _signers(heading: Heading, order: Order) -> tuple[Signer, ...]:
    """Who signs the order; where that is not said, who signs the school's papers."""
    if not order.signer:
        return heading.signers
    return (Signer("", order.signer, order.position),)  # an order names no part of its signer


def _foot(heading: Heading) -> str:
    return f"{footer(heading)} · {usual_teams().source[heading.language]}"
