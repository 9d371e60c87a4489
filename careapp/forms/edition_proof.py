"""The proof of an edition: every score of every scale lies in one band."""

import math
import re
from collections.abc import Iterator
from itertools import groupby

from careapp.domain.people import SEXES
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Cutoffs, Edition
from careapp.forms.faults import STEP, Fault
from careapp.forms.scale_proof import reach
from careapp.i18n import translate

_ID = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")  # results are stamped with it, among other words
_HUNDREDTHS = 100  # a z-score has two decimals
_SCORED = ("sum", "total", "growth", "money")


def edition_faults(form: Form, edition: Edition) -> list[Fault]:
    """`form` has to be proven."""
    faults: list[Fault] = []
    if not _ID.fullmatch(edition.id):
        message = translate("Forms", "“{id}” is no id: a to z, digits and _ . - only")
        faults.append(Fault("id", message.format(id=edition.id)))
    scored = {scale.id: scale for scale in form.scales if scale.kind in _SCORED}
    for cutoffs in edition.cutoffs:
        case = ("cases", cutoffs.case) if cutoffs.case else ()
        place = STEP.join(("scales", cutoffs.scale, *case))
        scale = scored.get(cutoffs.scale)
        if scale is None:
            message = translate("Forms", "the form has no such scale with a score")
            faults.append(Fault(place, message))
            continue
        if cutoffs.case and cutoffs.case not in _cases(form, scale):
            faults.append(Fault(place, _no_case(scale)))
        if (scale.kind == "growth") != (cutoffs.table is not None):
            words = translate("Forms", "a growth table belongs to z-scores, and to each of them")
            faults.append(Fault(place, words))
        faults += (Fault(place, message) for message in _range_messages(form, scale, cutoffs))
    have = {(cutoffs.scale, cutoffs.case) for cutoffs in edition.cutoffs}
    for id_, scale in scored.items():
        cases = _cases(form, scale)
        by_case = bool(cases) and all((id_, case) in have for case in cases)
        if (id_, "") not in have and not by_case:
            faults.append(Fault(f"scales{STEP}{id_}", translate("Forms", "its bands are missing")))
    return faults


def _cases(form: Form, scale: Scale) -> tuple[str, ...]:
    """What the cut-offs of a scale may depend on: the answers to an item, else the sex."""
    if scale.by:
        return tuple(str(choice.value) for choice in form.item(scale.by).choices)
    return SEXES if form.needs_sex else ()


def _no_case(scale: Scale) -> str:
    if scale.by:
        return translate("Forms", "this is no answer to {item}").format(item=scale.by)
    return translate("Forms", "the form does not ask for the sex")


def _range_messages(form: Form, scale: Scale, cutoffs: Cutoffs) -> Iterator[str]:
    named = [each.band for each in cutoffs.ranges]
    for band in sorted(set(named).symmetric_difference(scale.bands)):
        yield translate("Forms", "band {name} is not in both the form and the edition").format(
            name=band
        )
    low, high = reach(form, scale)
    for each in cutoffs.ranges:
        if each.low > each.high:
            yield translate("Forms", "band {name} ends before it begins").format(name=each.band)
        if each.low < low or each.high > high:
            yield translate(
                "Forms", "band {name} goes outside the scores from {low} to {high}"
            ).format(name=each.band, low=low, high=high)

    def bands_of(score: float) -> int:
        return sum(each.low <= score <= each.high for each in cutoffs.ranges)

    for count, scores in groupby(_scores(scale, cutoffs, low, high), bands_of):
        if count != 1:
            first, *rest = scores
            yield _misplaced(f"{first}–{rest[-1]}" if rest else f"{first}", count)


def _misplaced(score: str, count: int) -> str:
    message = translate("Forms", "no band has the score {score}")
    if count:
        message = translate("Forms", "the score {score} lies in {count} bands, not in one")
    return message.format(score=score, count=count)


def _scores(scale: Scale, cutoffs: Cutoffs, low: float, high: float) -> Iterator[float]:
    """Every score there can be; of those without an end, one beyond the last that is named."""
    if math.isfinite(low) and math.isfinite(high):
        yield from range(int(low), int(high) + 1)
        return
    named = [end for each in cutoffs.ranges for end in (each.low, each.high) if math.isfinite(end)]
    parts = 1 if scale.kind == "money" else _HUNDREDTHS
    first, last = round(min(named, default=0) * parts), round(max(named, default=0) * parts)
    yield from (score / parts for score in range(first - 1, last + 2))
