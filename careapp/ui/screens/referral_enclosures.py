"""What goes with a referral, ticked one by one: nothing of a child goes along unasked."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.referrals import WRITABLE, Referral
from careapp.services.enclosures import Enclosure
from careapp.services.referrals import Whole
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.referral_words import enclosure_word
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import label


class EnclosuresCard(Card):
    """Only what is ticked is named in the letter and printed behind it."""

    changed = Signal(object, object, str)  # the Referral as it shall be, as it is, what is said

    def __init__(self) -> None:
        super().__init__(self.tr("What goes with it"))
        words = self.tr("Tick only what whoever receives it needs. What is not ticked stays here.")
        self.ticks: dict[str, TickBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        self.add(label(words, "muted", wrap=True))
        self.add(self._rows)

    def show_referral(self, whole: Whole, *, may_write: bool) -> None:
        referral = whole.life.referral
        open_ = may_write and whole.life.standing.state in WRITABLE
        at = next((id_ for id_, each in self.ticks.items() if each.hasFocus()), "")
        if at:  # else the keyboard would wander from row to row as they go
            self.window().setFocus()
        clear(self._rows)
        self.ticks = {}
        for each in whole.enclosures:
            self._rows.addWidget(self._row(each, whole, referral, open_))
        if at in self.ticks:
            self.ticks[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, each: Enclosure, whole: Whole, referral: Referral, open_: bool) -> QWidget:
        words = enclosure_word(each, whole.titles)
        if each.day is not None:
            words = f"{words} · {labels.day_short(each.day)}"
        made = TickBox(labels.thai(words))
        made.setAccessibleName(words)
        made.setChecked(each.id in referral.attachments)
        made.setEnabled(open_)
        made.answered.connect(lambda on: self._tick(referral, each.id, bool(on)))
        self.ticks[each.id] = made
        return made

    def _tick(self, referral: Referral, id_: str, on: bool) -> None:
        ticked = referral.attachments | {id_} if on else referral.attachments - {id_}
        said = self.tr("It goes along.") if on else self.tr("It stays here.")
        self.changed.emit(replace(referral, attachments=ticked), referral, said)
