"""The pictures of the guide: all that it names can be taken again, and they are small."""

import random

from PIL import Image

from careapp.guide.blocks import Picture, Words, plain
from careapp.guide.pages import folder, guide
from installer import pictures
from tests.ui.pictures import names


def test_every_picture_that_the_guide_names_is_taken_by_the_script():
    named = {
        (page.folder / block.file).resolve()
        for language in ("th", "en")
        for page in guide(language).pages.values()
        for block in page.blocks
        if isinstance(block, Picture)
    }
    assert {path.stem for path in named if path.parent.parent == pictures.FOLDER} == {*names()}
    assert {path.parent.parent for path in named} == {pictures.FOLDER}
    assert folder() / "pictures" == pictures.FOLDER


def test_an_english_page_says_of_a_picture_that_it_is_of_the_thai_window():
    """English ones there are few: each makes the installer larger."""
    said = []
    for page in guide("en").pages.values():
        for block, below in zip(page.blocks, (*page.blocks[1:], None), strict=True):
            if isinstance(block, Picture) and "/th/" in block.file:
                assert isinstance(below, Words), page.name
                said.append(plain(below.spans))
    assert set(said) == {"The picture shows the window in Thai."}


def test_every_english_picture_is_on_an_english_page():
    named = {
        (page.folder / block.file).resolve()
        for page in guide("en").pages.values()
        for block in page.blocks
        if isinstance(block, Picture)
    }
    assert {*(pictures.FOLDER / "en").glob("*.png")} <= named


def test_a_picture_is_packed_small_and_the_same_each_time(tmp_path):
    chance = random.Random(1)
    drawn = Image.new("RGB", (640, 400), "#f5f7fa")
    for _ in range(60):
        x, y = chance.randrange(600), chance.randrange(380)
        colour = (chance.randrange(256), chance.randrange(256), chance.randrange(256))
        drawn.paste(colour, (x, y, x + 40, y + 12))
    drawn.save(tmp_path / "a.png")
    packed = pictures.packed(tmp_path / "a.png")
    assert len(packed) <= pictures.MOST
    assert packed == pictures.packed(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(packed)
    with Image.open(tmp_path / "b.png") as again:
        assert again.size == drawn.size
