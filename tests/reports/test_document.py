"""The PDF: every page numbered and full, nothing cut, nothing left behind by a cancel."""

from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.domain.schools import Signer
from careapp.errors import CareError
from careapp.progress import Cancelled
from careapp.reports import document, tables
from careapp.reports.model import Chart, Facts, Fields, Note, Section, Series
from tests.reports.cohorts import (
    DIMENSIONS,
    ORIGIN,
    SIGNERS,
    heading,
    needs_pdftotext,
    pages,
    pdftotext,
    plain_report,
    pupil,
    screened,
)


def written(path, report):
    document.write(report, path)
    return pages(path)


def row(n, name="ก้อนทอง ปู่ลำดวน"):
    return (f"{name} {n}", n, f"{n:013}")


@pytest.mark.parametrize("rows", [0, 1, 3, 30, 33, 34, 35, 36, 37, 38, 60, 200])
def test_no_page_is_empty_and_the_last_is_not_for_signing_alone(tmp_path, rows):
    report = plain_report([row(n) for n in range(rows)], signers=SIGNERS)
    found = written(tmp_path / "a.pdf", report)
    for n, text in enumerate(found, 1):
        assert f"Page {n} of {len(found)}" in text
        assert "Name" in text, "the headings of the table, over every page"
    if rows:
        assert f"{rows - 1:013}" in found[-1]
    assert "นายถาวร" in found[-1]
    ids = [n for n in range(rows) if any(f"{n:013}" in text for text in found)]
    assert len(ids) == rows


def test_a_later_page_says_what_it_belongs_to(tmp_path):
    found = written(tmp_path / "a.pdf", plain_report([row(n) for n in range(60)]))
    assert found[1].splitlines()[0].startswith(("A title", "Page", "foot"))
    assert "A title · A term" in found[1]


def test_a_long_source_is_said_to_its_end_and_one_that_is_too_long_says_so(tmp_path):
    said = " ".join(f"source{n}" for n in range(26))
    report = replace(plain_report([row(1)]), footer=said)
    (text,) = written(tmp_path / "a.pdf", report)
    assert " ".join(text.split()).count("source") == 26
    (text,) = written(tmp_path / "b.pdf", replace(report, footer=f"{said} {said}"))
    assert "…" in text


def test_the_whole_of_a_report_comes_out_exactly(tmp_path):
    pupils = [pupil(n, first_name=name) for n, name in enumerate(["น้ำทิพย์", "ก๊วยเจ๋ง", "ญาณิศา"])]
    document.write(tables.class_list(heading(), pupils), tmp_path / "a.pdf")
    (text,) = pages(tmp_path / "a.pdf")
    for who in pupils:
        assert who.student.name in text
        assert who.student.national_id in text
    assert "โรงเรียนบ้านตัวอย่าง สพป.สมมติ เขต 1" in text
    assert not [char for char in text if "\ue000" <= char <= "\uf8ff"]


@needs_pdftotext
def test_the_numbers_on_paper_are_those_of_the_table(tmp_path):
    pupils = [pupil(n, "male" if n % 3 else "female") for n in range(1, 29)]
    outcomes = [
        each
        for n, who in enumerate(pupils)
        for each in screened(
            who, ["normal", "at_risk", "problem"][n % 3], "normal", "at_risk", "yes", "no", "normal"
        )
    ]
    report = tables.screening_class(heading(), pupils, outcomes, DIMENSIONS, ORIGIN)
    document.write(report, tmp_path / "a.pdf")
    lines = [line.split() for line in pdftotext(tmp_path / "a.pdf", "-layout").splitlines()]
    for label, *numbers in (
        row.values for row in report.sections[0].blocks[1].rows if " " not in row.values[0]
    ):
        shown = ["–" if number in (0, None) else str(number) for number in numbers]
        assert [label, *shown] in lines


def test_thai_digits_are_everywhere_but_in_ids(tmp_path):
    report = tables.class_list(heading(thai_digits=True), [pupil(12)])
    (text,) = written(tmp_path / "a.pdf", report)
    assert "0000000000012" in text
    assert "0012" in text
    for shown in ("๒๙/๐๒/๒๕๕๙", "๒๔ Nov ๒๕๖๙", "๔/๑", "Page ๑ of ๑"):
        assert shown in text
    rest = text.replace("0000000000012", "").replace("0012", "").replace("กล้า12", "")
    assert not [digit for digit in "13456789" if digit in rest]


