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
        self.button = HubButton(self.way)
        self.button.hide()
        window.bar.put_in(self.button)
        self.button.asked.connect(self.way.go)
        self.way.known_changed.connect(self._show)
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
        to_do = [*hub_words.to_do(done)]
        if to_do:
            said = " ".join((f"{words}.", *to_do) if some else to_do)
            self._window.banner.show_warning(said, *self._offer(done))
        else:
            self._window.banner.show_success(words)

    def _offer(self, done: Synced) -> tuple[str, Callable[[], None] | None]:
        if done.conflicts:
            return self.tr("Decide"), lambda: self._open("packages", {"tab": "conflicts"})
        if done.ahead:
            return self.tr("The clock is right …"), self._ask_ahead
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

    def _tell_stopped(self) -> None:
        self._read_again()
        self._window.banner.show_success(
            self.tr("Stopped. What came so far is here; the rest comes the next time.")
        )

    def _tell_failed(self, problem: CareError) -> None:
        """It may have broken off in the middle, after something had come."""
        self._read_again()
        self._window.banner.show_warning(str(problem))
