"""The files of a district pack that was just made, and the folder they are in."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.submissions import FILES, FileKind
from careapp.i18n import translate
from careapp.services.submissions import Made
from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.screens import report_files
from careapp.ui.screens.home_parts import clear, column, picture, put
from careapp.ui.widgets import button, label


class MadeCard(Card):
    """Hidden until there is something to show."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path()
        self._rows = column(self, theme.px(2))
        self.open = button(self.tr("Open the folder"), key="Ctrl+Shift+O", icon="folder")
        self.open.clicked.connect(lambda: report_files.open_folder(self._folder))
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch()
        self.add(row)
        self.hide()

    def show_made(self, made: Made) -> None:
        """What was written, and for whom each file is."""
        words = (
            self.tr("Version {version} is made")
            if made.fresh
            else self.tr("Version {version} is saved again")
        )
        self.set_title(words.format(version=made.submission.version))
        clear(self._rows)
        for kind, path in zip(FILES, made.files, strict=True):
            put(self._rows, _file(path, what_for(kind)))
        self._folder = made.files[0].parent
        self.show()
        self.open.setFocus()


def what_for(kind: FileKind) -> str:
    """What a file of a pack is for."""
    words: dict[FileKind, str] = {
        "workbook": translate("Submissions", "for the district's computer: this one is sent"),
        "pdf": translate("Submissions", "the letter and the tables, to be read and printed"),
        "letter": translate("Submissions", "the covering letter alone, to be signed"),
        "receipt": translate("Submissions", "the receipt, for both sides to sign"),
    }
    return words[kind]


def _file(path: Path, about: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
    row.setSpacing(theme.px(8))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(path.name, "strong"))
    words.addWidget(label(about, "small", wrap=True))
    row.addWidget(picture("check", "normal"))
    row.addLayout(words, 1)
    made.setToolTip(str(path))
    return made
