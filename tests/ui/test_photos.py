import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from careapp.errors import CareError
from careapp.ui.photos import MOST, shrunk

TURNED = b"MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"
EXIF = b"Exif\x00\x00" + TURNED + b"\x00\x00\x00\x00GPSLatitude 17.4860 GPSLongitude 101.72"


def picture(path, width=2400, height=1200, **texts):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2a7"))
    for key, text in texts.items():
        image.setText(key, text)
    assert image.save(str(path))
    return path


def with_exif(path):
    """A JPEG that says which way up it is and where it was taken."""
    data = path.read_bytes()
    segment = b"\xff\xe1" + (len(EXIF) + 2).to_bytes(2, "big") + EXIF
    path.write_bytes(data[:2] + segment + data[2:])
    return path


def test_a_large_photo_is_made_small_and_keeps_its_shape(tmp_path):
    data = shrunk(picture(tmp_path / "a.jpg"))
    image = QImage.fromData(data)
    assert (image.width(), image.height()) == (MOST, MOST // 2)
    assert data.startswith(b"\xff\xd8\xff")


def test_a_small_photo_is_not_made_larger(tmp_path):
    image = QImage.fromData(shrunk(picture(tmp_path / "a.png", 300, 200)))
    assert (image.width(), image.height()) == (300, 200)


def test_the_place_is_taken_out_and_a_photo_of_a_phone_stands_upright(tmp_path):
    path = with_exif(picture(tmp_path / "a.jpg"))
    assert b"GPSLatitude" in path.read_bytes()
    data = shrunk(path)
    for mark in (b"Exif", b"GPS", b"101.72"):
        assert mark not in data
    image = QImage.fromData(data)
    assert (image.width(), image.height()) == (MOST // 2, MOST)  # it was lying on its side


def test_words_that_a_picture_carries_are_not_written_either(tmp_path):
    data = shrunk(picture(tmp_path / "a.png", 50, 50, Description="บ้านเลขที่ 9", Author="ครูเอ"))
    assert "บ้านเลขที่".encode() not in data
    assert b"Author" not in data


def test_what_can_be_seen_through_becomes_white(tmp_path):
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.save(str(tmp_path / "a.png"))
    assert QImage.fromData(shrunk(tmp_path / "a.png")).pixelColor(5, 5).lightness() > 250


@pytest.mark.qt_log_ignore("JPEG")  # Qt's own words about a broken file
@pytest.mark.parametrize("data", [b"", b"no picture at all", b"\xff\xd8\xff\xe0 broken"])
def test_a_file_that_is_no_picture_is_refused_in_words(tmp_path, data):
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    with pytest.raises(CareError, match=r"a\.jpg"):
        shrunk(path)
    with pytest.raises(CareError):
        shrunk(tmp_path / "nothing.jpg")
