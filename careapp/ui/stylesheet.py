"""The window's stylesheet, made from the colours and the text size.

Widgets are dressed by a dynamic property `kind`, so that object names stay free for tests.
"""

from collections.abc import Callable

from careapp.ui.palette import Palette

CELL = 8  # beside the words of a table's cell


def of(tokens: Palette, px: Callable[[float], int]) -> str:
    """Qt style rules for the whole application."""
    return "\n".join(
        (
            _frames(tokens),
            _labels(tokens, px),
            _buttons(tokens, px),
            _fields(tokens, px),
            _lists(tokens),
        )
    )


def _frames(t: Palette) -> str:
    return f"""
QMainWindow, QDialog, QWidget[kind="page"] {{ background: {t.ground}; }}
QScrollArea[kind="page"] {{ background: {t.ground}; border: 0; }}
QScrollArea[kind="inside"] {{ background: transparent; border: 0; }}
QFrame[kind="card"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 12px; }}
QFrame[kind="nav"] {{ background: {t.card}; border: 0; border-right: 1px solid {t.line}; }}
QFrame[kind="bar"] {{ background: {t.card}; border: 0; border-bottom: 1px solid {t.line}; }}
QFrame[kind="rule"] {{ background: {t.line}; border: 0; max-height: 1px; min-height: 1px; }}
Banner[kind="error"] {{ background: {t.problem_soft}; border: 1px solid {t.problem};
  border-radius: 10px; }}
Banner[kind="warning"] {{ background: {t.at_risk_soft}; border: 1px solid {t.at_risk};
  border-radius: 10px; }}
Banner[kind="success"] {{ background: {t.normal_soft}; border: 1px solid {t.normal};
  border-radius: 10px; }}
QToolTip {{ background: {t.ink}; color: {t.card}; border: 0; padding: 4px 8px; }}
"""


def _labels(t: Palette, px: Callable[[float], int]) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[kind="h1"] {{ font-size: {px(22)}px; font-weight: 700; qproperty-indent: 2; }}
QLabel[kind="h2"] {{ font-size: {px(16)}px; font-weight: 700; qproperty-indent: 1; }}
QLabel[kind="strong"] {{ font-weight: 700; }}
QLabel[kind="big"] {{ font-size: {px(28)}px; font-weight: 700; qproperty-indent: 2; }}
QLabel[kind="muted"] {{ color: {t.muted}; font-size: {px(14)}px; }}
QLabel[kind="small"] {{ color: {t.muted}; font-size: {px(13)}px; }}
QLabel[kind="error"] {{ color: {t.problem}; font-size: {px(14)}px; }}
QLabel[kind="warning"] {{ color: {t.at_risk}; font-size: {px(14)}px; }}
QLabel[kind="code"] {{ font-size: {px(22)}px; font-weight: 700; letter-spacing: 2px; }}
"""


def _buttons(t: Palette, px: Callable[[float], int]) -> str:
    return f"""
QPushButton {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 8px;
  padding: {px(4)}px {px(14)}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.accent_soft}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: {px(4) - 1}px {px(14) - 1}px; }}
QPushButton:disabled {{ color: {t.faint}; background: {t.ground}; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; font-weight: 700;
  border: 1px solid {t.accent}; padding: {px(4)}px {px(16)}px; }}
QPushButton[kind="primary"]:hover {{ background: {t.accent_strong}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.ink};
  padding: {px(4) - 1}px {px(16) - 1}px; }}
QPushButton:disabled[kind="primary"], QPushButton:disabled[kind="danger"] {{
  background: {t.track}; color: {t.muted}; border-color: {t.line}; }}
QPushButton[kind="danger"] {{ background: {t.problem}; color: {t.on_tone}; font-weight: 700;
  border: 1px solid {t.problem}; }}
QPushButton[kind="danger"]:focus {{ border: 2px solid {t.ink}; }}
QPushButton[kind="plain"] {{ background: transparent; border: 1px solid transparent;
  color: {t.accent}; padding: {px(4)}px {px(8)}px; }}
QPushButton[kind="plain"]:hover {{ background: {t.hover}; }}
QPushButton[kind="plain"]:focus {{ border: 2px solid {t.accent};
  padding: {px(4) - 1}px {px(8) - 1}px; }}
QPushButton[kind="nav"], QPushButton[kind="section"] {{ text-align: left;
  border: 1px solid transparent; border-radius: 8px; background: transparent;
  padding: {px(4)}px {px(10)}px; min-height: {px(29)}px; }}
