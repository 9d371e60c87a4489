"""Finishing a child's form although answers are missing: what that means, in words, and asking."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtWidgets import QWidget

from careapp.domain.records import Answer, Score
from careapp.forms.definition import Form
from careapp.forms.logic import holes
from careapp.i18n import language, translate
from careapp.ui.dialogs import Message, confirm
from careapp.ui.screens.screening_columns import missing_words, short


def consequence(form: Form, missing: Collection[str], scores: Collection[Score]) -> str:
    """What is missing, which scales are a mean of what is there, and which have no result."""
    said = [
        translate("Screenings", "Still missing: {items}.").format(
            items=missing_words(form, missing)
        )
    ]
    means = [each for each in scores if "prorated" in each.flags and _own(form, each)]
    if means:
        words = translate("Screenings", "Worked out from the answers given: {scales}.")
        said.append(words.format(scales=_names(form, means)))
    without = [each for each in scores if "incomplete" in each.flags]
    if without:
        words = translate("Screenings", "Counted as incomplete in reports: {scales}.")
        said.append(words.format(scales=_names(form, without)))
    said.append(translate("Screenings", "Answers can still be added later."))
    return " ".join(said)


def _own(form: Form, each: Score) -> bool:
    return form.scale(each.scale).kind == "sum"


def _names(form: Form, scores: Collection[Score]) -> str:
    return ", ".join(short(form.scale(each.scale).text.of(language())) for each in scores)


def ask_to_finish(
    parent: QWidget,
    form: Form,
    answers: Mapping[str, Answer],
    scores: Collection[Score],
    then: Callable[[], None],
) -> Message:
    """Ask whether a form is finished as it stands; `then` when it is."""
    missing = holes(form, answers)
    question = translate("Screenings", "Finish with {count} answers missing?")
    action = (translate("Screenings", "Finish anyway"), then)
    return confirm(  # as a danger: Enter, pressed once too often, must not finish a child
        parent,
        question.format(count=len(missing)),
        consequence(form, missing, scores),
        action,
        danger=True,
    )
