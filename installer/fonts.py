"""Makes the fonts in resources/fonts/ from their npm packages; run again only for a new version.

    python installer/fonts.py            needs npm, and fontTools from the dev dependencies

Sarabun's own line metrics cut off tone marks and lower vowels in Qt, so they are widened to what
the highest and lowest stack of Thai marks takes; to stand safely beside an installed Sarabun the
result has a family name of its own. It also gets the invisible letter that stands where a line may
end. No Thai font has tick boxes: those come from DejaVu Sans.
"""

import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
SARABUN = "@expo-google-fonts/sarabun@0.4.1"
DEJAVU = "dejavu-fonts-ttf@2.37.3"

FAMILY = "Sarabun Care"
STYLES = {
    "400Regular": "Regular",
    "700Bold": "Bold",
    "400Regular_Italic": "Italic",
    "700Bold_Italic": "Bold Italic",
}
ASCENT, DESCENT = 1370, -560  # in thousandths of an em; Bold's ink reaches 1366 and -559

SYMBOL_FAMILY = "Care Symbols"
SYMBOLS = "☐☑☒✓✔✗✘●○◉◐■□▪▲△▼▾▴▸◂►◄◆◇★☆⚑⚠←↑→↓↔✎✕✖➜–—•…·×"


@contextmanager
def _package(name: str) -> Iterator[Path]:
    """The unpacked npm package, for as long as it is looked at."""
    with tempfile.TemporaryDirectory() as folder:
        packed = subprocess.run(
            ["npm", "pack", "--silent", name],
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
        )
        with tarfile.open(Path(folder) / packed.stdout.strip()) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder) / "package"


def _rename(font: TTFont, names: Mapping[int, str]) -> None:
    """Set names by their number in the name table, and drop what would contradict them."""
    table = font["name"]
    table.names = [each for each in table.names if each.nameID in {0, 5, *range(7, 15)}]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def _family_names(family: str, style: str, version: str) -> dict[int, str]:
    plain = f"{family}-{style}".replace(" ", "")
    full = family if style == "Regular" else f"{family} {style}"
    return {1: family, 2: style, 3: f"careapp;{version};{plain}", 4: full, 6: plain}


def _widen(font: TTFont) -> None:
    """The same line height in all three places where systems look for it."""
    head, windows = font["hhea"], font["OS/2"]
    head.ascent, head.descent, head.lineGap = ASCENT, DESCENT, 0
    windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap = ASCENT, DESCENT, 0
    windows.usWinAscent, windows.usWinDescent = ASCENT, -DESCENT


def _add_joint(font: TTFont) -> None:
    """U+200B, which shows nothing: where a font has none, Qt opens every other one to find it."""
    font["glyf"]["uni200B"] = Glyph()
    font["hmtx"]["uni200B"] = (0, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x200B] = "uni200B"


def _sarabun(package: Path) -> None:
    for source, style in STYLES.items():
        font = TTFont(package / source / f"Sarabun_{source}.ttf", recalcTimestamp=False)
        _widen(font)
        _add_joint(font)
        _rename(font, _family_names(FAMILY, style, SARABUN.rpartition("@")[2]))
        font.save(FONTS / f"SarabunCare-{style.replace(' ', '')}.ttf")
    _copy(package / "LICENSE_FONT", FONTS / "OFL.txt")


def _symbols(package: Path) -> None:
    font = TTFont(package / "ttf" / "DejaVuSans.ttf", recalcTimestamp=False)
    options = Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["FFTM", "MATH", "GDEF", "GPOS", "GSUB"]
    subset = Subsetter(options)
    subset.populate(text=SYMBOLS + " ")
    subset.subset(font)
    scale_upem(font, 1000)  # as Sarabun, so that one line can mix both
    _rename(font, _family_names(SYMBOL_FAMILY, "Regular", DEJAVU.rpartition("@")[2]))
    font.save(FONTS / "CareSymbols.ttf")
    _copy(package / "LICENSE", FONTS / "DejaVu-LICENSE.txt")


def _copy(source: Path, target: Path) -> None:
    """A licence text word for word; only the line ends are made ours."""
    lines = source.read_text(encoding="utf-8").splitlines()
    target.write_text("\n".join(line.rstrip() for line in lines) + "\n", encoding="utf-8")


def main() -> None:
    FONTS.mkdir(parents=True, exist_ok=True)
    steps: dict[str, Callable[[Path], None]] = {SARABUN: _sarabun, DEJAVU: _symbols}
    for name, make in steps.items():
        with _package(name) as package:
            make(package)
    for path in sorted(FONTS.iterdir()):
        print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
