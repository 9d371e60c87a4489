"""The proof of a form and of an edition: what a file means holds together before a child is scored.

Every function gives faults; none means proven.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from careapp.domain.groups import GROUPS
from careapp.domain.people import SEXES
from careapp.forms.additions import Addition, extended
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Cutoffs, Edition
from careapp.forms.faults import STEP, Fault
from careapp.forms.items import Item
from careapp.i18n import translate

_ID = re.compile(r"[a-z][a-z0-9_]*")
_FORM_ID = re.compile(r"[a-z][a-z0-9-]*")
_RESERVED = ("student", "sex", "age")  # columns of an answers file
_MOST_POINTS = 1000


def reach(form: Form, scale: Scale) -> tuple[int, int]:
    """The lowest and highest score of a sum or total."""
    if scale.kind == "total":
        parts = [reach(form, form.scale(part)) for part in scale.parts]
        return sum(low for low, _ in parts), sum(high for _, high in parts)
    points = [form.item(id_).points.values() for id_ in scale.items]
    low = sum(min(each) for each in points)
    return min(0, low) if scale.gate else low, sum(max(each) for each in points)


def form_faults(form: Form) -> list[Fault]:
    faults: list[Fault] = []
    if not _FORM_ID.fullmatch(form.id):
        faults.append(Fault("id", _bad_id(form.id)))
    if form.version < 1:
        faults.append(Fault("version", translate("Forms", "has to be 1 or more")))
    faults += _twice("sections", (section.id for section in form.sections))
    faults += _twice("items", (item.id for item in form.items))
    faults += _twice("scales", (scale.id for scale in form.scales))
    numbers = Counter(item.number for item in form.items if item.number is not None)
    for item in form.items:
        place = _place(item)
        faults += (Fault(place, message) for message in _item_messages(form, item))
        if item.number is not None and numbers[item.number] > 1:
            faults.append(Fault(place, translate("Forms", "another item has the same number")))
    for scale in form.scales:
        place = f"scales{STEP}{scale.id}"
        faults += (Fault(place, message) for message in _scale_messages(form, scale))
    faults += _tone_faults(form)
    return faults or list(_direct_faults(form))


def _tone_faults(form: Form) -> Iterator[Fault]:
    """Scales are named in a band's tones only where they can come to it."""
    for band in form.bands:
        able = {scale.id for scale in form.scales if band.id in scale.bands}
        for scale in band.tones.keys() - able:
            message = translate("Forms", "{name} is not a scale with this band")
            place = STEP.join(("bands", band.id, "tones"))
            yield Fault(place, message.format(name=scale))


def _place(item: Item) -> str:
    return STEP.join(("sections", item.section, "items", item.id))


def _twice(what: str, ids: Iterable[str]) -> Iterator[Fault]:
    for id_, count in Counter(ids).items():
        if count > 1:
            yield Fault(f"{what}{STEP}{id_}", translate("Forms", "this id is used twice"))
        if id_ and not _ID.fullmatch(id_):
            yield Fault(f"{what}{STEP}{id_}", _bad_id(id_))


def _bad_id(id_: str) -> str:
    return translate(
        "Forms", "“{id}” cannot be an id: small letters, digits and _ (in a form's id: -) only"
    ).format(id=id_)


def _item_messages(form: Form, item: Item) -> Iterator[str]:
    if item.id in _RESERVED:
        yield translate("Forms", "this id has a meaning of its own in answer files")
    if item.kind in ("choice", "band"):
        yield from _choice_messages(item)
    if item.reverse and not _numbered(item):
        yield translate("Forms", "only an item with numbered choices can be reversed")
    if item.low is not None and item.high is not None and item.low > item.high:
        yield translate("Forms", "its lowest number is above its highest")
    if item.level and (item.kind != "tick" or item.level not in GROUPS[1:]):
        yield translate("Forms", "only a tick has a level, at_risk or problem")
    for other in item.relevant.items if item.relevant else ():
        if other not in form.by_id or other == item.id:
            yield _unknown_item(other)


def _numbered(item: Item) -> bool:
    return item.kind == "choice" and all(isinstance(each.value, int) for each in item.choices)


def _choice_messages(item: Item) -> Iterator[str]:
    values = [choice.value for choice in item.choices]
    if len(values) < 2:
        yield translate("Forms", "needs at least two choices")
    if len(set(values)) < len(values):
        yield translate("Forms", "two choices have the same value")
    if any(abs(choice.points) > _MOST_POINTS for choice in item.choices):
        yield translate("Forms", "a choice has more than {most} points").format(most=_MOST_POINTS)


def _unknown_item(id_: str) -> str:
    return translate("Forms", "there is no item {name} that could be meant here").format(name=id_)


def _scale_messages(form: Form, scale: Scale) -> Iterator[str]:
    known_bands = {band.id for band in form.bands}
    for band in scale.bands:
        if band not in known_bands:
            yield translate("Forms", "{name} is not a band").format(name=band)
    if len(set(scale.bands)) < len(scale.bands):
        yield translate("Forms", "a band is named twice")
    if len(set(scale.items)) < len(scale.items) or len(set(scale.parts)) < len(scale.parts):
        yield translate("Forms", "an item or part is named twice")
    for id_ in scale.asks:
        if id_ not in form.by_id:
            yield _unknown_item(id_)
    if all(id_ in form.by_id for id_ in scale.asks):
        yield from _kind_messages(form, scale)


