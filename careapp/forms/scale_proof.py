"""The proof of scales: what is wrong with one, in sentences, and the scores it can have."""

import math
from collections.abc import Iterator, Mapping

from careapp.domain.groups import GROUPS
from careapp.forms.definition import Z_INDEXES, Form, Growth, Index, Scale
from careapp.forms.item_proof import numbered, unknown_item
from careapp.forms.items import Item
from careapp.i18n import translate


def reach(form: Form, scale: Scale) -> tuple[float, float]:
    """The lowest and highest score of a sum or a total; the others have no end."""
    if scale.kind in ("growth", "standard", "money"):
        return -math.inf, math.inf
    if scale.kind == "total":
        parts = [reach(form, form.scale(part)) for part in scale.parts]
        return sum(low for low, _ in parts), sum(high for _, high in parts)
    low = high = 0
    for item in map(form.item, scale.items):
        skipped = (
            (0,) if form.conditions.get(item.id) else ()
        )  # an item that is not asked adds nothing
        low += min((*item.points.values(), *skipped))
        high += max((*item.points.values(), *skipped))
    return min(0, low) if scale.gate else low, high


def scale_messages(form: Form, scale: Scale) -> Iterator[str]:
    yield from _band_messages(form, scale)
    if len(set(scale.items)) < len(scale.items) or len(set(scale.parts)) < len(scale.parts):
        yield translate("Forms", "an item or part is named twice")
    for id_ in scale.asks:
        if id_ not in form.by_id:
            yield unknown_item(id_)
    if all(id_ in form.by_id for id_ in scale.asks):
        yield from _kind_messages(form, scale)
        yield from _item_messages(form, scale)


def _band_messages(form: Form, scale: Scale) -> Iterator[str]:
    known = {band.id for band in form.bands}
    for band in scale.bands:
        if band not in known:
            yield translate("Forms", "{name} is not a band").format(name=band)
    if len(set(scale.bands)) < len(scale.bands):
        yield translate("Forms", "a band is named twice")
    otherwise = (scale.requires.otherwise,) if scale.requires else ()
    for band in (*scale.refer_now, *otherwise):
        if band not in scale.bands:
            yield translate("Forms", "{name} is not among its bands").format(name=band)


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
        case "money":
            yield from _money_messages(form, scale)
        case "growth" | "standard":
            yield from _growth_messages(form, scale)
        case "answer":
            yield from _answer_messages(form, scale)


def _item_messages(form: Form, scale: Scale) -> Iterator[str]:
    """What sums alone can have, and what the items that it names have to be."""
    if scale.kind != "sum" and (scale.needs or scale.requires or scale.by or scale.urgent):
        yield translate("Forms", "only a sum has needs, requires, by and urgent")
    required = scale.requires.items if scale.requires else ()
    if scale.requires and not required:
        yield translate("Forms", "requires needs items")
    if not all(_counts(form.item(id_)) for id_ in (*required, *scale.urgent)):
        yield translate("Forms", "only ticks and numbered choices can be answered with yes")
    if scale.by and form.item(scale.by).kind != "choice":
        yield translate("Forms", "cut-offs can differ by the answer to a choice only")


def _answer_messages(form: Form, scale: Scale) -> Iterator[str]:
    choices = form.item(scale.item).choices if scale.item else ()
    if {choice.value for choice in choices} != set(scale.bands):
        yield translate("Forms", "the answers to its item have to be its bands")


def _money_messages(form: Form, scale: Scale) -> Iterator[str]:
    if not scale.item or form.item(scale.item).kind != "calculate":
        yield translate("Forms", "needs an item of kind calculate that has the amount")


def _growth_messages(form: Form, scale: Scale) -> Iterator[str]:
    grown = scale.growth
    if grown is None:
        yield translate("Forms", "needs growth: what is measured, and by which items")
        return
    if not form.needs_sex:
        yield translate("Forms", "the form does not ask for the sex")
    if {name for name in _MEASURED["bmi"] if getattr(grown, name)} != _MEASURED[grown.index]:
        yield translate("Forms", "{index} needs these and no others: {names}").format(
            index=grown.index, names=", ".join(sorted(_MEASURED[grown.index]))
        )
    sizes = [form.item(id_) for id_ in (grown.weight, grown.height) if id_]
    if any(item.kind != "decimal" or item.low is None or item.low <= 0 for item in sizes):
        yield translate("Forms", "weight and height have to be decimals above 0")
    if grown.age and form.item(grown.age).kind != "number":
        yield translate("Forms", "the age has to be a whole number of months")
    yield from _line_messages(scale, grown)


_MEASURED: Mapping[Index, set[str]] = {
    "bmi": {"weight", "height", "age"},
    "height": {"height", "age"},
    "weight_for_height": {"weight", "height"},
    "height_for_age": {"height", "age"},
    "weight_for_age": {"weight", "age"},
}


def _line_messages(scale: Scale, grown: Growth) -> Iterator[str]:
    if (scale.kind == "growth") != (grown.index in Z_INDEXES):
        yield translate("Forms", "a z-score is one of: {names}; a standard has the others").format(
            names=", ".join(Z_INDEXES)
        )
    lines = grown.lines if scale.kind == "standard" else (None,) * (len(scale.bands) - 1)
    if len(lines) != len(scale.bands) - 1 or list(grown.lines) != sorted(set(grown.lines)):
        yield translate("Forms", "a standard has a line between each two bands, going upwards")


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
    if not all(_counts(form.item(id_)) for id_ in summed):
        yield translate("Forms", "only ticks and numbered choices can be summed")
    if scale.at_least is not None and not 1 <= scale.at_least <= len(scale.items):
        yield translate("Forms", "at_least has to lie between 1 and the number of items")


def _counts(item: Item) -> bool:
    return item.kind == "tick" or numbered(item)


def _part_messages(form: Form, scale: Scale, kind: str) -> Iterator[str]:
    kinds = {each.id: each.kind for each in form.scales}
    if not scale.parts:
        yield translate("Forms", "needs parts")
    for part in scale.parts:
        if kinds.get(part) != kind:
            yield translate("Forms", "{name} is not a scale of kind {kind}").format(
                name=part, kind=kind
            )
