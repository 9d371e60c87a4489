from datetime import date

from careapp.domain.records import Record
from careapp.store import drafts
from careapp.store.connection import transaction

HEAD = Record("r1", "a", "sdq-teacher", 1, "2569/1", date(2026, 6, 10), "teacher", "me")


def test_what_is_typed_is_kept_and_goes_when_the_record_is_written(school):
    with transaction(school.db):
        drafts.put(school.db, HEAD, {"q1": 2})
        drafts.put(school.db, HEAD, {"q2": 1})
        drafts.put(school.db, HEAD, {"q2": None})
        drafts.put(school.db, HEAD, {"note": "ที่บ้านปู่"})
    assert drafts.answers(school.db, "r1") == {"q1": 2, "q2": None, "note": "ที่บ้านปู่"}
    assert list(drafts.of_sheet(school.db, "sdq-teacher", "2569/1", "teacher")) == [HEAD]
    assert list(drafts.of_sheet(school.db, "sdq-teacher", "2569/2", "teacher")) == []
    drafts.drop(school.db, "r1")
    assert drafts.answers(school.db, "r1") == {}


def test_a_draft_is_not_in_the_journal(school):
    drafts.put(school.db, HEAD, {"q1": 2})
    assert list(school.journal.changes()) == []


def test_heads_tell_of_everything_that_is_being_typed_in_any_term(school):
    other = Record("r0", "b", "screening-11", 1, "2569/2", date(2026, 11, 24), "teacher", "me")
    with transaction(school.db):
        drafts.put(school.db, HEAD, {"q1": 2})
        drafts.put(school.db, HEAD, {"q2": 2})
        drafts.put(school.db, other, {"learning": "normal"})
    assert drafts.heads(school.db) == [HEAD, other]
