"""A line of what is to be done, and the ways on from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """A button: its words, the place it opens (or what it does here), and what for."""

    words: str
    place: str
    detail: object


@dataclass(frozen=True, slots=True)
class ToDo:
    """A line of what is to be done; the first of its ways is the next step."""

    tone: str
    words: str
    about: str = ""
    ways: tuple[Way, ...] = ()
