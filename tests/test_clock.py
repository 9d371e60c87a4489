"""Time and chance."""

import uuid
from datetime import UTC, date, datetime

from careapp.clock import Clock, SteppingClock

START = datetime(2026, 6, 10, 8, 0, tzinfo=UTC)


def test_the_real_clock_knows_its_time_zone():
    now = Clock().now()
    assert now.utcoffset() is not None
    assert abs((datetime.now(UTC) - now).total_seconds()) < 60


def test_ids_are_uuids_and_never_the_same():
    ids = {Clock().new_id() for _ in range(100)}
    assert len(ids) == 100
    assert {(uuid.UUID(each).version, uuid.UUID(each).variant) for each in ids} == {
        (7, uuid.RFC_4122)
    }


def test_ids_come_in_the_order_of_time():
    """A class that is filled in together lies together in the file: fewer pages to write."""
    clock = SteppingClock(START, 1).clock()
    ids = [clock.new_id() for _ in range(100)]
    assert ids == sorted(ids)


def test_an_id_can_be_made_on_a_computer_that_lost_its_time():
    clock = Clock(lambda: datetime(1969, 12, 31, tzinfo=UTC))
    assert uuid.UUID(clock.new_id()).version == 7


def test_random_bytes_are_as_many_as_asked_for():
    assert [len(Clock().bytes(count)) for count in (0, 1, 16, 33)] == [0, 1, 16, 33]


def test_the_stepping_clock_gives_the_same_for_the_same_seed():
    def life(seed):
        clock = SteppingClock(START, seed).clock()
        return [clock.new_id(), clock.now(), clock.bytes(8), clock.new_id()]

    assert life(1) == life(1)
    assert life(1)[0] != life(2)[0]


def test_the_stepping_clock_goes_on_at_each_look_and_where_it_is_put():
    stepping = SteppingClock(START, 1)
    clock = stepping.clock()
    first, second = clock.now(), clock.now()
    assert (second - first).total_seconds() == 1
    stepping.set(datetime(2026, 11, 2, 8, 0, tzinfo=UTC))
    assert clock.today() == date(2026, 11, 2)
