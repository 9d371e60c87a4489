"""An open school with two small classes, as its administrator and as a teacher of one class."""

from datetime import datetime

import pytest

from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.opening import create_school
from tests.services.samples import BANGKOK, TERM, listing


@pytest.fixture
def stepping():
    return SteppingClock(datetime(2026, 6, 15, 8, 0, tzinfo=BANGKOK), seed=1)


@pytest.fixture
def school(tmp_path, stepping):
    """A plain school (the encrypted driver has the same tests in the store), empty."""
    made = create_school(
        tmp_path / "a.careapp",
        School("", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1"),
        NewAccount("admin", "ครูผู้ดูแล", ""),
        stepping.clock(),
        "install-1",
        plain=True,
    )
    yield made.services
    made.services.close()


@pytest.fixture
def filled(school):
    """The school with its children of term 2569/1."""
    preview = school.roster.preview(listing(), TERM)
    school.roster.accept(preview, preview.diff.default_groups)
    return school


@pytest.fixture
def as_role(filled):
    """The same school through the eyes of another role."""

    def take(role, classes=()):
        account = NewAccount(f"{role}", "ครูอีกคน", "", Role(role), classes=tuple(classes))
        person = filled.accounts.add(account)
        return filled.as_actor(actor_of(person))

    return take
