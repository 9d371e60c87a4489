"""The picture at the head of memos and letters: chosen from a file, seen, taken away."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.drop_zone import take_drops
from careapp.ui.files import choose_file
from careapp.ui.pages import Card
from careapp.ui.screens.plan_fields import foot
from careapp.ui.session import AnySession
from careapp.ui.widgets import button, label, set_text

_HIGH = 96  # pixels
_LARGEST = 8_000_000  # bytes of a file that is looked into


class EmblemCard(Card):
    """Stored at once; the one of before can be had back."""

    stored = Signal(str)
    failed = Signal(str)

    def __init__(self, session: AnySession, *, may_change: bool) -> None:
        super().__init__(self.tr("Emblem"))
        self._session = session
        self._data = self._before = b""
        self._picture, self._words = label(), label("", "muted", wrap=True)
        self.choose = button(self.tr("Choose a picture …"), icon="file")
        self.drop = button(self.tr("Take it away"), "plain")
        self.undo = button(self.tr("The one of before"), "plain", icon="undo")
        self._picture.setAccessibleName(self.tr("Emblem"))
        self.add(self._words)
        self.add(self._picture)
        self.add(foot(self.choose, self.drop, self.undo))
        self._may = may_change
        self.choose.clicked.connect(self._ask)
        self.drop.clicked.connect(lambda: self._keep(b""))
        self.undo.clicked.connect(lambda: self._keep(self._before))
        if may_change:
            take_drops(self, (".png", ".jpg", ".jpeg"), self.take, self.choose)
        self._show(b"")

    def refresh(self) -> None:
        self._session.read(lambda services: services.letters.emblem(), self._show)

    def take(self, path: Path) -> None:
        """Keep the picture in a file."""
        try:
            if path.stat().st_size > _LARGEST:
                raise CareError(
                    translate("Letters", "The picture is too large. It may have 1 MB at the most.")
                )
            self._keep(path.read_bytes())
        except OSError:
            words = self.tr("“{name}” cannot be read.")
            self.failed.emit(words.format(name=path.name))
        except CareError as problem:
            self.failed.emit(str(problem))

    def _ask(self) -> None:
        filters = self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        choose_file(self, self.tr("Choose a picture"), filters, self.take)

    def _keep(self, data: bytes) -> None:
        def work(services: Any) -> bytes:
            services.letters.save_emblem(data)
            kept: bytes = services.letters.emblem()
            return kept

        self._session.read(work, self._tell, self._fail)

    def _tell(self, data: bytes) -> None:
        self._before = self._data
        self._show(data)
        self.undo.setVisible(self._may and self._before != data)
        said = self.tr("The emblem is stored.") if data else self.tr("The emblem is taken away.")
        self.stored.emit(said)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.failed.emit(str(problem))

    def _show(self, data: bytes) -> None:
        self._data = data
        shown = QPixmap()
        shown.loadFromData(data)
        if not shown.isNull():
            shown = shown.scaledToHeight(
                theme.px(_HIGH), Qt.TransformationMode.SmoothTransformation
            )
        self._picture.setPixmap(shown)
        self._picture.setVisible(bool(data))
        none = self.tr(
            "None yet: its place on the paper stays empty. Choose the picture that your letters "
            "have, as PNG or JPEG."
        )
        some = self.tr("Printed at the head of memos and letters.")
        set_text(self._words, some if data else none)
        self.choose.setVisible(self._may)
        self.drop.setVisible(self._may and bool(data))
        self.undo.setVisible(False)
