"""Laying out a long page at once, and painting it once."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

_PASSES = 4  # until a column of cards, each with rows of labels, is at rest


def show_filled(part: QWidget) -> None:
    """Show what was filled while it was hidden: laid out from the innermost outwards and as far as
    the page around it, before any of it is painted.

    Qt by itself begins with the outermost and goes up again from every layout inside, painting in
    between: a long page is laid out six times and painted three times. What is in sight already is
    left to it: rows that have just come do not count yet, and the page would jump up without them.
    """
    if not part.isHidden():
        return
    _lay_out()
    for each in reversed(part.findChildren(QWidget)):
        if inside := each.layout():
            inside.activate()
    part.show()
    lay_out()


def lay_out() -> None:
    """Do now what layouts ask for, until what they ask of one another is done as well."""
    for _ in range(_PASSES):
        _lay_out()


def _lay_out() -> None:
    """Do now what layouts ask for; for those that are hidden that is nothing."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
