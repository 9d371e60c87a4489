from pathlib import Path

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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1", "1"),
        ("ๅ", "1"),
        ("ภ", "4"),
        ("๒", "2"),
        (".", "."),
        (",", "."),
        ("ใ", "."),
        ("x", "x"),
    ],
)
def test_a_number_takes_digits_and_points_of_either_keyboard(typed, meant):
    assert keys.of_number(_press(typed)) == meant


@pytest.mark.parametrize(("system", "two", "three"), [("linux", 11, 12), ("win32", 3, 4)])
def test_a_dash_is_a_dash_unless_it_comes_from_the_key_of_three(monkeypatch, system, two, three):
    monkeypatch.setattr(keys.sys, "platform", system)
    assert [keys.of_number(_press(each)) for each in "-/"] == ["-", "/"]
    assert keys.of_number(_press("-", code=three)) == "3"
    assert keys.of_number(_press("/", code=two)) == "2"
    assert keys.of_number(_press("-", code=two)) == "-"


def _press(typed, code=0):
    return QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, code, 0, 0, typed
    )


def test_no_button_has_a_key_that_a_line_being_typed_in_takes_for_itself():
    """Ctrl+E goes to its end and Ctrl+U clears it on Linux; the others are the same everywhere."""
    taken = {f'"Ctrl+{letter}"' for letter in "ACEUVX"}
    sources = sorted(Path(keys.__file__).parent.rglob("*.py"))
    found = [
        f"{path.name}: {key}"
        for path in sources
        for key in taken
        if key in path.read_text(encoding="utf-8")
    ]
    assert found == []
