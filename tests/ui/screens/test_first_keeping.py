"""Where a new file is kept, in words."""

import pytest

from careapp import i18n, paths
from careapp.ui.screens.first_keeping import Keeping


@pytest.fixture
def words(qtbot):
    """What the card says of a folder."""
    i18n.use_language("en")

    def said(folder):
        card = Keeping(folder, "", "", plain=False)
        qtbot.addWidget(card)
        return card._where.text().replace("\u200b", "")

    return said


def test_on_a_computer_it_is_kept_on_the_computer(words, tmp_path):
    assert words(tmp_path) == f"Kept on this computer in {tmp_path}"


def test_a_portable_program_says_that_it_carries_its_data_along(words, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "portable_folder", lambda: tmp_path / "data")
    assert words(tmp_path / "data").startswith("Kept beside the program, which carries its data")
    assert words(tmp_path / "else").startswith("Kept on this computer")
