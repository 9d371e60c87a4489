"""An encrypted school with two guidance accounts, which is signed in to by one after the other."""

import copy
import shutil
from contextlib import contextmanager
from datetime import datetime

import pytest

from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school, open_school, recover_school
from careapp.store import vault
from tests.services.samples import BANGKOK, P4, TERM, listing

WORDS = "four plain words"
NEW = "another four words"
SECRET = "เล่าให้ครูฟังเรื่องที่บ้าน"


@contextmanager
def light_keys():
    """Cheap keys for what lasts longer than one test: a slot says its own cost."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(vault.COST, "m", 1024)
        patch.setitem(vault.COST, "t", 1)
        yield


class House:
    """Its folder, with who signed in last in `at`."""

    def __init__(self, folder):
        self.clock = SteppingClock(datetime(2026, 6, 15, 8, 0, tzinfo=BANGKOK), seed=1).clock()
        school = School("", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1")
        account = NewAccount("admin", "ครูผู้ดูแล", WORDS)
        made = create_school(folder, school, account, self.clock, "i", plain=False)
        self.path, self.code, self.at = (
            made.services.desk.file.folder.path,
            made.recovery_code,
            None,
        )
        services = made.services
        preview = services.roster.preview(listing(), TERM)
        services.roster.accept(preview, preview.diff.default_groups)
        self.plan = services.plans.open(services.people.pupils(TERM, P4)[0].student.id)
        for login in ("fai", "bua"):
            services.accounts.add(NewAccount(login, f"ครู{login}", WORDS, Role.GUIDANCE))
        self.at = services

    def copied(self, folder):
        """The same school in another folder, closed."""
        made = copy.copy(self)
        made.path, made.at = folder / self.path.name, None
        shutil.copytree(self.path, made.path)
        return made

    def sign_in(self, login, password=WORDS):
        self.leave()
        self.at = open_school(self.path, login, password, self.clock, "i")
        return self.at

    def recover(self, login, password=NEW):
        self.leave()
        self.at = recover_school(self.path, self.code, login, password, self.clock, "i")
        return self.at

    def leave(self):
        if self.at is not None:
            self.at.close()
            self.at = None


def texts(services, plan):
    return [each.text for each in services.sealed_notes.page(plan).notes]


def state(services, plan):
    return services.sealed_notes.page(plan).state
