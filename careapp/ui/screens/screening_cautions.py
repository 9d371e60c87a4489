"""What has to be known before a form is used with a child: its ages, and whom it was made for."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from careapp.domain.people import Pupil
from careapp.forms.asking import age_of, asked, for_staff
from careapp.forms.definition import Form
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.dialogs import tell
from careapp.ui.marks import remark
from careapp.ui.screens.screening_next import brief_name
from careapp.ui.widgets import button

_LOW = 470  # pixels of a page that has no room for a sentence
_NAMED = 3  # children named in one sentence


def ages_words(form: Form) -> str:
    """`11 ถึง 20 ปี`; "" for a form for all ages."""
    low, high = form.ages.low, form.ages.high
    if low is not None and high is not None:
        return translate("Screenings", "{low} to {high} years").format(low=low, high=high)
    if low is not None:
        return translate("Screenings", "{low} years and over").format(low=low)
    if high is not None:
        return translate("Screenings", "up to {high} years").format(high=high)
    return ""


def staff_words(forms: Sequence[Form] = ()) -> str:
    """Whom a form made for adults is for at a primary school; which forms, if more are in sight."""
    if not forms:
        return translate(
            "Screenings",
            "For staff: made for adults. With primary pupils only staff use this form, and ask a "
            "specialist (a psychologist or the hospital) before anything is concluded from it.",
        )
    words = translate(
        "Screenings",
        "For staff: {forms}. Made for adults; with primary pupils only staff use them, and ask a "
        "specialist (a psychologist or the hospital) before anything is concluded from them.",
    )
    return words.format(forms=", ".join(map(brief_name, forms)))


def _refused_words(names: str) -> str:
    words = translate(
        "Screenings",
        "The family said no to records of health and mental health: {names}. Fill in only where "
        "the child may be in danger.",
    )
    return words.format(names=names)


def cautions(form: Form, pupil: Pupil, day: date, refused: Collection[str] = ()) -> tuple[str, ...]:
    """What is to be said of a form before one child; nothing for most. `refused` are those whose
    family said no to records of health."""
    said = [staff_words()] if for_staff(form, pupil, day) else []
    if pupil.student.id in refused:
        said.append(_refused_words(labels.given_name(pupil.student)))
    if not asked(form, pupil, day):
        words = translate(
            "Screenings", "Made for {ages}; {name} is {age}. Take the result with caution."
        )
        if pupil.student.born is None:
            words = translate(
                "Screenings",
                "Made for {ages}; {name} is about {age}, by the class. Take the result with "
                "caution.",
            )
        name, age = labels.given_name(pupil.student), age_of(pupil, day)
        said.append(words.format(ages=ages_words(form), name=name, age=age))
    return tuple(said)


def class_cautions(
    form: Form, pupils: Sequence[Pupil], day: date, refused: Collection[str] = ()
) -> tuple[str, ...]:
    """The same of a class: the children outside the ages by name, or how many."""
    said = [staff_words()] if any(for_staff(form, each, day) for each in pupils) else []
    if unwilling := [each for each in pupils if each.student.id in refused]:
        said.append(_refused_words(_names(unwilling)))
    outside = [each for each in pupils if not asked(form, each, day)]
    if outside and len(outside) == len(pupils):
        words = translate(
            "Screenings", "Made for {ages}; nobody in this class is. Take the results with caution."
        )
        said.append(words.format(ages=ages_words(form)))
    elif outside:
        words = translate(
            "Screenings", "Made for {ages}; outside them: {names}. Take their results with caution."
        )
        said.append(words.format(ages=ages_words(form), names=_names(outside)))
    return tuple(said)


def _names(pupils: Sequence[Pupil]) -> str:
    shown = [labels.given_name(each.student) for each in pupils[:_NAMED]]
    if more := len(pupils) - len(shown):
        shown.append(translate("Screenings", "%n more", more))
    return ", ".join(shown)


class Cautions(QWidget):
    """Sentences with a sign; it takes no room where there is nothing to say.

    On a page too low for them its `button` stands for them: it has them as its tip, and tells them.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.said: tuple[str, ...] = ()
        self._page = page
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.button = button("", icon="warning")
        self.button.clicked.connect(self._tell)
        self.hide()
        self.button.hide()
        page.installEventFilter(self)

    def show_words(self, said: tuple[str, ...]) -> None:
        if said != self.said:
            self.said = said
            while item := self._column.takeAt(0):
                _empty(item.layout())
            for words in said:
                self._column.addLayout(remark(words))
            self.button.setToolTip("\n".join(said))
            self.button.setAccessibleName(" ".join(said))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        low = self._page.height() < theme.px(_LOW)
        self.setVisible(bool(self.said) and not low)
        self.button.setVisible(bool(self.said) and low)

    def _tell(self) -> None:
        title = translate("Screenings", "Before you use this form")
        tell(self.window(), title, self.said)


def _empty(line: QLayout | None) -> None:
    while line is not None and (part := line.takeAt(0)):
        if old := part.widget():
            old.hide()
            old.deleteLater()
