"""The school's own hotlines."""

import pytest

from careapp.domain.access import Action
from careapp.domain.safety import usual_hotlines
from careapp.ui.screens.settings_safety import SafetySection
from tests.ui.screens.signed_in import settle, signed_in


@pytest.fixture
def session(tmp_path):
    with signed_in(tmp_path) as found:
        yield found


@pytest.fixture
def section(qtbot, on_screen, session):
    made = on_screen(SafetySection(session, "สายด่วน", Action.MANAGE_SCHOOL), 800, 500)
    made.refresh()
    settle(qtbot, session)
    return made


def stored(qtbot, session):
    found = []
    session.read(lambda services: services.safety.hotlines(), found.append)
    settle(qtbot, session)
    return found[0]


def test_a_line_more_is_kept_and_the_usual_ones_keep_both_languages(qtbot, session, section):
    section._lines.appendPlainText("042-000-111 โรงพยาบาลตัวอย่าง")
    section.save()
    found = stored(qtbot, session)
    assert found[:-1] == usual_hotlines()
    assert (found[-1].number, found[-1].words["th"]) == ("042-000-111", "โรงพยาบาลตัวอย่าง")


def test_a_number_without_words_is_refused_by_its_line(qtbot, session, section):
    section._lines.appendPlainText("191")
    section.save()
    assert stored(qtbot, session) == usual_hotlines()
    assert "4" in section._note.text()
    assert section.unsaved


def test_the_usual_ones_can_be_put_back(qtbot, session, section):
    section._lines.setPlainText("191 ตำรวจ")
    section.save()
    assert [each.number for each in stored(qtbot, session)] == ["191"]
    section._usual.click()
    section.save()
    assert stored(qtbot, session) == usual_hotlines()
