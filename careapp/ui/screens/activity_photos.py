"""Photos of an activity: made small, without the place they were taken at, and shown small."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from careapp.domain.documents import Document
from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.files import choose_file
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.screens.activity_change import Change
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.widgets import button, label, set_text

PHOTO_KEY = "Ctrl+I"
_SIDE = 176


class PhotosCard(Card):
    """Files are chosen or dropped here; whoever shows the card makes them small and keeps them."""

    chosen = Signal(object)  # a Path
    changed = Signal(object)  # a Change

    def __init__(self) -> None:
        super().__init__(self.tr("Photos"))
        self._may_write = False
        self._add = button(translate("Photos", "Choose a photo …"), key=PHOTO_KEY, icon="add")
        self._hint = label("", "small", wrap=True)
        self._shots, self._busy = QWidget(), label("", "muted")
        self._row = FlowLayout(self._shots, theme.px(10), theme.px(8))
        self.pictures: dict[str, QLabel] = {}
        top = QHBoxLayout()
        top.addWidget(self._add)
        top.addWidget(self._busy)
        top.addStretch()
        self.add(top)
        self.add(self._hint)
        self.add(self._shots)
        self._add.clicked.connect(self._ask)

    def show_photos(self, found: Sequence[tuple[Document, bytes]], *, may_write: bool) -> None:
        """Show the pictures, and the names of other files."""
        self._may_write = may_write
        self.setAcceptDrops(may_write)
        self._add.setVisible(may_write)
        self._busy.clear()
        clear(self._row)
        self.pictures.clear()
        for each, data in found:
            put(self._row, self._shot(each, data))
        self._shots.setVisible(bool(found))
        hint = translate("Photos", "Made small, without the place it was taken at.")
        none = self.tr("There are no photos.")
        set_text(self._hint, hint if may_write else "" if found else none)

    def say_busy(self) -> None:
        self._busy.setText(translate("Photos", "Being taken in …"))

    def _shot(self, document: Document, data: bytes) -> QWidget:
        made, picture = QWidget(), QLabel()
        side = theme.px(_SIDE)
        image = QImage.fromData(data)
        picture.setAccessibleName(document.name)
        if image.isNull():
            picture.setText(document.name)
        else:
            ratio = self.devicePixelRatioF()
            small = image.scaled(
                QSize(side, round(side * 0.75)) * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            shown = QPixmap.fromImage(small)
            shown.setDevicePixelRatio(ratio)
            picture.setPixmap(shown)
        self.pictures[document.id] = picture
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(picture)
        if self._may_write:
            gone = button(translate("Photos", "Take it out"), "plain")
            gone.setAccessibleName(f"{gone.text()}: {document.name}")
            gone.clicked.connect(lambda: self._remove(document.id))
            column.addWidget(gone, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _remove(self, id_: str) -> None:
        self.changed.emit(
            Change(
                lambda services: services.documents.take_away(id_),
                self.tr("The photo is taken out."),
                Change(lambda services: services.documents.bring_back(id_)),
            )
        )

    def _ask(self) -> None:
        title = translate("Photos", "Choose a photo")
        filters = translate("Photos", "Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp)"
        choose_file(self, title, filters, self.chosen.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            self.chosen.emit(Path(url.toLocalFile()))
