"""Settings of this computer."""

import json
import uuid
from pathlib import Path

import pytest

from careapp import paths, settings


def stored():
    return paths.config_folder() / "settings.json"


def test_the_first_start_makes_an_install_id_and_keeps_it():
    first = settings.load()
    assert uuid.UUID(first.install)
    assert settings.load().install == first.install


def test_what_is_saved_is_there_at_the_next_start():
    kept = settings.load()
    kept.language, kept.text_size = "en", 18
    kept.remember_school(Path("โรงเรียน.careapp"))
    settings.save(kept)
    assert settings.load() == kept
    assert [path.name for path in paths.config_folder().iterdir()] == ["settings.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"', "\0", '{"language": }'])
def test_an_unreadable_file_gives_fresh_settings(text):
    stored().parent.mkdir(parents=True, exist_ok=True)
    stored().write_text(text, encoding="utf-8")
    fresh = settings.load()
    assert fresh.language == ""
    assert settings.load().install == fresh.install  # and they were saved


def test_what_another_version_wrote_is_passed_over():
    settings.load()
    words = json.loads(stored().read_text(encoding="utf-8")) | {"colour_of_the_sea": "blue"}
    stored().write_text(json.dumps(words), encoding="utf-8")
    assert settings.load().install == words["install"]


def test_the_last_ten_schools_are_remembered_newest_first():
    kept = settings.load()
    for number in range(12):
        kept.remember_school(Path(f"{number}.careapp"))
    kept.remember_school(Path("5.careapp"))
    assert kept.last_school == "5.careapp"
    assert kept.schools[:3] == ["5.careapp", "11.careapp", "10.careapp"]
    assert len(kept.schools) == 10


def test_a_folder_that_cannot_be_written_to_is_no_reason_to_stop(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("CAREAPP_CONFIG", str(tmp_path / "file" / "config"))
    assert settings.load().text_size == 15
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_schools_beside_the_settings_are_found_where_the_stick_is_now(tmp_path, monkeypatch):
    before, now = tmp_path / "E" / "data", tmp_path / "F" / "data"
    monkeypatch.setenv("CAREAPP_CONFIG", str(before))
    kept = settings.load()
    kept.remember_school(tmp_path / "elsewhere.careapp")
    kept.remember_school(before / "ก.careapp")
    kept.backup_folders = {str(before / "ก.careapp"): str(tmp_path / "backups")}
    kept.known_risks = [f"removable|{before / 'ก.careapp'}"]
    settings.save(kept)
    now.parent.mkdir()
    before.rename(now)
    monkeypatch.setenv("CAREAPP_CONFIG", str(now))
    found = settings.load()
    assert found.last_school == str(now / "ก.careapp")
    assert found.schools == [str(now / "ก.careapp"), str(tmp_path / "elsewhere.careapp")]
    assert found.backup_folders == {str(now / "ก.careapp"): str(tmp_path / "backups")}
    assert found.known_risks == [f"removable|{now / 'ก.careapp'}"]
