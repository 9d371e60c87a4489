"""Which files are kept, under what name, and what of a picture goes."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.documents import bare, media_of, tidy_name


def packed(*names):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as book:
        for name in names:
            book.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "media"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (b"\xff\xd8\xff\xe0...", "jpg"),
        (b"\x89PNG\r\n\x1a\n...", "png"),
        (packed("[Content_Types].xml", "word/document.xml"), "docx"),
        (packed("[Content_Types].xml", "xl/workbook.xml"), "xlsx"),
        (packed("xl/workbook.xml", "xl/vbaProject.bin"), ""),
        (packed("anything"), ""),
        (b"PK\x03\x04 broken", ""),
        (b"MZ\x90 a program called letter.pdf", ""),
        (b"", ""),
    ],
)
def test_a_file_is_what_its_bytes_say_not_its_name(data, media):
    assert media_of(data) == media


@pytest.mark.parametrize(
    ("name", "media", "kept"),
    [
        ("ใบส่งตัว.pdf", "pdf", "ใบส่งตัว.pdf"),
        ("scan.jpeg", "jpg", "scan.jpg"),
        ("../../etc/passwd", "pdf", "etc passwd.pdf"),
        ("v1.2", "docx", "v1.2.docx"),
        ("", "png", "document.png"),
        ("a" * 300 + ".pdf", "pdf", "a" * 80 + ".pdf"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name, media, kept):
    assert tidy_name(name, media) == kept


@given(st.text())
def test_no_name_leads_out_of_its_folder(name):
    tidy = tidy_name(name, "pdf")
    assert tidy.endswith(".pdf")
    assert not set(tidy) & set('<>:"/\\|?*\0\n')
    assert tidy_name(tidy, "pdf") == tidy


def segment(mark, content):
    return bytes([0xFF, mark]) + (len(content) + 2).to_bytes(2, "big") + content


def test_a_jpeg_loses_place_and_camera_and_keeps_its_pixels():
    start, tables, pixels = (
        b"\xff\xd8",
        segment(0xDB, b"tables"),
        segment(0xDA, b"") + b"pix\xff\xd9",
    )
    telling = segment(0xE1, b"Exif GPS 17.48 101.72") + segment(0xFE, b"Canon")
    assert bare("jpg", start + telling + tables + pixels) == start + tables + pixels
    assert bare("jpg", bare("jpg", start + telling + tables + pixels)) == start + tables + pixels


def chunk(kind, content):
    return len(content).to_bytes(4, "big") + kind + content + b"crc!"


def test_a_png_loses_its_texts():
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"size")
    rest = chunk(b"IDAT", b"pix") + chunk(b"IEND", b"")
    assert bare("png", head + chunk(b"eXIf", b"GPS") + chunk(b"tEXt", b"me") + rest) == head + rest


@given(st.binary(), st.sampled_from(["jpg", "png", "pdf"]))
def test_nothing_that_comes_in_breaks_the_stripping(data, media):
    beginning = {"jpg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n", "pdf": b"%PDF-"}[media]
    assert isinstance(bare(media, beginning + data), bytes)
    media_of(b"PK" + data)
