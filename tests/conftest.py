"""What all tests share: no screen, no settings of this computer, and how much to try."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import pytest
from hypothesis import HealthCheck, settings

from careapp import i18n
from careapp.store import vault

# On a slow machine a first example may take long; that is no fault. CI tries the same each time.
PATIENT = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow], "print_blob": True}
settings.register_profile("short", max_examples=20, derandomize="CI" in os.environ, **PATIENT)
settings.register_profile("long", max_examples=2_000, **PATIENT)
settings.register_profile("glance", max_examples=5, **PATIENT)


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="also the long kill and fuzz tests")


def pytest_configure(config):
    if not config.getoption("--hypothesis-profile"):
        settings.load_profile("long" if config.getoption("--long") else "short")


# Files of few tests that take long. They begin first: else one worker is left alone with the last.
SLOW = ("test_contact_sheet.py", "test_run.py", "test_demo.py", "test_house.py", "test_kills.py",
        "test_first_run.py", "test_unsaved.py", "test_bench.py", "test_references.py",
        "test_thai_wraps.py")  # fmt: skip


def pytest_collection_modifyitems(config, items):
    items.sort(key=lambda item: item.path.name not in SLOW)
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory, monkeypatch):
    """Each test finds a computer on which careapp was never started, and starts in Thai."""
    monkeypatch.setenv("CAREAPP_CONFIG", str(tmp_path_factory.mktemp("config")))
    for name in ("CAREAPP_USER", "CAREAPP_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    i18n.use_language("th")


@pytest.fixture(autouse=True)
def light_keys(monkeypatch):
    """Keys of the same kind, made at a small cost: nobody tries the passwords of tests. A slot says
    its own cost, so that schools made at the full one open too."""
    monkeypatch.setitem(vault.COST, "m", 1024)
    monkeypatch.setitem(vault.COST, "t", 1)
