"""Where a file goes, and whether it goes under a password."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from careapp.ui.files import choose_protected_file


@pytest.fixture
def asked(qtbot, tmp_path):
    """Asks for a file; what was answered."""
    over, found = QWidget(), []
    qtbot.addWidget(over)

    def ask(name, kinds):
        def take(path, protect):
            found.append((path, protect))

        dialog = choose_protected_file(over, "Save", str(tmp_path / name), kinds, take)
        return dialog, found

    return ask


@pytest.mark.parametrize(
    ("name", "kinds", "typed", "inside"),
    [
        ("a.pdf", "PDF (*.pdf)", "a.pdf", "a.pdf"),
        ("a.xlsx", "Excel (*.xlsx)", "b.xlsx.zip", "b.xlsx"),
        ("a.xlsx", "Excel (*.xlsx)", "b.zip", "b.xlsx"),
        ("a.xlsx", "Excel (*.xlsx)", "b.xlsx", "b.xlsx"),
    ],
)
def test_among_the_kinds_of_file_is_one_under_a_password(asked, name, kinds, typed, inside):
    dialog, found = asked(name, kinds)
    plain, locked = dialog.nameFilters()
    assert plain == kinds
    assert dialog.selectedNameFilter() == plain
    dialog.fileSelected.emit(f"/tmp/{typed}")
    dialog.selectNameFilter(locked)
    dialog.fileSelected.emit(f"/tmp/{typed}")
    assert found == [(Path("/tmp") / typed, False), (Path("/tmp") / inside, True)]
    dialog.reject()


def test_a_further_kind_has_its_ending_and_no_password(qtbot, tmp_path):
    over, found = QWidget(), []
    qtbot.addWidget(over)
    dialog = choose_protected_file(
        over, "Save", str(tmp_path / "a.xlsx"), "Excel (*.xlsx)",
        lambda *answer: found.append(answer), "CSV (*.csv)",
    )  # fmt: skip
    *_, other = dialog.nameFilters()
    dialog.filterSelected.emit(other)
    assert dialog.defaultSuffix() == "csv"
    dialog.selectNameFilter(other)
    dialog.fileSelected.emit("/tmp/a.csv")
    assert found == [(Path("/tmp/a.csv"), False)]
    dialog.reject()


def test_the_ending_follows_the_kind_of_file(asked):
    dialog, _ = asked("a.xlsx", "Excel (*.xlsx)")
    plain, locked = dialog.nameFilters()
    assert dialog.defaultSuffix() == "xlsx"
    dialog.filterSelected.emit(locked)
    assert dialog.defaultSuffix() == "xlsx.zip"
    dialog.filterSelected.emit(plain)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.reject()
