"""Documents as rows: bytes come back as they went in, and the log makes them again."""

from datetime import date

from careapp.domain.documents import Document
from careapp.store import documents
from careapp.store.journal import Entry

PDF = b"%PDF-1.7\n" + bytes(range(256))
LETTER = Document("d1", "s", "", "letter.pdf", "pdf", date(2026, 6, 10), "kru")
REPLY = Document("d2", "s", "r", "reply.pdf", "pdf", date(2026, 6, 12), "kru")


def write(school, entries):
    school.journal.write("kru", entries)


def test_a_document_comes_back_as_it_was_written(school):
    write(school, [documents.save_document(LETTER, PDF), documents.save_document(REPLY, b"%PDF-")])
    newest, oldest = documents.of_student(school.db, "s")
    assert (newest.id, oldest.id, oldest.size) == ("d2", "d1", len(PDF))
    assert documents.content(school.db, "d1") == PDF
    assert [each.id for each in documents.about(school.db, "r")] == ["d2"]
    assert documents.about(school.db, "") == []
    assert documents.counts(school.db, ["r", "q"]) == {"r": 1}


def test_what_was_taken_away_can_be_brought_back(school):
    write(school, [documents.save_document(LETTER, PDF)])
    write(school, documents.mark_deleted(LETTER, deleted=True))
    assert documents.of_student(school.db, "s") == []
    gone = documents.document(school.db, "d1")
    assert gone.deleted
    assert list(documents.mark_deleted(gone, deleted=True)) == []
    write(school, documents.mark_deleted(gone, deleted=False))
    assert documents.content(school.db, "d1") == PDF


def test_the_classes_of_an_activity_are_known(school):
    write(school, [
        Entry("activity", "a", {"kind": "homeroom", "classroom": "ป.4/1"}),
        Entry("activity", "b", {"kind": "project", "classroom": ""}),
        Entry("activity", "c", {"kind": "homeroom", "classroom": "ป.1/1 + ป.2/1"}),
    ])  # fmt: skip

    def labels(activity):
        return [each.label for each in documents.classrooms_of(school.db, activity)]

    assert labels("a") == ["ป.4/1"]
    assert labels("c") == ["ป.1/1", "ป.2/1"]
    assert labels("b") == labels("nowhere") == []
