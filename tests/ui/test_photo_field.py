from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from careapp.ui.labels import plain
from careapp.ui.photo_field import PhotoField
from careapp.ui.photos import shrunk
from tests.ui.test_photos import picture


class Desk:
    """Keeps photos in a dictionary, at once."""

    def __init__(self):
        self.kept = {}

    def keep(self, item, path, kept, failed):
        if not path.exists():
            failed("ไม่มีไฟล์")
            return
        id_ = f"{item}-{len(self.kept)}"
        self.kept[id_] = shrunk(path)
        kept(id_)

    def load(self, id_, found):
        found(self.kept.get(id_, b""))


@pytest.fixture
def field(on_screen):
    made = PhotoField("outside", "ภายนอกบ้าน", Desk())
    made.told = []
    made.answered.connect(made.told.append)
    return on_screen(made, 600, 120)


def shown(field):
    return not field.thumbnail.pixmap().isNull()


def test_a_photo_is_taken_in_shown_small_and_taken_out(field, tmp_path):
    assert not shown(field)
    field.take(picture(tmp_path / "a.png", 400, 300))
    assert field.told == ["outside-0"]
    assert shown(field)
    assert field.remove.isVisible()
    field.remove.click()
    assert field.told == ["outside-0", None]
    assert not shown(field)
    assert not field.remove.isVisible()


def test_a_file_can_be_dropped_on_it(field, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "a.png", 40, 30)))])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data,
                       Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    field.dropEvent(event)
    assert field.told == ["outside-0"]


def test_another_child_s_photo_is_shown_and_nobody_is_told(field, tmp_path):
    field.take(picture(tmp_path / "a.png", 40, 30))
    field.set_value(None)
    assert not shown(field)
    field.set_value("outside-0")
    assert shown(field)
    field.set_value("gone")
    assert not shown(field)
    assert field.told == ["outside-0"]


def test_why_a_file_was_not_taken_is_said_beside_it(field):
    field.take(Path("/nowhere/a.jpg"))
    assert field.told == []
    assert any(plain(each.text()) == "ไม่มีไฟล์" for each in field.findChildren(QLabel))
