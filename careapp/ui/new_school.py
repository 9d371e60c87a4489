"""A school or a district about to be made: what was typed for it, and where it may be kept."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStorageInfo

from careapp.domain.schools import School
from careapp.i18n import translate

if TYPE_CHECKING:
    from careapp.domain.districts import District

_CLOUDS = re.compile(
    r"onedrive|dropbox|google ?drive|my drive|icloud|mobile documents|nextcloud|box sync", re.I
)
_NETWORKS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "fuse.sshfs"}
)
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_LONGEST = 60  # letters of a folder's name: three bytes each in Thai, 255 at most


@dataclass(frozen=True, slots=True)
class NewSchool:
    """The school, the folder it goes into, and the account of who makes it."""

    school: School
    folder: Path
    plain: bool = False
    name: str = ""
    login: str = ""
    password: str = ""
    small: bool = False  # who makes it is also its guidance teacher

    @property
    def title(self) -> str:
        return self.school.name

    @property
    def file_name(self) -> str:
        return file_name(self.school.name)


@dataclass(frozen=True, slots=True)
class NewDistrict:
    """The district, the folder it goes into, and the account of who makes it."""

    district: District
    folder: Path
    plain: bool = False
    name: str = ""
    login: str = ""
    password: str = ""

    @property
    def title(self) -> str:
        return self.district.name

    @property
    def file_name(self) -> str:
        return file_name(self.district.name)


def file_name(name: str) -> str:
    """A name as a folder's name that every system takes."""
    tidy = " ".join(_NOT_IN_NAMES.sub(" ", name).split())[:_LONGEST]
    return tidy.strip(". ") or "school"


def risk_of(folder: Path) -> str:
    """A sentence if `folder` is no good place for a school; "" if it is."""
    if _CLOUDS.search(str(folder)):
        return translate(
            "NewSchool",
            "This folder is copied to a cloud. Copies can clash and damage the school; "
            "choose a folder of this computer alone.",
        )
    if _on_network(folder):
        return translate(
            "NewSchool",
            "This folder is on the network. A broken connection can damage the school; "
            "choose a folder of this computer.",
        )
    return ""


def _on_network(folder: Path) -> bool:
    if sys.platform == "win32" and str(folder).startswith("\\\\"):
        return True
    there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    kind = bytes(QStorageInfo(str(there)).fileSystemType().data()).decode(errors="replace")
    return kind.lower() in _NETWORKS
