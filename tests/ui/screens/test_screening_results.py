import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton

from careapp.domain.access import Role
from careapp.reports.group_tables import possible
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.reports import Wanted
from careapp.ui.pages import Card, EmptyState
from tests.services.samples import P4, TERM
from tests.ui.screens.screening_stage import ELEVEN, SDQ, WELL, ZERO, fill, stage

HARD = {f"q{n}": 2 for n in range(1, 26)} | {"impact_gate": 0}
ILL = WELL | {"health": "problem", "health_problem_3": 1, "economic": "at_risk"}


def filled_in(services):
    fill(services, "screening-11", WELL | {"talent": "yes"}, ILL)
    fill(services, "sdq-teacher", ZERO, HARD)
    fill(services, "sdq-parent", ZERO)


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=filled_in) as made:
        made.open("results", ELEVEN)
        yield made


def page(at):
    return at.screen.results


def words(widget):
    texts = (each.text() for each in widget.findChildren(QLabel))
    return "\n".join(texts).replace("\u200b", "")


def shown_rows(at):
    return [row.pupil.student.first_name for row in page(at).table.model().records]


@pytest.mark.parametrize(("choice", "report"), [(ELEVEN, "screening-class"), (SDQ, "sdq-class")])
def test_chart_and_table_say_what_the_report_says(at, choice, report):
    at.open("results", choice)
    printed = at.ask(lambda services: services.reports.build(report, Wanted(TERM, P4)))
    prefix = "teacher:" if choice == SDQ else ""
    counted = {(each.row, each.column): each.n for each in printed.data if each.sex == "total"}
    results = page(at).results
    rows = page(at).table.model().records
    for n, scale in enumerate(results.scales):
        for band in possible(scale.id):
            word = results.form.band(band).text.th
            cells = [row.cells[n].words for row in rows if row.cells]
            assert (
                sum(each.endswith(f" {word}") for each in cells)
                == (counted[f"{prefix}{scale.id}", band])
            ), (scale.id, band)
    chart = results.chart
    for n, scale in enumerate(results.charted):
        groups = [series.values[n] for series in chart.series]
        assert groups == [
            counted[f"{prefix}{scale}", band] for band in ("normal", "at_risk", "problem")
        ]


def test_a_table_shows_scores_with_their_signs(at):
    at.open("results", SDQ)
    rows = page(at).table.model().records
    first = dict(zip([each.id for each in page(at).results.scales], rows[0].cells, strict=True))
    assert (first["total"].number, first["total"].tone) == ("10", "normal")
    assert first["total"].words == "คะแนนรวมด้านปัญหา: 10 ปกติ"
    assert rows[2].cells == ()
    model = page(at).table.model()
    assert model.data(model.index(2, 2), Qt.ItemDataRole.ToolTipRole) == "ยังไม่ได้กรอก"
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_children_to_talk_about_come_with_their_reasons(at):
    said = words(page(at).concerns)
    assert "สุขภาพ: มีปัญหา (เจ็บป่วยร้ายแรงหรือเรื้อรัง)" in said
    assert "เศรษฐกิจ: เสี่ยง" in said
    names = [each.text() for each in page(at).concerns.findChildren(QPushButton)]
    assert len(names) == 1
    assert "แก้วตา" in names[0]


def test_nobody_to_talk_about_is_said_too(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=lambda s: fill(s, "screening-11", WELL)) as at:
        at.open("results", ELEVEN)
        assert "Nobody stands out" in words(page(at).concerns)


def test_a_press_on_a_bar_shows_the_children_behind_it(at):
    health = page(at).results.charted.index("health")
    page(at).chart.picked.emit(health, 2)
    assert shown_rows(at) == ["แก้วตา"]
    page(at).show_all()
    assert shown_rows(at) == ["กล้า", "แก้วตา", "ฟ้าใส"]


def test_the_chart_is_worked_by_keys(at):
    page(at).chart.setFocus()
    at.key(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert shown_rows(at) == ["แก้วตา"]


def test_which_informants_are_in_is_noted(at):
    at.open("results", SDQ)
    said = words(page(at))
    assert "All informants are in for 1 of 3 children" in said
    assert "ครู 2/3" in said
    assert "ผู้ปกครอง 1/3" in said
    assert "นักเรียน 0/" not in said  # nobody is of age yet


def test_the_edition_and_its_source_are_named(at):
    at.open("results", SDQ)
    said = words(page(at))
    assert "เกณฑ์คู่มือ สพฐ." in said
    assert "หน้า 139–141" in said


def test_an_edition_that_was_not_checked_is_doubted(qtbot, on_screen, tmp_path):
    def prepare(services):
        filled_in(services)
        services.settings.use_edition("sdq-teacher", "dmh-2011")

    with stage(qtbot, on_screen, tmp_path, prepare=prepare) as at:
        at.open("results", SDQ)
        assert "ยังไม่ได้ตรวจ" in words(page(at))


def test_nothing_filled_in_yet_says_what_to_do_first(at):
    at.open("results", ("sdq-self", "self"))
    (empty,) = page(at).findChildren(EmptyState)
    assert empty.isVisible()
    empty.acted.emit()
    at.settle()
    assert at.screen.page == "grid"


def test_a_report_is_asked_for_with_its_name_and_class(qtbot, at):
    with qtbot.waitSignal(at.screen.wanted) as told:
        at.key(Qt.Key.Key_F9)
    assert told.args == ["reports", {"name": "screening-class", "class": "ป.4/1"}]
    at.open("results", SDQ)
    with qtbot.waitSignal(at.screen.wanted) as told:
        at.key(Qt.Key.Key_F9)
    assert told.args[1]["name"] == "sdq-class"


def test_a_child_of_the_list_is_opened_one_by_one(at):
    page(at).concerns.findChildren(QPushButton)[0].click()
    at.settle()
    assert at.screen.page == "guided"
    line = at.sheet("screening-11").lines[at.screen.guided.place]
    assert line.pupil.student.first_name == "แก้วตา"


def test_enter_on_a_row_opens_the_child(at):
    page(at).table.setFocus()
    at.key(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    at.settle()
    assert at.screen.guided.place == 2


def test_a_director_sees_results_and_no_way_to_fill_in(qtbot, on_screen, tmp_path):
    def director(services):
        account = NewAccount("boss", "ผู้อำนวยการ", "", Role.DIRECTOR)
        return actor_of(services.accounts.add(account))

    with stage(qtbot, on_screen, tmp_path, prepare=filled_in, account=director) as at:
        assert set(at.screen.start.rows[0].buttons) == {"results"}
        at.open("results", ELEVEN)
        page(at).concerns.findChildren(QPushButton)[0].click()
        at.settle()
        assert at.screen.page == "results"
        at.screen.open("grid")
        at.settle()
        assert at.screen.page == "results"


def test_a_form_without_groups_shows_no_empty_chart_and_no_report_that_is_not_its_own(at):
    at.ask(lambda services: fill(services, "phq-a", {f"q{n}": 3 for n in range(1, 12)}))
    at.open("results", ("phq-a", "self"))
    page = at.screen.results
    shown = [each.accessibleName() for each in page.findChildren(Card) if each.isVisible()]
    assert "Groups (press a bar to see who)" not in shown
    assert not [b for b in page.findChildren(QPushButton)
                if b.isVisible() and "report" in b.text().lower()]  # fmt: skip
    at.open("results", ("screening-11", "teacher"))
    assert [b for b in page.findChildren(QPushButton)
            if b.isVisible() and "report" in b.text().lower()]  # fmt: skip
