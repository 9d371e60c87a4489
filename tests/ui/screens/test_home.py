import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.people import Classroom
from careapp.errors import CareError
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from careapp.ui.pages import Banner, EmptyState, ScrollPage
from careapp.ui.rings import ProgressRing
from careapp.ui.screens.home import HomeScreen
from careapp.ui.screens.home_cards import NAMES
from careapp.ui.screens.home_deadlines import DeadlineRow
from tests.services.samples import P4, P5, TERM
from tests.services.test_home import SDQ_GOOD, screen
from tests.ui.screens.screening_stage import M1, add_class
from tests.ui.screens.signed_in import settle, signed_in

SCREENING = "11-dimension screening"


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def begun(services):
    """กล้า is screened and has a problem; แก้วตา has the teacher's SDQ; ฟ้าใส has nothing."""
    screen(services, "5001", health="problem")
    screen(services, "5002", "sdq-teacher", SDQ_GOOD)
    services.deadlines.save_round(None)


class Home:
    """A first screen with the keyboard, and what it asks for."""

    def __init__(self, qtbot, on_screen, session, classroom=P4, size=(1170, 1400)):
        self.qtbot, self.session, self.asked = qtbot, session, []
        self.screen = on_screen(HomeScreen(session), *size)
        self.screen.wanted.connect(lambda *what: self.asked.append(what))
        self.show(classroom)

    def show(self, classroom):
        self.screen.set_place(TERM, classroom)
        settle(self.qtbot, self.session)

    def words(self, part=None):
        labels = (part or self.screen).findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible()).replace("\u200b", "")

    def buttons(self, part=None):
        found = (part or self.screen).findChildren(QAbstractButton)
        return [each for each in found if each.isVisible()]

    def rings(self):
        return {each.text(): each for each in self.buttons() if isinstance(each, ProgressRing)}

    def press(self, words, part=None):
        next(each for each in self.buttons(part) if each.text() == words).click()
        settle(self.qtbot, self.session)

    def names(self, detail):
        pupils = self.screen.today.pupils
        return [pupils[id_].student.first_name for id_ in detail["ids"]]


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, prepare=begun) as made:
        yield made


@pytest.fixture
def home(qtbot, on_screen, session):
    return Home(qtbot, on_screen, session)


def test_the_day_stands_above_in_words_and_the_class_over_its_rings(home):
    words = home.words()
    assert "Today · Monday 15 June 2569 BE" in words
    assert "How far class ป.4/1 is" in words
    assert "Counted as in the reports: 3 children in class on 10 Jun 2569" in words


def test_every_ring_opens_those_who_are_still_missing(home):
    rings = home.rings()
    assert list(rings) == [SCREENING, "SDQ, all informants", "SDQ, teacher", "SDQ, parent",
                           "Home visits"]  # fmt: skip
    shown = [each.accessibleName() for each in rings.values()]
    assert [each[-6:] for each in shown] == ["1 of 3", "0 of 3", "1 of 3", "0 of 3", "0 of 3"]
    rings[SCREENING].click()
    ((place, detail),) = home.asked
    assert place == "students"
    assert home.names(detail) == ["แก้วตา", "ฟ้าใส"]
    assert detail["title"] == f"Missing: {SCREENING}"


def test_a_ring_that_is_full_opens_those_who_are_done(qtbot, on_screen, session):
    for code in ("5002", "5003"):
        screen(session.services, code)
    home = Home(qtbot, on_screen, session)
    home.rings()[SCREENING].click()
    assert len(home.asked[0][1]["ids"]) == 3
    assert home.asked[0][1]["title"] == f"Done: {SCREENING}"


def test_a_part_of_the_chart_opens_its_children(home):
    chart = home.screen.groups.chart
    health = home.screen.today.groups.scales.index("health")
    chart.picked.emit(health, 2)
    ((place, detail),) = home.asked
    assert (place, home.names(detail), detail["title"]) == (
        "students",
        ["กล้า"],
        "Health: Has problems",
    )


def test_a_line_to_do_has_a_key_and_opens_what_it_says(home):
    row = next(each for each in home.screen.to_dos.rows if "Not screened yet" in home.words(each))
    assert "Not screened yet: 2" in home.words(row)
    number = home.screen.to_dos.rows.index(row) + 1
    assert f"(Alt+{number})" in home.buttons(row)[-1].toolTip()
    QTest.keyClick(home.screen, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)
    ((place, detail),) = home.asked
    assert (place, detail["form"], detail["page"]) == ("screenings", "screening-11", "guided")
    assert detail["student"] == home.session.services.people.find("5002").id


def test_whom_nobody_has_noticed_is_named_and_opened(home):
    card = home.screen.unnoticed
    assert "without any entry this term" in home.words(card)
    home.press("ฟ้าใส ปู่ลำดวน", card)
    assert home.asked == [("students", home.session.services.people.find("5003").id)]


