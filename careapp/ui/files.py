"""Asking for a file or a folder, without waiting in a second event loop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from careapp.i18n import translate

_ARCHIVE = ".zip"
_Place = QStandardPaths.StandardLocation
_last: Path | None = None  # the folder in which a file was named last


def choose_file(
    parent: QWidget, title: str, filters: str, then: Callable[[Path], object]
) -> QFileDialog:
    """A file that is there; `filters` as Qt has them: `Lists (*.xlsx *.csv)`."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([filters])
    dialog.setDirectory(str(_beginning(_Place.DownloadLocation)))
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
    made.setDirectory(str(_beginning(_Place.DownloadLocation)))
    made.fileSelected.connect(_note)
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
    dialog = _saving(parent, title, name, [filters], then)
    dialog.open()
    return dialog


def _saving(
    parent: QWidget, title: str, name: str, filters: list[str], then: Callable[[Path], object]
) -> QFileDialog:
    dialog = _dialog(parent, title, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.setDirectory(str(_beginning(_Place.DocumentsLocation)))
    dialog.selectFile(name)
    return dialog


def choose_protected_file(
    parent: QWidget,
    title: str,
    name: str,
    filters: str,
    then: Callable[[Path, bool], object],
    other: str = "",
) -> QFileDialog:
    """The same; among the kinds of file there is one under a password, and `then` is told whether
    that was chosen. What is not a PDF becomes an archive then, and its name says so. `other` is a
    further kind, never under a password."""
    ending = Path(name).suffix
    sealed = ending if ending == ".pdf" else f"{ending}{_ARCHIVE}"
    words = translate("Files", "{kind} with a password").format(kind=filters.partition(" (")[0])
    locked = f"{words} (*{sealed})"

    def take(path: Path) -> None:
        protect = dialog.selectedNameFilter() == locked
        then(_inside(path, ending) if protect else path, protect)

    kinds = {filters: ending, locked: sealed}
    if other:
        kinds[other] = other.partition("*")[2].rstrip(")")
    dialog = _saving(parent, title, name, [*kinds], take)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen][1:]))
    dialog.open()
    return dialog


def _inside(path: Path, ending: str) -> Path:
    """The name of the file in an archive: `a.xlsx` of `a.xlsx.zip`."""
    bare = path.with_suffix("") if path.suffix.casefold() == _ARCHIVE else path
    return bare if bare.suffix.casefold() == ending else bare.with_name(bare.name + ending)


def _dialog(parent: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    made = QFileDialog(parent, title)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.fileSelected.connect(_note)
    made.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return made


def _note(chosen: str) -> None:
    global _last
    _last = Path(chosen).parent


def _beginning(place: _Place) -> Path:
    """Where to look first: where a file was named last, else where the system keeps such files.

    Left to itself, the dialog begins in the folder of the program.
    """
    usual = map(Path, QStandardPaths.standardLocations(place))
    return next((each for each in (_last, *usual) if each and each.is_dir()), Path.home())
