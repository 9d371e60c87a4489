"""The fields of a child: how they are laid out."""

from PySide6.QtWidgets import QWidgetItem
from shiboken6 import Shiboken

from careapp.ui.screens.student_form import StudentForm


def test_fields_that_move_in_their_grid_leave_nothing_behind_for_pyside_to_trip_over(on_screen):
    """It would take for one of them what comes to lie at the same place later, and crash of it."""
    before = {id(each) for each in Shiboken.getAllValidWrappers()}
    form = on_screen(StudentForm(), 500, 700)
    form.resize(1100, 700)
    new = [each for each in Shiboken.getAllValidWrappers() if id(each) not in before]
    assert [each for each in new if isinstance(each, QWidgetItem)] == []
    assert form._across == 3
