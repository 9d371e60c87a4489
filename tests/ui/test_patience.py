from careapp.ui.patience import Patience


def test_the_pause_grows_from_nothing(qtbot):
    patience, pauses = Patience(), []
    for _ in range(8):
        patience.wrong()
        pauses.append(patience.left)
    assert pauses == [0, 0, 2, 4, 8, 15, 30, 30]


def test_it_counts_down_and_tells_when_the_next_try_may_come(qtbot):
    patience, told = Patience(), []
    patience.ticked.connect(told.append)
    for _ in range(3):
        patience.wrong()
    qtbot.waitUntil(lambda: patience.left == 0)
    assert told == [0, 0, 2, 1, 0]


def test_a_success_begins_anew(qtbot):
    patience = Patience()
    for _ in range(4):
        patience.wrong()
    patience.right()
    assert patience.left == 0
    patience.wrong()
    assert patience.left == 0
