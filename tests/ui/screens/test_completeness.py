"""The completeness board: holes are seen, opened, printed and filled."""

from dataclasses import replace
from datetime import date, datetime

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from careapp import i18n, settings
from careapp.domain.access import Role
from careapp.errors import CareError
from careapp.reports.tallies import Count
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui import labels, theme
from careapp.ui.main_window import MainWindow
from careapp.ui.pages import Banner, EmptyState
from careapp.ui.pickers import Picker
from careapp.ui.record_model import ACCESSIBLE, DISPLAY, TOOL_TIP
from careapp.ui.screens import completeness_words as words
from careapp.ui.screens.completeness import CompletenessScreen
from careapp.ui.screens.completeness_model import FORMS, NAME, BoardModel
from careapp.ui.session import Session
from careapp.ui.shell import Shell
from careapp.ui.tasks import Tasks
from tests.services.samples import CHILDREN, P4, P5, TERM, listing
from tests.services.test_home import SDQ_GOOD, screen
from tests.ui.schools import create
from tests.ui.screens.signed_in import settle, signed_in

SCREENING, TEACHER, PARENT, SELF = range(FORMS, FORMS + 4)  # columns
WIDE, NARROW = (1170, 668), (828, 580)


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def forms_alone(services):
    """The school asks for the screening and the SDQ."""
    parts = services.completeness.parts()
    wanted = ("screening-11", "sdq-teacher", "sdq-parent", "sdq-self")
    services.completeness.save_parts(tuple(replace(e, on=e.id in wanted) for e in parts))


def begun(services):
    """กล้า is screened; แก้วตา has the teacher's SDQ and a screening that is begun."""
    forms_alone(services)
    screen(services, "5001")
    screen(services, "5002", "sdq-teacher", SDQ_GOOD)
    sheet = services.screenings.sheet("screening-11", TERM, P4)
    services.screenings.put(sheet.lines[1].record.id, "learning", "normal")


