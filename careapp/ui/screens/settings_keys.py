"""Settings: new keys for everything, after a laptop was lost or somebody left with a copy."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Staff
from careapp.errors import CareError
from careapp.progress import Progress
from careapp.services.rekeying import BeforeRekey, NewKeys, Rekeyed, Rekeying
from careapp.ui import codes_to_keep
from careapp.ui.busy import Busy
from careapp.ui.code_field import CodeEdit
from careapp.ui.fields import Field
from careapp.ui.pages import Card, action_row
from careapp.ui.passwords import PasswordField
from careapp.ui.pickers import Picker
from careapp.ui.recovery_sheet import RecoverySheet
from careapp.ui.screens.first_code import FirstCode
from careapp.ui.screens.settings_section import Section
from careapp.ui.session import AnySession
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label


class KeysSection(Section):
    """What new keys mean and what they need; then the new recovery code; then who is without a
    password."""

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._folder = ""
        self._pages = QStackedWidget()
        self.ask = KeysQuestion()
        self._pages.addWidget(self.ask)
        self.column.addWidget(self._pages, 1)
        self._busy = Busy(self)
        self.code: KeysCode | None = None
        self.ask.go.connect(self._make_code)
        self._pages.setVisible(self.may_change)

    @property
    def unsaved(self) -> bool:
        """A code that is shown and not in use yet is given up like something typed."""
        return self.code is not None

    def revert(self) -> None:
        self._back()

    def refresh(self) -> None:
        if self.may_change and self.code is None:
            self._session.read(_before, self._take, self._refuse)

    def _take(self, found: tuple[BeforeRekey, str]) -> None:
        before, self._folder = found
        self.ask.show_before(before)

    def _refuse(self, problem: Exception) -> None:
        """A school without passwords."""
        if isinstance(problem, CareError):
            self.ask.show_reason(str(problem))

    def _make_code(self) -> None:
        self._session.read(
            lambda services: Rekeying(services.desk).new_code(), self._show_code, self._fail
        )

    def _show_code(self, code: str) -> None:
        sheet = RecoverySheet(self._session.name, self._folder, code, self._session.today())
        made = self.code = KeysCode(sheet)
        made.go.connect(self._run)
        made.back.connect(self._back)
        self._pages.addWidget(made)
        self._pages.setCurrentWidget(made)
        made.setFocus()
        self.edited.emit()

    def _run(self) -> None:
        if self.code is None:
            return
        wanted = self.ask.wanted(self.code.code)

        def work(services: Any, progress: Progress) -> Rekeyed:
            return Rekeying(services.desk).run(wanted, progress)

        task = self._session.long(work, self._tell, self._fail_back)
        self._busy.watch(task, self.tr("Sealing everything anew …"))

    def _fail_back(self, problem: Exception) -> None:
        """The old keys still hold; what was typed stays to be set right."""
        self._back()
        self._fail(problem)

    def _tell(self, done: Rekeyed) -> None:
        """The new code was typed before: somebody has it."""
        preferences = self._session.preferences
        codes_to_keep.forget(Path(preferences.last_school), preferences)
        self._back()
        self.ask.show_done(done)
        self.stored.emit(self.tr("The new keys are in use. Put the new sheet into the safe."))
        self._session.changed.emit("settings")
        self.refresh()

    def _back(self) -> None:
        if self.code is not None:
            self._pages.removeWidget(self.code)
            self.code.hide()
            self.code.deleteLater()
            self.code = None
        self._pages.setCurrentWidget(self.ask)
        self.edited.emit()


class KeysQuestion(QWidget):
    """What it means, who stays, and the password of who asks."""

    go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: BeforeRekey | None = None
        self._password = PasswordField(self.tr("Your password"), self.tr("It stays the same."))
        self._stays = Picker(self.tr("Somebody else who stays"))
        self._theirs = PasswordField(
            self.tr("Her password"), self.tr("She types it here herself, and keeps her access.")
        )
        self._former = Field(
            self.tr("Old recovery code"),
            self.tr("Your account cannot open the sealed notes: this code, or a guidance teacher "
                    "who stays, keeps them readable."),
            edit=CodeEdit(),
        )  # fmt: skip
        self._drop = TickBox("")
        self._go = button(self.tr("Make new keys …"), "primary", icon="key")
        self._reason = Card()
        self._done = Card(self.tr("The new keys are in use"))
        self._waiting = label("", wrap=True)
        self._about = Card(self.tr("New keys"))
        self._ask = Card(self.tr("What is needed"))
        self._lay_out()
        self._go.clicked.connect(self._press)
        self._password.changed.connect(self._enable)
        self._stays.picked.connect(lambda _: self._show_parts())
        self._enable()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for words in self._meaning():
            self._about.add(label(words, "muted", wrap=True))
        self._done.add(self._waiting)
        stays = label(self.tr("Somebody else who stays"), "strong", wrap=True)
        stays.setBuddy(self._stays)
        for each in (self._password, stays, self._stays, self._theirs, self._former, self._drop):
            self._ask.add(each)
        self._ask.add(action_row(self._go))
        for card in (self._reason, self._done, self._about, self._ask):
            column.addWidget(card)
        column.addStretch()
        self._done.hide()
        self._reason.hide()
        self._show_parts()

    def _meaning(self) -> tuple[str, ...]:
        return (
            self.tr(
                "For when a laptop or a stick with a copy was lost, or somebody left who knew a "
                "password: what such a copy opens, it opens no longer."
            ),
            self.tr(
                "Everybody but you needs a new password from you afterwards. There is a new "
                "recovery code; the old sheet opens nothing any more."
            ),
            self.tr(
                "Backups and copies from before still open with the old passwords, wherever they "
                "are. Nothing that is in the school is lost."
            ),
        )

    def show_before(self, before: BeforeRekey) -> None:
        """What there is to choose from."""
        self._before = before
        self._reason.hide()
        for card in (self._about, self._ask):
            card.show()
        nobody: list[tuple[str, object]] = [(self.tr("nobody"), None)]
        self._stays.fill([*nobody, *((each.name, each) for each in before.others)], self._staying)
        words = self.tr("Delete the %n backup(s) that the old passwords open", "",
                        before.backups)  # fmt: skip
        self._drop.setText(words)
        self._show_parts()

    def show_reason(self, words: str) -> None:
        """Why there is nothing to be done here."""
        if not self._reason.isVisibleTo(self):
            self._reason.add(label(words, wrap=True))
        self._reason.show()
        self._about.hide()
        self._ask.hide()

    def show_done(self, done: Rekeyed) -> None:
        """Who needs a new password now."""
        for each in (self._password, self._theirs):
            each.clear()
        self._former.set_text("")
        self._stays.fill([(self.tr("nobody"), None)])
        names = ", ".join(each.name for each in done.shut_out)
        said = [
            self.tr("Give these a new password, under People and accounts: {names}.").format(
                names=names
            )
            if names
            else self.tr("Nobody needs a new password.")
        ]
        if done.backup is None:
            said.append(self.tr("There was no room for a backup under the new keys: make one."))
        if done.old_backups:
            said.append(
                self.tr("%n backup(s) here can still be opened with the old passwords.", "",
                        done.old_backups)
            )  # fmt: skip
        self._waiting.setText(" ".join(said))
        self._done.show()

    def wanted(self, code: str) -> NewKeys:
        """What is asked for, with the code that was noted down."""
        person = self._staying
        stay = {person.login: self._theirs.text()} if person else {}
        former = self._former.text() if self._former.isVisibleTo(self) else ""
        return NewKeys(self._password.text(), code, stay, former, self._drop.isChecked())

    @property
    def _staying(self) -> Staff | None:
        person = self._stays.currentData()
        return person if isinstance(person, Staff) else None

    def _show_parts(self) -> None:
        before = self._before
        self._theirs.setVisible(self._staying is not None)
        self._former.setVisible(before is not None and before.needs_holder)
        self._drop.setVisible(before is not None and before.backups > 0)

    def _enable(self) -> None:
        self._go.setEnabled(bool(self._password.text()))

    def _press(self) -> None:
        self._done.hide()
        self.go.emit()


class KeysCode(Card):
    """The new recovery code: not in use before it was typed as it is on the sheet."""

    go = Signal()
    back = Signal()

    def __init__(self, sheet: RecoverySheet) -> None:
        super().__init__(self.tr("New recovery code"))
        words = self.tr(
            "Print it or write it down, and type it here: from then on the new keys hold. "
            "Until then nothing has changed."
        )
        self._sheet = sheet
        self._code = FirstCode(sheet)
        self._go = button(self.tr("Put the new keys in use"), "primary")
        self._go.setEnabled(False)
        back = button(self.tr("Leave the old keys"), "plain")
        self.add(label(words, "muted", wrap=True))
        self.add(self._code)
        self.add(action_row(back, self._go))
        self._code.copied.connect(self._go.setEnabled)
        self._code.entered.connect(self.go)
        self._go.clicked.connect(self.go)
        back.clicked.connect(self.back)
        self.setFocusProxy(self._code)

    @property
    def code(self) -> str:
        return self._sheet.code


def _before(services: Any) -> tuple[BeforeRekey, str]:
    """In the database lane: what there is to decide, and the name of the folder."""
    return Rekeying(services.desk).before(), services.desk.file.folder.path.name
