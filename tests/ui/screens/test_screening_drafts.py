import threading

import pytest

from careapp.ui.screens import screening_drafts
from careapp.ui.screens.screening_drafts import Drafts
from tests.ui.screens.screening_stage import P4, SDQ, TERM
from tests.ui.screens.signed_in import settle, signed_in


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path) as made:
        yield made


class Desk:
    """Drafts of a class, and what they told."""

    def __init__(self, qtbot, session):
        self.qtbot, self.session = qtbot, session
        self.drafts = Drafts(session)
        sheet = self.ask(lambda services: services.screenings.sheet(SDQ[0], TERM, P4))
        self.records = [line.record.id for line in sheet.lines]
        self.told = []
        self.drafts.saved.connect(lambda record: self.told.append(("saved", record)))
        self.drafts.failed.connect(lambda record, _: self.told.append(("failed", record)))
        self.drafts.left.connect(lambda record: self.told.append((record.status, record.id)))

    def ask(self, work):
        found = []
        self.session.read(work, found.append)
        settle(self.qtbot, self.session)
        return found[0]

    def hold(self):
        """Keep the lane from working until the event is set."""
        go = threading.Event()
        self.session.read(lambda services: go.wait(20))
        return go

    def answers(self, place=0):
        sheet = self.ask(lambda services: services.screenings.sheet(SDQ[0], TERM, P4))
        return dict(sheet.lines[place].record.answers)

    def break_disk(self, *, broken):
        word = "ON" if broken else "OFF"
        self.ask(lambda services: services.desk.db.execute(f"PRAGMA query_only={word}") and None)


@pytest.fixture
def desk(qtbot, session):
    return Desk(qtbot, session)


def test_saved_is_told_only_after_the_lane_has_stored_it(qtbot, desk):
    first = desk.records[0]
    go = desk.hold()
    desk.drafts.put(first, {"q1": 2})
    qtbot.wait(30)
    assert desk.told == []
    assert desk.drafts.state(first) == "saving"
    go.set()
    with qtbot.waitSignal(desk.drafts.settled):
        pass
    assert desk.told == [("saved", first)]
    assert desk.drafts.idle
    assert desk.answers() == {"q1": 2}


def test_what_is_typed_meanwhile_is_not_saved_until_it_is_stored_too(qtbot, desk):
    first = desk.records[0]
    go = desk.hold()
    desk.drafts.put(first, {"q1": 2})
    desk.drafts.put(first, {"q1": 1, "q2": 0})
    desk.drafts.put(first, {"q3": 1})
    desk.drafts.put(first, {"q3": None})
    go.set()
    with qtbot.waitSignal(desk.drafts.settled):
        pass
    assert desk.told == [("saved", first)]
    assert desk.answers() == {"q1": 1, "q2": 0}


def test_leaving_writes_the_journal_after_the_answers(qtbot, desk):
    first = desk.records[0]
    with qtbot.waitSignal(desk.drafts.settled):
        desk.drafts.put(first, {f"q{n}": 1 for n in range(1, 26)} | {"impact_gate": 0})
        desk.drafts.leave(first)
    assert desk.told[-2:] == [("final", first), ("saved", first)]


def test_what_is_typed_in_one_breath_is_written_once_and_the_journal_waits(
    qtbot, desk, monkeypatch
):
    """A key is painted before it is written: writing takes the interpreter from the window."""
    first, written = desk.records[0], []
    keep = screening_drafts._keep

    def noted(job, services):
        written.append((dict(job.values), job.leave))
        return keep(job, services)

    monkeypatch.setattr(screening_drafts, "_keep", noted)
    with qtbot.waitSignal(desk.drafts.settled):
        for n in (1, 2, 3):
            desk.drafts.put(first, {f"q{n}": 1})
        desk.drafts.leave(first)
        assert written == []
    assert written == [({"q1": 1, "q2": 1, "q3": 1}, False), ({}, True)]
    assert desk.told == [("open", first), ("saved", first)]


def test_what_the_disk_refuses_is_kept_and_tried_again(qtbot, desk):
    first, second = desk.records[:2]
    desk.break_disk(broken=True)
    desk.drafts.put(first, {"q1": 2})
    desk.drafts.put(second, {"q1": 0})
    settle(qtbot, desk.session)
    assert desk.told == [("failed", first), ("failed", second)]
    assert desk.drafts.in_trouble
    assert desk.drafts.state(first) == "failed"
    assert desk.drafts.with_typed(first, {"q9": 1}) == {"q9": 1, "q1": 2}
    desk.drafts.put(first, {"q1": 1, "q2": 2})
    settle(qtbot, desk.session)
    assert desk.drafts.state(first) == "failed"
    desk.break_disk(broken=False)
    desk.told.clear()
    with qtbot.waitSignal(desk.drafts.settled):
        desk.drafts.retry()
    assert sorted(desk.told) == sorted([("saved", first), ("saved", second)])
    assert desk.answers() == {"q1": 1, "q2": 2}
    assert desk.answers(1) == {"q1": 0}


def test_it_tries_again_by_itself(qtbot, desk, monkeypatch):
    monkeypatch.setattr(screening_drafts, "RETRY_AFTER", 50)
    drafts = Drafts(desk.session)
    desk.break_disk(broken=True)
    drafts.put(desk.records[0], {"q1": 2})
    settle(qtbot, desk.session)
    assert drafts.in_trouble
    with qtbot.waitSignal(drafts.settled):
        desk.session.read(lambda services: services.desk.db.execute("PRAGMA query_only=OFF"))
    assert desk.answers() == {"q1": 2}


def test_answers_that_are_stored_are_saved_although_the_journal_refuses(qtbot, desk):
    """Draft and journal are two transactions: the first is what the mark promises."""
    first = desk.records[0]
    with qtbot.waitSignal(desk.drafts.settled):
        desk.drafts.put(first, {"q1": 2})
    desk.break_disk(broken=True)
    desk.drafts.leave(first)
    settle(qtbot, desk.session)
    assert desk.drafts.in_trouble
    desk.break_disk(broken=False)
    with qtbot.waitSignal(desk.drafts.settled):
        desk.drafts.retry()
    assert ("open", first) in desk.told


def test_a_flush_hands_all_over_at_once_and_the_last_answer_wins(qtbot, desk):
    first = desk.records[0]
    go = desk.hold()
    desk.drafts.put(first, {"q1": 0})
    desk.drafts.put(first, {"q1": 2})
    desk.drafts.leave(first)
    desk.drafts.flush()
    go.set()
    desk.session.end()
    qtbot.waitUntil(lambda: desk.session.tasks.idle)
    assert desk.told[-1] == ("saved", first)
    assert ("open", first) in desk.told


def test_a_new_form_has_the_day_that_was_chosen_and_a_known_one_keeps_its_own(qtbot, desk):
    first = desk.records[0]
    drafts = desk.drafts
    yesterday = drafts.day.replace(day=14)
    drafts.day = yesterday
    with qtbot.waitSignal(drafts.settled):
        drafts.put(first, {"q1": 2})
        drafts.leave(first)
    assert drafts.days[first] == yesterday
    drafts.day = yesterday.replace(day=15)
    with qtbot.waitSignal(drafts.settled):
        drafts.put(first, {"q2": 2})
        drafts.leave(first)
    assert drafts.days[first] == yesterday
    with qtbot.waitSignal(drafts.settled):
        drafts.date(first, yesterday.replace(day=13))
    assert drafts.days[first] == yesterday.replace(day=13)
