"""A school, a district or a second laptop about to be made: what was typed for it, and where it may
be kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.domain.schools import School

if TYPE_CHECKING:
    from careapp.domain.districts import District

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


@dataclass(frozen=True, slots=True)
class NewLaptop:
    """A school that is there already on another laptop, and who works on this one."""

    title: str
    folder: Path
    plain: bool = False
    name: str = ""
    login: str = ""
    password: str = ""

    @property
    def file_name(self) -> str:
        return file_name(self.title)


def file_name(name: str) -> str:
    """A name as a folder's name that every system takes."""
    tidy = " ".join(_NOT_IN_NAMES.sub(" ", name).split())[:_LONGEST]
    return tidy.strip(". ") or "school"


def risk_of(folder: Path) -> str:
    """A sentence if `folder` is no good place for a school; "" if it is."""
    from careapp.services.places import warning_of  # the first page does not ask for it

    return warning_of(folder)
