"""The program as it is started, on the screen it is given: signs in by keys and takes pictures.

    python -m tests.ui.screen_worker SCHOOL FOLDER

It writes FOLDER/screen.png (what the screen shows) and FOLDER/window.png (what the window painted),
and prints the name of Qt's platform and of the place that is open.
"""

import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from careapp.clock import Clock
from careapp.ui.main_window import MainWindow
from careapp.ui.start import start
from tests.ui.keyboard import enter, type_text
from tests.ui.schools import PASSWORD

PATIENCE = 30_000  # milliseconds


def walk(folder: Path) -> None:
    """In the window's own thread, while the program runs."""
    app, qtbot = QApplication.instance(), QtBot(None)
    window = next(each for each in app.topLevelWidgets() if isinstance(each, MainWindow))
    try:
        window.setGeometry(0, 0, 1366, 768)
        window.activateWindow()
        qtbot.waitUntil(lambda: isinstance(app.focusWidget(), QLineEdit), timeout=PATIENCE)
        type_text(PASSWORD)
        enter(qtbot)
        qtbot.waitUntil(lambda: window.at == "home", timeout=PATIENCE)
        qtbot.waitUntil(lambda: same(app, window, folder), timeout=PATIENCE)
        sys.stdout.write(f"{app.platformName()} {window.at}\n")
    finally:
        window.close()


def same(app: QApplication, window: MainWindow, folder: Path) -> bool:
    """The first screen has its cards, and what the window paints has come to the screen."""
    home = window.shown("home")
    if home is None or home.today is None or not home.rings.isVisible():
        return False
    painted = window.grab().toImage()
    seen = app.primaryScreen().grabWindow(0).toImage()
    painted.save(str(folder / "window.png"))
    seen.save(str(folder / "screen.png"))
    return small(painted) == small(seen.copy(window.geometry()))


def small(image: QImage) -> list[int]:
    """A coarse picture: the brightness of 64 x 36 fields, in sixteen steps."""
    coarse = image.scaled(
        64, 36, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return [coarse.pixelColor(x, y).lightness() // 16 for y in range(36) for x in range(64)]


def wait(folder: Path) -> None:
    """Until there is a window; then everything happens in its thread."""
    while not _window_is_there():
        time.sleep(0.02)
    QTimer.singleShot(0, QApplication.instance(), lambda: walk(folder))


def _window_is_there() -> bool:
    app = QApplication.instance()
    return app is not None and any(each.isVisible() for each in app.topLevelWidgets())


def main() -> int:
    school, folder = Path(sys.argv[1]), Path(sys.argv[2])
    qt_api.set_qt_api("pyside6")
    threading.Thread(target=wait, args=(folder,), daemon=True).start()
    return start(school, "", Clock())


if __name__ == "__main__":
    sys.exit(main())
