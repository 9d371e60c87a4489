"""What the timeline reads stands beside an index: nothing of other children is looked through."""

from careapp.store import timeline
from careapp.store.journal import Entry

DAY = "2026-06-12"

NO_TABLE = ("SCAN label", "SCAN CONSTANT ROW", "SCAN json_each")


def write(school, *entries):
    school.journal.write("me", entries)


def test_rows_of_all_kinds_are_read_for_the_child_alone(school):
    for student in ("a", "b"):
        own = {"student": student, "day": DAY}
        card = {"student": student, "term": "2569/1"}
        write(
            school,
            Entry("document", f"d{student}", {**own, "name": "n"}, student),
            Entry("report_card", f"{student}|2569/1", card, student),
            Entry("referral", f"r{student}", {"student": student, "opened_on": DAY}, student),
            Entry("referral_note", f"n{student}", {**own, "referral": f"r{student}"}, student),
        )
    found = timeline.of_student(school.db, "a")
    assert [each.id for each in found.documents] == ["da"]
    assert [each.id for each in found.report_cards] == ["a|2569/1"]
    assert [each.id for each in found.referrals] == ["ra"]
    assert [each.referral for each in found.referral_notes] == ["ra"]


def test_what_belongs_to_a_thing_taken_away_goes_with_it(school):
    write(
        school,
        Entry("referral", "r", {"student": "a", "opened_on": DAY}, "a"),
        Entry("referral_note", "n", {"referral": "r", "student": "a", "day": DAY}, "a"),
        Entry("referral", "r", {"deleted": True}, "a"),
    )
    found = timeline.of_student(school.db, "a")
    assert (found.referrals, found.referral_notes) == ([], [])


def test_activities_are_those_of_the_childs_classes_and_of_the_whole_school(school):
    enrolled = {"student": "a", "grade": "ป.4", "room": "1", "since": DAY}
    write(school, Entry("enrolment", "e", enrolled, "a"))
    for id_, room in (("mine", "ป.4/1"), ("whole", ""), ("other", "ป.5/1")):
        fields = {"kind": "club", "term": "2569/1", "day": DAY, "classroom": room, "came.a": True}
        write(school, Entry("activity", id_, fields))
    found = timeline.of_student(school.db, "a").activities
    assert {each.id for each in found} == {"mine", "whole"}
    assert all(each.came for each in found)


def test_what_classes_taught_together_did_is_found(school):
    school.journal.write("me", [
        Entry("enrolment", "e", {"student": "kid", "grade": "ป.1", "room": "1",
                                 "since": "2026-05-16"}, "kid"),
        *(Entry("activity", f"{n}", {"kind": "homeroom", "classroom": label, "term": "2569/1",
                                     "day": "2026-06-01", "asked.kid": True, "came.kid": "self"})
          for n, label in enumerate(("ป.1/1 + ป.2/1", "ป.2/1", "ป.1/1", ""))),
    ])  # fmt: skip
    assert [each.id for each in timeline.of_student(school.db, "kid").activities] == ["0", "2", "3"]


def test_no_table_is_read_through(school):
    """Every query finds its rows by an index: a page is as fast in a large school."""
    asked = []
    school.db.set_trace_callback(asked.append)
    timeline.of_student(school.db, "a")
    timeline.scores(school.db, "a")
    school.db.set_trace_callback(None)
    assert len(asked) > 8
    for select in asked:
        plan = [row[3] for row in school.db.execute(f"EXPLAIN QUERY PLAN {select}")]
        scans = [each for each in plan if each.startswith("SCAN") and not each.startswith(NO_TABLE)]
        assert not scans, (select, plan)


def test_what_is_read_for_several_is_what_is_read_for_each(school):
    rooms = {"a": "ป.4/1", "b": "ป.4/1", "c": "ป.5/1"}
    for student, room in rooms.items():
        grade, _, number = room.partition("/")
        fields = {"student": student, "grade": grade, "room": number, "since": DAY}
        write(school, Entry("enrolment", f"e{student}", fields, student))
        write(school, Entry("alarm", f"x{student}", {"student": student, "day": DAY}, student))
    for id_, room, who in (
        ("1", "ป.4/1", {"came.a": True, "asked.b": True}),
        ("2", "ป.5/1", {"came.a": True, "came.c": True}),
        ("3", "ป.4/1 + ป.5/1", {"came.b": True, "came.c": True}),
        ("4", "", {"came.a": True}),
    ):
        fields = {"kind": "club", "term": "2569/1", "day": DAY, "classroom": room, **who}
        write(school, Entry("activity", id_, fields))
    found = timeline.of_students(school.db, list(rooms))
    assert found == {each: timeline.of_student(school.db, each) for each in rooms}
    activities = {who: [each.id for each in rows.activities] for who, rows in found.items()}
    assert activities == {"a": ["1", "4"], "b": ["1", "3"], "c": ["2", "3"]}
    assert [each.came for each in found["b"].activities] == [False, True]
