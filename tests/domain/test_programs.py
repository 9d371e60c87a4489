import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp import __version__
from careapp.domain.programs import is_newer, is_version

VERSIONS = st.lists(st.integers(0, 99999), min_size=2, max_size=4)


def spelled(numbers):
    return ".".join(map(str, numbers))


def test_the_version_of_this_program_can_be_compared():
    assert is_version(__version__)


@given(VERSIONS, VERSIONS)
def test_the_newer_one_has_the_first_larger_number(a, b):
    four = [[*each, 0, 0][:4] for each in (a, b)]
    assert is_newer(spelled(a), spelled(b)) == (four[0] > four[1])


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [("0.10.0", "0.9.9"), ("1.0", "0.9"), ("1.4.0.1", "1.4")],
)
def test_numbers_are_compared_as_numbers(theirs, ours):
    assert is_newer(theirs, ours)
    assert not is_newer(ours, theirs)


@pytest.mark.parametrize("text", ["", "1", "newest", "1.0rc1", "1..0", "1.0.0.0.0", "๑.๐", "9" * 9])
def test_what_is_no_version_is_never_newer(text):
    assert not is_version(text)
    assert not is_newer(text, "0.0")
    assert not is_newer("1.0", text)
