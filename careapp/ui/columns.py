"""The widths that a person gave the columns of a table, kept on this computer."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from careapp import settings
from careapp.i18n import translate
from careapp.settings import Settings
from careapp.ui import theme

_LEAST = 32  # pixels: a column that can still be taken hold of
_SCREENS = "careapp.ui.screens"
_preferences: Settings | None = None


def use(preferences: Settings) -> None:
    """Where widths are kept from now on; before, they are forgotten with their table."""
    global _preferences
    _preferences = preferences


class ColumnWidths(QObject):
    """Of one table; widths are kept as for text of 15 pixels."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._usual: dict[int, int] = {}
        self._before: list[int] = []
        self._watches = False
        table.installEventFilter(self)

    def wanted(self, n: int, usual: int) -> int:
        """What a column is to have that has `usual` unless somebody wants it otherwise."""
        self._usual[n] = usual
        kept = self._kept.get(str(n))
        return theme.px(kept) if kept and self._may_change(n) else usual

    def reset(self) -> None:
        """All columns as they come."""
        if _preferences is not None and _preferences.columns.pop(self._name, {}):
            settings.save(_preferences)
        self._apply()

    @property
    def _heads(self) -> QHeaderView:
        return self._table.horizontalHeader()

    def _watch(self) -> None:
        """The heading that it has when it is shown: some tables bring their own."""
        self._watches = True
        self._heads.viewport().installEventFilter(self)
        self._heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._heads.customContextMenuRequested.connect(self._offer)
        self._heads.sectionHandleDoubleClicked.connect(self._note)

    @property
    def _name(self) -> str:
        """The table by the screen it is on; another number of columns is another table."""
        owner: QWidget | None = self._table
        while owner is not None and not type(owner).__module__.startswith(_SCREENS):
            owner = owner.parentWidget()
        kind = type(self._table).__name__
        return f"{type(owner).__name__}.{kind}.{self._heads.count()}"

    @property
    def _kept(self) -> dict[str, int]:
        return _preferences.columns.get(self._name, {}) if _preferences is not None else {}

    def _may_change(self, n: int) -> bool:
        interactive = QHeaderView.ResizeMode.Interactive
        return n < self._heads.count() and self._heads.sectionResizeMode(n) == interactive

    def _apply(self) -> None:
        for n, usual in list(self._usual.items()):
            self._table.setColumnWidth(n, usual)

    def _widths(self) -> list[int]:
        return [self._heads.sectionSize(n) for n in range(self._heads.count())]

    def _note(self) -> None:
        """Keep what was changed by hand since the mouse was pressed."""
        now, before = self._widths(), self._before
        changed = [n for n in range(len(now)) if len(before) == len(now) and before[n] != now[n]]
        mine = {
            str(n): round(max(now[n], _LEAST) * theme.TEXT_SIZE / theme.text_size())
            for n in changed
            if self._may_change(n)
        }
        if mine and _preferences is not None:
            _preferences.columns.setdefault(self._name, {}).update(mine)
            settings.save(_preferences)

    def _offer(self, spot: QPoint) -> None:
        if not self._kept:
            return
        menu = QMenu(self._heads)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Columns", "Columns as they were at first"), self.reset)
        menu.popup(self._heads.viewport().mapToGlobal(spot))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._table:
            if not self._watches:
                self._watch()
            self._apply()
        elif watched is not self._table:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._before = self._widths()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._note()
        return False
