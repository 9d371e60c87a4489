"""Where a printed sheet turns the page: not within a chart, nor below a heading or amid signatures.

Excel knows no rows that stay together; it is told where pages end instead.
"""

from collections.abc import Iterator

from careapp.reports.charts import HeatMap, Lines
from careapp.reports.model import Chart
from careapp.reports.workbook_chart import rows_of as bar_rows
from careapp.reports.workbook_grid import HEIGHT, Grid
from careapp.reports.workbook_lines import band_rows
from careapp.reports.workbook_lines import rows_of as line_rows
from careapp.reports.workbook_rows import HEADING, Line

_PAGE = {False: (493.0, 742.0), True: (739.0, 496.0)}  # what margins leave of A4, in points
_DIGIT, _POINT = 7, 0.75  # pixels of a digit, of which widths are counted; points of a pixel
_READABLE = 0.6  # of the size that letters have on the screen
_SMALLER = 0.75  # than it is for its width, a sheet may be to spare a second page
_SURE = 0.95  # of a page: what is measured here may be a little off


def page_height(shared: Grid, *, wide: bool) -> float:
    """The height of the rows that a page takes of a sheet made as wide as the paper."""
    width, height = _PAGE[wide]
    whole = sum(shared.widths) * _DIGIT * _POINT
    return height * max(1.0, whole / width) * _SURE


def too_small(shared: Grid) -> bool:
    """Whether a sheet is so wide that hardly anybody could read it on an upright page."""
    return _PAGE[False][0] < _READABLE * sum(shared.widths) * _DIGIT * _POINT


def on_one_page(shared: Grid, high: float, *, wide: bool) -> bool:
    """Whether rows that are `high` together, in points, can still be read where they are made so
    small that one page takes them: better than a page of a heading alone."""
    width, height = _PAGE[wide]
    scale = min(1.0, width / (sum(shared.widths) * _DIGIT * _POINT))
    room, smallest = height * _SURE, max(_READABLE, scale * _SMALLER)
    return high * smallest <= room < high * scale


class Pager:
    """Is shown the lines of a section as they are written, and says where a page has to end.

    With `held` the headings of the first table stand on every later page too.
    """

    def __init__(self, shared: Grid, room: float, *, held: bool) -> None:
        self._shared, self._room, self._held = shared, room, held
        self._y = self._height = self._titles = 0.0
        self._first = 0  # the row that what has to stay together begins with; 0 for none
        self._before = 0, 0.0  # the same of what came before it, and its height
        self._signed = False  # whether it is where somebody signs
        self._bands: list[int] = []  # rows of charts still to come, the next ones last

    def add(self, line: Line, row: int) -> int:
        """The row after which a page ends before this line's group; 0 for none."""
        height = line.height or HEIGHT
        self._first = self._first or row
        self._height += height
        self._signed |= line.part == "sign"
        if line.part in ("kept", "body"):
            self._held = False
        elif line.part == "head" and self._held:
            self._titles += height
        if line.chart is not None:
            self._bands = [*_bands(line.chart, self._shared)]
        if self._bands:
            self._bands[-1] -= 1
            if self._bands[-1] > 0:
                return 0
            self._bands.pop()
            return self.done()
        return 0 if _leads(line) else self.done()

    def done(self) -> int:
        """The same where nothing more comes."""
        end, (before, height) = 0, self._before
        if self._y and self._y + self._height > self._room:
            end, left = self._first - 1, 0.0
            if self._signed and 0 < height < self._y:  # nobody signs an empty page
                end, left = before - 1, height
            self._y = self._titles + left
        self._y += self._height
        self._before = self._first, self._height
        self._first, self._height, self._signed = 0, 0.0, False
        return end


def _leads(line: Line) -> bool:
    """Whether a line is nothing without the next: a heading, a gap, one of the signatures."""
    first = next(iter(line.cells), None)
    heading = first is not None and first[1] == HEADING
    gap = not line.cells and line.height not in (0, HEIGHT)
    return heading or gap or line.part in ("head", "kept", "sign")


def _bands(chart: Chart | Lines | HeatMap, shared: Grid) -> Iterator[int]:
    """The rows of a chart that stay together; frames stand in bands one under the other."""
    match chart:
        case Chart():
            yield bar_rows(chart)
        case Lines():
            high = band_rows(chart)
            yield from [high] * (line_rows(chart, shared) // high)
