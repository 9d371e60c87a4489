"""Early signs: whom plain rules point at and by which numbers, and what a person makes of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil
from careapp.domain.plans import Plan
from careapp.domain.schools import Term
from careapp.domain.signs import Decided, Hit, Number, Rule, hits, of_school
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services import sign_words
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.plan_concerns import Suggested
from careapp.services.plans import Plans
from careapp.services.sign_candidates import candidates
from careapp.services.sign_facts import everything, facts_of
from careapp.store import plans as store_plans
from careapp.store import schools, signs

SETTING = "sign:"  # and the rule's id: what the school has changed of it
State = Literal["new", "again", "plan", "aside"]  # "again": decided, and worse since


@dataclass(frozen=True, slots=True)
class Sign:
    """A rule that a child meets: its numbers and its line in words, and what was decided; `before`
    is what was decided last in a term before."""

    hit: Hit
    numbers: str
    line: str
    decided: Decided | None
    state: State
    before: Decided | None = None

    @property
    def waits(self) -> bool:
        return self.state in ("new", "again")

    @property
    def last(self) -> Decided | None:
        """What was decided about it last, in this term or in one before."""
        return self.decided if self.decided and self.decided.decision else self.before

    @property
    def same_again(self) -> str:
        """The reason for which it was set aside before, where it waits once more; "" else."""
        last = self.last
        return last.reason if self.waits and last and last.decision == "aside" else ""


@dataclass(frozen=True, slots=True)
class Pointed:
    """A child with its signs, in the order of the rules; `plan` is one that is open, or ""."""

    pupil: Pupil
    signs: tuple[Sign, ...]
    plan: str

    @property
    def waiting(self) -> tuple[Sign, ...]:
        return tuple(each for each in self.signs if each.waits)


@dataclass(frozen=True, slots=True)
class SignBoard:
    """A class, or with `classroom` None all that the account reaches.

    `names` are those of who decided, by id; `anybody` is False where there are no children at all.
    """

    term: Term
    classroom: Classroom | None
    children: tuple[Pointed, ...]
    rules: tuple[Rule, ...]
    names: Mapping[str, str]
    anybody: bool


@dataclass(frozen=True, slots=True)
class Done:
    """What a decision changed, to be taken back: the rows, the care plan that was `opened`, or the
    lines and dimensions that one took over."""

    student: str
    now: tuple[Decided, ...] = ()
    before: tuple[Decided | None, ...] = ()
    plan: str = ""
    opened: bool = False
    lines: tuple[str, ...] = ()
    concerns: frozenset[str] = frozenset()


class Signs:
    def __init__(self, desk: Desk, people: People, plans: Plans) -> None:
        self._desk, self._people, self._plans = desk, people, plans

    def board(self, term: Term, classroom: Classroom | None = None) -> SignBoard:
        """Every child that a rule points at, who waits for a decision first."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        pupils = self._people.pupils(term, classroom)
        whole = classroom is None and desk.actor.reaches_school
        found = self._pointed(term, pupils, None if whole else [p.student.id for p in pupils])
        place = classroom.label if classroom else ""
        desk.looked("signs", "board", term=term.id, place=place)
        return SignBoard(term, classroom, found, self.rules(), self.names(), bool(pupils))

    def names(self) -> Mapping[str, str]:
        """Of who decided, by id."""
        return schools.staff_names(self._desk.db)

    def of_child(self, term: Term, student: str) -> tuple[Sign, ...]:
        """The signs of one child in a term."""
        self._desk.require(Action.SEE_RECORDS)
        self._people.student(student)
        facts = facts_of(self._desk, term, everything([student]))
        if student not in facts:
            return ()
        known = signs.decided(self._desk.db, term.id, [student]).get(student, {})
        before = signs.decided_before(self._desk.db, term.id, [student]).get(student, {})
        return tuple(self._signs(hits(facts[student], self.rules()), known, before))

    def _pointed(
        self, term: Term, pupils: Sequence[Pupil], some: Collection[str] | None
    ) -> tuple[Pointed, ...]:
        desk, rules = self._desk, self.rules()
        whom = candidates(desk, term, rules) if some is None else everything(some)
        facts = facts_of(desk, term, whom)
        decided = signs.decided(desk.db, term.id, some)
        before = signs.decided_before(desk.db, term.id, some)
        open_now = _open_plans(desk, some)
        found = []
        for pupil in pupils:
            id_ = pupil.student.id
            if id_ in facts and (met := hits(facts[id_], rules)):
                told = tuple(self._signs(met, decided.get(id_, {}), before.get(id_, {})))
                found.append(Pointed(pupil, told, open_now.get(id_, "")))
        return tuple(sorted(found, key=lambda each: (not each.waiting, -len(each.waiting))))

    def _signs(
        self, met: Iterable[Hit], known: Mapping[str, Decided], before: Mapping[str, Decided]
    ) -> Iterator[Sign]:
        library = self._desk.library
        for hit in met:
            decided = known.get(hit.rule.id)
            yield Sign(
                hit, sign_words.numbers(library, hit), sign_words.line(hit.rule), decided,
                _state(hit, decided), before.get(hit.rule.id),
            )  # fmt: skip

    def accept(self, term: Term, student: str, rules: Collection[str]) -> Done:
        """Take signs into the child's open care plan, or open one with them."""
        chosen = self._chosen(term, student, rules)
        desk = self._desk
        concerns, lines = sign_words.for_plan(desk.library, [each.hit for each in chosen])
        with desk.file.transaction():
            open_now = self._plans.open_plans(student)
            before = store_plans.plan(desk.db, open_now[0]) if open_now else None
            if before is None:
                plan = self._plans.open(student, Suggested(concerns, "\n".join(lines)))
                done = Done(student, plan=plan, opened=True)
            else:
                done = self._add_to(before, concerns, lines)
            said = Decided("", "", "", "plan", plan=done.plan)
            return self._write(term, chosen, said, done)

    def _add_to(self, before: Plan, concerns: frozenset[str], lines: Sequence[str]) -> Done:
        """Write into an open plan what it does not say yet."""
        there = before.signs.splitlines()
        more = tuple(each for each in lines if each not in there)
        new = concerns - before.concerns
        signs_now = "\n".join([*there, *more])
        changed = replace(before, concerns=before.concerns | new, signs=signs_now)
        self._plans.save(changed, before)
        return Done(before.student, plan=before.id, lines=more, concerns=new)

    def set_aside(self, term: Term, student: str, rules: Collection[str], reason: str) -> Done:
        """Say why nothing has to be done about signs; they come back when they get worse."""
        self._require(student)
        if not reason.strip():
            raise CareError(translate("Signs", "Say why these signs can be set aside."))
        chosen = self._chosen(term, student, rules)
        said = Decided("", "", "", "aside", reason.strip())
        return self._write(term, chosen, said, Done(student))

    def undo(self, done: Done) -> None:
        """Take a decision back, and what it wrote into a care plan."""
        self._require(done.student)
        desk = self._desk
        with desk.file.transaction():
            for now, before in zip(done.now, done.before, strict=True):
                empty = Decided(now.student, now.term, now.rule)
                desk.write(signs.save(before or empty, now))
            if done.opened:
                self._plans.take_away(done.plan)
            elif done.lines or done.concerns:
                self._take_out(done)

    def _take_out(self, done: Done) -> None:
        """What somebody else wrote into the plan since then stays."""
        now = store_plans.plan(self._desk.db, done.plan)
        if now is not None:
            kept = [each for each in now.signs.splitlines() if each not in done.lines]
            concerns = now.concerns - done.concerns
            self._plans.save(replace(now, signs="\n".join(kept), concerns=concerns), now)

    def rules(self) -> tuple[Rule, ...]:
        """The rules in use, with what the school has changed."""
        stored = schools.settings(self._desk.db, SETTING)
        return of_school({name.removeprefix(SETTING): value or {} for name, value in stored})

    def save_rule(self, rule: str, limits: Mapping[str, Number], *, on: bool) -> None:
        """Switch a rule on or off, and move its lines."""
        self._desk.require(Action.MANAGE_SCHOOL)
        known = next(each for each in self.rules() if each.id == rule)
        if any(value <= 0 for value in limits.values()) or {*limits} != {*known.limits}:
            raise CareError(translate("Signs", "A line is a number above 0."))
        value = {"on": on, "limits": dict(limits)}
        self._desk.write([schools.save_setting(SETTING + rule, value)])

    def reset_rule(self, rule: str) -> None:
        """The rule as it came with the program."""
        self._desk.require(Action.MANAGE_SCHOOL)
        self._desk.write([schools.save_setting(SETTING + rule, None)])

    def _require(self, student: str) -> None:
        self._desk.require(Action.DECIDE_SIGNS)
        self._people.student(student, Action.DECIDE_SIGNS)

    def _chosen(self, term: Term, student: str, rules: Collection[str]) -> tuple[Sign, ...]:
        self._require(student)
        found = tuple(each for each in self.of_child(term, student) if each.hit.rule.id in rules)
        if not found:
            raise CareError(translate("Signs", "These signs are not there any more."))
        return found

    def _write(self, term: Term, chosen: Sequence[Sign], said: Decided, done: Done) -> Done:
        desk = self._desk
        now = tuple(
            replace(
                said, student=done.student, term=term.id, rule=each.hit.rule.id,
                who=desk.actor.staff, day=desk.today.isoformat(), seen=dict(each.hit.weights),
            )
            for each in chosen
        )  # fmt: skip
        before = tuple(each.decided for each in chosen)
        pairs = zip(now, before, strict=True)
        desk.write([entry for new, old in pairs for entry in signs.save(new, old)])
        return replace(done, now=now, before=before)


def waiting(desk: Desk, term: Term, students: Collection[str] | None) -> tuple[str, ...]:
    """The children (ids) with a sign that nobody has decided on, of some or of all; for Today."""
    stored = schools.settings(desk.db, SETTING)
    rules = of_school({name.removeprefix(SETTING): value or {} for name, value in stored})
    whom = candidates(desk, term, rules) if students is None else everything(students)
    decided = signs.decided(desk.db, term.id, students)
    return tuple(
        student
        for student, facts in facts_of(desk, term, whom).items()
        if any(
            _state(hit, decided.get(student, {}).get(hit.rule.id)) in ("new", "again")
            for hit in hits(facts, rules)
        )
    )


def _state(hit: Hit, decided: Decided | None) -> State:
    if decided is None or not decided.decision:
        return "new"
    return decided.decision if decided.settles(hit) else "again"


def _open_plans(desk: Desk, students: Collection[str] | None) -> dict[str, str]:
    """By child, its newest care plan that is not closed."""
    found = store_plans.lives(desk.db, store_plans.plans(desk.db, students))
    return {each.plan.student: each.plan.id for each in found if each.standing.state != "closed"}
