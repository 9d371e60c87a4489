"""The pictures of the guide: walks through the demo school and an empty one to what they show."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions, format_captured_exceptions

from careapp.clock import SteppingClock
from careapp.services import demo
from tests import contact_sheet
from tests.services.samples import BANGKOK
from tests.ui import full_schools, tour
from tests.ui.doors import Visit
from tests.ui.keyboard import enter, type_text
from tests.ui.scenes import CODE, GRID, GUIDED, RESULTS, SCENES, SDQ

SIZE = (1280, 800)
CHILDREN, PASSWORD = 120, "four-plain-words"
_TODAY = datetime(2026, 10, 12, 9, 0, tzinfo=BANGKOK)
_WALKS: dict[str, tuple[str, tour.Walk]] = {}


def picture(name: str, side: str = "demo"):
    """`side` says where: in the demo school, an empty or a small one, a district, or in none."""

    def take(walk):
        _WALKS[name] = (side, walk)
        return walk

    return take


def names() -> tuple[str, ...]:
    return tuple(_WALKS)


class DemoTour(tour.Tour):
    """Signs in to the demo school, on a day behind its last."""

    def __init__(self, qtbot, app, schools, count):
        super().__init__(qtbot, app, schools, count)
        self.room = full_schools.P4
        self.visit = Visit(qtbot, app, SteppingClock(_TODAY, seed=1).clock())

    def begin(self, size, side):
        self.visit.begin(self.schools.open[self.count], size=size)
        self.visit.sign_in("home", demo.LOGIN, PASSWORD)


def take(folder: Path, out: Path, only: tuple[str, ...] = (), language: str = "th") -> None:
    """Draw each picture into OUT/NAME.png; the schools are made in `folder`. RuntimeError where
    something broke in the window: what is drawn then is not the program."""
    with tour.apart(folder) as (qtbot, app), capture_exceptions() as broken:
        schools = _schools(folder)
        tour.look(language)
        for side in dict.fromkeys(side for side, _ in _WALKS.values()):
            walks = {name: walk for name, (of, walk) in _WALKS.items() if of == side}
            wanted = {name: walk for name, walk in walks.items() if not only or name in only}
            if wanted:
                made = _begin(qtbot, app, schools, side)
                for name, walk in wanted.items():
                    with _shown(made, walk):
                        _save(made, out / f"{name}.png")
                    if broken:
                        raise RuntimeError(format_captured_exceptions(broken))
                made.close()


def _schools(folder: Path) -> tour.Schools:
    made = demo.make(folder, CHILDREN, 1, PASSWORD, "install-1", reports=False)
    opened = {CHILDREN: made.school, **{n: full_schools.make(folder / f"{n}", n) for n in (0, 3)}}
    closed = full_schools.make_closed(folder / "โรงเรียนบ้านตัวอย่าง")
    lists = full_schools.write_list(folder), full_schools.write_table(folder)
    return tour.Schools(opened, closed, *lists, folder / "districts")


def _begin(qtbot, app, schools: tour.Schools, side: str) -> tour.Tour:
    kind, count = {
        "demo": (DemoTour, CHILDREN), "empty": (tour.Tour, 0), "small": (tour.Tour, 3),
        "district": (tour.Tour, 60), "front": (tour.Tour, 0),
    }[side]  # fmt: skip
    made = kind(qtbot, app, schools, count)
    made.begin(SIZE, "school" if side in ("demo", "empty", "small") else side)
    return made


@contextmanager
def _shown(made: tour.Tour, walk: tour.Walk) -> Iterator[None]:
    with contextmanager(walk)(made):
        made.settle()
        yield


def _save(made: tour.Tour, path: Path) -> None:
    """Without the cursor and the tool tip that a moment has: the window, or a dialog over it."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    made.settle()
    drawn: QPixmap = contact_sheet.picture_of(made.in_front)
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn.save(str(path))


def _scene(name: str, scene: str, side: str = "demo") -> None:
    """A picture that is a scene of the contact sheets, in the demo school."""
    picture(name, side)(SCENES[scene].walk)


