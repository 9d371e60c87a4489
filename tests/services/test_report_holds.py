"""A paper that names children says so at its foot; one that does not says nothing."""

from dataclasses import replace

import openpyxl
import pytest

from careapp import i18n
from careapp.services.report_kinds import Wanted
from tests.services.lives import live
from tests.services.samples import P4, TERM


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("class-list", "Names of 3 children"),
        ("student-record", "Care and health data of 3 children"),
        ("plans", "Data of one child"),
        ("screening-class", ""),
    ],
)
def test_a_paper_says_of_how_many_children_it_holds_what(filled, name, said):
    live(filled)
    report = filled.reports.build(name, Wanted(TERM, P4, language="en"))
    first = report.footer.partition(" · ")[0]
    assert first == (f"{said}: do not pass on" if said else "careapp")


def test_of_one_child_it_is_data_of_one_child(filled):
    wanted = Wanted(TERM, P4, student=filled.people.find("5001"), language="en")
    assert filled.reports.build("student-record", wanted).footer.startswith("Data of one child")
    everybody = replace(wanted, student=None, classroom=None)
    assert filled.reports.build("class-list", everybody).footer.startswith("Names of 5 children")


def test_a_workbook_says_so_in_its_properties_and_at_its_foot(filled, tmp_path):
    """On screen no foot is seen."""
    i18n.use_language("en")
    report = filled.reports.build("class-list", Wanted(TERM, P4, language="en"))
    filled.reports.write(report, tmp_path / "report.xlsx")
    filled.entry_sheets.save("sdq-teacher", TERM, P4, tmp_path / "sheet.xlsx")
    filled.report_cards.template(tmp_path / "cards.xlsx", TERM, P4)
    for name in ("report", "sheet", "cards"):
        book = openpyxl.load_workbook(tmp_path / f"{name}.xlsx")
        said = "Names of 3 children: do not pass on"
        assert book.properties.description.startswith(said), name
        assert book.worksheets[0].oddFooter.left.text.startswith(said), name
