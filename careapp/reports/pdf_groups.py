"""What has to stand together on a page, and how many pages it takes."""

from collections.abc import Iterable, Iterator

from careapp.reports.pdf_blocks import Piece


def pages_of(pieces: Iterable[Piece], room: float, running: float) -> int:
    """How many pages the pieces take, or one less where a single group takes more than one."""
    pages, y = 1, 0.0
    for group in groups(pieces):
        height = sum(piece.before + piece.height for piece in group)
        if y and y + height > room:
            pages, y = pages + 1, running + (group[0].repeat.height if group[0].repeat else 0)
        y += height
    return pages


def groups(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Pieces that have to stand on one page."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.with_next:
            yield group
            group = []
    if group:
        yield group
