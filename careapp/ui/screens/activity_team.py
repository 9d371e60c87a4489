"""The committee of the parents of a class, as it is chosen at the meeting."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.teams import PARENTS, Member, usual_teams
from careapp.i18n import language
from careapp.services.activities import Whole
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.activity_change import Change
from careapp.ui.screens.activity_choices import narrow
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label


class TeamCard(Card):
    """Enter adds whoever is typed, or the parent that is chosen."""

    changed = Signal(object)  # a Change

    def __init__(self, notes: Notes) -> None:
        super().__init__(self.tr("Committee of the parents"))
        self._notes = notes
        self._id, self._year, self._room = "", 0, ""
        self.post = narrow(Picker(self.tr("Post")))
        self.person = narrow(Picker(self.tr("Parent")))
        self.name = Field(self.tr("Another name"))
        self._add = button(self.tr("Add to the committee"), icon="add")
        self._new, self._rows = QWidget(), QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        self._build()
        self.name.entered.connect(self.add_member)
        self.name.changed.connect(self._note)
        self._add.clicked.connect(self.add_member)

    def _build(self) -> None:
        column = QVBoxLayout(self._new)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(3)
        for words, part in ((self.tr("Post"), self.post), (self.tr("Parent"), self.person)):
            title = label(words, "strong")
            title.setBuddy(part)
            column.addWidget(title)
            column.addWidget(part)
        self.name.add_button(self._add)
        column.addWidget(self.name)
        self.add(self._rows)
        self.add(self._new)
        known = usual_teams()
        posts = known.teams[PARENTS].posts
        self.post.fill([(known.post(each, language()), each) for each in posts])

    def show_whole(self, whole: Whole, members: Sequence[Member]) -> bool:
        """Show the committee of the meeting's class; whether something typed stands here again."""
        found, other = whole.activity, self._id != whole.activity.id
        rooms = found.rooms
        self._id, self._year = found.id, whole.term.year
        self._room = rooms[0] if rooms else ""
        self.setVisible(whole.kind.who == "parents" and bool(rooms))
        clear(self._rows)
        for each in members:
            put(self._rows, self._row(each, may_write=whole.may_write))
        if not members:
            put(self._rows, label(self.tr("Nobody is chosen yet."), "muted"))
        self._offer(whole)
        self._new.setVisible(whole.may_write)
        typed, back = self._notes.look(self._name)
        if other:
            self.name.set_text(str(typed or ""))
        return back and bool(typed)

    def add_member(self) -> None:
        """Tell the new member: the name that is typed, else the parent that is chosen."""
        name, student, phone = " ".join(self.name.text().split()), "", ""
        chosen = self.person.chosen()
        if not name and isinstance(chosen, tuple):
            name, student, phone = chosen
        if name:
            post = str(self.post.chosen() or "")
            made = Member("", self._year, PARENTS, name, post, self._room,
                          student=student, phone=phone)  # fmt: skip
            self.changed.emit(
                Change(lambda services: services.teams.save_member(made), settle=self.settle)
            )
        else:
            self.name.edit.setFocus()

    def _remove(self, member: Member) -> None:
        self.changed.emit(
            Change(
                lambda services: services.teams.remove_member(member.id),
                self.tr("Taken out of the committee."),
                Change(lambda services: services.teams.save_member(member)),
            )
        )

    def settle(self) -> None:
        """The new member is stored."""
        self.name.set_text("")
        self.post.setFocus()

    def _offer(self, whole: Whole) -> None:
        """Those who came first."""
        came = whole.activity.came
        pairs: list[tuple[str, object]] = [(self.tr("Choose a parent …"), None)]
        for pupil in sorted(whole.pupils, key=lambda each: each.student.id not in came):
            for each in whole.guardians.get(pupil.student.id, ()):
                said = f"{each.name} ({labels.given_name(pupil.student)})"
                pairs.append((said, (each.name, pupil.student.id, each.phone)))
        chosen = self.person.chosen()
        self.person.fill(pairs, chosen if chosen in [data for _, data in pairs] else None)

    @property
    def _name(self) -> str:
        return f"{self._id}/team"

    def _note(self, text: str) -> None:
        if self._id:
            self._notes.note(self._name, text)

    def _row(self, member: Member, *, may_write: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        post = usual_teams().post(member.post, language())
        words = " · ".join(filter(None, (post, member.name, member.phone)))
        row.addWidget(label(words, wrap=True), 1)
        if may_write:
            gone = button("", "plain", tip=self.tr("Take out of the committee"), icon="close")
            said = self.tr("Take out of the committee: {name}").format(name=member.name)
            gone.setAccessibleName(said)
            gone.clicked.connect(lambda: self._remove(member))
            row.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        return made
