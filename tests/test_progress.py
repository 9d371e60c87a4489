import pytest

from careapp.progress import Cancelled, finish


def counted(many, ended):
    try:
        for n in range(many):
            yield n + 1, many
        return "all"
    finally:
        ended.append(True)


def test_all_pieces_are_done_and_told_and_the_result_comes():
    told, ended = [], []
    assert finish(counted(3, ended), lambda *at: told.append(at)) == "all"
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert ended == [True]


def test_a_cancel_ends_the_work_where_it_is():
    told, ended = [], []

    def stop(done, total):
        told.append(done)
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        finish(counted(5, ended), stop)
    assert (told, ended) == ([1, 2], [True])
