"""A file that the program was started with, by a double click: where it goes."""

from pathlib import Path

from PySide6.QtCore import QObject

from careapp.ui.doors import Doors
from careapp.ui.front import Front

BACKUP, FEEDBACK, KEY = ".carebackup", ".carefeedback", ".carekey"
PACKAGE, TRANSFER = ".carepackage", ".caretransfer"
_PLACES = {FEEDBACK: "submissions", KEY: "packages", PACKAGE: "packages", TRANSFER: "roster"}


def is_incoming(path: Path) -> bool:
    """Whether it is a file to be taken in, and not the folder of a school or a district."""
    return _ending(path) == BACKUP or _ending(path) in _PLACES


class Incoming(QObject):
    """Shows the way to a school; what was given is opened where it belongs, once one is open."""

    def __init__(self, doors: Doors, file: Path) -> None:
        super().__init__(doors)
        self._doors, self._file = doors, file

    def begin(self, last_school: str) -> None:
        """The first page: of a backup the way back itself, else the sign-in or the first run."""
        entrance = self._doors.entrance
        if _ending(self._file) == BACKUP:
            entrance.rescue.begin(self._file, Path(last_school) if last_school else None)
            return
        if _ending(self._file) == PACKAGE:
            entrance.joining.offer(self._file)
        entrance.opened.connect(self._deliver)
        entrance.begin(None, "")
        self._say_so(bool(last_school))

    def _say_so(self, known: bool) -> None:
        words = self.tr(
            "“{file}” opens once there is a school here: open it, or let this laptop join it."
        )
        if known:
            words = self.tr(
                "“{file}” opens after you sign in. Is the school open in another window already? "
                "Then drag the file into that window."
            )
        front = self._doors.window.findChild(Front)
        if isinstance(front, Front):
            front.banner.show_warning(words.format(file=self._file.name))

    def _deliver(self) -> None:
        """The doors have let somebody in: the right screen, with the file put in."""
        from careapp.ui.session import Session  # the first page does without it

        self._doors.entrance.opened.disconnect(self._deliver)
        shell = self._doors.shell
        assert shell is not None
        if isinstance(self._doors.session, Session):
            place = _PLACES[_ending(self._file)]
            detail: object = {"paths": (self._file,)} if place == "packages" else self._file
            shell.open(place, detail)
        else:
            words = self.tr("“{file}” is for a school, and this is a district.")
            said = words.format(file=self._file.name)
            shell.tell(lambda banner: banner.show_warning(said))


def _ending(path: Path) -> str:
    return path.suffix.casefold()
