"""A photo of a form: chosen from a file, shown small, taken out again."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from careapp.domain.records import Answer
from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.files import choose_file
from careapp.ui.photos import PhotoDesk
from careapp.ui.widgets import button, label, set_kind, set_text

_SIDE = 132


class PhotoField(QWidget):
    """Its answer is the id of the photo. Without a desk it only says that there is one."""

    answered = Signal(object)

    def __init__(self, item: str, words: str, desk: PhotoDesk | None) -> None:
        super().__init__()
        self._item, self._desk, self._id = item, desk, ""
        self.setAcceptDrops(desk is not None)
        self.thumbnail = QLabel()
        self.thumbnail.setFixedSize(theme.px(_SIDE), theme.px(_SIDE * 0.75))
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.thumbnail.setProperty("kind", "muted")
        self._message = label("", "muted", wrap=True)
        self.choose = button(translate("Photos", "Choose a photo …"), "pill", icon="add")
        self.choose.setAccessibleName(f"{words}: {self.choose.text()}")
        self.remove = button(translate("Photos", "Take it out"), "pill")
        self.remove.setAccessibleName(f"{words}: {self.remove.text()}")
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._take_out)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        right = QVBoxLayout()
        right.addLayout(buttons)
        right.addWidget(self._message)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.thumbnail)
        row.addLayout(right, 1)
        self._show_state()

    def set_value(self, value: Answer | None) -> None:
        """Show the photo of an answer, telling nobody."""
        id_ = value if isinstance(value, str) else ""
        if id_ == self._id:
            return
        self._id = id_
        self._show_state()
        if id_ and self._desk is not None:
            self._desk.load(id_, lambda data: self._show(id_, data))

    def take(self, path: Path) -> None:
        """Take a picture file in."""
        if self._desk is not None:
            set_text(self._message, translate("Photos", "Being taken in …"))
            self._desk.keep(self._item, path, self._kept, self.refuse)

    def refuse(self, sentence: str) -> None:
        """Say why a file was not taken in."""
        set_kind(self._message, "error")
        set_text(self._message, sentence)

    def take_focus(self) -> None:
        self.choose.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, key: str) -> bool:
        """No digit means a photo."""
        return False

    def flush(self) -> None:
        """Nothing waits: a photo is told when it was taken in."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            self.take(Path(url.toLocalFile()))

    def _ask(self) -> None:
        title = translate("Photos", "Choose a photo")
        filters = translate("Photos", "Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp)"
        choose_file(self, title, filters, self.take)

    def _kept(self, id_: str) -> None:
        self.answered.emit(id_)
        self.set_value(id_)

    def _take_out(self) -> None:
        self.set_value(None)
        self.answered.emit(None)
        self.choose.setFocus()

    def _show(self, id_: str, data: bytes) -> None:
        """The picture may come late: when another one is shown already."""
        if id_ != self._id:
            return
        image = QImage.fromData(data)
        if image.isNull():
            self.thumbnail.setText(translate("Photos", "The photo is not here"))
            return
        ratio = self.devicePixelRatioF()
        small = image.scaled(
            QSize(self.thumbnail.size() * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture = QPixmap.fromImage(small)
        picture.setDevicePixelRatio(ratio)
        self.thumbnail.setPixmap(picture)

    def _show_state(self) -> None:
        there = bool(self._id)
        self.remove.setVisible(there)
        self.choose.setEnabled(self._desk is not None)
        self.thumbnail.clear()
        self.thumbnail.setText("…" if there else translate("Photos", "No photo"))
        set_kind(self._message, "muted")
        hint = translate("Photos", "Made small, without the place it was taken at.")
        set_text(self._message, "" if there else hint)
