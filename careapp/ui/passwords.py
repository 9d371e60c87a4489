"""A password field: hidden until asked for, and how strong a new password is, in words."""

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from careapp.i18n import translate
from careapp.ui.fields import Field
from careapp.ui.widgets import button

_LONG = 16
_FEW_KINDS = 5  # different letters
# What everybody tries first, on both layouts of a Thai keyboard.
_USUAL = r"123|abc|qwe|asd|pass|admin|school|ๆไำ|ฟหก|ครู|รหัส|(.)\1\1"
_THAI = "[\u0e01-\u0e5b]"


def is_weak(password: str, known: Sequence[str] = ()) -> bool:
    """Whether somebody who knows the school would soon guess it; `known` are names they know."""
    small = password.lower()
    given = any(len(each) > 2 and each.lower() in small for each in known)
    few = len(set(small)) < _FEW_KINDS or (small.isdigit() and len(small) < _LONG)
    return given or few or bool(re.search(_USUAL, small, re.IGNORECASE) and len(small) < _LONG)


def strength(password: str, known: Sequence[str] = ()) -> tuple[str, str]:
    """A sentence about a new password and its kind: error, warning or small."""
    from careapp.store.vault import SHORTEST_PASSWORD  # of a new one; signing in does without

    missing = SHORTEST_PASSWORD - len(password)
    if missing > 0:
        words = translate("Passwords", "%n more letter(s); four plain words are good.", missing)
        return words, "error"
    if is_weak(password, known):
        return translate("Passwords", "Easy to guess. Add another word or two."), "warning"
    if len(password) < _LONG:
        return translate("Passwords", "Good."), "small"
    return translate("Passwords", "Strong."), "small"


class PasswordField(Field):
    """Hidden letters with a button that shows them; says so when the keyboard types Thai."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(name, hint)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        words = self.tr("Show the password")
        self._show = button(self.tr("Show"), key="Ctrl+Shift+E", tip=words)
        self._show.setCheckable(True)
        self._show.toggled.connect(self._turn)
        self.add_button(self._show)

    def clear(self) -> None:
        """Nothing typed, and hidden again."""
        self.edit.clear()
        self._show.setChecked(False)

    def types_thai(self) -> bool:
        """Whether there is a Thai letter in it: often a keyboard left switched."""
        return bool(re.search(_THAI, self.text()))

    def _turn(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
