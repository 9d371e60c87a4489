"""Importing under PySide without its second reading of every source file.

After PySide is loaded it looks into the text of each module that is imported, for those that call
Qt by snake_case names, and keeps the text: a tenth of a start, and 5 MB. None of ours does.
"""

import linecache

import PySide6
from shibokensupport import feature

assert PySide6  # it brings the other


def hurry() -> None:
    """From now on modules are taken for what ours are: Qt by its own names."""
    vars(feature)["_mod_uses_pyside"] = _by_its_own_names
    linecache.clearcache()  # what it had looked into by now


def _by_its_own_names(_module: object) -> bool:
    return True
