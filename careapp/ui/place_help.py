"""Help with an address: offers subdistricts as they are typed, fills the rest, doubts quietly."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from careapp.i18n import translate
from careapp.services.addresses import Address, Doubt, Place, doubt, suggest
from careapp.ui import labels
from careapp.ui.session import Session

PARTS = ("subdistrict", "district", "province", "postal_code")
_PAUSE = 150  # milliseconds without a key before places are looked for
_NAME = int(Qt.ItemDataRole.UserRole) + 1


class PlaceHelp(QObject):
    """Watches the lines of an address; any of them but the subdistrict's may be missing.

    The list is read in the rendering lane: the window does not wait for it, nor the school's file.
    """

    filled = Signal()  # a place was chosen, and its names stand in the lines
    doubted = Signal(str, str)  # the part that does not match, and the sentence; "" and "" for none

    def __init__(
        self, session: Session, lines: Mapping[str, QLineEdit], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._lines = session, lines
        self._places: Sequence[Place] = ()
        self._asked = ""  # what was looked for last
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCompletionRole(_NAME)
        lines["subdistrict"].setCompleter(self._completer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_up)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        lines["subdistrict"].textEdited.connect(self._type)
        for name in PARTS[1:]:
            if name in lines:
                lines[name].textEdited.connect(self.look)

    def look(self) -> None:
        """Say what does not match in the address as it stands."""
        address = self._address()
        self._session.render(
            lambda _: (address, doubt(address)), lambda found: self._tell(*found), _silent
        )

    @property
    def offered(self) -> list[str]:
        """The places that are offered, in words."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def choose(self, row: int) -> None:
        """Take an offered place: its names and its postal code fill the lines."""
        place = self._places[row]
        for name in PARTS:
            if name in self._lines and (text := getattr(place, name)):
                self._lines[name].setText(text)
                self._lines[name].setCursorPosition(0)
        self.filled.emit()
        self.look()

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.choose(index.row())

    def _type(self) -> None:
        self._pause.start()

    def _look_up(self) -> None:
        address = self._address()
        near = Address("", address.district, address.province)
        self._asked = address.subdistrict
        self._session.render(
            lambda _: (address.subdistrict, suggest(address.subdistrict, near)),
            lambda found: self._offer(*found),
            _silent,
        )
        self.look()

    def _offer(self, text: str, places: Sequence[Place]) -> None:
        line = self._lines["subdistrict"]
        if text != self._asked or line.isReadOnly():
            return  # something else is looked for by now
        self._places = places
        self._model.clear()
        for each in places:
            item = QStandardItem(_words(each))
            item.setData(each.subdistrict, _NAME)
            self._model.appendRow(item)
        if places and line.hasFocus():
            self._completer.complete()

    def _tell(self, address: Address, found: Doubt) -> None:
        if address == self._address():
            self.doubted.emit(_part(found), said(found))

    def _address(self) -> Address:
        texts = {name: labels.plain(line.text()) for name, line in self._lines.items()}
        return Address(**{name: texts.get(name, "") for name in PARTS})


def _part(found: Doubt) -> str:
    return "subdistrict" if found == "outside" else found


def _words(place: Place) -> str:
    """`นาอ้อ · เมืองเลย · เลย 42100`"""
    codes = ", ".join(place.postal_codes)
    return f"{place.subdistrict} · {place.district} · {place.province} {codes}".strip()


def said(found: Doubt) -> str:
    """The quiet remark about a part of an address; it is kept as it is written."""
    words = {
        "": "",
        "province": translate("Addresses", "Not in the list of provinces. Kept as it is."),
        "district": translate("Addresses", "Not in the list of districts. Kept as it is."),
        "subdistrict": translate("Addresses", "Not in the list of subdistricts. Kept as it is."),
        "outside": translate("Addresses", "Not in this district or province. Kept as it is."),
        "postal_code": translate("Addresses", "Not the postal code of this place. Kept as it is."),
    }
    return words[found]


def _silent(_problem: Exception) -> None:
    """Without the list nothing is offered, and nothing doubted."""
