from datetime import datetime, timedelta

import pytest

from careapp.clock import Clock
from tests.ui.doors import Visit
from tests.ui.schools import clock, closed


@pytest.fixture
def opened_at(qtbot, qapp, tmp_path):
    """The words in the window of a school that is opened a while after its last entry."""
    path, _ = closed(tmp_path / "ก", plain=True)
    written = datetime.fromisoformat(clock().now().isoformat())
    made = []

    def open_it(after):
        now = written + after
        visit = Visit(qtbot, qapp, Clock(lambda: now))
        made.append(visit)
        visit.begin(path)
        visit.press("Open")
        visit.wait_for_shell()
        return visit.doors.window.banner

    yield open_it
    for visit in made:
        visit.close()


def test_a_clock_that_is_days_behind_the_newest_entry_is_told(opened_at):
    banner = opened_at(timedelta(days=-20))
    assert "26 พฤษภาคม 2569" in banner.sentence.replace("\u200b", "")
    assert "15 มิถุนายน 2569" in banner.sentence.replace("\u200b", "")


@pytest.mark.parametrize("hours", [-20, 1, 24 * 300])
def test_a_clock_that_runs_on_or_crossed_a_border_is_no_news(opened_at, hours):
    assert not opened_at(timedelta(hours=hours)).isVisible()
