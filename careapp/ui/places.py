"""The places of the window, and the screen that each one opens.

A screen and what it needs is imported when it is first opened, so that the first one is there soon.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from careapp.i18n import translate
from careapp.ui.nav import Place
from careapp.ui.session import Session

FIRST = "home"
IDS = ("home", "students", "screenings", "plans", "reports", "settings", "roster", "completeness")


def of(session: Session, set_up: Callable[[QWidget], QWidget]) -> tuple[Place, ...]:
    """All places; `set_up` is given each screen once, when it is made."""

    def place(id_: str, title: str, icon: str, key: str = "", within: str = "") -> Place:
        make = _SCREENS[id_]
        return Place(id_, title, icon, lambda: set_up(make(session)), key, within)

    return (
        place("home", translate("Places", "Today"), "today", "Ctrl+1"),
        place("students", translate("Places", "Students"), "students", "Ctrl+2"),
        place("screenings", translate("Places", "Screening"), "screening", "Ctrl+3"),
        place("plans", translate("Places", "Care plans"), "plans", "Ctrl+6"),
        place("reports", translate("Places", "Reports"), "reports", "Ctrl+9"),
        place("settings", translate("Places", "Settings"), "settings", "Ctrl+0"),
        place("roster", translate("Places", "List of students"), "import", within="students"),
        place("completeness", translate("Places", "Completeness"), "reports", within="reports"),
    )


def _home(session: Session) -> QWidget:
    from careapp.ui.screens.home import HomeScreen

    return HomeScreen(session)


def _students(session: Session) -> QWidget:
    from careapp.ui.screens.students import StudentsScreen

    return StudentsScreen(session)


def _roster(session: Session) -> QWidget:
    from careapp.ui.screens.roster import RosterScreen

    return RosterScreen(session)


def _screenings(session: Session) -> QWidget:
    from careapp.ui.screens.screenings import ScreeningsScreen

    return ScreeningsScreen(session)


def _plans(session: Session) -> QWidget:
    from careapp.ui.screens.plans import PlansScreen

    return PlansScreen(session)


def _reports(session: Session) -> QWidget:
    from careapp.ui.screens.reports import ReportsScreen

    return ReportsScreen(session)


def _completeness(session: Session) -> QWidget:
    from careapp.ui.screens.completeness import CompletenessScreen

    return CompletenessScreen(session)


def _settings(session: Session) -> QWidget:
    from careapp.ui.screens.settings import SettingsScreen

    return SettingsScreen(session)


_SCREENS: dict[str, Callable[[Session], QWidget]] = {
    "home": _home,
    "students": _students,
    "screenings": _screenings,
    "plans": _plans,
    "reports": _reports,
    "settings": _settings,
    "roster": _roster,
    "completeness": _completeness,
}
