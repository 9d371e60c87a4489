"""Pictures of the main screens as they should look, and how far from it a screen may be.

    python -m tests.ui.references        takes all of them anew, into tests/ui/references/

They are of few colours. A picture is held against one of them with a tolerance that lets a pixel
move and the edge of a letter fall otherwise, and that sees a part that has moved, is missing or has
lost its colour, and words that are not put together as Thai is written.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage, QPixmap

from tests.contact_sheet import SMALL, picture_of
from tests.ui import tour
from tests.ui.scenes import SCENES

FOLDER = Path(__file__).with_name("references")
CHILDREN = 60
HOME = "/home/kru-mali"  # is written on some screens; nothing is kept there
SAME_EVERYWHERE = {
    "FONTCONFIG_FILE": str(Path(__file__).with_name("references.conf")),
    "QT_QPA_PLATFORM": "offscreen",
    "TZ": "Asia/Bangkok",
    "LC_ALL": "C.UTF-8",
}
OFTEN, RARE = 24, 40  # colours that are kept
NEAR = 3  # a point may lie as far as its neighbours do: the side of the square they fill
BLOCK = 16  # pixels: the side of a square that is judged by itself
# So much of a square may be so far (of 255) from its place: edges of letters, a tint of a colour.
ALLOWED = ((40, 0.06), (12, 0.4))

NAMES = (
    "first-1-school", "first-2-account", "first-3-code", "first-4-list", "first-5-demo", "sign-in",
    "sign-in-gone", "recovery", "home", "home-whole-school", "dialog-confirm", "commands",
    "students", "students-cards", "student", "student-results", "student-data", "roster",
    "roster-preview", "roster-mapping", "screening-start", "grid-sdq", "grid-growth", "guided-sdq",
    "guided-visit", "results-sdq", "results-heat", "danger-panel", "reports", "reports-sdq",
    "board", "settings-school", "settings-terms", "settings-calendar", "settings-signers",
    "settings-library", "settings-safety", "settings-people", "settings-looks", "settings-small",
    "settings-letters", "settings-personal", "plans", "activities", "activity-meeting",
    "letters-memo", "partners", "packages-none", "referrals", "referral-draft", "report-cards",
    "signs", "submissions", "targets", "visits", "year-turn", "handover", "district-board",
    "district-school", "district-settings",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Difference:
    """The squares in which a picture is not as its reference, and both with those marked."""

    squares: int
    shown: Image.Image


def plain(picture: QPixmap) -> Image.Image:
    """A picture of the window, to be kept or compared."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, line = (image.width(), image.height()), image.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", line)


def keep(image: Image.Image, path: Path) -> None:
    """Write a picture as a reference: its grounds as they are, and no colour given up that only
    marks have."""
    rare = image.quantize(RARE, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    often = sorted(image.getcolors(image.width * image.height), reverse=True)[:OFTEN]
    colours = Image.new("P", (1, 1))
    colours.putpalette([*chain.from_iterable(colour for _, colour in often), *rare.getpalette()])
    few = image.quantize(palette=colours, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def difference(image: Image.Image, reference: Image.Image) -> Difference | None:
    """What is otherwise in `image`; None where it is as it should be."""
    reference = reference.convert("RGB")
    if image.size != reference.size:
        return Difference(-1, image)
    far = ImageChops.lighter(_beyond(image, reference), _beyond(reference, image))
    wrong = Image.new("L", (image.width // BLOCK, image.height // BLOCK))
    for apart, share in ALLOWED:
        points = far.point(lambda level, apart=apart: 255 if level > apart else 0)
        squares = points.resize(wrong.size, Image.Resampling.BOX)
        over = squares.point(lambda level, share=share: 255 if level > 255 * share else 0)
        wrong = ImageChops.lighter(wrong, over)
    count = wrong.histogram()[255]
    return Difference(count, _marked(image, reference, wrong)) if count else None


def _beyond(image: Image.Image, other: Image.Image) -> Image.Image:
    """How far each point of `image` is from its place in `other` and from all that is near it."""
    low, high = other.filter(ImageFilter.MinFilter(NEAR)), other.filter(ImageFilter.MaxFilter(NEAR))
    outside = ImageChops.lighter(ImageChops.subtract(image, high), ImageChops.subtract(low, image))
    red, green, blue = outside.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _marked(image: Image.Image, reference: Image.Image, wrong: Image.Image) -> Image.Image:
    """Both under one another; what is as it should be is pale."""
    where = wrong.resize(image.size, Image.Resampling.NEAREST)
    shown = Image.new("RGB", (image.width, 2 * image.height), "white")
    for n, each in enumerate((reference, image)):
        pale = Image.blend(each, Image.new("RGB", each.size, "white"), 0.75)
        shown.paste(Image.composite(each, pale, where), (0, n * image.height))
    return shown


def taken(qtbot, app, folder: Path) -> Iterator[tuple[str, Image.Image]]:
    """Go round the screens in Thai and take each one's picture; `folder` is thrown away later."""
    schools = tour.make_schools(folder, (CHILDREN,))
    tour.look("th")
    sides: tuple[tour.Side, ...] = ("front", "school", "district")
    for side in sides:
        made = tour.Tour(qtbot, app, schools, CHILDREN)
        made.begin(SMALL, side)
        for scene in (SCENES[name] for name in NAMES if SCENES[name].side == side):
            with scene.shown(made):
                yield scene.name, plain(picture_of(made.in_front))
        made.close()


def take(out: Path) -> None:
    """Write the pictures as references into a folder, those that were there before left out."""
    out.mkdir(exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    for name in [each for each in os.environ if each.startswith("QT_")]:
        del os.environ[name]  # how large, how, with which look of the system
    os.environ.update(SAME_EVERYWHERE)
    time.tzset()
    with tempfile.TemporaryDirectory() as folder, tour.apart(Path(folder)) as (qtbot, app):
        os.environ["HOME"] = HOME
        for name, image in taken(qtbot, app, Path(folder)):
            keep(image, out / f"{name}.png")
            sys.stdout.write(f"{name}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.references", description=__doc__)
    parser.add_argument("--into", type=Path, default=FOLDER, help="another folder")
    take(parser.parse_args(arguments).into)
    return 0


if __name__ == "__main__":
    sys.exit(main())
