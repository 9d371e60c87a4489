"""What breaks anywhere in the window is noted without a word of data, and told calmly."""

import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)

from careapp import bugs

_LOG = logging.getLogger("careapp")
_LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_SPEAKER = re.compile(r"\w+(::~?\w+)+")  # QPainter::begin


def watch(tell: Callable[[], None]) -> None:
    """From now on every uncaught error is logged; `tell` is called for one in the window."""

    def in_window(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        bugs.note(problem)
        tell()

    sys.excepthook = in_window
    threading.excepthook = _in_thread
    qInstallMessageHandler(_from_qt)
    _watch_crashes()


def _in_thread(caught: threading.ExceptHookArgs) -> None:
    if caught.exc_value is not None:
        bugs.note(caught.exc_value)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Who in Qt complains; the message itself may name a file that is named after a child."""
    level = _LEVELS.get(kind)
    if level is not None:
        speaker = _SPEAKER.search(message)
        _LOG.log(level, "Qt %s %s", context.category, speaker.group() if speaker else "")


def _watch_crashes() -> None:
    """A crash of the interpreter itself leaves the places in the code in the log as well."""
    try:
        file = bugs.log_file().open("a", encoding="utf-8")
    except OSError:
        return
    faulthandler.enable(file)
