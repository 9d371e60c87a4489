"""Files under a password: nothing of them is readable, beside them or where they were prepared."""

import subprocess
import sys
import zipfile

import pikepdf
import pytest
import pyzipper
from reportlab.pdfgen.canvas import Canvas

from careapp import paths
from careapp.errors import CareError
from careapp.exchange import protection

WORDS = "4821-7730-1925-6604"
SECRET = "เด็กชายกล้า ตัวอย่างดี"


def pdf(path):
    canvas = Canvas(str(path))
    canvas.drawString(72, 720, "SECRET-WORD")
    canvas.setTitle("SECRET-WORD")
    canvas.save()


def prepared():
    """What is left where files are prepared."""
    return [*(paths.config_folder() / "opened").rglob("*")]


def test_a_pdf_opens_with_its_password_alone_and_is_aes_256(tmp_path):
    out = tmp_path / "a.pdf"
    with protection.written(out, WORDS) as inside:
        pdf(inside)
    assert b"SECRET-WORD" not in out.read_bytes()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    with pikepdf.open(out, password=WORDS) as opened:
        assert opened.encryption.R == 6
        assert opened.encryption.bits == 256
        assert not opened.owner_password_matched
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]
    assert prepared() == []


def test_another_file_becomes_an_aes_archive(tmp_path):
    with protection.written(tmp_path / "a.xlsx", WORDS) as inside:
        inside.write_text(SECRET, encoding="utf-8")
    (out,) = tmp_path.iterdir()
    assert out.name == "a.xlsx.zip"
    assert SECRET.encode() not in out.read_bytes()
    with zipfile.ZipFile(out) as plain, pytest.raises(NotImplementedError):
        plain.read("a.xlsx", pwd=WORDS.encode())  # the old cipher of zip cannot open it
    with pyzipper.AESZipFile(out) as archive:
        assert archive.infolist()[0].wz_aes_strength == 3  # 256 bits
        archive.setpassword(b"another password")
        with pytest.raises(RuntimeError):
            archive.read("a.xlsx")
        archive.setpassword(WORDS.encode())
        assert archive.read("a.xlsx").decode() == SECRET


def test_a_folder_becomes_one_archive(tmp_path):
    with protection.written_folder(tmp_path / "out", WORDS) as folder:
        (folder / "a.csv").write_text(SECRET, encoding="utf-8")
        (folder / "b.csv").write_text("b", encoding="utf-8")
    assert [each.name for each in tmp_path.iterdir()] == ["out.zip"]
    with pyzipper.AESZipFile(tmp_path / "out.zip") as archive:
        assert sorted(archive.namelist()) == ["a.csv", "b.csv"]


def test_without_a_password_the_file_is_where_it_was_asked_for(tmp_path):
    with protection.written(tmp_path / "a.csv") as inside:
        assert inside == tmp_path / "a.csv"
    with protection.written_folder(tmp_path / "b") as folder:
        assert folder == tmp_path / "b"


@pytest.mark.parametrize("name", ["a.pdf", "a.xlsx"])
def test_what_fails_leaves_nothing_readable_and_the_older_file_as_it_was(tmp_path, name):
    out = protection.sealed_path(tmp_path / name, WORDS)
    out.write_bytes(b"older")

    def fails():
        with protection.written(tmp_path / name, WORDS) as inside:
            inside.write_text(SECRET, encoding="utf-8")
            raise ValueError

    with pytest.raises(ValueError):
        fails()
    assert out.read_bytes() == b"older"
    assert [each.name for each in tmp_path.iterdir()] == [out.name]
    assert prepared() == []


def test_what_a_crash_left_goes_with_the_next_file(tmp_path):
    with subprocess.Popen([sys.executable, "-c", ""]) as over:
        pass
    left = paths.config_folder() / "opened" / f"{over.pid}-seal-left"
    left.mkdir(parents=True)
    (left / "a.xlsx").write_text(SECRET, encoding="utf-8")
    with protection.written(tmp_path / "b.csv", WORDS) as inside:
        inside.write_text("b", encoding="utf-8")
    assert not left.exists()


@pytest.mark.parametrize("password", ["short", "123456789", "   1234567   "])
def test_a_short_password_is_refused_and_nothing_is_written(tmp_path, password):
    def tries():
        with protection.written(tmp_path / "a.pdf", password) as inside:
            pdf(inside)

    with pytest.raises(CareError, match="10"):
        tries()
    assert [*tmp_path.iterdir()] == []


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path):
    def tries():
        with protection.written(tmp_path / "nowhere" / "a.csv", WORDS) as inside:
            inside.write_text("b", encoding="utf-8")

    with pytest.raises(CareError):
        tries()
    assert prepared() == []


def test_a_new_passphrase_is_long_enough_and_never_the_same():
    made = {protection.new_passphrase() for _ in range(50)}
    assert len(made) == 50
    assert all(protection.check(each) == each for each in made)
