"""Report cards as rows: one of a child and a term, whichever laptop wrote it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from careapp.clock import SteppingClock
from careapp.domain.report_cards import ReportCard
from careapp.store import migrate, report_cards
from careapp.store.connection import connect
from careapp.store.journal import Journal

CARD = ReportCard("s", "2569/1", 100, 4, 2, 3.25, 0, 1, 0, 0)
EARLIER = ReportCard("s", "2568/2", 98, 9)
OTHER = ReportCard("t", "2569/1", gpa=0.0)


def write(school, *entries):
    school.journal.write("kru", [each for some in entries for each in some])


def test_a_card_comes_back_as_it_was_written(school):
    write(school, *map(report_cards.save_card, (CARD, EARLIER, OTHER)))
    assert report_cards.of_student(school.db, "s") == [CARD, EARLIER]
    assert report_cards.of_terms(school.db, ["2569/1"]) == {
        ("s", "2569/1"): CARD, ("t", "2569/1"): OTHER,
    }  # fmt: skip
    assert report_cards.of_terms(school.db, ["2569/1", "2568/2"], ["s"]) == {
        ("s", "2569/1"): CARD, ("s", "2568/2"): EARLIER,
    }  # fmt: skip


def test_only_what_differs_is_written(school):
    assert list(report_cards.save_card(CARD, CARD)) == []
    assert list(report_cards.save_card(ReportCard("s", "2569/1"))) == []
    changed = ReportCard("s", "2569/1", 100, 5, None, 3.25, 0, 1, 0, 0)
    (entry,) = report_cards.save_card(changed, CARD)
    assert entry.fields == {
        "days_absent": 5, "days_late": None, "student": "s", "term": "2569/1",
    }  # fmt: skip
    write(school, report_cards.save_card(CARD), [entry])
    assert report_cards.of_student(school.db, "s") == [changed]


def test_a_card_that_says_nothing_any_more_is_left_out(school):
    write(school, report_cards.save_card(CARD))
    write(school, report_cards.save_card(ReportCard("s", "2569/1"), CARD))
    assert report_cards.of_student(school.db, "s") == []
    assert report_cards.of_terms(school.db, ["2569/1"]) == {}


def test_what_two_laptops_write_of_a_term_comes_together_in_one_row(key):
    start = datetime(2026, 6, 10, tzinfo=UTC)
    made = []
    for n, values in enumerate(({"days_absent": 4}, {"gpa": 3.5})):
        db = connect(Path(":memory:"), key)
        migrate.migrate(db, "school")
        clock = SteppingClock(start + timedelta(minutes=n), seed=n).clock()
        journal = Journal(db, "school-1", f"site-{n}", clock)
        journal.write("kru", report_cards.save_card(ReportCard("s", "2569/1", **values)))
        made.append((db, journal))
    (one, first), (other, second) = made
    first.merge([*second.changes()])
    second.merge([*first.changes()])
    for db in (one, other):
        assert report_cards.of_student(db, "s") == [
            ReportCard("s", "2569/1", days_absent=4, gpa=3.5)
        ]
        db.close()
