from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from careapp.ui.screens.student_some import Some, asked_for
from careapp.ui.screens.student_table import StudentTable
from careapp.ui.screens.students import StudentsScreen
from tests.services.samples import P4, P5, TERM, listing
from tests.ui.screens.signed_in import settle, signed_in


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path) as made:
        yield made


@pytest.fixture
def screen(qtbot, on_screen, session):
    made = on_screen(StudentsScreen(session), 1130, 680)
    made.set_place(TERM, P4)
    settle(qtbot, session)
    return made


def ids(session, *codes):
    return tuple(session.services.people.find(code).id for code in codes)


def names(screen):
    table = next(each for each in screen.findChildren(StudentTable) if not each.isHidden())
    return [row.pupil.student.first_name for row in table.model().records]


def whole(screen):
    return next(
        each for each in screen.findChildren(QPushButton) if each.text() == "The whole class again"
    )


def test_only_a_mapping_with_ids_asks_for_some_children():
    assert asked_for({"ids": ("a", "b"), "title": "x"}) == Some(frozenset("ab"), "x")
    assert asked_for({"form": "sdq-teacher"}) is None
    assert asked_for("a") is None


def test_exactly_the_children_asked_for_are_shown_and_then_the_class_again(qtbot, screen, session):
    screen.take({"ids": ids(session, "5002", "5004"), "title": "Not screened yet"})
    settle(qtbot, session)
    assert names(screen) == ["แก้วตา", "ภูผา"]  # of two classes
    assert screen.view.title == "Not screened yet"
    assert whole(screen).isVisible()
    QTest.keyClick(screen, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, session)
    assert names(screen) == ["กล้า", "แก้วตา", "ฟ้าใส"]
    assert not whole(screen).isVisible()


def test_a_child_who_has_left_since_the_count_day_is_among_them(qtbot, screen, session):
    services, left = session.services, ids(session, "5001")
    found = listing(day=datetime(2026, 6, 12, 9, 0))  # noqa: DTZ001
    preview = services.roster.preview(replace(found, entries=found.entries[1:]), TERM)
    services.roster.accept(preview, ("left",))
    assert len(services.people.pupils(TERM, P4)) == 2
    screen.take({"ids": left, "title": "Missing"})
    settle(qtbot, session)
    assert names(screen) == ["กล้า"]


def test_another_class_or_a_search_ends_it(qtbot, screen, session):
    screen.take({"ids": ids(session, "5002"), "title": "Missing"})
    settle(qtbot, session)
    screen.search("กล้า")
    settle(qtbot, session)
    assert names(screen) == ["กล้า"]
    screen.search("")
    screen.take({"ids": ids(session, "5002"), "title": "Missing"})
    screen.set_place(TERM, P5)
    settle(qtbot, session)
    assert sorted(names(screen)) == ["ภูผา", "ใบเตย"]


def test_they_are_still_shown_when_something_was_written(qtbot, screen, session):
    screen.take({"ids": ids(session, "5002"), "title": "Missing"})
    settle(qtbot, session)
    session.changed.emit("screenings")
    settle(qtbot, session)
    assert names(screen) == ["แก้วตา"]
