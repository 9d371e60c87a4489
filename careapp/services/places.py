"""Words about where a school is kept: before it is made there, and each time it is opened there."""

import os
from pathlib import Path

from careapp.i18n import translate
from careapp.store import places
from careapp.store.places import Computer, Risk


def risk_of(folder: Path, computer: Computer | None = None) -> Risk:
    """Why a folder is no good place for a school; "" if it is one. It need not be there yet. A link
    counts by its name and by where it leads."""
    here = computer or places.this_computer()
    risk = places.risk_of(str(folder.absolute()), here)
    return risk or places.risk_of(os.path.realpath(folder), here)


def risk_words(risk: Risk) -> str:
    """What it means and what to do, in a sentence or two."""
    words = {
        "cloud": translate(
            "NewSchool",
            "This folder is copied to a cloud. Copies can clash and damage the school; "
            "choose a folder of this computer alone.",
        ),
        "network": translate(
            "NewSchool",
            "This folder is on the network. A broken connection can damage the school; "
            "choose a folder of this computer.",
        ),
        "removable": translate(
            "NewSchool",
            "This folder is on a stick or a card. Keep the school on the computer, and backups of "
            "it here.",
        ),
        "": "",
    }
    return words[risk]


def warning_of(folder: Path) -> str:
    """The sentence for a folder; "" where there is nothing to be said."""
    return risk_words(risk_of(folder))


def same_disk(one: Path, other: Path) -> bool:
    """Whether two folders that are there lie on one disk, and would be lost together."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False
