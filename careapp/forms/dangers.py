"""Answers that may mean danger now."""

from collections.abc import Iterator, Mapping

from careapp.domain.records import Answer
from careapp.domain.safety import DANGERS, Danger
from careapp.forms.definition import Form


def of_items(form: Form) -> dict[str, Danger]:
    """The items of a form that can raise an alarm. What a scale calls urgent speaks of the child's
    own life; other items say themselves what they speak of."""
    found: dict[str, Danger] = {id_: "self_harm" for each in form.scales for id_ in each.urgent}
    return found | {item.id: item.danger for item in form.items if item.danger}


def dangers(form: Form, answers: Mapping[str, Answer | None]) -> tuple[Danger, ...]:
    """The dangers that some answers speak of, whether or not the form is finished.

    Answers to items the form does not have, and answers taken out (None), say nothing.
    """
    found = set(answered(form, answers).values())
    return tuple(each for each in DANGERS if each in found)


def answered(form: Form, answers: Mapping[str, Answer | None]) -> dict[str, Danger]:
    """The items that are answered so that they speak of a danger, each with the danger."""
    return dict(_answered(form, answers))


def _answered(form: Form, answers: Mapping[str, Answer | None]) -> Iterator[tuple[str, Danger]]:
    for id_, danger in of_items(form).items():
        value = answers.get(id_)
        if isinstance(value, int | str) and form.by_id[id_].points.get(value, 0) > 0:
            yield id_, danger