@pytest.mark.parametrize("people", range(6))
def test_whoever_signs_has_a_place_and_nobody_else(tmp_path, people):
    signers = tuple(
        Signer(f"label {n}", f"name {n}" if n % 2 else "", f"position {n}") for n in range(people)
    )
    report = plain_report([row(1)], signers=(*signers, Signer("")))
    (text,) = written(tmp_path / "a.pdf", report)
    assert text.count("ลงชื่อ") + text.count("Signed") == people
    for n in range(people):
        assert f"label {n}" in text
        assert f"position {n}" in text
        assert (f"(name {n})" in text) is bool(n % 2)


def edges(path):
    """The left and right end of all that is written on the first page."""
    with pypdfium2.PdfDocument(path) as made:
        text = made[0].get_textpage()
        boxes = [text.get_rect(n) for n in range(text.count_rects())]
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


LONG = "ว่าที่ร้อยตรีหญิงกัญญาณัฐชานันท์ Wolfeschlegelsteinhausenbergerdorff-Example ณ สมมติ"


@pytest.mark.parametrize("label", ["", "ผู้ตรวจสอบและรับรองรายงานฉบับนี้"])
def test_the_longest_names_stay_between_the_margins(tmp_path, label):
    signers = [Signer(label, LONG, LONG)] * 3
    section = Section("A", (), (Facts(((LONG[:40], LONG), ("B", "1"))),))
    document.write(plain_report([], sections=(section,), signers=signers), tmp_path / "a.pdf")
    left, right = edges(tmp_path / "a.pdf")
    assert left >= 2.5 * 28.3
    assert right <= 595 - 2 * 28.3
    (text,) = written(
        tmp_path / "b.pdf", plain_report([], sections=(section,), signers=signers[:1])
    )
    assert "".join(text.split()).count("".join(LONG.split())) == 3


def test_of_two_lines_of_a_head_neither_is_left_with_a_single_word(tmp_path):
    school, area = (
        "โรงเรียนเทศบาลวัดพระธาตุตัวอย่างวรวิหารสมมติราษฎร์",
        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมติ เขต 12",
    )
    report = plain_report([], sections=(Section("A", (f"{school} {area}",), ()),))
    (text,) = written(tmp_path / "a.pdf", report)
    assert area in text.splitlines()


def size(path):
    with pypdfium2.PdfDocument(path) as made:
        return made[0].get_size()


def test_a_paper_is_a4_upright_and_turned_where_that_is_asked_for(tmp_path):
    for turned, wanted in ((False, (595, 842)), (True, (842, 595))):
        document.write(plain_report([row(1)], landscape=turned), tmp_path / "a.pdf")
        assert size(tmp_path / "a.pdf") == pytest.approx(wanted, abs=1)


def test_a_table_too_wide_to_be_read_turns_the_paper(tmp_path):
    many = {f"scale{n}": f"A scale with the number {n}" for n in range(9)}
    pupils = [pupil(n) for n in range(3)]
    report = tables.screening_class(heading(), pupils, [], many)
    wide = report.sections[0].blocks[1]
    columns = wide.columns * 2
    rows = tuple(type(each)(each.values * 2) for each in wide.rows)
    heads = tuple(line * 2 for line in wide.heads)
    table = type(wide)(heads, columns, rows)
    section = Section("wide", (), (table,))
    document.write(plain_report([], sections=(section,)), tmp_path / "a.pdf")
    assert size(tmp_path / "a.pdf") == pytest.approx((842, 595), abs=1)
    assert "A scale with the number 8" in " ".join(pages(tmp_path / "a.pdf")[0].split())


def test_a_text_longer_than_a_page_goes_on_over_the_next(tmp_path):
    words = [f"คำที่{n}" for n in range(900)]
    found = written(tmp_path / "a.pdf", plain_report([(" ".join(words), 1, "1")]))
    assert len(found) > 1
    assert set(words) <= set(" ".join(found).split())


