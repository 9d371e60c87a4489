"""Where one has been."""

from careapp.ui.trail import Trail


def test_one_goes_back_to_where_one_was_and_forward_again():
    trail = Trail()
    assert trail.at is None
    for n, place in enumerate("abc"):
        trail.step(place, n * 10)
    assert trail.walk(-1, 30) == ("b", 20)
    assert trail.walk(-1, 21) == ("a", 10)
    assert not trail.has_back
    assert trail.walk(1, 11) == ("b", 21)
    assert trail.walk(1, 22) == ("c", 30)
    assert not trail.has_on


def test_a_new_place_ends_the_way_forward_and_the_same_one_is_no_step():
    trail = Trail()
    for place in "abb":
        trail.step(place, 0)
    trail.walk(-1, 0)
    assert trail.has_on
    trail.step("c", 0)
    assert not trail.has_on
    assert trail.walk(-1, 0) == ("a", 0)
