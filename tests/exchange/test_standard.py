"""The growth standard that a school copies into a file: taken whole, or refused by its place."""

import pytest
from openpyxl import load_workbook

from careapp import i18n
from careapp.errors import CareError
from careapp.exchange import standard_template
from careapp.exchange.standard import INDEXES, SEXES, read
from tests.exchange.standards import HEADS, NEEDED, book, invented, text


@pytest.fixture(autouse=True)
def in_english(own_settings):
    i18n.use_language("en")


@pytest.mark.parametrize(("write", "name"), [(book, "own.xlsx"), (text, "own.csv")])
def test_a_workbook_and_a_text_file_say_the_same(tmp_path, write, name):
    found = read(write(tmp_path / name), NEEDED)
    assert (found.source, found.edition) == ("Invented for tests", "Invented 1")
    assert set(found.curves) == {(index, sex) for index in INDEXES for sex in SEXES}
    assert found.lines("weight_for_age", "female", 72, (-2, 2)) == (11, 41)
    assert found.lines("weight_for_height", "male", 101, (-2, -1.5, 1.5, 2, 3)) == (
        11, 21, 31, 41, 51,
    )  # fmt: skip


def test_both_files_give_the_same_table(tmp_path):
    one, other = read(book(tmp_path / "a.xlsx"), NEEDED), read(text(tmp_path / "b.csv"), NEEDED)
    assert one == other
    assert one.id == other.id


def test_another_number_or_another_edition_is_another_table(tmp_path):
    rows = [list(row) for row in invented()]
    rows[0][4] += 0.1
    changed = read(book(tmp_path / "a.xlsx", rows=rows), NEEDED)
    renamed = read(
        book(tmp_path / "b.xlsx", about=(("source", "Invented for tests"), ("edition", "2"))),
        NEEDED,
    )
    assert len({read(book(tmp_path / "c.xlsx"), NEEDED).id, changed.id, renamed.id}) == 3


def test_words_and_headings_may_be_thai(tmp_path):
    heads = ("ดัชนี", "เพศ", "อายุ (เดือน)", "ส่วนสูง (ซม.)", "-2", "−1.5SD", "1.5", "+2sd", 3)
    rows = [(INDEXES[index], SEXES[sex], *rest) for index, sex, *rest in invented()]
    about = (("ที่มา", "แต่งขึ้น"), ("ฉบับ", "แต่งขึ้น 1"))
    found = read(book(tmp_path / "a.xlsx", heads=heads, rows=rows, about=about), NEEDED)
    assert found.edition == "แต่งขึ้น 1"
    assert found.curves == read(book(tmp_path / "b.xlsx"), NEEDED).curves


def test_rows_may_stand_in_any_order_and_what_is_not_copied_yet_is_passed_over(tmp_path):
    rows = [("weight_for_age", "male", 300), *reversed(list(invented())), ("", "female", 12)]
    assert read(book(tmp_path / "a.xlsx", rows=rows), NEEDED) == read(
        book(tmp_path / "b.xlsx"), NEEDED
    )


def test_further_columns_of_the_book_are_kept_and_a_band_needs_none_of_them(tmp_path):
    heads, rows = (*HEADS[:6], "median", *HEADS[6:]), []
    for row in invented():
        rows.append((*row[:6], (row[5] + row[6]) / 2, *row[6:]))
    found = read(book(tmp_path / "a.xlsx", heads=heads, rows=rows), NEEDED)
    assert found.lines("weight_for_age", "male", 72, (0,)) == (25,)
    assert found.lines("weight_for_age", "male", 72, NEEDED["weight_for_age"]) == (10, 20, 30, 40)


