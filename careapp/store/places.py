"""Where a folder lies: in one that is copied to a cloud, on the network, on a stick, or here."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Literal

Risk = Literal["", "cloud", "network", "removable"]
System = Literal["windows", "macos", "linux"]

_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
# What the programs of the clouds call their folders, at the beginning of a part of a path.
_CLOUD_PARTS = re.compile(
    r"(onedrive|dropbox|google ?drive|googledrive|my drive|ไดรฟ์ของฉัน|icloud|mobile documents|"
    r"cloudstorage|nextcloud|owncloud|box sync|megasync)",
    re.IGNORECASE,
)
_NETWORKS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p",
     "ncpfs", "afs", "ceph", "glusterfs"}
)  # fmt: skip
# What is a disk of this computer all the same, seen through a program.
_LOCAL_FUSES = frozenset(
    {"fuse.ntfs", "fuse.ntfs-3g", "fuse.exfat", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs",
     "fuse.securefs", "fuse.fuse-overlayfs", "fuse.bindfs", "fuse.mergerfs", "fuse.snapfuse"}
)  # fmt: skip
_STICKS = ("/media/", "/run/media/", "/Volumes/")
_ESCAPE = re.compile(r"\\(0[0-7]{2}|134)")  # blanks and the backslash, in /proc/mounts
_REMOVABLE, _REMOTE = 2, 4  # what Windows says of a drive


@dataclass(frozen=True, slots=True)
class Mount:
    point: str
    kind: str


@dataclass(frozen=True, slots=True)
class Computer:
    """What has to be known of a computer to tell where a folder on it lies."""

    system: System
    variables: Mapping[str, str] = field(default_factory=dict)
    mounts: Sequence[Mount] = ()
    drive_kind: Callable[[str], int] = lambda _: 0

    def path(self, folder: str) -> PurePath:
        return PureWindowsPath(folder) if self.system == "windows" else PurePosixPath(folder)


def risk_of(folder: str, computer: Computer) -> Risk:
    """Why `folder`, which is absolute, is no good place for a school; "" if it is one."""
    path = computer.path(folder)
    if _in_cloud(path, computer):
        return "cloud"
    return _of_drive(path, computer) if computer.system == "windows" else _of_mount(path, computer)


def _in_cloud(path: PurePath, computer: Computer) -> bool:
    named = (computer.variables.get(name, "") for name in _CLOUD_VARIABLES)
    if any(each and path.is_relative_to(computer.path(each)) for each in named):
        return True
    return any(_CLOUD_PARTS.match(part) for part in path.parts)


def _of_drive(path: PurePath, computer: Computer) -> Risk:
    if path.drive.startswith("\\\\"):
        return "network"
    kind = computer.drive_kind(f"{path.drive}\\") if path.drive else 0
    risks: dict[int, Risk] = {_REMOTE: "network", _REMOVABLE: "removable"}
    return risks.get(kind, "")


def _of_mount(path: PurePath, computer: Computer) -> Risk:
    over = [each for each in computer.mounts if path.is_relative_to(computer.path(each.point))]
    if not over:
        return ""
    # Of two at the same point the later one is seen.
    mount = max(enumerate(over), key=lambda each: (len(each[1].point), each[0]))[1]
    kind = mount.kind.lower()
    if kind in _NETWORKS or (kind.startswith("fuse.") and kind not in _LOCAL_FUSES):
        return "network"
    return "removable" if f"{mount.point}/".startswith(_STICKS) else ""


def this_computer() -> Computer:
    """The one that the program runs on."""
    if sys.platform == "win32":
        return Computer("windows", os.environ, drive_kind=_drive_kind)
    if sys.platform == "darwin":
        return Computer("macos", os.environ, macos_mounts(_said_by_mount()))
    with suppress(OSError):
        said = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        return Computer("linux", os.environ, linux_mounts(said))
    return Computer("linux", os.environ)


def linux_mounts(said: str) -> list[Mount]:
    """Of the text of /proc/mounts, which writes a space as `\\040`."""
    found = []
    for line in said.splitlines():
        parts = line.split(" ")
        if len(parts) > 2:
            point = _ESCAPE.sub(lambda code: chr(int(code[1], 8)), parts[1])
            found.append(Mount(point, parts[2]))
    return found


def macos_mounts(said: str) -> list[Mount]:
    """Of what `mount` says: `//me@server/share on /Volumes/share (smbfs, nodev)`."""
    lines = re.findall(r"^.+? on (/.*) \((\w+)[,)]", said, re.MULTILINE)
    return [Mount(point, kind) for point, kind in lines]


def _said_by_mount() -> str:
    try:
        done = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=2, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout


def _drive_kind(root: str) -> int:
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    return 0
