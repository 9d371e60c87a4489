"""Nothing of a child can be read in the bytes that an encrypted school leaves on the disk."""

import base64
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from careapp.services import demo
from careapp.services.opening import open_school
from tests.services.leak_worker import clock
from tests.services.leaks import NOTE, PASSWORD, found_in

WORKER = Path(__file__).with_name("leak_worker.py")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


@pytest.fixture(scope="module")
def left(tmp_path_factory, request):
    """What is left of a program that lived in a school and was killed, by places."""
    root = tmp_path_factory.mktemp("leaks")
    place = SimpleNamespace(
        home=root / "home", out=root / "out", temp=root / "temp", config=root / "config"
    )
    for each in vars(place).values():
        each.mkdir()
    students = "60" if request.config.getoption("--long") else "0"
    temp = dict.fromkeys(("TMPDIR", "SQLITE_TMPDIR"), str(place.temp))
    made = subprocess.run(
        [sys.executable, WORKER, place.home, place.out, students],
        env={**os.environ, **temp, "CAREAPP_CONFIG": str(place.config), "HOME": str(place.home),
             "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert made.returncode == -9, made.stderr
    place.told = json.loads((place.out / "told.json").read_text(encoding="utf-8"))
    return place


def files_in(*folders):
    return [each for folder in folders for each in sorted(folder.rglob("*")) if each.is_file()]


def test_no_byte_of_school_backup_settings_log_and_temporary_files_says_a_word(left):
    words = left.told["words"]
    assert len(words) > 15
    assert NOTE in words
    sealed = [*files_in(left.home, left.config, left.temp), left.out / "a.carebackup"]
    names = {each.name for each in sealed}
    assert {"data.db", "data.db-wal", "keys.json", "a.carebackup", "careapp.log"} <= names
    opened = [each for each in sealed if left.config / "opened" in each.parents]
    # One was shown when the blow fell, one was just to be put under its password.
    assert {each.name for each in opened} == {"ใบรับรอง.pdf", "late.xlsx"}
    assert found_in([each for each in sealed if each not in opened], words) == []


def test_no_byte_of_a_package_and_of_files_under_a_password_says_a_word(left):
    sealed = files_in(left.out / "sealed")
    assert [each.name for each in sealed] == [
        "a.carepackage", "a.pdf", "a.xlsx.zip", "all.pdf", "all.zip", "csv.zip",
    ]  # fmt: skip
    assert found_in(sealed, left.told["words"]) == []
    assert all(b"/Encrypt" in each.read_bytes() for each in sealed if each.suffix == ".pdf")
    for path in (each for each in sealed if each.suffix == ".zip"):
        with zipfile.ZipFile(path) as archive:
            assert all(each.flag_bits & 1 for each in archive.infolist())  # every file is locked


def test_an_error_while_a_childs_page_is_read_is_logged_by_its_place_alone(left):
    log = (left.config / "careapp.log").read_text(encoding="utf-8")
    assert "ValueError at " in log
    assert "child_page.py" in log
    assert found_in([left.config / "careapp.log"], left.told["words"]) == []


def test_the_scan_would_find_a_word_in_any_writing(left, tmp_path):
    path = tmp_path / "x"
    for content in (NOTE.encode(), NOTE.encode("utf-16-le"), base64.b64encode(b"1" + NOTE.encode()),
                    json.dumps(NOTE).encode()):  # fmt: skip
        path.write_bytes(b"\x00\x01" + content)
        assert found_in([path], [NOTE]) == [("x", NOTE)]


def test_files_are_written_where_the_user_asked_and_in_the_programs_own_folders_only(left):
    ours = (left.home, left.out, left.config)
    strange = [
        each for each in left.told["opened"] if not any(map(Path(each).is_relative_to, ours))
    ]
    assert strange == []
    held = [
        each
        for each in left.told["held"]
        if "deleted" in each or Path(each.split(" ")[0]).is_relative_to(left.temp)
    ]
    assert held == []
    assert files_in(left.temp) == []


def test_what_was_open_when_the_blow_fell_is_gone_after_the_next_sign_in(left, monkeypatch):
    monkeypatch.setenv("CAREAPP_CONFIG", str(left.config))
    services = open_school(left.home / "demo.careapp", demo.LOGIN, PASSWORD, clock(), "install-1")
    services.close()
    assert files_in(left.config / "opened") == []
    assert found_in(files_in(left.home, left.config, left.temp), [NOTE]) == []
