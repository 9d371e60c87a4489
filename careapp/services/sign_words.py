"""What an early sign says: which rule, which numbers, and the line they met."""

from collections.abc import Callable, Iterable, Mapping

from careapp.domain.records import Informant
from careapp.domain.signs import Detail, Hit, Number, Rule
from careapp.forms.loader import Library
from careapp.i18n import language, translate
from careapp.reports.model import percent
from careapp.services.plan_concerns import key, short_word
from careapp.services.report_kinds import MEASUREMENT, SCREENING

_GROUPS: Mapping[str, Callable[[], str]] = {
    "normal": lambda: translate("Labels", "Normal"),
    "at_risk": lambda: translate("Labels", "At risk"),
    "problem": lambda: translate("Labels", "Has problems"),
}


def title(rule: Rule) -> str:
    return rule.title.get(language(), rule.id)


def numbers(library: Library, hit: Hit) -> str:
    """The numbers that met the rule: `ขาดเรียน 12 จาก 98 วัน (12.2 %)`."""
    return " · ".join(_DETAILS[hit.rule.kind](library, each) for each in hit.details)


def sentence(library: Library, hit: Hit) -> str:
    """The numbers and the line: `ขาดเรียน 12 จาก 98 วัน (12.2 %) เกณฑ์ ≥ 7 วัน`."""
    words = translate("Signs", "{numbers} (line: {line})")
    return words.format(numbers=numbers(library, hit), line=line(hit.rule))


def line(rule: Rule) -> str:
    """What the numbers are held against."""
    limits = {name: _plain(value) for name, value in rule.limits.items()}
    return _LINES[rule.kind]().format(**limits)


def limit_name(rule: Rule, limit: str) -> str:
    """What a line that can be moved is called."""
    words = {
        "days": translate("Signs", "Days, from"),
        "percent": translate("Signs", "Per cent of the days open, from"),
        "fall": translate("Signs", "Fall of the average, from"),
        "subjects": translate("Signs", "Subjects, from"),
        "steps": translate("Signs", "Groups worse, from"),
        "points": translate("Signs", "More points, from"),
        "level": translate("Signs", "How far out of range, from (1 or 2)"),
        "baht": translate("Signs", "Baht a head and month, up to"),
        "open": translate("Signs", "Open signs of danger, from"),
    }
    return words.get(limit, limit)


_LINES: Mapping[str, Callable[[], str]] = {
    "absence": lambda: translate("Signs", "≥ {days} days, or ≥ {percent} % of the days open"),
    "late": lambda: translate("Signs", "≥ {days} days"),
    "gpa_fall": lambda: translate("Signs", "fallen by ≥ {fall}"),
    "failed": lambda: translate("Signs", "≥ {subjects} subjects"),
    "group_worse": lambda: translate("Signs", "worse by ≥ {steps} groups"),
    "sdq_worse": lambda: translate("Signs", "a worse group, or ≥ {points} points more"),
    "growth": lambda: translate("Signs", "out of range, level ≥ {level}"),
    "poverty": lambda: translate("Signs", "≤ {baht} baht a head and month, or the list says poor"),
    "alarm": lambda: translate("Signs", "≥ {open} open"),
}


def _absence(_library: Library, each: Detail) -> str:
    return _days(translate("Signs", "Absent {n} of {all} days ({share} %)"),
                 translate("Signs", "Absent {n} days"), each)  # fmt: skip


def _late(_library: Library, each: Detail) -> str:
    return _days(translate("Signs", "Late on {n} of {all} days ({share} %)"),
                 translate("Signs", "Late on {n} days"), each)  # fmt: skip


def _days(of_all: str, alone: str, each: Detail) -> str:
    if not each.of:
        return alone.format(n=each.now)
    return of_all.format(n=each.now, all=each.of, share=percent(int(each.now), int(each.of)))


def _gpa(_library: Library, each: Detail) -> str:
    words = translate("Signs", "Grade average {before} → {now} (fallen by {fall})")
    return words.format(
        before=f"{each.before:.2f}", now=f"{each.now:.2f}", fall=f"{each.of or 0:.2f}"
    )


def _failed(_library: Library, each: Detail) -> str:
    return translate("Signs", "{mark} in {n} subjects").format(mark=each.about, n=each.now)


def _group(library: Library, each: Detail) -> str:
    words = translate("Signs", "{dimension}: {before} → {now}")
    return words.format(
        dimension=short_word(library, key(SCREENING, each.about), language()),
        before=_GROUPS[str(each.before)](),
        now=_GROUPS[str(each.now)](),
    )


def _sdq(_library: Library, each: Detail) -> str:
    words = translate("Signs", "SDQ by {who}: {before} → {now} points")
    return words.format(who=_informant(each.about), before=each.before, now=each.now)


def _informant(who: Informant | str) -> str:
    words = {
        "teacher": translate("Signs", "the teacher"),
        "parent": translate("Signs", "a parent"),
        "self": translate("Signs", "the student"),
    }
    return words.get(who, who)


def _growth(library: Library, each: Detail) -> str:
    form = library.form(MEASUREMENT)
    band = next((one for one in form.bands if one.id == each.now), None)
    scale = form.scale(each.about).text.of(language())
    word = band.text.of(language()) if band else str(each.now)
    score = "" if each.of is None else f" (z {each.of:.2f})"
    return f"{scale}: {word}{score}"


def _poverty(_library: Library, each: Detail) -> str:
    if each.about == "list":
        return translate("Signs", "The student list says: poor family")
    return translate("Signs", "Income {n} baht a head and month").format(n=f"{each.now:,.0f}")


def _alarm(_library: Library, each: Detail) -> str:
    return translate("Signs", "{n} open signs of danger").format(n=each.now)


_DETAILS: Mapping[str, Callable[[Library, Detail], str]] = {
    "absence": _absence, "late": _late, "gpa_fall": _gpa, "failed": _failed,
    "group_worse": _group, "sdq_worse": _sdq, "growth": _growth, "poverty": _poverty,
    "alarm": _alarm,
}  # fmt: skip


def for_plan(library: Library, hits: Iterable[Hit]) -> tuple[frozenset[str], tuple[str, ...]]:
    """What a care plan takes over: dimensions, and a line each.

    Of signs of danger nothing is written: whoever reads a plan may not be allowed to read those.
    """
    told = [each for each in hits if each.rule.kind != "alarm"]
    concerns = {key(SCREENING, each.rule.concern) for each in told if each.rule.concern}
    for each in told:
        if each.rule.kind == "group_worse":
            concerns |= {key(SCREENING, detail.about) for detail in each.details}
    return frozenset(concerns), tuple(sentence(library, each) for each in told)


def _plain(value: Number) -> str:
    return f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