QPushButton[kind="nav"]:hover, QPushButton[kind="section"]:hover {{ background: {t.hover}; }}
QPushButton[kind="nav"]:checked, QPushButton[kind="section"]:checked {{
  background: {t.accent_soft}; color: {t.accent}; font-weight: 700; }}
QPushButton[kind="section"] {{ padding: {px(2)}px {px(10)}px; }}
QPushButton[kind="nav"]:focus {{ border: 2px solid {t.accent};
  padding: {px(4) - 1}px {px(10) - 1}px; }}
QPushButton[kind="section"]:focus {{ border: 2px solid {t.accent};
  padding: {px(2) - 1}px {px(10) - 1}px; }}
QPushButton[kind="pill"] {{ padding: {px(2)}px {px(12)}px; }}
QPushButton[kind="pill"]:checked {{ background: {t.accent_soft}; color: {t.accent};
  border-color: {t.accent_soft}; font-weight: 700; }}
QPushButton[kind="pill"]:focus {{ border: 2px solid {t.accent};
  padding: {px(2) - 1}px {px(12) - 1}px; }}
"""


def _fields(t: Palette, px: Callable[[float], int]) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{ background: {t.card}; border: 1px solid {t.line};
  border-radius: 8px; padding: 4px 10px; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
  border: 2px solid {t.accent}; padding: 3px 9px; }}
QComboBox {{ padding: 4px 10px 4px 12px; }}
QComboBox:focus {{ padding: 3px 9px 3px 11px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{
  color: {t.muted}; background: {t.ground}; }}
QSpinBox::up-button, QSpinBox::down-button {{ background: transparent; border: 0;
  width: {px(22)}px; subcontrol-origin: border; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow, QSpinBox::down-arrow {{ width: 0; height: 0; border: 4px solid {t.card}; }}
QSpinBox::up-arrow {{ border-top: 0; border-bottom-color: {t.muted}; }}
QSpinBox::down-arrow {{ border-bottom: 0; border-top-color: {t.muted}; }}
QSpinBox::up-arrow:off, QSpinBox::down-arrow:off {{ border-color: {t.card}; }}
QLineEdit[state="warning"] {{ border: 2px solid {t.at_risk}; padding: 3px 9px; }}
QLineEdit[state="error"] {{ border: 2px solid {t.problem}; padding: 3px 9px; }}
SearchField {{ padding-left: 2px; }}
SearchField:focus {{ padding-left: 1px; }}
QComboBox::drop-down {{ border: 0; width: {px(22)}px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{ background: {t.card}; border: 0; outline: 0;
  padding: 4px; selection-background-color: {t.accent_soft}; selection-color: {t.ink}; }}
QProgressBar {{ background: {t.track}; border: 0; border-radius: 4px; min-height: 8px;
  max-height: 8px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; background: transparent; }}
"""


def _lists(t: Palette) -> str:
    return f"""
QTableView {{ background: {t.card}; border: 0; gridline-color: {t.line}; outline: 0;
  selection-background-color: {t.accent_soft}; selection-color: {t.ink}; }}
QTextBrowser[kind="guide"] {{ background: {t.card}; border: 1px solid {t.line};
  border-radius: 8px; selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QTextBrowser[kind="guide"]:focus {{ border: 2px solid {t.accent}; }}
QListWidget {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 8px; outline: 0;
  padding: 4px; selection-background-color: {t.accent_soft}; selection-color: {t.ink}; }}
QListWidget:focus {{ border: 2px solid {t.accent}; padding: 3px; }}
QListView[kind="commands"] {{ background: transparent; border: 0; outline: 0; }}
QDialog[kind="commands"] {{ background: {t.card}; border: 1px solid {t.bar}; }}
QTableView QTableCornerButton::section {{ background: {t.card}; border: 0;
  border-bottom: 1px solid {t.line}; }}
QHeaderView {{ background: {t.card}; border: 0; }}
QHeaderView::section {{ background: {t.card}; color: {t.muted}; border: 0;
  border-bottom: 1px solid {t.line}; padding: 0 {CELL + 3}px; }}
QHeaderView[kind="close"]::section {{ padding: 0 {CELL}px; }}
QTableView::item {{ padding: 0 {CELL}px; border: 0; }}
QMenu {{ background: {t.card}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 4px 18px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QScrollBar::handle {{ background: {t.bar}; border-radius: 4px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabBar::tab {{ padding: 4px 14px; }}
QSplitter::handle {{ background: transparent; }}
"""
