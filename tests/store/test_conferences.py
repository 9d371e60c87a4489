"""Case conferences as rows."""

from dataclasses import replace
from datetime import date

from careapp.domain.conferences import Conference
from careapp.store import conferences

TALK = Conference(
    "c1", "p", "s", date(2026, 6, 10), "ห้องแนะแนว", frozenset({"kru", "guide"}), frozenset({"h"}),
    "ยาย", "มาสาย", "โทรหายาย", "kru",
)  # fmt: skip


def write(school, entries):
    school.journal.write("kru", entries)


def test_conferences_come_back_newest_first_and_those_taken_away_do_not(school):
    later = replace(TALK, id="c0", day=date(2026, 6, 12))
    gone, other = replace(TALK, id="c2", deleted=True), replace(TALK, id="c3", plan="q")
    for each in (TALK, later, gone, other):
        write(school, conferences.save_conference(each))
    assert conferences.of_plans(school.db, ["p"]) == [later, TALK]
    assert conferences.conference(school.db, "c2") == gone
    assert conferences.conference(school.db, "c9") is None


def test_who_took_part_is_a_field_each_so_that_two_laptops_add_to_one_another(school):
    write(school, conferences.save_conference(TALK))
    nurse = replace(TALK, staff=TALK.staff | {"nurse"})
    police = replace(TALK, partners=frozenset({"police"}))
    (one,), (two,) = (conferences.save_conference(each, TALK) for each in (nurse, police))
    assert one.fields == {"staff.nurse": True}
    assert two.fields == {"partner.h": None, "partner.police": True}
    write(school, [one, two])
    assert conferences.conference(school.db, "c1") == replace(
        TALK, staff=nurse.staff, partners=police.partners
    )
