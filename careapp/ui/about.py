"""What the program is: its version, where things lie on this computer, and the licences."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from careapp import __version__, bugs, paths
from careapp.guide import notices
from careapp.ui import labels, theme
from careapp.ui.guide_view import GuideView
from careapp.ui.screens.report_files import open_folder
from careapp.ui.sheets import Sheet
from careapp.ui.widgets import button, label

_LICENCES = (596, 300)


class About(Sheet):
    """`data` is the folder that the schools of this computer are kept in, or the open one."""

    def __init__(self, over: QWidget, data: Path) -> None:
        super().__init__(over, self.tr("About careapp"))
        column = self.column
        column.addWidget(label(self.tr("careapp {version}").format(version=__version__), "h1"))
        column.addWidget(label(self.tr(
            "Student care and support for schools, without the internet. Free software under the "
            "MIT licence."
        ), wrap=True))  # fmt: skip
        column.addLayout(self._place(self.tr("The data lies in"), data))
        column.addLayout(self._place(self.tr("The log of faults"), bugs.log_file()))
        column.addWidget(label(self.tr("Licences of all parts"), "h2"))
        column.addWidget(self._licences())
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.set_foot(close)
        close.setFocus()

    @property
    def said(self) -> str:
        """All words but those of the licences."""
        return labels.plain(" ".join(each.text() for each in self.findChildren(QLabel)))

    def _place(self, words: str, path: Path) -> QHBoxLayout:
        """Where something lies, with a way there."""
        row, said = QHBoxLayout(), QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(label(words, "small"))
        where = label(str(path), wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.addWidget(where)
        show = button(self.tr("Open the folder"))
        show.setAccessibleName(f"{words}: {show.text()}")
        show.clicked.connect(lambda: open_folder(path if path.is_dir() else path.parent))
        row.addLayout(said, 1)
        row.addWidget(show, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _licences(self) -> QWidget:
        view = GuideView()
        view.setFixedSize(theme.px(_LICENCES[0]), theme.px(_LICENCES[1]))
        view.setAccessibleName(self.tr("Licences of all parts"))
        heads = (self.tr("Library"), self.tr("Version"), self.tr("Licence"))
        versions = notices.table(heads)  # none where no library says its own
        blocks = (*notices.notices()[1:], *([versions] if versions.rows else []))
        view.show_blocks(blocks, paths.resources())
        return view


def about(over: QWidget, data: Path) -> About:
    """Show it over a window."""
    shown = About(over, data)
    shown.open()
    return shown
