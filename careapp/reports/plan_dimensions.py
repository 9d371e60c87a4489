"""Care plans by what they are about: how many of a dimension are open, and how the closed ended."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from careapp.domain.people import Pupil
from careapp.domain.plans import RESULTS, Life
from careapp.forms.loader import library
from careapp.reports.model import Datum
from careapp.reports.tallies import count, data

SDQ, OTHER = "sdq", "other"  # of another form than the screening: the SDQ, and all the rest
_SCREENING, _ASIDE = "screening-11", ("overall", "talent")  # what no plan is about


@lru_cache(maxsize=1)
def dimensions() -> tuple[str, ...]:
    """Those of the screening in its order, then those of other forms together."""
    scales = (each.id for each in library().form(_SCREENING).scales)
    return (*(each for each in scales if each not in _ASIDE), SDQ, OTHER)


def dimension(concern: str) -> str:
    """The dimension that a plan's `form/scale` stands under. What a form of the school's own calls
    its scales stays at the school."""
    form, _, scale = concern.partition("/")
    if form == _SCREENING and scale in dimensions():
        return scale
    return SDQ if form.startswith("sdq-") else OTHER


def dimension_data(lives: Sequence[tuple[Pupil, Life]]) -> Iterator[Datum]:
    """The tidy rows of all dimensions. A plan counts in every one that it is about, and in none
    where nobody named one: together they are not all plans."""
    for name in dimensions():
        here = [each for each in lives if name in set(map(dimension, each[1].plan.concerns))]
        every = count([pupil for pupil, _ in here])
        closed = [each for each in here if each[1].standing.state == "closed"]
        ended = count([pupil for pupil, _ in closed])
        open_ = [pupil for pupil, life in here if life.standing.state != "closed"]
        yield from data(name, "plans", every, count([pupil for pupil, _ in lives]))
        yield from data(name, "open", count(open_), every)
        yield from data(name, "closed", ended, every)
        for result in RESULTS:
            found = [pupil for pupil, life in closed if life.standing.result == result]
            yield from data(name, f"closed:{result}", count(found), ended)
