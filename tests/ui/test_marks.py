import pytest
from PySide6.QtGui import QIcon, QImage

from careapp.ui import theme
from careapp.ui.marks import GroupMark, Legend, Mark, mark_icon, mark_pixmap

TONES = ("normal", "at_risk", "problem", "talent", "need", "muted", "")


def shape(tone):
    """Where a sign has ink, whatever its colour."""
    picture = mark_pixmap(tone, 18, 1.0).toImage().convertToFormat(QImage.Format.Format_Alpha8)
    size = range(picture.width())
    return frozenset((x, y) for x in size for y in size if picture.pixelColor(x, y).alpha() > 127)


def test_no_two_signs_have_the_same_shape():
    shapes = [shape(tone) for tone in TONES]
    for n, one in enumerate(shapes):
        for other in shapes[n + 1 :]:
            assert len(one ^ other) > 8


@pytest.mark.parametrize("tone", TONES[:5])
def test_a_sign_has_the_colour_of_its_group(tone):
    picture = mark_pixmap(tone, 18, 1.0).toImage()
    assert picture.pixelColor(9, 9) == theme.palette().tone(tone)


def test_ink_in_a_colour_tells_bands_of_one_tone_apart():
    own = [theme.palette().tone("problem", shade) for shade in (0, 0.32, 0.64, 1)]
    assert own[0] == theme.palette().tone("problem")
    assert own[3].name() == theme.palette().ink
    assert len({each.name() for each in own}) == 4


def test_a_sign_keeps_its_colour_in_a_selected_row():
    icon = mark_icon("normal")
    plain = icon.pixmap(18, 18).toImage()
    assert icon.pixmap(18, 18, QIcon.Mode.Selected).toImage() == plain


def test_a_group_is_named_for_those_who_do_not_see_it(qtbot):
    mark = GroupMark("at_risk", "เสี่ยง")
    qtbot.addWidget(mark)
    assert mark.accessibleName() == "เสี่ยง"
    mark.show_group("normal", "ปกติ")
    assert mark.accessibleName() == "ปกติ"


def test_the_legend_wraps_where_there_is_little_room(qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    wide, narrow = legend.layout().heightForWidth(900), legend.layout().heightForWidth(200)
    assert narrow > wide
    assert legend.layout().count() == 6


def test_a_sign_alone_is_painted(qtbot):
    mark = Mark("problem")
    qtbot.addWidget(mark)
    before = mark.grab().toImage()
    mark.set_tone("normal")
    assert mark.grab().toImage() != before
