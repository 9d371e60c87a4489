"""What a form begins with: the defaults of its items, given once, before anybody has answered."""

from collections.abc import Mapping

from careapp.domain.records import Answer, Row
from careapp.forms import values
from careapp.forms.definition import Form
from careapp.forms.expressions import Expression
from careapp.forms.items import Item
from careapp.forms.logic import scope
from careapp.forms.scope import Scope


def beginning(form: Form) -> dict[str, Answer]:
    """The answers of a record that is begun; a rule sees the defaults that stand before it.

    An item that is not asked has its default too: it is there when the item comes to be asked.
    """
    found: dict[str, Answer] = {}
    for item in form.items:
        if item.default_rule is not None:
            value = _worked_out(item, item.default_rule, scope(form, found))
        else:
            value = item.default
        if value is not None:
            found[item.id] = value
    return found


def beginning_of_row(item: Item, seen: Scope) -> Row:
    """The same of a new row of a repeat; `seen` is the scope of the row."""
    found: Row = {}
    for column in item.columns:
        here = Scope(seen.answers, seen.columns, found, item.id, seen.place, word=seen.word)
        value: Answer | None = column.default
        if column.default_rule is not None:
            value = _worked_out(column, column.default_rule, here)
        if value is not None and not isinstance(value, list):
            found[column.id] = value
    return found


def _worked_out(item: Item, rule: Expression, seen: Scope) -> Answer | None:
    """What a rule comes to, as an answer to the item; None where it is none."""
    value = rule.value(seen)
    fitted: Answer | None = value
    if value is None:
        return None
    if item.choices:
        words = values.text(value).split()
        fitted = _chosen(item).get(" ".join(words)) if item.kind != "many" else item.many(words)
    elif item.kind == "text":
        fitted = values.text(value)
    elif isinstance(value, str) and item.kind in ("number", "decimal", "tick"):
        fitted = values.answer(values.number(value))
    return fitted if item.accepts(fitted) else None


def _chosen(item: Item) -> Mapping[str, int | str]:
    return {str(choice.value): choice.value for choice in item.choices}
