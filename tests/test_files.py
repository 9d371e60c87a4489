"""A file is there whole, or not at all."""

import errno
import os

import pytest

from careapp.errors import CareError
from careapp.files import new_file, new_files, read_at_most, reason, write_whole
from careapp.progress import Cancelled


def names(folder):
    return [path.name for path in folder.iterdir()]


def test_the_file_takes_its_name_at_the_end(tmp_path):
    path = tmp_path / "a.pdf"
    with new_file(path) as part:
        part.write_text("whole")
        assert not path.exists()
    assert path.read_text() == "whole"
    assert names(tmp_path) == ["a.pdf"]


def test_a_file_is_read_up_to_a_size(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"four")
    assert (read_at_most(path, 4), read_at_most(path, 3)) == (b"four", None)
    with path.open("wb") as file:
        file.truncate(2_000_000)
    assert read_at_most(path, 1_999_999) is None


@pytest.mark.parametrize("problem", [Cancelled(), ValueError("a bug")])
def test_what_goes_wrong_leaves_nothing_and_the_old_file_as_it_was(tmp_path, problem):
    path = tmp_path / "a.pdf"
    path.write_text("old")

    def fail():
        with new_file(path) as part:
            part.write_text("half")
            raise problem

    with pytest.raises(type(problem)):
        fail()
    assert path.read_text() == "old"
    assert names(tmp_path) == ["a.pdf"]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.ENOENT, errno.EIO])
def test_a_disk_that_refuses_is_a_sentence_that_names_the_file(tmp_path, code):
    def fail():
        with new_file(tmp_path / "a.pdf") as part:
            part.write_text("half")
            raise OSError(code, os.strerror(code))

    with pytest.raises(CareError, match=r"a\.pdf"):
        fail()
    assert names(tmp_path) == []


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path):
    def fail():
        with new_file(tmp_path / "none" / "a.pdf") as part:
            part.write_text("half")

    with pytest.raises(CareError, match=r"a\.pdf"):
        fail()


def test_a_file_is_written_whole_and_nothing_lies_beside_it(tmp_path):
    path = tmp_path / "a.json"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.json"
    path.mkdir()
    with pytest.raises(OSError, match=r"a\.json"):
        write_whole(path, b"two")
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def test_what_is_written_is_on_the_disk_before_it_takes_the_place_of_another(tmp_path, monkeypatch):
    seen, real = [], os.fsync

    def fsync(handle):
        seen.append(names(tmp_path))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    with new_file(tmp_path / "a.pdf") as part:
        part.write_text("whole")
    assert seen == [["a.pdf.part"], ["a.pdf"]]  # the file, then its name in the folder
    assert names(tmp_path) == ["a.pdf"]


def test_of_files_that_belong_together_none_is_left_where_one_cannot_be(tmp_path):
    (tmp_path / "b.pdf").mkdir()  # nothing can take its place

    def fail():
        with new_files([tmp_path / "a.pdf", tmp_path / "b.pdf"]) as parts:
            for part in parts.values():
                part.write_text("whole")

    with pytest.raises(CareError, match=r"b\.pdf"):
        fail()
    assert names(tmp_path) == ["b.pdf"]


def test_files_that_belong_together_are_all_there_or_none(tmp_path):
    one, other = tmp_path / "a", tmp_path / "b"
    with new_files([one, other]) as parts:
        for path, part in parts.items():
            part.write_text(path.name)
            assert names(tmp_path) != ["a", "b"]
    assert [one.read_text(), other.read_text()] == ["a", "b"]


@pytest.mark.parametrize("problem", [Cancelled(), CareError("full")])
def test_what_goes_wrong_with_one_leaves_none(tmp_path, problem):
    def fail():
        with new_files([tmp_path / "a", tmp_path / "b"]) as parts:
            parts[tmp_path / "a"].write_text("half")
            raise problem

    with pytest.raises(type(problem)):
        fail()
    assert names(tmp_path) == []


def test_a_name_that_cannot_be_taken_leaves_none_of_the_new_files(tmp_path):
    paths = [tmp_path / "a", tmp_path / "b"]
    (tmp_path / "b").mkdir()

    def fail():
        with new_files(paths) as parts:
            for part in parts.values():
                part.write_text("whole")

    with pytest.raises(CareError, match="b"):
        fail()
    assert names(tmp_path) == ["b"]


def test_what_the_system_says_is_said_in_the_readers_language():
    for code in (errno.ENOSPC, errno.EROFS, errno.EACCES, errno.ENOENT, errno.EIO, errno.EFBIG):
        assert not reason(OSError(code, os.strerror(code))).isascii()
    assert reason(OSError(errno.ELOOP, "as it is")) == "as it is"
