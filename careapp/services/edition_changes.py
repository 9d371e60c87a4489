"""Another edition of cut-offs: tried on answers that are there, taken up, and given up again.

What was scored by an edition stays: another one writes its results beside them.
"""

from collections.abc import Iterator

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.progress import Progress, silent
from careapp.services.desk import Desk
from careapp.services.edition_preview import Preview, preview
from careapp.services.editions import SETTING, Use, edition_in_use, results_of, uses_in
from careapp.store import editions, records, schools
from careapp.store.journal import Entry


class Editions:
    """Trying an edition on answers that are there, taking it up, and going back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def uses(self, form_id: str) -> tuple[Use, ...]:
        """What was taken up for a form, oldest terms first; none: the form's own default."""
        return uses_in(self._desk.setting(SETTING + form_id))

    def preview(
        self,
        form_id: str,
        edition_id: str,
        term: Term,
        classroom: Classroom | None = None,
        progress: Progress = silent,
    ) -> Preview:
        """Who would be in another band by an edition than by the one in use in the term.

        Of a class, or of all children that the role reaches; nothing is stored.
        """
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        form, other = desk.library.form(form_id), desk.library.edition(form_id, edition_id)
        in_use = edition_in_use(desk, form_id, term=term.id)
        found = preview(desk, form, (in_use, other), term, classroom, progress)
        place = classroom.label if classroom else ""
        desk.looked("preview", form_id, term=term.id, place=place, edition=other.id)
        return found

    def adopt(
        self,
        form_id: str,
        edition_id: str,
        since: Term | None = None,
        progress: Progress = silent,
    ) -> int:
        """Score a form by this edition from a term on (None: in all terms); how many records were.

        Their results are written beside those by other editions. All of it or, cancelled, nothing.
        """
        desk = self._desk
        desk.require_school(Action.MANAGE_SCHOOL)
        form, edition = desk.library.form(form_id), desk.library.edition(form_id, edition_id)
        before, first = self.uses(form_id) or (Use("", form.edition),), since.id if since else ""
        after = _taken_up(before, Use(first, edition.id))
        terms = [each for each in editions.terms_of(desk.db, form_id) if each >= first]
        waiting = [
            each
            for term in (terms if form.scales else ())
            for each in records.unscored(desk.db, term, form_id, edition.id)
        ]

        def entries() -> Iterator[Entry]:
            if after != before:
                yield _saved(form_id, after)
            for done, each in enumerate(waiting, 1):
                yield from results_of(desk, form, edition, [each])
                progress(done, len(waiting))

        desk.write(entries())
        return len(waiting)

    def previous(self, form_id: str) -> tuple[Use, ...] | None:
        """What was in use before the last change; None where there was none."""
        history = self._desk.file.journal.history("setting", SETTING + form_id)
        told = [uses_in(each.values.get("value")) for each in history]
        return None if not told else (told[-2] if len(told) > 1 else ())

    def go_back(self, form_id: str) -> None:
        """Use again what was used before the last change; no result is touched."""
        self._desk.require_school(Action.MANAGE_SCHOOL)
        before = self.previous(form_id)
        if before is not None:
            self._desk.write([_saved(form_id, before)])


def _saved(form_id: str, uses: tuple[Use, ...]) -> Entry:
    return schools.save_setting(SETTING + form_id, [[each.since, each.edition] for each in uses])


def _taken_up(before: tuple[Use, ...], new: Use) -> tuple[Use, ...]:
    """Terms before the new one's first keep theirs."""
    kept = tuple(each for each in before if each.since < new.since)
    return kept if kept and kept[-1].edition == new.edition else (*kept, new)
