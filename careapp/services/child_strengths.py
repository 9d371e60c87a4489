"""What a child is good at and who holds it up, from whatever was filled in: said first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from careapp.domain.records import Record
from careapp.forms.definition import Form
from careapp.i18n import language, translate
from careapp.services.child_records import ChildRecords
from careapp.services.report_kinds import HOME_VISIT, SCREENING, SDQ
from careapp.services.timeline_records import OBSERVATION

_SEEN = 2  # observations of strengths that are shown
_CLOSE_TO = ("close_father", "close_mother", "close_brothers", "close_sisters",
             "close_grandparents", "close_relatives")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Strength:
    """One thing, in whose words (a name, or "" where nobody signed), of which day and record."""

    text: str
    by: str
    day: date
    record: str


def strengths(known: ChildRecords, staff: Mapping[str, str]) -> tuple[Strength, ...]:
    """What was seen first, then talents, then what the SDQ and the home visit say; the newest of
    each. Nothing is made up: no record, no strength."""
    found: list[Strength] = []
    for record, text in _told(known):
        by = staff.get(record.author, "")
        found.append(Strength(text, by, record.date, record.id))
    return tuple(found)


def _told(known: ChildRecords) -> Iterator[tuple[Record, str]]:
    seen = (each for each in known.finished(OBSERVATION) if each.answers.get("sort") == "strength")
    for _, record in zip(range(_SEEN), seen, strict=False):
        if text := str(record.answers.get("seen", "")).strip():
            yield record, text
    for form_id, say in ((SCREENING, _talents), (HOME_VISIT, _home)):
        newest = next(known.finished(form_id), None)
        form = known.form(newest) if newest else None
        if newest and form and (text := say(newest, form)):
            yield newest, text
    yield from _prosocial(known)


def _talents(record: Record, form: Form) -> str:
    """`ศิลปะ, ภาษาไทย: วาดภาพเก่ง`"""
    if record.answers.get("talent") != "yes":
        return ""
    ticked = [
        item.label(language())
        for item in form.items
        if item.section == "talent" and item.kind == "tick" and record.answers.get(item.id) == 1
    ]
    details = str(record.answers.get("talent_details", "")).strip()
    words = translate("Timeline", "Talents: {what}")
    said = ", ".join(ticked)
    said = f"{said} · {details}" if said and details else said or details
    return words.format(what=said) if said else translate("Timeline", "Has a special talent")


def _home(record: Record, form: Form) -> str:
    """To whom the child is close, and what it does at home."""
    near = [
        item.label(language()).removeprefix("กับ").removeprefix("With the ").removeprefix("With ")
        for item in form.items
        if item.id in _CLOSE_TO and record.answers.get(item.id) == "close"
    ]
    chores = _chosen(form, "chores", record)
    parts = []
    if near:
        parts.append(translate("Timeline", "Close to: {whom}").format(whom=", ".join(near)))
    if chores:
        parts.append(translate("Timeline", "Helps at home: {what}").format(what=chores))
    return " · ".join(parts)


def _chosen(form: Form, item: str, record: Record) -> str:
    """The words of all that was chosen of a list, but for `other`."""
    chosen = str(record.answers.get(item, "")).split()
    found = next((each for each in form.items if each.id == item), None)
    if found is None:
        return ""
    words = [
        each.text.of(language())
        for each in found.choices
        if each.value in chosen and each.value != "other"
    ]
    return ", ".join(words)


def _prosocial(known: ChildRecords) -> Iterator[tuple[Record, str]]:
    """By each informant who sees it, newest first; one line for all of them."""
    who = {
        "sdq-teacher": translate("Timeline", "teacher"),
        "sdq-parent": translate("Timeline", "parent"),
        "sdq-self": translate("Timeline", "student"),
    }
    those: list[tuple[Record, str]] = []
    for form_id in SDQ:
        newest = next(known.finished(form_id), None)
        said = known.scores(newest).get("prosocial") if newest else None
        if newest and said and said.band == "strength":
            those.append((newest, who[form_id]))
    if those:
        newest = max((record for record, _ in those), key=lambda each: (each.date, each.id))
        words = translate("Timeline", "Gets on well with others (SDQ, {who})")
        yield newest, words.format(who=", ".join(name for _, name in those))
