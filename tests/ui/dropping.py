"""Files dropped on a widget, as a file manager does it."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication


def drop(widget, *paths):
    """Whether the widget takes them; if so, they are dropped."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    middle = QPoint(widget.width() // 2, widget.height() // 2)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering, dropping = (
        kind(middle, Qt.DropAction.CopyAction, data, buttons, keys)
        for kind in (QDragEnterEvent, QDropEvent)
    )
    entering.ignore()  # as it is before anybody takes it
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        QApplication.sendEvent(widget, dropping)
    return entering.isAccepted()
