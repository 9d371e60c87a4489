"""Paper 3: the follow-up of a referral, with every move and note in the order of the days."""

from collections.abc import Iterator

from careapp.domain.calendar import be_date_short
from careapp.reports.heading import Heading, school_line
from careapp.reports.model import Column, Facts, Head, Row, Section, Table, Value
from careapp.reports.plan_tables import result_words
from careapp.reports.referral_letter import Letter
from careapp.reports.referral_tables import state_words

_SPARE_ROWS = 6  # to write on


def followed(heading: Heading, said: Letter) -> Section:
    """With empty rows to write on."""
    standing = said.life.standing
    facts = Facts(
        (
            (heading.translate("Paper", "Responsible side"), said.to),
            (heading.translate("Paper", "Responsible teacher"), said.owner or "–"),
            (heading.translate("Paper", "Status"), state_words(heading)[standing.state]),
        )
    )
    rows = list(_times(heading, said))
    spare: tuple[Value, ...] = ("", "", "", "", "")
    numbered = [Row((n, *row[1:])) for n, row in enumerate(rows, 1)]
    numbered += [Row(spare)] * max(0, _SPARE_ROWS - len(rows))
    heads = (
        heading.translate("Paper", "Time"),
        heading.translate("Paper", "Date"),
        heading.translate("Paper", "What was asked or told"),
        heading.translate("Paper", "Status"),
        heading.translate("Paper", "Noted by"),
    )
    columns = (
        Column("number", 0.7), Column("text", 1.6), Column("text", 5.2), Column("text", 1.8),
        Column("text", 2.2),
    )  # fmt: skip
    table = Table((tuple(map(Head, heads)),), columns, tuple(numbered))
    title = heading.translate("Paper", "Follow-up of a referral (paper 3)")
    return Section(
        title,
        (school_line(heading), said.who(heading)),
        (facts, table),
        heading.translate("Paper", "Paper 3"),
    )


def _times(heading: Heading, said: Letter) -> Iterator[tuple[Value, ...]]:
    """Every move and every note, in the order of the days."""
    words, results = state_words(heading), {**said.answers, **result_words(heading)}
    states = {"send": "sent", "receive": "received", "result": "result", "return": "returned",
              "close": "closed", "reopen": "received"}  # fmt: skip
    found = [
        (
            each.day, n, " · ".join(filter(None, (each.by, results.get(each.result, ""),
                                                  each.reason, each.text))),
            words[states[each.kind]], each.who,
        )
        for n, each in enumerate(said.life.standing.followed)
    ]  # fmt: skip
    found += [(each.day, 1000 - n, each.text, "", each.who)
              for n, each in enumerate(said.life.notes)]  # fmt: skip
    for day, _, text, state, who in sorted(found, key=lambda each: each[:2]):
        shown = be_date_short(day, heading.language)
        yield None, shown, text or state, state, said.names.get(who, "")
