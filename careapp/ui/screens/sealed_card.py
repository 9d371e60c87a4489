"""The sealed notes of a plan: for the guidance role to read and write, for others a number."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.i18n import translate
from careapp.services.role_keys import Holders
from careapp.services.sealed_notes import NONE, OPEN, PLAIN, SHUT, OpenedNote, SealedPage
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear, put, rule
from careapp.ui.screens.plan_fields import Lines, foot
from careapp.ui.screens.sealed_laptops import SealedLaptops
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label, set_text


class SealedCard(Card):
    """What is typed here is sealed before it is kept against a lock or a crash."""

    # "begin", "ask", "give", "write" or "remove"; the text, the note's id, or whom elsewhere
    asked = Signal(str, str)

    def __init__(self, notes: Notes) -> None:
        super().__init__(self.tr("Sealed notes"))
        self._notes = notes
        self._plan, self._unkept = "", False
        self._seal: Callable[[str], str] | None = None
        self._about, self._waiting = label("", "muted", wrap=True), label("", "warning", wrap=True)
        self.begin = button(self.tr("Begin sealed notes"), icon="lock")
        self.give = button(self.tr("Give them access"), icon="key")
        self.laptops = SealedLaptops()
        self.lines = Lines(self.tr("A new sealed note"), 3)
        self.write = button(self.tr("Seal the note"), icon="lock")
        self._new, self._rows = QWidget(), QVBoxLayout()
        self._build()
        self.lines.changed.connect(self._type)
        notes.asked.connect(self._keep)
        self.begin.clicked.connect(lambda: self.asked.emit("begin", ""))
        self.give.clicked.connect(lambda: self.asked.emit("give", ""))
        self.laptops.asked.connect(self.asked)
        self.write.clicked.connect(self._write)
        self.hide()

    def _build(self) -> None:
        self._rows.setSpacing(theme.px(6))
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.setSpacing(4)
        new.addWidget(self.lines)
        new.addLayout(foot(self.write))
        self.add(self._about)
        self.add(foot(self.begin))
        self.add(self._waiting)
        self.add(foot(self.give))
        self.add(self.laptops)
        self.add(self._new)
        self.add(self._rows)

    @property
    def note_name(self) -> str:
        """Under which name what is typed is noted, sealed."""
        return f"{self._plan}/sealed"

    def show_page(self, page: SealedPage, names: Mapping[str, str], draft: str) -> None:
        """`draft` is what was being typed before, opened."""
        other, self._plan = self._plan != page.plan, page.plan
        self._seal = page.seal
        open_ = page.state == OPEN
        if other:
            self._put(draft)
        self.setVisible(page.holders is not None or page.state == PLAIN or page.count > 0)
        count = page.count
        title = self.tr("Sealed notes · {count}").format(count=count) if count else ""
        self.set_title(title or self.tr("Sealed notes"))
        set_text(self._about, _about(page))
        self.begin.setVisible(page.state == NONE)
        waiting = _waiting(page.holders) if open_ and page.holders else ""
        set_text(self._waiting, waiting)
        self._waiting.setVisible(bool(waiting))
        self.give.setVisible(bool(waiting))
        self.laptops.show_holders(page.holders)
        self._new.setVisible(open_)
        clear(self._rows)
        for n, note in enumerate(page.notes):
            if n:
                put(self._rows, rule())
            put(self._rows, self._row(note, names))

    def leave(self) -> None:
        """Show nothing; what is typed is kept, sealed."""
        self._keep()
        self._plan, self._seal = "", None
        self._put("")
        clear(self._rows)
        self.hide()

    def settle(self) -> None:
        """The new note is stored."""
        self._put("")
        self._notes.note(self.note_name, "")

    def _put(self, text: str) -> None:
        self.lines.edit.blockSignals(True)
        self.lines.set_text(text)
        self.lines.edit.blockSignals(False)
        self._unkept = False

    def _type(self) -> None:
        self._unkept = True
        self._notes.typed.emit()

    def _keep(self) -> None:
        """Seal what is typed, once for each change of it."""
        if not self._unkept or not self._plan or self._seal is None:
            return
        self._unkept = False
        text = self.lines.text()
        self._notes.note(self.note_name, self._seal(text) if text else "")

    def _write(self) -> None:
        if self.lines.text():
            self.asked.emit("write", self.lines.text())
        else:
            self.lines.setFocus()

    def _row(self, note: OpenedNote, names: Mapping[str, str]) -> QWidget:
        when = " · ".join(filter(None, (labels.day_short(note.day), names.get(note.who, ""))))
        tip = self.tr("Take the note out")
        gone = button("", "plain", tip=tip, icon="close")
        gone.setAccessibleName(f"{tip}: {when}")
        gone.clicked.connect(lambda: self.asked.emit("remove", note.id))
        top = QHBoxLayout()
        top.addWidget(label(when, "muted", wrap=True), 1)
        top.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        text = label(note.fault or note.text, "warning" if note.fault else "", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        return made


def _about(page: SealedPage) -> str:
    """Who can read them, and what happens when passwords are lost."""
    holders = page.holders
    who = ", ".join(each.name for each in holders.can) if holders else ""
    if page.state == PLAIN:
        return translate(
            "SealedCard",
            "Sealed notes are not available: this school is not protected by passwords, so nothing "
            "in it can be kept from anybody.",
        )
    if page.state == NONE:
        return translate(
            "SealedCard",
            "Notes that guidance teachers alone can read: not the administrator, not the director, "
            "not whoever finds the laptop. You begin, and then let the other guidance teachers in.",
        )
    if page.state == SHUT:
        words = translate(
            "SealedCard",
            "Your account cannot open them yet. Ask one of those who can to sign in, open a plan "
            "and press “Give them access”: {who}.",
        )
        return words.format(who=who or translate("SealedCard", "nobody can at present"))
    if page.state != OPEN or holders is None:
        return translate("SealedCard", "The guidance teachers alone can read them.")
    words = translate(
        "SealedCard",
        "Only these can read them: {who}. Not even the administrator can. When all of them have "
        "lost their passwords, the recovery code opens them; without it they are lost for ever.",
    )
    if not holders.recovery:
        words = translate(
            "SealedCard",
            "Only these can read them: {who}. Not even the administrator can. When all of them "
            "have lost their passwords, the notes are lost for ever.",
        )
    return words.format(who=who or translate("SealedCard", "whoever has the recovery code"))


def _waiting(holders: Holders) -> str:
    """Who has the role and cannot read, with the question that is to be asked first."""
    names = [each.name for each in holders.waiting]
    if not holders.recovery:
        names.append(translate("SealedCard", "the new recovery code"))
    if not names:
        return ""
    words = translate(
        "SealedCard",
        "These cannot read them yet: {who}. A new password set by somebody else, or a new recovery "
        "code, waits here too. Give access only when you know that the person asked for it.",
    )
    return words.format(who=", ".join(names))
