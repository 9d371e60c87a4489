"""Where one has been, to go back there and forward again."""

from typing import Generic, TypeVar

_Place = TypeVar("_Place")


class Trail(Generic[_Place]):
    """Places in the order they were come to, each with how far it was scrolled when it was left."""

    def __init__(self) -> None:
        self._places: list[_Place] = []
        self._scrolled: list[int] = []
        self._at = -1

    @property
    def at(self) -> _Place | None:
        return self._places[self._at] if self._places else None

    @property
    def has_back(self) -> bool:
        return self._at > 0

    @property
    def has_on(self) -> bool:
        return self._at + 1 < len(self._places)

    def step(self, place: _Place, scrolled: int) -> None:
        """Come to a new place; `scrolled` is how far the one was that is left."""
        self._leave(scrolled)
        if place != self.at:
            del self._places[self._at + 1 :], self._scrolled[self._at + 1 :]
            self._places.append(place)
            self._scrolled.append(0)
            self._at += 1

    def walk(self, way: int, scrolled: int) -> tuple[_Place, int]:
        """Back (-1) or forward (1): the place, and how far it was scrolled."""
        self._leave(scrolled)
        self._at += way
        return self._places[self._at], self._scrolled[self._at]

    def _leave(self, scrolled: int) -> None:
        if self._places:
            self._scrolled[self._at] = scrolled
