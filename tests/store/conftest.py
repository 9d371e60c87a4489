"""School files on both drivers, for the tests of the store."""

from datetime import UTC, datetime

import pytest

from careapp.clock import SteppingClock
from careapp.store import school_file
from careapp.store.vault import Vault

KEYS = {"plain": None, "encrypted": bytes(range(32))}


@pytest.fixture
def clock():
    return SteppingClock(datetime(2026, 6, 10, 8, 0, tzinfo=UTC), seed=1).clock()


@pytest.fixture(params=KEYS)
def key(request):
    return KEYS[request.param]


@pytest.fixture
def folder(tmp_path, key):
    """A school's folder, with a keys.json where the school is encrypted."""
    folder = school_file.Folder(tmp_path / "ตัวอย่าง.careapp")
    folder.path.mkdir()
    if key:
        Vault(folder.keys)._write([], key)
    return folder


@pytest.fixture
def school(folder, key, clock):
    """A new school file, open."""
    file = school_file.create(folder, key, clock, "install-1")
    yield file
    file.db.close()
