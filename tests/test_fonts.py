"""The fonts in resources/fonts/: complete, and high enough for every stack of Thai marks."""

import pytest
import uharfbuzz
from fontTools.ttLib import TTFont

from careapp import paths
from installer import fonts

FOLDER = paths.resources() / "fonts"
SARABUN = sorted(FOLDER.glob("SarabunCare-*.ttf"))
THAI = {chr(code) for code in [*range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C)]}
CONSONANTS = [chr(code) for code in range(0x0E01, 0x0E2F)]
ABOVE = ["", "ั", "ิ", "ี", "ึ", "ื", "็", "ํ"]
TONES = ["", "่", "้", "๊", "๋", "์"]
BELOW = ["", "ุ", "ู", "ฺ"]

each_font = pytest.mark.parametrize("path", SARABUN, ids=lambda path: path.stem)


def ink(path, stacks):
    """The highest and the lowest point of any of the stacks, in thousandths of an em."""
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    font = uharfbuzz.Font(face)
    tops, bottoms = [], []
    for stack in stacks:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(stack)
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer)
        for glyph, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            if box := font.get_glyph_extents(glyph.codepoint):
                tops.append(place.y_offset + box.y_bearing)
                bottoms.append(place.y_offset + box.y_bearing + box.height)
    return max(tops), min(bottoms)


def test_there_are_four_styles_and_the_symbols():
    assert [path.stem.partition("-")[2] for path in SARABUN] == [
        "Bold",
        "BoldItalic",
        "Italic",
        "Regular",
    ]
    assert (FOLDER / "CareSymbols.ttf").exists()


@each_font
def test_no_stack_of_marks_is_cut_off(path):
    stacks = [c + a + t for c in CONSONANTS for a in ABOVE for t in TONES]
    stacks += [c + b + t for c in CONSONANTS for b in BELOW for t in TONES]
    stacks += [f"{c}{t}ำ" for c in CONSONANTS for t in TONES]
    top, bottom = ink(path, stacks)
    font = TTFont(path)
    windows, head = font["OS/2"], font["hhea"]
    assert (head.ascent, head.descent) == (windows.sTypoAscender, windows.sTypoDescender)
    assert (head.ascent, -head.descent) == (windows.usWinAscent, windows.usWinDescent)
    assert bottom >= head.descent
    assert top <= head.ascent


@each_font
def test_the_joint_of_words_is_a_letter_that_takes_no_room(path):
    """Without it Qt looks for one in every font of the system, and holds two of them."""
    font = TTFont(path)
    joint = font.getBestCmap()[0x200B]
    assert font["hmtx"][joint][0] == 0
    assert font["glyf"][joint].numberOfContours == 0


@each_font
def test_every_thai_letter_and_digit_is_there(path):
    font = TTFont(path)
    assert not THAI - {chr(code) for code in font.getBestCmap()}
    features = {each.FeatureTag for each in font["GPOS"].table.FeatureList.FeatureRecord}
    assert {"mark", "mkmk"} <= features
    assert font["head"].unitsPerEm == 1000


def test_the_fonts_stand_beside_an_installed_sarabun():
    for path in SARABUN:
        names = TTFont(path)["name"]
        assert names.getDebugName(1) == fonts.FAMILY
        assert names.getDebugName(6) == path.stem
    assert TTFont(FOLDER / "CareSymbols.ttf")["name"].getDebugName(1) == fonts.SYMBOL_FAMILY


def test_ticks_boxes_and_stars_are_in_the_symbol_font():
    font = TTFont(FOLDER / "CareSymbols.ttf")
    assert not set(fonts.SYMBOLS) - {chr(code) for code in font.getBestCmap()}
    assert font["head"].unitsPerEm == 1000


def test_each_licence_is_beside_its_font():
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "Bitstream Vera" in (FOLDER / "DejaVu-LICENSE.txt").read_text(encoding="utf-8")
