"""Early signs: plain rules that hold one child's numbers against a line.

Nothing is added up and nothing is guessed: a hit names its rule and the numbers that met it.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Literal

from careapp import paths
from careapp.domain.groups import severity

Decision = Literal["", "plan", "aside"]  # undecided, taken into a care plan, set aside
DECISIONS: tuple[Decision, ...] = ("", "plan", "aside")
Number = int | float
Words = Mapping[str, str]  # language → words
POOR = ("ยากจน",)  # what a student list calls a child of a poor family


@dataclass(frozen=True, slots=True)
class Rule:
    """What is compared, and the lines. `edition` is that of the list it came with; `concern` is the
    dimension of the screening that a care plan is then about; `own`: the school has changed it."""

    id: str
    kind: str
    title: Words
    compares: Words
    limits: Mapping[str, Number]
    source: Words
    edition: str
    verified: bool
    on: bool
    concern: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A number or a group of one thing, now and before; a `level` of 0 is nothing to worry about.

    `band` is the word's id, `score` the number where there is one.
    """

    level: int
    band: str = ""
    score: Number | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one child in a term; None and empty where nothing is.

    Groups are by dimension, `sdq` by informant (total difficulties), `growth` by scale.
    """

    days_open: int | None = None
    days_absent: int | None = None
    days_late: int | None = None
    gpa: float | None = None
    gpa_before: float | None = None
    failed: Mapping[str, int] = field(default_factory=dict)  # subjects by mark: 0 ร มส มผ
    groups: Mapping[str, str] = field(default_factory=dict)
    groups_before: Mapping[str, str] = field(default_factory=dict)
    sdq: Mapping[str, Mark] = field(default_factory=dict)
    sdq_before: Mapping[str, Mark] = field(default_factory=dict)
    growth: Mapping[str, Mark] = field(default_factory=dict)
    income: Number | None = None  # baht a head and month
    poor: bool = False  # the student list says so
    alarms: int = 0


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that met a rule: its number now and before, or its groups. `about` says of what."""

    about: str = ""
    now: str | Number = ""
    before: str | Number = ""
    of: Number | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that was met, and by which numbers.

    `weights` say how bad it is, thing by thing: a bigger number, or one more thing, is worse.
    """

    rule: Rule
    details: tuple[Detail, ...]
    weights: Mapping[str, Number]

    def is_worse_than(self, seen: Mapping[str, Number]) -> bool:
        """Whether the numbers have got worse since they were decided on."""
        return any(name not in seen or weight > seen[name] for name, weight in self.weights.items())


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about a hit, by whom, and the weights it was decided on."""

    student: str
    term: str
    rule: str
    decision: Decision = ""
    reason: str = ""
    plan: str = ""
    who: str = ""
    day: str = ""
    seen: Mapping[str, Number] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The same on every laptop: two that decide on one sign meet in one row."""
        return f"{self.student}|{self.term}|{self.rule}"

    def settles(self, hit: Hit) -> bool:
        """Whether nobody need look again: decided, and no worse since."""
        return bool(self.decision) and not hit.is_worse_than(self.seen)


def hits(facts: Facts, rules: Iterable[Rule]) -> tuple[Hit, ...]:
    """Every rule that is on and is met, in the order of the rules."""
    found = (_KINDS[rule.kind](facts, rule) for rule in rules if rule.on and rule.kind in _KINDS)
    return tuple(hit for hit in found if hit is not None)


def _absence(facts: Facts, rule: Rule) -> Hit | None:
    absent, days = facts.days_absent, facts.days_open
    if not absent:
        return None
    share = 100 * absent / days if days else 0
    if absent >= rule.limits["days"] or (days and share >= rule.limits["percent"]):
        return Hit(rule, (Detail("", absent, "", days),), {"days": absent})
    return None


def _late(facts: Facts, rule: Rule) -> Hit | None:
    late = facts.days_late
    if late and late >= rule.limits["days"]:
        return Hit(rule, (Detail("", late, "", facts.days_open),), {"days": late})
    return None


def _gpa_fall(facts: Facts, rule: Rule) -> Hit | None:
    if facts.gpa is None or facts.gpa_before is None:
        return None
    fall = round(facts.gpa_before - facts.gpa, 2)  # both have two decimals
    if fall > 0 and fall >= rule.limits["fall"]:
        return Hit(rule, (Detail("", facts.gpa, facts.gpa_before, fall),), {"fall": fall})
    return None


def _failed(facts: Facts, rule: Rule) -> Hit | None:
    some = {mark: n for mark, n in facts.failed.items() if n}
    total = sum(some.values())
    if total and total >= rule.limits["subjects"]:
        details = tuple(Detail(mark, n) for mark, n in some.items())
        return Hit(rule, details, {"subjects": total})
    return None


def _group_worse(facts: Facts, rule: Rule) -> Hit | None:
    worse = {
        scale: (facts.groups_before[scale], now)
        for scale, now in facts.groups.items()
        if scale in facts.groups_before
        and (fall := severity(now) - severity(facts.groups_before[scale])) > 0
        and fall >= rule.limits["steps"]
    }
    details = tuple(Detail(scale, now, before) for scale, (before, now) in worse.items())
    weights = {scale: severity(now) for scale, (_, now) in worse.items()}
    return Hit(rule, details, weights) if worse else None


def _sdq_worse(facts: Facts, rule: Rule) -> Hit | None:
    found: dict[str, Detail] = {}
    weights: dict[str, Number] = {}
    for who, now in facts.sdq.items():
        before = facts.sdq_before.get(who)
        if before is None or now.score is None or before.score is None:
            continue
        more = now.score - before.score
        if now.level > before.level or (more > 0 and more >= rule.limits["points"]):
            found[who] = Detail(who, now.score, before.score)
            weights[who] = now.score
    return Hit(rule, tuple(found.values()), weights) if found else None


def _growth(facts: Facts, rule: Rule) -> Hit | None:
    out = {
        scale: mark
        for scale, mark in facts.growth.items()
        if mark.level and mark.level >= rule.limits["level"]
    }
    details = tuple(Detail(scale, mark.band, "", mark.score) for scale, mark in out.items())
    return Hit(rule, details, {s: m.level for s, m in out.items()}) if out else None


def _poverty(facts: Facts, rule: Rule) -> Hit | None:
    """What was heard at home counts before what the list says."""
    if facts.income is not None:
        if facts.income > rule.limits["baht"]:
            return None
        below = rule.limits["baht"] - facts.income
        return Hit(rule, (Detail("income", facts.income),), {"below": below})
    return Hit(rule, (Detail("list"),), {"list": 1}) if facts.poor else None


def _alarm(facts: Facts, rule: Rule) -> Hit | None:
    if facts.alarms and facts.alarms >= rule.limits["open"]:
        return Hit(rule, (Detail("", facts.alarms),), {"open": facts.alarms})
    return None


_KINDS: Mapping[str, Callable[[Facts, Rule], Hit | None]] = {
    "absence": _absence, "late": _late, "gpa_fall": _gpa_fall, "failed": _failed,
    "group_worse": _group_worse, "sdq_worse": _sdq_worse, "growth": _growth,
    "poverty": _poverty, "alarm": _alarm,
}  # fmt: skip


@lru_cache(maxsize=1)
def usual() -> tuple[Rule, ...]:
    """The rules that every school starts from."""
    path = paths.resources() / "signs" / "rules.toml"
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(_rules(values))


def _rules(values: Mapping[str, Any]) -> Iterator[Rule]:
    for each in values["rules"]:
        if each["kind"] not in _KINDS:
            raise ValueError(each["id"])
        yield Rule(
            each["id"], each["kind"], each["title"], each["compares"], each["limits"],
            each["source"], values["edition"], bool(each["verified"]), bool(each["on"]),
            each.get("concern", ""),
        )  # fmt: skip


def of_school(chosen: Mapping[str, Mapping[str, Any]]) -> tuple[Rule, ...]:
    """The rules with what the school has changed, by rule: `on`, and `limits` that are its own."""
    return tuple(_changed(rule, chosen.get(rule.id) or {}) for rule in usual())


def _changed(rule: Rule, own: Mapping[str, Any]) -> Rule:
    limits = dict(rule.limits) | {
        name: value for name, value in own.get("limits", {}).items() if name in rule.limits
    }
    on = bool(own.get("on", rule.on))
    return replace(rule, on=on, limits=limits, own=on != rule.on or limits != rule.limits)
