"""The small groups of a meeting with parents: who sat in which; shared out at once, or by hand."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from careapp.domain.activities import GROUPS, shared_out
from careapp.domain.people import Pupil
from careapp.services.activities import Whole
from careapp.ui import keys, labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import activity_words as words
from careapp.ui.screens.activity_change import Change
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.widgets import button, label, set_text

_ROWS, _HEIGHT = 8, 32  # a longer list scrolls
_LEAST, _MOST, _USUAL = 2, 6, 4  # groups to share parents out among


@dataclass(frozen=True, slots=True)
class Place:
    """A child whose parents are at the meeting, and the group they sit in; "" for none yet."""

    pupil: Pupil
    who: str
    group: str


class Places(RecordTable[Place]):
    """1 to 9 say the group and go on to the next child; 0 takes the parents out of it."""

    grouped = Signal(object, str)  # a Place, and its group now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.record(), keys.meant(event)
        if place is not None and key in {*GROUPS, "0"}:
            self.grouped.emit(place, "" if key == "0" else key)
            self.choose(min(self.currentIndex().row() + 1, self.model().rowCount() - 1))
        else:
            super().keyPressEvent(event)


class GroupsCard(Card):
    """What is chosen is told at once, with the way back."""

    changed = Signal(object)  # a Change

    def __init__(self) -> None:
        super().__init__(self.tr("Small groups"))
        self._whole: Whole | None = None
        self.model: RecordModel[Place] = RecordModel(
            [
                Column(self.tr("No."), _number, 50, align="right", quiet=True),
                Column(self.tr("Name"), lambda each: labels.short_name(each.pupil.student), 0),
                Column(self.tr("Parent"), lambda each: each.who, 110, quiet=True),
                Column(self.tr("Group"), lambda each: each.group or "–", 70, align="right"),
            ]
        )
        self.table = Places(self.model, self.tr("Small groups"))
        self.count = Picker(self.tr("Into how many groups"))
        counted = self.tr("{n} groups")
        pairs = [(counted.format(n=n), n) for n in range(_LEAST, _MOST + 1)]
        self.count.fill(pairs, _USUAL)
        self.share = button(self.tr("Share the parents out"), icon="students")
        self._hint = label("", "small", wrap=True)
        self._top, self._groups = QWidget(), QWidget()
        self._row = FlowLayout(self._groups, theme.px(6), theme.px(4))
        top = FlowLayout(self._top, theme.px(8), theme.px(4))
        top.addWidget(self.count)
        top.addWidget(self.share)
        for part in (self._top, self._hint, self.table, self._groups):
            self.add(part)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_HEIGHT))
        self.table.grouped.connect(lambda place, group: self._group({_id(place): group}))
        self.table.chosen.connect(self._offer_groups)
        self.share.clicked.connect(self.share_out)

    def show_whole(self, whole: Whole) -> None:
        """Show those whose parents came, or all while nobody has; the row at work stays."""
        other = self._whole is None or self._whole.activity.id != whole.activity.id
        row = 0 if other else max(self.table.currentIndex().row(), 0)
        self._whole, found = whole, whole.activity
        self.setVisible(whole.kind.who == "parents" and bool(whole.pupils))
        there = {*found.came, *found.grouped} if found.came else found.asked
        places = [
            Place(
                each,
                words.who_came(
                    found.came, each.student.id, whole.guardians.get(each.student.id, ())
                )
                if found.came
                else "",
                found.grouped.get(each.student.id, ""),
            )
            for each in whole.pupils
            if each.student.id in there
        ]
        self.model.show(places)
        rows = theme.px(_HEIGHT) * min(max(len(places), 1), _ROWS)
        self.table.setFixedHeight(rows + self.table.horizontalHeader().height() + 4)
        self._top.setVisible(whole.may_tick)
        hint = self.tr("Keys 1 to 9 say the group, 0 takes the parents out of it.")
        set_text(self._hint, hint if whole.may_tick else "")
        self._tell()
        if places:
            self.table.choose(min(row, len(places) - 1))

    def share_out(self) -> None:
        """Put all that are shown into groups as large as one another."""
        order = [_id(each) for each in self.model.records]
        self._group(shared_out(order, int(str(self.count.chosen()))))

    def _group(self, groups: Mapping[str, str]) -> None:
        whole = self._whole
        if whole is None or not whole.may_tick or not groups:
            return
        id_, before = whole.activity.id, whole.activity.grouped
        back = {each: before.get(each, "") for each in groups}
        self.changed.emit(
            Change(
                lambda services: services.meetings.group(id_, groups),
                self.tr("The groups are noted."),
                Change(lambda services: services.meetings.group(id_, back)),
            )
        )

    def _tell(self) -> None:
        assert self._whole is not None
        title, groups = self.tr("Small groups"), self._whole.activity.grouped
        if groups:
            said = self.tr("{groups} groups, {families} families")
            count = len({*groups.values()})
            title += " · " + said.format(groups=count, families=len(groups))
        self.set_title(title)

    def _offer_groups(self, place: Place) -> None:
        """The groups of the child at work, for the mouse."""
        clear(self._row)
        whole = self._whole
        if whole is None or not whole.may_tick:
            self._groups.hide()
            return
        self._groups.show()
        put(self._row, label(labels.given_name(place.pupil.student), "strong"))
        most = max((*map(int, whole.activity.groups), _USUAL - 1)) + 1
        for group in GROUPS[:most]:
            made = button(group, "pill")
            made.setCheckable(True)
            made.setChecked(place.group == group)
            made.setAccessibleName(self.tr("Group {n}").format(n=group))
            made.clicked.connect(lambda on, to=group: self._group({_id(place): to if on else ""}))
            put(self._row, made)


def _id(place: Place) -> str:
    return place.pupil.student.id


def _number(place: Place) -> str:
    return "" if place.pupil.number is None else str(place.pupil.number)