class Board:
    """The screen with the keyboard, and what it asks for."""

    def __init__(self, qtbot, on_screen, session, classroom=None, size=WIDE):
        self.qtbot, self.session, self.asked, self.places = qtbot, session, [], []
        self.screen = on_screen(CompletenessScreen(session), *size)
        self.view, self.panel = self.screen.view, self.screen.view.panel
        self.table, self.list = self.view.table, self.screen.view.panel.list
        self.screen.wanted.connect(lambda *what: self.asked.append(what))
        self.screen.place_wanted.connect(lambda *what: self.places.append(what))
        self.show(classroom)

    def show(self, classroom):
        self.screen.set_place(TERM, classroom)
        self.settle()

    def settle(self):
        settle(self.qtbot, self.session)

    def index(self, row, column):
        return self.table.model().index(row, column)

    def texts(self):
        model = self.table.model()
        return [
            [model.data(self.index(row, column), DISPLAY) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def say(self, row, column):
        return self.table.model().data(self.index(row, column), ACCESSIBLE)

    def click(self, row, column):
        at = self.table.visualRect(self.index(row, column)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def go(self, row, column):
        self.table.setFocus()
        self.table.setCurrentIndex(self.index(row, column))

    def key(self, key, target=None):
        QTest.keyClick(target or self.screen.focusWidget(), key)
        self.settle()

    def names(self):
        model = self.list.model()
        return [model.record(row).pupil.student.first_name for row in range(model.rowCount())]

    def said(self):
        found = self.screen.findChildren(QLabel)
        return "\n".join(each.text() for each in found if each.isVisible()).replace("\u200b", "")

    def banner(self):
        return self.screen.findChild(Banner)


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, prepare=begun) as made:
        yield made


@pytest.fixture
def board(qtbot, on_screen, session):
    return Board(qtbot, on_screen, session)


@pytest.fixture
def of_class(qtbot, on_screen, session):
    return Board(qtbot, on_screen, session, P4)


def test_every_class_has_its_counts_the_whole_above(board):
    assert board.texts() == [
        ["All classes", "5", "1/5", "1/5", "0/5", "–"],
        ["ป.4/1", "3", "1/3", "1/3", "0/3", "–"],
        ["ป.5/1", "2", "0/2", "0/2", "0/2", "–"],
    ]
    assert "on the count day, 10 Jun 2569" in board.said()
    assert "SDQ, student: from 11 years on the count day, 0 of 5" in board.said()


def test_a_reader_who_cannot_see_hears_it_all(board):
    assert board.say(1, SCREENING) == (
        "11-dimension screening, ป.4/1: 1 of 3 in, 2 missing, 1 begun"
    )
    assert board.say(1, SELF) == "SDQ, student, ป.4/1: not asked at this age"
    assert board.table.accessibleName() == "What is in, by class and form"


def test_a_tool_tip_says_what_is_counted_of_whom_by_which_rule_and_as_of_when(board):
    model, day = board.table.model(), labels.day_short(TERM.count_day)
    said = model.index(1, SELF).data(TOOL_TIP).split("\n")
    assert said[0] == model.index(1, SELF).data(ACCESSIBLE)
    assert said[1].startswith(f"Counted: finished forms of the children who were in class on the "
                              f"count day, {day}.")  # fmt: skip
    assert said[2].startswith("SDQ, student: from 11 years on the count day, ")
    head = model.headerData(SCREENING, Qt.Orientation.Horizontal, TOOL_TIP).split("\n")
    assert head[1] == said[1]


def test_a_press_on_a_hole_opens_the_children_to_chase(board):
    board.click(1, SCREENING)
    assert board.panel.isVisible()
    assert board.names() == ["แก้วตา", "ฟ้าใส"]
    assert "11-dimension screening · ป.4/1" in board.said()
    assert "1 of 3 in · 2 missing · 1 begun" in board.said()
    first = board.list.model().index(0, 1)
    assert board.list.model().data(first, ACCESSIBLE).endswith(", begun, not finished")


def test_by_keys_alone_a_hole_is_opened_and_closed_again(board):
    board.go(0, SCREENING)
    board.key(Qt.Key.Key_Down)
    board.key(Qt.Key.Key_Right)
    board.key(Qt.Key.Key_Return)
    assert board.list.hasFocus()
    assert "SDQ, teacher · ป.4/1" in board.said()
    board.key(Qt.Key.Key_Escape)
    assert not board.panel.isVisible()
    assert board.table.hasFocus()
    assert board.table.currentIndex() == board.index(1, TEACHER)


def test_while_the_list_is_open_it_follows_the_cell_at_work(board):
    board.click(1, SCREENING)
    board.go(2, SCREENING)
    assert board.names() == ["ใบเตย", "ภูผา"]
    board.go(2, SELF)  # nothing to chase there: the list stays
    assert board.names() == ["ใบเตย", "ภูผา"]


def test_what_is_complete_or_not_asked_opens_nothing(board):
    board.click(1, SELF)
    assert not board.panel.isVisible()
    board.click(0, NAME)
    assert (board.asked, board.places) == ([], [])


def test_a_class_leads_to_its_children(board):
    board.click(2, NAME)
    assert board.places == [(TERM, P5)]


def test_of_a_class_every_child_has_a_sign_for_each_form(of_class):
    assert [row[NAME] for row in of_class.texts()] == [
        "The whole class", "กล้า ตัวอย่างดี", "แก้วตา น้ำใส", "ฟ้าใส ปู่ลำดวน",
    ]  # fmt: skip
    assert [of_class.say(2, column) for column in (SCREENING, TEACHER, PARENT, SELF)] == [
        "11-dimension screening: begun, not finished", "SDQ, teacher: in",
        "SDQ, parent: still missing", "SDQ, student: not asked at this age",
    ]  # fmt: skip


def test_a_childs_hole_opens_the_list_at_the_child_and_its_name_its_page(of_class):
    of_class.click(3, SCREENING)
    assert of_class.list.record().pupil.student.first_name == "ฟ้าใส"
    of_class.click(1, NAME)
    ((place, student),) = of_class.asked
    assert place == "students"
    assert isinstance(student, str)


def test_fill_in_now_goes_to_the_child_in_the_screening(of_class):
    of_class.click(0, SCREENING)
    of_class.panel.fill.click()
    of_class.settle()
    of_class.click(3, PARENT)
    of_class.key(Qt.Key.Key_Return, of_class.list)
    (first, again) = of_class.asked
    assert first[0] == again[0] == "screenings"
    assert (first[1]["form"], first[1]["informant"], first[1]["page"]) == (
        "screening-11", "teacher", "guided",
    )  # fmt: skip
    assert (again[1]["form"], again[1]["informant"], again[1]["page"]) == (
        "sdq-parent", "parent", "grid",
    )  # fmt: skip
    assert first[1]["student"] != again[1]["student"]


def test_from_all_classes_the_childs_class_is_chosen_first(board):
    board.click(0, SCREENING)
    board.list.choose(3)
    board.panel.fill.click()
    board.settle()
    assert board.places == [(TERM, P5)]
    assert board.asked == []
    board.show(P5)
    ((place, detail),) = board.asked
    assert (place, detail["form"]) == ("screenings", "screening-11")
    board.show(P4)  # it is asked once, and for that class alone
    assert len(board.asked) == 1


def left_since(services):
    """ใบเตย is gone two days after the count day."""
    forms_alone(services)
    taken = listing(CHILDREN[:4], datetime(2026, 6, 12, 9, 0))  # noqa: DTZ001
    services.roster.accept(services.roster.preview(taken, TERM), ("left",))


def test_nothing_can_be_filled_in_for_a_child_who_has_left(qtbot, on_screen, tmp_path):
    with signed_in(tmp_path, prepare=left_since) as session:
        board = Board(qtbot, on_screen, session, P5)
        board.click(1, SCREENING)
        board.panel.fill.click()
        board.settle()
        assert board.asked == []
        assert "ใบเตย ญาติกา has left since the count day" in labels.plain(board.banner().sentence)


def test_the_numbers_follow_what_is_filled_in_and_the_list_closes_when_nobody_is_missing(of_class):
    of_class.click(0, SCREENING)
    for code in ("5002", "5003"):
        of_class.session.read(lambda services, code=code: screen(services, code))
        of_class.settle()
        of_class.session.changed.emit("screenings")
        of_class.settle()
        if code == "5002":
            assert of_class.names() == ["ฟ้าใส"]
    assert not of_class.panel.isVisible()
    assert of_class.texts()[0][SCREENING] == "3/3"


def test_the_list_is_printed_and_kept_as_pdf_on_one_page(of_class, qtbot, tmp_path):
    of_class.click(0, PARENT)
    of_class.panel.pdf.click()
    qtbot.waitUntil(lambda: bool(of_class.screen.findChildren(QFileDialog)))
    (dialog,) = of_class.screen.findChildren(QFileDialog)
    path = tmp_path / "a.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    of_class.settle()
    document = pypdfium2.PdfDocument(path)
    assert len(document) == 1
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "Still missing: SDQ Parent" in text
    assert "Saved “a.pdf”" in of_class.banner().sentence
    of_class.panel.print.click()
    qtbot.waitUntil(lambda: bool(of_class.screen.findChildren(QPrintDialog)))
    of_class.screen.findChildren(QPrintDialog)[0].reject()


def test_what_cannot_be_printed_is_said(qtbot, on_screen, tmp_path):
    """A teacher of two classes has no report about both at once."""

    def account(services):
        classes = (P4.label, P5.label)
        made = NewAccount("bua", "ครูบัว", "", Role.TEACHER, classes=classes)
        return actor_of(services.accounts.add(made))

    with signed_in(tmp_path, account=account) as session:
        board = Board(qtbot, on_screen, session)
        board.click(0, SCREENING)
        board.panel.print.click()
        board.settle()
        assert "Choose a class" in labels.plain(board.banner().sentence)


@pytest.mark.parametrize(("classroom", "place"), [(None, ""), (P4, "ป.4/1")])
def test_the_board_leads_to_the_report_of_the_same_place(
    qtbot, on_screen, session, classroom, place
):
    board = Board(qtbot, on_screen, session, classroom)
    QTest.keyClick(board.screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert board.asked == [("reports", {"name": "completeness", "class": place})]


def test_in_a_narrow_window_the_list_takes_the_place_of_the_board(qtbot, on_screen, session):
    board = Board(qtbot, on_screen, session, size=NARROW)
    board.click(1, SCREENING)
    assert board.panel.isVisible()
    assert not board.table.isVisible()
    board.key(Qt.Key.Key_Escape, board.list)
    assert board.table.isVisible()
    assert board.table.hasFocus()
    board.click(1, SCREENING)
    board.screen.resize(*WIDE)
    assert board.table.isVisible()


def everything(services):
    """The school asks for all there is."""
    parts = services.completeness.parts()
    services.completeness.save_parts(tuple(replace(each, on=True) for each in parts))


@pytest.mark.parametrize("language", ["th", "en"])
def test_all_there_is_to_ask_fits_in_a_small_window(qtbot, on_screen, tmp_path, language):
    i18n.use_language(language)
    with signed_in(tmp_path, prepare=everything) as session:
        for classroom in (None, P4):
            board = Board(qtbot, on_screen, session, classroom, size=(960, 580))
            table = board.table
            assert table.horizontalScrollBar().maximum() == 0
            assert table.model().columnCount() == FORMS + 12
            names = [row[NAME] for row in board.texts()]
            bold = QFontMetrics(theme.font(bold=True))
            if classroom is None:  # the names of classes are whole
                assert max(map(bold.horizontalAdvance, names)) < table.columnWidth(NAME)
            for n in range(FORMS, FORMS + 12):
                head = table.model().headerData(n, Qt.Orientation.Horizontal)
                metrics = QFontMetrics(theme.font(table.model().level.size))
                longest = max(map(metrics.horizontalAdvance, head.split("\n")))
                assert longest + 16 <= table.columnWidth(n)


def test_a_count_without_room_is_a_share_and_only_all_is_all(board):
    spot = board.table.model().spot(board.index(0, SCREENING))
    assert words.share(spot.cell, whole=True) == "20%"
    nearly = replace(
        spot.cell, asked=Count(1, 1999), done=Count(1, 1998), missing=spot.cell.missing[:1]
    )
    assert (words.counted(nearly), words.share(nearly, whole=True)) == ("1999/2000", "99%")


def test_where_the_board_goes_on_sideways_the_names_stay(qtbot, on_screen, tmp_path):
    with signed_in(tmp_path, prepare=everything) as session:
        board = Board(qtbot, on_screen, session, size=NARROW)
        table, bar = board.table, board.table.horizontalScrollBar()
        assert bar.maximum() > 0
        board.go(1, FORMS)
        for _ in range(11):
            board.key(Qt.Key.Key_Right, table)
        assert bar.value() == bar.maximum()
        assert table.indexAt(QPoint(5, table.rowViewportPosition(2) + 5)) == board.index(2, NAME)
        name = QRect(0, 0, table.columnWidth(NAME) - 2, table.rowHeight(0))
        moved = table.viewport().grab(name).toImage()
        for _ in range(11):
            board.key(Qt.Key.Key_Left, table)
        assert table.currentIndex() == board.index(1, FORMS)
        first = table.visualRect(board.index(1, FORMS))
        assert first.left() >= table.columnWidth(NAME)
        bar.setValue(0)
        assert moved == table.viewport().grab(name).toImage()
        bar.setValue(40)
        board.click(2, NAME)
        assert board.places == [(TERM, P5)]


def test_another_class_closes_the_list(of_class):
    of_class.click(0, SCREENING)
    of_class.show(P5)
    assert not of_class.panel.isVisible()


def test_a_director_looks_and_prints_but_fills_in_nothing(qtbot, on_screen, tmp_path):
    def account(services):
        made = NewAccount("chai", "ผอ.ชัย", "", Role.DIRECTOR)
        return actor_of(services.accounts.add(made))

    with signed_in(tmp_path, account=account) as session:
        board = Board(qtbot, on_screen, session)
        board.click(1, SCREENING)
        assert not board.panel.fill.isVisible()
        board.key(Qt.Key.Key_Return, board.list)
        assert board.asked[0][0] == "students"


def all_in(services):
    forms_alone(services)
    for code in ("5001", "5002", "5003", "5004", "5005"):
        screen(services, code)
        for form in ("sdq-teacher", "sdq-parent"):
            screen(services, code, form, SDQ_GOOD)


def test_when_everything_is_in_it_says_so(qtbot, on_screen, tmp_path):
    with signed_in(tmp_path, prepare=all_in) as session:
        board = Board(qtbot, on_screen, session)
        assert "Everything that is asked for is in." in board.said()
        board.click(0, SCREENING)
        assert not board.panel.isVisible()


def test_an_empty_school_says_what_to_do_first(qtbot, on_screen, tmp_path):
    with signed_in(tmp_path, filled=False) as session:
        board = Board(qtbot, on_screen, session)
        empty = board.screen.findChild(EmptyState)
        assert "Bring in the list first" in empty.accessibleName()
        empty.acted.emit()
        assert board.asked == [("roster", None)]
        QTest.keyClick(board.screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        assert len(board.asked) == 1


def nobody_counted(services):
    early = replace(TERM, start=date(2026, 5, 1), count_day=date(2026, 5, 10))
    services.settings.save_term(early)


def test_where_nobody_was_there_on_the_count_day_it_says_so(qtbot, on_screen, tmp_path):
    with signed_in(tmp_path, prepare=nobody_counted) as session:
        board = Board(qtbot, on_screen, session)
        term = []
        session.read(lambda services: term.append(services.people.term("2569/1")))
        board.settle()
        board.screen.set_place(term[0], None)
        board.settle()
        empty = board.screen.findChild(EmptyState)
        assert "nobody was on the count day, 10 May 2569" in empty.accessibleName()
        empty.acted.emit()
        assert board.asked == [("settings", {"section": "terms"})]


def test_what_cannot_be_read_is_said_and_tried_again(board, monkeypatch):
    def broken(*_):
        raise CareError("The disk does not answer.")

    with monkeypatch.context() as patch:
        patch.setattr("careapp.services.completeness.Completeness.board", broken)
        board.screen.refresh()
        board.settle()
        assert board.banner().sentence == "The disk does not answer."
        assert board.table.isVisible()
        board.show(P5)
    board.screen.refresh()
    board.settle()
    assert board.texts()[0][NAME] == "The whole class"


def test_the_model_is_sound(session):
    model = BoardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    found = []
    session.tasks.start(lambda _: found.extend(
        (session.services.completeness.board(TERM), session.services.completeness.board(TERM, P4))
    ))  # fmt: skip
    while not session.tasks.idle:
        QTest.qWait(1)
    for each in found:
        model.show(each)
    assert tester.model() is model


def test_nothing_appears_as_a_window_of_its_own(session, windows_shown):
    CompletenessScreen(session)
    assert windows_shown == []


@pytest.mark.parametrize(
    "name",
    ["light", *(pytest.param(each, marks=pytest.mark.long) for each in ("dark", "contrast"))],
)
def test_it_is_painted_in_every_theme_and_size(qapp, qtbot, on_screen, session, name):
    theme.use(qapp, name, 22)
    for classroom in (None, P4):
        board = Board(qtbot, on_screen, session, classroom)
        assert not board.screen.grab().isNull()
        QTest.mouseMove(board.table.viewport(), QPoint(10, 10))
    theme.use(qapp)


def test_before_a_report_is_made_one_line_says_what_is_missing(session, qtbot):
    found = []
    session.read(lambda services: found.append(services.completeness.holes(TERM, P4)))
    settle(qtbot, session)
    assert words.hole_line(found[0]) == (
        "2 children not screened yet · SDQ, teacher: 2 still missing · SDQ, parent: 3 still missing"
    )
    assert words.hole_line(()) == ""


def test_in_the_window_a_hole_of_all_classes_leads_to_the_childs_form(
    qtbot, qapp, on_screen, tmp_path
):
    services = create(tmp_path / "a", plain=True).services
    tasks, window = Tasks(), MainWindow()
    session = Session(services, services.school, tasks, settings.load())
    shell = Shell(window, session, qapp)
    on_screen(window, 1366, 768)
    shell.open("completeness")
    qtbot.waitUntil(lambda: window.at == "completeness" and tasks.idle)
    shell.choose(TERM, None)
    board = window.shown("completeness")
    qtbot.waitUntil(lambda: tasks.idle and board.view.table.model().rowCount() == 3)
    board.view.table.setCurrentIndex(board.view.table.model().index(2, PARENT))
    QTest.keyClick(board.view.table, Qt.Key.Key_Return)
    board.view.panel.list.choose(1)
    QTest.keyClick(board.view.panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.at == "screenings" and tasks.idle)
    screenings = window.shown("screenings")
    qtbot.waitUntil(lambda: screenings.page == "grid" and tasks.idle)
    form = next(
        each for each in screenings.grid.findChildren(Picker) if each.accessibleName() == "Form"
    )
    assert form.chosen() == ("sdq-parent", "parent")
    assert window.bar.chosen_class() == P5.label
    assert screenings.grid.grid.row == 1
    shell.leave()
    tasks.close(services.close)
