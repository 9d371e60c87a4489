"""Makes the packages for Linux: a .deb, and the same folder as a .tar.xz.

    python -m installer.linux.build [--with hub|district] [--out dist]

`bash installer/package.sh linux` runs it with all it needs. What is built goes to `dist/`.
"""

import argparse
import gzip
import os
import shutil
import struct
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from installer import staging
from installer.linux import stage
from installer.linux.stage import run
from installer.staging import Refused

HERE = Path(__file__).parent
WORK = staging.ROOT / "build" / "linux"
TOOLS = ("dpkg-deb", "dpkg-shlibdeps", "objdump", "tar", "xz")
_DAY = 1767225600  # of every file in a package: the first of 2026
_ICONS = (16, 24, 32, 48, 64, 256)  # the sizes of the usual theme that careapp.ico holds
# What Qt asks for only when it is there: whole words at the ends of lines, files opened outside.
RECOMMENDED = ("libthai0", "xdg-utils")


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="installer/linux/build.py")
    parser.add_argument("--out", type=Path, default=staging.ROOT / "dist")
    staging.offer_variant(parser)
    said = parser.parse_args(words)
    return staging.told(lambda: build(said.out, said.variant))


def build(out: Path, variant: str = "") -> None:
    """Both packages, in `out`; a variant has optional parts besides."""
    for tool in TOOLS:
        if shutil.which(tool) is None:
            raise Refused(f"{tool} is not installed here: installer/package.sh does it.")
    os.environ["SOURCE_DATE_EPOCH"] = str(_DAY)
    folder = WORK / "careapp"
    stage.stage(WORK, folder, variant)
    out.mkdir(parents=True, exist_ok=True)
    own = staging.name_of(variant)
    name = f"{own}-{staging.version()}-linux-x86_64"
    deb = out / f"{own}_{staging.version()}_amd64.deb"
    make_deb(folder, WORK / "deb", deb)
    share(folder / "share")
    make_archive(folder, out / f"{name}.tar.xz")
    for path in (deb, out / f"{name}.tar.xz"):
        print(f"{path} {path.stat().st_size / 1e6:.1f} MB")
    print(f"{folder} {_size(folder) / 1e6:.1f} MB in {sum(1 for _ in _files(folder))} files")


def make_deb(folder: Path, tree: Path, out: Path) -> None:
    """A Debian package of the program in `folder`; its tree is made anew in `tree`.

    It needs no script of its own: the menu, the pictures and the kinds of files are taken up by the
    triggers of the packages that keep them.
    """
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr" / "lib" / "careapp"
    shutil.copytree(folder, program, symlinks=True)
    doc = tree / "usr" / "share" / "doc" / "careapp"
    doc.mkdir(parents=True)
    shutil.move(program / "LICENSES", doc / "LICENSES")
    shutil.copyfile(staging.ROOT / "LICENSE", doc / "copyright")
    news = (staging.ROOT / "CHANGELOG.md").read_bytes()
    (doc / "changelog.gz").write_bytes(gzip.compress(news, 9, mtime=_DAY))
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "careapp").symlink_to("../lib/careapp/careapp")
    share(tree / "usr" / "share")
    _set_modes(tree)
    (tree / "DEBIAN").mkdir()
    words = (HERE / "control").read_text(encoding="utf-8")
    said = words.format(
        version=staging.version(), size=_size(tree) // 1024, depends=depends(program),
        recommends=", ".join(RECOMMENDED),
    )  # fmt: skip
    (tree / "DEBIAN" / "control").write_text(said, encoding="utf-8")
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(out)])


def share(share: Path) -> None:
    """What a desktop shows of the program: its entry, pictures, kinds of files."""
    theme, drawings = share / "icons" / "hicolor", staging.ROOT / "resources" / "icons" / "program"
    for source, place in (
        (HERE / "careapp.desktop", share / "applications"),
        (HERE / "careapp.xml", share / "mime" / "packages"),
        (HERE / "careapp.metainfo.xml", share / "metainfo"),
        (drawings / "careapp.svg", theme / "scalable" / "apps"),
    ):
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place / source.name)
    files = theme / "scalable" / "mimetypes"
    files.mkdir(parents=True)
    shutil.copyfile(drawings / "careapp_file.svg", files / "careapp-file.svg")
    pictures = of_icon((HERE.parent / "windows" / "careapp.ico").read_bytes())
    for size in _ICONS:
        place = theme / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        (place / "careapp.png").write_bytes(pictures[size])


def of_icon(content: bytes) -> dict[int, bytes]:
    """The PNG pictures in an .ico file, by their size."""
    found = {}
    for n in range(struct.unpack_from("<HHH", content)[2]):
        width, *_, length, at = struct.unpack_from("<BBBBHHII", content, 6 + 16 * n)
        found[width or 256] = content[at : at + length]
    return found


def depends(program: Path) -> str:
    """The packages whose libraries ours ask for, with the versions that they need, as Debian's own
    tool finds them in the files."""
    files = [path for path in _files(program) if _is_elf(path)]
    own = sorted({str(path.parent) for path in files})
    scratch = WORK / "shlibdeps"  # the tool wants to stand in the tree of a package's source
    (scratch / "debian").mkdir(parents=True, exist_ok=True)
    (scratch / "debian" / "control").write_text(
        "Source: careapp\n\nPackage: careapp\nArchitecture: any\n"
    )
    options = ["-O", "--warnings=0", "--ignore-missing-info", *(f"-l{each}" for each in own)]
    said = run(["dpkg-shlibdeps", *options, *(f"-e{each}" for each in files)], at=scratch)
    return said.strip().removeprefix("shlibs:Depends=")


def make_archive(folder: Path, out: Path) -> None:
    """The folder as an archive that is unpacked anywhere and runs."""
    _set_modes(folder)
    how = ["--sort=name", f"--mtime=@{_DAY}", "--owner=0", "--group=0", "--numeric-owner"]
    environment = {**os.environ, "XZ_OPT": "-9"}
    run(["tar", *how, "-cJf", str(out.resolve()), folder.name], environment, folder.parent)


def _set_modes(tree: Path) -> None:
    """Read by all, written by nobody but the owner; what is started can be."""
    for path in sorted(tree.rglob("*")):
        if not path.is_symlink():
            starts = path.is_dir() or (path.name == "careapp" and _is_elf(path))
            path.chmod(0o755 if starts else 0o644)


def _is_elf(path: Path) -> bool:
    if path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _files(folder: Path) -> Iterable[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in _files(folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
