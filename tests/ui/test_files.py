"""Where the dialogs for files begin to look."""

import pytest
from PySide6.QtWidgets import QWidget

from careapp.ui import files


@pytest.fixture
def over(qtbot, tmp_path, monkeypatch):
    """A window on a computer of its own, on which no file was named yet."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr(files, "_last", None)
    made = QWidget()
    qtbot.addWidget(made)
    return made


def begins(dialog):
    found = dialog.directory().absolutePath()
    dialog.reject()
    return found


def test_a_file_is_looked_for_where_downloads_lie_and_written_among_documents(over, tmp_path):
    assert begins(files.choose_file(over, "?", "Lists (*.xlsx)", print)) == str(tmp_path)
    for name in ("Downloads", "Documents"):
        (tmp_path / name).mkdir()
    listed = files.choose_file(over, "?", "Lists (*.xlsx)", print)
    assert begins(listed) == str(tmp_path / "Downloads")
    several = files.choose_files(over, "?", "Photos (*.jpg)", print)
    assert begins(several) == str(tmp_path / "Downloads")
    written = files.choose_new_file(over, "?", "code.pdf", "PDF (*.pdf)", print)
    assert begins(written) == str(tmp_path / "Documents")


def test_the_next_one_is_looked_for_where_the_last_one_was(over, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    found = []
    dialog = files.choose_file(over, "?", "Lists (*.xlsx)", found.append)
    dialog.fileSelected.emit(str(stick / "list.xlsx"))
    dialog.reject()
    assert found == [stick / "list.xlsx"]
    assert begins(files.choose_new_file(over, "?", "a.pdf", "PDF (*.pdf)", print)) == str(stick)


def test_a_place_that_is_asked_for_comes_before_all(over, tmp_path):
    wanted = tmp_path / "reports"
    wanted.mkdir()
    name = str(wanted / "a.pdf")
    assert begins(files.choose_new_file(over, "?", name, "PDF (*.pdf)", print)) == str(wanted)
