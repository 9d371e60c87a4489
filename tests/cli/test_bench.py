"""bench on the command line."""

import sys

import pytest

from careapp import app
from careapp.errors import CareError


def test_the_speed_of_a_job_comes_as_json_with_its_floor(careapp):
    done = careapp("bench", "--students", "12", "--job", "merge-40", "--json")
    assert done.status == 0
    assert done.json["machine"]
    assert done.json["students"] == 12
    (job,) = done.json["jobs"]
    assert job.keys() >= {"job", "value", "floor", "ratio", "unit"}
    assert (job["job"], job["unit"]) == ("merge-40", "s")
    assert abs(job["ratio"] - job["value"] / job["floor"]) < 0.01 * job["ratio"]
    assert "merge-40" in done.err


@pytest.mark.long
def test_without_json_it_is_a_line_a_job(careapp):
    done = careapp("bench", "--students", "12", "--job", "merge-40")
    machine, line = done.out.splitlines()
    assert "Python" in machine
    assert line.split()[0] == "merge-40"
    assert line.split()[2] == "ms"


def test_nobody_and_nothing_cannot_be_measured(careapp):
    assert careapp("bench", "--students", "0").status == 1
    unknown = careapp("bench", "--job", "nothing")
    assert unknown.status == 1
    assert "merge-40" in unknown.err


def test_in_a_package_there_is_no_python_to_measure_with(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/lib/careapp/careapp")
    with pytest.raises(CareError):
        app.measure(12, [], str)
