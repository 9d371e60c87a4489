"""A child's own page as scenes."""

from careapp.ui.screens.student_record import RecordDialog
from tests.ui.scenes import scene


def _open(tour, place=0):
    tour.open("students")
    screen = tour.screen("students")
    screen.show_student(screen.view.rows[place].pupil.student.id)
    tour.settle()
    return screen.door.page


def _close(tour):
    tour.screen("students").door.page.show_as("care")
    tour.screen("students")._close_student()


@scene("student-data", least=3)
def student_data(tour):
    """The fields that can be set right, the family and what was changed."""
    _open(tour).show_as("data")
    tour.settle()
    yield
    _close(tour)


@scene("student-step", least=3)
def student_step(tour):
    """One step of the timeline alone."""
    page = _open(tour)
    page.care.timeline.steps.choose("refer")
    page.care.timeline.steps.picked.emit("refer")
    tour.settle()
    yield
    _close(tour)


@scene("student-record", least=3)
def student_record(tour):
    """A screening, opened from the timeline."""
    page = _open(tour)
    page.show_as("care")  # whatever scene came before
    tour.settle()
    entry = next(each for each in page.care.timeline.list.entries if each.kind == "record")
    page.care.open_entry(entry)
    tour.settle()
    yield
    tour.window.findChild(RecordDialog).reject()
    tour.settle()
    _close(tour)
