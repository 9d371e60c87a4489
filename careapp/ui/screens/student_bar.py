"""Above the children: which group to show, and what order they stand in."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp.i18n import translate
from careapp.ui import icons, labels, theme
from careapp.ui.pickers import Picker, Pills
from careapp.ui.screens.student_order import (
    AGE,
    GROUP,
    NAME,
    NICKNAME,
    NUMBER,
    SDQ,
    SEX,
    Order,
)
from careapp.ui.screens.student_rows import WAITING, ClassView, Marks
from careapp.ui.widgets import button, with_key

FILTERS = ("", "normal", "at_risk", "problem", WAITING)
ORDER_KEY, TURN_KEY = "F6", "Shift+F6"
_WIDEST = 190  # the picker of the order


def order_words(by: str, marks: Marks) -> str:
    """`ตามชื่อ`, or by the name of a dimension."""
    words = {
        NUMBER: translate("Students", "Sort by class number"),
        NAME: translate("Students", "Sort by name"),
        NICKNAME: translate("Students", "Sort by nickname"),
        SEX: translate("Students", "Sort by sex"),
        AGE: translate("Students", "Sort by age"),
        GROUP: translate("Students", "Sort by group"),
        SDQ: translate("Students", "Sort by SDQ"),
    }
    if by in words:
        return words[by]
    name = next(each.name for each in marks.dimensions if each.id == by)
    return translate("Students", "Sort by {dimension}").format(dimension=name)


class StudentBar(QWidget):
    """Filter pills at the left; at the right what the order is by, and from which end."""

    filtered = Signal()  # another group
    ordered = Signal(object)  # an Order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = Order()
        self._offered: tuple[tuple[str, object], ...] = ()
        self._pills = Pills([(id_, "") for id_ in FILTERS], self.tr("Show which group"))
        self._picker = Picker(self.tr("Order"), ORDER_KEY)
        self._picker.setMaximumWidth(theme.px(_WIDEST))
        self._turn = button(
            "", "plain", key=TURN_KEY, tip=self.tr("Turn the order round"), icon="up"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._pills, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addWidget(self._picker)
        row.addWidget(self._turn)
        self._pills.picked.connect(self.filtered)
        self._picker.picked.connect(self._pick)
        self._turn.clicked.connect(self._reverse)

    @property
    def group(self) -> str:
        """The filter that is on; "" for all."""
        return self._pills.chosen()

    def show_all(self) -> None:
        """Take the filter off, telling nobody."""
        self._pills.choose("")

    def show_counts(self, view: ClassView) -> None:
        """How many stand in each filter."""
        names = {"": self.tr("All"), WAITING: labels.group("")}
        counts: Mapping[str, int] = view.by_group
        for id_ in FILTERS:
            words = names.get(id_) or labels.group(id_)
            self._pills.set_words(id_, f"{words}  {counts.get(id_, 0)}")

    def show_order(self, order: Order, marks: Marks) -> None:
        """What the children stand in the order of now."""
        self._order = order
        ids = (
            NUMBER,
            NAME,
            NICKNAME,
            SEX,
            AGE,
            GROUP,
            SDQ,
            *(each.id for each in marks.dimensions),
        )
        offered = tuple((order_words(id_, marks), id_) for id_ in ids)
        if offered != self._offered:
            self._offered = offered
            self._picker.fill(offered, order.by)
        self._picker.choose(order.by)
        self._turn.setIcon(
            icons.icon("falling" if order.falling else "rising", theme.palette().accent)
        )
        now = self.tr("Falling order") if order.falling else self.tr("Rising order")
        turn = self.tr("Turn the order round")
        self._turn.setToolTip(with_key(f"{now} · {turn}", TURN_KEY))
        self._turn.setAccessibleName(f"{turn}: {now}")

    def _pick(self, by: object) -> None:
        self.ordered.emit(Order(str(by)))

    def _reverse(self) -> None:
        self.ordered.emit(self._order.pressed(self._order.by))
