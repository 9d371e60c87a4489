from careapp.store import history
from careapp.store.journal import Entry


def test_each_entry_is_told_with_what_stood_there_before(school):
    for fields in ({"goal": "ก", "student": "a"}, {"goal": "ข"}, {"story": "ค"}):
        school.journal.write("me", [Entry("plan", "p", fields, "a")])
    newest, middle, first = history.newest(school.db, "a", ["plan"], 10)
    assert (newest.after, newest.before) == ({"story": "ค"}, {"story": ""})
    assert (middle.before, middle.changed_since) == ({"goal": "ก"}, frozenset())
    assert first.before is None
    assert first.changed_since == {"goal"}


def test_it_goes_on_behind_an_entry(school):
    for n in range(5):
        school.journal.write("me", [Entry("student", "a", {"nickname": str(n)}, "a")])
    first = history.newest(school.db, "a", ["student"], 2)
    rest = history.newest(school.db, "a", ["student"], 9, first[-1].id)
    assert [each.after["nickname"] for each in (*first, *rest)] == ["4", "3", "2", "1", "0"]


def test_the_bytes_of_a_file_are_not_read(school):
    fields = {"student": "a", "name": "n", "bytes": "AAAA"}
    school.journal.write("me", [Entry("document", "d", fields, "a")])
    (found,) = history.newest(school.db, "a", ["document"], 5)
    assert "bytes" not in found.after


def test_what_was_erased_is_told_no_more(school):
    school.journal.write("me", [Entry("student", "a", {"nickname": "ก"}, "a")])
    school.journal.write("me", [Entry("purge", "a", {})])
    assert history.newest(school.db, "a", ["student"], 5) == []
