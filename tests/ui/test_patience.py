from careapp.ui.patience import Patience


def test_it_counts_down_and_tells_when_the_next_try_may_come(qtbot):
    patience, told = Patience(), []
    patience.ticked.connect(told.append)
    patience.wait(2)
    qtbot.waitUntil(lambda: patience.left == 0)
    assert told == [2, 1, 0]


def test_there_is_nothing_to_wait_for_after_a_success(qtbot):
    patience, told = Patience(), []
    patience.wait(60)
    patience.ticked.connect(told.append)
    patience.right()
    assert patience.left == 0
    assert not patience.findChild(object).isActive()
    patience.wait(0)
    assert told == [0]