def test_of_many_unnoticed_some_are_named_and_all_can_be_seen(qtbot, on_screen, session):
    add_class(session.services, 20)
    home = Home(qtbot, on_screen, session, M1)
    card = home.screen.unnoticed
    assert len(home.buttons(card)) == NAMES + 1
    home.press("See all 20", card)
    assert len(home.asked[0][1]["ids"]) == 20


def test_the_next_deadline_comes_first_and_one_that_has_passed_can_be_ticked(qtbot, home):
    card = home.screen.deadlines

    def rows():
        return [each for each in card.findChildren(DeadlineRow) if each.isVisible()]

    def passed():
        return next((each for each in rows() if "DMC, round 1" in home.words(each)), None)

    assert "Home-visit month" in home.words(rows()[0])
    assert "not verified" in home.words(rows()[0])
    assert "5 days ago" in home.words(passed())
    home.press("It is done", passed())
    qtbot.waitUntil(lambda: passed() is not None)
    assert "done" in home.words(passed())
    home.press("Undo", passed())
    qtbot.waitUntil(lambda: passed() is not None)
    assert "5 days ago" in home.words(passed())


def test_it_reads_again_when_something_was_written(home):
    screen(home.session.services, "5003")
    home.session.changed.emit("screenings")
    settle(home.qtbot, home.session)
    assert home.rings()[SCREENING].accessibleName().endswith("2 of 3")
    assert "There is something about every child this term." in home.words(home.screen.unnoticed)


def test_another_class_that_is_chosen_meanwhile_is_the_one_that_is_shown(home):
    home.screen.set_place(TERM, P4)
    home.show(P5)
    assert "How far class ป.5/1 is" in home.words()
    assert home.screen.today.classroom == P5


def test_for_all_classes_the_class_stands_beside_the_name(home):
    home.show(None)
    assert "How far all classes are" in home.words()
    names = [each.text() for each in home.buttons(home.screen.unnoticed)]
    assert "ใบเตย ญาติกา ป.5/1" in names


def test_an_empty_school_says_what_to_do_first(qtbot, qapp, on_screen, tmp_path):
    with signed_in(tmp_path, filled=False) as session:
        home = Home(qtbot, on_screen, session, None)
        (empty,) = [each for each in home.screen.findChildren(EmptyState) if each.isVisible()]
        assert "The first step is the list of the school" in home.words(empty)
        home.press("Import a student list", empty)
        assert home.asked == [("roster", None)]


def test_a_class_without_children_leads_to_the_students(home):
    home.show(Classroom("ป.1", "1"))
    assert "Nobody is in this class in this term." in home.words()
    home.press("See the students")
    assert home.asked == [("students", None)]
    home.show(P4)
    assert home.rings()


def test_a_teacher_without_a_class_is_told_to_whom_to_turn(qtbot, qapp, on_screen, tmp_path):
    def teacher(services):
        return actor_of(services.accounts.add(NewAccount("t", "ครู", "", Role.TEACHER)))

    with signed_in(tmp_path, account=teacher) as session:
        home = Home(qtbot, on_screen, session, None)
        assert "The administrator imports the list" in home.words()
        home.press("Look again")


def test_the_list_of_those_whose_parents_have_not_answered_goes_to_a_printer(qtbot, home):
    home.press("Print the list")
    qtbot.waitUntil(lambda: home.screen.findChildren(QPrintDialog) != [])
    settle(qtbot, home.session)
    (dialog,) = home.screen.findChildren(QPrintDialog)
    dialog.reject()
    banner = home.screen.findChild(Banner)
    home.screen._paper.out._tell_printed(1)
    assert "printer" in banner.sentence


def test_a_director_sees_everything_and_is_asked_to_fill_in_nothing(qtbot, on_screen, tmp_path):
    def director(services):
        begun(services)
        return actor_of(services.accounts.add(NewAccount("d", "ผอ.", "", Role.DIRECTOR)))

    with signed_in(tmp_path, account=director) as session:
        home = Home(qtbot, on_screen, session)
        words = {each.text() for each in home.buttons(home.screen.to_dos)}
        assert words == {"See who", "Print the list", "To the activities"}
        assert "It is done" not in {each.text() for each in home.buttons(home.screen.deadlines)}


def test_an_error_is_said_and_can_be_tried_again(qtbot, on_screen, session):
    home = Home(qtbot, on_screen, session)
    home.screen._fail(CareError("The disk is full."))
    banner = next(each for each in home.screen.findChildren(Banner) if each.isVisible())
    assert banner.sentence == "The disk is full."
    home.press("Try again", banner)
    assert not banner.isVisible()
    fresh = HomeScreen(session)
    qtbot.addWidget(fresh)
    fresh._fail(CareError("The disk is full."))
    (empty,) = fresh.findChildren(EmptyState)
    assert empty.accessibleName() == "The disk is full."


