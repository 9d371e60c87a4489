"""Where the program's own files are, in the checkout and in the wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from careapp import paths

ROOT = Path(__file__).parents[1]


def test_a_checkout_uses_the_folders_beside_it():
    assert paths.resources() == ROOT / "resources"
    assert paths.translations() == ROOT / "translations"


def files(folder):
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {str(path.relative_to(ROOT / folder).as_posix()) for path in found}


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The wheel, unpacked as pip does it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


@pytest.mark.parametrize("folder", ["resources", "translations"])
def test_the_wheel_carries_every_resource(unpacked, folder):
    inside = unpacked / "careapp" / f"_{folder}"
    carried = {str(p.relative_to(inside).as_posix()) for p in inside.rglob("*") if p.is_file()}
    assert carried == files(folder)


def test_an_installed_careapp_finds_its_resources(unpacked, tmp_path):
    script = """
from careapp import i18n, paths
from careapp.domain import thai
print(paths.resources(), paths.translations(), len(thai.break_points("นักเรียนกลุ่มเสี่ยง")), sep="|")
"""
    found = subprocess.run(
        [
            sys.executable,
            "-I",
            "-c",
            f"import sys; sys.path.insert(0, {str(unpacked)!r})\n{script}",
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    ).stdout.strip()
    package = unpacked / "careapp"
    assert found == f"{package / '_resources'}|{package / '_translations'}|2"


def test_the_wheel_carries_every_licence(unpacked):
    names = {path.name for path in unpacked.glob("*.dist-info/licenses/**/*") if path.is_file()}
    assert names == {"LICENSE", "NOTICES.md", "OFL.txt", "DejaVu-LICENSE.txt"}


def test_settings_go_where_the_system_wants_them(monkeypatch, tmp_path):
    assert paths.config_folder().name != "careapp"  # the tests have a folder of their own
    monkeypatch.delenv("CAREAPP_CONFIG")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert paths.config_folder() == tmp_path / "careapp"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert paths.config_folder() == tmp_path / "local" / "careapp"
    assert paths.schools_folder() == tmp_path / "local" / "careapp"


def test_a_new_school_is_made_in_the_home_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.schools_folder() == tmp_path / "careapp"


def test_a_portable_program_keeps_settings_and_schools_beside_itself(monkeypatch, tmp_path):
    monkeypatch.delenv("CAREAPP_CONFIG")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "careapp.exe"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert paths.portable_folder() is None
    assert paths.config_folder() == tmp_path / "home" / "careapp"
    (tmp_path / paths.PORTABLE).touch()
    for platform in ("linux", "win32", "darwin"):
        monkeypatch.setattr(sys, "platform", platform)
        assert paths.config_folder() == paths.schools_folder() == tmp_path / "data"
    monkeypatch.setenv("CAREAPP_CONFIG", str(tmp_path / "named"))
    assert paths.config_folder() == tmp_path / "named"


def test_in_an_archive_the_program_finds_its_files_beside_it(monkeypatch, tmp_path):
    (tmp_path / "careapp.zip").touch()
    for name in ("resources", "translations", "migrations"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "careapp.zip" / "careapp")
    assert paths.resources() == tmp_path / "resources"
    assert paths.translations() == tmp_path / "translations"
    assert paths.migrations() == tmp_path / "migrations"