def test_every_kind_of_block_is_drawn_and_copied_out(tmp_path):
    blocks = (
        Facts((("All", "28"), ("Screened", "27"), *((f"more {n}", "x" * 20) for n in range(6)))),
        Fields((("Name", "น้ำทิพย์"), ("Phone", "0812345678")), "Person", frozenset({"Phone"})),
        Note("A remark about ผู้ปกครอง that is " + "long " * 60),
        Note("A strong remark", strong=True),
        Chart(
            "Children",
            ("การเรียน", "สุขภาพ", "เศรษฐกิจ"),
            (
                Series("Normal", (19, 0, 500), "normal"),
                Series("At risk", (7, 0, 2), "at_risk"),
                Series("Problem", (2, 0, 1), "problem"),
            ),
        ),
    )
    report = plain_report([], sections=(Section("T", (), blocks),), thai_digits=True)
    (text,) = written(tmp_path / "a.pdf", report)
    flat = " ".join(text.split())
    for shown in ("๒๘", "น้ำทิพย์", "0812345678", "ผู้ปกครอง", "A strong remark", "สุขภาพ", "๕๐๐"):
        assert shown in flat
    assert "๑" in flat  # the one child beside a bar of 503
    assert flat.count("long") == 60


def test_bands_of_one_tone_are_told_apart_by_the_ink_in_their_colour():
    series = tuple(Series("High", (5,), "problem", shade) for shade in (0, 0.32, 0.64))
    report = plain_report([], sections=(Section("T", (), (Chart("C", ("x",), series),)),))
    page = pypdfium2.PdfDocument(document.drawn(report))[0]
    colours = {colour for _, colour in page.render().to_pil().convert("RGB").getcolors(1 << 16)}
    assert {(180, 35, 24), (132, 37, 34), (85, 39, 44)} <= colours


@settings(max_examples=15)
@given(
    st.lists(st.integers(0, 70), min_size=1, max_size=4),
    st.integers(0, 5),
    st.sampled_from(["th", "en"]),
)
def test_sections_begin_pages_and_all_rows_are_there(tmp_path_factory, sizes, people, language):
    path = tmp_path_factory.mktemp("pdf") / "a.pdf"
    one = [plain_report([row(f"{s}-{n}") for n in range(rows)]) for s, rows in enumerate(sizes)]
    sections = tuple(
        Section(f"Section {s}", ("A term",), each.sections[0].blocks) for s, each in enumerate(one)
    )
    signers = tuple(Signer(f"label {n}", f"name {n}") for n in range(people))
    report = plain_report([], sections=sections, signers=signers, language=language)
    found = written(path, report)
    text = " ".join(" ".join(found).split())
    for s, rows in enumerate(sizes):
        assert sum(page.count(f"Section {s}") for page in found)
        assert all(f"ลำดวน {s}-{n}" in text for n in range(rows))
    firsts = [n for n, page in enumerate(found) if "A term" in page and " · " not in page]
    assert len(firsts) == len(sizes)


class Stop:
    """Presses Cancel when asked for the n-th time."""

    def __init__(self, after):
        self.left = after

    def __call__(self, done, total):
        self.left -= 1
        if not self.left:
            raise Cancelled


@pytest.mark.parametrize("after", [1, 2, 5])
def test_a_cancel_leaves_nothing_and_the_old_file_as_it_was(tmp_path, after):
    report = tables.class_list(heading(), [pupil(n, room=f"ป.4/{n}") for n in range(1, 9)])
    path = tmp_path / "a.pdf"
    path.write_text("old")
    with pytest.raises(Cancelled):
        document.write(report, path, Stop(after))
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]
    assert path.read_text() == "old"
    document.write(report, path)  # and the next one can be made
    assert len(pages(path)) == 8


def test_progress_counts_the_sections_up_to_all(tmp_path):
    seen = []
    report = tables.class_list(heading(), [pupil(n, room=f"ป.4/{n}") for n in range(1, 4)])
    document.write(report, tmp_path / "a.pdf", lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 3)
    assert seen[-1] == (3, 3)
    assert seen == sorted(seen)


def test_a_preview_is_the_same_pages_and_touches_no_disk(tmp_path):
    report = plain_report([row(n) for n in range(50)])
    document.write(report, tmp_path / "a.pdf")
    kept = document.drawn(report)
    assert pages(kept) == pages(tmp_path / "a.pdf")
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(CareError, match=r"a\.pdf"):
        document.write(plain_report([row(1)]), tmp_path / "none" / "a.pdf")


def test_the_file_says_what_it_is(tmp_path):
    document.write(plain_report([row(1)]), tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as made:
        assert made.get_metadata_value("Title") == "A title"
        assert made.get_metadata_value("Creator") == "careapp"
