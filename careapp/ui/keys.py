"""What key was meant, also when the keyboard is switched to Thai."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# Where a Thai (Kedmanee) layout has other letters on the keys of digits, and on y and n.
_THAI_KEYS = {
    "ๅ": "1", "/": "2", "-": "3", "ภ": "4", "ถ": "5",
    "ุ": "6", "ึ": "7", "ค": "8", "ต": "9", "จ": "0",
    "ั": "y", "ื": "n",
}  # fmt: skip
_THAI_DIGITS = {chr(0x0E50 + n): str(n) for n in range(10)}


def meant(event: QKeyEvent) -> str:
    """The digit or small letter that was pressed: `2` for the key that types `/` in Thai."""
    typed = event.text().lower()
    return _THAI_KEYS.get(typed) or _THAI_DIGITS.get(typed) or typed


_POINTS = {",": ".", "ใ": ".", "ม": "."}  # the keys of point and comma
# What the keys of 2 and 3 type in Thai, by the system's own number of the key.
_SIGNS = {
    "win32": {3: "/", 4: "-"}, "linux": {11: "/", 12: "-"}, "darwin": {19: "/", 20: "-"},
}  # fmt: skip


def of_number(event: QKeyEvent) -> str:
    """A character of a number: a digit, a point; anything else as it was typed.

    A dash is a dash here, unless it came from the key of 3: somebody who types it for a child that
    is not there has not measured three kilograms.
    """
    typed = event.text().lower()
    if typed in ("-", "/"):
        mac = sys.platform == "darwin"
        key = event.nativeVirtualKey() if mac else event.nativeScanCode()
        pad = event.modifiers() & Qt.KeyboardModifier.KeypadModifier
        thai = not pad and _SIGNS.get(sys.platform, {}).get(key) == typed
        return _THAI_KEYS[typed] if thai else typed
    return _POINTS.get(typed) or meant(event)
