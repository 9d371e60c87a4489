"""The proof of scales: what is wrong with one, in sentences, and the scores it can have."""

from collections.abc import Iterator

from careapp.domain.groups import GROUPS
from careapp.forms.definition import Form, Scale
from careapp.forms.item_proof import numbered, unknown_item
from careapp.i18n import translate


def reach(form: Form, scale: Scale) -> tuple[int, int]:
    """The lowest and highest score of a sum or total."""
    if scale.kind == "total":
        parts = [reach(form, form.scale(part)) for part in scale.parts]
        return sum(low for low, _ in parts), sum(high for _, high in parts)
    points = [form.item(id_).points.values() for id_ in scale.items]
    low = sum(min(each) for each in points)
    return min(0, low) if scale.gate else low, sum(max(each) for each in points)


def scale_messages(form: Form, scale: Scale) -> Iterator[str]:
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
            yield unknown_item(id_)
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
    if any(not (form.item(id_).kind == "tick" or numbered(form.item(id_))) for id_ in summed):
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