def test_what_was_typed_in_another_term_leads_to_that_term(qtbot, on_screen, session):
    services = session.services
    sheet = services.screenings.sheet("sdq-teacher", services.people.term("2569/2"), P4)
    services.screenings.put(sheet.lines[0].record.id, "q1", 1)
    home = Home(qtbot, on_screen, session)
    with qtbot.waitSignal(home.screen.place_wanted) as told:
        home.press("Go there")
    assert (told.args[0].id, told.args[1]) == ("2569/2", P4)


def test_the_tab_key_goes_through_the_cards_as_they_are_read(home):
    first = next(iter(home.rings().values()))
    first.setFocus()
    parts = []
    for _ in range(40):
        at = QApplication.focusWidget()
        part = next(
            name for name in ("rings", "to_dos", "deadlines", "groups", "unnoticed", "")
            if not name or getattr(home.screen, name).isAncestorOf(at)
        )  # fmt: skip
        if part and part not in parts:
            parts.append(part)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    places = {name: getattr(home.screen, name).mapTo(home.screen, QPoint()) for name in parts}
    assert parts == sorted(parts, key=lambda name: (places[name].x(), places[name].y()))
    assert len(parts) == 5


def test_under_the_longer_card_stands_the_shorter_one(home):
    cards = (home.screen.to_dos, home.screen.groups, home.screen.unnoticed, home.screen.deadlines)
    at = {each: each.mapTo(home.screen, QPoint()) for each in cards}
    left = [each for each in cards if at[each].x() == at[home.screen.to_dos].x()]
    right = [each for each in cards if each not in left]
    heights = [sorted(each.height() for each in column) for column in (left, right)]
    longest = max(sum(column) for column in heights)
    ((a, b), (c, d)) = heights
    line = 16  # cards of about one height may stand either way
    assert longest <= max(a + d, b + c) + line, "the other way round they were more alike"


def test_the_keyboard_stays_where_it_was_when_a_line_is_done(home):
    tick = next(each for each in home.buttons(home.screen.deadlines) if each.text() == "It is done")
    tick.setFocus()
    home.press("It is done", home.screen.deadlines)
    at = QApplication.focusWidget()
    assert at.text() == "Undo"
    assert home.screen.deadlines.isAncestorOf(at)


def test_everything_that_can_be_pressed_has_a_name(home):
    nameless = [
        each for each in home.buttons() if not (each.accessibleName() or each.text())
    ]  # fmt: skip
    assert nameless == []
    assert home.screen.groups.chart.accessibleName()


@pytest.mark.parametrize("width", [1170, 960, 640])
def test_nothing_is_wider_than_the_page(qtbot, on_screen, session, width):
    home = Home(qtbot, on_screen, session, size=(width, 580))
    page = home.screen.findChild(type(home.screen.layout().itemAt(0).widget()))
    assert page.horizontalScrollBar().maximum() == 0


def test_no_part_is_shown_as_a_window_of_its_own(qtbot, session, windows_shown):
    made = HomeScreen(session)
    qtbot.addWidget(made)
    made.set_place(TERM, P4)
    settle(qtbot, session)
    assert windows_shown == []


def test_filling_one_form_after_another_keeps_the_numbers_of_the_class(qtbot, on_screen, session):
    """The screen is refreshed many times; what was shown before is gone."""
    home = Home(qtbot, on_screen, session)
    for code in ("5002", "5003"):
        child = session.services.people.find(code)
        session.services.screenings.record("sdq-parent", TERM, [Filled(child, SDQ_GOOD)])
        home.screen.refresh()
        settle(qtbot, session)
    assert len(home.rings()) == 5
    assert home.rings()["SDQ, parent"].per_cent == 66


def test_the_keyboard_stays_and_the_page_is_not_scrolled_when_numbers_are_read_again(
    qtbot, on_screen, session
):
    home = Home(qtbot, on_screen, session, size=(1000, 420))
    bar = home.screen.findChild(ScrollPage).verticalScrollBar()
    ring = home.rings()[SCREENING]
    ring.setFocus()
    home.screen.refresh()
    settle(qtbot, session)
    assert bar.maximum() > 0
    assert bar.value() == 0
    assert home.rings()[SCREENING].hasFocus()


def test_a_page_that_is_read_again_stays_where_it_was(qtbot, home):
    bar = home.screen.findChild(ScrollPage).verticalScrollBar()
    home.screen.resize(1000, 300)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    at = bar.value()
    assert at > 0
    home.screen.refresh()
    settle(qtbot, home.session)
    assert bar.value() == at
