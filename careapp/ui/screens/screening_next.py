"""The form that a child's result asks for next: its short name, and the offer to go on with it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from careapp.domain.people import Student
from careapp.forms.definition import Form
from careapp.i18n import language, translate
from careapp.ui import labels
from careapp.ui.dialogs import Message, confirm
from careapp.ui.widgets import button, with_key

NEXT_FORM_KEY = "F9"
_LONG = 14  # letters of a name that has no short form


def brief_name(form: Form) -> str:
    """`9Q`: what stands in brackets behind a title, else its beginning."""
    title = form.title.of(language())
    before, bracket, last = title.rstrip(")").rpartition("(")
    name = last if bracket and before and title.endswith(")") else title
    return name if len(name) <= _LONG else name[: _LONG - 1].rstrip() + "…"


def next_button() -> QPushButton:
    """Shown while the child at work has a next form; it says which."""
    made = button("", key=NEXT_FORM_KEY, icon="right")
    made.hide()
    return made


def show_next(target: QPushButton, form: Form | None) -> None:
    """Name the form on the button; hide it without one."""
    if form is not None:
        words = translate("Screenings", "Go on with {form}").format(form=brief_name(form))
        target.setText(words)
        target.setToolTip(with_key(form.title.of(language()), NEXT_FORM_KEY))
    target.setVisible(form is not None)


def offer_next(parent: QWidget, form: Form, student: Student, then: Callable[[], None]) -> Message:
    """Offer the form at once, of the same child: Enter goes on with it, Escape leaves it for
    later."""
    name, brief = labels.given_name(student), brief_name(form)
    words = translate(
        "Screenings",
        "By these answers {form} comes next. You can go on with it now. If you do it later, the "
        "class, its results and Today show that it is still to do.",
    )
    return confirm(
        parent,
        translate("Screenings", "Go on with {form} for {name}?").format(form=brief, name=name),
        words.format(form=form.title.of(language())),
        (translate("Screenings", "Go on with {form}").format(form=brief), then),
        leave=translate("Screenings", "Later"),
    )
