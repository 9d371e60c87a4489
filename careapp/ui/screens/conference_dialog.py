"""A case conference as it is written down: when and where, who took part, what was agreed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.domain.conferences import Conference
from careapp.services.plans import Whole
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import ScrollPart, action_row
from careapp.ui.screens.partner_words import offered
from careapp.ui.screens.plan_fields import Chips, DayEdit, Lines
from careapp.ui.screens.settings_section import beside
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

_TEXTS = ("place", "others", "talked", "agreed")
_LISTS = ("staff", "partners")


class ConferenceDialog(QDialog):
    """Says `made` with the Conference as it shall be; what is typed is noted until it is stored."""

    made = Signal(object)

    def __init__(
        self, over: QWidget, conference: Conference, whole: Whole, today: date, notes: Notes
    ) -> None:
        super().__init__(over)
        self._conference, self._today, self._notes = conference, today, notes
        self._filling = True
        self.setWindowTitle(self.tr("Case conference"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.day, self.place = DayEdit(self.tr("Day"), today), Field(self.tr("Place"))
        self.staff = Chips(self.tr("Teachers and staff who took part"))
        self.partners = Chips(self.tr("Partners who took part"))
        self.others = Field(
            self.tr("Others who took part"), self.tr("The parents, the child, a neighbour: by name")
        )
        self.talked = Lines(self.tr("What was talked about"), 3)
        self.agreed = Lines(
            self.tr("What was agreed"), 4, self.tr("A line for each thing: it can become a step")
        )
        self.go = button(self.tr("Save"), "primary", key="Ctrl+Return")
        self._build(over, whole)
        self._fill(whole)
        self._connect()
        self._filling = False
        self._weigh()

    def _build(self, over: QWidget, whole: Whole) -> None:
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, theme.px(6), 0)
        fields.setSpacing(theme.px(4))
        fields.addLayout(beside(self.day, self.place))
        fields.addWidget(label(self.tr("Teachers and staff who took part"), "strong"))
        fields.addWidget(self.staff)
        if whole.partners:
            fields.addWidget(label(self.tr("Partners who took part"), "strong"))
            fields.addWidget(self.partners)
        for part in (self.others, self.talked, self.agreed):
            fields.addWidget(part)
        title = label(self.tr("Case conference · {name}"), "h2", wrap=True)
        title.setText(labels.thai(title.text().format(name=labels.short_name(whole.student))))
        title.setParent(self)  # its style is known only inside the dialog
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(8))
        column.addWidget(title)
        column.addWidget(ScrollPart(inside), 1)
        column.addLayout(action_row(leave, self.go))
        room = over.window().size()
        self.resize(min(theme.px(640), room.width() - 80), min(theme.px(720), room.height() - 60))

    def _fill(self, whole: Whole) -> None:
        typed, _ = self._notes.look(self._name)
        shown = _conference(self._conference, typed) if typed else self._conference
        people = {each.id: each.name for each in whole.staff}
        people |= {id_: whole.names.get(id_, id_) for id_ in sorted(shown.staff)}
        self.staff.offer(people.items(), shown.staff)
        self.partners.offer(offered(whole.partners, shown.partners), shown.partners)
        self.day.show_day(shown.day)
        self.place.set_text(shown.place)
        self.others.set_text(shown.others)
        self.talked.set_text(shown.talked)
        self.agreed.set_text(shown.agreed)
        self.day.setFocus()

    def _connect(self) -> None:
        for part in (
            self.day, self.place, self.staff, self.partners, self.others, self.talked, self.agreed,
        ):  # fmt: skip
            part.changed.connect(self._weigh)
        self.go.clicked.connect(self._say)

    @property
    def _name(self) -> str:
        return note_name(self._conference)

    def _now(self) -> Conference:
        return replace(
            self._conference,
            day=self.day.day or self._conference.day,
            place=self.place.text().strip(),
            staff=self.staff.chosen(),
            partners=self.partners.chosen(),
            others=self.others.text().strip(),
            talked=self.talked.text(),
            agreed=self.agreed.text(),
        )

    def _weigh(self, _typed: object = None) -> None:
        if self._filling:
            return
        now, day = self._now(), self.day.day
        self._notes.note(self._name, "" if now == self._conference else _typed_of(now))
        late = day is not None and day > self._today
        if late:
            self.day.say(self.tr("This day is still to come."), "error")
        elif day is not None:
            self.day.say_hint()
        whole = now.has_somebody and now.says_something
        self.go.setEnabled(whole and day is not None and not late)

    def _say(self) -> None:
        self.made.emit(self._now())
        self.accept()


def note_name(conference: Conference) -> str:
    """Under which name what is typed about a conference is noted."""
    return f"{conference.plan}/conference/{conference.id}"


def _typed_of(now: Conference) -> dict[str, Any]:
    """As JSON can hold it."""
    texts = {name: getattr(now, name) for name in _TEXTS}
    return {**texts, **{name: sorted(getattr(now, name)) for name in _LISTS},
            "day": now.day.isoformat()}  # fmt: skip


def _conference(conference: Conference, typed: Mapping[str, Any]) -> Conference:
    return replace(
        conference,
        day=date.fromisoformat(typed["day"]),
        staff=frozenset(typed["staff"]),
        partners=frozenset(typed["partners"]),
        place=str(typed["place"]),
        others=str(typed["others"]),
        talked=str(typed["talked"]),
        agreed=str(typed["agreed"]),
    )
