from datetime import date

from careapp.domain.activities import Line, usual_kinds
from careapp.services.activities import Listing
from careapp.ui.screens.activities_list import ListPage
from tests.services.samples import P4, TERM
from tests.ui.looking import lay_out

DAY = date(2026, 6, 15)


def test_every_kind_of_activity_is_in_sight_however_many_there_are(on_screen):
    page = on_screen(ListPage(may_keep=True, may_report=True), 760, 480)
    lines = tuple(
        Line(f"{n}", kind, DAY, None, P4.label, "หัวข้อ", "", 3, 3)
        for n, kind in enumerate(usual_kinds().kinds)
    )
    page.show_listing(Listing(TERM, P4, lines, 1, 1, (), (), True, {}))
    lay_out()
    shown = [each for each in page.pills._group.buttons() if each.isVisible()]
    assert len(shown) == len(lines) + 1
    assert len({each.y() for each in shown}) > 1  # more than a line of them
    assert all(page.pills.rect().contains(each.geometry()) for each in shown)
