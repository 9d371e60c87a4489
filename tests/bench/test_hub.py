"""The job of the hub where there is no PostgreSQL."""

from careapp.bench import postgres
from careapp.bench.run import run


def test_without_postgresql_nothing_is_measured_and_it_is_said(monkeypatch):
    monkeypatch.setattr(postgres, "programs", lambda: None)
    (found,) = run(12, ["hub-sync"], lambda _: None, most_rounds=1)
    assert (found.value, found.floor, found.ratio) == (None, None, None)
    assert "PostgreSQL" in found.note
