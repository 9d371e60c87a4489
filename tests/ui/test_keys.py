import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from careapp.ui import keys


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1", "1"), ("ๅ", "1"), ("/", "2"), ("-", "3"), ("จ", "0"), ("๒", "2"), ("Y", "y"), ("ั", "y"),
     ("ื", "n"), ("k", "k"), ("", "")],
)  # fmt: skip
def test_a_key_means_the_same_on_a_keyboard_switched_to_thai(typed, meant):
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, typed
    )
    assert keys.meant(event) == meant
