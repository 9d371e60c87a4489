"""Whatever is tried with a plan or a referral, in whatever order: it stands where it may, what was
refused changed nothing, and nothing that was written is lost."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.domain import plans as plan_rules
from careapp.domain import referrals as referral_rules
from careapp.errors import CareError
from careapp.services.plans import Made as PlanMade
from careapp.services.referrals import Made as ReferralMade
from tests.services.samples import P4, TERM

# Once more by hand, as a teacher would say it: what may follow upon what.
PLAN_WAYS = {
    "new": {"start": "active", "return": "returned"},
    "returned": {"start": "active"},
    "active": {"review": "active", "return": "returned", "close": "closed"},
    "closed": {"reopen": "active"},
}
REFERRAL_WAYS = {
    "draft": {"send": "sent"},
    "sent": {"receive": "received", "result": "result", "return": "returned", "close": "closed"},
    "received": {"result": "result", "return": "returned", "close": "closed"},
    "result": {"result": "result", "close": "closed"},
    "returned": {"send": "sent", "close": "closed"},
    "closed": {"reopen": "received"},
}
WORDS = st.sampled_from(["", "  ", "ยังไม่ดีขึ้น", "น้ำ ป่า ที่ปู่"])
SAID_OF_PLANS = st.tuples(
    st.sampled_from(["", *plan_rules.RESULTS]), WORDS, st.sampled_from([None, -1, 0, 14])
)
SAID_OF_REFERRALS = st.tuples(
    st.sampled_from(["", *plan_rules.RESULTS, *referral_rules.ANSWERS]), WORDS, WORDS, WORDS
)
QUICK = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def tried(kinds, said):
    one = st.tuples(st.sampled_from(kinds), said) | st.tuples(st.just("note"), WORDS)
    return st.lists(one, max_size=12)


def entries(services):
    return services.desk.db.execute("SELECT count(*) FROM change").fetchone()[0]


class Walk:
    """One thing, what is known of it by hand, and the service that keeps it."""

    def __init__(self, services, keeper, id_, ways, first):
        self.services, self.keeper, self.id, self.ways = services, keeper, id_, ways
        self.states, self.moves, self.notes = [first], 0, []

    def life(self):
        return self.keeper.whole(self.id).life

    def attempt(self, act):
        """Whether it went well; a refusal leaves no trace."""
        before = entries(self.services)
        try:
            act()
        except CareError:
            assert entries(self.services) == before
            return False
        assert entries(self.services) == before + 1
        return True

    def move(self, kind, made):
        if kind == "undo":
            if self.attempt(lambda: self.keeper.undo(self.id)):
                self.states.pop()
                self.moves += 1
            else:
                assert len(self.states) == 1  # nothing to take back
        elif self.attempt(lambda: self.keeper.move(self.id, kind, made)):
            self.states.append(self.ways[self.states[-1]][kind])
            self.moves += 1

    def note(self, made, text):
        if self.attempt(lambda: self.keeper.save_note(replace(made, text=text))):
            self.notes.append(text.strip())
        else:
            assert not text.strip() or self.states[-1] == "closed"

    def stands(self):
        life = self.life()
        assert life.standing.state == self.states[-1]
        assert not life.standing.conflicts
        assert len(life.standing.followed) == len(self.states) - 1
        assert len(life.standing.followed) + len(life.standing.undone) == self.moves
        assert sorted(each.text.strip() for each in life.notes) == sorted(self.notes)


@QUICK
@given(tried([*plan_rules.LEGAL, "undo"], SAID_OF_PLANS))
def test_a_plan_stands_where_it_may_and_keeps_what_was_written(filled, tries):
    child, today = filled.people.pupils(TERM, P4)[0].student, filled.desk.today
    id_ = filled.plans.open(child.id)
    shown = filled.plans.whole(id_).life.plan
    filled.plans.save(replace(shown, goal="อ่านได้หนึ่งหน้า", story="อ่านช้า"), shown)
    walk = Walk(filled, filled.plans, id_, PLAN_WAYS, "new")
    for kind, said in tries:
        if kind == "note":
            walk.note(plan_rules.Note("", id_, child.id, today, ""), said)
        else:
            result, reason, days = said
            day = None if days is None else today + timedelta(days=days)
            walk.move(kind, PlanMade(result, reason, day))
        walk.stands()


@QUICK
@given(tried([*referral_rules.LEGAL, "undo"], SAID_OF_REFERRALS))
def test_a_referral_stands_where_it_may_and_keeps_what_was_written(filled, tries):
    child, today = filled.people.pupils(TERM, P4)[1].student, filled.desk.today
    id_ = filled.referrals.open(child.id)
    shown = filled.referrals.whole(id_).life.referral
    letter = replace(
        shown, unit="guidance", problem="ซึมลง", helped="คุยแล้ว", remaining="ยังซึม", asked="ช่วยคุย"
    )
    filled.referrals.save(letter, shown)
    walk = Walk(filled, filled.referrals, id_, REFERRAL_WAYS, "draft")
    for kind, said in tries:
        if kind == "note":
            walk.note(referral_rules.Note("", id_, child.id, today, ""), said)
        else:
            walk.move(kind, ReferralMade(*said))
        walk.stands()
