"""The hub in the frame of a school's window: its button, its password, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from careapp.errors import CareError
from careapp.services import hub_words
from careapp.services.hub import Synced
from careapp.ui import dialogs
from careapp.ui.hub_button import HubButton
from careapp.ui.hub_way import HubWay, way_of
from careapp.ui.main_window import MainWindow
from careapp.ui.session import Session

_READ_AGAIN = ("people", "screenings", "settings")


class HubFrame(QObject):
    """Made a moment after the window of a school where the part for a hub is installed, and gone
    with it. Only `open_` of another place is asked of the shell."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        open_: Callable[[str, object], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._session, self._open = window, session, open_
        self.way: HubWay = way_of(session)
        self._said = ""  # the last of what was said of the hub
        self.button = HubButton(self.way)
        self.button.hide()
        window.bar.put_in(self.button)
        self.button.asked.connect(self.way.go)
        self.way.known_changed.connect(self._show)
        self.way.running_changed.connect(self._hush)
        self.way.secret_asked.connect(self._ask_secret)
        self.way.synced.connect(self._tell)
        self.way.stopped.connect(self._tell_stopped)
        self.way.failed.connect(self._tell_failed)
        self._show()
        self.way.read()

    def leave(self) -> None:
        """Take the button down; what is under way goes on for the next window of the session."""
        self.button.hide()
        self.button.deleteLater()
        self.deleteLater()

    def _show(self) -> None:
        self.button.setVisible(bool(self.way.known.url))

    def _hush(self) -> None:
        """It is tried again: what came of it before is over."""
        banner = self._window.banner
        if self.way.running and self._said and banner.sentence == self._said:
            banner.clear()

    def _warn(
        self, sentence: str, action: str = "", then: Callable[[], None] | None = None
    ) -> None:
        self._window.banner.show_warning(sentence, action, then)
        self._said = self._window.banner.sentence

    def _say(self, sentence: str) -> None:
        self._window.banner.show_success(sentence)
        self._said = self._window.banner.sentence

    def _ask_secret(self, url: str, may_keep: bool) -> None:
        from careapp.ui.hub_password import HubPasswordDialog  # asked for once a session

        if any(each.isVisible() for each in self._window.findChildren(HubPasswordDialog)):
            return  # the button was pressed twice
        dialog = HubPasswordDialog(self._window, url, may_keep=may_keep)
        dialog.given.connect(self.way.answer)
        dialog.open()

    def _tell(self, done: Synced) -> None:
        """One sentence or some, and what there is to be done about it."""
        if done.came:
            self._read_again()
        some = (done.came, done.went) != (0, 0)
        counted = " · ".join(hub_words.counted(done))
        words = counted if some else self.tr("Nothing was new, here or on the hub.")
        to_do = [*hub_words.to_do(done, self._if_right())]
        if to_do:
            said = " ".join(to_do)  # a full stop between the two were no Thai
            self._warn(f"{words} · {said}" if some else said, *self._offer(done))
        else:
            self._say(words)

    def _if_right(self) -> str:
        """Of a clock that is ahead: only who reaches the whole school may say that it is right."""
        if self._session.actor.reaches_school:
            return self.tr("If it is right after all, press “The clock is right …”.")
        return self.tr(
            "It goes once that day has come, or before by hand-over file to the coordinator."
        )

    def _offer(self, done: Synced) -> tuple[str, Callable[[], None] | None]:
        if done.ahead and self._session.actor.reaches_school:
            return self.tr("The clock is right …"), self._ask_ahead
        if done.conflicts:
            return self.tr("Decide"), lambda: self._open("packages", {"tab": "conflicts"})
        return "", None

    def _ask_ahead(self) -> None:
        dialogs.confirm(
            self._window,
            self.tr("Is the clock of this computer right?"),
            self.tr(
                "Compare it with a telephone. If it is wrong after all, what was written here wins "
                "over what others write until that day."
            ),
            (self.tr("It is right: bring everything"), lambda: self.way.go(ahead=True)),
        )

    def _read_again(self) -> None:
        """What is typed on a screen stays when it is read again."""
        for what in _READ_AGAIN:
            self._session.changed.emit(what)
        refresh = getattr(self._window.shown(self._window.at), "refresh", None)
        if refresh is not None:
            refresh()

    def _tell_stopped(self, through: bool) -> None:
        if through:
            self._read_again()
            self._say(self.tr("Stopped. What came so far is here; the rest comes the next time."))
        else:
            self._say(self.tr("Stopped."))

    def _tell_failed(self, problem: CareError) -> None:
        """It may have broken off in the middle, after something had come."""
        self._read_again()
        self._warn(str(problem))
