"""The home visits of a child over the years: when, who went, the income a head, the photos."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from careapp.services.schools import SchoolServices
from careapp.services.visits import Visit
from careapp.ui import theme
from careapp.ui.flow import FlowLayout
from careapp.ui.screens import visit_words
from careapp.ui.screens.home_parts import clear
from careapp.ui.session import Session
from careapp.ui.widgets import label

_WIDE, _HIGH = 116, 87
_Photo = tuple[str, bytes]


class VisitRows(QWidget):
    """The newest first; photos come as they are read."""

    def __init__(self, session: Session, *, photos: bool = True) -> None:
        super().__init__()
        self._session, self._with_photos = session, photos
        self._places: dict[str, QLabel] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(10))

    def show_visits(self, visits: Sequence[Visit]) -> None:
        self.clear()
        for each in visits:
            self._rows.addWidget(self._row(each))
        if not visits:
            self._rows.addWidget(label(self.tr("No home visit so far."), "muted", wrap=True))
        for id_ in self._places:
            self._session.read(partial(_load, id_), self._show_photo)

    def clear(self) -> None:
        """Nothing of a child stays in sight."""
        self._places.clear()
        clear(self._rows)

    def _row(self, visit: Visit) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = visit_words.visit_line(visit)
        went = visit.visitor
        if visit.companions:
            words = self.tr("{leader}, with {others}")
            went = words.format(leader=went, others=visit.companions)
        about = " · ".join(filter(None, (went, visit_words.income(visit))))
        column.addWidget(label(head, "strong", wrap=True))
        if about:
            column.addWidget(label(about, "muted", wrap=True))
        made.setAccessibleName(f"{head}: {about}")
        if visit.photos and self._with_photos:
            pictures = QWidget()
            flow = FlowLayout(pictures, theme.px(6), theme.px(6))
            for id_ in visit.photos:
                flow.addWidget(self._place(id_))
            column.addWidget(pictures)
        elif visit.photos:
            column.addWidget(label(self.tr("%n photo(s)", "", len(visit.photos)), "small"))
        return made

    def _place(self, id_: str) -> QLabel:
        place = label("…", "muted")
        place.setFixedSize(theme.px(_WIDE), theme.px(_HIGH))
        place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        place.setAccessibleName(self.tr("Photo of the home"))
        self._places[id_] = place
        return place

    def _show_photo(self, found: _Photo) -> None:
        id_, data = found
        place = self._places.get(id_)
        if place is None:
            return  # of a child that was shown before
        image = QImage.fromData(data)
        if image.isNull():
            place.setText(self.tr("No photo"))
            return
        ratio = self.devicePixelRatioF()
        small = image.scaled(
            QSize(place.size() * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture = QPixmap.fromImage(small)
        picture.setDevicePixelRatio(ratio)
        place.setPixmap(picture)


def _load(id_: str, services: SchoolServices) -> _Photo:
    """In the database lane."""
    return id_, services.photos.show(id_)
