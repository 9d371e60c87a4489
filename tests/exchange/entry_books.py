"""Class entry workbooks for tests: written by careapp, then handled as people handle them."""

import shutil
import subprocess

import openpyxl
import pytest

from careapp.exchange import entry_sheet
from careapp.forms.loader import library

SDQ, SCREENING = library().form("sdq-teacher"), library().form("screening-11")
FIRST, ITEMS, LAST_HEAD = 7, 4, 6  # rows of children begin, columns of items begin
NAMES = ("เด็กชายกล้า ตัวอย่างดี", "เด็กหญิงน้ำใส ปู่ลำดวน", "เด็กหญิงฟ้าใส =น้ำ")
STAMP = entry_sheet.Stamp("sdq-teacher@1", "2569/1", "ป.4/1", "42019999", "teacher")

needs_soffice = pytest.mark.skipif(not shutil.which("soffice"), reason="no LibreOffice here")


def written(path, *answers, form=SDQ, names=NAMES):
    lines = [
        entry_sheet.EntryLine(f"id-{n}", n, name, answers[n - 1] if n <= len(answers) else {})
        for n, name in enumerate(names, 1)
    ]
    stamp = entry_sheet.Stamp(form.key, *(getattr(STAMP, each) for each in
                              ("term", "classroom", "school", "informant")))  # fmt: skip
    entry_sheet.write(entry_sheet.EntrySheet(form, stamp, lines, "ป.4/1", "th"), path)
    return path


def changed(path, change):
    """Opens a workbook, lets `change` have its first sheet, saves it."""
    book = openpyxl.load_workbook(path)
    change(book.worksheets[0])
    book.save(path)
    return path


def put(row, column, value):
    """A change: one cell of the children's rows, counted from 0."""

    def change(on):
        on.cell(FIRST + row, ITEMS + column).value = value

    return change


def through_libreoffice(path, folder):
    """The workbook as LibreOffice writes it: by way of its own format."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    for ending, source in (("ods", path), ("xlsx", folder / f"{path.stem}.ods")):
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", folder, source],
            check=True,
            capture_output=True,
            timeout=180,
        )
    return folder / f"{path.stem}.xlsx"
