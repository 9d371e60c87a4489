"""The screening screen over a real school, and hands to work it."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from careapp.domain.people import Classroom
from careapp.services.class_sheets import Filled
from careapp.store import drafts, records
from careapp.ui.screens.screenings import ScreeningsScreen
from tests.services.samples import P4, TERM, listing
from tests.ui.screens.signed_in import settle, signed_in

SDQ, ELEVEN = ("sdq-teacher", "teacher"), ("screening-11", "teacher")
M1 = Classroom("ม.1", "1")
LEVELS = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
          "devices")  # fmt: skip
WELL = dict.fromkeys(LEVELS, "normal") | {"talent": "no", "special_need": "no"}
ZERO = {f"q{n}": 0 for n in range(1, 26)} | {"impact_gate": 0}


def add_class(services, count, classroom=M1):
    """A class of its own, with class numbers."""
    children = [
        (f"เด็ก{n:03}", "ทดลอง", "male" if n % 2 else "female", classroom) for n in range(count)
    ]
    found = listing(children)
    entries = (
        replace(entry, student=replace(entry.student, number=f"9{n:03}", national_id=f"G{n:012}"))
        for n, entry in enumerate(found.entries)
    )
    preview = services.roster.preview(replace(found, entries=tuple(entries)), TERM)
    services.roster.accept(preview, ("new",))
    for number, pupil in enumerate(services.people.pupils(TERM, classroom), 1):
        services.people.set_number(pupil, number, TERM)


def fill(services, form, *answers, classroom=P4, day=date(2026, 6, 12)):
    """Finished forms of the first children of a class."""
    children = [pupil.student for pupil in services.people.pupils(TERM, classroom)]
    filled = [Filled(child, each) for child, each in zip(children, answers, strict=False)]
    services.screenings.record(form, TERM, filled, day)


class Stage:
    """A screen with the keyboard."""

    def __init__(self, qtbot, on_screen, session, classroom=P4, size=(1170, 710)):
        self.qtbot, self.session = qtbot, session
        self.screen = on_screen(ScreeningsScreen(session), *size)
        self.screen.set_place(TERM, classroom)
        self.settle()

    def settle(self):
        settle(self.qtbot, self.session)

    def open(self, page, choice=None, student=""):
        self.screen.open(page, choice, student)
        self.settle()
        assert self.screen.page == page

    @property
    def grid(self):
        return self.screen.grid.grid

    @property
    def form(self):
        return self.screen.guided.form

    def key(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        """Keys go to whatever has the keyboard."""
        for each in keys:
            at = QApplication.focusWidget()
            assert at is not None, "nothing has the keyboard"
            self.qtbot.keyClick(at, each, modifier)

    def ask(self, work):
        """What the database lane says."""
        found = []
        self.session.read(work, found.append)
        self.settle()
        return found[0]

    def sheet(self, form=SDQ[0], classroom=P4):
        """The class as it is on the disk."""
        return self.ask(lambda services: services.screenings.sheet(form, TERM, classroom))

    def answers(self, place=0, form=SDQ[0], classroom=P4):
        return dict(self.sheet(form, classroom).lines[place].record.answers)

    def on_disk(self, record):
        """What is typed of a record, and its entry in the journal."""
        return self.ask(partial(_kept, record))

    def break_disk(self, *, broken=True):
        """From now on every write is refused, as on a disk that is write-protected."""
        word = "ON" if broken else "OFF"
        self.ask(lambda services: services.desk.db.execute(f"PRAGMA query_only={word}") and None)


def _kept(record, services):
    db = services.desk.db
    return drafts.answers(db, record), records.record(db, record)


@contextmanager
def stage(qtbot, on_screen, folder, *, classroom=P4, size=(1170, 710), **options):
    with signed_in(folder, **options) as session:
        made = Stage(qtbot, on_screen, session, classroom, size)
        yield made
        made.screen.hide()  # as the window is, before the lanes are closed
        made.settle()
