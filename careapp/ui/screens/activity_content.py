"""What an activity says: its topic and day, the aim, what was done, the agenda, the result."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.activities import GROUPS, Activity, usual_kinds
from careapp.i18n import language
from careapp.services.activities import Whole
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.activity_choices import Choices, narrow
from careapp.ui.screens.plan_fields import DayEdit, Lines, foot
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

SAVE_KEY = "Ctrl+S"
_TEXTS = ("topic", "aim", "detail", "result", "place", "owner")


class ContentCard(Card):
    """Waits for its Save button; what is typed and not saved is noted, and comes back."""

    saved = Signal(object, object)  # the Activity as it shall be, and as it was shown

    def __init__(self, today: date, notes: Notes) -> None:
        super().__init__(self.tr("What it is about"))
        self._notes = notes
        self._shown: Activity | None = None
        self.topic = Field(self.tr("Topic"))
        self.day, self.until = DayEdit(self.tr("Day"), today), DayEdit(self.tr("Until"), today)
        self.texts = {
            "aim": Lines(self.tr("Aim: what the children shall gain"), 2),
            "detail": Lines(self.tr("What was done"), 3),
            "result": Lines(self.tr("Result"), 2),
        }
        self.agenda = {
            n: Lines(f"{n}. {words[language()]}", 2) for n, words in usual_kinds().agenda.items()
        }
        talked = self.tr("Group {n}: what they talked about")
        self.talks = {n: Lines(talked.format(n=n), 2) for n in GROUPS}
        self.place = Field(self.tr("Place"))
        self.owner = narrow(Picker(self.tr("Who keeps it")))
        self.partners = Choices(self.tr("Partners who helped"), self.tr("Add a partner …"))
        self.evidence = Choices(self.tr("Evidence for indicators"), self.tr("Add an indicator …"))
        self._save = button(self.tr("Save"), "primary", key=SAVE_KEY, icon="save")
        self._drop = button(self.tr("Drop the changes"))
        self._agenda = QWidget()
        self._build()
        self._listen()

    def _build(self) -> None:
        days = FlowLayout(None, theme.px(18), 0)
        days.addWidget(self.day)
        days.addWidget(self.until)
        self.add(self.topic)
        self.add(days)
        agenda = QVBoxLayout(self._agenda)
        agenda.setContentsMargins(0, 0, 0, 0)
        agenda.addWidget(label(self.tr("Agenda and minutes"), "strong"))
        for each in self.agenda.values():
            agenda.addWidget(each)
        self.add(self._agenda)
        for talk in self.talks.values():
            self.add(talk)
        for lines in (self.texts["detail"], self.texts["result"], self.texts["aim"]):
            self.add(lines)
        self.add(self.place)
        owner = label(self.tr("Who keeps it"), "strong")
        owner.setBuddy(self.owner)
        self.add(owner)
        self.add(self.owner)
        self.add(self.partners)
        self.add(self.evidence)
        self.add(foot(self._save, self._drop))

    def _listen(self) -> None:
        for lines in (*self.texts.values(), *self.agenda.values(), *self.talks.values()):
            lines.changed.connect(self._weigh)
        for chips in (self.partners, self.evidence):
            chips.changed.connect(self._weigh)
        for field in (self.topic, self.day, self.until, self.place):
            field.changed.connect(self._weigh)
        self.topic.entered.connect(self.save)
        self.owner.picked.connect(self._weigh)
        self._save.clicked.connect(self.save)
        self._drop.clicked.connect(self._revert)

    def show_whole(self, whole: Whole, indicators: Mapping[str, str]) -> bool:
        """Show an activity, with what was typed about it and not saved; whether that is so."""
        shown, may_write = whole.activity, whole.may_write
        self._shown = None  # nothing is typed while the fields are filled
        typed, back = self._notes.look(f"{shown.id}/content")
        now = _changed(shown, typed) if typed else shown
        people: list[tuple[str, object]] = [(each.name, each.id) for each in whole.staff]
        if shown.owner not in {each.id for each in whole.staff}:
            people.append((whole.names.get(shown.owner, ""), shown.owner))
        self.owner.fill(people, now.owner)
        partners = dict(sorted(whole.partners.items(), key=lambda each: each[1]))
        evidence = {**indicators, **{each: each for each in now.evidence - indicators.keys()}}
        for part, offered, chosen in (
            (self.partners, partners, now.partners), (self.evidence, evidence, now.evidence),
        ):  # fmt: skip
            part.offer(offered.items(), chosen)
        self._put(now)
        self._agenda.setVisible(whole.kind.agenda)
        self._allow(may_write)
        self._shown = shown
        self._weigh()
        return back and self.is_changed

    @property
    def is_changed(self) -> bool:
        return self._shown is not None and self._now() != self._shown

    def save(self) -> None:
        """Tell what is changed, if anything is; what is no day stays where it is typed."""
        wrong = next((each for each in (self.day, self.until) if each.is_wrong), None)
        if wrong is not None:
            wrong.edit.setFocus()
        elif self._shown is not None and self.is_changed:
            self.saved.emit(self._now(), self._shown)

    def settle(self, stored: Activity) -> None:
        """It was saved: nothing waits any more."""
        self._notes.note(f"{stored.id}/content", "")

    def take_focus(self) -> None:
        """Ready to type a topic over the one that is there."""
        self.topic.edit.setFocus()
        self.topic.edit.selectAll()

    def _allow(self, may_write: bool) -> None:
        for field in (self.topic, self.day, self.until, self.place):
            field.edit.setReadOnly(not may_write)
        for lines in (*self.texts.values(), *self.agenda.values(), *self.talks.values()):
            lines.set_read_only(not may_write)
        self.owner.setEnabled(may_write)
        self.partners.allow(may_write)
        self.evidence.allow(may_write)
        self._save.setVisible(may_write)
        self._drop.setVisible(may_write)

    def _put(self, now: Activity) -> None:
        for field, text in ((self.topic, now.topic), (self.place, now.place)):
            if field.text().strip() != text:
                field.set_text(text)
        if self.day.day != now.day:
            self.day.show_day(now.day)
        if self.until.day != now.until:
            self.until.show_day(now.until)
        for name, lines in self.texts.items():
            lines.set_text(getattr(now, name))
        for n, lines in self.agenda.items():
            lines.set_text(now.agenda.get(n, ""))
        for n, lines in self.talks.items():
            lines.set_text(now.talks.get(n, ""))
            lines.setVisible(n in now.groups)

    def _now(self) -> Activity:
        """The activity as its fields say."""
        assert self._shown is not None
        said = {n: lines.text() for n, lines in self.agenda.items()}
        talks = {n: lines.text() for n, lines in self.talks.items()}
        return replace(
            self._shown,
            topic=" ".join(self.topic.text().split()),
            day=self.day.day or self._shown.day,
            until=self.until.day,
            aim=self.texts["aim"].text(),
            detail=self.texts["detail"].text(),
            result=self.texts["result"].text(),
            place=" ".join(self.place.text().split()),
            owner=str(self.owner.chosen() or self._shown.owner),
            agenda={n: text for n, text in said.items() if text},
            talks={n: text for n, text in talks.items() if text},
            partners=self.partners.chosen(),
            evidence=self.evidence.chosen(),
        )

    def _revert(self) -> None:
        shown, self._shown = self._shown, None
        if shown is None:
            return
        self.owner.choose(shown.owner)
        for part, chosen in ((self.partners, shown.partners), (self.evidence, shown.evidence)):
            part.offer(part.words().items(), chosen)
        self._put(shown)
        self._shown = shown
        self._weigh()

    def _weigh(self, _picked: object = None) -> None:
        if self._shown is None:
            return
        changed = self.is_changed
        self._save.setEnabled(changed)
        self._drop.setEnabled(changed)
        self._notes.note(f"{self._shown.id}/content", _typed(self._now()) if changed else "")


def _typed(now: Activity) -> dict[str, Any]:
    """As JSON can hold it."""
    return {
        **{name: getattr(now, name) for name in _TEXTS},
        "day": now.day.isoformat(),
        "until": now.until.isoformat() if now.until else "",
        "agenda": dict(now.agenda),
        "talks": dict(now.talks),
        "partners": sorted(now.partners),
        "evidence": sorted(now.evidence),
    }


def _changed(shown: Activity, typed: Mapping[str, Any]) -> Activity:
    texts = {name: str(typed.get(name, getattr(shown, name))) for name in _TEXTS}
    until = str(typed.get("until", ""))
    return replace(
        shown,
        topic=texts["topic"],
        aim=texts["aim"],
        detail=texts["detail"],
        result=texts["result"],
        place=texts["place"],
        owner=texts["owner"],
        day=date.fromisoformat(str(typed.get("day", shown.day.isoformat()))),
        until=date.fromisoformat(until) if until else None,
        agenda=dict(typed.get("agenda", shown.agenda)),
        talks=dict(typed.get("talks", shown.talks)),
        partners=frozenset(typed.get("partners", shown.partners)),
        evidence=frozenset(typed.get("evidence", shown.evidence)),
    )
