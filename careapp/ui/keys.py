"""What key was meant, also when the keyboard is switched to Thai."""

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
