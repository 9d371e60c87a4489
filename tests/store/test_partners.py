"""Partners as rows, and where each of them is named."""

from dataclasses import replace
from datetime import date

from careapp.domain.partners import Partner
from careapp.domain.plans import Plan
from careapp.store import partners, plans
from careapp.store.journal import Entry

DAY = date(2026, 6, 10)
HOSPITAL = Partner("p2", "state", "โรงพยาบาลสมมติ", "หมอ", "แพทย์", "02", "ถนน", "ตรวจ", "จันทร์")
TEMPLE = Partner("p1", "community", "วัดตัวอย่าง")


def write(school, entries):
    school.journal.write("kru", entries)


def test_partners_come_back_as_they_were_written_in_dictionary_order(school):
    write(school, [*partners.save_partner(TEMPLE), *partners.save_partner(HOSPITAL)])
    assert partners.partners(school.db) == [HOSPITAL, TEMPLE]
    assert partners.partner(school.db, "p1") == TEMPLE
    assert partners.partner(school.db, "p0") is None


def test_only_what_differs_is_written(school):
    gone = replace(HOSPITAL, active=False)
    assert list(partners.save_partner(HOSPITAL, HOSPITAL)) == []
    (entry,) = partners.save_partner(gone, HOSPITAL)
    assert entry.fields == {"active": False}
    write(school, [*partners.save_partner(HOSPITAL), entry])
    assert partners.partner(school.db, "p2") == gone


def test_a_partner_is_found_wherever_it_is_named_and_not_where_that_was_taken_away(school):
    there = {"opened_on": "2026-06-01", "student": "s", "partner": "p2", "problem": "ซึม"}
    plan = Plan("plan", "s", DAY, "kru", goal="ดีขึ้น", partners=frozenset({"p1", "p2"}))
    activity = {"day": "2026-06-02", "kind": "club", "topic": "ธรรมะ", "partner.p1": True}
    conference = {"plan": "plan", "student": "s", "day": "2026-06-12", "partner.p2": True}
    write(
        school,
        [
            Entry("referral", "r1", there, "s"),
            Entry("referral", "r2", {**there, "deleted": True}, "s"),
            Entry("activity", "a1", activity),
            Entry("plan_conference", "c1", conference, "s"),
            *plans.save_plan(plan),
        ],
    )
    mine = [(each.what, each.id) for each in partners.uses(school.db, "p2")]
    assert mine == [("conference", "plan"), ("plan", "plan"), ("referral", "r1")]
    kept, talk = sorted(partners.uses(school.db, "p1"), key=lambda each: each.what, reverse=True)
    assert (talk.what, talk.kind, talk.words) == ("activity", "club", "ธรรมะ")
    assert (kept.what, kept.student, kept.words) == ("plan", "s", "ดีขึ้น")
    assert len(list(partners.uses(school.db))) == 5
