"""The address lines: places are offered, one fills all four, what does not match is said."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from careapp import i18n
from careapp.ui.place_help import PARTS, PlaceHelp
from tests.ui.screens.signed_in import settle, signed_in


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def session(tmp_path):
    with signed_in(tmp_path) as made:
        yield made


@pytest.fixture
def lines(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    made = {name: QLineEdit() for name in PARTS}
    for line in made.values():
        column.addWidget(line)
    qtbot.addWidget(page)
    page.show()
    yield made
    page.hide()


def put(lines, **texts):
    for name, text in texts.items():
        lines[name].setText(text)


def test_a_subdistrict_is_offered_and_fills_the_rest(qtbot, session, lines):
    places = PlaceHelp(session, lines, lines["district"].window())
    lines["subdistrict"].setText("นาอ้อ")
    lines["subdistrict"].textEdited.emit("นาอ้อ")
    qtbot.waitUntil(lambda: places.offered[:1] == ["นาอ้อ · เมืองเลย · เลย 42100"], timeout=20_000)
    with qtbot.waitSignal(places.filled):
        places.choose(0)
    assert [lines[name].text() for name in PARTS] == ["นาอ้อ", "เมืองเลย", "เลย", "42100"]
    settle(qtbot, session)


def test_what_does_not_match_is_said_and_stays_as_it_is(qtbot, session, lines):
    places = PlaceHelp(session, lines, lines["district"].window())
    put(lines, subdistrict="ไม่มีตำบลนี้", district="เมืองเลย", province="เลย")
    with qtbot.waitSignal(places.doubted, timeout=20_000) as told:
        places.look()
    assert told.args == ["subdistrict", "Not in the list of subdistricts. Kept as it is."]
    assert lines["subdistrict"].text() == "ไม่มีตำบลนี้"
    put(lines, subdistrict="นาอ้อ")
    with qtbot.waitSignal(places.doubted) as told:
        places.look()
    assert told.args == ["", ""]


def test_a_read_only_line_offers_nothing(qtbot, session, lines):
    places = PlaceHelp(session, lines, lines["district"].window())
    lines["subdistrict"].setReadOnly(True)
    places._offer("", ())
    assert places.offered == []
