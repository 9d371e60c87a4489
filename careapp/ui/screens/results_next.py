"""The children of a class of whom a form is still to be asked, because of what this one says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.people import Pupil
from careapp.forms.definition import Form
from careapp.i18n import language
from careapp.services.results import ClassResults
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.screens.screening_next import brief_name
from careapp.ui.widgets import button, label


class NextCard(Card):
    """A press on a name opens the form that comes next; who may not fill forms in sees the names.

    It takes no room where nothing is asked for.
    """

    opened = Signal(object, str)  # the Form and the student

    def __init__(self, *, may_fill: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._may_fill = may_fill
        self._names = FlowLayout(gap=theme.px(6), line_gap=theme.px(6))
        self.add(self._names)
        self.hide()

    def show_results(self, results: ClassResults) -> None:
        while item := self._names.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for due in results.due:
            for pupil in results.pupils:
                if pupil.student.id in due.students:
                    self._names.addWidget(self._name(due.form, pupil))
        forms = ", ".join(each.form.title.of(language()) for each in results.due)
        self.set_title(self.tr("Still to be asked next: {forms}").format(forms=forms))
        self.setVisible(bool(results.due))

    def _name(self, form: Form, pupil: Pupil) -> QWidget:
        name = labels.short_name(pupil.student)
        words = f"{pupil.number} {name}" if pupil.number else name
        if not self._may_fill:
            return label(words)
        made = button(words, "pill")
        opens = self.tr("Go on with {form}").format(form=brief_name(form))
        made.setToolTip(f"{name} · {opens}")
        made.setAccessibleName(f"{name}: {opens}")
        made.clicked.connect(lambda: self.opened.emit(form, pupil.student.id))
        return made
