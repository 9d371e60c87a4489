from PySide6.QtWidgets import QPushButton

from careapp.ui.screens.plan_fields import Chips

LONG = "การใช้เครื่องมือสื่อสารอิเล็กทรอนิกส์"  # 37 letters, of which nine are marks on others
LONGER = "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสมมติ"


def test_marks_take_no_room_on_a_chip_and_are_not_cut_from_their_letter(on_screen):
    chips = on_screen(Chips("ด้าน"), 600, 120)
    chips.offer([("a", LONG), ("b", LONGER)], [])
    whole, cut = chips.findChildren(QPushButton)
    assert whole.text() == LONG
    assert cut.text() == "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์…"
    assert LONGER in cut.toolTip()
    chips.setFocus()
    assert whole.hasFocus()
