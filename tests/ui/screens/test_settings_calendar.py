"""The school's round of deadlines."""

import pytest

from careapp.domain.access import Action
from careapp.domain.deadlines import usual
from careapp.ui.screens.settings_calendar import CalendarSection
from tests.ui.screens.signed_in import settle, signed_in


@pytest.fixture
def session(tmp_path):
    with signed_in(tmp_path) as found:
        yield found


@pytest.fixture
def section(qtbot, on_screen, session):
    made = on_screen(CalendarSection(session, "ปฏิทิน", Action.MANAGE_SCHOOL), 900, 600)
    made.refresh()
    settle(qtbot, session)
    return made


def stored(qtbot, session):
    found = []
    session.read(lambda services: services.deadlines.round(), found.append)
    settle(qtbot, session)
    return found[0]


def line(section, id_):
    return next(each for each in section.lines if each.id == id_)


def test_the_round_stands_in_the_order_of_the_school_year(section):
    assert [each.id for each in section.lines] == ["dmc-1", "home-visits", "dmc-2", "dmc-3"]
    assert line(section, "home-visits").typed()["first"] == "01/08"


def test_another_visit_month_is_counted_down_to_and_has_no_source_any_more(qtbot, session, section):
    visits = line(section, "home-visits")
    visits.texts["first"].setText("2/11")
    visits.texts["last"].setText("26/11")
    section.save()
    (found,) = [each for each in stored(qtbot, session) if each.id == "home-visits"]
    assert (found.first, found.last, dict(found.source)) == ((11, 2), (11, 26), {})
    assert found.title == next(each.title for each in usual() if each.id == "home-visits")


def test_a_day_of_ones_own_is_kept_and_can_be_removed_again(qtbot, session, section):
    section.add.click()
    own = section.lines[-1]
    own.put({"title": "ส่งสรุปให้เขต", "first": "", "last": "30/9"})
    section.save()
    (found,) = [each for each in stored(qtbot, session) if each.id == "own-1"]
    assert (found.last, dict(found.title)["en"]) == ((9, 30), "ส่งสรุปให้เขต")
    section.lines[-1].remove.click()
    section.save()
    assert stored(qtbot, session) == usual()


@pytest.mark.parametrize("day", ["31/2", "0/6", "เดือนหน้า", "", "29/02"])
def test_a_day_that_cannot_come_every_year_is_not_stored(qtbot, session, section, day):
    line(section, "dmc-1").texts["last"].setText(day)
    section.save()
    assert stored(qtbot, session) == usual()
    assert section.unsaved


def test_the_usual_round_can_be_taken_again(qtbot, session, section):
    line(section, "dmc-1").remove.click()
    section.save()
    assert "dmc-1" not in {each.id for each in stored(qtbot, session)}
    section.usual.click()
    section.save()
    assert stored(qtbot, session) == usual()


def test_what_is_typed_is_kept_over_a_lock(qtbot, session, section):
    section.add.click()
    section.lines[-1].put({"title": "ค่ายลูกเสือ", "first": "", "last": "ยังไม่รู้"})
    kept = section.texts()
    section.revert()
    assert len(section.lines) == len(usual())
    section.give_back(kept)
    assert section.lines[-1].typed() == {"title": "ค่ายลูกเสือ", "first": "", "last": "ยังไม่รู้"}
