"""The alarms of the school on the first screen, for who looks after them: panels and the list.

Few have any; what shows them is loaded for those.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careapp.services.home import Today
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes

if TYPE_CHECKING:
    from careapp.services.safety import Raised
    from careapp.ui.screens.danger_panels import DangerPanels


class HomeAlarms(QObject):
    """Panels come by themselves over alarms that nobody has answered; the list is asked for."""

    looked_after = Signal()  # the list was closed

    def __init__(self, session: Session, over: QWidget, notes: Notes) -> None:
        super().__init__(over)
        self._session, self._over, self._notes = session, over, notes
        self._panels: DangerPanels | None = None
        notes.given.connect(self._give_back)

    def look(self, today: Today) -> None:
        """Alarms that came with a file or from another laptop are answered before all else."""
        if today.alarms and not (self._panels and self._panels.panel):
            self._session.read(lambda services: services.safety.to_answer(), self._show_panels)

    def ask(self) -> None:
        """Show the list of those that wait."""
        self._session.read(lambda services: services.safety.waiting(), self._show_list)

    def _show_panels(self, found: "list[Raised]") -> None:
        if found and self._panels is None:
            from careapp.ui.screens.danger_panels import DangerPanels

            notes = self._notes
            self._panels = DangerPanels(self._session, self._over, notes, may_take_back=False)
        if self._panels is not None:
            self._panels.show(found)

    def _show_list(self, waiting: "list[Raised]") -> None:
        if not waiting:
            return
        from careapp.ui.screens.danger_list import DangerList

        shown = DangerList(self._over.window(), waiting, self._notes)
        shown.finished_one.connect(self._end)
        shown.finished.connect(self.looked_after)
        shown.open()

    def _end(self, alarm: str, came: str) -> None:
        self._session.read(lambda services: services.safety.finish(alarm, came))

    def _give_back(self) -> None:
        """What was typed of an alarm stands in the list; of a panel, in that when it comes."""
        from careapp.ui.screens.danger_panel import SAID

        if not all(name.startswith(SAID) for name in self._notes.names):
            self.ask()
