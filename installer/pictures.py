"""Takes the pictures of the guide, and the two of README.md, from schools made for it.

    python installer/pictures.py                    all of them, into resources/guide/pictures/
    python installer/pictures.py --only plans,plan  some of them
    python installer/pictures.py --language en      those that there are of the English window

They show what the program shows today; what they show stands in tests/ui/pictures.py. The same
program gives the same files, but for the keys that two laptops of one picture make for themselves.
"""

import argparse
import importlib
import os
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "guide" / "pictures"
MOST = 80 * 1024  # bytes of a picture
_COLOURS = (256, 128, 96, 64, 48, 32)  # the first that is small enough


def main() -> None:
    parser = argparse.ArgumentParser(prog="python installer/pictures.py")
    parser.add_argument("--only", default="", metavar="NAME,NAME")
    parser.add_argument("--language", default="th", choices=("th", "en"))
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    walks = importlib.import_module("tests.ui.pictures")
    with tempfile.TemporaryDirectory() as folder:
        taken = Path(folder) / "taken"
        only = tuple(filter(None, options.only.split(",")))
        if options.language != "th" and not only:  # of another window there are few
            only = tuple(each.stem for each in (FOLDER / options.language).glob("*.png"))
        walks.take(Path(folder) / "schools", taken, only, options.language)
        for path in sorted(taken.glob("*.png")):
            small = packed(path)
            place = FOLDER / options.language / path.name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(small)
            print(f"{place.relative_to(ROOT)}  {len(small) / 1024:.0f} KB")


def packed(path: Path) -> bytes:
    """The picture as a PNG with few colours, at most 80 KB."""
    with Image.open(path) as image:
        drawn = image.convert("RGB")
    for colours in _COLOURS:
        out = BytesIO()
        few = drawn.quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(out, "PNG", optimize=True)
        if out.tell() <= MOST:
            return out.getvalue()
    raise SystemExit(f"{path.name} is larger than {MOST} bytes even with few colours")


if __name__ == "__main__":
    main()