FIRST = 5  # the row of the first measurement: after source, edition, a blank and the headings
FAULTS = [
    (0, "waist_for_age", "Row 5, column index (ดัชนี): one of these is needed"),
    (1, "boy", "Row 5, column sex (เพศ): one of these is needed: male (ชาย), female (หญิง)."),
    (2, "", "Row 5, column age_months (อายุ (เดือน)): “” is not a number above 0"),
    (2, 72.5, "Row 5, column age_months (อายุ (เดือน)): an age is whole months."),
    (3, 110, "Row 5, column height_cm (ส่วนสูง (ซม.)): stays empty for weight_for_age"),
    (4, "12,5", "Row 5, column -2 SD: “12,5” is not a number above 0 and up to 400."),
    (5, "", "Row 5, column -1.5 SD: “” is not a number"),
    (5, 10, "Row 5, column -1.5 SD: 10 is not above the number to its left."),
    (6, 4000, "Row 5, column +1.5 SD: “4000” is not a number above 0 and up to 400."),
    (2, 73, "Row 7: 73 stands in row 5 already."),
]


@pytest.mark.parametrize(("column", "value", "sentence"), FAULTS)
def test_the_first_fault_is_told_by_row_and_column(tmp_path, column, value, sentence):
    rows = [list(row) for row in invented()]
    rows[0][column] = value
    with pytest.raises(CareError) as told:
        read(book(tmp_path / "a.xlsx", rows=rows), NEEDED)
    assert sentence in str(told.value)
    assert "\n" not in str(told.value)


def test_a_row_that_was_forgotten_is_missed(tmp_path):
    rows = list(invented())
    del rows[4]
    with pytest.raises(CareError, match=r"between 73 \(row 7\) and 75 rows are missing"):
        read(book(tmp_path / "a.xlsx", rows=rows), NEEDED)


def test_a_sex_that_is_missing_is_told(tmp_path):
    rows = [row for row in invented() if row[:2] != ("height_for_age", "female")]
    with pytest.raises(CareError, match=r"height_for_age .* has no rows for female"):
        read(book(tmp_path / "a.xlsx", rows=rows), NEEDED)


def test_an_index_may_be_left_out_as_a_whole(tmp_path):
    rows = [row for row in invented() if row[0] != "height_for_age"]
    found = read(book(tmp_path / "a.xlsx", rows=rows), NEEDED)
    assert not found.has("height_for_age")
    assert found.has("weight_for_age")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"about": (("edition", "1"),)}, r"source \(ที่มา\) has to say"),
        ({"about": (("source", "x"), ("edition", " "))}, r"edition \(ฉบับ\) has to say"),
        ({"heads": HEADS[1:]}, "no row of headings"),
        ({"heads": (*HEADS[:8], "waist")}, "Row 4, column waist: “waist” is no column"),
        ({"heads": (*HEADS[:8], "2")}, "Row 4, column 2: the column is there twice"),
        ({"heads": (*HEADS[:7], "", HEADS[8])}, r"Row 5, column \+2 SD: this column is missing"),
        ({"rows": ()}, "No row of the table has any number yet"),
    ],
)
def test_what_is_wrong_with_the_whole_is_told_in_a_sentence(tmp_path, changes, sentence):
    with pytest.raises(CareError, match=sentence):
        read(book(tmp_path / "a.xlsx", **changes), NEEDED)


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_template_is_empty_and_is_taken_once_it_is_filled_in(tmp_path, language):
    path = tmp_path / "template.xlsx"
    standard_template.write(path, NEEDED, language)
    with pytest.raises(CareError, match="source"):
        read(path, NEEDED)
    filled = load_workbook(path)
    sheet = filled.worksheets[0]
    assert all(cell.value is None for row in sheet["E5:I2000"] for cell in row)
    sheet["B1"], sheet["B2"] = "Invented for tests", "Invented 2"
    with_numbers = 0
    for row in sheet.iter_rows(min_row=5):
        if row[2].value in range(72, 75) or row[3].value in range(100, 103):
            for place, cell in enumerate(row[4:], 1):
                cell.value = 10 * place
            with_numbers += 1
    filled.save(path)
    found = read(path, NEEDED)
    assert found.edition == "Invented 2"
    assert with_numbers == sum(map(len, found.curves.values())) == 18
    assert filled.worksheets[1].max_row >= 5