for _name, _of in {
    "today": "home", "students": "students", "forms": "screening-start", "visits": "visits",
    "visits-round": "visits-round", "plans": "plans-whole-school", "early-signs": "signs",
    "reports": "reports", "targets": "targets", "district-pack": "submissions",
    "letters": "letters-memo", "new-year": "year-turn", "backup": "settings-backup",
    "new-keys": "settings-keys-asked", "role-table": "settings-role-table",
    "cut-offs": "settings-forms", "consents": "personal-2-consents",
    "forms-of-your-own": "settings-library", "danger": "danger-panel",
    "reports-numbers": "reports-numbers",
}.items():  # fmt: skip
    _scene(_name, _of)
_scene("hand-over-trust", "packages-trust", "small")
_scene("hand-over-conflicts", "conflicts", "small")
_scene("restore", "restore-3-preview", "front")
_scene("district-board", "district-board", "district")
_scene("district-results", "district-groups", "district")


@picture("first-school", "front")
def first_school(made):
    made.visit.preferences.last_school = ""
    home = os.environ["HOME"]
    os.environ["HOME"] = "/home/kru-mali"  # a new school's place is said on the page
    made.visit.doors.entrance.show_first_run()
    type_text(full_schools.ORDINARY.name)
    enter(made.qtbot)
    type_text("42019999")
    enter(made.qtbot)
    type_text(full_schools.ORDINARY.area)
    yield
    os.environ["HOME"] = home


@picture("recovery-code", "front")
def recovery_code(made):
    made.visit.preferences.last_school = ""
    made.visit.doors.entrance.show_first_run()
    folder = Path("/home/kru-mali/โรงเรียนบ้านตัวอย่าง.careapp")
    made.page.show_made(folder, CODE, _TODAY.date())
    yield


@picture("list-preview", "empty")
def list_preview(made):
    made.open("roster", made.schools.list)
    made.settle()
    yield
    made.screen("roster").start_again()


@picture("student")
def student(made):
    made.open("students")
    screen = made.screen("students")
    pupil = _planned(made)
    screen.show_student(pupil)
    made.settle()
    yield
    screen._close_student()


def _read(made, work):
    """What `work` finds in the services of the school that is open."""
    found = []
    made.visit.doors.session.read(work, found.append)
    made.until(lambda: bool(found))
    return found[0]


def _planned(made) -> str:
    """A child with a plan: there is much on its page."""
    board = _read(made, lambda services: services.plans.board(made.term))
    return _plans(board)[0].student


def _plans(board):
    """The plans that are not closed."""
    cards = [card for column in ("active", "due", "new") for card in board.of(column)]
    return [card.life.plan for card in cards]


@picture("plan")
def plan(made):
    made.open("plans")
    screen = made.screen("plans")
    made.choose_whole_school()
    screen.show_one(_plans(screen.board.board)[0].id)
    made.settle()
    yield
    screen.show_board()
    made.settle()


@picture("referral")
def referral(made):
    made.open("referrals")
    screen = made.screen("referrals")
    made.choose_whole_school()
    screen.show_one(screen.board.board.of("unanswered")[0].life.referral.id)
    made.settle()
    yield
    screen.show_board()
    made.settle()


@picture("meeting")
def meeting(made):
    made.open("activities")
    screen = made.screen("activities")
    made.until(lambda: screen.list.listing is not None and bool(screen.list.listing.lines))
    lines = screen.list.listing.lines
    screen.show_one(next(each.id for each in lines if each.kind == "meeting"))
    made.settle()
    yield
    screen.show_board()
    made.settle()


def _screening(name, page, choice, at=-1):
    @picture(name)
    def walk(made):
        made.open("screenings")
        screen = made.screen("screenings")
        screen.open(page, choice)
        made.settle()
        if at >= 0:
            screen.guided.go(at)
            made.settle()
        yield
        screen.open("start")
        made.settle()


_screening("screening-guided", GUIDED, SDQ, 2)
_screening("screening-grid", GRID, SDQ)
_screening("results", RESULTS, ("screening-11", "teacher"))
