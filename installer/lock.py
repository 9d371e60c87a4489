"""Writes installer/requirements.lock: what careapp runs on, each version with its files' SHA-256;
and beside it, for each optional part of careapp (hub.lock, analysis.lock), what that needs besides.

    python installer/lock.py

`pip install --require-hashes -r installer/requirements.lock` takes these very files and no others,
whatever the index says that day; the packages for teachers are built so. Run it after a change of
the dependencies in pyproject.toml; tests/test_lock.py says when that was forgotten. pip-tools asks
the index for the hashes of all files of a version, so that one lock serves every system.
"""

import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "installer" / "requirements.lock"
EXTRAS = ("hub", "analysis")  # optional parts that a package may have
TOOL = "pip-tools==7.6.2"
HEAD = "# Made by installer/lock.py of pyproject.toml; not to be edited by hand.\n"
OPTIONS = ("--quiet", "--generate-hashes", "--strip-extras", "--no-annotate", "--no-header",
           "--no-emit-index-url", "--no-emit-find-links", "--no-emit-options")  # fmt: skip


def main() -> None:
    """Each lock is made beside the old one and takes its place when it is whole."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(Path(folder) / "tool", with_pip=True)
        tools = Path(folder) / "tool" / ("Scripts" if sys.platform == "win32" else "bin")
        python, made = tools / "python", Path(folder) / "made.lock"
        subprocess.run([python, "-m", "pip", "install", "--quiet", TOOL], check=True)
        _compile(python, made)
        LOCK.write_text(HEAD + made.read_text(encoding="utf-8"), encoding="utf-8")
        lock_extras(python, made)


def lock_extras(python: Path, made: Path) -> None:
    """What an optional part (pyproject.toml) needs besides, and no other version of the rest."""
    for extra in EXTRAS:
        _compile(python, made, "--extra", extra, "--constraint", str(LOCK))
        known = {each.partition("==")[0] for each in entries(LOCK.read_text(encoding="utf-8"))}
        whole = entries(made.read_text(encoding="utf-8"))
        more = [each for each in whole if each.partition("==")[0] not in known]
        lock = LOCK.with_name(f"{extra}.lock")
        lock.write_text(HEAD + "".join(more), encoding="utf-8")


def entries(lock: str) -> list[str]:
    """The libraries of a lock, each with its hashes as they stand there."""
    return re.split(r"^(?=[\w.-]+==)", lock, flags=re.MULTILINE)[1:]


def _compile(python: Path, out: Path, *options: str) -> None:
    out.unlink(missing_ok=True)  # what stands there would be kept to
    words = [str(python), "-m", "piptools", "compile", *OPTIONS, *options, "-o", str(out)]
    subprocess.run([*words, str(ROOT / "pyproject.toml")], check=True)


if __name__ == "__main__":
    main()
