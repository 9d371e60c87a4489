"""Draws every screen of the program on contact sheets, for people to look at.

    python -m tests.contact_sheet OUT                     a sheet for each screen, and an index
    python -m tests.contact_sheet OUT --only home,grid    screens whose names begin so
    python -m tests.contact_sheet OUT --all               every combination

Each picture is kept in its full size too, in OUT/SCREEN/. A look is a language, a size, colours, a
text size, the computer's scaling and how many children the school has; each is drawn by a process
of its own, from real schools made through the services in a folder that is thrown away.
"""

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from careapp.ui import theme
from tests.ui import tour
from tests.ui.scenes import SCENES, chosen

LAPTOP, SMALL, LARGE = (1366, 768), (1024, 640), (1920, 1080)
TILE, GAP, CAPTION, ACROSS = 640, 16, 26, 3  # pixels, and tiles beside one another
PAPER, INK = "#d5dae1", "#1f2937"


@dataclass(frozen=True, slots=True)
class Look:
    """How the program is drawn; `scale` is the computer's own scaling of everything."""

    language: str
    size: tuple[int, int] = LAPTOP
    theme: str = "light"
    count: int = 60
    scale: float = 1.0
    text_size: int = 15

    @property
    def name(self) -> str:
        parts = [self.language, "x".join(map(str, self.size)), self.theme, f"{self.count}-children"]
        parts += [f"{self.scale:.0%}".replace("%", "-percent")] if self.scale != 1 else []
        parts += [f"text-{self.text_size}"] if self.text_size != 15 else []
        return "_".join(parts)


LOOKS = (
    Look("th"), Look("en"), Look("th", SMALL), Look("en", SMALL), Look("th", LARGE),
    Look("en", LARGE, "dark"), Look("th", theme="dark"), Look("en", SMALL, "contrast"),
    Look("th", scale=1.5), Look("en", theme="dark", scale=1.5), Look("th", text_size=20),
    Look("th", SMALL, count=3), Look("en", LAPTOP, "dark", 3), Look("th", LARGE, "contrast", 3),
    Look("th", count=0), Look("en", SMALL, "dark", 0),
)  # fmt: skip


def every_look() -> tuple[Look, ...]:
    """All languages, sizes, colours and schools with one another, and what some are drawn in."""
    found = itertools.product(
        ("th", "en"), (LAPTOP, SMALL, LARGE), ("light", "dark", "contrast"), (60, 3, 0)
    )
    return (*(Look(*each) for each in found), *(each for each in LOOKS if _is_extra(each)))


def _is_extra(look: Look) -> bool:
    return look.scale != 1 or look.text_size != 15


def draw(look: Look, out: Path, only: Sequence[str]) -> None:
    """Draw the screens in one look, each in its full size, into OUT/SCREEN/LOOK.png."""
    size = (round(look.size[0] / look.scale), round(look.size[1] / look.scale))
    with tempfile.TemporaryDirectory() as folder, tour.apart(Path(folder)) as (qtbot, app):
        schools = tour.make_schools(Path(folder))
        tour.look(look.language, look.theme, look.text_size)
        sides: tuple[tour.Side, ...] = ("school", "district")
        for side in ("front", *sides) if look.count == 60 else sides:
            scenes = chosen(only, side=side, children=look.count)
            if not scenes:
                continue
            made = tour.Tour(qtbot, app, schools, look.count)
            made.begin(size, side)
            for scene in scenes:
                with scene.shown(made):
                    _keep(picture_of(made.in_front), out / scene.name, look)
            made.close()


def picture_of(window: QWidget) -> QPixmap:
    """The window as it is, with the dialog that is open over it."""
    picture = window.grab()
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    for dialog in (each for each in dialogs if each.isVisible()):
        shown, ratio = dialog.grab(), picture.devicePixelRatio()
        painter = QPainter(picture)
        painter.fillRect(QRect(QPoint(), window.size()), QColor(0, 0, 0, 90))
        middle = QRect(QPoint(), window.size()).center() - QRect(QPoint(), dialog.size()).center()
        painter.drawPixmap(middle, shown)
        painter.end()
        picture.setDevicePixelRatio(ratio)
    return picture


def _keep(picture: QPixmap, folder: Path, look: Look) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    picture.setDevicePixelRatio(1)
    picture.save(str(folder / f"{look.name}.png"))


def sheet(
    title: str, pictures: Iterable[tuple[str, Path]], out: Path, across: int = ACROSS
) -> None:
    """Put pictures beside and below one another, each with its name above it."""
    found = [(name, _small(path)) for name, path in pictures]
    rows = [found[n : n + across] for n in range(0, len(found), across)]
    heights = [max(image.height() for _, image in row) + CAPTION + GAP for row in rows]
    width = across * (TILE + GAP) + GAP
    page = QImage(width, sum(heights) + 48 + GAP, QImage.Format.Format_RGB32)
    page.fill(QColor(PAPER))
    painter = QPainter(page)
    painter.setPen(QColor(INK))
    painter.setFont(theme.font(22))
    painter.drawText(QRect(GAP, 0, width, 48), Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(theme.font(13))
    top = 48
    for row, height in zip(rows, heights, strict=True):
        for n, (name, image) in enumerate(row):
            left = GAP + n * (TILE + GAP)
            box = QRect(left, top, TILE, CAPTION)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawImage(left, top + CAPTION, image)
        top += height
    painter.end()
    page.save(str(out))


def _small(path: Path) -> QImage:
    return QImage(str(path)).scaledToWidth(TILE, Qt.TransformationMode.SmoothTransformation)


def sheets(out: Path, looks: Sequence[Look], names: Iterable[str]) -> Iterator[Path]:
    """One sheet for each screen that was drawn, and the index of the first picture of each."""
    order, firsts = [look.name for look in looks], []
    for name in names:
        found = sorted((out / name).glob("*.png"), key=lambda path: order.index(path.stem))
        if found:
            firsts.append((name, found[0]))
            sheet(
                name, ((path.stem.replace("_", " · "), path) for path in found), out / f"{name}.png"
            )
            yield out / f"{name}.png"
    sheet("index", firsts, out / "index.png", 4)
    yield out / "index.png"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.contact_sheet", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--only", default="", help="screens whose names begin so, with commas")
    parser.add_argument("--all", action="store_true", help="every combination")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)  # a process draws one look
    options = parser.parse_args(arguments)
    looks = every_look() if options.all else LOOKS
    only = tuple(filter(None, options.only.split(",")))
    if options.one is not None:
        draw(looks[options.one], options.out, only)
        return 0
    failed = list(_draw_all(looks, options))
    _ = QApplication.instance() or QApplication([])
    for path in sheets(options.out, looks, SCENES):
        sys.stdout.write(f"{path}\n")
    sys.stdout.writelines(f"FAILED: {look.name}\n" for look in failed)
    return 1 if failed else 0


def _draw_all(looks: Sequence[Look], options: argparse.Namespace) -> Iterator[Look]:
    """Every look in a process of its own, one for each processor; those that failed."""

    def run(n: int) -> int:
        command = [sys.executable, "-m", "tests.contact_sheet", str(options.out), f"--one={n}"]
        command += [f"--only={options.only}", *(["--all"] if options.all else [])]
        scaled = os.environ | {"QT_SCALE_FACTOR": str(looks[n].scale)}
        return subprocess.run(command, env=scaled, check=False).returncode

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for look, ended in zip(looks, pool.map(run, range(len(looks))), strict=True):
            if ended:
                yield look


if __name__ == "__main__":
    sys.exit(main())
