import threading

import pytest

from careapp import settings
from careapp.errors import CareError
from careapp.ui.session import Session
from careapp.ui.tasks import Tasks
from tests.ui.schools import create


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def session(tasks, tmp_path):
    services = create(tmp_path / "a", plain=True).services
    yield Session(services, services.school, tasks, settings.load())
    services.close()


def done(qtbot, task):
    with qtbot.waitSignal(task.ended):
        pass


def refuse(services):
    raise CareError("no")


def test_what_is_read_in_the_database_lane_comes_home(qtbot, session):
    found = []
    task = session.read(
        lambda services: (threading.current_thread().name, services.people.current_term().id),
        lambda result: found.append((result, threading.current_thread().name)),
    )
    done(qtbot, task)
    assert found == [(("careapp-db_0", "2569/1"), "MainThread")]


def test_an_error_a_person_can_act_on_goes_to_who_asked(qtbot, session):
    told = []
    with qtbot.assertNotEmitted(session.troubled):
        done(qtbot, session.read(refuse, failed=told.append))
    assert [str(each) for each in told] == ["no"]


def test_an_error_nobody_takes_goes_to_the_shell(qtbot, session):
    with qtbot.waitSignal(session.troubled) as told:
        session.read(refuse)
    assert str(told.args[0]) == "no"


def test_a_bug_is_told_by_the_lanes_and_not_a_second_time(qtbot, session, tasks):
    with qtbot.assertNotEmitted(session.troubled), qtbot.waitSignal(tasks.broke) as told:
        done(qtbot, session.read(lambda services: 1 / 0))
    assert isinstance(told.args[0], ZeroDivisionError)


def test_trouble_with_the_file_comes_out_as_a_sentence(qtbot, session):
    def write(services):
        services.desk.db.execute("PRAGMA query_only = ON")
        try:
            services.desk.db.execute("DELETE FROM student")
        finally:
            services.desk.db.execute("PRAGMA query_only = OFF")

    with qtbot.waitSignal(session.troubled) as told:
        session.read(write)
    assert isinstance(told.args[0], CareError)


def test_long_work_tells_how_far_it_is(qtbot, session):
    told = []
    task = session.long(lambda services, progress: progress(3, 3))
    task.progressed.connect(lambda done, total: told.append((done, total)))
    done(qtbot, task)
    assert told == [(3, 3)]


def test_rendering_has_a_lane_of_its_own(qtbot, session):
    found = []
    done(qtbot, session.render(lambda progress: threading.current_thread().name, found.append))
    assert found == ["careapp-render_0"]


def test_at_the_end_work_given_before_is_done_and_work_that_comes_later_dropped(
    qtbot, session, tmp_path
):
    found = []
    session.read(lambda services: services.school.name, found.append)
    end = session.end()
    later = session.read(lambda services: services.school.name, found.append)
    with qtbot.waitSignals([end.ended, later.ended]):
        pass
    assert found == ["โรงเรียนบ้านตัวอย่าง"]
    folder = tmp_path / "a.careapp"
    assert {each.name for each in folder.iterdir()} == {"data.db", "backups"}


def test_ending_twice_is_no_trouble(qtbot, session):
    done(qtbot, session.end())
    with qtbot.assertNotEmitted(session.troubled):
        done(qtbot, session.end())


def test_chosen_preferences_are_stored_and_told(qtbot, session):
    session.preferences.text_size = 18
    with qtbot.waitSignal(session.changed) as told:
        session.keep_preferences()
    assert told.args == ["look"]
    assert settings.load().text_size == 18


def test_the_day_is_that_of_the_schools_clock(session):
    assert session.today().isoformat() == "2026-06-15"


def test_after_the_lanes_are_closed_nothing_begins(qtbot, session, tasks):
    tasks.close()
    session.read(lambda services: 1 / 0)
    assert tasks.idle


def test_of_long_reading_no_piece_is_begun_once_the_session_has_ended(qtbot, session):
    begun, seen = threading.Event(), []

    def steps(services):
        for n in range(10**9):
            services.people.current_term()
            begun.set()
            seen.append(n)
            yield n, 10**9

    reading = session.pieces(steps)
    assert begun.wait(5)
    end = session.end()
    with qtbot.assertNotEmitted(session.troubled), qtbot.waitSignals([reading.ended, end.ended]):
        pass
    assert len(seen) < 10**9
