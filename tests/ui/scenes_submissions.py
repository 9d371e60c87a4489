"""The district pack as scenes."""

from datetime import date

from careapp.domain.submissions import Feedback
from careapp.exchange import feedback
from tests.ui.scenes import scene

REASONS = (
    "จำนวนนักเรียนชั้น ป.4 ไม่ตรงกับ DMC ให้ตรวจนักเรียนที่ย้ายเข้าระหว่างภาคเรียน",
    "ยังไม่มีผลประเมิน SDQ ฉบับผู้ปกครองของชั้น ป.6",
)


def _screen(tour):
    tour.open("submissions")
    screen = tour.screen("submissions")
    tour.until(lambda: screen.header is not None)
    return screen


def _hand_in(tour, folder):
    """Versions until now, the first of them returned."""
    screen = _screen(tour)
    screen.refresh()
    tour.settle()
    if not screen.history.shown:
        screen.make(folder)
        tour.until(screen.files.isVisible)
        tour.settle()
    return screen


def _answered(tour, folder):
    screen = _hand_in(tour, folder)
    pack = screen.history.shown[0].submission
    said = Feedback(
        pack.code, pack.term, pack.version, pack.checksum, False, REASONS,
        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมติ เขต 1", date(2026, 6, 20),
    )  # fmt: skip
    path = folder / "answer.carefeedback"
    path.write_bytes(feedback.seal(said, bytes(32)))
    screen.open_answer(path)
    tour.settle()
    return screen


@scene("submissions")
def submissions(tour):
    """Nobody there, or what to look at before the first pack."""
    _screen(tour)
    yield


@scene("submissions-made", least=3)
def submissions_made(tour):
    """The files that were just made."""
    _hand_in(tour, tour.schools.list.parent)
    yield


@scene("submissions-returned", least=3)
def submissions_returned(tour):
    """The district has returned it, with reasons."""
    _answered(tour, tour.schools.list.parent)
    yield


@scene("submissions-letter", least=3)
def submissions_letter(tour):
    """A letter that was changed, and numbers that are not masked."""
    screen = _hand_in(tour, tour.schools.list.parent)
    screen.letter.fields.parts["number"].set_text("ศธ 04999.12/345")
    screen.checks.unmask.click()
    tour.settle()
    yield
    screen.checks.unmask.click()
    screen.letter.drop()
    tour.settle()
