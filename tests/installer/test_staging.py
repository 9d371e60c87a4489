"""What goes into the packages for teachers, and what is refused."""

import hashlib
import re
import sys
import zipfile
from pathlib import Path

import pytest

from installer import staging
from installer.staging import Refused

ROOT = Path(__file__).parents[2]


def imported_of_qt():
    modules = (path.read_text(encoding="utf-8") for path in (ROOT / "careapp").rglob("*.py"))
    return {name for text in modules for name in re.findall(r"from PySide6\.(\w+) import", text)}


def test_the_parts_of_qt_in_a_package_are_those_that_are_imported():
    assert set(staging.QT_MODULES) == imported_of_qt()


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("PySide6/QtWidgets.pyd", "windows"),
        ("PySide6/Qt6Widgets.dll", "windows"),
        ("PySide6/plugins/platforms/qwindows.dll", "windows"),
        ("PySide6/QtWidgets.abi3.so", "linux"),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", "linux"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "linux"),
        ("PySide6/__init__.py", "linux"),
        ("openpyxl/cell/cell.py", "windows"),
        ("docx/templates/default.docx", "windows"),
        ("pikepdf-10.18.0.dist-info/METADATA", "windows"),
    ],
)
def test_what_the_program_runs_on_is_kept(path, system):
    assert staging.keeps(path, system)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt6Network.dll",
        "PySide6/QtNetwork.pyd",
        "PySide6/opengl32sw.dll",
        "PySide6/designer.exe",
        "PySide6/QtWidgets.pyi",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/qml/QtQuick/qmldir",
        "PIL/_avif.cp311-win_amd64.pyd",
        "Cryptodome/SelfTest/__init__.py",
        "lxml/includes/extlibs/zlib.h",
        "bin/segno",
        "cffi-2.1.1.dist-info/RECORD",
        "cffi-2.1.1.dist-info/licenses/LICENSE",
        "icuuc.dll.lib",
    ],
)
def test_what_it_never_uses_is_left_out(path):
    assert not staging.keeps(path, "windows")


def test_a_file_that_is_missing_or_another_one_is_refused_in_one_sentence(tmp_path):
    path = tmp_path / "python.zip"
    with pytest.raises(Refused, match=r"nothing at .*python\.zip, where the Python should be\.$"):
        staging.check_hash(path, "0" * 64, "the Python")
    path.write_bytes(b"another one")
    with pytest.raises(Refused, match=r"python\.zip is not the Python: its SHA-256 is"):
        staging.check_hash(path, "0" * 64, "the Python")
    staging.check_hash(path, hashlib.sha256(b"another one").hexdigest(), "the Python")


def test_a_refusal_ends_with_1_and_says_why(capsys):
    def refuse():
        raise Refused("Not today.")

    assert staging.told(refuse) == 1
    assert capsys.readouterr().err == "Not today.\n"
    assert staging.told(lambda: None) == 0


def test_libraries_of_another_hash_are_refused(tmp_path):
    """pip never gets as far as unpacking: no index has a file of this hash."""
    source = tmp_path / "index"
    source.mkdir()
    with zipfile.ZipFile(source / "thing-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("thing.py", "")
        wheel.writestr("thing-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: thing\n")
        wheel.writestr("thing-1.0.dist-info/RECORD", "")
    lock = tmp_path / "one.lock"
    lock.write_text(f"thing==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    with pytest.raises(Refused, match=r"one\.lock could not be installed: .*HASHES"):
        staging.install_libraries(
            tmp_path / "site", ["--no-index", "--find-links", str(source)], lock
        )
    assert not (tmp_path / "site").exists()


@pytest.fixture
def site(tmp_path):
    """Libraries as pip unpacks them: one with its licence, and the program beside it."""
    folder = tmp_path / "site"
    info = folder / "thing-1.0.dist-info"
    (info / "licenses" / "more").mkdir(parents=True)
    said = "Metadata-Version: 2.4\nName: thing\nVersion: 1.0\nLicense-Expression: MIT\n"
    (info / "METADATA").write_text(said, encoding="utf-8")
    (info / "licenses" / "more" / "zlib.txt").write_text("zlib", encoding="utf-8")
    (info / "LICENSE").write_text("MIT", encoding="utf-8")
    (folder / "thing").mkdir()
    (folder / "thing" / "__init__.py").write_text("VALUE = 7\n", encoding="utf-8")
    (folder / "thing" / "made.h").write_text("", encoding="utf-8")
    return folder


def test_every_licence_goes_along_in_a_folder_of_its_library(site, tmp_path):
    (part,) = staging.gather_licences(site, tmp_path / "LICENSES")
    assert part == ("thing", "1.0", "MIT")
    texts = {p.relative_to(tmp_path).as_posix() for p in (tmp_path / "LICENSES").rglob("*.*")}
    assert texts == {"LICENSES/thing/more/zlib.txt"}
    assert (tmp_path / "LICENSES" / "thing" / "LICENSE").read_text(encoding="utf-8") == "MIT"


def test_a_library_without_a_licence_is_not_given_out(site, tmp_path):
    for path in site.rglob("*"):
        if path.name in {"LICENSE", "zlib.txt"}:
            path.unlink()
    with pytest.raises(Refused, match="thing comes without the text of its licence"):
        staging.gather_licences(site, tmp_path / "LICENSES")


def test_pruned_and_compiled_a_library_still_runs(site, monkeypatch):
    staging.prune(site, "windows")
    staging.compile_all(site)
    left = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert left == {"thing/__init__.pyc", "thing-1.0.dist-info/METADATA"}
    monkeypatch.syspath_prepend(str(site))
    import thing  # made above

    assert thing.VALUE == 7
    sys.modules.pop("thing")


def test_the_program_is_copied_with_its_resources_and_without_what_translators_need(tmp_path):
    staging.install_careapp(tmp_path)
    assert (tmp_path / "careapp" / "_resources" / "icons" / "program" / "careapp.svg").is_file()
    words = {path.suffix for path in (tmp_path / "careapp" / "_translations").iterdir()}
    assert words == {".json", ".qm"}


def test_an_archive_of_the_same_files_is_the_same(tmp_path):
    for name in ("a.zip", "b.zip"):
        staging.write_zip(tmp_path / name, [("x/y.txt", b"words"), ("z", b"")])
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
