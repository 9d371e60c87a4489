"""Schools that tests of the window sign in to, made through the services."""

from datetime import datetime

from careapp.clock import SteppingClock
from careapp.domain.schools import School
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school, open_school
from tests.services.samples import BANGKOK, TERM, listing

PASSWORD = "four plain words"
SCHOOL = School("", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1")


def clock():
    """A morning in the first term of 2569."""
    return SteppingClock(datetime(2026, 6, 15, 8, 0, tzinfo=BANGKOK), seed=1).clock()


def create(folder, *, plain=False, filled=True, password=PASSWORD):
    """An open school with its two classes (or none), and its recovery code."""
    account = NewAccount("mali", "นางสาวมะลิ ใจดี", "" if plain else password)
    made = create_school(folder, SCHOOL, account, clock(), "install-1", plain=plain)
    if filled:
        preview = made.services.roster.preview(listing(), TERM)
        made.services.roster.accept(preview, preview.diff.default_groups)
    return made


def closed(folder, **options):
    """The same, closed again: the folder, and the recovery code."""
    made = create(folder, **options)
    path = made.services.desk.file.folder.path
    made.services.close()
    return path, made.recovery_code


def opened(path, login="mali", password=PASSWORD):
    """The services of a school that is there already."""
    return open_school(path, login, password, clock(), "install-1")
