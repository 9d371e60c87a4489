"""Photos in a workbook: seen where their names stand, and small."""

import io
import zipfile

import openpyxl
from PIL import Image

from careapp.reports import workbook
from careapp.reports.model import Pictures, Report, Section


def jpeg(wide, high):
    kept = io.BytesIO()
    Image.effect_noise((wide, high), 60).convert("RGB").save(kept, "JPEG")
    return kept.getvalue()


def written(tmp_path, photos, across=2):
    section = Section("ภาพ", (), (Pictures(tuple(photos), across),), "ภาพ")
    path = tmp_path / "a.xlsx"
    workbook.write(Report("x", (section,), ()), path)
    return path


def test_photos_stand_above_their_names_side_by_side_and_keep_their_shape(tmp_path):
    large, upright = jpeg(1600, 1200), jpeg(300, 400)
    path = written(tmp_path, [(large, "ก"), (upright, "ข"), (large, "ค")], across=3)
    sheet = openpyxl.load_workbook(path)["ภาพ"]
    names = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value}
    for image, name in zip(sheet._images, "กขค", strict=True):
        start, size = image.anchor._from, image.anchor.ext
        assert start.row + 2 == names[name].row  # rows of a drawing are counted from 0
        high = sheet.row_dimensions[start.row + 1].height * 12_700  # points
        assert start.rowOff + size.height <= high
        assert abs(size.width / size.height - (0.75 if name == "ข" else 4 / 3)) < 0.02
    assert names["ก"].row == names["ข"].row < names["ค"].row
    assert names["ก"].column < names["ข"].column


def test_a_photo_is_made_small_for_the_file_and_a_broken_one_leaves_its_name(tmp_path):
    large = jpeg(1600, 1200)
    path = written(tmp_path, [(large, "ก"), (b"\xff\xd8\xff broken", "ข")])
    with zipfile.ZipFile(path) as packed:
        (media,) = [name for name in packed.namelist() if name.startswith("xl/media/")]
        kept = packed.read(media)
    with Image.open(io.BytesIO(kept)) as small:
        assert max(small.size) == 640
    assert len(kept) < len(large) / 3
    sheet = openpyxl.load_workbook(path)["ภาพ"]
    assert "ข" in [cell.value for row in sheet.iter_rows() for cell in row]
