"""First run: the recovery code, shown once, printed, and typed again before going on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from careapp.errors import CareError
from careapp.store.vault import tidy_code
from careapp.ui import dialogs, files, theme
from careapp.ui.code_field import GROUP, CodeEdit, wrong_group
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.recovery_sheet import RecoverySheet, draw, save_pdf, set_page
from careapp.ui.widgets import button, label


class FirstCode(QWidget):
    """`copied` tells whether the code typed is the code shown."""

    copied = Signal(bool)
    entered = Signal()

    def __init__(self, sheet: RecoverySheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._edit = CodeEdit(typed_only=True)
        self._again = Field(
            self.tr("Type the code from the sheet"),
            self.tr("Capitals or small letters, with or without dashes."),
            edit=self._edit,
        )
        self._again.changed.connect(self._compare)
        self._again.entered.connect(self._enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        again = Card()
        again.add(self._again)
        column.addWidget(again)
        column.insertWidget(0, self._card())  # Tab comes in at the field and then goes to these
        self.setFocusProxy(self._again)

    def _card(self) -> Card:
        card = Card()
        card.add(self._groups())
        print_ = button(self.tr("Print …"), key="Ctrl+P", icon="print")
        print_.clicked.connect(self._print)
        save = button(self.tr("Save as PDF …"), key="Ctrl+S", icon="save")
        save.clicked.connect(self._choose_pdf)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(print_)
        row.addWidget(save)
        card.add(row)
        return card

    def _groups(self) -> QWidget:
        shown = QWidget()
        grid = QGridLayout(shown)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setVerticalSpacing(theme.px(10))
        for n, group in enumerate(self._sheet.code.split("-")):
            row, column = divmod(n, GROUP)
            grid.addWidget(label(group, "code"), row, column, Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(self._sheet.code)
        return shown

    @property
    def is_right(self) -> bool:
        return self._edit.code() == tidy_code(self._sheet.code)

    def _compare(self, _: str) -> None:
        wrong = wrong_group(self._edit.code(), tidy_code(self._sheet.code))
        if self._edit.text() and not self._edit.text().isascii():
            self._again.say(self.tr("The keyboard is switched to Thai."), "warning")
        elif wrong:
            words = self.tr("Group {number} is not as on the sheet.").format(number=wrong)
            self._again.say(words, "error")
        elif self.is_right:
            self._again.say(self.tr("✓ That is right."))
        else:
            self._again.say_hint()
        self.copied.emit(self.is_right)

    def _enter(self) -> None:
        if self.is_right:
            self.entered.emit()

    def _print(self) -> None:
        # The printing library of Qt is loaded when somebody prints, not at every start.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        set_page(printer)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._draw(printer))
        QDialog.open(dialog)

    def _draw(self, printer: QPagedPaintDevice) -> None:
        if not draw(self._sheet, printer):
            dialogs.show_error(
                self, self.tr("The printer does not answer. Save it as PDF instead.")
            )

    def _choose_pdf(self) -> None:
        name = self.tr("recovery code {school}").format(school=self._sheet.folder)
        files.choose_new_file(
            self, self.tr("Save as PDF"), f"{name}.pdf", self.tr("PDF (*.pdf)"), self.save
        )

    def save(self, path: Path) -> None:
        """Write the sheet as a PDF."""
        try:
            save_pdf(self._sheet, path)
        except CareError as problem:
            dialogs.show_error(self, problem)
