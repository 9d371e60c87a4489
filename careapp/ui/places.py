"""The places of the window, and the screen that each one opens.

A screen and what it needs is imported when it is first opened, so that the first one is there soon.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from careapp.domain.access import Action, Actor
from careapp.i18n import translate
from careapp.ui.nav import Place
from careapp.ui.session import Session

FIRST = "home"
IDS = (
    "home",
    "students",
    "screenings",
    "visits",
    "activities",
    "plans",
    "referrals",
    "partners",
    "reports",
    "settings",
    "roster",
    "completeness",
    "signs",
    "targets",
    "letters",
    "submissions",
    "report_cards",
    "year_turn",
    "handover",
    "packages",
)


def of(session: Session, set_up: Callable[[QWidget], QWidget]) -> tuple[Place, ...]:
    """What the role has a use for; `set_up` is given each screen once, when it is made."""

    def place(id_: str, title: str, icon: str, key: str = "", within: str = "") -> Place:
        make = _SCREENS[id_]
        return Place(id_, title, icon, lambda: set_up(make(session)), key, within)

    offered = (
        place("home", translate("Places", "Today"), "today", "Ctrl+1"),
        place("students", translate("Places", "Students"), "students", "Ctrl+2"),
        place("screenings", translate("Places", "Screening"), "screening", "Ctrl+3"),
        place("visits", translate("Places", "Home visits"), "visits", "Ctrl+4"),
        place("activities", translate("Places", "Activities"), "activities", "Ctrl+5"),
        place("plans", translate("Places", "Care plans"), "plans", "Ctrl+6"),
        place("referrals", translate("Places", "Referrals"), "referrals", "Ctrl+7"),
        place("partners", translate("Places", "Partners"), "person", "Ctrl+8"),
        place("reports", translate("Places", "Reports"), "reports", "Ctrl+9"),
        place("packages", translate("Places", "Hand-over"), "hand_over"),
        place("settings", translate("Places", "Settings"), "settings", "Ctrl+0"),
        place("roster", translate("Places", "List of students"), "import", within="students"),
        place(
            "report_cards",
            translate("Places", "Attendance and results"),
            "table",
            within="students",
        ),
        place("completeness", translate("Places", "Completeness"), "reports", within="reports"),
        place("signs", translate("Places", "Early signs"), "warning", within="plans"),
        place("targets", translate("Places", "Targets"), "reports", within="reports"),
        place("letters", translate("Places", "Memo and letter"), "edit", within="reports"),
        place("submissions", translate("Places", "District pack"), "export", within="reports"),
        place("year_turn", translate("Places", "Turn of the year"), "calendar", within="settings"),
        place("handover", translate("Places", "Hand a class over"), "hand_over", within="students"),
    )
    carries = carries_packages(session.actor)
    return tuple(each for each in offered if carries or each.id != "packages")


def carries_packages(actor: Actor) -> bool:
    """Whether the role has to do with packages from laptop to laptop."""
    return actor.may(Action.JOIN_LAPTOPS) or actor.may(Action.HAND_OVER)


def _home(session: Session) -> QWidget:
    from careapp.ui.screens.home import HomeScreen

    return HomeScreen(session)


def _students(session: Session) -> QWidget:
    from careapp.ui.screens.students import StudentsScreen

    return StudentsScreen(session)


def _roster(session: Session) -> QWidget:
    from careapp.ui.screens.roster import RosterScreen

    return RosterScreen(session)


def _report_cards(session: Session) -> QWidget:
    from careapp.ui.screens.report_cards import ReportCardsScreen

    return ReportCardsScreen(session)


def _screenings(session: Session) -> QWidget:
    from careapp.ui.screens.screenings import ScreeningsScreen

    return ScreeningsScreen(session)


def _activities(session: Session) -> QWidget:
    from careapp.ui.screens.activities import ActivitiesScreen

    return ActivitiesScreen(session)


def _visits(session: Session) -> QWidget:
    from careapp.ui.screens.visits import VisitsScreen

    return VisitsScreen(session)


def _plans(session: Session) -> QWidget:
    from careapp.ui.screens.plans import PlansScreen

    return PlansScreen(session)


def _partners(session: Session) -> QWidget:
    from careapp.ui.screens.partners import PartnersScreen

    return PartnersScreen(session)


def _referrals(session: Session) -> QWidget:
    from careapp.ui.screens.referrals import ReferralsScreen

    return ReferralsScreen(session)


def _reports(session: Session) -> QWidget:
    from careapp.ui.screens.reports import ReportsScreen

    return ReportsScreen(session)


def _completeness(session: Session) -> QWidget:
    from careapp.ui.screens.completeness import CompletenessScreen

    return CompletenessScreen(session)


def _year_turn(session: Session) -> QWidget:
    from careapp.ui.screens.year_turn import YearTurnScreen

    return YearTurnScreen(session)


def _signs(session: Session) -> QWidget:
    from careapp.ui.screens.signs import SignsScreen

    return SignsScreen(session)


def _targets(session: Session) -> QWidget:
    from careapp.ui.screens.targets import TargetsScreen

    return TargetsScreen(session)


def _submissions(session: Session) -> QWidget:
    from careapp.ui.screens.submissions import SubmissionsScreen

    return SubmissionsScreen(session)


def _letters(session: Session) -> QWidget:
    from careapp.ui.screens.letters import LettersScreen

    return LettersScreen(session)


def _packages(session: Session) -> QWidget:
    from careapp.ui.screens.packages import PackagesScreen

    return PackagesScreen(session)


def _handover(session: Session) -> QWidget:
    from careapp.ui.screens.handover import HandoverScreen

    return HandoverScreen(session)


def _settings(session: Session) -> QWidget:
    from careapp.ui.screens.settings import SettingsScreen

    return SettingsScreen(session)


_SCREENS: dict[str, Callable[[Session], QWidget]] = {
    "home": _home,
    "students": _students,
    "screenings": _screenings,
    "activities": _activities,
    "visits": _visits,
    "plans": _plans,
    "referrals": _referrals,
    "partners": _partners,
    "reports": _reports,
    "settings": _settings,
    "roster": _roster,
    "completeness": _completeness,
    "signs": _signs,
    "targets": _targets,
    "letters": _letters,
    "submissions": _submissions,
    "report_cards": _report_cards,
    "year_turn": _year_turn,
    "handover": _handover,
    "packages": _packages,
}
