"""Visits to the district's schools and notes about them: what was seen, agreed, and when next."""

from dataclasses import replace
from datetime import date

from careapp.domain.access import Action
from careapp.domain.districts import Supervision
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import districts


class Supervisions:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_school(self, code: str) -> tuple[Supervision, ...]:
        """The newest first."""
        return self._found(code)

    def of_term(self, term: Term) -> tuple[Supervision, ...]:
        """Of all schools, from a term's first day to its last."""
        return tuple(each for each in self._found() if term.start <= each.day <= term.end)

    def due(self, day: date) -> tuple[Supervision, ...]:
        """Those that should have been looked at again by a day, the longest waiting first."""
        found = [each for each in self._found() if each.is_due(day)]
        return tuple(sorted(found, key=lambda each: (each.follow_up or day, each.id)))

    def save(self, changed: Supervision) -> Supervision:
        """A new one (without id) or a changed one; as it is stored."""
        self._desk.require(Action.KEEP_DISTRICT)
        self._check(changed)
        made = changed if changed.id else replace(changed, id=self._desk.new_id())
        self._desk.write(districts.save_supervision(made, self._known(made.id)))
        return made

    def mark_deleted(self, id_: str, *, deleted: bool = True) -> None:
        """Take one away, or bring it back."""
        self._desk.require(Action.KEEP_DISTRICT)
        known = self._known(id_)
        if known is not None:
            self._desk.write(districts.save_supervision(replace(known, deleted=deleted), known))

    def _found(self, code: str = "") -> tuple[Supervision, ...]:
        self._desk.require(Action.SEE_PACKS)
        found = districts.supervisions(self._desk.db, code)
        return tuple(each for each in found if not each.deleted)

    def _known(self, id_: str) -> Supervision | None:
        found = districts.supervisions(self._desk.db)
        return next((each for each in found if each.id == id_), None)

    def _check(self, changed: Supervision) -> None:
        if all(each.code != changed.code for each in districts.listed(self._desk.db)):
            raise CareError(translate("District", "Choose the school that it is about."))
        if not changed.seen.strip():
            raise CareError(translate("District", "Write what was seen."))
        if changed.day > self._desk.today:
            raise CareError(translate("District", "The day lies in the future."))
        if changed.follow_up is not None and changed.follow_up < changed.day:
            raise CareError(
                translate("District", "It cannot be looked at again before it was seen.")
            )
