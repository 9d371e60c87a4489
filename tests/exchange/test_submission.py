"""The district pack as a file: read back as it was, and whatever was done to it is found."""

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from functools import cache

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.domain.submissions import SCHEMA
from careapp.exchange import submission, submission_sheets
from careapp.reports import submission_book
from tests.exchange.packs import COVER, SECRET, book, counts, edited, pack, sealed

needs_soffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")


@cache
def good():
    return sealed()


def faults(content):
    return [each.fault for each in submission.read(content).problems]


def details(content):
    return {each.fault: each.detail for each in submission.read(content).problems}


def rezipped(content, change):
    """The parts of a workbook after `change(name, bytes)`; None leaves one out."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w") as new:
        for each in old.infolist():
            there = change(each.filename, old.read(each))
            if there is not None:
                new.writestr(each.filename, there, zipfile.ZIP_DEFLATED)
    return kept.getvalue()


def test_a_pack_is_read_as_it_was_written():
    found = submission.read(good())
    assert found.problems == ()
    assert found.pack == pack()
    assert found.seal.public == submission.public_of(SECRET)


def test_a_masked_number_comes_back_as_none():
    there = {each.place: each for each in submission.read(good()).pack.counts}
    assert there["screening-grade", "ป.5", "learning", "normal", "male"].n is None


def test_a_file_and_its_bytes_are_the_same(tmp_path):
    path = tmp_path / "42010113-2569-1-v1.xlsx"
    path.write_bytes(good())
    assert submission.read(path) == submission.read(good())


def test_a_workbook_that_was_only_saved_again_still_verifies():
    assert submission.read(edited(good(), lambda there: None)).problems == ()


@pytest.mark.long
@needs_soffice
def test_a_workbook_that_libreoffice_saved_again_still_verifies(tmp_path):
    path, out = tmp_path / "a.xlsx", tmp_path / "out"
    path.write_bytes(good())
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, path],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    found = submission.read(out / "a.xlsx")
    assert found.problems == ()
    assert found.pack == pack()


def place(there, row):
    return there["data"].cell(row, 6)


def more(there):
    place(there, 5).value += 1


def another_text(there):
    there["data"]["C5"] = "elsewhere"


def a_word_for_people(there):
    there.worksheets[1]["A4"] = "อื่น"


def swapped(there):
    sheet = there["data"]
    for column in range(1, 8):
        one, two = sheet.cell(5, column), sheet.cell(8, column)
        one.value, two.value = two.value, one.value


def a_formula(there):
    place(there, 5).value = "=7"


def unmasked(there):
    for row in range(2, there["data"].max_row + 1):
        if place(there, row).value is None:
            place(there, row).value = 3
            return


def another_version(there):
    for name, _, value in there["cover"].iter_rows(max_col=3):
        if name.value == "version":
            value.value = 7


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        (more, "data!F5"),
        (another_text, "data!C5"),
        (a_formula, "data!F5"),
        (swapped, "data!5, 8"),
        (another_version, "cover!C6"),
        (lambda there: there.create_sheet("อีกแผ่น").append(["x"]), "อีกแผ่น (+)"),
        (lambda there: there["data"].delete_rows(5), "data!5–28"),
        (lambda there: there.remove(there.worksheets[1]), "สรุปผลการคัดกรอง (−)"),
    ],
)
def test_a_change_is_found_and_its_place_is_named(change, detail):
    assert details(edited(good(), change)).get("tampered") == detail


@pytest.mark.parametrize("change", [a_word_for_people, unmasked])
def test_no_value_can_be_changed_in_secret(change):
    assert "tampered" in faults(edited(good(), change))


@pytest.mark.parametrize("name", ["digest", "public", "signature"])
def test_a_seal_that_was_written_over_is_found(name):
    def change(there):
        for row in there["seal"].iter_rows(max_col=2):
            if row[0].value == name:
                row[1].value = row[1].value[:-2] + ("00" if row[1].value[-2:] != "00" else "01")

    assert details(edited(good(), change)) == {"tampered": "seal"}


def test_a_seal_whose_small_sums_were_written_over_still_finds_the_change():
    def change(there):
        more(there)
        for row in there["seal"].iter_rows(max_col=4):
            if row[0].value in ("rows", "column"):
                row[-1 if row[-1].value else -2].value = "xyz"

    found = details(edited(good(), change))
    assert found["tampered"].startswith("data")


def test_a_heading_of_the_numbers_is_a_value_too():
    def change(there):
        there["data"]["F1"] = "number"

    assert details(edited(good(), change)) == {"tampered": "data!F1"}


def test_a_seal_that_says_nothing_is_none():
    def change(there):
        there["seal"].delete_rows(1, 3)

    assert faults(edited(good(), change)) == ["unsealed"]
    assert faults(edited(good(), lambda there: there.remove(there["seal"]))) == ["unsealed"]
    assert faults(book()) == ["unsealed"]


def test_another_school_s_key_verifies_and_is_told():
    found = submission.read(sealed(secret=bytes(32)))
    assert found.problems == ()
    assert found.seal.public == submission.public_of(bytes(32))


def test_totals_that_do_not_add_up_are_named():
    numbers = [replace(each, n=15) if each.n == 13 and each.row == "ป.4" else each
               for each in counts()]  # fmt: skip
    found = submission.read(sealed(pack(numbers=numbers)))
    assert {each.fault for each in found.problems} == {"arithmetic"}
    assert "headcount · ป.4 · ป.4 · all · total" in [each.detail for each in found.problems]


def test_a_newer_schema_is_refused_with_its_number():
    def change(there):
        there["cover"]["C1"] = SCHEMA + 1

    assert details(edited(good(), change)) == {"newer": f"{SCHEMA + 1}"}


def test_an_older_schema_is_taken_as_it_is(monkeypatch):
    """A school that has not brought in the newer program: its pack has less in it."""
    monkeypatch.setattr(submission_book, "SCHEMA", 1)
    found = submission.read(sealed())
    assert found.problems == ()
    assert found.pack == pack()


def test_files_that_are_no_pack_are_foreign(tmp_path):
    other = io.BytesIO()
    openpyxl.Workbook().save(other)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("a.txt", "a")
    for content in (b"a,b\n1,2\n", other.getvalue(), archive.getvalue(), b"%PDF-1.7"):
        assert faults(content) == ["foreign"]
    renamed = edited(good(), lambda there: setattr(there["data"], "title", "Data"))
    assert faults(renamed) == ["foreign"]


def test_a_file_that_is_not_there_or_empty_is_said_to_be():
    assert faults(b"") == ["truncated"]


def test_a_folder_and_a_missing_file_are_no_reason_to_stop(tmp_path):
    assert [each.fault for each in submission.read(tmp_path).problems] == ["truncated"]
    missing = submission.read(tmp_path / "none.xlsx")
    assert [each.fault for each in missing.problems] == ["truncated"]


@given(st.floats(0, 0.999))
@settings(max_examples=40, deadline=None)
def test_a_file_that_was_cut_off_is_said_to_be(part):
    content = good()
    assert faults(content[: 4 + int((len(content) - 5) * part)]) == ["truncated"]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_damage_is_taken_for_a_good_file(data):
    """A bit that tips is found, or it is where no value is."""
    content = bytearray(good())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= 1 << data.draw(st.integers(0, 7))
    found = submission.read(bytes(content))
    assert found.problems or found.pack == pack()


def test_a_workbook_that_unpacks_without_end_is_not_opened(monkeypatch):
    def change(name, there):
        return there + b" " * 3_000_000 if name.endswith("sheet1.xml") else there

    assert faults(rezipped(good(), change)) == ["foreign"]
    monkeypatch.setattr(submission_sheets, "MAX_UNPACKED", 1000)
    assert faults(good()) == ["foreign"]


def test_entities_are_not_followed():
    def change(name, there):
        declared = b'<!DOCTYPE a [<!ENTITY b "cccc">]><worksheet'
        return there.replace(b"<worksheet", declared, 1) if name.endswith("sheet1.xml") else there

    assert faults(rezipped(good(), change)) == ["foreign"]


def test_numbers_are_the_same_however_they_were_written():
    assert submission_sheets.plain("56.700000000000003") == submission_sheets.plain("56.7")
    assert submission_sheets.plain("1.2E1") == submission_sheets.plain("12.0") == "12"


def test_the_cover_says_what_it_said():
    other = replace(COVER, version=3, masked=False, changed="แก้ยอด ป.4", area="")
    assert submission.read(sealed(pack(other))).pack.cover == other
