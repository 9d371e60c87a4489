"""The places of a district's window, and the screen that each one opens.

A screen and what it needs is imported when it is first opened, so that the first one is there soon.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from careapp.i18n import translate
from careapp.ui.district_session import DistrictSession
from careapp.ui.nav import Place

FIRST = "schools"


def of(session: DistrictSession, set_up: Callable[[QWidget], QWidget]) -> tuple[Place, ...]:
    """All places; `set_up` is given each screen once, when it is made."""

    def place(id_: str, title: str, icon: str, key: str = "", within: str = "") -> Place:
        make = _SCREENS[id_]
        return Place(id_, title, icon, lambda: set_up(make(session)), key, within)

    return (
        place("schools", translate("Places", "Schools"), "school", "Ctrl+1"),
        place("results", translate("Places", "Results"), "table", "Ctrl+2"),
        place("reports", translate("Places", "Reports"), "reports", "Ctrl+3"),
        place("settings", translate("Places", "Settings"), "settings", "Ctrl+0"),
        place("letters", translate("Places", "Covering letter"), "edit", within="reports"),
        place("questions", translate("Places", "Ready questions"), "table", within="reports"),
    )


def _schools(session: DistrictSession) -> QWidget:
    from careapp.ui.screens.district_schools import DistrictSchoolsScreen

    return DistrictSchoolsScreen(session)


def _results(session: DistrictSession) -> QWidget:
    from careapp.ui.screens.district_results import DistrictResultsScreen

    return DistrictResultsScreen(session)


def _reports(session: DistrictSession) -> QWidget:
    from careapp.ui.screens.district_reports import DistrictReportsScreen

    return DistrictReportsScreen(session)


def _letters(session: DistrictSession) -> QWidget:
    from careapp.ui.screens.district_letters import DistrictLettersScreen

    return DistrictLettersScreen(session)


def _questions(session: DistrictSession) -> QWidget:
    from careapp.ui.screens.district_questions import DistrictQuestionsScreen

    return DistrictQuestionsScreen(session)


def _settings(session: DistrictSession) -> QWidget:
    from careapp.ui.screens.district_settings import DistrictSettingsScreen

    return DistrictSettingsScreen(session)


_SCREENS: dict[str, Callable[[DistrictSession], QWidget]] = {
    "schools": _schools,
    "results": _results,
    "reports": _reports,
    "settings": _settings,
    "letters": _letters,
    "questions": _questions,
}
