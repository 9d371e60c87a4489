"""Makes the packages for Windows: an installer, and the same folder as a portable archive.

    python -m installer.windows.build --python python-3.11.9-embed-amd64.zip [--with hub|district]
        [--out dist]

`bash installer/package.sh windows` runs it with all it needs. What is built goes to `dist/`.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from installer import staging
from installer.staging import Refused
from installer.windows import stage

HERE = Path(__file__).parent
WORK = staging.ROOT / "build" / "windows"
COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
INSTALLER = "makensis"


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="installer/windows/build.py")
    parser.add_argument("--python", required=True, type=Path, metavar="ZIP",
                        help=f"the official {stage.PYTHON_ZIP} of python.org")  # fmt: skip
    parser.add_argument("--out", type=Path, default=staging.ROOT / "dist")
    staging.offer_variant(parser)
    said = parser.parse_args(words)
    return staging.told(lambda: build(said.python, said.out, said.variant))


def build(python_zip: Path, out: Path, variant: str = "") -> None:
    """Both packages, in `out`; a variant has optional parts besides."""
    for tool in (COMPILER, RESOURCES, INSTALLER):
        if shutil.which(tool) is None:
            raise Refused(f"{tool} is not installed here: installer/package.sh does it.")
    folder = WORK / "careapp"
    stage.stage(python_zip, folder, variant)
    make_launchers(folder)
    out.mkdir(parents=True, exist_ok=True)
    name = f"{staging.name_of(variant)}-{staging.version()}-windows"
    staging.write_zip(out / f"{name}-portable.zip", _portable(folder))
    make_installer(folder, out / f"{name}-setup.exe")
    for path in sorted(out.glob(f"{name}-*")):
        print(f"{path} {path.stat().st_size / 1e6:.1f} MB")
    print(f"{folder} {_size(folder) / 1e6:.1f} MB in {sum(1 for _ in _files(folder))} files")


def make_launchers(folder: Path) -> None:
    """careapp.exe for the window, careapp-cli.exe for the command line."""
    resources = WORK / "launcher.o"
    # The resource compiler gives its words to a shell, which takes the bare quotation marks.
    said = [rf"-DVERSION=\"{staging.version()}\"", f"-DNUMBERS={_numbers(',')}"]
    _run([RESOURCES, *said, str(HERE / "launcher.rc"), str(resources)])
    common = [COMPILER, "-Os", "-s", "-Wall", "-Wextra", "-Werror", "-municode", "-static"]
    files = [str(HERE / "launcher.c"), str(resources)]
    _run([*common, "-mwindows", *files, "-o", str(folder / "careapp.exe")])
    _run([*common, "-mconsole", "-DCONSOLE", *files, "-o", str(folder / "careapp-cli.exe")])


def make_installer(folder: Path, out: Path) -> None:
    values = {
        "VERSION": staging.version(), "NUMBERS": _numbers("."), "STAGE": folder.resolve(),
        "SIZE": _size(folder) // 1000, "OUT": out.resolve(),
    }  # fmt: skip
    said = [f"-D{name}={value}" for name, value in values.items()]
    _run([INSTALLER, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *said, "careapp.nsi"])


def _portable(folder: Path) -> Iterator[tuple[str, bytes]]:
    yield "careapp/portable.txt", _for_notepad(HERE / "portable.txt")
    for path in _files(folder):
        yield f"careapp/{path.relative_to(folder).as_posix()}", path.read_bytes()


def _for_notepad(path: Path) -> bytes:
    """With the ends of lines of Windows, and the mark by which all its programs know UTF-8."""
    return path.read_text(encoding="utf-8").replace("\n", "\r\n").encode("utf-8-sig")


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in _files(folder))


def _numbers(between: str) -> str:
    """The version as the four numbers that Windows wants."""
    parts = [each for each in staging.version().split(".") if each.isdigit()]
    return between.join((*parts, "0", "0", "0", "0")[:4])


def _run(words: Sequence[str]) -> None:
    done = subprocess.run(words, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(f"{words[0]} failed: {(done.stderr or done.stdout).strip()[-2000:]}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
