"""Documents through the services: who may, what is kept, and what lies on the disk for how long."""

import os
import time

import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from careapp.store.journal import Entry
from tests.services.samples import P4, P5, TERM

PDF = b"%PDF-1.7 letter"


@pytest.fixture
def here(filled, tmp_path, monkeypatch):
    monkeypatch.setenv("CAREAPP_CONFIG", str(tmp_path / "config"))
    return filled


def child(services, room=P4):
    return services.people.pupils(TERM, room)[0].student


def test_a_file_is_kept_seen_taken_away_and_brought_back(here):
    docs, student = here.documents, child(here).id
    id_ = docs.add(student, "", "ใบส่งตัว.pdf", PDF)
    (found,) = docs.of_student(student)
    assert (found.name, found.media, found.size, found.who) == (
        "ใบส่งตัว.pdf", "pdf", len(PDF), here.actor.staff,
    )  # fmt: skip
    docs.take_away(id_)
    assert docs.of_student(student) == []
    with pytest.raises(CareError):
        docs.content(id_)
    docs.bring_back(id_)
    assert docs.content(id_)[1] == PDF


def test_what_is_not_kept_is_refused_and_nothing_is_stored(here):
    student = child(here).id
    for name, data in (("a.exe", b"MZ"), ("b.pdf", b"%PDF-" + b"0" * 5_000_001)):
        with pytest.raises(CareError, match=name[0]):
            here.documents.add(student, "", name, data)
    assert here.documents.of_student(student) == []


def test_a_file_about_something_is_found_by_it_and_by_its_child(here):
    student = child(here).id
    here.documents.add(student, "referral-1", "a.pdf", PDF)
    assert [each.name for each in here.documents.of("referral-1")] == ["a.pdf"]
    assert [each.about for each in here.documents.of_student(student)] == ["referral-1"]
    assert here.documents.counts(["referral-1", "x"]) == {"referral-1": 1}


def test_every_look_is_noted(here):
    id_ = here.documents.add(child(here).id, "", "a.pdf", PDF)
    here.documents.content(id_)
    rows = here.desk.db.execute("SELECT row, student FROM look WHERE tbl = 'document'").fetchall()
    assert rows == [(id_, child(here).id)]


def test_a_teacher_reaches_the_files_of_her_own_class_only(here, as_role):
    hers = as_role(Role.TEACHER, (P4.label,))
    other = child(here, P5).id
    here.desk.write([
        Entry("activity", "hers", {"classroom": P4.label}),
        Entry("activity", "theirs", {"classroom": P5.label}),
    ])  # fmt: skip
    id_ = here.documents.add(other, "", "a.pdf", PDF)
    for work in (
        lambda: hers.documents.of_student(other),
        lambda: hers.documents.content(id_),
        lambda: hers.documents.take_away(id_),
        lambda: hers.documents.add("", "theirs", "b.pdf", PDF),
    ):
        with pytest.raises(NotAllowed):
            work()
    hers.documents.add("", "hers", "b.pdf", PDF)
    assert [each.name for each in hers.documents.of("hers")] == ["b.pdf"]


def test_the_director_looks_and_does_not_add(here, as_role):
    director = as_role(Role.DIRECTOR)
    here.documents.add(child(here).id, "", "a.pdf", PDF)
    assert len(director.documents.of_student(child(here).id)) == 1
    with pytest.raises(NotAllowed):
        director.documents.add(child(here).id, "", "b.pdf", PDF)


def test_an_opened_copy_goes_at_the_lock_and_a_crashed_run_s_copies_go_at_the_next(here, tmp_path):
    left = tmp_path / "config" / "opened" / "1-old"
    left.mkdir(parents=True)
    (left / "secret.pdf").write_bytes(PDF)
    long_ago = time.time() - 24 * 3600
    os.utime(left, (long_ago, long_ago))
    id_ = here.documents.add(child(here).id, "", "ใบส่งตัว.pdf", PDF)
    path = here.documents.open_copy(id_)
    assert (path.name, path.read_bytes()) == ("ใบส่งตัว.pdf", PDF)
    assert not left.exists()
    assert here.documents.open_copy(id_) == path
    here.documents.forget_copies()
    assert not path.exists()
    assert not path.parent.parent.exists()


def test_a_saved_copy_is_where_it_was_asked_for(here, tmp_path):
    id_ = here.documents.add(child(here).id, "", "a.pdf", PDF)
    assert here.documents.save_as(id_, tmp_path / "x.pdf").read_bytes() == PDF
