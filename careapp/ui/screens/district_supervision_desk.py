"""How visits to a school and notes about it are written, changed and taken away on its page."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from careapp.domain.districts import ListedSchool, Supervision, SupervisionKind
from careapp.services.district import DistrictServices
from careapp.ui.district_session import DistrictSession
from careapp.ui.screens.district_supervision import SupervisionCard, SupervisionDialog
from careapp.ui.screens.district_writer import DistrictWriter
from careapp.ui.screens.move_dialog import note_name
from careapp.ui.unsaved import Notes


class SupervisionDesk(QObject):
    """Works for its `card`; dialogs stand over the page."""

    def __init__(
        self, session: DistrictSession, page: QWidget, writer: DistrictWriter, notes: Notes
    ) -> None:
        super().__init__(page)
        self._session, self._page, self._writer, self._notes = session, page, writer, notes
        self._school: ListedSchool | None = None
        self.card = SupervisionCard(session.today())
        self.card.add_asked.connect(self.ask)
        self.card.edit_asked.connect(self.ask_change)
        self.card.followed.connect(self.follow_up)
        self.card.removed.connect(self.remove)

    def show_school(
        self, school: ListedSchool, seen: Sequence[Supervision], *, may_keep: bool
    ) -> None:
        self._school = school
        self.card.show_all(seen, may_keep=may_keep)

    def ask(self, kind: SupervisionKind) -> None:
        """A new visit, or a note."""
        if self._school is not None:
            today, who = self._session.today(), self._session.actor.name
            self.ask_change(Supervision("", self._school.code, kind, today, who, ""))

    def ask_change(self, each: Supervision) -> None:
        """One that is there, or a new one without id."""
        if self._school is not None:
            today, name = self._session.today(), self._school.name
            dialog = SupervisionDialog(self._page, each, name, today, self._notes)
            dialog.made.connect(lambda of, made: self._save(each, made, of))
            dialog.open()

    def follow_up(self, each: Supervision) -> None:
        """It was looked at again today."""
        self._save(each, replace(each, followed_on=self._session.today()), "followed")

    def remove(self, each: Supervision) -> None:
        self._writer.write(
            lambda services: services.supervisions.mark_deleted(each.id),
            self.tr("It is taken away."),
            lambda services, _: services.supervisions.mark_deleted(each.id, deleted=False),
        )

    def _save(self, before: Supervision, made: Supervision, of: str) -> None:
        def back(services: DistrictServices, stored: Any) -> None:
            if before.id:
                services.supervisions.save(before)
            else:
                services.supervisions.mark_deleted(stored.id)

        self._writer.write(
            lambda services: services.supervisions.save(made),
            self.tr("It is written down."),
            back,
            settle=lambda: self._notes.note(note_name(made.code, of), ""),
        )
