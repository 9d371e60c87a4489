"""bench on the command line."""

import sys
from datetime import date

import pytest

from careapp import app
from careapp.cli import bench_table
from careapp.cli.roof import Measured
from careapp.errors import CareError


def test_the_speed_of_a_job_comes_as_json_with_its_floor_and_as_a_table(careapp, tmp_path):
    page = tmp_path / "results.md"
    done = careapp("bench", "--students", "12", "--job", "merge-40", "--json", "--table", page)
    assert done.status == 0
    assert done.json["machine"]
    assert done.json["students"] == 12
    (job,) = done.json["jobs"]
    assert job.keys() >= {"job", "value", "floor", "ratio", "unit"}
    assert (job["job"], job["unit"]) == ("merge-40", "s")
    assert abs(job["ratio"] - job["value"] / job["floor"]) < 0.01 * job["ratio"]
    assert "merge-40" in done.err
    machine, _, _, school = (
        line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("- ")
    )
    assert done.json["machine"] in machine
    assert "12 students" in school
    assert f"| {job['ratio']:.2f} | Forty packages" in page.read_text(encoding="utf-8")


@pytest.mark.long
def test_without_json_it_is_a_line_a_job(careapp):
    done = careapp("bench", "--students", "12", "--job", "merge-40")
    machine, line = done.out.splitlines()
    assert "Python" in machine
    assert line.split()[0] == "merge-40"
    assert line.split()[2] == "ms"


def test_a_table_sets_careapp_beside_the_programs_that_are_there():
    more = {"memory_mb": 54.0, "pandas": 4.5, "pandas_memory_mb": 157.0}
    jobs = [
        Measured("xlsx", 0.5, 0.25, more={"cells": 9.0}, about="A list; a library's."),
        Measured("sdq", 2.0, None, note="No office.", about="Answers; an office's."),
        Measured("versus-roster", 1.9, 4.5, note="pandas 9", more=more, about="A list is read."),
    ]
    page = bench_table.table("a machine", date(2026, 11, 30), 5000, jobs)
    assert [line for line in page.splitlines() if line.startswith("| `")] == [
        "| `xlsx` | 500 ms | 250 ms | 2.00 | A list; a library's. | cells 9 |",
        "| `sdq` | 2.00 s | – | – | Answers; an office's. | No office. |",
        "| `versus-roster` | 1.90 s, 54 MB | 4.50 s, 157 MB | – | A list is read. |",
    ]
    assert "- pandas 9\n" in page


def test_nobody_and_nothing_cannot_be_measured(careapp):
    assert careapp("bench", "--students", "0").status == 1
    unknown = careapp("bench", "--job", "nothing")
    assert unknown.status == 1
    assert "merge-40" in unknown.err


def test_in_a_package_there_is_no_python_to_measure_with(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/lib/careapp/careapp")
    with pytest.raises(CareError):
        app.measure(12, [], str)
