"""What a copy of the file knows of laptops, on both drivers."""

from datetime import date

from careapp.domain.packages import Anchor, Laptop
from careapp.domain.people import Classroom
from careapp.store import package_entries, package_letting, packages
from careapp.store.journal import Entry
from careapp.store.packages import Secrets

JUNE, NEXT = date(2026, 5, 16), date(2027, 5, 16)
P4 = Classroom("ป.4", "1")


def laptop(n, **more):
    return Laptop(str(n), f"ครู {n}", "aa", "bb", JUNE, "me", **more)


def seat(student, grade="ป.4", since="2026-05-16", until=None):
    fields = {"student": student, "grade": grade, "room": "1", "since": since, "until": until}
    return Entry("enrolment", f"{student}|{since}", fields, student)


def child(id_):
    return Entry("student", id_, {"first_name": f"เด็ก {id_}"}, id_)


def test_the_keys_of_a_laptop_are_kept_and_are_in_no_log(school):
    assert packages.secrets_of(school.db) is None
    with school.transaction():
        packages.keep_secrets(school.db, Secrets(bytes(32), bytes([1] * 32)))
    assert packages.secrets_of(school.db) == Secrets(bytes(32), bytes([1] * 32))
    assert list(school.journal.changes()) == []


def test_one_laptop_is_the_coordinator_s(school):
    for each in (laptop(2, coordinator=True), laptop(1), laptop(3, coordinator=True, staff="s")):
        packages.keep_laptop(school.db, each)
    found = packages.laptops(school.db)
    assert [(each.id, each.coordinator) for each in found] == [
        ("3", True), ("1", False), ("2", False),
    ]  # fmt: skip
    assert found[0].staff == "s"
    packages.drop_laptop(school.db, "3")
    assert [each.id for each in packages.laptops(school.db)] == ["1", "2"]


def test_the_newest_anchor_of_a_site_is_kept(school):
    newer, older = Anchor("b", "02"), Anchor("a", "01")
    packages.keep_anchors(school.db, "x", {"change": newer, "look": older})
    packages.keep_anchors(school.db, "x", {"change": older})
    assert packages.anchor(school.db, "x") == newer
    assert packages.anchor(school.db, "y") is None


def test_the_end_of_a_log_is_that_of_its_chain(school):
    school.journal.write("me", [child("a")])
    site = school.db.execute("SELECT value FROM local WHERE key = 'site'").fetchone()[0]
    found = packages.ends(school.db, site)
    assert found["change"].head == school.journal.head.hex()
    assert "look" not in found


def test_a_rehearsal_leaves_nothing(school):
    before = list(school.journal.changes())
    with packages.rehearsal(school.db):
        school.journal.write("me", [child("a")])
        assert len(list(school.journal.changes())) == 1
    school.journal.reload()
    assert list(school.journal.changes()) == before
    school.journal.write("me", [child("b")])
    assert school.journal.faults() == []


def test_a_class_of_a_year_is_who_is_in_it_in_that_year_and_their_twins(school):
    school.journal.write("me", [
        seat("now"), seat("left", until="2026-11-01"), seat("before", until="2026-05-16"),
        seat("next", since="2027-05-16"), seat("other", "ป.5"), seat("twin", "ป.5"),
        Entry("duplicate", "twin", {"student": "now"}, "twin"),
    ])  # fmt: skip
    assert package_entries.students_of(school.db, [P4], JUNE, NEXT) == {"now", "left", "twin"}


def test_of_a_class_goes_what_is_about_it_and_what_all_need(school):
    school.journal.write("me", [
        child("a"), child("b"), seat("a"), seat("b", "ป.5"),
        Entry("term", "2569/1", {"year": 2569}), Entry("setting", "year_turn_ended:2569", {}),
        Entry("setting", "title:x", {"value": "ก"}), Entry("purge", "gone", {}),
        Entry("submission", "s", {"term": "2569/1"}),
        Entry("sibling", "a|b", {"one": "a", "other": "b"}, "a"),
        Entry("team_member", "m", {"classroom": "ป.5/1", "name": "ข"}),
        Entry("team_member", "n", {"classroom": "ป.4/1", "name": "ค"}),
        Entry("photo", "p", {"student": "a", "bytes": ""}, "a"),
        Entry("of_a_newer_program", "x", {"v": 1}, "a"), Entry("of_a_newer_program", "y", {"v": 1}),
    ])  # fmt: skip
    found = package_entries.of_students(school.db, {"a"}, {"ป.4/1"}, JUNE, photos=True)
    rows = {(each.tbl, each.row) for each in found}
    assert rows == {
        ("student", "a"), ("enrolment", "a|2026-05-16"), ("term", "2569/1"),
        ("setting", "title:x"), ("purge", "gone"), ("team_member", "n"), ("photo", "p"),
        ("of_a_newer_program", "x"),
    }  # fmt: skip
    lean = package_entries.of_students(school.db, {"a"}, {"ป.4/1"}, JUNE, photos=False)
    assert "photo" not in {each.tbl for each in lean}
    assert len(list(package_entries.every(school.db, photos=True))) == 15


def test_what_is_let_go_is_gone_and_the_chain_knows_it(school):
    school.journal.write("me", [
        child("a"), seat("a"), child("b"), seat("b", "ป.5"),
        Entry("activity", "x", {"day": "2026-06-01", "classroom": "ป.4/1", "came.a": True}),
        Entry("activity", "y", {"day": "2026-06-01", "classroom": "ป.5/1", "came.b": True}),
    ])  # fmt: skip
    with school.transaction():
        assert package_letting.take_out(school.db, {"b"}, {"ป.5/1"}, NEXT) == 3
        school.journal.rebuild()
        school.journal.write("me", [Entry("setting", "let_go", {"value": 1})])
        package_letting.note_gaps(school.db)
    assert {each.row for each in school.journal.changes()} == {"a", "a|2026-05-16", "x", "let_go"}
    assert school.journal.faults() == []
    school.db.execute("DROP TRIGGER change_gone")
    school.db.execute("DELETE FROM change WHERE row = 'a'")  # another gap is found
    assert school.journal.faults() != []
