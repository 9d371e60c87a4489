import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from careapp.ui.passwords import PasswordField, is_weak, strength


@pytest.mark.parametrize(
    ("password", "kind"),
    [
        ("", "error"),
        ("ninechars", "error"),
        ("password99", "warning"),
        ("aaaabbbbab", "warning"),
        ("0812345678", "warning"),
        ("mali-in-may", "warning"),  # her own name
        ("lamp ocean", "small"),
        ("ปากกา ทะเล", "small"),
        ("lamp ocean fish thread", "small"),
    ],
)
def test_how_strong_a_password_is(password, kind):
    assert strength(password, ("mali",))[1] == kind


def test_a_short_password_says_how_much_is_missing():
    assert "3" in strength("abcdefg")[0]


def test_a_long_line_of_plain_words_is_strong():
    assert not is_weak("four plain words here")
    assert strength("four plain words here")[0] != strength("lamp ocean")[0]


def test_a_name_of_two_letters_makes_nothing_weak():
    assert not is_weak("lamp ocean", ("la",))


def test_the_letters_are_hidden_until_asked_for(qtbot, on_screen):
    field = on_screen(PasswordField("Password"))
    field.set_text("lamp ocean")
    show = field.findChild(QPushButton)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    show.click()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    field.clear()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert field.text() == ""


def test_a_thai_letter_is_noticed(qtbot):
    field = PasswordField("Password")
    qtbot.addWidget(field)
    field.set_text("abcd")
    assert not field.types_thai()
    field.set_text("abcิ")
    assert field.types_thai()
