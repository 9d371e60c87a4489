"""The form library of a school: forms, their editions, and which edition is in use."""

from careapp.forms.additions import Addition
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use


class Forms:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Form, ...]:
        return self._desk.library.forms

    def form(self, form_id: str) -> Form:
        return self._desk.library.form(form_id)

    def editions(self, form_id: str) -> tuple[Edition, ...]:
        """The form's own default first."""
        return self._desk.library.editions(form_id)

    def additions(self) -> tuple[Addition, ...]:
        """The dimensions there are to add, added or not."""
        return self._desk.library.additions

    def edition_in_use(self, form_id: str) -> Edition:
        return edition_in_use(self._desk, form_id)
