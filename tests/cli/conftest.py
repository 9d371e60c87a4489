"""A command line with a school on it."""

import json
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace

import pytest

from careapp.app import measure
from careapp.cli import main
from careapp.cli.roof import Roof
from careapp.clock import SteppingClock
from careapp.settings import Settings

NOW = datetime(2026, 6, 15, 8, 0, tzinfo=timezone(timedelta(hours=7)))
PASSWORD = "four plain words here"


@pytest.fixture
def careapp(capsys, monkeypatch):
    """Runs a command in English; gives its exit status, output, errors and, of --json, document."""
    monkeypatch.setenv("CAREAPP_PASSWORD", PASSWORD)
    clock, settings = SteppingClock(NOW, 1).clock(), Settings("install-1")
    roof = Roof(clock, settings, lambda school, password, language: 0, measure)

    def run(*words):
        capsys.readouterr()
        try:
            status = main.run([*map(str, words), "--language", "en"], roof)
        except SystemExit as stop:
            status = stop.code
        out, err = capsys.readouterr()
        return SimpleNamespace(
            status=status, out=out, err=err,
            json=json.loads(out) if out.startswith("{") else None,
        )  # fmt: skip

    return run


@pytest.fixture
def school(tmp_path, careapp):
    """An encrypted school without students."""
    path = tmp_path / "โรงเรียน.careapp"
    made = careapp("init", path, "--name", "โรงเรียนบ้านตัวอย่าง", "--code", "42019999")
    assert made.status == 0
    return path
