"""Where things stand on a page: the margins of a report, and those of an official document."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4

from careapp.domain.letters import measures

CM = 72 / 2.54


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that is written on, in points from its top left corner."""

    size: tuple[float, float]
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left


def usual(size: tuple[float, float]) -> Frame:
    """Of a report."""
    return Frame(size, 2.5 * CM, 1.6 * CM, size[0] - 2 * CM, size[1] - 2 * CM)


def official() -> Frame:
    """Of a memo or a letter: A4, upright."""
    left, right, top, bottom = (
        measures()[each].value * CM for each in ("left", "right", "top", "bottom")
    )
    return Frame(A4, left, top, A4[0] - right, A4[1] - bottom)
