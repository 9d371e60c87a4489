"""The school's order that appoints the teams of a year: its number, its day, and who signs."""

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from careapp.domain.teams import Order
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.screens.plan_fields import DayEdit, foot
from careapp.ui.screens.settings_section import beside
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label


class OrderCard(Card):
    """Waits for its Save button; what is typed and not saved is noted, and comes back."""

    saved = Signal(int, object, object)  # the year, the Order as it shall be, and as it was shown

    def __init__(self, today: date, notes: Notes, *, may_keep: bool) -> None:
        super().__init__(self.tr("The order of the year"))
        self._notes, self._may_keep = notes, may_keep
        self._year, self._shown = 0, Order()
        self.number = Field(self.tr("Order no."), example="12/2569")
        self.day = DayEdit(self.tr("Dated"), today)
        self.signer = Field(self.tr("Signed by"))
        self.position = Field(self.tr("Position"))
        self._save = button(self.tr("Save the order"), "primary", key="Ctrl+S", icon="save")
        self._drop = button(self.tr("Drop the changes"))
        words = self.tr("The lists below are what the order appoints; the report prints them.")
        self.add(label(words, "muted", wrap=True))
        self.add(beside(self.number, self.day))
        self.add(beside(self.signer, self.position))
        self.add(foot(self._save, self._drop))
        for field in self._fields:
            field.edit.setReadOnly(not may_keep)
            field.changed.connect(self._weigh)
            field.entered.connect(self.save)
        self._save.setVisible(may_keep)
        self._drop.setVisible(may_keep)
        self._save.clicked.connect(self.save)
        self._drop.clicked.connect(self._revert)

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self.number, self.day, self.signer, self.position

    @property
    def _name(self) -> str:
        return order_name(self._year)

    def show_order(self, year: int, order: Order) -> bool:
        """Show it with what was typed and not saved; whether that stands here again."""
        self._year, self._shown = 0, order  # what is put in now is not typed
        typed, back = self._notes.look(order_name(year))
        self._put(_order(typed) if typed else order)
        self._year = year
        self._weigh()
        return back and bool(typed)

    def save(self) -> None:
        """Tell what is changed, if anything is."""
        if self.day.is_wrong:
            self.day.edit.setFocus()
        elif self._may_keep and self._now() != self._shown:
            self.saved.emit(self._year, self._now(), self._shown)

    def settle(self, year: int) -> None:
        """It was saved: nothing waits any more."""
        self._notes.note(order_name(year), "")

    def _put(self, order: Order) -> None:
        for field, text in (
            (self.number, order.number),
            (self.signer, order.signer),
            (self.position, order.position),
        ):
            if field.text() != text:
                field.set_text(text)
        if self.day.day != order.day or self.day.is_wrong:
            self.day.show_day(order.day)

    def _now(self) -> Order:
        return replace(
            self._shown,
            number=self.number.text().strip(),
            day=self.day.day,
            signer=self.signer.text().strip(),
            position=self.position.text().strip(),
        )

    def _revert(self) -> None:
        self._put(self._shown)
        self._weigh()

    def _weigh(self, _typed: object = None) -> None:
        if not self._year:
            return
        now = self._now()
        changed = now != self._shown
        self._save.setEnabled(changed)
        self._drop.setEnabled(changed)
        typed: dict[str, Any] = {}
        if changed:
            typed = {**asdict(now), "day": now.day.isoformat() if now.day else ""}
        self._notes.note(self._name, typed)


def order_name(year: int) -> str:
    """Under which name what is typed about a year's order is noted."""
    return f"order/{year}"


def _order(typed: dict[str, Any]) -> Order:
    day = typed.get("day")
    return Order(**{**typed, "day": date.fromisoformat(day) if day else None})
