"""Whom of a class to talk about, and why: from results, toned answers, and signs of danger."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from careapp.domain.groups import severity, worst
from careapp.domain.people import Pupil
from careapp.domain.records import Answer, Record
from careapp.domain.safety import Danger
from careapp.forms.dangers import answered, of_items
from careapp.forms.definition import Form, Scale, Tone
from careapp.forms.items import Item
from careapp.i18n import language
from careapp.reports.student_sheets import ticked
from careapp.reports.tallies import Said, Tally

URGENT = "urgent"
_MISSED = {"no_strength": "at_risk"}  # nothing to be coloured, but something to talk about
_WORTH_A_TALK: Mapping[Tone, str] = {"at_risk": "at_risk", "problem": "problem", "need": "at_risk"}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a child is to be talked about: one scale, its band, and what was ticked for it.

    `group` says how much it weighs: at_risk or problem. In place of a scale it may be an `item`:
    an answer that is a band, or one that may mean danger; without either it is such an answer that
    the reader may not see.
    """

    scale: str
    band: str
    score: int | float | None
    ticks: tuple[str, ...]
    flags: tuple[str, ...]
    group: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Concern:
    """A child to talk about; `group` is the worst of the reasons."""

    pupil: Pupil
    group: str
    reasons: tuple[Reason, ...]


def can_tell(form: Form) -> bool:
    """Whether anything that is answered in a form can be a reason: a result in words is none."""
    toned = any(form.tone(str(c.value), item.id) for item in form.items for c in item.choices)
    return bool(form.scales) or toned or bool(of_items(form))


def concerns(
    form: Form,
    scales: Iterable[Scale],
    tally: Tally,
    records: Mapping[str, Sequence[Record]],
    *,
    dangers: bool,
) -> tuple[Concern, ...]:
    """Who is in danger first, then who has a problem, and most of them; then in class order.

    `records` are the final ones of each child, oldest first. `dangers`: whether the reader may see
    which answers mean danger; others learn only that there are some.
    """
    single = [scale for scale in scales if scale.kind != "worst"]
    found = []
    for pupil in tally.pupils:
        own = records.get(pupil.student.id, ())
        said = [_Said.of(form, each, dangers=dangers) for each in own]
        last = said[-1] if said else _SILENT
        reasons = (*_by_scale(form, single, tally, pupil, last), *_by_item(form, said))
        ordered = sorted(reasons, key=lambda each: URGENT not in each.flags)
        if ordered:
            group = worst(each.group for each in ordered)
            found.append(Concern(pupil, group, tuple(ordered)))
    return tuple(sorted(found, key=_urgency))


def _urgency(concern: Concern) -> tuple[bool, int, int]:
    urgent = any(URGENT in each.flags for each in concern.reasons)
    problems = sum(each.group == "problem" for each in concern.reasons)
    return not urgent, -severity(concern.group), -problems


class _Said(NamedTuple):
    """What a record says: its answers, those that mean danger, words by section; and whether the
    reader may see which answers mean danger."""

    answers: Mapping[str, Answer]
    danger: Mapping[str, Danger]
    words: Mapping[str, tuple[str, ...]]
    named: bool

    @classmethod
    def of(cls, form: Form, record: Record, *, dangers: bool) -> "_Said":
        danger, answers = answered(form, record.answers), record.answers
        spoken = {id_: each for id_, each in answers.items() if dangers or id_ not in danger}
        return cls(answers, danger, ticked(form, spoken, language()), dangers)


_SILENT = _Said({}, {}, {}, named=False)


def _by_scale(
    form: Form, scales: Iterable[Scale], tally: Tally, pupil: Pupil, record: _Said
) -> Iterator[Reason]:
    """The total first, then problems before risks."""
    found: list[tuple[bool, int, int, Reason]] = []
    for scale in scales:
        outcome = tally.outcome(pupil, scale.id)
        if outcome is None:
            continue
        flags = outcome.flags
        if URGENT not in flags and record.danger.keys() & set(scale.asks):
            flags = (URGENT, *flags)
        if group := _group(form, outcome, flags):
            said = record.words.get(scale.id, ())
            reason = Reason(scale.id, outcome.band, outcome.score, said, flags, group)
            found.append((scale.kind != "total", -severity(group), len(found), reason))
    yield from (reason for *_, reason in sorted(found, key=lambda each: each[:3]))


def _group(form: Form, outcome: Said, flags: Sequence[str]) -> str:
    """How much a result weighs; "" where there is nothing to talk about."""
    if URGENT in flags:
        return "problem"
    if not outcome.band:
        return ""
    return _WORTH_A_TALK.get(form.tone(outcome.band, outcome.scale), _MISSED.get(outcome.band, ""))


def _by_item(form: Form, records: Iterable[_Said]) -> Iterator[Reason]:
    """Answers that no scale looks at; the same one of several records once."""
    scaled = {id_ for scale in form.scales for id_ in scale.asks}
    found = (
        reason
        for record in records
        for item in form.items
        if item.id not in scaled and (reason := _of_item(form, item, record))
    )
    return iter(dict.fromkeys(found))


def _of_item(form: Form, item: Item, record: _Said) -> Reason | None:
    if item.id in record.danger:
        return Reason("", "", None, (), (URGENT,), "problem", item.id if record.named else "")
    answer = str(record.answers.get(item.id, ""))
    group = _WORTH_A_TALK.get(form.tone(answer, item.id)) if answer else None
    if group is None:
        return None
    return Reason("", answer, None, record.words.get(item.section, ()), (), group, item.id)
