"""The heat map of the district: every school by every dimension, the darker the more need."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal

from careapp.domain.consolidations import SCREENED, SCREENING, WHOLE, Consolidation
from careapp.domain.groups import GROUPS
from careapp.domain.submissions import Place
from careapp.i18n import translate
from careapp.reports.chart_tables import Heads, Part, heat_map
from careapp.reports.charts import HeatMap
from careapp.reports.group_tables import YES_NO, short
from careapp.services.consolidations import added
from careapp.services.district import DistrictServices
from careapp.services.district_reports import heading_of
from careapp.ui.pages import Card, ScrollPage
from careapp.ui.picture_view import PictureView
from careapp.ui.widgets import label, set_text

NEED = GROUPS[1:]


@dataclass(frozen=True, slots=True)
class Grid:
    """What is drawn, None without numbers; `codes` are the schools of its rows."""

    term: str
    drawn: HeatMap | None
    codes: tuple[str, ...] = ()


def title() -> str:
    return translate("DistrictHeat", "At risk or with problems, by school and dimension")


def read_grid(
    services: DistrictServices, term: str, names: Mapping[str, str], found: Consolidation
) -> Grid:
    """Of each school how many are at risk or have problems, of those screened. `names` are those of
    the dimensions."""
    columns = {scale: short(name) for scale, name in names.items() if scale not in YES_NO}
    whole = _of(services, term, (SCREENING, "", WHOLE, SCREENED, "total"))
    by_scale = {
        scale: [_of(services, term, (SCREENING, "", scale, band, "total")) for band in NEED]
        for scale in columns
    }
    named: dict[str, str] = {}  # two schools may have one name
    for code, each in found.schools.items():
        named[each.name if each.name not in named else f"{each.name} ({code})"] = code
    rows = {
        name: {
            scale: Part(added(each.get(code, 0) for each in bands), whole.get(code, 0))
            for scale, bands in by_scale.items()
        }
        for name, code in named.items()
    }
    heads = Heads(
        title(), translate("DistrictHeat", "School"), translate("DistrictHeat", "Screened")
    )
    # of the heading only the language counts here
    heading = heading_of(services.district.name, term, services.desk.file.clock.now())
    drawn = heat_map(heading, heads, columns, rows)
    if not isinstance(drawn, HeatMap):
        return Grid(term, None)
    return Grid(term, drawn, tuple(named[row.name] for row in drawn.rows if row.name in named))


def _of(services: DistrictServices, term: str, place: Place) -> dict[str, int | None]:
    return {code: n for code, _, n in services.consolidations.behind(term, place)}


class HeatPage(ScrollPage):
    """A press, or Enter, opens the school."""

    opened = Signal(str)  # a school's code

    def __init__(self) -> None:
        super().__init__()
        self._codes: list[str] = []
        self.view = PictureView()
        self._note = label("", "small", wrap=True)
        self.column.setContentsMargins(0, 0, 0, 0)
        card = Card(title())
        card.add(self.view)
        card.add(self._note)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.view.picked.connect(self._open)

    def show_grid(self, grid: Grid) -> None:
        self._codes = list(grid.codes)
        words = self.tr("Per cent of those screened. A press or Enter opens the school.")
        self.view.show_chart(grid.drawn, words)
        self.view.setVisible(grid.drawn is not None)
        set_text(self._note, words if grid.drawn else self.tr("No numbers yet."))

    def _open(self, row: int, _column: int) -> None:
        if row < len(self._codes):
            self.opened.emit(self._codes[row])
