"""The form library of a school: forms, their editions, and which edition is in use."""

from pathlib import Path

from careapp.domain.access import Action
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.exchange.problems import Problem
from careapp.forms.additions import Addition
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.loader import Library
from careapp.forms.own import OwnForm, WordingPack
from careapp.i18n import translate
from careapp.services import edition_imports, form_imports
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.form_imports import Incoming
from careapp.store import editions, forms
from careapp.store.connection import Connection


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

    def edition_in_use(self, form_id: str, term: Term | None = None) -> Edition:
        """In a term; without one, for what is filled in from now on."""
        return edition_in_use(self._desk, form_id, term=term.id if term else None)

    def own(self) -> tuple[OwnForm, ...]:
        """Every version of the school's own forms, oldest first."""
        return forms.own_forms(self._desk.db)

    def packs(self) -> tuple[WordingPack, ...]:
        """The wording that the school has leave to use."""
        return forms.packs(self._desk.db)

    def look(self, path: Path, *, wording: bool = False) -> Incoming:
        """What an XLSForm workbook would bring; nothing is stored. With `wording` it is taken for
        the words of the built-in form that has the same items."""
        self._desk.require(Action.MANAGE_SCHOOL)
        if not wording and (found := edition_imports.brought(self._desk, path)):
            return found
        incoming = form_imports.look(self._desk, path, wording=wording)
        if incoming.brings == "known":  # and it may come with cut-offs that are not there yet
            return edition_imports.brought(self._desk, path, incoming.form) or incoming
        return incoming

    def look_for_cutoffs(self, path: Path) -> Incoming:
        """The same of a workbook that is asked for cut-offs alone."""
        self._desk.require(Action.MANAGE_SCHOOL)
        return edition_imports.look(self._desk, path)

    def take_in(self, incoming: Incoming, permission: str = "") -> None:
        """Store a form beside the school's others, cut-offs beside those of a form, or the wording
        of a built-in one, with who has given leave to use it."""
        self._desk.require(Action.MANAGE_SCHOOL)
        if not incoming.sound:
            raise form_imports.first_fault(incoming)
        if incoming.brings == "wording":
            self._take_pack(incoming, permission.strip())
        elif incoming.brings == "cutoffs":
            self._desk.write(edition_imports.entries(self._desk, incoming))
        elif incoming.own is not None and incoming.brings != "known":
            self._desk.write([forms.save_form(incoming.own)])
        stock(self._desk.library, self._desk.db)

    def _take_pack(self, incoming: Incoming, permission: str) -> None:
        """In the place of the one that the form may have."""
        desk, form = self._desk, incoming.form
        if not permission:
            raise CareError(
                translate(
                    "Forms",
                    "This workbook has the wording of “{form}”. Say who has given the school leave "
                    "to use it.",
                ).format(form=form.id)
            )
        old = [each for each in forms.packs(desk.db) if each.form == form.key]
        pack = WordingPack(
            desk.new_id(), form.key, incoming.words or {}, incoming.languages, permission,
            desk.today.isoformat(), desk.actor.staff,
        )  # fmt: skip
        desk.write([*(forms.drop_pack(each.id) for each in old), forms.save_pack(pack)])

    def remove_pack(self, pack: str) -> None:
        """Take the words of a pack out of the school and its journal; items go by number again."""
        self._desk.require(Action.MANAGE_SCHOOL)
        self._desk.write([forms.drop_pack(pack)])
        stock(self._desk.library, self._desk.db)

    def export(self, form_id: str, path: Path) -> None:
        """Write a form as an XLSForm workbook, never with the words of a pack."""
        from careapp.exchange import xlsform_workbook  # loaded when the first file goes out

        library = self._desk.library
        editions = [each for each in library.editions(form_id) if each.standard is None]
        xlsform_workbook.write(library.plain(form_id), editions, path)


def stock(library: Library, db: Connection) -> None:
    """Put what the school keeps of its own into its library."""
    library.keep(forms.own_forms(db), forms.packs(db), editions.own_editions(db))
    library.keep_standard(forms.standard(db))


def told(problem: Problem) -> str:
    """A problem of a workbook in one line, with its place."""
    from careapp.exchange.xlsform import told as of_workbook

    return of_workbook(problem)
