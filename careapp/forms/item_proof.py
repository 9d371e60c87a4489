"""The proof of items: what is wrong with one, in sentences."""

import re
from collections.abc import Collection, Iterator

from careapp.domain.groups import GROUPS
from careapp.forms.definition import Form, Section
from careapp.forms.items import SILENT, Item
from careapp.forms.text import SHOWN, Text
from careapp.i18n import translate

_RESERVED = "student"  # a column of every answers file; a form may ask for sex and age itself
_MOST_POINTS = 1000
_CHOSEN = ("choice", "many", "band")
_IN_ROWS = (
    "choice", "many", "tick", "number", "decimal", "text", "date", "note", "calculate",
)  # fmt: skip
_NAMED = re.compile(r"\$\{[\w.\-]+\}")
_WORD = re.compile(r"\S+")
_WHOLE = re.compile(r"0|-?[1-9]\d{0,8}")


def item_messages(form: Form, item: Item) -> Iterator[str]:
    if item.id == _RESERVED or (form.needs_sex and item.id == "sex"):
        yield translate("Forms", "this id has a meaning of its own in answer files")
    if item.kind in _CHOSEN:
        yield from _choice_messages(item)
    if item.reverse and not numbered(item):
        yield translate("Forms", "only an item with numbered choices can be reversed")
    if item.low is not None and item.high is not None and item.low > item.high:
        yield translate("Forms", "its lowest number is above its highest")
    if item.level and (item.kind != "tick" or item.level not in GROUPS[1:]):
        yield translate("Forms", "only a tick has a level, at_risk or problem")
    yield from _kind_messages(item)
    yield from _rule_messages(form, item)


def numbered(item: Item) -> bool:
    return item.kind == "choice" and all(isinstance(each.value, int) for each in item.choices)


def _rule_messages(form: Form, item: Item) -> Iterator[str]:
    """The items that its expressions name have to be there; whether it is asked hangs on others."""
    rules = (
        item.relevant, item.constraint, item.calculation, item.choice_filter, item.default_rule,
    )  # fmt: skip
    named = [name for rule in rules if rule for name in rule.items]
    for other in dict.fromkeys((*named, *_shown(item.text, item.hint, item.refusal))):
        if other not in form.by_id and other not in form.columns:
            yield unknown_item(other)
    if item.relevant and item.id in item.relevant.items:
        yield unknown_item(item.id)
    if _broken(item.text, item.hint, item.refusal):
        yield _broken_words()


def _kind_messages(item: Item) -> Iterator[str]:
    """What belongs to one kind only."""
    if (item.calculation is None) == (item.kind == "calculate"):
        yield translate("Forms", "a calculation belongs to the kind calculate, which needs one")
    if bool(item.columns) != (item.kind == "repeat"):
        yield translate("Forms", "columns belong to the kind repeat, which needs some")
    if item.choice_filter and item.kind not in _CHOSEN[:2]:
        yield translate("Forms", "only choices can be filtered")
    if item.refusal and not item.constraint:
        yield translate("Forms", "a refusal needs a constraint")
    if item.required and item.kind in ("note", "calculate"):
        yield translate("Forms", "nobody can answer this, so it cannot be required")
    yield from _default_messages(item)


def _default_messages(item: Item) -> Iterator[str]:
    """Nobody has given this answer: it has to be one, and may not raise an alarm."""
    if item.default is None and item.default_rule is None:
        return
    if item.kind in (*SILENT, "photo", "repeat"):
        yield translate("Forms", "an item of this kind has no default")
    elif item.danger:
        yield translate("Forms", "an answer that may mean danger is given by people, not a default")
    elif item.default_rule is not None and item.default is not None:
        yield translate("Forms", "a default is an answer or a rule, not both")
    elif item.default is not None and not _is_answer(item, item.default):
        yield translate("Forms", "the default is not an answer to it")


def _is_answer(item: Item, default: object) -> bool:
    """A text is shown as it stands: it names no other answer."""
    return item.accepts(default) and "${" not in str(default)


def _shown(*texts: Text | None) -> Iterator[str]:
    """The answers that words show."""
    for words in _all_words(*texts):
        yield from SHOWN.findall(words)


def _broken(*texts: Text | None) -> bool:
    """Whether words begin to name an answer and do not, or with blanks, which others refuse."""
    return any(words.count("${") > len(_NAMED.findall(words)) for words in _all_words(*texts))


def _broken_words() -> str:
    return translate("Forms", "an answer is shown by its item’s name: ${name}")


def _all_words(*texts: Text | None) -> Iterator[str]:
    for text in filter(None, texts):
        yield from (text.th, text.en, *(words for _, words in text.more))


def column_messages(form: Form, column: Item) -> Iterator[str]:
    """What is wrong with a column of a repeat."""
    if column.kind not in _IN_ROWS:
        yield translate("Forms", "has to be one of: {words}").format(words=", ".join(_IN_ROWS))
    if column.id in form.by_id:
        yield translate("Forms", "this id is used twice")
    yield from item_messages(form, column)


def _choice_messages(item: Item) -> Iterator[str]:
    values = [str(choice.value) for choice in item.choices]
    if item.kind == "band" and len(values) < 2:
        yield translate("Forms", "needs at least two choices")
    if not values:
        yield translate("Forms", "needs choices")
    if len(set(values)) < len(values):
        yield translate("Forms", "two choices have the same value")
    if item.kind == "many" and not all(map(_WORD.fullmatch, values)):
        yield translate("Forms", "the value of a choice of many cannot have blanks")
    if any(isinstance(each.value, str) and _WHOLE.fullmatch(each.value) for each in item.choices):
        yield translate("Forms", "the value of a choice that is a number stands without quotes")
    if any(abs(choice.points) > _MOST_POINTS for choice in item.choices):
        yield translate("Forms", "a choice has more than {most} points").format(most=_MOST_POINTS)


def section_messages(form: Form, section: Section, before: Collection[str]) -> Iterator[str]:
    """`before` are the ids of the sections that are open where it begins: it may lie in those."""
    if section.parent and section.parent not in before:
        yield translate("Forms", "{name} is not a section").format(name=section.parent)
    asked = section.relevant.items if section.relevant else ()
    for other in dict.fromkeys((*asked, *_shown(section.text, section.hint))):
        if other not in form.by_id and other not in form.columns:
            yield unknown_item(other)
    if _broken(section.text, section.hint):
        yield _broken_words()


def unknown_item(id_: str) -> str:
    return translate("Forms", "there is no item {name} that could be meant here").format(name=id_)
