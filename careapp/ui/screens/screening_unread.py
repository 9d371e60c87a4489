"""What is typed for a child and is no answer: it stands in its field again with the child."""

from careapp.domain.records import Record
from careapp.ui.form_view import FormView
from careapp.ui.unsaved import Notes


class Unread:
    """Of one form view, for one child after the other."""

    def __init__(self, notes: Notes, form: FormView) -> None:
        self._notes, self._form, self._name = notes, form, ""

    def show(self, record: Record) -> None:
        """The answers of a record were put into the form; here is what stood beside them."""
        self._name = f"{record.form}/{record.term}/{record.informant}/{record.student}"
        texts, back = self._notes.look(self._name)
        answers = self._form.answers()
        texts = {item: text for item, text in (texts or {}).items() if item not in answers}
        self._form.show_unread(texts)
        if texts and back:
            self._notes.returned.emit()

    def note(self) -> None:
        """Take note of what the form says now."""
        if self._name:
            self._notes.note(self._name, self._form.unread())
