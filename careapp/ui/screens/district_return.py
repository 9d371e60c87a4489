"""Returning a pack to its school: the reasons, chosen and in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.packs import Kept
from careapp.ui import theme
from careapp.ui.screens.move_dialog import MoveQuestion
from careapp.ui.screens.plan_fields import Lines
from careapp.ui.tick_box import TickBox
from careapp.ui.unsaved import Notes

RETURN = "return"


class ReturnDialog(MoveQuestion):
    """`made` gives "return" and the reasons, a sentence each."""

    def __init__(
        self, over: QWidget, school: str, pack: Kept, usual: Sequence[str], notes: Notes
    ) -> None:
        """`usual` are the reasons to tick: first what is wrong with this pack."""
        super().__init__(over, pack.code, RETURN, notes)
        self.ticks = [TickBox(words) for words in dict.fromkeys(usual)]
        self.own = Lines(self.tr("In your own words"), 3)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for tick in self.ticks:
            column.addWidget(tick)
            tick.toggled.connect(self._weigh)
        about = self.tr(
            "{school}, version {version}. The school opens the answer in careapp, sets the numbers "
            "right and sends a new version. Until then this one is not added up."
        ).format(school=school, version=pack.version)
        self._lay_out(self.tr("Return the pack"), about, holder, self.own)
        kept, _ = notes.look(self._name)
        said = dict(kept) if isinstance(kept, Mapping) else {}
        for tick in self.ticks:
            tick.setChecked(tick.text() in said.get("ticked", pack.reasons))
        self.own.set_text(str(said.get("own", "")))
        self.own.changed.connect(self._weigh)
        self._weigh()

    @property
    def reasons(self) -> tuple[str, ...]:
        ticked = [tick.text() for tick in self.ticks if tick.isChecked()]
        return (*ticked, *filter(None, (self.own.text(),)))

    def _weigh(self, _said: object = None) -> None:
        ticked = [tick.text() for tick in self.ticks if tick.isChecked()]
        texts = {"ticked": ticked, "own": self.own.text()}
        self._notes.note(self._name, texts if self.reasons else None)
        self.go.setEnabled(bool(self.reasons))

    def _say(self) -> None:
        self.made.emit(RETURN, self.reasons)
        self.accept()
