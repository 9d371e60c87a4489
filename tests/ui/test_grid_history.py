from careapp.ui.grid_history import LIMIT, Change, History


def step(n):
    return (Change("row", "item", n, n + 1),)


def test_what_is_taken_back_can_be_done_again():
    history = History()
    history.add(step(0))
    history.add(step(1))
    assert history.undo() == (Change("row", "item", 2, 1),)
    assert history.redo() == step(1)
    assert history.redo() == ()


def test_changes_of_one_step_are_taken_back_last_one_first():
    history = History()
    history.add((Change("a", "q1", None, 1), Change("a", "q1", 1, 2)))
    assert history.undo() == (Change("a", "q1", 2, 1), Change("a", "q1", 1, None))


def test_something_new_ends_what_could_be_done_again():
    history = History()
    history.add(step(0))
    history.undo()
    history.add(step(5))
    assert history.redo() == ()


def test_the_oldest_steps_are_forgotten():
    history = History()
    for n in range(LIMIT + 10):
        history.add(step(n))
    assert sum(bool(history.undo()) for _ in range(LIMIT + 10)) == LIMIT
