"""Every job of the bench, on a school of a dozen children; how fast is not asked."""

import shutil

import pytest

from careapp.bench import postgres, versus
from careapp.bench.run import JOBS, run
from careapp.errors import CareError

CHILDREN = 12
SHORT = ("open-class", "search", "save-form", "school-summary", "xlsx", "pdf-40")  # without --long


@pytest.fixture(scope="module")
def told():
    return []


@pytest.fixture(scope="module")
def measured(told, request):
    jobs = [] if request.config.getoption("--long") else SHORT
    return {each.job: each for each in run(CHILDREN, jobs, told.append, most_rounds=1)}


def test_all_jobs_of_the_contract_are_measured_in_its_order(measured):
    assert list(measured) == [job for job in JOBS if job in measured]
    assert list(JOBS) == [
        "first-window", "unlock-to-today", "idle-rss", "today", "today-growth", "open-class",
        "student-page", "search", "grid-key",
        "save-form", "school-summary", "xlsx", "pdf-40", "pdf-1000", "memory-1000",
        "sdq-xlsx-1000", "merge-40",
        "consolidate-300", "nation", "hub-sync",
        "versus-roster", "versus-class-list", "versus-school-counted",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "job", [each if each in SHORT else pytest.param(each, marks=pytest.mark.long) for each in JOBS]
)
def test_a_job_has_a_value_beside_its_floor(measured, job):
    found = measured[job]
    if job == "sdq-xlsx-1000" and not shutil.which("soffice"):
        pytest.skip("LibreOffice is not here")
    if job == "hub-sync" and postgres.programs() is None:
        pytest.skip("PostgreSQL is not here")
    if job in versus.CONTESTS and not (versus.pandas_python() or versus.office_program()):
        pytest.skip("neither pandas nor LibreOffice is here")
    assert found.value > 0
    assert found.floor > 0
    assert found.ratio == found.value / found.floor
    assert found.unit == ("MB" if job in ("idle-rss", "memory-1000") else "s")
    assert all(number > 0 for number in found.more.values())


def test_a_job_says_what_is_measured_and_beside_what(measured):
    assert all(each.about.endswith(".") for each in measured.values())


def test_it_tells_what_it_is_doing(measured, told):
    assert any("12" in line for line in told)
    assert all(any(job in line for line in told) for job in measured)


def test_an_unknown_job_is_refused_before_anything_is_made(told):
    before = list(told)
    with pytest.raises(CareError, match="first-window"):
        run(CHILDREN, ["first-widow"], told.append)
    assert told == before


@pytest.mark.long
def test_a_floor_whose_program_is_not_installed_is_left_out_and_said(monkeypatch, told):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    (found,) = run(CHILDREN, ["sdq-xlsx-1000"], told.append, most_rounds=1)
    assert (found.value > 0, found.floor, found.ratio) == (True, None, None)
    assert "LibreOffice" in found.note