def _kind_messages(form: Form, scale: Scale) -> Iterator[str]:
    match scale.kind:
        case "sum":
            yield from _sum_messages(form, scale)
        case "total":
            yield from _part_messages(form, scale, "sum")
        case "level":
            yield from _level_messages(form, scale)
        case "worst":
            yield from _group_messages(scale)
            yield from _part_messages(form, scale, "level")
        case "answer":
            choices = form.item(scale.item).choices if scale.item else ()
            if {choice.value for choice in choices} != set(scale.bands):
                yield translate("Forms", "the answers to its item have to be its bands")


def _level_messages(form: Form, scale: Scale) -> Iterator[str]:
    yield from _group_messages(scale)
    if not scale.item or form.item(scale.item).kind != "band":
        yield translate("Forms", "a level needs an item of kind band")
    if any(not form.item(id_).level for id_ in scale.items):
        yield translate("Forms", "a level is made of ticks with a level")


def _group_messages(scale: Scale) -> Iterator[str]:
    if scale.bands != GROUPS:
        yield translate("Forms", "its bands have to be the three groups")


def _sum_messages(form: Form, scale: Scale) -> Iterator[str]:
    if not scale.items:
        yield translate("Forms", "a sum needs items")
    summed = (*scale.items, scale.gate) if scale.gate else scale.items
    if any(not (form.item(id_).kind == "tick" or _numbered(form.item(id_))) for id_ in summed):
        yield translate("Forms", "only ticks and numbered choices can be summed")
    if scale.at_least is not None and not 1 <= scale.at_least <= len(scale.items):
        yield translate("Forms", "at_least has to lie between 1 and the number of items")


def _part_messages(form: Form, scale: Scale, kind: str) -> Iterator[str]:
    kinds = {each.id: each.kind for each in form.scales}
    if not scale.parts:
        yield translate("Forms", "needs parts")
    for part in scale.parts:
        if kinds.get(part) != kind:
            yield translate("Forms", "{name} is not a scale of kind {kind}").format(
                name=part, kind=kind
            )


def _direct_faults(form: Form) -> Iterator[Fault]:
    """A field for a sum typed in directly takes exactly the scores that the sum can have."""
    for scale in form.scales:
        if scale.kind == "sum" and scale.item:
            item = form.item(scale.item)
            if item.kind != "number" or (item.low, item.high) != reach(form, scale):
                yield Fault(
                    _place(item),
                    translate("Forms", "has to be a number within the reach of its scale"),
                )


def edition_faults(form: Form, edition: Edition) -> list[Fault]:
    """`form` has to be proven."""
    faults: list[Fault] = []
    scored = {scale.id: scale for scale in form.scales if scale.kind in ("sum", "total")}
    for cutoffs in edition.cutoffs:
        place = STEP.join(filter(None, ("scales", cutoffs.scale, cutoffs.sex)))
        scale = scored.get(cutoffs.scale)
        if scale is None:
            message = translate("Forms", "the form has no such scale with a score")
            faults.append(Fault(place, message))
            continue
        if cutoffs.sex and not form.needs_sex:
            faults.append(Fault(place, translate("Forms", "the form does not ask for the sex")))
        messages = _range_messages(scale, cutoffs, *reach(form, scale))
        faults += (Fault(place, message) for message in messages)
    have = {(cutoffs.scale, cutoffs.sex) for cutoffs in edition.cutoffs}
    for id_ in scored:
        if (id_, None) not in have and not all((id_, sex) in have for sex in SEXES):
            faults.append(Fault(f"scales{STEP}{id_}", translate("Forms", "its bands are missing")))
    return faults


def _range_messages(scale: Scale, cutoffs: Cutoffs, low: int, high: int) -> Iterator[str]:
    named = [each.band for each in cutoffs.ranges]
    for band in sorted(set(named).symmetric_difference(scale.bands)):
        yield translate("Forms", "band {name} is not in both the form and the edition").format(
            name=band
        )
    for each in cutoffs.ranges:
        if each.low > each.high:
            yield translate("Forms", "band {name} ends before it begins").format(name=each.band)
        if each.low < low or each.high > high:
            yield translate(
                "Forms", "band {name} goes outside the scores from {low} to {high}"
            ).format(name=each.band, low=low, high=high)

    def bands_of(score: int) -> int:
        return sum(each.low <= score <= each.high for each in cutoffs.ranges)

    for count, scores in groupby(range(low, high + 1), bands_of):
        if count != 1:
            first, *rest = scores
            yield translate("Forms", "scores {low} to {high} lie in {count} bands").format(
                low=first, high=rest[-1] if rest else first, count=count
            )


def addition_faults(base: Form, addition: Addition) -> list[Fault]:
    """What is wrong with it, by itself and joined to `base`, which has to be proven."""
    faults: list[Fault] = []
    if any(
        addition.id in (section.id, scale.id) for section in base.sections for scale in base.scales
    ):
        faults.append(Fault("id", translate("Forms", "the form has this dimension already")))
        return faults
    for item in addition.items:
        if item.id != addition.id and not item.id.startswith(f"{addition.id}_"):
            message = translate("Forms", "its id has to begin with {id}_").format(id=addition.id)
            faults.append(Fault(f"items{STEP}{item.id}", message))
    inside = STEP.join(("sections", addition.id, ""))
    faults += (
        replace(fault, place=fault.place.removeprefix(inside))
        for fault in form_faults(extended(base, addition))
    )
    return faults
