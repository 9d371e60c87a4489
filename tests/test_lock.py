"""The lock of the dependencies: the versions of pyproject.toml, and hashes for each."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "installer" / "requirements.lock").read_text(encoding="utf-8")
PINNED = dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", LOCK, re.M))


def _name(text):
    return re.sub(r"[-_.]+", "-", text).lower()


def _needed(name, found):
    """What is installed for a distribution, and what that needs in turn."""
    if name in found:
        return found
    found.add(name)
    for line in metadata.requires(name) or ():
        if "extra ==" not in line and "sys_platform" not in line and "python_version" not in line:
            _needed(_name(re.match(r"[\w.-]+", line)[0]), found)
    return found


def test_the_lock_holds_the_versions_that_are_asked_for():
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = (line.split("==") for line in asked["dependencies"])
    assert {_name(name): version for name, version in pins}.items() <= PINNED.items()


def test_the_lock_holds_all_that_careapp_runs_on_as_it_is_installed_here():
    needed = _needed("careapp", set()) - {"careapp"}
    assert needed <= PINNED.keys()
    assert {name: metadata.version(name) for name in needed} == {
        name: PINNED[name] for name in needed
    }


def test_a_new_machine_takes_the_files_of_the_lock_and_no_others():
    """By both ways of setting careapp up that are told."""
    for name in ("installer/dev.sh", "README.md"):
        told = (ROOT / name).read_text(encoding="utf-8")
        assert re.search(r"pip install .*--require-hashes -r installer/requirements\.lock", told)
        assert re.search(r"pip install .*--no-deps( --editable)? \.(\s|$)", told)


def test_every_version_is_named_with_the_hashes_of_its_files():
    for part in re.split(r"^(?=[a-z0-9.-]+==)", LOCK, flags=re.M)[1:]:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", part), part
