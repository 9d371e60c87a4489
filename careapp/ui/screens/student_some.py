"""Some children that another screen asks for: those behind a number."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Some:
    """The children by id, and what they have in common."""

    ids: frozenset[str]
    title: str


def asked_for(detail: object) -> Some | None:
    """From a mapping with `ids` and `title`; None for anything else."""
    if not isinstance(detail, Mapping) or "ids" not in detail:
        return None
    return Some(frozenset(map(str, detail["ids"])), str(detail.get("title", "")))
