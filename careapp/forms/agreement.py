"""What several informants say of one child, side by side, and where they do not agree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.records import Informant, Score
from careapp.forms.definition import Form
from careapp.forms.gravity import gravity


@dataclass(frozen=True, slots=True)
class SideBySide:
    """One scale. `groups` are what was said and by whom, the gravest first; without a group nobody
    is in it."""

    scale: str
    said: Mapping[Informant, Score]
    groups: tuple[tuple[str, tuple[Informant, ...]], ...]

    @property
    def apart(self) -> bool:
        """They do not agree: their groups differ."""
        return len(self.groups) > 1


def side_by_side(
    forms: Sequence[Form], said: Mapping[Informant, Iterable[Score]]
) -> Iterator[SideBySide]:
    """Every scale somebody has a result of; `forms` are the informants', one each, in their order.

    Their scales and bands go by the same names.
    """
    by_scale = {who: {each.scale: each for each in scores} for who, scores in said.items()}
    order = [form.informants[0] for form in forms if form.informants[0] in by_scale]
    ids = dict.fromkeys(scale.id for form in forms for scale in form.scales)
    for id_ in ids:
        here = {who: by_scale[who][id_] for who in order if id_ in by_scale[who]}
        if here:
            yield SideBySide(id_, here, tuple(_groups(forms, id_, here)))


def _groups(
    forms: Sequence[Form], id_: str, said: Mapping[Informant, Score]
) -> Iterator[tuple[str, tuple[Informant, ...]]]:
    form = next(each for each in forms if any(scale.id == id_ for scale in each.scales))
    scale = form.scale(id_)
    found: dict[str, list[Informant]] = {}
    for who, score in said.items():
        if score.band:
            found.setdefault(score.band, []).append(who)
    graver = sorted(found, key=lambda band: -(gravity(form, scale, band) or 0))
    for band in graver:
        yield band, tuple(found[band])
