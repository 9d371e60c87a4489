"""Copies of kept files that lie on the disk while another program shows them.

They lie in a folder of this user and this run alone, which goes when the school is closed or
locked. What a crash leaves behind goes at the next sign-in (asides).
"""

import hashlib
import shutil
from pathlib import Path

from careapp import asides
from careapp.store.school_file import SchoolFile


def folder_of(file: SchoolFile) -> Path:
    """Of this run and this school."""
    return asides.folder(_mark(file))


def forget(file: SchoolFile) -> None:
    """Delete every copy of this run: at the lock and at the end."""
    shutil.rmtree(folder_of(file), ignore_errors=True)


def sweep(file: SchoolFile) -> None:
    """Delete what runs that ended badly left behind: of this school any, as nobody else has it
    open."""
    asides.sweep(f"-{_mark(file)}")


def _mark(file: SchoolFile) -> str:
    """Of a folder, not of a school: a copy of it may be open beside it."""
    return hashlib.sha256(str(file.folder.path.resolve()).encode()).hexdigest()[:12]
