"""The question who takes a place in a team: staff, a partner, or somebody by name."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.teams import PARENTS, Member, usual_teams
from careapp.i18n import language
from careapp.services.teams import TeamYear
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.pickers import Picker
from careapp.ui.screens.settings_section import beside
from careapp.ui.sheets import Sheet
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 480
STAFF, PARTNER = "staff", "partner"


class MemberDialog(Sheet):
    """Says `made` with the Member as it shall be; what is typed is noted until it is stored."""

    made = Signal(object)

    def __init__(
        self, over: QWidget, member: Member, known: TeamYear, rooms: Sequence[str], notes: Notes
    ) -> None:
        super().__init__(over, self.tr("A member of the team"))
        self._member, self._known, self._notes = member, known, notes
        self.who, self.post = Picker(self.tr("Who")), Picker(self.tr("In the team"))
        self.room = Picker(self.tr("Class"))
        self.name = Field(self.tr("Name"), self.tr("As it stands in the order"))
        self.position = Field(self.tr("Position"))
        self.phone = Field(self.tr("Phone"))
        self.go = button(self.tr("Save"), "primary")
        self._fill(rooms)
        self._build()
        self.who.picked.connect(self._take)
        for field in (self.name, self.position, self.phone):
            field.changed.connect(self._weigh)
        self.go.clicked.connect(self._say)
        self._weigh()

    def _fill(self, rooms: Sequence[str]) -> None:
        member, known, speak = self._member, self._known, language()
        people: list[tuple[str, object]] = [(self.tr("Somebody else: write the name"), "")]
        people += [(each.name, (STAFF, each.id)) for each in known.staff]
        people += [(each.name, (PARTNER, each.id)) for each in known.partners]
        at = (STAFF, member.staff) if member.staff else (PARTNER, member.partner)
        self.who.fill(people, at if at[1] else "")
        usual = usual_teams()
        offered = dict.fromkeys((*usual.teams[member.team].posts, *filter(None, (member.post,))))
        self.post.fill([(usual.post(each, speak), each) for each in offered], member.post)
        every = dict.fromkeys((*rooms, *filter(None, (member.classroom,))))
        whole: list[tuple[str, object]] = [(self.tr("The whole school"), "")]
        self.room.fill([*whole, *((each, each) for each in every)], member.classroom)
        typed, _ = self._notes.look(self._note_name)
        shown = replace(member, **typed) if typed else member
        self.name.set_text(shown.name)
        self.position.set_text(shown.position)
        self.phone.set_text(shown.phone)

    def _build(self) -> None:
        column = self.column
        column.setSpacing(theme.px(6))
        title = label(usual_teams().teams[self._member.team].name[language()], "h2", wrap=True)
        title.setParent(self)  # its style is known only inside the dialog
        column.addWidget(fix_width(title, theme.px(_WIDTH)))
        parents = self._member.team == PARENTS
        if not parents:
            column.addWidget(_named(self.tr("Who"), self.who))
        column.addWidget(self.name)
        column.addWidget(self.position)
        column.addWidget(self.phone)
        posts = _named(self.tr("In the team"), self.post)
        row = beside(posts) if parents else beside(posts, _named(self.tr("Class"), self.room))
        column.addLayout(row)
        self.phone.setVisible(parents)
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        self.set_foot(leave, self.go)
        (self.name if parents else self.who).setFocus()

    @property
    def _note_name(self) -> str:
        return note_name(self._member)

    def _take(self, picked: object) -> None:
        """Somebody was picked: the name and position as they are now."""
        if not isinstance(picked, tuple):
            self.name.set_text("")
            self.position.set_text("")
            self.name.setFocus()
            return
        kind, id_ = picked
        if kind == STAFF:
            person = next(each for each in self._known.staff if each.id == id_)
            self.name.set_text(person.name)
            self.position.set_text(person.position)
            return
        partner = next(each for each in self._known.partners if each.id == id_)
        beside_ = (partner.position, partner.name) if partner.contact else (partner.position,)
        self.name.set_text(partner.contact or partner.name)
        self.position.set_text(" ".join(filter(None, beside_)))

    def _now(self) -> Member:
        picked = self.who.chosen()
        kind, id_ = picked if isinstance(picked, tuple) else ("", "")
        return replace(
            self._member,
            name=self.name.text().strip(),
            position=self.position.text().strip(),
            phone=self.phone.text().strip(),
            post=str(self.post.chosen() or ""),
            classroom=str(self.room.chosen() or ""),
            staff=id_ if kind == STAFF else "",
            partner=id_ if kind == PARTNER else "",
        )

    def _weigh(self, _typed: object = None) -> None:
        now, was = self._now(), self._member
        names = ("name", "position", "phone")
        changed = {each: getattr(now, each) for each in names}
        same = all(getattr(was, each) == said for each, said in changed.items())
        self._notes.note(self._note_name, {} if same else changed)
        self.go.setEnabled(bool(now.name))

    def _say(self) -> None:
        self.made.emit(self._now())
        self.accept()


def note_name(member: Member) -> str:
    """Under which name what is typed about a member is noted."""
    return f"{member.id}/member/{member.year}/{member.team}/{member.classroom}"


def _named(words: str, picker: Picker) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    name = label(words, "strong")
    name.setBuddy(picker)
    column.addWidget(name)
    column.addWidget(picker)
    return made
