"""Writes installer/requirements.lock: what careapp runs on, each version with its files' SHA-256.

    python installer/lock.py

`pip install --require-hashes -r installer/requirements.lock` takes these very files and no others,
whatever the index says that day; the packages for teachers are built so. Run it after a change of
the dependencies in pyproject.toml; tests/test_lock.py says when that was forgotten. pip-tools asks
the index for the hashes of all files of a version, so that one lock serves every system.
"""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "installer" / "requirements.lock"
TOOL = "pip-tools==7.6.2"
HEAD = "# Made by installer/lock.py of pyproject.toml; not to be edited by hand.\n"
OPTIONS = ("--quiet", "--generate-hashes", "--strip-extras", "--no-annotate", "--no-header",
           "--no-emit-index-url", "--no-emit-find-links", "--no-emit-options")  # fmt: skip


def main() -> None:
    """The lock is made beside the old one and takes its place when it is whole."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.lock"
        venv.create(Path(folder) / "tool", with_pip=True)
        tools = Path(folder) / "tool" / ("Scripts" if sys.platform == "win32" else "bin")
        run = (tools / "python", "-m")
        subprocess.run([*run, "pip", "install", "--quiet", TOOL], check=True)
        subprocess.run(
            [*run, "piptools", "compile", *OPTIONS, "-o", made, ROOT / "pyproject.toml"], check=True
        )
        LOCK.write_text(HEAD + made.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
