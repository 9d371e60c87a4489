"""Where a school lies is told apart on every system, from any of them."""

import pytest

from careapp.store.places import Computer, linux_mounts, macos_mounts, risk_of

MOUNTS = r"""/dev/nvme0n1p2 / ext4 rw 0 0
server:/home /mnt/home nfs4 rw 0 0
//server/share /mnt/share\040of\040all cifs rw 0 0
kru@server:/ /home/kru/far fuse.sshfs rw 0 0
/dev/sdb1 /media/kru/KINGSTON vfat rw 0 0
/dev/sdc1 /run/media/kru/CARD exfat rw 0 0
/dev/sdd1 /mnt/disk fuseblk rw 0 0
encfs /home/kru/sealed fuse.encfs rw 0 0
/dev/sde1 /mnt/home/local ext4 rw 0 0
"""
LINUX = Computer("linux", {}, linux_mounts(MOUNTS))
MAC = Computer("macos", {}, macos_mounts(
    "/dev/disk3s1 on / (apfs, sealed, local)\n"
    "//kru@server/all on /Volumes/all of us (smbfs, nodev, nosuid)\n"
    "/dev/disk5s1 on /Volumes/KINGSTON (msdos, local, nodev)\n"
))  # fmt: skip
DRIVES = {"C:\\": 3, "E:\\": 2, "Z:\\": 4}
WINDOWS = Computer(
    "windows", {"OneDriveCommercial": r"C:\Users\kru\งานของโรงเรียน"},
    drive_kind=lambda root: DRIVES.get(root, 0),
)  # fmt: skip


@pytest.mark.parametrize(
    ("computer", "folder", "risk"),
    [
        (LINUX, "/home/kru/careapp/ก.careapp", ""),
        (LINUX, "/home/kru/Dropbox/ก.careapp", "cloud"),
        (LINUX, "/home/kru/Google Drive/ก.careapp", "cloud"),
        (LINUX, "/home/kru/Nextcloud/ก.careapp", "cloud"),
        (LINUX, "/home/kru/the onedrive papers/ก.careapp", ""),
        (LINUX, "/mnt/home/ก.careapp", "network"),
        (LINUX, "/mnt/home/local/ก.careapp", ""),
        (LINUX, "/mnt/share of all/ก.careapp", "network"),
        (LINUX, "/home/kru/far/ก.careapp", "network"),
        (LINUX, "/home/kru/sealed/ก.careapp", ""),
        (LINUX, "/mnt/disk/ก.careapp", ""),
        (LINUX, "/media/kru/KINGSTON/ก.careapp", "removable"),
        (LINUX, "/run/media/kru/CARD/ก.careapp", "removable"),
        (MAC, "/Users/kru/careapp/ก.careapp", ""),
        (MAC, "/Users/kru/Library/Mobile Documents/com~apple~CloudDocs/ก.careapp", "cloud"),
        (MAC, "/Users/kru/Library/CloudStorage/OneDrive-School/ก.careapp", "cloud"),
        (MAC, "/Volumes/all of us/ก.careapp", "network"),
        (MAC, "/Volumes/KINGSTON/ก.careapp", "removable"),
        (WINDOWS, r"C:\Users\kru\AppData\Local\careapp\ก.careapp", ""),
        (WINDOWS, r"c:\users\kru\งานของโรงเรียน\ก.careapp", "cloud"),
        (WINDOWS, r"C:\Users\kru\OneDrive - OBEC\ก.careapp", "cloud"),
        (WINDOWS, r"C:\Users\kru\iCloudDrive\ก.careapp", "cloud"),
        (WINDOWS, r"G:\My Drive\ก.careapp", "cloud"),
        (WINDOWS, r"G:\ไดรฟ์ของฉัน\ก.careapp", "cloud"),
        (WINDOWS, r"\\server\all\ก.careapp", "network"),
        (WINDOWS, r"Z:\ก.careapp", "network"),
        (WINDOWS, r"E:\ก.careapp", "removable"),
        (Computer("linux"), "/anywhere/ก.careapp", ""),
    ],
)
def test_the_risk_of_a_place(computer, folder, risk):
    assert risk_of(folder, computer) == risk
