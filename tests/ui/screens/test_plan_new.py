"""Whom a plan is for: Enter may be pressed before the names that were looked for are there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from careapp.ui.screens.plan_new import ChildDialog
from tests.services.samples import P4, TERM
from tests.ui.keyboard import type_text
from tests.ui.screens.signed_in import settle, signed_in


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path) as made:
        yield made


@pytest.fixture
def dialog(qtbot, on_screen, session):
    over = on_screen(QWidget(), 600, 500)
    made = ChildDialog(over, session, (TERM, P4))
    made.taken = []
    made.picked.connect(made.taken.append)
    made.open()
    settle(qtbot, session)
    made.search.setFocus()
    qtbot.waitUntil(made.search.hasFocus)
    yield made
    over.close()


def test_the_child_that_was_typed_is_taken_however_soon_enter_is_pressed(qtbot, session, dialog):
    wanted = session.services.people.find("5003").id
    taken = dialog.taken
    type_text("ฟ้าใส")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    settle(qtbot, session)
    qtbot.waitUntil(lambda: taken != [])
    assert taken == [wanted]


def test_nobody_is_taken_where_nobody_is_found(qtbot, session, dialog):
    type_text("ไม่มีใคร")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    settle(qtbot, session)
    assert dialog.taken == []
    assert dialog.isVisible()
    assert not dialog.go.isEnabled()
