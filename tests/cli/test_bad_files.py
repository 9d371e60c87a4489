"""A bad file at every command that reads one: exit 1, one sentence, and nothing is written."""

import zipfile
from hashlib import sha256

import pytest
from openpyxl import Workbook

from tests.exchange.spoiled import zipped


def _book(path, change=lambda sheet: None):
    made = Workbook()
    change(made.active)
    made.save(path)


def _bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"):
            archive.writestr(name, b"<a>" + bytes(40_000_000))


def _far(sheet):
    sheet["XFD1048576"] = 1


# As facts/storage.md §6 lists them. The ending says what the file claims to be.
BAD = {
    "nothing in it": lambda p: p.write_bytes(b""),
    "only spaces": lambda p: p.write_bytes(b"  \n\n  "),
    "words": lambda p: p.write_text("ไม่ใช่ไฟล์ข้อมูล"),
    "binary": lambda p: p.write_bytes(bytes(range(256)) * 40),
    "an old xls": lambda p: p.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)),
    "a zip of something else": lambda p: p.write_bytes(zipped([("../../evil.txt", b"x")])),
    "a zip cut short": lambda p: p.write_bytes(zipped([("a.txt", b"x" * 999)])[:60]),
    "a zip bomb": _bomb,
    "an empty workbook": _book,
    "a workbook with a cell in the last corner": lambda p: _book(p, _far),
    "a json tree without end": lambda p: p.write_bytes(b"[" * 100_000),
    "a folder": lambda p: p.mkdir(),
    "missing": lambda p: None,
}
AT_SCHOOL = {
    "roster": ("roster", "import", "FILE"),
    "answers": ("answers", "import", "FILE", "--form", "sdq-teacher", "--term", "2569/1"),
    "forms": ("forms", "import", "FILE"),
    "report cards": ("report-cards", "import", "FILE", "--term", "2569/1"),
    "transfer": ("transfer", "import", "FILE", "--class", "ป.4/1"),
    "the district's answer": ("submit", "feedback", "FILE"),
}
ALONE = {
    "form check": ("forms", "check", "FILE"),
    "form score": ("forms", "score", "sdq-teacher", "--answers", "FILE"),
    "restore": ("restore", "FILE", "--to", "OUT"),
    "pack": ("district", "consolidate", "FILE", "--out", "OUT.xlsx"),
    "list of schools": ("district", "init", "OUT", "--name", "สพป.สมมติ", "--schools", "FILE"),
    "open": ("check", "FILE"),
}


def _bytes_of(folder):
    return {
        path.relative_to(folder): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _refused(ran):
    """In words, where the user looks for them: a list of faults is what `forms check` prints."""
    assert ran.status == 1, (ran.status, ran.out, ran.err)
    assert "Traceback" not in ran.err
    assert "fault of its own" not in ran.err
    assert ran.err.strip() or ran.out.strip()


@pytest.fixture(scope="module")
def bad_files(tmp_path_factory):
    """Each in a folder of its own, made once."""
    made = {}
    for bad, write in BAD.items():
        made[bad] = tmp_path_factory.mktemp("bad") / "file.xlsx"
        write(made[bad])
    return made


@pytest.mark.parametrize("command", AT_SCHOOL)
def test_a_bad_file_changes_nothing_in_the_school(careapp, school, bad_files, monkeypatch, command):
    monkeypatch.setenv("CAREAPP_TRANSFER_PASSPHRASE", "1111-2222-3333-4444")
    for path in bad_files.values():
        before = _bytes_of(school)
        words = (path if word == "FILE" else word for word in AT_SCHOOL[command])
        _refused(careapp(*words, "--school", school))
        assert _bytes_of(school) == before


@pytest.mark.parametrize("command", ALONE)
def test_a_bad_file_leaves_nothing_behind(careapp, tmp_path, bad_files, command):
    for path in bad_files.values():
        there = {"FILE": path, "OUT": tmp_path / "out", "OUT.xlsx": tmp_path / "out.xlsx"}
        _refused(careapp(*(there.get(word, word) for word in ALONE[command])))
        assert not list(tmp_path.iterdir()), path
