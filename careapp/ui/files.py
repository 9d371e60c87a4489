"""Asking for a file or a folder, without waiting in a second event loop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(
    parent: QWidget, title: str, filters: str, then: Callable[[Path], object]
) -> QFileDialog:
    """A file that is there; `filters` as Qt has them: `Lists (*.xlsx *.csv)`."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([filters])
    dialog.open()
    return dialog


def choose_files(
    parent: QWidget, title: str, filters: str, then: Callable[[tuple[Path, ...]], object]
) -> QFileDialog:
    """One or several files that are there."""
    made = QFileDialog(parent, title)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setFileMode(QFileDialog.FileMode.ExistingFiles)
    made.setNameFilters([filters])
    made.filesSelected.connect(lambda chosen: then(tuple(map(Path, chosen))))
    made.open()
    return made


def choose_folder(
    parent: QWidget, title: str, begin: Path, then: Callable[[Path], object]
) -> QFileDialog:
    """A folder that is there, looked for from `begin`."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if begin.is_dir():
        dialog.setDirectory(str(begin))
    dialog.open()
    return dialog


def choose_new_file(
    parent: QWidget, title: str, name: str, filters: str, then: Callable[[Path], object]
) -> QFileDialog:
    """A file to write, `name.pdf` unless the user says otherwise; Qt asks before replacing one."""
    dialog = _dialog(parent, title, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([filters])
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    made = QFileDialog(parent, title)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return made
