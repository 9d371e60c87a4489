"""Decisions on early signs, and targets, as rows: two laptops meet in one row."""

from dataclasses import replace

from careapp.domain.signs import Decided
from careapp.domain.targets import Target
from careapp.store import signs, targets
from careapp.store.journal import Entry

DECIDED = Decided("s", "2569/1", "absence", "aside", "ป่วย", "", "kru", "2026-06-10", {"days": 12})
TARGET = Target(2569, "visited", 95.5, "kru", "obec", "เยี่ยมบ้าน 100 %")


def write(school, entries):
    school.journal.write("kru", entries)


def test_a_decision_comes_back_as_it_was_written_and_a_second_one_changes_only_what_differs(school):
    write(school, signs.save(DECIDED))
    assert signs.decided(school.db, "2569/1") == {"s": {"absence": DECIDED}}
    assert signs.decided(school.db, "2569/1", ["other"]) == {}
    assert [*signs.save(DECIDED, DECIDED)] == []
    worse = replace(DECIDED, seen={"days": 15})
    (entry,) = signs.save(worse, DECIDED)
    assert entry.fields == {"seen": '{"days": 15}'}
    write(school, [entry])
    assert signs.decided(school.db, "2569/1")["s"]["absence"] == worse


def test_a_decision_of_a_later_version_is_not_read_as_one(school):
    write(school, [Entry("sign", DECIDED.id, {"student": "s", "term": "2569/1", "rule": "absence",
                                              "decision": "something new"}, "s")])  # fmt: skip
    assert signs.decided(school.db, "2569/1")["s"]["absence"].decision == ""


def test_the_signs_of_a_plan(school):
    write(school, signs.save(replace(DECIDED, decision="plan", plan="p")))
    write(school, signs.save(replace(DECIDED, rule="failed")))
    assert [each.rule for each in signs.of_plan(school.db, "p")] == ["absence"]


def test_open_alarms_are_counted_by_child(school):
    common = {"record": "r", "form": "q8", "danger": "abuse", "day": "2026-06-10"}
    for n, done in enumerate(("", "", "helped")):
        write(school, [Entry("alarm", f"a{n}", {**common, "student": "s", "done": done}, "s")])
    assert signs.open_alarms(school.db) == {"s": 2}
    assert signs.open_alarms(school.db, ["other"]) == {}


def test_a_target_comes_back_is_changed_taken_away_and_set_again(school):
    write(school, targets.save(TARGET))
    assert targets.targets(school.db, 2569) == {"visited": TARGET}
    assert targets.years(school.db) == [2569]
    assert [*targets.save(TARGET, TARGET)] == []
    gone = replace(TARGET, deleted=True)
    write(school, targets.save(gone, TARGET))
    assert targets.targets(school.db, 2569) == {}
    assert targets.target(school.db, 2569, "visited") == gone
    write(school, targets.save(TARGET, gone))
    assert targets.targets(school.db, 2569) == {"visited": TARGET}
