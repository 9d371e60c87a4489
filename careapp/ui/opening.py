"""What a school is opened with: all of it runs in the database lane, as it waits for disk and keys.

Imported there too: the services load while the password is typed.
"""

from dataclasses import dataclass
from pathlib import Path

from careapp.clock import Clock
from careapp.domain import thai
from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.forms.loader import library
from careapp.paths import schools_folder
from careapp.progress import Progress
from careapp.services.accounts import NewAccount
from careapp.services.entry import school_path
from careapp.services.opening import create_school, open_school, recover_school
from careapp.services.report_kinds import SCREENING, SDQ
from careapp.services.restoring import restore_school
from careapp.services.schools import SchoolServices
from careapp.ui.new_school import NewSchool

DEMO_STUDENTS = 120


@dataclass(frozen=True, slots=True)
class Opened:
    """An open school, what it is called and where it is; the code only when it is new."""

    services: SchoolServices
    school: School
    path: Path
    login: str
    recovery_code: str = ""


@dataclass(frozen=True, slots=True)
class DemoMade:
    path: Path
    login: str
    password: str


class Opening:
    """Opens one school at a time, and closes it at the latest when the program ends."""

    def __init__(self, clock: Clock, install: str) -> None:
        self._clock, self._install = clock, install
        self._held: SchoolServices | None = None

    def open(self, path: Path, login: str, password: str) -> Opened:
        services = open_school(path, login, password, self._clock, self._install)
        return self._hold(services, login)

    def recover(self, path: Path, code: str, login: str, password: str) -> Opened:
        services = recover_school(path, code, login, password, self._clock, self._install)
        return self._hold(services, login)

    def create(self, wanted: NewSchool) -> Opened:
        """Beside another school of that name it takes a number."""
        made = create_school(
            free(school_path(wanted.folder / wanted.file_name)),
            wanted.school,
            NewAccount(
                wanted.login,
                wanted.name,
                wanted.password,
                also=(Role.GUIDANCE,) if wanted.small else (),
            ),
            self._clock,
            self._install,
            plain=wanted.plain,
        )
        return self._hold(made.services, wanted.login, made.recovery_code)

    def restore(self, backup: Path, folder: Path) -> Path:
        """Unpack a backup into a new school in `folder`; the school."""
        folder.mkdir(parents=True, exist_ok=True)
        return restore_school(backup, free(school_path(folder / backup.stem)))

    def close(self) -> None:
        """Close what is open, if anything is."""
        held, self._held = self._held, None
        if held is not None:
            with held.errors_sorted():
                held.close()

    def _hold(self, services: SchoolServices, login: str, code: str = "") -> Opened:
        self.close()
        self._held = services
        with services.errors_sorted():
            return Opened(services, services.school, services.desk.file.folder.path, login, code)


def warm_up() -> None:
    """Read what every first screen asks for: the forms and the words that lines are broken at."""
    forms = library()
    for form in (SCREENING, *SDQ):
        forms.form(form)
        forms.editions(form)
    thai.joints("ครู")


def make_demo(install: str, progress: Progress) -> DemoMade:
    """The demo school and its reports, in a folder of its own where schools are kept."""
    # The village of the demo is large, and few ever ask for it.
    from careapp.services import demo

    made = demo.make(free(schools_folder() / "demo"), DEMO_STUDENTS, 1, "", install, progress)
    return DemoMade(made.school, demo.LOGIN, made.password)


def free(path: Path) -> Path:
    """`path`, or the same with the first number that makes it new: `name 2.careapp`."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return found
