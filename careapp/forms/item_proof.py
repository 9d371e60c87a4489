"""The proof of items: what is wrong with one, in sentences."""

from collections.abc import Iterator

from careapp.domain.groups import GROUPS
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.i18n import translate

_RESERVED = ("student", "sex", "age")  # columns of an answers file
_MOST_POINTS = 1000


def item_messages(form: Form, item: Item) -> Iterator[str]:
    if item.id in _RESERVED:
        yield translate("Forms", "this id has a meaning of its own in answer files")
    if item.kind in ("choice", "band"):
        yield from _choice_messages(item)
    if item.reverse and not numbered(item):
        yield translate("Forms", "only an item with numbered choices can be reversed")
    if item.low is not None and item.high is not None and item.low > item.high:
        yield translate("Forms", "its lowest number is above its highest")
    if item.level and (item.kind != "tick" or item.level not in GROUPS[1:]):
        yield translate("Forms", "only a tick has a level, at_risk or problem")
    for other in item.relevant.items if item.relevant else ():
        if other not in form.by_id or other == item.id:
            yield unknown_item(other)


def numbered(item: Item) -> bool:
    return item.kind == "choice" and all(isinstance(each.value, int) for each in item.choices)


def _choice_messages(item: Item) -> Iterator[str]:
    values = [choice.value for choice in item.choices]
    if len(values) < 2:
        yield translate("Forms", "needs at least two choices")
    if len(set(values)) < len(values):
        yield translate("Forms", "two choices have the same value")
    if any(abs(choice.points) > _MOST_POINTS for choice in item.choices):
        yield translate("Forms", "a choice has more than {most} points").format(most=_MOST_POINTS)


def unknown_item(id_: str) -> str:
    return translate("Forms", "there is no item {name} that could be meant here").format(name=id_)
