"""The window on a real screen: Qt's own xcb, on an X server that the test starts itself."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.schools import closed

ROOT = Path(__file__).parents[2]
SIZE = (1366, 768)
BLUE = "#2457c5"  # what can be done, and the rings of the first screen


@pytest.fixture
def display():
    """The number of a screen of our own; a screen that is there is left alone."""
    reading, writing = os.pipe()
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def test_on_a_real_screen_one_signs_in_by_keys_and_sees_the_day(tmp_path, display):
    school, _ = closed(tmp_path / "บ้านตัวอย่าง")
    ended = subprocess.run(
        [sys.executable, "-m", "tests.ui.screen_worker", str(school), str(tmp_path)],
        cwd=ROOT,
        env=os.environ
        | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path), "LANG": "th"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.split() == ["xcb", "home"]
    seen = QImage(str(tmp_path / "screen.png"))
    assert seen.size().toTuple() == SIZE
    assert colours(seen)[BLUE] > 400


def colours(image):
    """How many pixels of each colour, of every second line and row."""
    found = {}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 4
    return found
