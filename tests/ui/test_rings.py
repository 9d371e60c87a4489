from PySide6.QtCore import Qt

from careapp import i18n
from careapp.ui.rings import ProgressRing


def test_a_ring_says_how_far_the_work_is(qtbot):
    i18n.use_language("en")
    ring = ProgressRing("คัดกรอง 11 ด้าน")
    qtbot.addWidget(ring)
    ring.set_value(27, 28)
    assert ring.per_cent == 96
    assert ring.accessibleName() == "คัดกรอง 11 ด้าน 27 of 28"


def test_a_hundred_means_all(qtbot):
    ring = ProgressRing("ก")
    qtbot.addWidget(ring)
    ring.set_value(999, 1000)
    assert ring.per_cent == 99
    ring.set_value(0, 0)
    assert ring.per_cent == 0
    ring.grab()


def test_a_ring_is_pressed_by_the_keyboard(on_screen, qtbot):
    ring = on_screen(ProgressRing("ก"), 160, 160)
    ring.setFocus()
    with qtbot.waitSignal(ring.clicked):
        qtbot.keyClick(ring, Qt.Key.Key_Space)


def test_a_ring_is_as_wide_as_its_words(qtbot):
    ring = ProgressRing("ความก้าวหน้าของแผนช่วยเหลือทุกแผน")
    qtbot.addWidget(ring)
    assert ring.sizeHint().width() > 200
