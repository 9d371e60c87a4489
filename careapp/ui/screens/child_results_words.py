"""What a child's results are in words: a result, who says what, better or worse, and why."""

from collections.abc import Sequence

from careapp.domain.records import Informant, Score
from careapp.forms.agreement import SideBySide
from careapp.forms.change import Change
from careapp.forms.definition import Form, Scale
from careapp.forms.reliability import Reliability
from careapp.i18n import language, translate
from careapp.reports.recorded import number_words
from careapp.services.child_results import Informants
from careapp.services.last_time import Since
from careapp.ui import labels
from careapp.ui.screens.screening_columns import short


def scale_name(scale: Scale) -> str:
    """`อารมณ์`: under a heading that says that it is a scale."""
    return short(scale.text.of(language()))


def result_words(form: Form, scale: Scale, score: Score | None) -> str:
    """`12 · เสี่ยง`, `≈7 · ปกติ`, `เสี่ยง`."""
    if score is None:
        return ""
    if score.score is None and not score.band:
        return translate("ChildResults", "not complete")
    return " · ".join(filter(None, (_number(scale, score), band_word(form, score.band))))


def result_tone(form: Form, scale: Scale, score: Score | None) -> str | None:
    """The sign before it; None where there is no group."""
    return form.tone(score.band, scale.id) if score and score.band else None


def band_word(form: Form, band: str) -> str:
    return form.band(band).text.of(language()) if band else ""


def _number(scale: Scale, score: Score) -> str:
    if score.score is None:
        return ""
    mean = "≈" if "prorated" in score.flags else ""
    written = number_words if scale.kind == "money" else labels.number
    return mean + written(score.score)


def people_words(those: Sequence[Informant]) -> str:
    """`ครูและนักเรียน`"""
    names = [labels.informant(each) for each in those]
    if len(names) < 2:
        return "".join(names)
    last = translate("ChildResults", "{some} and {last}")
    return last.format(some=", ".join(names[:-1]), last=names[-1])


def apart_words(form: Form, scale: Scale, found: SideBySide) -> str:
    """`อารมณ์: ครูบอกว่าเสี่ยง, ผู้ปกครองบอกว่าปกติ`"""
    says = translate("ChildResults", "{people}: {group}")
    said = (
        says.format(people=people_words(those), group=band_word(form, band))
        for band, those in found.groups
    )
    return f"{scale_name(scale)} – {'; '.join(said)}"


def missing_words(found: Informants) -> str:
    """Who is asked and has not answered yet, and who is not asked; "" when all are in."""
    waiting = [each.informant for each in found.voices if each.asked and not each.filled]
    aside = [each.informant for each in found.voices if not each.asked]
    said = []
    if waiting:
        words = translate("ChildResults", "Not in yet: {people}.")
        said.append(words.format(people=people_words(waiting)))
    if aside:
        words = translate("ChildResults", "Not asked at this age: {people}.")
        said.append(words.format(people=people_words(aside)))
    return " ".join(said)


def moved_words(change: Change) -> str:
    """`+3`, `−2`, `0`; "" where there are no two scores."""
    moved = change.moved
    if moved is None:
        return ""
    sign = "+" if moved > 0 else "−" if moved < 0 else ""
    return sign + number_words(abs(moved)) if isinstance(moved, int) else f"{sign}{abs(moved):.2f}"


def verdict_words(change: Change) -> str:
    """Better, same or worse where chance is known; else only what has become of the group."""
    if not change.verdict:
        return translate("ChildResults", "cannot be compared")
    if change.least is not None:
        return _of_points(change)
    if change.before is None or not (change.before.band and change.now.band):
        same = translate("ChildResults", "the same score")
        return same if change.verdict == "same" else translate("ChildResults", "the score moved")
    return {
        "better": translate("ChildResults", "a better group"),
        "worse": translate("ChildResults", "a worse group"),
        "same": translate("ChildResults", "the same group"),
        "changed": translate("ChildResults", "another group"),
    }[change.verdict]


def _of_points(change: Change) -> str:
    if change.verdict == "same" and change.regrouped:
        return translate("ChildResults", "Same (the group changed by chance?)")
    return {
        "better": translate("ChildResults", "Better"),
        "worse": translate("ChildResults", "Worse"),
        "same": translate("ChildResults", "Same"),
        "changed": translate("ChildResults", "Changed"),
    }[change.verdict]


def chance_words(since: Since) -> str:
    """What better and worse mean for one form, and where its numbers are from."""
    known = since.known
    if known is None:
        return translate(
            "ChildResults",
            "How far these scores move by chance is not known, so only groups are compared. "
            "A move may be chance.",
        )
    words = translate(
        "ChildResults",
        "Better or worse: moved by at least {points}. Chance alone does that to fewer than {n} "
        "of 100 children; a smaller move counts as the same.",
    )
    return words.format(points=_least(since, known), n=known.chance)


def _least(since: Since, known: Reliability) -> str:
    """`รวม 7, อารมณ์ 3`"""
    scales = [each for each in since.form.scales if each.id in known.least]
    return ", ".join(f"{scale_name(each)} {known.least[each.id]}" for each in scales)


def source_words(known: Reliability) -> str:
    words = translate("ChildResults", "Source: {source} · {method}")
    said = words.format(source=known.source.of(language()), method=known.method.of(language()))
    doubt = translate("ChildResults", "not verified for Thai children")
    return said if known.verified else f"{said} ({doubt})"


def idea_words() -> str:
    """The idea of a reliable change, for somebody who never heard of it."""
    return translate(
        "ChildResults",
        "A score moves a little although the child is the same: another day, another mood, "
        "a question read another way. Only a move that is larger than that says that something "
        "has changed.",
    )
