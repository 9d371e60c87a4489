"""What restoring a backup would lose and win, before it is done; and the password it takes."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from careapp.services.restoration_preview import Preview
from careapp.services.restoration_words import Side
from careapp.services.restorations import Accounts
from careapp.ui import labels, theme
from careapp.ui.busy import Busy
from careapp.ui.fields import Field
from careapp.ui.front import Front
from careapp.ui.marks import remark
from careapp.ui.pages import Card, action_row
from careapp.ui.passwords import PasswordField
from careapp.ui.patience import Patience
from careapp.ui.pickers import Picker
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_text

_NAMED = 30  # children, or schools of a district
_TOP = Qt.AlignmentFlag.AlignTop


class RestorePreview(Front):
    """First the password, then the two lists and the decision."""

    tried = Signal(str, str)  # login, password
    decided = Signal(bool)  # restore it; whether the newer entries come along
    back_asked = Signal()

    def __init__(self, language: str, file: str, patience: Patience) -> None:
        """`file` is the name of the backup; "" where there is none, and only salvage is left."""
        super().__init__(language, 720)
        self._patience, self._waited = patience, False
        self._title = label(self.tr("Restore a backup"), "h1", wrap=True)
        self._file = label(file, "muted", wrap=True)
        self.add_heading(self._title, self._file)
        self._accounts = Picker(self.tr("Account"), "Ctrl+Shift+A")
        self._login = Field(self.tr("Sign-in name"))
        self._password = PasswordField(self.tr("Password"))
        self._trouble = label("", "error", wrap=True)
        self._look = button(self.tr("Show what would change"), "primary")
        self._asked = self._password_card()
        self._seen = QVBoxLayout()
        self._seen.setSpacing(theme.px(12))
        self._bring = TickBox(self.tr("Bring the newer entries along"))
        self._bring.setChecked(True)
        self._go = button(self.tr("Restore"), "primary")
        self._back = button(self.tr("Leave it as it is"), key="Alt+Left")
        self._deciding = Card()
        self._foot = label("", "muted", wrap=True)
        self._lay_out()
        self.busy = Busy(self)

    def _password_card(self) -> Card:
        card = Card()
        words = self.tr(
            "A password that opened it on that day, or one of today: the same people know the keys."
        )
        for each in (label(words, "muted", wrap=True), self._accounts, self._login):
            card.add(each)
        card.add(self._password)
        card.add(self._trouble)
        card.add(action_row(self._look))
        self._trouble.hide()
        self._look.clicked.connect(self._try)
        self._patience.ticked.connect(self._wait)
        self._password.entered.connect(self._try)
        self._login.entered.connect(self._try)
        card.hide()
        return card

    def _lay_out(self) -> None:
        self.column.addWidget(self._asked)
        self.column.addLayout(self._seen)
        self._deciding.add(self._bring)
        self._deciding.add(self._foot)
        self._deciding.add(action_row(self._back, self._go))
        self._deciding.hide()
        self.column.addWidget(self._deciding)
        self.column.addStretch(1)
        self._back.clicked.connect(self.back_asked)
        self._go.clicked.connect(lambda: self.decided.emit(self._bring.isChecked()))
        self.add_other(self.tr("Back to signing in")).clicked.connect(self.back_asked)

    def ask(self, accounts: Accounts, login: str) -> None:
        """Who is it? A plain backup asks for a name alone, where there are several."""
        self._accounts.fill([(each, each) for each in accounts.logins], login)
        self._accounts.setVisible(bool(accounts.logins))
        self._password.setVisible(not accounts.plain)
        self._login.setVisible(accounts.plain)
        self._asked.show()
        self._wait(self._patience.left)
        self.take_focus()

    def show_preview(self, seen: Preview) -> None:
        """What it would mean; from now on it can be done."""
        self._asked.hide()
        title = self.tr("Only what can be read of the damaged file")
        if seen.made is not None:
            title = self.tr("The backup of {when}").format(when=_moment(seen.made))
        set_text(self._title, title)
        set_text(self._file, seen.name)
        for words in self._warnings(seen):
            self._seen.addLayout(remark(words, ""))
        if not seen.apart and not seen.alone:
            of = seen.of_district
            for title, side, nothing in (
                (self._lost_title(), seen.lost, self._nothing_lost(seen)),
                (self._won_title(), seen.won, self._nothing_won()),
            ):
                self._seen.addWidget(self._card_of(title, side, nothing, of_district=of))
        self._decide(seen)

    def _warnings(self, seen: Preview) -> list[str]:
        found = []
        if seen.alone:
            found.append(self.tr("Nothing is in that place yet: nothing can be lost."))
        if seen.damaged:
            found.append(
                self.tr(
                    "The data of today cannot be read whole. What can be read is counted here; the "
                    "rest is in no list."
                )
            )
        if seen.apart:
            found.append(self.tr("It cannot be compared: {why}").format(why=seen.apart))
        if seen.lost.erased:
            words = self.tr(
                "%n student(s) were erased since the backup and would be there again, unless the "
                "newer entries come along.", "", seen.lost.erased,
            )  # fmt: skip
            found.append(words)
        if seen.drafts:
            found.append(
                self.tr("%n form(s) are being filled in and not yet finished.", "", seen.drafts)
            )
        return found

    def _decide(self, seen: Preview) -> None:
        may_bring = not seen.alone and not seen.apart
        self._bring.setVisible(may_bring)
        self._bring.setChecked(may_bring)
        words = self.tr(
            "The data of today are kept beside it under another name and are never written over; "
            "you can go back to them."
        )
        if seen.alone:
            words = self.tr("It is put where careapp keeps its files on this computer.")
        set_text(self._foot, words)
        self._deciding.show()
        self._go.setFocus()

    def _lost_title(self) -> str:
        return self.tr("Only in the data of today: missing, unless it comes along")

    def _won_title(self) -> str:
        return self.tr("Only in the backup: this would come back")

    def _nothing_lost(self, seen: Preview) -> str:
        if seen.damaged:
            return self.tr("Nothing that can be read.")
        return self.tr("Nothing: the backup holds all that is here today.")

    def _nothing_won(self) -> str:
        return self.tr("Nothing: all that the backup holds is here today.")

    def _card_of(self, title: str, side: Side, nothing: str, *, of_district: bool) -> Card:
        card = Card(title)
        if not side.entries:
            card.add(label(nothing, "muted", wrap=True))
            return card
        counted = self.tr("%n change(s)", "", side.entries)
        if side.newest is not None:
            last = self.tr("the last of {when}").format(when=_moment(side.newest))
            counted = f"{counted}, {last}"
        card.add(label(counted, "strong", wrap=True))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(1, 1)
        kinds = ", ".join(f"{word} {count}" for word, count in side.kinds)
        people = ", ".join(f"{name} {count}" for name, count in side.people)
        about = (self.tr("Children"), self.tr("%n student(s)", "", side.count))
        if of_district:
            about = (self.tr("Schools"), self.tr("%n school(s)", "", side.count))
        for row, (name, said) in enumerate((
            (self.tr("What"), kinds), (self.tr("Entered by"), people),
            (about[0], self._named(about[1], side)),
        )):  # fmt: skip
            grid.addWidget(label(name, "muted"), row, 0, alignment=_TOP)
            grid.addWidget(label(said, wrap=True), row, 1)
        card.add(holder)
        return card

    def _named(self, counted: str, side: Side) -> str:
        if not side.about:
            return counted
        named = ", ".join(side.about[:_NAMED])
        rest = len(side.about) - _NAMED
        more = self.tr("and %n more", "", rest) if rest > 0 else ""
        return f"{counted}: {named} {more}".strip()

    def take_focus(self) -> None:
        """The keyboard goes to the password."""
        (self._look if self._password.isHidden() else self._password).setFocus()

    def say(self, sentence: str) -> None:
        set_text(self._trouble, sentence)
        self._trouble.setVisible(bool(sentence))

    def show_wrong(self, sentence: str) -> None:
        self.say(sentence)
        self._password.edit.selectAll()
        self._password.setFocus()

    def set_working(self, working: bool) -> None:
        self._asked.setEnabled(not working)
        self._deciding.setEnabled(not working)

    def _wait(self, left: int) -> None:
        if left:
            self.say(self.tr("That was not right. You can try again in %n second(s).", "", left))
        elif self._waited:
            self.say("")
        self._waited = bool(left)
        self._look.setEnabled(not left)

    def _try(self) -> None:
        if not self._look.isEnabled():
            return
        self.say("")
        login = str(self._accounts.chosen() or self._login.text().strip())
        self.tried.emit(login, self._password.text())


def _moment(when: datetime) -> str:
    """`24 พ.ย. 2569 15:30`, by this computer's clock."""
    here = when.astimezone()
    return f"{labels.day_short(here.date())} {here:%H:%M}"
