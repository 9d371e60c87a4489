"""A page of the guide as a block of a paper."""

from dataclasses import dataclass
from pathlib import Path

from careapp.guide.blocks import Block


@dataclass(frozen=True, slots=True)
class Prose:
    """For paper alone. `folder` is what its pictures are named from; `leads` says which section of
    the report, from 0, a link goes to."""

    blocks: tuple[Block, ...]
    folder: Path
    leads: tuple[tuple[str, int], ...] = ()
