"""The short form of the contact sheet: every screen opens, and an eye finds nothing wrong in it."""

import itertools
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog

from tests import contact_sheet
from tests.ui import looking, pseudo, tour
from tests.ui.scenes import SCENES, chosen

LAPTOP, SMALL, LARGE = contact_sheet.LAPTOP, contact_sheet.SMALL, contact_sheet.LARGE
AT_150 = (911, 512)  # what a laptop has at 150 %


@pytest.fixture(scope="module")
def schools(tmp_path_factory):
    return tour.make_schools(tmp_path_factory.mktemp("schools"))


@pytest.fixture
def look_round(qtbot, qapp, schools, tmp_path, monkeypatch):
    """Goes through every scene of a school in a size, and gives what `eye` finds in each."""
    monkeypatch.setenv("HOME", str(tmp_path))

    def go(eye, count, size, sides=("front", "school", "district"), one_in=1):
        found = {}
        for side in sides:
            made = None
            for scene in list(chosen(side=side, children=count))[::one_in]:
                if made is None:
                    made = tour.Tour(qtbot, qapp, schools, count)
                    made.begin(size, side)
                with scene.shown(made):
                    if faults := eye(in_front(made.in_front)):
                        found[scene.name] = faults
                if made.is_full:
                    made = made.close()
            if made is not None:
                made.close()
        return found

    yield go
    tour.look("en")  # as the other tests know it


def in_front(window):
    """The dialog that is open over the window, else the window."""
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    front = next((each for each in dialogs if each.isVisible()), window)
    front.activateWindow()
    return front


def test_nothing_is_cut_or_overlaps_and_every_control_has_a_name_and_is_reached(look_round, qtbot):
    """The short form, in one round; the keyboard goes through one scene in four."""
    tour.look("th")
    turn = itertools.count()

    def eye(front):
        more = unserved(qtbot, front) if next(turn) % 4 == 0 else []
        return looking.faults(front) + more

    assert look_round(eye, 60, SMALL, sides=("front", "school")) == {}


def test_nothing_is_cut_or_overlaps_in_the_window_of_a_district(look_round):
    tour.look("th")
    eye = lambda front: looking.faults(front) + looking.nameless(front)  # noqa: E731
    assert look_round(eye, 60, AT_150, sides=("district",)) == {}


def test_nothing_is_cut_or_overlaps_at_150_percent_in_one_scene_of_six(look_round):
    tour.look("en")
    assert look_round(looking.faults, 60, AT_150, sides=("front", "school"), one_in=6) == {}


@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "size"),
    [
        ("th", SMALL),
        pytest.param("en", SMALL, marks=pytest.mark.long),
        pytest.param("en", AT_150, marks=pytest.mark.long),
        pytest.param("th", AT_150, marks=pytest.mark.long),
        pytest.param("th", LARGE, marks=pytest.mark.long),
    ],
)
def test_nothing_is_cut_or_overlaps_with_sixty_children_and_the_longest_names(
    look_round, language, size
):
    tour.look(language)
    assert look_round(looking.faults, 60, size) == {}


@pytest.mark.long
def test_nothing_is_cut_in_a_language_that_is_longer(look_round, qapp, monkeypatch):
    tour.look("en")
    with pseudo.spoken(qapp, monkeypatch):
        assert look_round(looking.faults, 60, SMALL) == {}


@pytest.mark.long
@pytest.mark.parametrize(("count", "size"), [(0, AT_150), (3, LAPTOP)])
def test_nothing_is_cut_or_overlaps_with_few_children(look_round, count, size):
    """Without children also in the short form, where libthai is hidden: `test_thai_wraps`."""
    tour.look("th")
    assert look_round(looking.faults, count, size, sides=("school", "district")) == {}


@pytest.mark.long
@pytest.mark.parametrize("language", ["th", "en"])
def test_nothing_is_cut_in_the_largest_text(look_round, language):
    tour.look(language, text_size=20)
    assert look_round(looking.faults, 60, LAPTOP) == {}


@pytest.mark.long
@pytest.mark.parametrize("count", [60, 0])
def test_every_control_has_a_name_and_is_reached_by_the_tab_key(look_round, qtbot, count):
    tour.look("en")
    assert look_round(partial(unserved, qtbot), count, LAPTOP) == {}


def unserved(qtbot, front):
    """Controls without a name, and those that the keyboard does not come to."""
    front.activateWindow()  # a list that dropped down and is gone may still have the keyboard
    qtbot.waitUntil(front.isActiveWindow)
    qtbot.waitUntil(lambda: front.isAncestorOf(QApplication.focusWidget()))
    return looking.nameless(front) + looking.unreached(qtbot, front)


def test_the_command_draws_a_look_and_puts_it_on_sheets(tmp_path, qapp):
    command = [sys.executable, "-m", "tests.contact_sheet", str(tmp_path), "--one=0"]
    ended = subprocess.run(
        [*command, "--only=sign-in-gone,dialog-about"],
        cwd=Path(contact_sheet.__file__).parents[1],
        env={name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    sheets = list(contact_sheet.sheets(tmp_path, contact_sheet.LOOKS, SCENES))
    assert [path.stem for path in sheets] == ["sign-in-gone", "dialog-about", "index"]
    for name in ("sign-in-gone", "dialog-about"):
        (drawn,) = (tmp_path / name).glob("*.png")
        assert QImage(str(drawn)).size().toTuple() == contact_sheet.LOOKS[0].size
    assert QImage(str(sheets[-1])).width() > 2 * contact_sheet.TILE


def test_all_combinations_hold_what_is_asked_for():
    looks = contact_sheet.every_look()
    assert len(set(looks)) == len(looks)
    for part, values in (
        ("language", {"th", "en"}),
        ("theme", {"light", "dark", "contrast"}),
        ("count", {0, 3, 60}),
        ("size", {(1366, 768), (1024, 640), (1920, 1080)}),
    ):
        assert {getattr(look, part) for look in looks} == values
        assert {getattr(look, part) for look in contact_sheet.LOOKS} == values
