"""Ready questions in a district's window: answered, saved, asked of a folder; its Parquet files."""

import sys

import openpyxl
import pytest

from careapp import i18n
from careapp.services.district_analysis_questions import ask
from careapp.ui.screens.district_questions import DistrictQuestionsScreen
from careapp.ui.screens.district_reports import DistrictReportsScreen
from tests.ui import districts
from tests.ui.screens.alone import Alone


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture(scope="module")
def session(qapp, tmp_path_factory):
    """Six schools, four of which have sent; one pack has another key than its school."""
    with districts.signed_in(tmp_path_factory.mktemp("district"), 6) as made:
        yield made


@pytest.fixture
def alone(qtbot, on_screen, session):
    def make(kind=DistrictQuestionsScreen):
        screen = kind(session)
        on_screen(screen, 1100, 700)
        made = Alone(qtbot, session, screen)
        screen.set_round(districts.TERM)
        made.settle()
        return made

    return make


def cells(screen):
    """What the paper in sight has in its table."""
    table = screen.preview.paper.report.sections[0].blocks[0]
    return [tuple(row.values) for row in table.rows]


def exported(made, folder):
    with made.qtbot.waitSignal(made.screen.exported) as told:
        made.screen.export_into(folder)
    made.settle()
    return told.args[0]


def test_a_question_is_answered_as_the_files_answer_it(alone, tmp_path):
    made = alone()
    out = exported(made, tmp_path)
    assert out.parent == tmp_path
    for name in ("grades", "missing", "trend"):
        made.screen.show_named(name)
        made.settle()
        assert cells(made.screen) == [*ask(name, out, districts.TERM).marked()]
        assert made.screen.out.excel.isEnabled()


def test_an_answer_is_saved_as_excel_in_the_language_that_is_chosen(alone, tmp_path):
    made = alone()
    made.screen.show_named("sexes")
    made.screen.language.choose("th")
    made.screen.language.picked.emit("th")
    made.settle()
    made.screen.out.save_to(tmp_path / "a.xlsx")
    made.settle()
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert {"ชาย", "หญิง", "รวม"} <= {cell.value for row in sheet.iter_rows() for cell in row}


def test_the_files_are_written_into_a_new_folder_each_time_and_the_log_knows(alone, tmp_path):
    made = alone()
    first, second = exported(made, tmp_path), exported(made, tmp_path)
    assert second.name == f"{first.name}-2"
    assert {each.name for each in tmp_path.iterdir()} == {first.name, second.name}
    assert first.name in made.screen.said or second.name in made.screen.said
    told = []
    made.session.read(
        lambda services: services.desk.db.execute(
            "SELECT count(*) FROM look WHERE tbl = 'export' AND row = 'analysis'"
        ).fetchone(),
        told.append,
    )
    made.settle()
    assert told[0][0] >= 2


def test_a_folder_of_other_districts_is_asked_and_this_one_again(alone, tmp_path):
    made = alone()
    out = exported(made, tmp_path)
    own = cells(made.screen)
    made.screen.show_folder(out)
    made.settle()
    assert cells(made.screen) == own
    (tmp_path / "empty").mkdir()
    made.screen.show_folder(tmp_path / "empty")
    made.settle()
    assert "no numbers in “empty”" in made.screen.preview.sentence
    assert not made.screen.out.pdf.isEnabled()
    made.press("This district again")
    assert cells(made.screen) == own


def test_where_nothing_may_be_written_it_is_said_and_nothing_is_left(alone, tmp_path):
    made = alone()
    (tmp_path / "file").touch()
    made.screen.export_into(tmp_path / "file")
    made.settle()
    assert "cannot be written" in made.screen.said
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_without_duckdb_the_page_says_what_is_missing(alone, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    made = alone()
    assert "DuckDB" in made.screen.preview.sentence


def test_the_reports_lead_there(alone):
    made = alone(DistrictReportsScreen)
    made.press("Ready questions …")
    assert made.asked[-1][0] == "questions"
