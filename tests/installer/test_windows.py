"""The folder for Windows: which Python, which of its files, and what is never put in."""

import re
import struct
import zipfile
from pathlib import Path

import pytest

from installer import staging
from installer.icon import ico
from installer.staging import Refused
from installer.windows import build, stage

HERE = Path(stage.__file__).parent


def test_only_the_official_python_is_taken(tmp_path):
    zip_ = tmp_path / stage.PYTHON_ZIP
    with zipfile.ZipFile(zip_, "w") as archive:
        archive.writestr("python311.dll", b"of somebody else")
    with pytest.raises(Refused, match=r"is not the official python-3\.11\.9-embed-amd64\.zip"):
        stage.stage(zip_, tmp_path / "careapp")
    assert not (tmp_path / "careapp").exists()


def test_another_python_does_not_compile_it(tmp_path, monkeypatch):
    monkeypatch.setattr(stage.sys, "version_info", (3, 12, 1))
    with pytest.raises(Refused, match=r"This is Python 3\.12: .* is built by 3\.11\."):
        stage.stage(tmp_path / "missing.zip", tmp_path / "careapp")


@pytest.mark.parametrize("name", ["json/__init__.pyc", "sqlite3/dbapi2.pyc", "typing.pyc"])
def test_the_library_of_python_is_kept(name):
    assert stage.keeps_of_library(name)


@pytest.mark.parametrize("name", ["ssl.pyc", "asyncio/__init__.pyc", "xmlrpc/client.pyc"])
def test_what_speaks_over_a_network_is_left_out(name):
    assert not stage.keeps_of_library(name)


def test_what_stands_in_for_windows_under_wine_is_made_by_the_try_alone():
    """No script that stages or packs knows of it, and no file of it lies where those look."""
    stand_ins = re.compile("icuuc|bcryptprimitives", re.IGNORECASE)
    trying = HERE / "try_wine.sh"
    assert stand_ins.search(trying.read_text(encoding="utf-8"))
    others = [path for path in HERE.rglob("*") if path.is_file() and path != trying]
    sources = [*others, Path(staging.__file__), staging.LOCK, HERE.parent / "package.sh"]
    knowing = [p for p in sources if p.suffix != ".pyc" and stand_ins.search(p.name)]
    knowing += [
        path
        for path in sources
        if path.suffix not in {".bmp", ".ico", ".pyc"}
        and stand_ins.search(path.read_text(encoding="utf-8"))
    ]
    assert knowing == []
    assert not staging.keeps("PySide6/icuuc.dll", "windows")


def test_the_installer_knows_every_kind_of_file_that_is_sent():
    script = (HERE / "careapp.nsi").read_text(encoding="utf-8-sig")
    added = set(re.findall(r"AddType \"(\w+)\"", script))
    assert added == {"carebackup", "carefeedback", "carekey", "carepackage", "caretransfer"}
    assert set(re.findall(r"RemoveType \"(\w+)\"", script)) == added


def test_the_installer_says_everything_in_both_languages():
    words = (HERE / "words.nsh").read_text(encoding="utf-8-sig")
    thai, english = (set(re.findall(rf"LangString (\w+) \${{LANG_{name}}}", words))
                     for name in ("THAI", "ENGLISH"))  # fmt: skip
    assert thai == english
    script = (HERE / "careapp.nsi").read_text(encoding="utf-8-sig")
    assert set(re.findall(r"\$\((\w+)\)", script)) <= thai


def test_the_uninstaller_takes_only_what_the_installer_put_there():
    script = (HERE / "careapp.nsi").read_text(encoding="utf-8-sig")
    uninstall = script[script.index('Section "Uninstall"') :]
    wiped = set(re.findall(r"RMDir /r \"([^\"]+)\"", uninstall))
    assert wiped == {r"$INSTDIR\app", r"$INSTDIR\app.new", r"$INSTDIR\LICENSES"}
    assert not re.search(r"RMDir /r \"\$(INSTDIR|LOCALAPPDATA)[^\"\\]*\"", script)
    assert "$LOCALAPPDATA" not in uninstall


def test_the_icons_are_those_of_the_drawings():
    for name in ("careapp", "careapp_file"):
        content = (HERE / f"{name}.ico").read_bytes()
        assert struct.unpack("<HHH", content[:6]) == (0, 1, 8)
        assert (staging.ROOT / "resources" / "icons" / "program" / f"{name}.svg").is_file()


def test_an_icon_holds_its_pictures_one_after_another():
    made = ico((16, 256), (b"small", b"large"))
    first, second = (struct.unpack("<BBBBHHII", made[at : at + 16]) for at in (6, 22))
    assert (first[0], second[0]) == (16, 0)
    assert made[first[7] :][: first[6]] == b"small"
    assert made[second[7] :][: second[6]] == b"large"


def test_the_portable_program_says_in_thai_and_english_where_data_are():
    words = build._for_notepad(HERE / "portable.txt").decode("utf-8-sig")
    assert "\r\n" in words
    assert "โฟลเดอร์ data" in words
    assert 'folder "data"' in words
