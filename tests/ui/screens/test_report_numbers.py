"""The numbers of a report: each is reached by keys, opens its children, and leads to a child."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from careapp import i18n
from careapp.reports.model import ChildName, Column, Head, Number, Report, Row, Section, Table
from careapp.ui.screens.number_model import NumberModel, headings, tables_of
from careapp.ui.screens.reports import ReportsScreen
from tests.reports.cohorts import pupil
from tests.services.samples import P4, TERM
from tests.services.test_home import screen
from tests.ui.screens.signed_in import settle, signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def two_screened(services):
    screen(services, "5001")
    screen(services, "5002")


@pytest.fixture(scope="module")
def session(qapp, tmp_path_factory):
    with signed_in(tmp_path_factory.mktemp("numbers"), prepare=two_screened) as made:
        yield made


class Numbers:
    """The reports screen at the numbers of a report, and what it asks for."""

    def __init__(self, qtbot, on_screen, session, name="screening-class", size=(1170, 700)):
        self.qtbot, self.session, self.asked = qtbot, session, []
        self.screen = on_screen(ReportsScreen(session), *size)
        self.screen.wanted.connect(lambda *what: self.asked.append(what))
        self.screen.take({"name": name})
        self.screen.set_place(TERM, P4)
        settle(qtbot, session)
        self.screen.preview.show_numbers()
        self.view = self.screen.preview.numbers
        self.table, self.panel = self.view.table, self.view.panel

    def names(self):
        return [each.student.first_name for each in self.panel.list.model().records]

    def said(self):
        found = self.view.findChildren(QLabel)
        return "\n".join(each.text() for each in found if each.isVisible()).replace("\u200b", "")

    def key(self, key, target=None):
        QTest.keyClick(target or self.table, key)
        settle(self.qtbot, self.session)


@pytest.fixture
def numbers(qtbot, on_screen, session):
    return Numbers(qtbot, on_screen, session)


def test_enter_on_a_number_lists_its_children_and_enter_on_one_opens_its_page(numbers):
    assert numbers.table.isVisible()
    assert numbers.table.model().words(numbers.table.currentIndex()) == "Learning · Normal · Boys"
    numbers.key(Qt.Key.Key_Return)
    assert numbers.names() == ["กล้า"]
    assert numbers.panel.list.hasFocus()
    numbers.key(Qt.Key.Key_Return, numbers.panel.list)
    ((place, student),) = numbers.asked
    assert (place, numbers.session.services.people.student(student).first_name) == (
        "students", "กล้า",
    )  # fmt: skip
    numbers.key(Qt.Key.Key_Escape, numbers.panel.list)
    assert numbers.panel.isHidden()
    assert numbers.table.hasFocus()


def test_a_press_opens_too_and_all_of_them_go_to_the_list_of_students(numbers):
    index = numbers.table.model().index(0, 3)
    at = numbers.table.visualRect(index).center()
    QTest.mouseClick(numbers.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert numbers.names() == ["กล้า", "แก้วตา"]
    numbers.panel.all.click()
    ((place, detail),) = numbers.asked
    assert place == "students"
    assert len(detail["ids"]) == 2
    assert detail["title"] == "Learning · Normal · Total"


def test_that_children_were_looked_at_is_noted(numbers):
    def looks():
        rows = numbers.session.services.desk.db.execute("SELECT fields FROM look").fetchall()
        return sum('"children"' in fields for (fields,) in rows)

    found = []
    numbers.session.read(lambda _: found.append(looks()))
    settle(numbers.qtbot, numbers.session)
    numbers.key(Qt.Key.Key_Return)
    numbers.session.read(lambda _: found.append(looks()))
    settle(numbers.qtbot, numbers.session)
    assert found[1] == found[0] + 1


def test_the_numbers_follow_another_report_and_the_paper_comes_back(numbers):
    numbers.screen.take({"name": "headcount"})
    settle(numbers.qtbot, numbers.session)
    assert numbers.table.isVisible()
    names = [numbers.view.which.itemText(n) for n in range(numbers.view.which.count())]
    assert names == [
        "Number of children by grade, sex and room", "All numbers, as in the data sheet",
    ]  # fmt: skip
    numbers.screen.preview.show_numbers(on=False)
    assert numbers.screen.preview.pages.isVisible()


def test_where_there_is_no_room_the_list_takes_the_place_of_the_table(qtbot, on_screen, session):
    narrow = Numbers(qtbot, on_screen, session, size=(700, 560))
    narrow.key(Qt.Key.Key_Return)
    assert narrow.panel.isVisible()
    assert not narrow.table.isVisible()
    narrow.key(Qt.Key.Key_Escape, narrow.panel.list)
    assert narrow.table.isVisible()


def sample():
    two = Number(2, lambda: [pupil(1), pupil(1)])
    heads = ((Head("Class", rows=2), Head("Plans", span=2)), (Head("Open"), Head("Closed")))
    rows = (Row(("ป.4/1", two, 0)), Row(("All", Number(0, list), 3), total=True))
    return Table(heads, (Column("text"), Column(), Column()), rows, "By class")


def test_headings_stand_over_their_columns_and_only_children_open(qapp):
    model = NumberModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(sample())
    assert headings(sample()) == ["Class", "Plans\nOpen", "Plans\nClosed"]
    assert model.number(model.index(0, 1)) == 2
    assert [model.number(model.index(row, column)) for row, column in ((0, 2), (1, 1), (1, 2))] == [
        None, None, None,
    ]  # fmt: skip
    assert tester.model() is model


def listed():
    """Two rows about a child, one below the other, one about another and one about nobody."""
    one, other = (ChildName(pupil(n).student) for n in (1, 2))
    rows = (
        Row((1, one, "a")), Row((None, "", "b"), joined=True), Row((2, other, Number(1, list))),
        Row((None, "All", "c"), total=True),
    )  # fmt: skip
    heads = (Head("No."), Head("Name"), Head("What"))
    return Table((heads,), (Column("number"), Column("text"), Column("text")), rows, "By name")


def test_a_row_about_one_child_knows_which(qapp):
    model = NumberModel()
    model.show(listed())
    found = [model.student(model.index(row, 2)) for row in range(4)]
    assert found == [pupil(1).student.id, pupil(1).student.id, pupil(2).student.id, ""]
    assert model.first() == model.index(0, 1)
    section = Section("Names", (), (listed(),))
    (named,) = tables_of(Report("names", (section,), ()))
    assert named.name == "By name"


def test_enter_or_a_double_press_on_a_row_of_a_class_list_opens_the_childs_page(
    qtbot, on_screen, session
):
    rows = Numbers(qtbot, on_screen, session, "class-list")
    assert "Enter or a double press: the child's page" in rows.said()
    rows.key(Qt.Key.Key_Return)
    rows.key(Qt.Key.Key_Down)
    at = rows.table.visualRect(rows.table.currentIndex()).center()
    QTest.mouseClick(rows.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(rows.asked) == 1
    QTest.mouseDClick(rows.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [place for place, _ in rows.asked] == ["students", "students"]
    names = [session.services.people.student(id_).first_name for _, id_ in rows.asked]
    assert names == ["กล้า", "แก้วตา"]


def test_a_child_with_two_plans_is_listed_once_and_it_says_so(qtbot, numbers):
    numbers.panel.show_children(Number(2, lambda: [pupil(1), pupil(1)]), "Open")
    assert numbers.names() == ["กล้า1"]
    assert "2 in all, of 1 child" in numbers.panel.accessibleName()


def test_a_report_without_children_behind_it_has_its_data_alone():
    table = Table(((Head("A"),),), (Column("text"),), (Row(("x",)),))
    empty = Report("teams", (Section("T", (), (table,)),), ())
    assert tables_of(empty) == ()
