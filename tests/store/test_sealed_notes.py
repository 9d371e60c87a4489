"""Sealed notes and the keys of the role as rows."""

from dataclasses import replace
from datetime import date

from careapp.domain.sealed_notes import RECOVERY, RoleKey, SealedNote
from careapp.store import sealed_notes

DAY = date(2026, 6, 10)
NOTE = SealedNote("n1", "p", "s", DAY, "guide", "k1", "AAAA")
KEY = RoleKey("k1", "guidance", DAY, "ab", {"guide": "aa:xx", RECOVERY: "bb:yy"})


def write(school, *entries):
    school.journal.write("guide", entries)


def test_notes_come_back_newest_first_and_those_taken_out_are_not_counted(school):
    later, gone = replace(NOTE, id="n2"), replace(NOTE, id="n3", deleted=True)
    for each in (NOTE, later, gone, replace(NOTE, id="n4", plan="q")):
        write(school, *sealed_notes.save_note(each))
    assert sealed_notes.of_plan(school.db, "p") == [later, NOTE]
    assert sealed_notes.count(school.db, "p") == 2
    assert sealed_notes.note(school.db, "n3") == gone
    assert list(sealed_notes.save_note(NOTE, NOTE)) == []


def test_a_key_is_given_to_further_holders_and_taken_from_others(school):
    write(school, sealed_notes.save_key(KEY))
    write(school, sealed_notes.wrap_key("k1", {"new": "cc:zz"}))
    write(school, sealed_notes.unwrap_key("k1", {"guide"}))
    (found,) = sealed_notes.role_keys(school.db, "guidance")
    assert found.wrapped == {"new": "cc:zz", RECOVERY: "bb:yy"}
    assert sealed_notes.role_keys(school.db, "director") == []


def test_who_holds_a_key_is_told_by_the_public_half_it_was_given_to():
    assert KEY.is_held_by("guide", "aa")
    assert not KEY.is_held_by("guide", "other")  # the password was set by somebody else
    assert not KEY.is_held_by("nobody", "")
    assert KEY.left({"guide"}) == frozenset()
    assert KEY.left({"another"}) == {"guide"}


def test_the_newest_key_comes_first(school):
    for id_, day in (("k2", DAY), ("k3", date(2026, 6, 9))):
        write(school, sealed_notes.save_key(replace(KEY, id=id_, since=day)))
    write(school, sealed_notes.save_key(KEY))
    found = sealed_notes.role_keys(school.db, "guidance")
    assert [each.id for each in found] == ["k2", "k1", "k3"]
