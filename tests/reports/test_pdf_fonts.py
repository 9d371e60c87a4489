"""Fonts on paper: every cluster is painted as HarfBuzz would paint the whole word."""

import gzip
import re

import pytest
import uharfbuzz

from careapp import paths
from careapp.reports import pdf_fonts
from careapp.reports.pdf_fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from careapp.reports.thai_pdf import ThaiCanvas
from tests.reports.cohorts import TWELVE

FACES = (REGULAR, BOLD, ITALIC, BOLD_ITALIC)


@pytest.fixture(scope="module")
def words():
    with gzip.open(paths.resources() / "words" / "thai_words.txt.gz", "rt", "utf-8") as file:
        return [re.sub("[^\u0e01-\u0e4e]", "", word) for word in file.read().split()][::9]


def whole(font, word):
    """A word shaped at once: (glyph, x, y) in painting order, and its width."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {"kern": False, "liga": False})
    glyphs, pen = [], 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs.append((info.codepoint, pen + place.x_offset, place.y_offset))
        pen += place.x_advance
    return glyphs, pen


@pytest.mark.parametrize("name", FACES)
def test_words_are_painted_cluster_by_cluster_as_they_would_be_at_once(words, name):
    font = pdf_fonts.font(name)
    path = paths.resources() / "fonts" / f"{name}{'' if '-' in name else '-Regular'}.ttf"
    shaper = uharfbuzz.Font(uharfbuzz.Face(path.read_bytes()))
    for word in (*words, *TWELVE):
        painted, pen = [], 0
        for cluster in re.findall("[\u0e01-\u0e2e][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]+|.", word):
            shape = font.shape(cluster)
            for glyph in shape.glyphs:
                number = font.face.charToGlyph[ord(glyph.char)]
                painted.append((number, pen + glyph.x, glyph.y))
            pen += shape.advance
        assert (painted, pen) == whole(shaper, word), word
        assert font.stringWidth(word, 1000) == pytest.approx(pen), word


@pytest.mark.parametrize("name", FACES)
def test_a_small_or_narrow_form_says_which_letters_it_stands_for(tmp_path, name):
    canvas = ThaiCanvas(str(tmp_path / "a.pdf"), pageCompression=0)
    canvas.setFont(name, 12)
    for word in TWELVE:
        canvas.drawString(50, 50, word)
    canvas.save()
    private = [char for char in pdf_fonts.font(name).face.charToGlyph if 0xE000 <= char <= 0xF8FF]
    font = pdf_fonts.font(name)
    assert private
    assert all(font._meanings.get(char, "x") for char in private)
    assert {"\u0e48", "\u0e4d\u0e49"} <= set(font._meanings.values())


def test_a_font_knows_what_it_has_no_sign_for():
    font = pdf_fonts.font(REGULAR)
    assert font.covers("ที่ฐฏุ 0 ๙ “–” ≥")
    assert not font.covers("☑")
    assert pdf_fonts.font(pdf_fonts.SYMBOLS).covers("☑●▲■★")


def test_every_face_is_found_by_its_name_and_drawn_in_thousandths():
    for name in FACES:
        assert pdf_fonts.font(name).face.unitsPerEm == 1000
        assert pdf_fonts.font(name).fontName == name
