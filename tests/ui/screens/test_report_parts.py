"""The parts of a booklet: taken in or left out, and never all of them left out."""

import pytest

from careapp import i18n
from careapp.ui.screens.report_parts import PartsDialog

PARTS = {"cover": "Cover", "slips": "Contact slips", "photos": "Photos"}


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


def test_what_is_unticked_is_left_out_and_one_part_is_always_there(on_screen):
    shown, told = on_screen(PartsDialog(None, PARTS, {"slips"}), 500, 300), []
    shown.chosen.connect(told.append)
    assert [id_ for id_, tick in shown.ticks.items() if tick.isChecked()] == ["cover", "photos"]
    shown.ticks["cover"].click()
    assert shown.take.isEnabled()
    shown.ticks["photos"].click()
    assert not shown.take.isEnabled()
    shown.ticks["slips"].click()
    shown.take.click()
    assert told == [{"cover", "photos"}]
