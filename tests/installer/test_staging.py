"""What goes into the packages for teachers, and what is refused."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

from careapp.guide import notices
from installer import lock, staging, support
from installer.staging import Refused
from installer.windows import stage as windows

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


@pytest.mark.parametrize("system", ["windows", "linux"])
def test_a_package_says_of_every_library_which_version_it_has(system):
    """The window's table of parts reads it where the libraries lie."""
    said = []
    for name, _, _ in notices.installed():
        files = [str(file) for file in metadata.distribution(name).files]
        own = [each for each in files if ".dist-info" not in each and each.endswith(".py")]
        if any(staging.keeps(each, system) for each in own):
            said += [staging.keeps(each, system) for each in files if each.endswith("/METADATA")]
    assert len(said) > 15
    assert all(said)


def test_the_code_of_pyside_lies_compiled_beside_it(tmp_path):
    """By its own switch; so that no start compiles it again, or reads the writer of stubs."""
    source, site = tmp_path / "source", tmp_path / "site"
    place = Path(metadata.distribution("shiboken6").locate_file("shiboken6"))
    shutil.copytree(place, source / "shiboken6")
    shutil.copytree(place, site / "shiboken6")
    support.unpack(source, site)
    words = (
        "import shiboken6.Shiboken; from shibokensupport.signature import loader;"
        "from shibokensupport.signature.lib import pyi_generator as stubs;"
        "print(loader.__file__, hasattr(stubs, 'Formatter'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", words], env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == f"{site / support.FOLDER}/shibokensupport/signature/loader.pyc False\n"


def test_of_pyside_only_one_version_gives_out_its_code():
    text = staging.LOCK.read_text(encoding="utf-8")
    assert support.entry(text, "shiboken6").startswith("shiboken6==")
    assert support.entry(text, "shiboken6").count("==") == 1
    with pytest.raises(Refused, match="nothing-6 is not in the lock"):
        support.entry(text, "nothing-6")


@pytest.mark.parametrize("extra", staging.EXTRAS)
def test_an_optional_part_is_locked_as_the_rest_and_is_in_no_other_package(extra):
    said = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [re.sub(r"\[.*?\]", "", each) for each in said["optional-dependencies"][extra]]
    held = lock.entries(staging.LOCK.with_name(f"{extra}.lock").read_text(encoding="utf-8"))
    assert {each.split()[0] for each in held} >= set(asked)
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", each) for each in held)
    usual = {each.partition("==")[0] for each in lock.entries(staging.LOCK.read_text("utf-8"))}
    assert not usual & {each.partition("==")[0] for each in held}
    assert extra in lock.EXTRAS
    assert extra not in staging.parts_of("")


@pytest.mark.parametrize("variant", staging.VARIANTS)
def test_a_package_that_has_more_says_so_in_its_name(variant):
    assert staging.name_of("") == "careapp"
    assert staging.name_of(variant) == f"careapp-{variant}"
    assert set(staging.parts_of(variant)) <= set(lock.EXTRAS)


def test_a_district_has_all_that_a_hub_takes_and_the_analysis():
    assert set(staging.parts_of("district")) == {"hub", "analysis"}
    assert staging.without("district") == staging.without("hub")
    assert staging.files_for("district") == staging.files_for("hub")
    assert staging.files_for("") == set()


@pytest.mark.parametrize("system", ["windows", "linux"])
def test_of_duckdb_a_package_has_what_runs_and_not_what_imitates_others(system):
    kept = ["_duckdb.cp311-win_amd64.pyd", "_duckdb.cpython-311-x86_64-linux-gnu.so"]
    kept += ["duckdb/__init__.py", "duckdb/_sources/arrow.py", "duckdb-2.0.1.dist-info/METADATA"]
    assert all(staging.keeps(each, system) for each in kept)
    dropped = ["duckdb/experimental/spark/sql/types.py", "adbc_driver_duckdb/dbapi.py"]
    assert not any(staging.keeps(each, system) for each in dropped)


def test_what_is_installed_of_an_optional_part_is_what_its_locks_name(tmp_path, monkeypatch):
    """With wheels of our own: each lock is asked for, and all lands in the one folder."""
    index = tmp_path / "index"
    index.mkdir()
    for extra in staging.EXTRAS:
        wheel = index / f"of_{extra}-1.0-py3-none-any.whl"
        staging.write_zip(wheel, [
            (f"of_{extra}.py", b""),
            (f"of_{extra}-1.0.dist-info/METADATA", f"Name: of_{extra}\nVersion: 1.0\n".encode()),
            (f"of_{extra}-1.0.dist-info/WHEEL", b"Wheel-Version: 1.0\nTag: py3-none-any\n"),
            (f"of_{extra}-1.0.dist-info/RECORD", b""),
        ])  # fmt: skip
        sha = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lock = f"of_{extra}==1.0 --hash=sha256:{sha}\n"
        (tmp_path / f"{extra}.lock").write_text(lock, encoding="utf-8")
    monkeypatch.setattr(staging, "LOCK", tmp_path / "requirements.lock")
    options = ["--no-index", "--find-links", str(index)]
    for variant, extras in (("", ()), ("hub", ("hub",)), ("district", ("hub", "analysis"))):
        site = tmp_path / f"site-{variant}"
        site.mkdir()
        staging.install_extras(site, variant, options)
        assert {each.stem for each in site.glob("*.py")} == {f"of_{extra}" for extra in extras}


@pytest.mark.parametrize("variant", ["hub", "district"])
def test_what_speaks_with_a_hub_is_in_the_packages_for_it_alone(variant):
    for name in ("asyncio/__init__.pyc", "ssl.pyc"):
        assert windows.keeps_of_library(name, variant)
        assert not windows.keeps_of_library(name)
    assert not windows.keeps_of_library("ftplib.pyc", variant)
    assert staging.files_for(variant) <= set(windows.NOT_OF_PYTHON)
    assert not {"asyncio", "ssl"} & set(staging.without(variant))
    assert {"asyncio", "ssl"} <= set(staging.without(""))
