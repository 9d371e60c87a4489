"""What is measured on: a fictional, encrypted school in a folder of its own, gone at the end."""

import secrets
from collections.abc import Callable
from pathlib import Path

from careapp.clock import Clock
from careapp.domain.schools import Term
from careapp.i18n import translate
from careapp.services import demo
from careapp.services.opening import open_school
from careapp.services.schools import SchoolServices

INSTALL = "bench"


class Ground:
    """The school is made when a job first asks for it, and is open in one program at a time."""

    def __init__(
        self, folder: Path, students: int, tell: Callable[[str], None], most_rounds: int = 0
    ) -> None:
        """`most_rounds` holds every job to so many; 0 leaves it to each."""
        self.folder, self.students, self.tell = folder, students, tell
        self._most_rounds = most_rounds
        self.password = secrets.token_hex(8)
        self._path: Path | None = None
        self._services: SchoolServices | None = None

    def school(self) -> Path:
        """The school's folder, closed: for a program that opens it."""
        self.close()
        if self._path is None:
            self._path = self._made()
        return self._path

    def services(self) -> SchoolServices:
        """The school, open in this program."""
        if self._services is None:
            path = self.school()
            self._services = open_school(path, demo.LOGIN, self.password, Clock(), INSTALL)
        return self._services

    def term(self) -> Term:
        """The last term in which forms were filled in."""
        return self.services().people.current_term()

    def smaller(self, times: int) -> "Ground":
        """A second school, with a part of the children; whoever asks for it closes it."""
        folder = self.scratch("smaller")
        folder.mkdir(exist_ok=True)
        return Ground(folder, max(self.students // times, 1), self.tell, self._most_rounds)

    def scratch(self, name: str) -> Path:
        """A place for a file or folder that one job makes."""
        return self.folder / name

    def rounds(self, usual: int) -> int:
        return min(usual, self._most_rounds or usual)

    def environment(self) -> dict[str, str]:
        """For a program of ours: no screen, settings of its own, the school's password; its code
        compiled once, as it is where it was installed."""
        return {
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(self.folder / "compiled"),
            "QT_QPA_PLATFORM": "offscreen",
            "CAREAPP_CONFIG": str(self.folder / "settings"),
            "CAREAPP_PASSWORD": self.password,
        }

    def close(self) -> None:
        services, self._services = self._services, None
        if services is not None:
            services.close()

    def _made(self) -> Path:
        words = translate("Bench", "Making a school of {students} students: step {done} of {all}")

        def progress(done: int, total: int, /) -> None:
            self.tell(words.format(students=self.students, done=done, all=total))

        made = demo.make(
            self.folder, self.students, 1, self.password, INSTALL, progress, reports=False
        )
        # The backup of the day is there, as on every start but the day's first: it would be made
        # while something else is measured.
        services = open_school(made.school, demo.LOGIN, self.password, Clock(), INSTALL)
        services.backups.keep_daily()
        services.close()
        return made.school
