"""The growth standard that a school puts in by file: looked at, taken in, replaced, removed."""

from pathlib import Path

from careapp.domain.access import Action
from careapp.forms.definition import Form
from careapp.forms.edition import with_standard
from careapp.forms.standard import Standard
from careapp.i18n import language
from careapp.services.desk import Desk
from careapp.services.forms import stock
from careapp.store import forms, schools


class Standards:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def current(self) -> Standard | None:
        """None while the school has none."""
        return forms.standard(self._desk.db)

    def look(self, path: Path) -> Standard:
        """The table in a file; nothing is stored. CareError with the row and column of the first
        fault."""
        from careapp.exchange import standard  # loaded when the first file comes in

        self._desk.require(Action.MANAGE_SCHOOL)
        return standard.read(path, self._needed())

    def take_in(self, standard: Standard) -> None:
        """In the place of the one there may be; from now on forms are scored with it. Results that
        were written by another stay."""
        desk = self._desk
        desk.require(Action.MANAGE_SCHOOL)
        chosen = [
            schools.save_setting(f"edition:{form.id}", with_standard(default, standard).id)
            for form in self._forms()
            for default in desk.library.editions(form.id)[:1]
        ]
        desk.write([forms.save_standard(standard), *chosen])
        stock(desk.library, desk.db)

    def remove(self) -> None:
        """Forms are scored without it again; results that were written by it stay stored."""
        self._desk.require(Action.MANAGE_SCHOOL)
        self._desk.write([forms.save_standard(None)])
        stock(self._desk.library, self._desk.db)

    def write_template(self, path: Path) -> None:
        """An empty table to be filled in, in the language in use."""
        from careapp.exchange import standard_template  # loaded when the first file goes out

        standard_template.write(path, self._needed(), language())

    def _forms(self) -> tuple[Form, ...]:
        return tuple(form for form in self._desk.library.forms if form.has_standard)

    def _needed(self) -> dict[str, tuple[float, ...]]:
        """The lines that the forms' bands lie between, by index."""
        found: dict[str, set[float]] = {}
        for scale in (scale for form in self._forms() for scale in form.scales):
            if scale.kind == "standard" and scale.growth:
                found.setdefault(scale.growth.index, set()).update(scale.growth.lines)
        return {index: tuple(sorted(lines)) for index, lines in found.items()}
