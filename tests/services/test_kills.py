"""A program that is killed at any moment of a long operation loses nothing that it had told, and
leaves nothing half done (kills.py says what that is for each of them)."""

import random
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from tests.services import kills

FROZEN = Path(__file__).parents[1] / "store" / "frozen"
LONG = 44  # kills of each operation and driver: a thousand in all
KEEPING = {"plain": "", "encrypted": kills.PASSWORD}


@pytest.fixture(scope="module")
def bases(tmp_path_factory):
    """The schools that rounds begin with, by how they are kept; made when they are first asked."""
    made: dict[str, Path] = {}

    def base(keeping: str) -> Path:
        if keeping not in made:
            made[keeping] = tmp_path_factory.mktemp(keeping)
            kills.make_base(made[keeping], KEEPING[keeping])
        return made[keeping]

    return base


def laid_out(operation, keeping, bases, folder):
    """A fresh place for one round."""
    if not operation.frozen:
        shutil.copytree(bases(keeping), folder)
        return kills.Place(folder, KEEPING[keeping])
    place = kills.Place(folder, "")  # of the frozen schools the plain one is whole
    place.school.mkdir(parents=True)
    with zipfile.ZipFile(FROZEN / f"{operation.frozen}-plain.zip") as archive:
        archive.extract("data.db", place.school)
    return place


def rounds():
    """Every operation with a plain school and an encrypted one."""
    for operation in kills.OPERATIONS.values():
        for keeping in KEEPING:
            if keeping == "plain" and operation.encrypted_only:
                continue
            short = keeping == "plain" or operation.encrypted_only
            marks = [] if short else [pytest.mark.long]
            yield pytest.param(operation, keeping, marks=marks, id=f"{operation.name}, {keeping}")


@pytest.mark.parametrize(("operation", "keeping"), [*rounds()])
def test_a_kill_at_any_moment_leaves_a_school_that_is_whole(
    operation, keeping, bases, tmp_path, request
):
    long = request.config.getoption("--long")
    chance, finished, about = random.Random(), 0, operation.about
    if long:
        about = kills.lasts(operation, laid_out(operation, keeping, bases, tmp_path / "whole"))
    for n in range(LONG if long else 1):
        place = laid_out(operation, keeping, bases, tmp_path / f"{n}")
        told, done = kills.blow(operation, place, chance.random() * about * 1.05)
        finished += done
        services = place.open()
        assert services.backups.check() == []
        operation.after(place, told, done, services)
        services.close()
        shutil.rmtree(place.folder)
    if long:
        sys.stdout.write(f"{operation.name}, {keeping}: {LONG} kills, {finished} after the end"
                         f" ({about:.2f} s)\n")  # fmt: skip
