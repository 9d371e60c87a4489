"""One team of a year: its members in their order, moved, changed and taken out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careapp.domain.teams import PARENTS, Member, usual_teams
from careapp.i18n import language
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.screens.plan_fields import foot
from careapp.ui.widgets import button, label


class TeamCard(Card):
    """Tells what is asked for; it changes nothing itself."""

    asked = Signal(str, object)  # "add", "change", "remove", "up" or "down"; the Member, or None

    def __init__(self, team: str, *, may_keep: bool) -> None:
        super().__init__()
        self.team, self._may_keep = team, may_keep
        known = usual_teams().teams[team]
        self._words = known.name[language()]
        self.add(label(known.does[language()], "muted", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self.add(self._rows)
        self.new = button(self.tr("Add a member"), icon="add")
        self.new.setAccessibleName(self.tr("Add a member: {team}").format(team=self._words))
        self.new.clicked.connect(lambda: self.asked.emit("add", None))
        self.add(foot(self.new))
        self.show_members((), "", may_keep=may_keep)

    def show_members(self, members: Sequence[Member], room: str, *, may_keep: bool) -> None:
        """`room` is the class whose parents these are, or ""."""
        at = self._at_work()
        if at:  # else the keyboard would wander from row to row as they go
            self.window().setFocus()
        clear(self._rows)
        title = self.tr("{team} · {count}").format(team=self._words, count=len(members))
        if room:
            title = self.tr("{team} · {class_} · {count}").format(
                team=self._words, class_=room, count=len(members)
            )
        self.set_title(labels.thai(title))
        self._title.setWordWrap(True)
        for n, each in enumerate(members):
            last = n == len(members) - 1
            put(self._rows, self._row(each, n, room, last=last, keep=may_keep))
        if not members:
            put(self._rows, label(self.tr("Nobody yet."), "muted"))
        self.new.setVisible(may_keep)
        self._take_focus(at)

    def _row(self, member: Member, n: int, room: str, *, last: bool, keep: bool) -> QWidget:
        post = usual_teams().post(member.post, language())
        name = label(f"{n + 1}. {member.name}", "strong", wrap=True)
        parent = member.phone if member.team == PARENTS else ""
        class_ = "" if room else member.classroom
        about = " · ".join(filter(None, (post, member.position, class_, parent)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(label(about, "small", wrap=True))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addLayout(words, 1)
        if keep:
            for kind, icon, tip, may in (
                ("up", "up", self.tr("One place up"), n > 0),
                ("down", "down", self.tr("One place down"), not last),
                ("change", "edit", self.tr("Change"), True),
                ("remove", "close", self.tr("Take out of the team"), True),
            ):
                each = button("", "plain", tip=tip, icon=icon)
                each.setEnabled(may)
                each.setObjectName(f"{kind}/{member.id}")
                each.setAccessibleName(f"{tip}: {member.name}")
                each.clicked.connect(lambda _=False, kind=kind: self.asked.emit(kind, member))
                row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _at_work(self) -> str:
        """The button that has the keyboard."""
        found = (each for each in self.findChildren(QPushButton) if each.hasFocus())
        return next((each.objectName() for each in found), "")

    def _take_focus(self, name: str) -> None:
        for each in self.findChildren(QPushButton):
            if name and each.isEnabled() and each.objectName() == name:
                each.show()
                each.setFocus(Qt.FocusReason.OtherFocusReason)
