"""The packages for Linux: what a desktop is told of the program, and how the .deb is made."""

import configparser
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from careapp.ui import incoming
from installer.linux import build, stage

HERE = Path(build.__file__).parent
KINDS = {incoming.BACKUP, incoming.FEEDBACK, incoming.KEY, incoming.PACKAGE, incoming.TRANSFER}
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry():
    reader = configparser.ConfigParser(interpolation=None)
    reader.optionxform = str
    reader.read(HERE / "careapp.desktop", encoding="utf-8")
    return reader["Desktop Entry"]


@pytest.fixture
def types():
    """Of each kind of file: its ending, by the name of the type."""
    found = ElementTree.parse(HERE / "careapp.xml").findall(f"{MIME}mime-type")
    return {each.get("type"): each for each in found}


def test_every_kind_of_file_that_is_sent_has_a_type_that_the_program_opens(entry, types):
    patterns = {each.find(f"{MIME}glob").get("pattern") for each in types.values()}
    assert patterns == {f"*{kind}" for kind in KINDS}
    assert set(entry["MimeType"].rstrip(";").split(";")) == set(types)
    assert entry["Exec"] == "careapp %f"


def test_the_menu_and_the_types_speak_thai_and_english(entry, types):
    for name in ("GenericName", "Comment", "Keywords"):
        assert re.search("[ก-๛]", entry[f"{name}[th]"])
        assert not re.search("[ก-๛]", entry[name])
    for each in types.values():
        english, thai = each.findall(f"{MIME}comment")
        assert not re.search("[ก-๛]", english.text)
        assert re.search("[ก-๛]", thai.text)


def test_the_pictures_of_the_icon_are_of_the_sizes_that_it_says():
    pictures = build.of_icon((HERE.parent / "windows" / "careapp.ico").read_bytes())
    for size, picture in pictures.items():
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack_from(">II", picture, 16) == (size, size)


def test_a_desktop_finds_the_entry_the_pictures_and_the_types(tmp_path):
    build.share(tmp_path)
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert {
        "applications/careapp.desktop", "mime/packages/careapp.xml",
        "metainfo/careapp.metainfo.xml", "icons/hicolor/scalable/apps/careapp.svg",
        "icons/hicolor/48x48/apps/careapp.png", "icons/hicolor/256x256/apps/careapp.png",
        "icons/hicolor/scalable/mimetypes/careapp-file.svg",
    } <= found  # fmt: skip


def test_what_freezes_the_program_is_taken_by_its_hash_alone():
    lines = stage.LOCK.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    wanted = [line for line in lines if line and not line.startswith("#")]
    assert any(line.startswith("pyinstaller==") for line in wanted)
    assert all(re.match(r"[\w-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", line) for line in wanted)


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_a_program_that_careapp_opens_gets_its_own_libraries(before):
    said = {**os.environ, "LD_LIBRARY_PATH": "/usr/lib/careapp/_internal"}
    if before is not None:
        said["LD_LIBRARY_PATH_ORIG"] = before
    words = f"exec(open({str(HERE / 'hook.py')!r}).read()); print(os.getenv('LD_LIBRARY_PATH'))"
    done = subprocess.run(
        [sys.executable, "-c", words], env=said, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{before}\n"


@pytest.mark.skipif(not all(map(shutil.which, build.TOOLS)), reason="Debian's tools are not here")
def test_a_deb_holds_the_program_and_names_what_it_stands_on(tmp_path, monkeypatch):
    monkeypatch.setattr(build, "WORK", tmp_path)
    folder, deb = tmp_path / "careapp", tmp_path / "careapp.deb"
    (folder / "LICENSES").mkdir(parents=True)
    (folder / "LICENSES" / "PARTS.txt").write_text("careapp\n", encoding="utf-8")
    shutil.copyfile("/bin/true", folder / "careapp")
    build.make_deb(folder, tmp_path / "deb", deb)

    def said(*words):
        done = subprocess.run(["dpkg-deb", *words], capture_output=True, text=True, check=True)
        return done.stdout

    listed = said("--contents", str(deb))
    assert re.search(r"^-rwxr-xr-x root/root .* \./usr/lib/careapp/careapp$", listed, re.MULTILINE)
    assert "./usr/bin/careapp -> ../lib/careapp/careapp" in listed
    assert "./usr/share/doc/careapp/LICENSES/PARTS.txt" in listed
    assert "libc6" in said("--field", str(deb), "Depends")
    assert {path.name for path in (tmp_path / "deb" / "DEBIAN").iterdir()} == {"control"}
