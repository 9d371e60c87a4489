"""What has become of a child since the last time: two results of one form, scale by scale."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from careapp.domain.records import Score
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition
from careapp.forms.gravity import gravity, slope

# "changed": moved, and nobody can say for better or worse; "": there is nothing to compare.
Verdict = Literal["better", "same", "worse", "changed", ""]


@dataclass(frozen=True, slots=True)
class Change:
    """One scale, then and now.

    Where it is known how far the score moves by chance, `least` is the fewest points that are more
    than chance, and the verdict is on the score; else it is only on the group, and where there are
    no groups only whether the score moved.
    """

    scale: str
    before: Score | None
    now: Score
    verdict: Verdict = ""
    least: int | None = None

    @property
    def moved(self) -> int | float | None:
        """By how much the score went up; None without two scores."""
        if self.before is None or self.before.score is None or self.now.score is None:
            return None
        difference = self.now.score - self.before.score
        return round(difference, 2) if isinstance(difference, float) else difference

    @property
    def regrouped(self) -> bool:
        """The group is another one, whatever the verdict on the score."""
        return bool(self.before and self.before.band and self.now.band) and (
            self.before is not None and self.before.band != self.now.band
        )


def changes(
    form: Form,
    edition: Edition,
    before: Iterable[Score],
    now: Iterable[Score],
    least: Mapping[str, int] | None = None,
) -> Iterator[Change]:
    """Every scale there is a result of now, in the form's order; both by the same edition.

    `least`: by scale, the fewest points that are more than chance.
    """
    then = {each.scale: each for each in before}
    found = {each.scale: each for each in now}
    for scale in form.scales:
        if scale.id in found:
            yield _change(form, edition, scale, then.get(scale.id), found[scale.id], least or {})


def _change(
    form: Form,
    edition: Edition,
    scale: Scale,
    before: Score | None,
    now: Score,
    least: Mapping[str, int],
) -> Change:
    change = Change(scale.id, before, now)
    if before is None or not _comparable(before, now):
        return change
    if scale.id in least and change.moved is not None:
        points = least[scale.id]
        verdict = _of_points(change.moved, points, worse_upwards(form, edition, scale))
        return Change(scale.id, before, now, verdict, points)
    if before.band and now.band:
        return Change(scale.id, before, now, _of_bands(form, scale, before.band, now.band))
    return Change(scale.id, before, now, "changed" if change.moved else "same")


def _comparable(before: Score, now: Score) -> bool:
    """Both times a group, or both times a score."""
    scored = before.score is not None and now.score is not None
    return scored or bool(before.band and now.band)


def _of_points(moved: float, least: int, upwards: int) -> Verdict:
    if abs(moved) < least:
        return "same"
    return _side(moved * upwards)


def _of_bands(form: Form, scale: Scale, before: str, now: str) -> Verdict:
    """By how grave they are; of two that are as grave, by their place where there is an order."""
    if before == now:
        return "same"
    levels = [gravity(form, scale, band) for band in scale.bands]
    then, after = gravity(form, scale, before), gravity(form, scale, now)
    if then is None or after is None:
        return "changed"
    if then != after:
        return _side(after - then)
    places = scale.bands.index(now) - scale.bands.index(before)
    return _side(places * slope(levels))


def _side(graver: float) -> Verdict:
    if not graver:
        return "changed"
    return "worse" if graver > 0 else "better"


def worse_upwards(form: Form, edition: Edition, scale: Scale) -> int:
    """1 where a higher score is worse, -1 where it is better, 0 where neither can be said."""
    sides = {
        slope([gravity(form, scale, each.band) for each in sorted(cut.ranges, key=lambda r: r.low)])
        for cut in edition.cutoffs
        if cut.scale == scale.id
    }
    return sides.pop() if len(sides) == 1 else 0
