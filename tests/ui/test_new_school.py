from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.services.restoring import free
from careapp.ui.new_school import file_name, risk_of


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("โรงเรียนบ้านตัวอย่าง", "โรงเรียนบ้านตัวอย่าง"),
        ("  บ้าน   ตัวอย่าง ", "บ้าน ตัวอย่าง"),
        ("วัด/บ้าน: “ตัวอย่าง”?", "วัด บ้าน “ตัวอย่าง”"),
        ("..", "school"),
        ("", "school"),
    ],
)
def test_a_schools_name_becomes_the_name_of_a_folder(name, folder):
    assert file_name(name) == folder


@given(st.text(max_size=200))
def test_any_name_makes_a_folder(tmp_path_factory, name):
    made = tmp_path_factory.getbasetemp() / "names"
    made.mkdir(exist_ok=True)
    folder = made / f"{file_name(name)}.careapp"
    folder.mkdir(exist_ok=True)
    assert folder.parent == made
    assert folder.is_dir()


@pytest.mark.parametrize(
    "folder", ["OneDrive - สพป", "Dropbox", "Google Drive/เอกสาร", "My Drive", "iCloud Drive"]
)
def test_a_cloud_folder_is_a_risk(tmp_path, folder):
    assert risk_of(tmp_path / folder)


def test_a_folder_of_this_computer_is_none(tmp_path):
    assert risk_of(tmp_path / "not there yet" / "careapp") == ""
    assert risk_of(Path("/")) == ""


def test_a_name_that_is_taken_gets_the_next_number(tmp_path):
    wanted = tmp_path / "a.careapp"
    assert free(wanted) == wanted
    wanted.mkdir()
    (tmp_path / "a 2.careapp").mkdir()
    assert free(wanted) == tmp_path / "a 3.careapp"
