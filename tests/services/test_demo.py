import pytest

from careapp.clock import Clock
from careapp.services import demo
from careapp.services.reports import KINDS, Wanted
from careapp.services.schools import open_school

PASSWORD = "four plain words here"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return demo.make(tmp_path_factory.mktemp("demo"), 40, 1, PASSWORD, "install-1")


@pytest.fixture
def school(made):
    services = open_school(made.school, "demo", PASSWORD, Clock(), "install-1")
    yield services
    services.close()


def test_the_school_has_its_children_in_the_last_term_and_is_sound(school):
    assert len(school.people.counted(school.people.term("2569/1"))) == 40
    assert school.backups.check() == []


def test_three_years_were_lived(school):
    assert [each.id for each in school.desk.terms()] == [
        "2567/1", "2567/2", "2568/1", "2568/2", "2569/1",
    ]  # fmt: skip
    for term in school.desk.terms():
        assert school.screenings.counted(term, ["screening-11", "sdq-parent"])


def test_every_report_is_written_both_ways(made):
    names = {path.name for path in made.reports}
    assert names == {f"{name}.{ending}" for name in KINDS for ending in ("xlsx", "pdf")}
    assert all(path.stat().st_size > 3000 for path in made.reports)


def numbers(folder, seed):
    services = open_school(
        demo.make(folder, 12, seed, PASSWORD, "install-1").school, "demo", PASSWORD, Clock(), "i"
    )
    wanted = Wanted(services.people.term("2569/1"))
    found = [services.reports.build(n, wanted).data for n in ("screening-school", "sdq-school")]
    named = (services.school.name, services.school.smis_code, found)
    services.close()
    return named


def test_the_same_seed_gives_the_same_numbers_and_another_another_school(tmp_path):
    one, two, other = (numbers(tmp_path / n, s) for n, s in (("a", 5), ("b", 5), ("c", 6)))
    assert one == two
    assert other[0] != one[0]
    assert other[1] != one[1]
    assert other[2] != one[2]
